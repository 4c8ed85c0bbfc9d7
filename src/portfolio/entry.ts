import type { Framework } from "../framework/schema.ts";
import type { ClusterResult, PreviousYear } from "../scoring/result.ts";
import type { InstrumentDemand, PortfolioRow } from "./portfolio.ts";
import { portfolioRow } from "./row.ts";

/**
 * What a portfolio needs of one cluster's result. A result is many times as large, so a year's are made one by one, and this
 * much is kept of each.
 */
export type PortfolioEntry = {
  row: PortfolioRow;
  /** Last year's responses, and what has become of the measures recommended then; null where there are none. */
  previous: Pick<PreviousYear, "year" | "responses" | "followUp"> | null;
  /** The instruments that support the recommended measures, with those measures. */
  instruments: (Pick<InstrumentDemand, "name" | "validity" | "measures"> & { id: string })[];
};

export function portfolioEntry(result: ClusterResult, framework: Framework): PortfolioEntry {
  const { previous } = result;
  return {
    row: portfolioRow(result, framework),
    previous:
      previous === null ? null : { year: previous.year, responses: previous.responses, followUp: previous.followUp },
    instruments: result.instruments.map(({ id, name, validity, supports }) => ({
      id,
      name,
      validity,
      measures: supports.map(({ measure }) => measure),
    })),
  };
}
