import { describe, expect, test } from "vitest";
import { phaseAnswers, responsesTo } from "../scoring/responses.ts";
import { resultOf } from "../scoring/result-of.ts";

// T1 is linked to M1, T2 to K1 and M1; no T item is linked to F1.
describe("last year's recommended measures", () => {
  const previous = responsesTo(phaseAnswers({ 1: { company: "N" } }));
  const states = (answers: Record<string, { company: string }>) =>
    resultOf({ responses: responsesTo(answers), previous }).previous?.followUp.map(({ measure, items, state }) => [
      measure,
      items,
      state,
    ]);

  test("are done where the checklist's measures linked to them are green, and stand in last year's order", () => {
    expect(states({ "F1.T1": { company: "J" }, "F1.T2": { company: "J" } })).toEqual([
      ["F1.K1", ["F1.T2"], "done"],
      ["F1.M1", ["F1.T1", "F1.T2"], "done"],
      ["F1.F1", [], "unknown"],
    ]);
  });

  test.each([
    ["started where one of them is yellow", "P", "P", ["started", "started", "unknown"]],
    ["started where some are green and some red", "N", "J", ["done", "started", "unknown"]],
    ["not started where all are red", "N", "N", ["not-started", "not-started", "unknown"]],
    ["read from those that are answered", "-", "J", ["done", "done", "unknown"]],
    ["unknown where none is answered", "-", "-", ["unknown", "unknown", "unknown"]],
  ])("are %s", (_, t1, t2, expected) => {
    const found = states({ "F1.S1": { company: "N" }, "F1.T1": { company: t1 }, "F1.T2": { company: t2 } });
    expect(found?.map(([, , state]) => state)).toEqual(expected);
  });
});
