import type { Level, RespondentGroup } from "../framework/schema.ts";
import type { SurveyResponse } from "../survey/response.ts";
import { byGroup, byLevel } from "./rules.ts";

/** How many answers each level has. */
export type LevelCounts = Record<Level, number>;

/** The answers to one item: by level for each group, and by raw label for all (labels nobody used are absent). */
export type Tally = { groups: Record<RespondentGroup, LevelCounts>; labels: ReadonlyMap<string, number> };

/**
 * Counts a cluster's answers to one item.
 *
 * @param levelOf every canonical label with its level
 * @throws Error when an answer is no canonical label: import lets none through, so that is a bug
 */
export function tallyItem(
  item: string,
  responses: readonly SurveyResponse[],
  levelOf: ReadonlyMap<string, Level>,
): Tally {
  const groups = byGroup(() => byLevel(() => 0));
  const used = new Map<string, number>();
  for (const { answers, group } of responses) {
    const label = Object.hasOwn(answers, item) ? answers[item] : undefined;
    if (label === undefined) continue;
    const level = levelOf.get(label);
    if (level === undefined) throw new Error(`The answer "${label}" to ${item} is none of the framework's.`);
    groups[group][level] += 1;
    used.set(label, (used.get(label) ?? 0) + 1);
  }
  const inSourceOrder = [...levelOf.keys()].flatMap((label) => {
    const count = used.get(label);
    return count === undefined ? [] : [[label, count] as const];
  });
  return { groups, labels: new Map(inSourceOrder) };
}

/** Answers in all. */
export function answersIn({ green, yellow, red }: LevelCounts): number {
  return green + yellow + red;
}

/** Several counts put together. */
export function addCounts(counts: readonly LevelCounts[]): LevelCounts {
  return byLevel((level) => counts.reduce((sum, one) => sum + one[level], 0));
}
