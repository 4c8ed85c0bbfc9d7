import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { Cluster } from "../register/cluster.ts";
import { comparisonsOf, groupFigures } from "./comparison.ts";
import { demandOf } from "./demand.ts";
import { distributionOf, reachedPhase } from "./distribution.ts";
import type { PortfolioEntry } from "./entry.ts";
import { gapsOf } from "./gaps.ts";
import { compareStanding, compareText } from "./order.ts";
import type { Failure, Portfolio } from "./portfolio.ts";
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
  entries: readonly PortfolioEntry[];
  /** What could not be imported or scored; the reasons are sentences. */
  failures: readonly Failure[];
};

/** Gathers the year's results. The same input in any order gives the same portfolio. */
export function buildPortfolio(input: PortfolioInput): Portfolio {
  const { framework, register } = input;
  const minimum = framework.scoring.benchmarkFrom;
  const entries = [...input.entries].sort((a, b) => compareStanding(a.row, b.row));
  const rows = entries.map(({ row }) => row);
  const answered = new Set(rows.map(({ cluster }) => cluster.id));
  const absent = input.clusters.filter(({ id }) => !answered.has(id)).sort((a, b) => compareText(a.id, b.id));
  const failures = [...input.failures].sort((a, b) => compareText(subjectOf(a), subjectOf(b)));

  return {
    schemaVersion: 1,
    year: input.year,
    date: input.date,
    audience: "internal",
    framework: { version: framework.version, sha256: input.frameworkSha256 },
    register: { version: register.version, sha256: input.registerSha256 },
    totals: totalsOf(entries, input.clusters.length),
    distribution: distributionOf(rows),
    rows,
    reachedPhase: reachedPhase(rows),
    gaps: gapsOf(rows, framework),
    demand: demandOf(entries, framework, register),
    overall: rows.length >= minimum ? groupFigures(rows, minimum) : null,
    comparisons: comparisonsOf(rows, minimum),
    absent: { count: absent.length, clusters: absent.map(({ id, name }) => ({ id, name })) },
    failures: { count: failures.length, list: failures },
  };
}

function subjectOf(failure: Failure): string {
  return failure.kind === "cluster" ? failure.clusterId : failure.file;
}
