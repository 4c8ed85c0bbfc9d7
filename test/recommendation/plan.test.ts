import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/framework/schema.ts";
import { smallFramework } from "../scoring/small-framework.ts";
import { adviceOf, allGreen, nothing, type PhaseScores } from "./advice-of.ts";

describe("the plan for the placed phase", () => {
  test("takes the measure that lifts most, and stops when the phase is green", () => {
    // M1 settles T1 and T2: 1/2, 1, 1, 1 is 7/8.
    expect(adviceOf({ 1: ["1/2", "1/1", "0/1", "1/4"] }).plan).toEqual({
      kind: "plan",
      phase: 1,
      measures: ["F1.M1"],
      blocking: ["F1.T1", "F1.T2"],
      progressAfter: 0.875,
    });
  });

  test("stops exactly on the green limit", () => {
    // F1 settles S2: 1/2, 1, 7/12 and 7/12 make 8/12.
    expect(adviceOf({ 1: ["1/2", "0/1", "7/12", "7/12"] }).plan).toMatchObject({ measures: ["F1.F1"] });
    expect(adviceOf({ 1: ["2/3", "0/1", "2/3", "1/3"] }).plan).toEqual({
      kind: "plan",
      phase: 1,
      measures: ["F1.F1"],
      blocking: ["F1.S2"],
      progressAfter: 2 / 3,
    });
  });

  test("counts what a measure adds to those already taken", () => {
    // K1 (S1, T2) and M1 (T1, T2) have 7/4 each, F1 has 1. After K1, M1 adds 3/4 only, and F1 its whole 1.
    expect(adviceOf({ 1: ["1/4", "0/1", "1/4", "0/1"] }).plan).toEqual({
      kind: "plan",
      phase: 1,
      measures: ["F1.K1", "F1.F1"],
      blocking: ["F1.S1", "F1.S2", "F1.T2"],
      progressAfter: 0.8125,
    });
  });

  test("of two that add as much takes the one of higher priority", () => {
    // After K1, M1 and F1 each add 1 to a phase where all is red; M1 settles two items.
    expect(adviceOf({ 1: ["0/1", "0/1", "0/1", "0/1"] }).plan).toMatchObject({ measures: ["F1.K1", "F1.M1"] });
  });

  test("leaves items that nobody answered out of the score", () => {
    expect(adviceOf({ 1: ["0/1", "0/1", null, null] }).plan).toEqual({
      kind: "plan",
      phase: 1,
      measures: ["F1.K1", "F1.F1"],
      blocking: ["F1.S1", "F1.S2"],
      progressAfter: 1,
    });
  });

  test("concerns the placed phase alone, not what earlier phases lack", () => {
    const { plan } = adviceOf({ 1: ["1/1", "1/1", "1/1", "0/1"], 2: ["0/1", "1/2", "1/1", "1/1"] });
    expect(plan).toMatchObject({ phase: 2, measures: ["F2.K1"], blocking: ["F2.S1"] });
  });

  test("is the list of unanswered items where the phase has no basis", () => {
    expect(adviceOf({ 1: allGreen, 2: [null, "1/2", null, null] }).plan).toEqual({
      kind: "unanswered",
      phase: 2,
      items: ["F2.S1", "F2.T1", "F2.T2"],
    });
    expect(adviceOf({ 1: nothing }).plan).toMatchObject({ items: ["F1.S1", "F1.S2", "F1.T1", "F1.T2"] });
  });

  test("drops a measure that later ones made superfluous", () => {
    // K1 settles S2 and T1, F1 settles S1 and S2, M1 settles T1 and T2: F1 and M1 do it without K1.
    const plan = adviceOf(
      { 1: ["0/1", "0/1", "0/1", "0/1"] },
      linked({ S1: ["F1"], S2: ["K1", "F1"], T1: ["K1", "M1"], T2: ["M1"] }, "1/1"),
    ).plan;
    expect(plan).toMatchObject({ measures: ["F1.F1", "F1.M1"], progressAfter: 1 });
  });

  test("always turns the phase green, and no measure of it can be spared", () => {
    const score = fc.constantFrom("0/1", "1/4", "1/3", "1/2", "5/8", "2/3", "1/1", null);
    fc.assert(
      fc.property(fc.tuple(score, score, score, score), (scores) => {
        const { plan } = adviceOf({ 1: scores });
        fc.pre(plan.kind === "plan" && plan.phase === 1);
        if (plan.kind !== "plan") return;
        expect(plan.progressAfter).toBeGreaterThanOrEqual(2 / 3);
        for (const spared of plan.measures) {
          expect(
            averageAfter(
              scores,
              plan.measures.filter((measure) => measure !== spared),
            ),
          ).toBeLessThan(2 / 3);
        }
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});

/** The small framework with other links, and another green limit. */
function linked(links: Record<string, string[]>, greenFrom: string): Framework {
  const framework = smallFramework({ greenFrom });
  return {
    ...framework,
    phases: framework.phases.map((phase) => {
      const relink = (items: typeof phase.checklist.status) =>
        items.map((item) => ({
          ...item,
          measures: (links[item.id.slice(3)] ?? []).map((id) => ({ id: `${phase.id}.${id}`, why: "Fordi." })),
        }));
      return {
        ...phase,
        checklist: { status: relink(phase.checklist.status), measures: relink(phase.checklist.measures) },
      };
    }),
  };
}

/** In floating point with a little air, since no score here lies that near a limit without being on it. */
function averageAfter(scores: PhaseScores, measures: readonly string[]): number {
  const calls = [["F1.K1"], ["F1.F1"], ["F1.M1"], ["F1.K1", "F1.M1"]];
  const values = scores.flatMap((score, at) => {
    if (score === null) return [];
    const [over = 0, under = 1] = score.split("/").map(Number);
    const isOpen = over / under < 2 / 3;
    return [isOpen && calls[at]?.some((id) => measures.includes(id)) ? 1 : over / under];
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length - 1e-9;
}
