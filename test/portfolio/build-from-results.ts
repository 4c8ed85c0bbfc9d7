import { buildPortfolio, type PortfolioInput } from "../../src/portfolio/build-portfolio.ts";
import { portfolioEntry } from "../../src/portfolio/entry.ts";
import type { Portfolio } from "../../src/portfolio/portfolio.ts";
import type { ClusterResult } from "../../src/scoring/result.ts";

export type ResultsInput = Omit<PortfolioInput, "entries"> & { results: readonly ClusterResult[] };

/** The portfolio of results that are all at hand. */
export function buildFromResults({ results, ...input }: ResultsInput): Portfolio {
  const { clusters, framework } = input;
  const registered = (id: string) => clusters.find((cluster) => cluster.id === id) ?? null;
  return buildPortfolio({
    ...input,
    entries: results.map((result) => portfolioEntry(result, registered(result.cluster.id), framework)),
  });
}
