import { describe, expect, test } from "vitest";
import { changeSince, mixChanges } from "../../src/scoring/change.ts";
import { lightOf } from "../../src/scoring/light.ts";
import { parseFraction } from "../../src/scoring/rational.ts";
import { byGroup } from "../../src/scoring/rules.ts";
import { phaseAnswers, responsesTo } from "./responses.ts";
import { resultOf } from "./result-of.ts";
import { rulesWith } from "./small-framework.ts";

function scored(text: string | null, n: number) {
  const score = text === null ? null : parseFraction(text);
  return { score, n, light: lightOf(score, rulesWith()) };
}

describe("the change since last year", () => {
  test.each<[string, [string, number], [string, number], "up" | "down" | "unchanged", boolean]>([
    ["more than one answer up", ["3/4", 4], ["1/4", 4], "up", false],
    ["more than one answer down", ["0/1", 10], ["1/2", 10], "down", false],
    ["exactly one answer is no direction", ["3/4", 4], ["1/2", 4], "unchanged", true],
    ["just more than one answer is", ["751/1000", 4], ["1/2", 4], "up", false],
    ["the smaller number of answers decides", ["3/4", 40], ["1/2", 4], "unchanged", true],
    ["a small move inside a colour", ["6/10", 10], ["11/20", 10], "unchanged", false],
    ["no move", ["1/2", 3], ["1/2", 3], "unchanged", false],
  ])("%s", (_, [now, n], [before, nBefore], direction, withinOneAnswer) => {
    expect(changeSince(scored(now, n), scored(before, nBefore))).toMatchObject({
      kind: "compared",
      direction,
      withinOneAnswer,
    });
  });

  test("holds last year's score, its basis and light", () => {
    expect(changeSince(scored("3/4", 8), scored("1/4", 6))).toEqual({
      kind: "compared",
      previous: { value: 0.25, n: 6, light: "red" },
      difference: 0.5,
      direction: "up",
      withinOneAnswer: false,
    });
  });

  test("is none, with the reason, where one of the years has no score", () => {
    expect(changeSince(scored("1/2", 2), null)).toEqual({ kind: "none", reason: "no-previous" });
    expect(changeSince(scored(null, 0), scored("1/2", 2))).toEqual({ kind: "none", reason: "not-scored" });
    expect(changeSince(scored("1/2", 2), scored(null, 0))).toEqual({ kind: "none", reason: "not-scored-before" });
  });
});

describe("the mix of respondents", () => {
  const groups = (company: number, research: number) => ({ ...byGroup(() => 0), company, research });

  test("has changed where a group's share differs by a fourth", () => {
    expect(mixChanges(groups(2, 2), groups(3, 1), rulesWith())).toEqual([
      { group: "company", from: 0.75, to: 0.5 },
      { group: "research", from: 0.25, to: 0.5 },
    ]);
  });

  test("has not changed where the share differs by less", () => {
    expect(mixChanges(groups(53, 47), groups(77, 23), rulesWith())).toEqual([]);
  });
});

describe("last year in a result", () => {
  const now = responsesTo(phaseAnswers({ 1: { company: "JJJJ" }, 2: { company: "PPPP" } }));
  const before = responsesTo(phaseAnswers({ 1: { company: "PNNN" } }));

  test("is scored by this year's rules: placement, phases and every item", () => {
    const result = resultOf({ responses: now, previous: before });
    expect(result.previous).toMatchObject({
      year: 2025,
      responses: { count: 4, byGroup: { company: 4 } },
      placement: { phase: 1, progress: 0.125, completed: false, flags: [] },
      mixChanges: [],
    });
    expect(result.previous?.phases[0]).toEqual({
      phase: 1,
      score: { kind: "scored", value: 0.125, n: 4 },
      light: "red",
      coverage: 1,
    });
    expect(result.items[0]?.change).toMatchObject({ kind: "compared", difference: 0.875, direction: "up" });
    expect(result.phases[0]?.change).toMatchObject({ kind: "compared", difference: 0.875, direction: "up" });
    expect(result.phases[1]?.change).toEqual({ kind: "none", reason: "not-scored-before" });
    expect(result.dimensions[0]?.byPhase[0]?.change).toMatchObject({ kind: "compared", direction: "up" });

    const harsher = resultOf({ responses: now, previous: before, scoring: { redBelow: "1/10" } });
    expect(harsher.previous?.phases[0]?.light).toBe("yellow");
  });

  test("is absent where the cluster has no responses from it", () => {
    const result = resultOf({ responses: now, previous: responsesTo({ "F1.S1": { company: "J" } }, "en-annen") });
    expect(result.previous).toBeNull();
    expect(result.items[0]?.change).toEqual({ kind: "none", reason: "no-previous" });
  });
});
