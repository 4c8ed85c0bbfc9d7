import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exitCodes, FagrapportError } from "../error.ts";
import { cliMessages } from "../messages/cli.ts";
import { inLanguage } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { scoringMessages } from "../messages/scoring.ts";
import { resultJsonSchema } from "../scoring/json-schema.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { scoreYear } from "../scoring/score-year.ts";
import { loadYear, wordYearIssue, type YearInputs } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { toJson, writeWhole } from "../workspace/write.ts";
import type { Command, Context } from "./command.ts";
import { flag, requireYear, texts } from "./values.ts";

/**
 * `fagrapport score --year 2026`: result.json of every cluster, or of the chosen ones. All clusters of the year are
 * computed each time, since each is compared with the others.
 */
export const scoreCommand: Command = {
  options: {
    year: { type: "string" },
    cluster: { type: "string", multiple: true },
    json: { type: "boolean" },
    schema: { type: "boolean" },
  },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    if (flag(values, "schema")) {
      context.out(toJson(resultJsonSchema()));
      return exitCodes.done;
    }
    const year = requireYear(values, context.language);
    const inputs = await loadYear(context.workspace, year, context.givenDate ?? context.today, context.language);
    const chosen = chooseClusters(texts(values, "cluster"), inputs, context);
    for (const issue of inputs.issues) {
      if (issue.severity === "warning" && !context.quiet) context.say(wordYearIssue(issue, context.language));
    }

    const results = scoreYear(inputs).filter(({ cluster }) => chosen.has(cluster.id));
    const sound = results.filter((result) => !isFailed(result, inputs, context));
    let written = 0;
    for (const result of sound) {
      if (await writeResult(result, context)) written += 1;
    }
    if (flag(values, "json")) context.out(toJson(sound));
    const failed = results.length - sound.length;
    if (!context.quiet) {
      const { summary } = inLanguage(scoringMessages, context.language);
      context.say(summary({ written, unchanged: sound.length - written, failed }));
    }
    return failed > 0 ? exitCodes.partial : exitCodes.done;
  },
};

/** Ids of the clusters to write; all with responses where none is named. Names on stderr those that have no responses. */
function chooseClusters(ids: readonly string[], inputs: YearInputs, context: Context): Set<string> {
  const { clusters, responses, year } = inputs;
  const sentences = inLanguage(scoringMessages, context.language);
  const answered = new Set(responses.map(({ clusterId }) => clusterId));
  for (const id of ids) {
    const cluster = clusters.find((one) => one.id === id);
    if (cluster === undefined) {
      const known = clusters.map((one) => one.id);
      const { unknownCluster } = inLanguage(cliMessages, context.language);
      throw new FagrapportError("usage", unknownCluster({ id, nearest: nearest(id, known) }));
    }
    if (!answered.has(id)) {
      throw new FagrapportError("input", sentences.clusterWithoutResponses({ name: cluster.name, year }), {
        hint: sentences.noResponsesHint({ year }),
      });
    }
  }
  if (responses.length === 0) {
    throw new FagrapportError("input", sentences.noResponses({ year }), { hint: sentences.noResponsesHint({ year }) });
  }
  if (ids.length > 0) return new Set(ids);
  const silent = clusters.filter(({ id }) => !answered.has(id)).map(({ name }) => name);
  if (silent.length > 0 && !context.quiet) context.say(sentences.withoutResponses({ names: silent, year }));
  return answered;
}

/** A note with faults may hold assessed lights that cannot be read: a result without them would be wrong. */
function isFailed({ cluster }: ClusterResult, { notes }: YearInputs, { say, language }: Context): boolean {
  const note = Object.hasOwn(notes, cluster.id) ? notes[cluster.id] : undefined;
  if (note === undefined || note.notes !== null) return false;
  say(inLanguage(scoringMessages, language).faultyNote({ name: cluster.name, file: note.file }));
  for (const issue of note.issues) {
    if (issue.severity === "error") say(`  ${wordYearIssue(issue, language)}`);
  }
  return true;
}

/** Writes the result unless the very same one lies there. */
async function writeResult(
  result: ClusterResult,
  { workspace, force, quiet, say, language }: Context,
): Promise<boolean> {
  const path = join(workspace.clusterOutput(result.year, result.cluster.id), "result.json");
  const text = toJson(result);
  const sentences = inLanguage(scoringMessages, language);
  const shown = { path: shownPath(workspace, path) };
  const isSame = !force && (await readFile(path, "utf8").catch(() => null)) === text;
  if (!isSame) await writeWhole(path, text);
  if (!quiet) say(isSame ? sentences.unchanged(shown) : sentences.written(shown));
  return !isSame;
}
