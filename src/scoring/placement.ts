import { type PhaseNumber, phaseNumbers } from "../framework/schema.ts";
import type { PartFigures } from "./part.ts";
import { type Rational, toNumber } from "./rational.ts";
import type { Placement } from "./result.ts";

/** Where a cluster stands, exact. */
export type PlacementFigures = Omit<Placement, "progress"> & { progress: Rational | null };

/**
 * The cluster stands in the lowest phase that is not green; with all five green it stands in phase 5, completed. A phase
 * without basis is not green: the cluster is placed there and flagged (domain.md section 3, "Placement").
 */
export function placeCluster(phases: readonly (PartFigures & { phase: PhaseNumber })[]): PlacementFigures {
  const lightOf = (phase: PhaseNumber) => phases.find((one) => one.phase === phase)?.light ?? "none";
  const notGreen = phaseNumbers.find((phase) => lightOf(phase) !== "green");
  const phase = notGreen ?? 5;
  const flags: Placement["flags"] = [];
  if (lightOf(phase) === "none") flags.push("insufficient-data");
  if (phaseNumbers.some((later) => later > phase && lightOf(later) === "green")) flags.push("uneven-profile");
  const progress = phases.find((one) => one.phase === phase)?.score ?? null;
  return { phase, progress, completed: notGreen === undefined, flags };
}

/** A placement as the result holds it. */
export function writePlacement({ progress, ...placement }: PlacementFigures): Placement {
  return {
    phase: placement.phase,
    progress: progress === null ? null : toNumber(progress),
    completed: placement.completed,
    flags: placement.flags,
  };
}
