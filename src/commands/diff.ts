import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type ClusterDifference, type ClusterOutput, compareRuns } from "../comparison/compare-runs.ts";
import { renderDifferencePage } from "../comparison/difference-page.ts";
import { type ClusterRows, differenceRows } from "../comparison/difference-rows.ts";
import { exitCodes, FagrapportError } from "../error.ts";
import { diffMessages } from "../messages/diff.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { type ClusterResult, ClusterResultSchema } from "../scoring/result.ts";
import { loadTemplates } from "../workspace/load-templates.ts";
import { shownPath } from "../workspace/workspace.ts";
import { toJson, writeWhole } from "../workspace/write.ts";
import type { Command, Context } from "./command.ts";
import { flag, text } from "./values.ts";

/** Lines of a report's text that the terminal shows for one cluster; the page and the JSON have them all. */
const linesShown = 8;

/** `fagrapport diff OLD NEW`: what changed between two years, or two folders of outputs. */
export const diffCommand: Command = {
  options: { json: { type: "boolean" }, html: { type: "string" }, "exit-code": { type: "boolean" } },
  positionals: [2, 2],
  async run(values, [before = "", after = ""], context) {
    const { language } = context;
    const [was, is] = [await readOutputs(before, context), await readOutputs(after, context)];
    const differences = compareRuns(was, is);
    const summary = summaryOf(differences, was, is, language);
    const clusters = differences.map((difference) => differenceRows(difference, language));

    if (flag(values, "json")) context.out(toJson({ before, after, clusters: differences }));
    else for (const cluster of clusters) context.out(terminalTable(cluster, language));
    const page = text(values, "html");
    if (page !== null) {
      const path = resolve(context.cwd, page);
      const templates = await loadTemplates(context.workspace.templates, language);
      await writeWhole(path, renderDifferencePage({ before, after, summary, clusters }, templates, language));
      if (!context.quiet)
        context.say(inLanguage(diffMessages, language).page({ path: shownPath(context.workspace, path) }));
    }
    if (differences.length === 0) return exitCodes.done;
    if (!context.quiet) context.say(summary);
    return flag(values, "exit-code") ? exitCodes.differences : exitCodes.done;
  },
};

/** Every cluster's output in a year, or in a folder. */
async function readOutputs(place: string, { workspace, cwd, language }: Context): Promise<ClusterOutput[]> {
  const sentences = inLanguage(diffMessages, language);
  const year = /^(19|20)\d\d$/.test(place) ? Number(place) : null;
  const folder = year === null ? resolve(cwd, place) : workspace.output(year);
  const shown = { path: shownPath(workspace, folder) };
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new FagrapportError("usage", sentences.notThere(shown), { hint: sentences.notThereHint, cause });
  });
  const outputs: ClusterOutput[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const path = join(folder, name, "result.json");
    const json = await readIfThere(path);
    if (json === null) continue;
    const result = parseResult(json, shownPath(workspace, path), language);
    outputs.push({ result, html: await readIfThere(join(folder, name, "fagrapport.html")) });
  }
  if (outputs.length === 0) {
    throw new FagrapportError("input", sentences.noResults(shown), { hint: sentences.noResultsHint({ year }) });
  }
  return outputs;
}

function parseResult(json: string, file: string, language: Language): ClusterResult {
  try {
    return ClusterResultSchema.parse(JSON.parse(json));
  } catch (cause) {
    const sentences = inLanguage(diffMessages, language);
    throw new FagrapportError("input", sentences.badResult({ file }), { hint: sentences.badResultHint, cause });
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function summaryOf(
  differences: readonly ClusterDifference[],
  was: readonly ClusterOutput[],
  is: readonly ClusterOutput[],
  language: Language,
): string {
  const count = (kind: ClusterDifference["kind"]) => differences.filter((one) => one.kind === kind).length;
  const all = new Set([...was, ...is].map(({ result }) => result.cluster.id)).size;
  return inLanguage(diffMessages, language).summary({
    changed: count("changed"),
    added: count("added"),
    removed: count("removed"),
    unchanged: all - differences.length,
  });
}

/** A heading and one line for each difference, in columns. */
function terminalTable({ title, rows, lines }: ClusterRows, language: Language): string {
  const sentences = inLanguage(diffMessages, language);
  const width = Math.max(0, ...rows.map(({ what }) => what.length)) + 2;
  const table = rows.map(({ what, before, after }) => {
    const change = before === "" ? after : after === "" ? before : `${before} → ${after}`;
    return `  ${what.padEnd(width)}${change}`.trimEnd();
  });
  const shown = lines.slice(0, linesShown).map((line) => `    ${line.kind === "added" ? "+" : "−"} ${line.text}`);
  const more = lines.length - shown.length;
  const texts = [
    ...(lines.length === 0 ? [] : [`  ${sentences.texts}`, ...shown]),
    ...(more === 0 ? [] : [`    ${sentences.moreLines({ count: more })}`]),
  ];
  return `${[title, ...table, ...texts].join("\n")}\n\n`;
}
