import { phaseNumbers } from "../framework/schema.ts";
import type { ClusterFigures, PhaseFigures } from "./figures.ts";
import type { ItemFigures } from "./item.ts";
import { dividedBy, isBelow, minus, plus, type Rational, rational } from "./rational.ts";
import type { Placement } from "./result.ts";
import type { Rules } from "./rules.ts";
import { largestSteps } from "./stability.ts";

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
  rules: Rules,
): { lowest: Rational; highest: Rational } {
  const { down, up } = largestSteps(
    items.flatMap(({ pools }) => pools),
    rules,
  );
  return { lowest: minus(score, dividedBy(down, rational(n))), highest: plus(score, dividedBy(up, rational(n))) };
}
