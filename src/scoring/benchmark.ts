import { dimensionIds, phaseNumbers } from "../framework/schema.ts";
import type { Standing } from "./figures.ts";
import { compare, minus, plus, type Rational, rational, times, toNumber } from "./rational.ts";
import type { Benchmark } from "./result.ts";

/**
 * Median and quartiles over several clusters' computed scores; null for fewer clusters than `benchmarkFrom`. A phase or
 * dimension that too few of them have a score in has no figures.
 */
export function benchmarkOf(clusters: readonly Standing[], benchmarkFrom: number): Benchmark | null {
  if (clusters.length < benchmarkFrom) return null;
  const figures = (scores: readonly (Rational | null | undefined)[]) => {
    const known = scores.filter((score) => score !== null && score !== undefined);
    return known.length < benchmarkFrom ? null : { ...quartilesOf(known), clusters: known.length };
  };
  return {
    clusters: clusters.length,
    phases: phaseNumbers.map((phase) => ({
      phase,
      figures: figures(clusters.map(({ phases }) => phases.find((one) => one.phase === phase)?.score)),
    })),
    dimensions: dimensionIds.map((id) => ({
      id,
      figures: figures(clusters.map(({ dimensions }) => dimensions.find((one) => one.id === id)?.score)),
    })),
  };
}

/** By linear interpolation between the ordered scores, the ends included (as QUARTILE.INC of the spreadsheets). */
function quartilesOf(scores: readonly Rational[]): { q1: number; median: number; q3: number } {
  const ordered = [...scores].sort(compare);
  const at = (quarters: number): number => {
    const place = (ordered.length - 1) * quarters;
    const below = ordered[Math.floor(place / 4)];
    if (below === undefined) throw new Error("There are no quartiles of nothing.");
    const above = ordered[Math.ceil(place / 4)] ?? below;
    return toNumber(plus(below, times(minus(above, below), rational(place % 4, 4))));
  };
  return { q1: at(1), median: at(2), q3: at(3) };
}
