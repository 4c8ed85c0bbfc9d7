import { dimensionIds, phaseNumbers } from "../framework/schema.ts";
import type { Score } from "../scoring/result.ts";
import { compareText } from "./order.ts";
import type { Comparison, ComparisonGroup, PortfolioRow, Quartiles } from "./portfolio.ts";

const properties = ["level", "sector", "region"] as const;

/**
 * Clusters by programme level, sector and region. A value is shown from `benchmarkFrom` clusters up, the most numerous
 * first; a property with a single value compares nothing and is left out.
 */
export function comparisonsOf(rows: readonly PortfolioRow[], benchmarkFrom: number): Comparison[] {
  return properties.flatMap((by): Comparison[] => {
    const values = [...new Set(rows.map((row) => row.cluster[by]).filter((value) => value !== null))].sort(compareText);
    if (values.length < 2) return [];
    const groups = values.map((value) => ({ value, rows: rows.filter((row) => row.cluster[by] === value) }));
    const hidden = groups.filter((group) => group.rows.length < benchmarkFrom);
    return [
      {
        by,
        groups: groups
          .filter((group) => group.rows.length >= benchmarkFrom)
          .sort((a, b) => b.rows.length - a.rows.length)
          .map((group) => ({ value: group.value, figures: groupFigures(group.rows, benchmarkFrom) })),
        hidden: {
          values: hidden.map((group) => group.value),
          clusters: hidden.reduce((sum, group) => sum + group.rows.length, 0),
        },
        without: rows.filter((row) => row.cluster[by] === null).length,
      },
    ];
  });
}

/** Placements and quartiles of several clusters. */
export function groupFigures(rows: readonly PortfolioRow[], benchmarkFrom: number): ComparisonGroup {
  return {
    clusters: rows.length,
    placed: phaseNumbers.map((phase) => rows.filter((row) => row.placement.phase === phase).length),
    phases: phaseNumbers.map((phase) =>
      quartilesOf(
        rows.flatMap((row) => row.phases.filter((one) => one.phase === phase).map((one) => one.score)),
        benchmarkFrom,
      ),
    ),
    dimensions: dimensionIds.map((id) => ({
      id,
      figures: quartilesOf(
        rows.flatMap((row) => row.dimensions.filter((one) => one.id === id).map((one) => one.score)),
        benchmarkFrom,
      ),
    })),
  };
}

/** Median and quartiles by linear interpolation between the ordered scores; null under the minimum number of scores. */
export function quartilesOf(scores: readonly Score[], from: number): Quartiles | null {
  const values = scores.flatMap((score) => (score.kind === "scored" ? [score.value] : [])).sort((a, b) => a - b);
  if (values.length < Math.max(1, from)) return null;
  const at = (share: number) => {
    const place = (values.length - 1) * share;
    const below = values[Math.floor(place)] ?? 0;
    const above = values[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { q1: at(0.25), median: at(0.5), q3: at(0.75), clusters: values.length };
}
