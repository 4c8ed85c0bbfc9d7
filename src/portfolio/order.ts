import type { PhaseResult, Placement } from "../scoring/result.ts";

/** What decides where a cluster stands in the tables. */
export type Standing = {
  placement: Placement;
  phases: readonly Pick<PhaseResult, "score">[];
  cluster: { id: string };
};

/**
 * Order of the portfolio's rows: completed, then phase from the highest, then progress from the highest, clusters without
 * progress last in their phase. Ties go to the higher scores over all phases, and only then to the id, so that the codes
 * of an open portfolio, which follow this order, tell nothing of the names.
 */
export function compareStanding(a: Standing, b: Standing): number {
  return (
    Number(b.placement.completed) - Number(a.placement.completed) ||
    b.placement.phase - a.placement.phase ||
    Number(b.placement.progress !== null) - Number(a.placement.progress !== null) ||
    (b.placement.progress ?? 0) - (a.placement.progress ?? 0) ||
    sumOfScores(b) - sumOfScores(a) ||
    compareText(a.cluster.id, b.cluster.id)
  );
}

/** Code-unit order, which is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumOfScores(standing: Standing): number {
  return standing.phases.reduce((sum, { score }) => sum + (score.kind === "scored" ? score.value : 0), 0);
}
