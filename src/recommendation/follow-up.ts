import type { Framework, Measure } from "../framework/schema.ts";
import type { FollowUp, Light } from "../scoring/result.ts";
import type { CalledFor, ItemStanding } from "./measures.ts";

/** How many measures are in which state; a state without any counts none. */
export type FollowUpCounts = Record<FollowUp["state"], number>;

/**
 * What has become of last year's recommended measures, read from this year's lights of the checklist's own measures (the
 * T items) that are linked to them: all green is done, all red is not started, anything between is started. `unknown`
 * where no such item is linked or none has a light.
 *
 * @param recommended last year's, in order of priority
 * @param items this year's
 */
export function followUp(
  framework: Framework,
  recommended: readonly CalledFor[],
  items: readonly ItemStanding[],
): FollowUp[] {
  return recommended.map(({ measure }) => {
    const linked = measureItems(framework, measure);
    const lights = linked.flatMap((id) => items.filter((item) => item.id === id).map(({ light }) => light));
    return { measure: measure.id, items: linked, state: stateOf(lights.filter((light) => light !== "none")) };
  });
}

export function countFollowUp(measures: readonly Pick<FollowUp, "state">[]): FollowUpCounts {
  const counts: FollowUpCounts = { done: 0, started: 0, "not-started": 0, unknown: 0 };
  for (const { state } of measures) counts[state] += 1;
  return counts;
}

/** The T items that call for a measure, in the source's order. */
function measureItems(framework: Framework, measure: Measure): string[] {
  const phase = framework.phases.find(({ measures }) => measures.some(({ id }) => id === measure.id));
  return (phase?.checklist.measures ?? [])
    .filter((item) => item.measures.some(({ id }) => id === measure.id))
    .map(({ id }) => id);
}

function stateOf(lights: readonly Light[]): FollowUp["state"] {
  if (lights.length === 0) return "unknown";
  if (lights.every((light) => light === "green")) return "done";
  return lights.every((light) => light === "red") ? "not-started" : "started";
}
