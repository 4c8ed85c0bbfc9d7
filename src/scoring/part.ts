import { lightOf } from "./light.ts";
import { isBelow, mean, type Rational, rational, toNumber, zero } from "./rational.ts";
import type { Light, PartResult, Score, WithheldReason } from "./result.ts";
import type { Rules } from "./rules.ts";

/** A mean over items (of a phase, a dimension, a kind), exact. */
export type PartFigures = {
  score: Rational | null;
  /** Items with a score. */
  n: number;
  /** Items with a score over all items. */
  coverage: Rational;
  light: Light;
};

/**
 * The mean of the item scores over the items that have one (domain.md section 3). Where these are fewer than the share
 * `coverageFrom` of all items, there is no basis: no score, and light `none`. Exactly that share is enough.
 */
export function scorePart(scores: readonly (Rational | null)[], rules: Rules): PartFigures {
  const scored = scores.filter((score) => score !== null);
  const coverage = scores.length === 0 ? zero : rational(scored.length, scores.length);
  const score = isBelow(coverage, rules.coverageFrom) ? null : mean(scored);
  return { score, n: scored.length, coverage, light: lightOf(score, rules) };
}

/** A part as the result holds it. */
export function writePart(part: PartFigures): PartResult {
  return {
    score: writeScore(part.score, part.n, part.n === 0 ? "no-answers" : "low-coverage"),
    light: part.light,
    coverage: toNumber(part.coverage),
  };
}

/** A score as the result holds it, with the reason where it is absent. */
export function writeScore(score: Rational | null, n: number, reason: WithheldReason): Score {
  return score === null ? { kind: "withheld", n, reason } : { kind: "scored", value: toNumber(score), n };
}
