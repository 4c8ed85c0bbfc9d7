import { type RespondentGroup, respondentGroups } from "../framework/schema.ts";
import type { SurveyResponse } from "../survey/response.ts";
import type { ItemFigures } from "./item.ts";
import { scorePart, writeScore } from "./part.ts";
import { isBelow, magnitude, mean, minus, type Rational, toNumber } from "./rational.ts";
import type { Gap, GroupFigures, Score, WithheldReason } from "./result.ts";
import { byGroup, type Rules } from "./rules.ts";
import type { Visibility } from "./suppression.ts";
import { answersIn } from "./tally.ts";
import { meanPoints, poolScore, poolsOf } from "./weighting.ts";

/** Each group's figures on an item. What is hidden is left out here, so that no output can leak it. */
export function itemGroups(
  figures: ItemFigures,
  responses: Record<RespondentGroup, number>,
  rules: Rules,
): Record<RespondentGroup, GroupFigures> {
  return byGroup((group) => {
    const counts = figures.tally.groups[group];
    const n = answersIn(counts);
    const visibility = figures.visibility[group];
    if (visibility === "too-few" || visibility === "secondary") {
      return { score: { kind: "withheld", n, reason: visibility }, counts: null };
    }
    const score = groupScore(figures, group, rules);
    return {
      score: writeScore(score, n, "no-answers"),
      counts: { ...counts, notAnswered: responses[group] - n },
    };
  });
}

/**
 * Each group's score of a phase: the mean over the items where its figures are shown, by the same coverage rule as every
 * part. Made from shown figures only, it can give nothing away that they do not.
 */
export function phaseGroups(items: readonly ItemFigures[], rules: Rules): Record<RespondentGroup, Score> {
  return byGroup((group) => {
    const part = scorePart(
      items.map((item) => groupScore(item, group, rules)),
      rules,
    );
    return writeScore(part.score, part.n, absenceOf(items.map(({ visibility }) => visibility[group])));
  });
}

/** The mean of a group's answers to an item; null where it is not shown or has none. */
function groupScore({ tally, visibility }: ItemFigures, group: RespondentGroup, rules: Rules): Rational | null {
  return visibility[group] === "shown" ? meanPoints(tally.groups[group], rules.points) : null;
}

/** Why a group has no score in a phase: what most of the blank items say; of equally frequent reasons the first one here. */
function absenceOf(items: readonly Visibility[]): WithheldReason {
  const blanks = items.filter((visibility) => visibility !== "shown");
  const reason = mostFrequent(["too-few", "secondary", "no-answers"] as const, blanks);
  return reason === "no-answers" && blanks.length < items.length ? "low-coverage" : reason;
}

/** Self against others on one item: the facilitator's mean minus the mean of all other answers. */
export function itemGap(figures: ItemFigures, rules: Rules): Gap {
  const exact = gapFigures(figures, rules);
  if (exact.kind === "withheld") return exact;
  return compareSelf(exact.facilitator, exact.others, exact.n, rules);
}

/**
 * Self against others in a phase: both means over the items where the two are compared, by the same coverage rule as
 * every part. `n` is the number of others who answered at least one of those items.
 */
export function phaseGap(items: readonly ItemFigures[], responses: readonly SurveyResponse[], rules: Rules): Gap {
  const gaps = items.map((item) => ({ id: item.item.id, gap: gapFigures(item, rules) }));
  const facilitator = scorePart(
    gaps.map(({ gap }) => (gap.kind === "exact" ? gap.facilitator : null)),
    rules,
  ).score;
  const compared = gaps.flatMap(({ id, gap }) => (gap.kind === "exact" ? [{ id, others: gap.others }] : []));
  const others = mean(compared.map((one) => one.others));
  if (facilitator === null || others === null) {
    const reasons = gaps.flatMap(({ gap }) => (gap.kind === "withheld" ? [gap.reason] : []));
    return { kind: "withheld", reason: mostFrequent(gapReasons, reasons) };
  }
  const n = responses.filter(
    ({ group, answers }) => group !== "facilitator" && compared.some(({ id }) => Object.hasOwn(answers, id)),
  ).length;
  return compareSelf(facilitator, others, n, rules);
}

const gapReasons = ["too-few", "secondary", "no-facilitator", "no-others"] as const;

type GapFigures = { kind: "exact"; facilitator: Rational; others: Rational; n: number } | (Gap & { kind: "withheld" });

/** The gap is shown exactly where the facilitator's own figures are: with the overall score, each gives the other. */
function gapFigures(figures: ItemFigures, rules: Rules): GapFigures {
  const { tally, visibility } = figures;
  const otherGroups = respondentGroups.filter((group) => group !== "facilitator");
  const n = otherGroups.reduce((sum, group) => sum + answersIn(tally.groups[group]), 0);
  if (visibility.facilitator === "no-answers") return { kind: "withheld", reason: "no-facilitator" };
  if (n === 0) return { kind: "withheld", reason: "no-others" };
  if (visibility.facilitator !== "shown") return { kind: "withheld", reason: visibility.facilitator };
  const others = poolScore(poolsOf(tally, visibility, rules.weighting, otherGroups), rules.points);
  if (others === null) return { kind: "withheld", reason: "no-others" };
  return { kind: "exact", facilitator: meanPoints(tally.groups.facilitator, rules.points), others, n };
}

/** A blind spot is a self-image higher by `gapFrom` or more, a hidden strength one that is lower by as much. */
function compareSelf(facilitator: Rational, others: Rational, n: number, rules: Rules): Gap {
  const difference = minus(facilitator, others);
  const isWide = !isBelow(magnitude(difference), rules.gapFrom);
  return {
    kind: "compared",
    facilitator: toNumber(facilitator),
    others: toNumber(others),
    n,
    difference: toNumber(difference),
    finding: isWide ? (difference.over > 0n ? "blind-spot" : "hidden-strength") : "aligned",
  };
}

/** The most frequent of the words; of equally frequent ones the first. */
function mostFrequent<const Word extends string>(words: readonly [Word, ...Word[]], found: readonly string[]): Word {
  const count = (word: Word) => found.filter((one) => one === word).length;
  return words.reduce((best, word) => (count(word) > count(best) ? word : best), words[0]);
}
