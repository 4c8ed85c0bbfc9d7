import type { Level, RespondentGroup } from "../framework/schema.ts";
import type { SurveyResponse } from "../survey/response.ts";
import type { ScoredItem } from "./checklist.ts";
import { lightOf } from "./light.ts";
import type { Rational } from "./rational.ts";
import type { Light } from "./result.ts";
import { byGroup, type Rules } from "./rules.ts";
import { type Visibility, visibilityOf } from "./suppression.ts";
import { addCounts, answersIn, type LevelCounts, type Tally, tallyItem } from "./tally.ts";
import { type Pool, poolScore, poolsOf } from "./weighting.ts";

/** An item of one cluster, exact. */
export type ItemFigures = {
  item: ScoredItem;
  tally: Tally;
  visibility: Record<RespondentGroup, Visibility>;
  pools: Pool[];
  counts: LevelCounts;
  /** Answers behind the score. */
  n: number;
  /** Null without answers. */
  score: Rational | null;
  light: Light;
};

/** Scores one item: the weighted mean of the points over the responses that answered it (domain.md section 3). */
export function scoreItem(
  item: ScoredItem,
  responses: readonly SurveyResponse[],
  levelOf: ReadonlyMap<string, Level>,
  rules: Rules,
): ItemFigures {
  const tally = tallyItem(item.id, responses, levelOf);
  const visibility = visibilityOf(
    byGroup((group) => answersIn(tally.groups[group])),
    rules,
  );
  const pools = poolsOf(tally, visibility, rules.weighting);
  const score = poolScore(pools, rules.points);
  const counts = addCounts(Object.values(tally.groups));
  return { item, tally, visibility, pools, counts, n: answersIn(counts), score, light: lightOf(score, rules) };
}

/** What a computed light is called when no answer has its level: yes and no in balance make yellow. */
export const mixedWord = "Blandet";

/**
 * A light's word: the raw label of its level that most have used; of equally frequent ones the first in the source's order.
 *
 * @param labels answers by raw label, in the source's order
 */
export function wordOf(
  light: Light,
  labels: ReadonlyMap<string, number>,
  levelOf: ReadonlyMap<string, Level>,
): string | null {
  if (light === "none") return null;
  let word = mixedWord;
  let most = 0;
  for (const [label, count] of labels) {
    if (levelOf.get(label) === light && count > most) [word, most] = [label, count];
  }
  return word;
}

/** Share of the answers that are in the most common level; null where there are fewer answers than the minimum. */
export function agreementOf(counts: LevelCounts, agreementFrom: number): number | null {
  const n = answersIn(counts);
  return n < agreementFrom ? null : Math.max(counts.green, counts.yellow, counts.red) / n;
}
