import { FagrapportError } from "../error.ts";
import { cliMessages } from "../messages/cli.ts";
import { inLanguage } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { scoringMessages } from "../messages/scoring.ts";
import type { YearInputs } from "../workspace/load-year.ts";
import type { Context } from "./command.ts";

/**
 * Ids of the clusters that a command is about: those that were named, or all with responses. Names on stderr those of
 * the register that have none.
 *
 * @throws FagrapportError for an unknown cluster, one without responses, or a year without any
 */
export function chooseClusters(ids: readonly string[], inputs: YearInputs, context: Context): Set<string> {
  const { clusters, responses, year } = inputs;
  const sentences = inLanguage(scoringMessages, context.language);
  const answered = new Set(responses.keys());
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
  if (responses.size === 0) {
    throw new FagrapportError("input", sentences.noResponses({ year }), { hint: sentences.noResponsesHint({ year }) });
  }
  if (ids.length > 0) return new Set(ids);
  const silent = clusters.filter(({ id }) => !answered.has(id)).map(({ name }) => name);
  if (silent.length > 0 && !context.quiet) context.say(sentences.withoutResponses({ names: silent, year }));
  return answered;
}
