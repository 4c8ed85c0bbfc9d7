import type { AssessedLight } from "../notes/notes.ts";
import { type ClusterFigures, type ItemScore, type PhaseFigures, type Standing, standingOf } from "./figures.ts";
import type { ItemResult, Light } from "./result.ts";
import type { Rules } from "./rules.ts";

/** What the cluster's standing would be by the consultant's lights. */
export type AssessedFigures = {
  items: (ItemScore & { light: Light })[];
  standing: Standing;
  /** The phases that have an assessed light of their own. */
  phases: PhaseFigures[];
};

/**
 * The computed figures with the consultant's lights in place of the computed ones: an assessed item counts with the
 * points of its light, also where nobody answered it. Null where none is assessed.
 */
export function assessFigures(
  figures: ClusterFigures,
  assessed: readonly AssessedLight[],
  rules: Rules,
): AssessedFigures | null {
  const byItem = new Map(assessed.map((one) => [one.item, one]));
  const overruled = figures.items.filter(({ item }) => byItem.has(item.id));
  if (overruled.length === 0) return null;
  const items = figures.items.map(({ item, score, light: computed }) => {
    const light = byItem.get(item.id)?.light;
    return light === undefined ? { item, score, light: computed } : { item, score: rules.points[light], light };
  });
  const standing = standingOf(items, rules);
  const touched = new Set(overruled.map(({ item }) => item.phase));
  return { items, standing, phases: standing.phases.filter(({ phase }) => touched.has(phase)) };
}

/** The consultant's light as an item's result holds it: its text and author stay in the note. */
export function writeAssessed(item: string, assessed: readonly AssessedLight[]): ItemResult["assessed"] {
  const found = assessed.find((one) => one.item === item);
  return found === undefined ? null : { light: found.light, reason: found.reason, date: found.date };
}
