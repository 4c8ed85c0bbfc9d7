import { describe, expect, test } from "vitest";
import { adviceOf, allGreen } from "./advice-of.ts";

// In every phase S1 calls for K1, S2 for F1, T1 for M1, and T2 for both K1 and M1.
describe("recommended measures", () => {
  test("are those that the yellow and red items of the placed phase call for, the highest priority first", () => {
    const { recommendations } = adviceOf({ 1: ["1/2", "1/1", "0/1", "1/4"] });
    expect(recommendations).toEqual([
      { measure: "F1.M1", priority: 1.75, items: ["F1.T1", "F1.T2"], instruments: ["beta", "gamma"] },
      { measure: "F1.K1", priority: 1.25, items: ["F1.S1", "F1.T2"], instruments: ["alfa"] },
    ]);
  });

  test("keep the source's order on a tie", () => {
    const { recommendations } = adviceOf({ 1: ["0/1", "0/1", "0/1", "1/1"] });
    expect(recommendations.map(({ measure, priority }) => [measure, priority])).toEqual([
      ["F1.K1", 1],
      ["F1.F1", 1],
      ["F1.M1", 1],
    ]);
  });

  test("compare priorities exactly: three thirds are not more than one", () => {
    const { recommendations } = adviceOf({ 1: ["1/3", "0/1", "1/1", "2/3"], 2: ["0/1", "0/1", "0/1", "0/1"] });
    expect(recommendations.map(({ measure }) => measure)).toEqual(["F1.F1", "F1.K1"]);
  });

  test("include what earlier phases still lack, and nothing of later ones", () => {
    const { recommendations } = adviceOf({
      1: ["1/1", "1/1", "1/1", "1/2"],
      2: ["1/1", "0/1", "1/1", "0/1"],
      3: ["0/1", "0/1", "0/1", "0/1"],
    });
    expect(recommendations.map(({ measure, items }) => [measure, items])).toEqual([
      ["F2.K1", ["F2.T2"]],
      ["F2.F1", ["F2.S2"]],
      ["F2.M1", ["F2.T2"]],
      ["F1.K1", ["F1.T2"]],
      ["F1.M1", ["F1.T2"]],
    ]);
  });

  test("do not follow from an item that nobody answered", () => {
    const { recommendations } = adviceOf({ 1: ["0/1", null, "1/1", "1/1"] });
    expect(recommendations.map(({ measure }) => measure)).toEqual(["F1.K1"]);
  });

  test("are none where every item is green", () => {
    const scores = { 1: allGreen, 2: allGreen, 3: allGreen, 4: allGreen, 5: allGreen };
    expect(adviceOf(scores)).toEqual({
      recommendations: [],
      plan: { kind: "completed" },
      preview: [],
      instruments: [],
    });
  });

  test("follow from what a completed cluster still lacks", () => {
    const scores = { 1: allGreen, 2: allGreen, 3: allGreen, 4: allGreen };
    const { recommendations, plan } = adviceOf({ ...scores, 5: ["1/1", "1/2", "1/1", "1/1"] });
    expect(plan).toEqual({ kind: "completed" });
    expect(recommendations.map(({ measure }) => measure)).toEqual(["F5.F1"]);
  });
});

describe("the preview of the next phase", () => {
  const next = { 2: ["0/1", "1/1", "1/1", "1/1"] } as const satisfies Parameters<typeof adviceOf>[0];

  test("is shown from a progress of exactly one half", () => {
    const { preview } = adviceOf({ 1: ["1/2", "1/2", "1/2", "1/2"], ...next });
    expect(preview.map(({ measure }) => measure)).toEqual(["F2.K1"]);
  });

  test("is not shown below it", () => {
    expect(adviceOf({ 1: ["1/2", "1/2", "1/2", "49/100"], ...next }).preview).toEqual([]);
  });

  test("is not shown without progress, or after phase 5", () => {
    expect(adviceOf({ 1: ["1/1", null, null, null], ...next }).preview).toEqual([]);
    const before = { 1: allGreen, 2: allGreen, 3: allGreen, 4: allGreen };
    expect(adviceOf({ ...before, 5: ["1/2", "1/2", "1/2", "1/2"] }).preview).toEqual([]);
  });
});
