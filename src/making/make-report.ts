import { createHash, type Hash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PrintedReport, Printer, PrintJob } from "../pdf/printer.ts";
import { sweepHalfWritten, toJson, writeWhole } from "../workspace/write.ts";
import { hashOf, isIntact, isThere, type Made, madeFile, readMade } from "./made.ts";

/** A report that could be made: a fagrapport or a portfolio report. The date is the only thing left open. */
export type ReportPlan = {
  /** Folder under `outputs/`, absolute. */
  folder: string;
  /** Name of its files without ending, such as "fagrapport". */
  name: string;
  formats: readonly ReportFormat[];
  /** Hash of what is not in the content: templates, brand, fonts, program version. */
  surroundings: string;
  /** The content at a date, or an error that concerns this report alone. */
  compose: (date: string) => ReportContent;
};

export type ReportFormat = "pdf" | "html";

export type ReportContent = {
  /** Everything that shows, as JSON in one or more pieces: equal ones make the same report. */
  view: readonly (string | Uint8Array)[];
  /** The page for print, and its twin for the screen. */
  render: () => { print: Omit<PrintJob, "date">; twin: string };
  /** What belongs to the report beside PDF and HTML, by file name: the portfolio's figures and workbook. */
  companions: () => Promise<Record<string, FileContent>>;
};

/** A file's bytes in pieces, since a portfolio's figures may be many. Read once. */
export type FileContent = Iterable<Uint8Array>;

export type Making = {
  /** Opens the browser when the first report needs one. */
  printer: () => Promise<Printer>;
  /** What prints, such as browser and version: part of the key. */
  renderer: string;
  givenDate: string | null;
  today: string;
  force: boolean;
};

export type Outcome =
  | ({ kind: "made" } & Omit<Made, "key">)
  | ({ kind: "unchanged" } & Omit<Made, "key" | "secondPrint">);

/** What `outputs/` has of a report: nothing, one that would be made again, or the very one that would be made now. */
export type ReportState = { kind: "missing" } | { kind: "stale" } | { kind: "current"; made: Made };

/**
 * Makes a report unless it lies there already. Without a given date it keeps the date it has until something else in it
 * changes. The record is written last, so that a report that was cut off is made again.
 *
 * @throws FagrapportError of kind browser when no browser can be started; what the printer throws for this report.
 */
export async function makeReport(plan: ReportPlan, making: Making): Promise<Outcome> {
  await sweepHalfWritten(plan.folder);
  const before = await readMade(plan.folder, plan.name);
  let date = making.givenDate ?? before?.date ?? making.today;
  let content = plan.compose(date);
  if (before !== null && !making.force && (await isSame(before, content, plan, making.renderer))) {
    return { kind: "unchanged", ...before, date };
  }
  if (making.givenDate === null && date !== making.today) {
    date = making.today;
    content = plan.compose(date);
  }

  const { print, twin } = content.render();
  let printed: PrintedReport | null = null;
  if (plan.formats.includes("pdf")) printed = await (await making.printer()).print({ ...print, date });
  // Not made before the print is done, which needs much memory itself.
  const files = await content.companions();
  if (printed !== null) files[`${plan.name}.pdf`] = [printed.bytes];
  if (plan.formats.includes("html")) files[`${plan.name}.html`] = [Buffer.from(twin, "utf8")];

  await mkdir(plan.folder, { recursive: true });
  const made: Made = {
    key: keyOf(content, plan, making.renderer),
    date,
    files: {},
    pageCount: printed?.pageCount ?? null,
    secondPrint: printed?.secondPrint ?? false,
    notices: printed?.notices ?? [],
    refused: printed?.refused ?? [],
  };
  for (const [file, content] of Object.entries(files)) {
    const hash = createHash("sha256");
    await writeWhole(join(plan.folder, file), hashed(content, hash));
    made.files[file] = hash.digest("hex");
  }
  await writeWhole(join(plan.folder, madeFile(plan.name)), toJson(made));
  return { kind: "made", ...made };
}

function* hashed(content: FileContent, hash: Hash): Generator<Uint8Array> {
  for (const piece of content) {
    hash.update(piece);
    yield piece;
  }
}

/** How a report stands, by the same rule that decides whether it is made; nothing is rendered, printed or written. */
export async function stateOfReport(
  plan: ReportPlan,
  { renderer, givenDate }: Pick<Making, "renderer" | "givenDate">,
): Promise<ReportState> {
  const made = await readMade(plan.folder, plan.name);
  if (made === null || !isThere(plan.folder, made)) return { kind: "missing" };
  const isCurrent = await isSame(made, plan.compose(givenDate ?? made.date), plan, renderer);
  return isCurrent ? { kind: "current", made } : { kind: "stale" };
}

/** Whether what lies there is what the content would become. */
async function isSame(made: Made, content: ReportContent, plan: ReportPlan, renderer: string): Promise<boolean> {
  return made.key === keyOf(content, plan, renderer) && (await isIntact(plan.folder, made));
}

function keyOf(content: ReportContent, plan: ReportPlan, renderer: string): string {
  return hashOf(...content.view, plan.surroundings, plan.formats.includes("pdf") ? renderer : "", plan.formats.join());
}
