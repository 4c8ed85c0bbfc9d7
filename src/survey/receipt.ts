import picocolors from "picocolors";
import type { Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { surveyMessages } from "../messages/survey.ts";
import { wordSurveyIssue } from "../messages/survey-issues.ts";
import { wrap } from "../messages/wrap.ts";
import type { FileOutcome } from "./file-outcome.ts";
import type { ImportSummary } from "./import-exports.ts";

export type ReceiptStyle = { language: Language; width: number; color: boolean; dryRun: boolean; items: number };

/** Places longer than this would push the sentences off the screen. */
const widestPlace = 26;

/** What became of one file, for a person: what it was taken for, every fault with its place, and what was done. */
export function formatReceipt(outcome: FileOutcome, style: ReceiptStyle): string {
  const sentences = inLanguage(surveyMessages, style.language);
  const colors = picocolors.createColors(style.color);
  const lines: string[] = [colors.bold(outcome.file)];
  const recognised = outcome.read?.recognised ?? null;
  if (outcome.read !== null && recognised !== null) {
    const rows = sentences.headerRows({ rows: recognised.headerRows });
    const tool = recognised.toolName || sentences.unknownTool;
    const { sheet, encoding } = recognised;
    const form = sentences.form[recognised.form];
    lines.push(...indented(sentences.recognised({ tool, sheet, rows, form, encoding }), style.width));
    const found = outcome.read.columns.items;
    const responses = outcome.read.valid;
    lines.push(...indented(sentences.items({ found, all: style.items, responses }), style.width));
  }
  const mainSheet = recognised?.form === "single" ? null : (recognised?.sheet ?? null);
  for (const severity of ["error", "warning", "info"] as const) {
    const issues = outcome.issues.filter((issue) => issue.severity === severity);
    if (issues.length === 0) continue;
    const count = issues.reduce((sum, issue) => sum + faultCount(issue), 0);
    const heading = {
      error: colors.red(sentences.errors({ count })),
      warning: colors.yellow(sentences.warnings),
      info: colors.dim(sentences.infos),
    }[severity];
    lines.push(`  ${heading}`, ...issueTable(issues, mainSheet, style));
  }
  lines.push(...closing(outcome, style));
  return lines.join("\n");
}

/** The last line of a call with several files. */
export function formatSummary({ files }: ImportSummary, language: Language): string {
  const count = (...outcomes: FileOutcome["outcome"][]) =>
    files.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return inLanguage(surveyMessages, language).summary({
    imported: count("imported"),
    unchanged: count("unchanged", "superseded"),
    failed: count("failed"),
  });
}

function closing(outcome: FileOutcome, style: ReceiptStyle): string[] {
  const sentences = inLanguage(surveyMessages, style.language);
  const { canonical, responses } = outcome;
  const lines: string[] = [];
  if (canonical !== null && responses !== null) {
    const counts = {
      path: canonical,
      news: responses.new,
      changed: responses.changed,
      unchanged: responses.unchanged,
      gone: responses.removed ? responses.gone.length : 0,
    };
    const same = counts.news + counts.changed + counts.gone === 0;
    if (same) lines.push(sentences.unchanged({ path: canonical, count: responses.unchanged }));
    else lines.push(style.dryRun ? sentences.wouldImport(counts) : sentences.imported(counts));
    if (outcome.leftOut > 0) lines.push(sentences.leftOut({ count: outcome.leftOut }));
  }
  if (outcome.outcome === "failed") lines.push(sentences.failed);
  if (outcome.outcome === "codebook") lines.push(sentences.codebook);
  if (outcome.outcome === "superseded") lines.push(sentences.superseded);
  if (outcome.handedBack !== null) lines.push(sentences.handedBack({ path: outcome.handedBack }));
  if (outcome.savedMapping !== null) lines.push(sentences.savedMapping({ path: outcome.savedMapping }));
  return lines.flatMap((line) => indented(line, style.width));
}

/** Places to the left, sentences to the right. */
function issueTable(issues: readonly Issue[], mainSheet: string | null, { language, width }: ReceiptStyle): string[] {
  const sentences = inLanguage(surveyMessages, language);
  const rows = issues.map((issue) => {
    const sentence = wordSurveyIssue(issue, language) ?? issue.code;
    const places = issue.params?.places;
    const several = issue.row !== undefined && issue.count !== undefined;
    const times = several
      ? sentences.times({ count: issue.count ?? 1, places: places === undefined ? null : String(places) })
      : "";
    return { place: placeIn(issue, mainSheet), sentence: sentence + times };
  });
  const left =
    Math.min(widestPlace, Math.max(...rows.map(({ place }) => place.length))) +
    (rows.some(({ place }) => place !== "") ? 2 : 0);
  return rows.flatMap(({ place, sentence }) => {
    const text = wrap(sentence, Math.max(30, width - left - 4), "").split("\n");
    return text.map((line, at) => `    ${(at === 0 ? place : "").padEnd(left)}${line}`.trimEnd());
  });
}

/** The file is named above, so its name is not said again; a sheet is named where the answers are in several. */
function placeIn({ sheet, row, cell, line }: Issue, mainSheet: string | null): string {
  const spot = cell ?? (row === undefined ? (line === undefined ? "" : String(line)) : String(row));
  return sheet === undefined || sheet === mainSheet || spot === "" ? spot : `${sheet}!${spot}`;
}

/** Notices of left-out rows count rows; a fault's count is the number of its cells. */
function faultCount({ row, count }: Issue): number {
  return row === undefined ? 1 : (count ?? 1);
}

function indented(text: string, width: number): string[] {
  return wrap(text, Math.max(30, width - 2), "")
    .split("\n")
    .map((line) => `  ${line}`);
}
