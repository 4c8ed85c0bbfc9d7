import type { ClusterFigures } from "./figures.ts";
import { standingOf } from "./figures.ts";
import { oneAnswerFrom } from "./one-answer.ts";
import { minus, plus, rational } from "./rational.ts";
import type { Placement, Sensitivity } from "./result.ts";
import type { Rules } from "./rules.ts";
import { poolScore, poolsOf } from "./weighting.ts";

/** How far the limits of the lights are moved, in percentage points of a score. */
export const limitShift = 5;

const shift = rational(limitShift, 100);

/**
 * Where the cluster would stand by other rules: the limits of the lights 0.05 higher and lower, and the other weighting.
 * Only the placement is given, never a score by the other weighting.
 */
export function sensitivityOf(figures: ClusterFigures, rules: Rules): Sensitivity {
  const { greenFrom, redBelow } = rules;
  const higher = { ...rules, greenFrom: plus(greenFrom, shift), redBelow: plus(redBelow, shift) };
  const lower = { ...rules, greenFrom: minus(greenFrom, shift), redBelow: minus(redBelow, shift) };
  const weighting = rules.weighting === "respondents" ? "groups" : "respondents";
  const scenarios = [
    { change: "limits-higher" as const, ...placed(figures, higher) },
    { change: "limits-lower" as const, ...placed(figures, lower) },
    { change: `weighting-${weighting}` as const, ...placed(reweighed(figures, { ...rules, weighting }), rules) },
  ];
  const { phase, completed } = figures.placement;
  return {
    isRobust: scenarios.every((scenario) => scenario.phase === phase && scenario.completed === completed),
    scenarios,
    oneAnswer: oneAnswerFrom(figures, rules),
  };
}

/** The rules that would give another placement than the cluster's own. */
export function movingScenarios(
  sensitivity: Sensitivity | null,
  { phase, completed }: Pick<Placement, "phase" | "completed">,
): Sensitivity["scenarios"] {
  return (sensitivity?.scenarios ?? []).filter((one) => one.phase !== phase || one.completed !== completed);
}

type Items = Pick<ClusterFigures, "items">;

function placed(
  { items }: Items,
  rules: Rules,
): { phase: Sensitivity["scenarios"][number]["phase"]; completed: boolean } {
  const { phase, completed } = standingOf(items, rules).placement;
  return { phase, completed };
}

function reweighed({ items }: Items, { weighting, points }: Rules): Items {
  return {
    items: items.map((item) => ({
      ...item,
      score: poolScore(poolsOf(item.tally, item.visibility, weighting), points),
    })),
  };
}
