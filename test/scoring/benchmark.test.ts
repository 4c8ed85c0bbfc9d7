import { describe, expect, test } from "vitest";
import type { ClusterResult } from "../../src/scoring/result.ts";
import { phaseAnswers, responsesTo } from "./responses.ts";
import { assess, resultsOf } from "./result-of.ts";
import { clusterNamed } from "./small-framework.ts";

/** One cluster a string: the answers of its companies to every item of phase 1, in the first `level` clusters of level Arena. */
function portfolio(answers: readonly string[], arena = 0, assessed = {}): ClusterResult[] {
  const ids = answers.map((_, at) => `klynge-${at + 1}`);
  return resultsOf({
    clusters: ids.map((id, at) => clusterNamed(id, { level: at < arena ? "Arena" : null })),
    responses: answers.flatMap((company, at) => responsesTo(phaseAnswers({ 1: { company } }), ids[at])),
    assessed,
  });
}

const firstPhase = (result: ClusterResult | undefined) => result?.benchmark.portfolio?.phases[0]?.figures;

describe("median and quartiles of the portfolio", () => {
  test("are read off the ordered scores", () => {
    const [result] = portfolio(["J", "N", "P", "JP", "PN"]);
    // 0, 1/4, 1/2, 3/4, 1
    expect(firstPhase(result)).toEqual({ q1: 0.25, median: 0.5, q3: 0.75, clusters: 5 });
  });

  test("lie between two scores where none is in the place", () => {
    const [result] = portfolio(["J", "N", "N", "J", "P", "N"]);
    // 0, 0, 0, 1/2, 1, 1: the places 1.25, 2.5 and 3.75
    expect(firstPhase(result)).toEqual({ q1: 0, median: 0.25, q3: 0.875, clusters: 6 });
  });

  test("are the same in every cluster's result, and cover dimensions too", () => {
    const results = portfolio(["J", "N", "P", "JP", "PN"]);
    expect(new Set(results.map(({ benchmark }) => JSON.stringify(benchmark.portfolio))).size).toBe(1);
    expect(results[0]?.benchmark.portfolio?.dimensions.map(({ id, figures }) => [id, figures])).toEqual(
      ["kompetanse", "fou", "marked"].map((id) => [id, null]),
    );
  });

  test("are absent with four clusters", () => {
    expect(portfolio(["J", "N", "P", "J"])[0]?.benchmark).toEqual({ portfolio: null, level: null });
  });

  test("are absent for a phase that four of the clusters have a score in", () => {
    const [result] = portfolio(["J", "N", "P", "J", "-"]);
    expect(result?.benchmark.portfolio?.clusters).toBe(5);
    expect(firstPhase(result)).toBeNull();
  });

  test("rest on computed lights, not on assessed ones", () => {
    const answers = ["J", "N", "P", "JP", "PN"];
    const overruled = portfolio(answers, 0, { "klynge-2": [assess("F1.S1", "green"), assess("F1.S2", "green")] });
    expect(firstPhase(overruled[0])).toEqual(firstPhase(portfolio(answers)[0]));
  });
});

describe("figures of the same programme level", () => {
  test("are given from five clusters of it, to those that have it", () => {
    const results = portfolio(["N", "N", "P", "J", "J", "P"], 5);
    expect(results[0]?.benchmark.level?.phases[0]?.figures).toEqual({ q1: 0, median: 0.5, q3: 1, clusters: 5 });
    expect(results[5]?.benchmark.level).toBeNull();
  });

  test("are absent with four clusters of it", () => {
    expect(portfolio(["N", "N", "P", "J", "J", "P"], 4)[0]?.benchmark.level).toBeNull();
  });
});
