import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { Cluster } from "../register/cluster.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { comparisonsOf, groupFigures } from "./comparison.ts";
import { demandOf } from "./demand.ts";
import { distributionOf, reachedPhase } from "./distribution.ts";
import { gapsOf } from "./gaps.ts";
import { compareStanding, compareText } from "./order.ts";
import type { Failure, Portfolio } from "./portfolio.ts";
import { portfolioRow } from "./row.ts";
import { totalsOf } from "./totals.ts";

export type PortfolioInput = {
  year: number;
  /** Day of the report, `YYYY-MM-DD`. */
  date: string;
  framework: Framework;
  frameworkSha256: string;
  register: InstrumentRegister;
  registerSha256: string;
  /** The register of clusters, also those without responses. */
  clusters: readonly Cluster[];
  results: readonly ClusterResult[];
  /** What could not be imported or scored; the reasons are sentences. */
  failures: readonly Failure[];
};

/** Gathers the year's results. The same input in any order gives the same portfolio. */
export function buildPortfolio(input: PortfolioInput): Portfolio {
  const { framework, register } = input;
  const minimum = framework.scoring.benchmarkFrom;
  const results = [...input.results].sort(compareStanding);
  const rows = results.map((result) =>
    portfolioRow(result, input.clusters.find(({ id }) => id === result.cluster.id) ?? null, framework),
  );
  const answered = new Set(results.map((result) => result.cluster.id));
  const absent = input.clusters.filter(({ id }) => !answered.has(id)).sort((a, b) => compareText(a.id, b.id));
  const failures = [...input.failures].sort((a, b) => compareText(subjectOf(a), subjectOf(b)));

  return {
    schemaVersion: 1,
    year: input.year,
    date: input.date,
    audience: "internal",
    framework: { version: framework.version, sha256: input.frameworkSha256 },
    register: { version: register.version, sha256: input.registerSha256 },
    totals: totalsOf(rows, results, input.clusters.length),
    distribution: distributionOf(rows),
    rows,
    reachedPhase: reachedPhase(rows),
    gaps: gapsOf(rows, framework),
    demand: demandOf(results, framework, register),
    overall: rows.length >= minimum ? groupFigures(rows, minimum) : null,
    comparisons: comparisonsOf(rows, minimum),
    absent: { count: absent.length, clusters: absent.map(({ id, name }) => ({ id, name })) },
    failures: { count: failures.length, list: failures },
  };
}

function subjectOf(failure: Failure): string {
  return failure.kind === "cluster" ? failure.clusterId : failure.file;
}
