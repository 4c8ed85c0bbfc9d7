import { exitCodes } from "../error.ts";
import type { NamedOutcome } from "../making/make-all.ts";
import { inLanguage, type Language } from "../messages/language.ts";
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
      for (const line of notableLines(named, context)) progress.say(line);
      progress.done(doneLine(named, context.language));
    });
  } finally {
    progress.close();
  }
}

/** What is said of a report even under `--quiet`: why it failed, and what is worth a look. */
export function notableLines({ name, outcome }: NamedOutcome, { language, debug }: Context): string[] {
  const sentences = inLanguage(makingMessages, language);
  if (outcome.kind !== "failed") {
    return [...outcome.notices, ...outcome.refused].map((notice) => sentences.noticed({ name, notice }));
  }
  const { reason, cause } = outcome;
  return [
    sentences.failed({ name, reason }),
    ...(debug && cause instanceof Error ? [cause.stack ?? cause.message] : []),
  ];
}

/** That a report is done; null where it failed. */
export function doneLine({ name, outcome, seconds }: NamedOutcome, language: Language): string | null {
  const sentences = inLanguage(makingMessages, language);
  switch (outcome.kind) {
    case "made":
      return sentences.made({ name, pages: outcome.pageCount, seconds });
    case "unchanged":
      return sentences.unchanged({ name });
    case "failed":
      return null;
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
