import { type PhaseNumber, phaseNumbers } from "../framework/schema.ts";
import type { Distribution, PortfolioRow } from "./portfolio.ts";

/** Clusters by phase: this year's, and, of those with responses in both years, then and now. */
export function distributionOf(rows: readonly PortfolioRow[]): Distribution {
  const moves = rows.map((row) => row.move).filter((move) => move.kind === "compared");
  return {
    phases: phaseNumbers.map((phase) => {
      const here = rows.filter((row) => row.placement.phase === phase);
      return {
        phase,
        clusters: here.map((row) => row.cluster.id),
        withheld: here.filter((row) => row.placement.progress === null).length,
        compared: {
          previous: moves.filter((move) => move.from.phase === phase).length,
          now: moves.filter((move) => move.to.phase === phase).length,
        },
      };
    }),
    comparedClusters: moves.length,
    completed: rows.filter((row) => row.placement.completed).length,
  };
}

/** A third of the placed clusters. */
const fairPart = 3;

/** The last phase that a fair part of the clusters with a light in their phase has reached; phase 1 where none has. */
export function reachedPhase(rows: readonly PortfolioRow[]): PhaseNumber {
  const placed = rows.filter((row) => row.placement.progress !== null);
  const reached = phaseNumbers.filter(
    (phase) => placed.filter((row) => row.placement.phase >= phase).length * fairPart >= placed.length,
  );
  return placed.length === 0 ? 1 : (reached.at(-1) ?? 1);
}
