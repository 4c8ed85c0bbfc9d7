import type { RunManifest } from "../making/run-manifest.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { importCall, runMessages } from "../messages/run.ts";

export type SummaryStyle = {
  language: Language;
  /** The year's folder under `outputs/`, and the file of the run, as the user knows them. */
  folder: string;
  manifestFile: string;
  /** The call that runs it all once more. */
  again: string;
};

/** More failures than this are left to the file of the run. */
const failuresShown = 8;

/** How a run ended, to be read in ten seconds: what came of it, what did not, where it lies, and the next step. */
export function runSummary(run: RunManifest, style: SummaryStyle): string {
  const sentences = inLanguage(runMessages, style.language);
  const { year } = run;
  const failures = [...failedReports(run), ...failedExports(run, style.language)];
  const shown = failures.slice(0, failuresShown);
  const more = failures.length - shown.length;
  const decisions = openDecisions(run, style.language);
  const step = failures.length > 0 ? "again" : decisions.length > 0 ? "decide" : "package";
  // A shard makes no portfolio, and is a part that another machine goes on from.
  const isWhole = run.reports.some(({ name }) => name === "portfolio");
  return [
    section(sentences.title({ year, isWell: failures.length === 0 }), figures(run, style.language)),
    section(sentences.faultsHeading, [
      ...shown.flat(),
      ...(more === 0 ? [] : [sentences.moreFailures({ count: more, path: style.manifestFile })]),
    ]),
    section(sentences.decisionsHeading, decisions),
    section(sentences.placesHeading, places(run, style)),
    ...(isWhole || step !== "package" ? [sentences.next({ year, step, again: style.again })] : []),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** Nothing where there are no lines. */
function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [heading, ...lines.map((line) => `  ${line}`)].join("\n");
}

function figures({ imports, reports, clustersWithoutResponses, seconds }: RunManifest, language: Language): string[] {
  const sentences = inLanguage(runMessages, language);
  const count = (outcome: RunManifest["reports"][number]["outcome"]) =>
    reports.filter((one) => one.outcome === outcome).length;
  const sum = (key: "new" | "changed") => imports.reduce((so, { responses }) => so + (responses?.[key] ?? 0), 0);
  const failed = imports.filter(({ outcome }) => outcome === "failed").length;
  const clusters = clustersWithoutResponses.length;
  const rows: [string, string][] = [
    ...(imports.length === 0
      ? []
      : [
          [
            sentences.label.exports,
            sentences.exports({ files: imports.length, failed, news: sum("new"), changed: sum("changed") }),
          ] satisfies [string, string],
        ]),
    [
      sentences.label.reports,
      sentences.reports({ made: count("made"), unchanged: count("unchanged"), failed: count("failed") }),
    ],
    ...(clusters === 0 ? [] : [[sentences.label.silent, sentences.silent({ clusters })] satisfies [string, string]]),
    [sentences.label.time, sentences.time({ seconds: seconds.total })],
  ];
  return inColumns(rows);
}

function failedReports({ reports }: RunManifest): string[][] {
  return reports.flatMap(({ name, reason }) => (reason === null ? [] : [`${name}: ${reason}`.split("\n")]));
}

/** An export that could not be taken in: the marked copy, and each call that shows or settles something. */
function failedExports({ imports, year }: RunManifest, language: Language): string[][] {
  const sentences = inLanguage(runMessages, language);
  return imports
    .filter(({ outcome }) => outcome === "failed")
    .map(({ file, errors, handedBack, decisions }) => [
      sentences.failedFile({ file, faults: errors }),
      ...(handedBack === null ? [] : [`  ${sentences.handedBack({ path: handedBack })}`]),
      `  ${sentences.seeFaults}`,
      `    ${importCall(file, year, "--dry-run")}`,
      ...decisionLines(file, year, decisions, language),
    ]);
}

/** Of an export that was taken in as far as it goes. */
function openDecisions({ imports, year }: RunManifest, language: Language): string[] {
  return imports
    .filter(({ outcome, decisions }) => outcome !== "failed" && decisions.length > 0)
    .flatMap(({ file, decisions }) => [file, ...decisionLines(file, year, decisions, language)]);
}

/** What is to be decided of a file, and one call that does it: what one call decides, the next would take back. */
function decisionLines(
  file: string,
  year: number,
  decisions: RunManifest["imports"][number]["decisions"],
  language: Language,
): string[] {
  if (decisions.length === 0) return [];
  const sentences = inLanguage(runMessages, language);
  const flags = decisions.map((decision) => `--${decision} ${sentences.value[decision]}`.trimEnd());
  return [
    ...decisions.map((decision) => `  ${sentences.decision[decision]}`),
    ...(decisions.length === 1 ? [] : [`  ${sentences.together}`]),
    `    ${importCall(file, year, ...flags)}`,
  ];
}

function places({ reports }: RunManifest, { folder, manifestFile, language }: SummaryStyle): string[] {
  const sentences = inLanguage(runMessages, language);
  const pdfOf = (files: RunManifest["reports"][number]["files"]) =>
    files.find(({ path }) => path.endsWith(".pdf"))?.path;
  const fagrapport = reports.find(({ name, files }) => name !== "portfolio" && pdfOf(files) !== undefined);
  const pdf = fagrapport === undefined ? undefined : pdfOf(fagrapport.files);
  const portfolio = pdfOf(reports.find(({ name }) => name === "portfolio")?.files ?? []);
  return inColumns([
    ...(pdf === undefined
      ? []
      : [
          [sentences.place.reports, `${folder}/${sentences.cluster}/${pdf.split("/").at(-1)}`] satisfies [
            string,
            string,
          ],
        ]),
    ...(portfolio === undefined ? [] : [[sentences.place.portfolio, portfolio] satisfies [string, string]]),
    [sentences.place.manifest, manifestFile],
  ]);
}

function inColumns(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, text]) => label.padEnd(width) + text);
}
