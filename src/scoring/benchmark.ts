import { dimensionIds, phaseNumbers } from "../framework/schema.ts";
import type { Standing } from "./figures.ts";
import { compare, minus, plus, type Rational, rational, times, toNumber } from "./rational.ts";
import type { Benchmark, ClusterResult } from "./result.ts";

/** A cluster's scores that others are compared with, phases 1 to 5 and dimensions in their order, and its level. */
export type ComparedScores = {
  level: string | null;
  phases: readonly (Rational | null)[];
  dimensions: readonly (Rational | null)[];
};

/** Lets go of everything else, since these are held for all clusters at once. */
export function comparedScores(level: string | null, { phases, dimensions }: Standing): ComparedScores {
  return { level, phases: phases.map(({ score }) => score), dimensions: dimensions.map(({ score }) => score) };
}

/** What a cluster of a level is compared with: the whole portfolio, and the clusters of its own level. */
export function benchmarksOf(
  clusters: readonly ComparedScores[],
  benchmarkFrom: number,
): (level: string | null) => ClusterResult["benchmark"] {
  const portfolio = benchmarkOf(clusters, benchmarkFrom);
  const byLevel = new Map<string, Benchmark | null>();
  for (const { level } of clusters) {
    if (level === null || byLevel.has(level)) continue;
    const same = clusters.filter((cluster) => cluster.level === level);
    byLevel.set(level, benchmarkOf(same, benchmarkFrom));
  }
  return (level) => ({ portfolio, level: level === null ? null : (byLevel.get(level) ?? null) });
}

/**
 * Median and quartiles over several clusters' computed scores; null for fewer clusters than `benchmarkFrom`. A phase or
 * dimension that too few of them have a score in has no figures.
 */
function benchmarkOf(clusters: readonly ComparedScores[], benchmarkFrom: number): Benchmark | null {
  if (clusters.length < benchmarkFrom) return null;
  const figures = (scores: readonly (Rational | null | undefined)[]) => {
    const known = scores.filter((score) => score !== null && score !== undefined);
    return known.length < benchmarkFrom ? null : { ...quartilesOf(known), clusters: known.length };
  };
  return {
    clusters: clusters.length,
    phases: phaseNumbers.map((phase, at) => ({ phase, figures: figures(clusters.map(({ phases }) => phases[at])) })),
    dimensions: dimensionIds.map((id, at) => ({
      id,
      figures: figures(clusters.map(({ dimensions }) => dimensions[at])),
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
