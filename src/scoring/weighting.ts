import type { RespondentGroup } from "../framework/schema.ts";
import { respondentGroups } from "../framework/schema.ts";
import { dividedBy, plus, type Rational, rational, sum, times, zero } from "./rational.ts";
import { byLevel, type Rules } from "./rules.ts";
import type { Visibility } from "./suppression.ts";
import { addCounts, answersIn, type LevelCounts, type Tally } from "./tally.ts";

/** Answers that count alike: together they hold `weight` of the whole score, divided equally between them. */
export type Pool = { counts: LevelCounts; weight: Rational };

/**
 * Puts an item's answers in pools after the framework's weighting. `respondents`: one pool, every answer counts once.
 * `groups`: one pool a group that answered, all of the same weight. Groups whose own figures are hidden share one pool
 * that holds the weight of them all: the overall score is always shown, and with weights of their own the hidden
 * groups' means could be solved from it and the overall counts.
 *
 * @param among the groups to count, all where not given
 */
export function poolsOf(
  tally: Tally,
  visibility: Record<RespondentGroup, Visibility>,
  weighting: Rules["weighting"],
  among: readonly RespondentGroup[] = respondentGroups,
): Pool[] {
  const present = among.filter((group) => answersIn(tally.groups[group]) > 0);
  if (present.length === 0) return [];
  const together = (groups: readonly RespondentGroup[]): Pool => ({
    counts: addCounts(groups.map((group) => tally.groups[group])),
    weight: rational(groups.length, present.length),
  });
  if (weighting === "respondents") return [together(present)];
  const shown = present.filter((group) => visibility[group] === "shown");
  const hidden = present.filter((group) => visibility[group] !== "shown");
  return [...shown.map((group) => together([group])), ...(hidden.length === 0 ? [] : [together(hidden)])];
}

/** The weighted mean of the pools' points; null without answers. */
export function poolScore(pools: readonly Pool[], points: Rules["points"]): Rational | null {
  if (pools.length === 0) return null;
  return pools.reduce((score, pool) => plus(score, times(pool.weight, meanPoints(pool.counts, points))), zero);
}

/** The mean of the points of one or more answers. */
export function meanPoints(counts: LevelCounts, points: Rules["points"]): Rational {
  const worth = byLevel((level) => times(points[level], rational(counts[level])));
  return dividedBy(sum([worth.green, worth.yellow, worth.red]), rational(answersIn(counts)));
}
