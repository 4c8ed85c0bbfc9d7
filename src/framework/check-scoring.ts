import type { FrameworkOutline } from "./outline.ts";
import type { Fault } from "./shape-faults.ts";

type Scoring = FrameworkOutline["scoring"];

/** Thresholds and points that contradict each other would turn lights upside down without anyone seeing why. */
export function checkScoring({ scoring }: FrameworkOutline): Fault[] {
  const { points } = scoring;
  return [
    ...inOrder("framework-points-order", ["scoring", "points"], [points.red, points.yellow, points.green]),
    ...inOrder("framework-threshold-order", ["scoring", "greenFrom"], [scoring.redBelow, scoring.greenFrom]),
    ...shares(scoring),
  ];
}

/** Each fraction must be greater than the one before. */
function inOrder(code: string, path: string[], written: (string | null)[]): Fault[] {
  const values = written.map(toNumbers);
  const rising = values.every((value, index) => {
    const before = values[index - 1];
    return value === null || before === null || before === undefined || isLess(before, value);
  });
  return rising ? [] : [{ code, severity: "error", path, value: written.join(", ") }];
}

/** Shares and scores lie between 0 and 1. */
function shares(scoring: Scoring): Fault[] {
  const { points, ...thresholds } = scoring;
  const all = [
    ...Object.entries(points).map(([key, value]) => ({ path: ["scoring", "points", key], value })),
    ...Object.entries(thresholds).map(([key, value]) => ({ path: ["scoring", key], value })),
  ];
  return all.flatMap(({ path, value }) => {
    const fraction = toNumbers(value);
    if (value === null || fraction === null || fraction.above <= fraction.below) return [];
    return [{ code: "framework-share-above-one", severity: "error", path, value } satisfies Fault];
  });
}

type Numbers = { above: bigint; below: bigint };

/** Null for what is no fraction: its shape is told of elsewhere. */
function toNumbers(value: string | null): Numbers | null {
  const [, above, below] = /^(\d+)\/([1-9]\d*)$/.exec(value ?? "") ?? [];
  return above === undefined || below === undefined ? null : { above: BigInt(above), below: BigInt(below) };
}

function isLess(one: Numbers, other: Numbers): boolean {
  return one.above * other.below < other.above * one.below;
}
