import { existsSync, readFileSync } from "node:fs";
import { access, constants, readFile, statfs } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { exitCodes, FagrapportError } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import { checklistItems } from "../framework/schema.ts";
import { type DoctorArea, doctorMessages } from "../messages/doctor.ts";
import { inLanguage } from "../messages/language.ts";
import { pdfMessages } from "../messages/pdf.ts";
import { examineBrowsers } from "../pdf/browser/find-browser.ts";
import { thisMachine } from "../pdf/browser/machine.ts";
import { openPrinter } from "../pdf/printer.ts";
import { parseRegister } from "../register/parse-register.ts";
import { listBrands, loadTemplates, loadTheme } from "../workspace/load-templates.ts";
import { packageRoot, shownPath } from "../workspace/workspace.ts";
import type { Command, Context } from "./command.ts";
import { flag } from "./values.ts";

/** One thing that was looked at. */
type Diagnosis = {
  area: DoctorArea;
  status: "ok" | "warning" | "fault";
  text: string;
  /** Further lines, such as the other browsers. */
  details: string[];
  /** What to do about it. */
  hint: string | null;
};

/** `fagrapport doctor`: what is there, what is missing, and how to get it. */
export const doctorCommand: Command = {
  options: { json: { type: "boolean" } },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const diagnoses = [
      examineNode(context),
      ...(await examineBrowser(context)),
      ...(await examineTemplates(context)),
      await examineFramework(context),
      await examineRegister(context),
      ...(await examineFolders(context)),
    ];
    if (flag(values, "json")) context.out(`${JSON.stringify({ diagnoses }, null, 2)}\n`);
    else sayAll(diagnoses, context);

    const faults = diagnoses.filter(({ status }) => status === "fault");
    if (faults.some(({ area }) => area === "browser")) return exitCodes.browser;
    return faults.length > 0 ? exitCodes.input : exitCodes.done;
  },
};

function sayAll(diagnoses: readonly Diagnosis[], context: Context): void {
  const sentences = inLanguage(doctorMessages, context.language);
  const width = Math.max(...diagnoses.map(({ area }) => sentences.area[area].length));
  for (const { area, status, text, details, hint } of diagnoses) {
    const mark = sentences.status[status].padEnd(5);
    context.out(`${mark} ${sentences.area[area].padEnd(width)}  ${text}\n`);
    for (const line of [...details, ...(hint === null ? [] : [hint])]) context.out(`${" ".repeat(width + 8)}${line}\n`);
  }
  const count = (status: Diagnosis["status"]) => diagnoses.filter((one) => one.status === status).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  context.say(faults + warnings === 0 ? sentences.allWell : sentences.faults({ faults, warnings }));
}

const PackageSchema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

function examineNode({ language }: Context): Diagnosis {
  const sentences = inLanguage(doctorMessages, language);
  const wanted = readPackage().engines.node.replace(">=", "");
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  const isNewEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  const text = sentences.node({ version: process.versions.node, wanted, isNewEnough });
  return isNewEnough
    ? well("node", text)
    : { area: "node", status: "fault", text, details: [], hint: sentences.nodeHint({ wanted }) };
}

/** Starts the browser that would be used and prints a page with it: only that proves that it can. */
async function examineBrowser({ language, environment, givenDate, today }: Context): Promise<Diagnosis[]> {
  const sentences = inLanguage(doctorMessages, language);
  const words = inLanguage(pdfMessages, language);
  const { browser, attempts } = await examineBrowsers(thisMachine(environment));
  const others = attempts
    .filter((attempt) => attempt.outcome === "absent" || attempt.browser.location !== browser?.location)
    .map((attempt) => {
      const what = attempt.outcome === "found" ? sentences.found(attempt.browser) : words.absence(attempt.why);
      return `${words.source[attempt.source]}: ${what}`;
    });
  try {
    const cores = availableParallelism();
    const creator = `fagrapport ${readPackage().version}`;
    const printer = await openPrinter({ environment, language, creator, concurrency: 1, cores });
    try {
      await printer.print(testPage(creator, givenDate ?? today));
    } finally {
      await printer.close();
    }
    const { version, sandbox } = printer;
    const source = browser === null ? "" : words.source[browser.source];
    const text = sentences.browser({ source, location: browser?.location ?? "", version });
    const isWanting = sandbox.kind === "off" && sandbox.why !== "remote";
    return [
      { area: "browser", status: "ok", text, details: [sentences.printed, sentences.others, ...others], hint: null },
      { ...well("sandbox", words.sandbox(sandbox)), status: isWanting ? "warning" : "ok" },
    ];
  } catch (error) {
    if (!(error instanceof FagrapportError)) throw error;
    const [text = "", ...details] = error.message.split("\n").map((line) => line.trim());
    return [{ area: "browser", status: "fault", text, details, hint: error.hint ?? null }];
  }
}

function testPage(title: string, date: string) {
  const html = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  const said = { title, language: "nb", author: "", subject: "", date, attachments: [] };
  return { html, ...said, archive: "3a" } as const;
}

/** Every brand with its fonts, and every template compiled. */
async function examineTemplates({ workspace, language }: Context): Promise<Diagnosis[]> {
  const sentences = inLanguage(doctorMessages, language);
  return collect("templates", sentences.lintHint, async () => {
    await loadTemplates(workspace.templates, language);
    const brands = await listBrands(workspace.templates);
    const fonts = brands.map((brand) =>
      collect("fonts", sentences.fontsHint, async () => {
        const theme = await loadTheme(workspace.templates, brand, language);
        const families = [...new Set(theme.fonts.map(({ family }) => family))].sort();
        return [well("fonts", sentences.fonts({ brand, families }))];
      }),
    );
    return [well("templates", sentences.templates({ brands })), ...(await Promise.all(fonts)).flat()];
  });
}

async function examineFramework({ workspace, language, givenDate, today }: Context): Promise<Diagnosis> {
  const sentences = inLanguage(doctorMessages, language);
  const [diagnosis] = await collect("framework", sentences.frameworkHint, async () => {
    const { framework, register, issues } = await loadFramework(workspace, givenDate ?? today, language);
    const text = sentences.framework({
      items: framework.phases.flatMap(checklistItems).length,
      measures: framework.phases.flatMap((phase) => phase.measures).length,
      instruments: register.instruments.length,
      warnings: issues.filter(({ severity }) => severity === "warning").length,
    });
    return [well("framework", text)];
  });
  return diagnosis ?? well("framework", "");
}

async function examineRegister({ workspace, language }: Context): Promise<Diagnosis> {
  const sentences = inLanguage(doctorMessages, language);
  const path = shownPath(workspace, workspace.register);
  if (!existsSync(workspace.register)) {
    const text = sentences.noRegister({ path });
    return { area: "register", status: "fault", text, details: [], hint: sentences.registerHint };
  }
  const { clusters, issues } = parseRegister(await readFile(workspace.register, "utf8"), path);
  const faults = issues.filter(({ severity }) => severity === "error").length;
  if (faults === 0) return well("register", sentences.register({ clusters: clusters.length }));
  const text = sentences.registerFaults({ faults });
  return { area: "register", status: "fault", text, details: [], hint: sentences.lintHint };
}

/** Below this a run of many reports may not come to its end. */
const leastMegabytes = 500;

async function examineFolders({ workspace, language, environment }: Context): Promise<Diagnosis[]> {
  const sentences = inLanguage(doctorMessages, language);
  const diagnoses: Diagnosis[] = [];
  for (const folder of [join(workspace.root, "outputs"), thisMachine(environment).cacheFolder]) {
    const path = shownPath(workspace, folder);
    try {
      await access(nearestThatIs(folder), constants.W_OK);
      diagnoses.push(well("folders", sentences.writable({ path })));
    } catch (error) {
      const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
      const text = sentences.notWritable({ path, detail });
      diagnoses.push({ area: "folders", status: "fault", text, details: [], hint: sentences.writableHint });
    }
  }
  const { bavail, bsize } = await statfs(nearestThatIs(join(workspace.root, "outputs")));
  const megabytes = Math.floor((bavail * bsize) / 1_000_000);
  const isEnough = megabytes >= leastMegabytes;
  const disk = well("disk", sentences.disk({ megabytes }));
  return [...diagnoses, isEnough ? disk : { ...disk, status: "warning", hint: sentences.diskHint }];
}

/** The folder itself, or the first above it that exists: there it would be made. */
function nearestThatIs(folder: string): string {
  let at = folder;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return at;
}

/** What the work finds, or its error as a fault. */
async function collect(area: DoctorArea, hint: string, work: () => Promise<Diagnosis[]>): Promise<Diagnosis[]> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [text = "", ...details] = message.split("\n").map((line) => line.trim());
    return [
      { area, status: "fault", text, details, hint: error instanceof FagrapportError ? (error.hint ?? hint) : hint },
    ];
  }
}

function well(area: DoctorArea, text: string): Diagnosis {
  return { area, status: "ok", text, details: [], hint: null };
}

function readPackage(): z.infer<typeof PackageSchema> {
  return PackageSchema.parse(JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")));
}
