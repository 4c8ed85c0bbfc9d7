import { describe, expect, test } from "vitest";
import { phaseAnswers, responsesTo } from "./responses.ts";
import { assess, resultOf } from "./result-of.ts";

const responses = responsesTo(phaseAnswers({ 1: { company: "JJP" }, 2: { company: "PPN" } }));

describe("the consultant's lights", () => {
  test("stand beside the computed ones, without text and author", () => {
    const result = resultOf({ responses, assessed: { klynge: [assess("F1.S1", "red")] } });
    expect(result.items[0]).toMatchObject({
      light: "green",
      score: { kind: "scored", n: 3 },
      assessed: { light: "red", reason: "documented", date: "2026-10-01" },
    });
    expect(JSON.stringify(result)).not.toContain("Konsulenten");
    expect(JSON.stringify(result)).not.toContain("Vi har sett avtalen");
  });

  test("give the phase a second reading with the points of the assessed light", () => {
    const result = resultOf({ responses, assessed: { klynge: [assess("F1.S1", "red"), assess("F1.T1", "yellow")] } });
    // Computed: 5/6 four times. Assessed: 0, 5/6, 1/2, 5/6.
    expect(result.phases[0]?.score).toEqual({ kind: "scored", value: 5 / 6, n: 4 });
    expect(result.phases[0]?.assessed).toEqual({
      score: { kind: "scored", value: 13 / 24, n: 4 },
      light: "yellow",
      coverage: 1,
    });
    expect(result.phases[1]?.assessed).toBeNull();
  });

  test("show the placement both ways", () => {
    const result = resultOf({ responses, assessed: { klynge: [assess("F1.S1", "red")] } });
    expect(result.placement).toMatchObject({ phase: 2 });
    expect(result.assessedPlacement).toEqual({ phase: 1, progress: 0.625, completed: false, flags: [] });
  });

  test("count where nobody answered", () => {
    const some = responsesTo({ "F1.S1": { company: "J" } });
    const result = resultOf({ responses: some, assessed: { klynge: [assess("F1.S2", "green")] } });
    expect(result.phases[0]?.score).toEqual({ kind: "withheld", n: 1, reason: "low-coverage" });
    expect(result.phases[0]?.assessed).toMatchObject({ score: { kind: "scored", value: 1, n: 2 }, coverage: 0.5 });
  });

  test("are absent where the note sets none, or sets them for another cluster", () => {
    const result = resultOf({ responses, assessed: { "en-annen": [assess("F1.S1", "red")] } });
    expect(result.assessedPlacement).toBeNull();
    expect(result.phases[0]?.assessed).toBeNull();
    expect(result.items[0]?.assessed).toBeNull();
  });
});

describe("the advice by the consultant's lights", () => {
  test("stands beside the computed one where it differs", () => {
    const result = resultOf({ responses, assessed: { klynge: [assess("F1.S1", "red")] } });
    expect(result.plan).toMatchObject({ kind: "plan", phase: 2 });
    expect(result.assessedAdvice?.recommendations).toEqual([
      { measure: "F1.K1", priority: 1, items: ["F1.S1"], instruments: ["alfa"] },
    ]);
    expect(result.assessedAdvice?.plan).toMatchObject({ kind: "plan", phase: 1, measures: ["F1.K1"] });
    expect(result.assessedAdvice?.instruments.map(({ id }) => id)).toEqual(["alfa"]);
  });

  test("no longer asks for what the consultant found in place", () => {
    const result = resultOf({ responses, assessed: { klynge: [assess("F2.S2", "green")] } });
    expect(result.recommendations.map(({ measure }) => measure)).toContain("F2.F1");
    expect(result.assessedAdvice?.recommendations.map(({ measure }) => measure)).not.toContain("F2.F1");
  });

  test("is absent where it is the same, and where nothing is assessed", () => {
    expect(resultOf({ responses, assessed: { klynge: [assess("F4.S1", "green")] } }).assessedAdvice).toBeNull();
    expect(resultOf({ responses }).assessedAdvice).toBeNull();
  });
});
