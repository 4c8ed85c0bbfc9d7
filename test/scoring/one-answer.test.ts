import { describe, expect, test } from "vitest";
import type { ScoringParameters } from "../../src/framework/schema.ts";
import { type Answers, phaseAnswers, responsesTo } from "./responses.ts";
import { resultOf } from "./result-of.ts";

/** Four items a phase, each answered so by the companies; some items otherwise. */
function oneAnswerOf(
  phases: readonly [string, string, string, string, string],
  items: Record<string, Answers> = {},
  scoring: Partial<ScoringParameters> = {},
) {
  const [first, second, third, fourth, fifth] = phases.map((company) => ({ company }));
  const answers = { ...phaseAnswers({ 1: first, 2: second, 3: third, 4: fourth, 5: fifth }), ...items };
  return resultOf({ responses: responsesTo(answers), scoring }).sensitivity?.oneAnswer;
}

const limit = "JJJJNN";
const green = "JJJJJJ";
const red = "NNNNNN";
/** One step of one of its answers, among items that lie on the limit, lifts the phase to it; of the other none does. */
const almost = { company: "JJJPNN" };
const short = { company: "JJPPNN" };

describe("a placement that one answer moves", () => {
  test("falls back when a step down takes an earlier phase below the limit", () => {
    expect(oneAnswerOf([limit, red, red, red, red])).toEqual({ phase: 1, completed: false });
  });

  test("rises when a step up takes its own phase to the limit", () => {
    expect(oneAnswerOf([green, limit, red, red, red], { "F2.S1": almost })).toEqual({ phase: 3, completed: false });
    expect(oneAnswerOf([green, limit, red, red, red], { "F2.S1": short })).toBeNull();
  });

  test("stands firm where no single step reaches the limit", () => {
    expect(oneAnswerOf([green, red, red, red, red])).toBeNull();
  });

  test("goes to the lower place where steps both ways would move it", () => {
    expect(oneAnswerOf([limit, limit, red, red, red], { "F2.S1": almost })).toEqual({ phase: 1, completed: false });
  });

  test("rises past phases that are green already", () => {
    expect(oneAnswerOf([limit, green, red, red, red], { "F1.S1": almost })).toEqual({ phase: 3, completed: false });
  });

  test("completes, or is completed no longer", () => {
    expect(oneAnswerOf([green, green, green, green, limit], { "F5.S1": almost })).toEqual({
      phase: 5,
      completed: true,
    });
    expect(oneAnswerOf([green, green, green, limit, green])).toEqual({ phase: 4, completed: false });
  });

  test("is none where the phase has no basis: an answer more is no step of an answer", () => {
    expect(oneAnswerOf(["", red, red, red, red])).toBeNull();
  });

  test("counts a step by its weight where groups weigh alike", () => {
    // The mean of 1 and 1/3 is the limit itself; with 1/6 in place of 1/3 on one item, one step of research is missing.
    const even = phaseAnswers({ 1: { company: green, research: "JNN" } });
    const groups = { weighting: "groups" } as const;
    expect(oneAnswerOf(["", red, red, red, red], even, groups)).toEqual({ phase: 1, completed: false });
    const lacking = { ...even, "F1.S1": { company: green, research: "PNN" } };
    expect(oneAnswerOf(["", red, red, red, red], lacking, groups)).toEqual({ phase: 2, completed: false });
    const far = { ...even, "F1.S1": { company: green, research: "NNN" } };
    expect(oneAnswerOf(["", red, red, red, red], far, groups)).toBeNull();
  });
});
