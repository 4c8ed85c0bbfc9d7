import { exitCodes } from "../error.ts";
import type { NamedOutcome } from "../making/make-all.ts";
import { inLanguage } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import type { Context } from "./command.ts";
import { startProgress } from "./progress.ts";

/**
 * Makes reports with progress on the way.
 *
 * @param total how many there are
 * @param make starts the work, and calls back at the end of each
 */
export async function makeWithProgress(
  context: Context,
  total: number,
  make: (onOutcome: (outcome: NamedOutcome) => void) => Promise<NamedOutcome[]>,
): Promise<NamedOutcome[]> {
  const sentences = inLanguage(makingMessages, context.language);
  const progress = startProgress(context, sentences.making, total);
  try {
    return await make((named) => {
      const { name, outcome, seconds } = named;
      if (outcome.kind === "failed") progress.say(sentences.failed({ name, reason: outcome.reason }));
      else
        for (const notice of [...outcome.notices, ...outcome.refused])
          progress.say(sentences.noticed({ name, notice }));
      progress.done(
        outcome.kind === "made"
          ? sentences.made({ name, pages: outcome.pageCount, seconds })
          : outcome.kind === "unchanged"
            ? sentences.unchanged({ name })
            : null,
      );
      if (outcome.kind === "failed" && context.debug && outcome.cause instanceof Error) {
        context.say(outcome.cause.stack ?? outcome.cause.message);
      }
    });
  } finally {
    progress.close();
  }
}

/** The closing summary: how many of each, what failed and why, where it lies, how long it took. Gives the exit code. */
export function sayOutcomes(
  outcomes: readonly NamedOutcome[],
  { where, seconds, year }: { where: string; seconds: number; year: number },
  context: Context,
): number {
  const sentences = inLanguage(makingMessages, context.language);
  const count = (kind: NamedOutcome["outcome"]["kind"]) =>
    outcomes.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = count("failed");
  if (!context.quiet) {
    context.say("");
    context.say(sentences.summaryTitle({ year }));
    context.say(sentences.summary({ made: count("made"), unchanged: count("unchanged"), failed }));
    context.say(`${sentences.where({ path: where })} ${sentences.took({ seconds })}`);
  }
  return failed > 0 ? exitCodes.partial : exitCodes.done;
}
