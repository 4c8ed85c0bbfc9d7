import { type RespondentGroup, respondentGroups } from "../framework/schema.ts";
import { isBelow, magnitude, minus, type Rational, rational, toNumber } from "./rational.ts";
import type { Change, Light, PreviousYear } from "./result.ts";
import type { Rules } from "./rules.ts";

/** A score with what it stands on: answers for an item, items for a phase or dimension. */
type Scored = { score: Rational | null; n: number; light: Light };

/**
 * The change since last year, both years scored by this year's rules (domain.md section 3). It has a direction only where
 * the score moved by more than one of what it stands on can move it, 1/min(n, n last year): one answer to an item, one item
 * of a phase or dimension. A smaller move that turned the light is marked.
 *
 * @param before last year's figures; null where the cluster has no responses from last year
 */
export function changeSince(now: Scored, before: Scored | null): Change {
  if (before === null) return { kind: "none", reason: "no-previous" };
  if (now.score === null) return { kind: "none", reason: "not-scored" };
  if (before.score === null) return { kind: "none", reason: "not-scored-before" };
  const difference = minus(now.score, before.score);
  const isMove = isBelow(rational(1, Math.min(now.n, before.n)), magnitude(difference));
  return {
    kind: "compared",
    previous: { value: toNumber(before.score), n: before.n, light: before.light },
    difference: toNumber(difference),
    direction: isMove ? (difference.over > 0n ? "up" : "down") : "unchanged",
    withinOneAnswer: !isMove && now.light !== before.light,
  };
}

type GroupCounts = Record<RespondentGroup, number>;

/** The groups whose share of all responses changed by `mixChangeFrom` or more. Both years have responses. */
export function mixChanges(now: GroupCounts, before: GroupCounts, rules: Rules): PreviousYear["mixChanges"] {
  return respondentGroups.flatMap((group) => {
    const [from, to] = [shareOf(group, before), shareOf(group, now)];
    if (isBelow(magnitude(minus(to, from)), rules.mixChangeFrom)) return [];
    return [{ group, from: toNumber(from), to: toNumber(to) }];
  });
}

function shareOf(group: RespondentGroup, counts: GroupCounts): Rational {
  return rational(
    counts[group],
    respondentGroups.reduce((sum, one) => sum + counts[one], 0),
  );
}
