import { type PhaseNumber, phaseNumbers, type ScoringParameters } from "../framework/schema.ts";
import {
  dividedBy,
  isBelow,
  minus,
  parseFraction,
  plus,
  type Rational,
  rational,
  times,
  zero,
} from "../scoring/rational.ts";
import type { ClusterResult, Counts } from "../scoring/result.ts";

/**
 * The phase that the cluster would stand in if one answer were one step better or worse, or null where no single step
 * moves it. Where steps both ways would, the lower phase is given. Exact, since the whole question is which side of the
 * limit a score falls on. Under group weighting an answer's weight cannot be read from the counts, so nothing is claimed.
 */
export function fragilePlacement(result: ClusterResult, scoring: ScoringParameters): PhaseNumber | null {
  if (scoring.weighting !== "respondents") return null;
  const { phase: placed, completed } = result.placement;
  const greenFrom = parseFraction(scoring.greenFrom);
  const lightOf = (phase: PhaseNumber) => result.phases.find((one) => one.phase === phase)?.light ?? "none";

  const fallsTo = phaseNumbers.find((phase) => {
    if (lightOf(phase) !== "green" || (phase >= placed && !completed)) return false;
    const reach = reachOfOneStep(result, phase, scoring);
    return reach !== null && isBelow(reach.lowest, greenFrom);
  });
  if (fallsTo !== undefined) return fallsTo;

  if (completed || lightOf(placed) === "none") return null;
  const reach = reachOfOneStep(result, placed, scoring);
  if (reach === null || isBelow(reach.highest, greenFrom)) return null;
  return phaseNumbers.find((phase) => phase > placed && lightOf(phase) !== "green") ?? null;
}

/** The lowest and the highest score that one step of one answer can give the phase. */
function reachOfOneStep(
  result: ClusterResult,
  phase: PhaseNumber,
  scoring: ScoringParameters,
): { lowest: Rational; highest: Rational } | null {
  const points = {
    green: parseFraction(scoring.points.green),
    yellow: parseFraction(scoring.points.yellow),
    red: parseFraction(scoring.points.red),
  };
  const answered = result.items
    .filter((item) => item.phase === phase && item.score.kind === "scored")
    .map(({ counts }) => counts);
  if (answered.length === 0) return null;

  const items = rational(answered.length);
  let score = zero;
  let loss = zero;
  let gain = zero;
  for (const counts of answered) {
    const answers = rational(counts.green + counts.yellow + counts.red);
    const share = (fraction: Rational) => dividedBy(fraction, times(answers, items));
    const toYellow = share(minus(points.green, points.yellow));
    const toRed = share(minus(points.yellow, points.red));
    score = plus(score, share(sumOfPoints(counts, points)));
    if (counts.green > 0) loss = larger(loss, toYellow);
    if (counts.yellow > 0) {
      loss = larger(loss, toRed);
      gain = larger(gain, toYellow);
    }
    if (counts.red > 0) gain = larger(gain, toRed);
  }
  return { lowest: minus(score, loss), highest: plus(score, gain) };
}

function sumOfPoints(counts: Counts, points: Record<"green" | "yellow" | "red", Rational>): Rational {
  const of = (level: "green" | "yellow" | "red") => times(rational(counts[level]), points[level]);
  return plus(plus(of("green"), of("yellow")), of("red"));
}

function larger(a: Rational, b: Rational): Rational {
  return isBelow(a, b) ? b : a;
}
