import { exitCodes } from "../error.ts";
import { inLanguage } from "../messages/language.ts";
import { scoringMessages } from "../messages/scoring.ts";
import { resultJsonSchema } from "../scoring/json-schema.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { prepareScoring } from "../scoring/score-year.ts";
import { loadYear, noteFaults, wordYearIssue } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { startJsonList, toJson } from "../workspace/write.ts";
import { resultPath, writeResult } from "../workspace/write-result.ts";
import { chooseClusters } from "./choose-clusters.ts";
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

    const scoring = prepareScoring(inputs);
    const clusters = scoring.clusters.filter(({ id }) => chosen.has(id));
    const sound = clusters.filter(({ id, name }) => {
      const faults = noteFaults(id, inputs, context.language);
      if (faults !== null) context.say(`${name}: ${faults}`);
      return faults === null;
    });
    const list = flag(values, "json") ? startJsonList(context.out) : null;
    let written = 0;
    for (const cluster of sound) {
      context.signal.throwIfAborted();
      const result = scoring.score(cluster);
      if (await writeAndSay(result, context)) written += 1;
      list?.add(result);
    }
    list?.end();
    const failed = clusters.length - sound.length;
    if (!context.quiet) {
      const { summary } = inLanguage(scoringMessages, context.language);
      context.say(summary({ written, unchanged: sound.length - written, failed }));
    }
    return failed > 0 ? exitCodes.partial : exitCodes.done;
  },
};

/** Writes the result unless the very same one lies there, and says which. */
async function writeAndSay(result: ClusterResult, context: Context): Promise<boolean> {
  const { workspace, force, quiet, say, language } = context;
  const { isWritten } = await writeResult(result, workspace, force);
  const sentences = inLanguage(scoringMessages, language);
  const shown = { path: shownPath(workspace, resultPath(result, workspace)) };
  if (!quiet) say(isWritten ? sentences.written(shown) : sentences.unchanged(shown));
  return isWritten;
}
