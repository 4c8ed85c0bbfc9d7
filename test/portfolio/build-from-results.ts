import { buildPortfolio, type PortfolioInput } from "../../src/portfolio/build-portfolio.ts";
import { portfolioEntry } from "../../src/portfolio/entry.ts";
import type { Portfolio } from "../../src/portfolio/portfolio.ts";
import { answeredOfInvited } from "../../src/register/cluster.ts";
import type { ClusterResult } from "../../src/scoring/result.ts";

export type ResultsInput = Omit<PortfolioInput, "entries"> & { results: readonly ClusterResult[] };

/** The portfolio of results that are all at hand; how many were invited is taken from the register. */
export function buildFromResults({ results, ...input }: ResultsInput): Portfolio {
  const entries = results.map((result) => portfolioEntry(withInvited(result, input), input.framework));
  return buildPortfolio({ ...input, entries });
}

function withInvited(result: ClusterResult, { clusters }: Pick<ResultsInput, "clusters">): ClusterResult {
  const cluster = clusters.find(({ id }) => id === result.cluster.id);
  const { byGroup } = result.responses;
  const known = cluster === undefined ? null : answeredOfInvited(cluster, byGroup);
  const responses = {
    ...result.responses,
    invited: known?.invited ?? null,
    answeredOfInvited: known?.answered ?? null,
  };
  return { ...result, responses };
}
