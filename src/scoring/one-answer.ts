import { phaseNumbers } from "../framework/schema.ts";
import type { ClusterFigures, PhaseFigures } from "./figures.ts";
import type { ItemFigures } from "./item.ts";
import { dividedBy, isBelow, minus, plus, type Rational, rational, times, zero } from "./rational.ts";
import type { Placement } from "./result.ts";
import type { Rules } from "./rules.ts";
import { answersIn } from "./tally.ts";

/**
 * Where the cluster would stand if one answer to one item were one step better or worse, or null where no single step
 * moves it. Where steps both ways would, the lower place is given. Exact, since the whole question is which side of the
 * limit a score falls on.
 */
export function oneAnswerFrom(
  { items, phases, placement }: Pick<ClusterFigures, "items" | "phases" | "placement">,
  rules: Rules,
): Pick<Placement, "phase" | "completed"> | null {
  const partOf = (phase: number) => phases.find((one) => one.phase === phase);
  const isGreen = (phase: number) => partOf(phase)?.light === "green";
  const reach = (part: PhaseFigures | undefined) =>
    part === undefined || part.score === null ? null : reachOf(part.score, part.n, itemsOf(items, part.phase), rules);

  const falls = phaseNumbers.find((phase) => {
    if (!isGreen(phase) || (phase >= placement.phase && !placement.completed)) return false;
    const own = reach(partOf(phase));
    return own !== null && isBelow(own.lowest, rules.greenFrom);
  });
  if (falls !== undefined) return { phase: falls, completed: false };

  const own = placement.completed ? null : reach(partOf(placement.phase));
  if (own === null || isBelow(own.highest, rules.greenFrom)) return null;
  const next = phaseNumbers.find((phase) => phase > placement.phase && !isGreen(phase));
  return next === undefined ? { phase: 5, completed: true } : { phase: next, completed: false };
}

function itemsOf(items: readonly ItemFigures[], phase: number): ItemFigures[] {
  return items.filter(({ item }) => item.phase === phase);
}

/** The lowest and the highest score that one step of one answer can give a phase with `n` scored items. */
function reachOf(
  score: Rational,
  n: number,
  items: readonly ItemFigures[],
  { points }: Rules,
): { lowest: Rational; highest: Rational } {
  let loss = zero;
  let gain = zero;
  for (const { counts, weight } of items.flatMap(({ pools }) => pools)) {
    const share = dividedBy(weight, rational(n * answersIn(counts)));
    const fromGreen = times(share, minus(points.green, points.yellow));
    const fromRed = times(share, minus(points.yellow, points.red));
    if (counts.green > 0) loss = larger(loss, fromGreen);
    if (counts.yellow > 0) [loss, gain] = [larger(loss, fromRed), larger(gain, fromGreen)];
    if (counts.red > 0) gain = larger(gain, fromRed);
  }
  return { lowest: minus(score, loss), highest: plus(score, gain) };
}

function larger(a: Rational, b: Rational): Rational {
  return isBelow(a, b) ? b : a;
}
