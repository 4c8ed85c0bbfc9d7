import type { PhaseNumber } from "../framework/schema.ts";
import type { ClusterResult, Placement } from "../scoring/result.ts";
import type { Move } from "./portfolio.ts";

/** From last year's placement to this year's (domain.md section 3, "Change since last year"). */
export function moveOf(result: ClusterResult): Move {
  const { previous, placement: to } = result;
  if (previous === null) return { kind: "new" };
  const from = previous.placement;
  const direction = directionOf(from, to);
  const placed = result.phases.find(({ phase }) => phase === to.phase);
  return {
    kind: "compared",
    from,
    to,
    direction,
    withinOneAnswer: direction !== "same" && turnedPhases(from, to).some((phase) => turnedByOneAnswer(result, phase)),
    placedPhase: placed?.change ?? { kind: "none", reason: "no-previous" },
    previousCount: previous.responses.count,
    mixChanges: previous.mixChanges,
  };
}

/** Completion counts as a step above phase 5. A phase without basis holds a cluster back, which is no step of its own. */
function directionOf(from: Placement, to: Placement): "up" | "down" | "same" | "unclear" {
  const step = rung(to) - rung(from);
  if (step === 0) return "same";
  if (from.progress === null || to.progress === null) return "unclear";
  return step > 0 ? "up" : "down";
}

/** The phases whose light decided the step: those passed on the way up, or the one fallen back to. */
function turnedPhases(from: Placement, to: Placement): number[] {
  const [low, high] = rung(from) < rung(to) ? [rung(from), rung(to)] : [rung(to), rung(to) + 1];
  return Array.from({ length: high - low }, (_, at) => low + at);
}

function turnedByOneAnswer(result: ClusterResult, phase: number): boolean {
  const change = result.phases.find((one) => one.phase === phase)?.change;
  return change?.kind === "compared" && change.withinOneAnswer;
}

function rung({ phase, completed }: { phase: PhaseNumber; completed: boolean }): number {
  return completed ? phase + 1 : phase;
}
