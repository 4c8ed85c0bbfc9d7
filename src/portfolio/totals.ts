import { type RespondentGroup, respondentGroups } from "../framework/schema.ts";
import { countFollowUp } from "../recommendation/follow-up.ts";
import type { PortfolioEntry } from "./entry.ts";
import type { Portfolio, PortfolioRow, Remark } from "./portfolio.ts";

/** Remarks that say how far a result can be trusted; an uneven profile is a finding, not a weakness of the data. */
const weakening: readonly Remark["kind"][] = [
  "insufficient-data",
  "few-responses",
  "fragile-placement",
  "sensitive-placement",
  "mix-changed",
];

/** Whether something weakens the cluster's result. */
export function hasReservation(row: Pick<PortfolioRow, "remarks">): boolean {
  return row.remarks.some((remark) => weakening.includes(remark.kind));
}

export function totalsOf(entries: readonly PortfolioEntry[], registered: number): Portfolio["totals"] {
  const rows = entries.map(({ row }) => row);
  const previous = entries.map((entry) => entry.previous).filter((year) => year !== null);
  const followUp = previous.flatMap((year) => year.followUp);
  return {
    registered,
    clusters: rows.length,
    placed: rows.filter((row) => row.placement.progress !== null).length,
    responses: sumOfResponses(rows.flatMap(({ responses }) => (responses.kind === "counted" ? [responses] : []))),
    responseRate: responseRate(rows),
    previous:
      previous[0] === undefined
        ? null
        : {
            year: previous[0].year,
            clusters: previous.length,
            responses: sumOfResponses(previous.map((year) => year.responses)),
          },
    followUp: followUp.length === 0 ? null : countFollowUp(followUp),
    reservations: rows.filter(hasReservation).length,
  };
}

function sumOfResponses(
  responses: readonly { count: number; byGroup: Record<RespondentGroup, number> }[],
): Portfolio["totals"]["responses"] {
  const byGroup: Record<RespondentGroup, number> = { facilitator: 0, company: 0, research: 0, public: 0, other: 0 };
  for (const one of responses) {
    for (const group of respondentGroups) byGroup[group] += one.byGroup[group];
  }
  return { count: responses.reduce((sum, one) => sum + one.count, 0), byGroup };
}

function responseRate(rows: readonly PortfolioRow[]): Portfolio["totals"]["responseRate"] {
  const rates = rows.flatMap(({ responses }) =>
    responses.kind === "counted" && responses.rate !== null ? [responses.rate] : [],
  );
  if (rates.length === 0) return null;
  const answered = rates.reduce((sum, rate) => sum + rate.answered, 0);
  const invited = rates.reduce((sum, rate) => sum + rate.invited, 0);
  return { clusters: rates.length, answered, invited, share: answered / invited };
}
