import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPortfolio } from "../../src/portfolio/build-portfolio.ts";
import { portfolioEntry } from "../../src/portfolio/entry.ts";
import { openPortfolio } from "../../src/portfolio/open-portfolio.ts";
import type { ClusterResult } from "../../src/scoring/result.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { answersOfGroups, exchangeHidden, hiddenGroups } from "../scoring/hidden-groups.ts";
import { responsesTo } from "../scoring/responses.ts";
import { clusterNamed, smallFramework, smallRegister } from "../scoring/small-framework.ts";

/*
 * Whoever has all that is printed (every cluster's report, the portfolio, the open edition, and the same of last year) may
 * subtract any of it from any other. If all of it stays the same when the answers of the hidden groups are dealt out anew
 * between those groups, no calculation whatever can tell which of them gave which answer.
 */

const clusters = ["a", "b", "c", "d", "e"].map((id, at) =>
  clusterNamed(id, { level: at < 3 ? "NCE" : "Arena", invited: { ...noneInvited(), company: 8, research: 4 } }),
);

function noneInvited() {
  return { facilitator: null, company: null, research: null, public: null, other: null };
}

const yearOfAnswers = fc.tuple(...clusters.map(() => answersOfGroups));
const weighting = fc.constantFrom("respondents" as const, "groups" as const);

type Year = SurveyResponse[][];

/** All that is printed of two years, last year's also as it was printed then. */
function publish(before: Year, now: Year, weights: "respondents" | "groups") {
  const framework = smallFramework({ weighting: weights });
  const shared = { framework, frameworkSha256: "", register: smallRegister(), registerSha256: "", clusters };
  const yearOf = (year: number, responses: Year, previous: Year) => {
    const date = `${year}-11-12`;
    const given = { responses: responses.flat(), previous: previous.flat() };
    const results = scoreYear({ ...shared, ...given, year, reportDate: date, assessed: {} });
    const entries = results.map((result) => portfolioEntry(result, framework));
    const portfolio = buildPortfolio({ ...shared, year, date, entries, failures: [] });
    return { results, portfolio, open: openPortfolio(portfolio, framework.scoring) };
  };
  return { before: yearOf(2025, before, []), now: yearOf(2026, now, before) };
}

/** The answers of each cluster's hidden groups, dealt out anew item by item. */
function exchange(year: Year, results: readonly ClusterResult[], keys: Iterable<number>): Year {
  return year.map((responses, at) => {
    const result = results.find(({ cluster }) => cluster.id === clusters[at]?.id);
    return (result?.items ?? []).reduce((all, item) => exchangeHidden(all, item, keys), responses);
  });
}

describe("what subtraction can give away of everything that is printed in two years", () => {
  test("is never which of the hidden groups gave which answer", () => {
    let exchanged = 0;
    fc.assert(
      fc.property(yearOfAnswers, yearOfAnswers, weighting, fc.infiniteStream(fc.nat()), (was, is, weights, keys) => {
        const yearOf = (given: typeof was): Year =>
          given.map((answers, at) => responsesTo(answers, clusters[at]?.id ?? ""));
        const [before, now] = [yearOf(was), yearOf(is)];
        const printed = publish(before, now, weights);
        const others = [
          exchange(before, printed.before.results, keys),
          exchange(now, printed.now.results, keys),
        ] as const;
        if (JSON.stringify(others) !== JSON.stringify([before, now])) exchanged += 1;
        expect(publish(...others, weights)).toEqual(printed);
      }),
      { seed: 11, numRuns: 25 },
    );
    // The attack is tried, and not on portfolios that have nothing hidden.
    expect(exchanged).toBeGreaterThan(15);
  });

  test("is, in the portfolio, no figure of any group: it has overall figures and numbers of answers alone", () => {
    const answers = {
      "F1.S1": { company: "JJJJJJ", research: "JJJJ" },
      "F1.S2": { company: "NNNNNN", research: "JJJJ" },
    };
    const year = clusters.map(({ id }) => responsesTo(answers, id));
    const swapped = { "F1.S1": answers["F1.S1"], "F1.S2": { company: "JJJJNN", research: "NNNN" } };
    const other = clusters.map(({ id }) => responsesTo(swapped, id));
    const { now } = publish(year, year, "respondents");
    expect(now.results.flatMap(({ items }) => items.flatMap(hiddenGroups))).toEqual([]);
    expect(publish(other, other, "respondents").now.portfolio).toEqual(now.portfolio);
  });
});
