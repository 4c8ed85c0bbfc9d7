import { describe, expect, test } from "vitest";
import { phaseAnswers, responsesTo } from "./responses.ts";
import { resultOf } from "./result-of.ts";

describe("the placement by other rules", () => {
  test("is robust where none of them moves it", () => {
    const { sensitivity } = resultOf({ responses: responsesTo(phaseAnswers({ 1: { company: "JN" } })) });
    expect(sensitivity).toEqual({
      isRobust: true,
      scenarios: [
        { change: "limits-higher", phase: 1, completed: false },
        { change: "limits-lower", phase: 1, completed: false },
        { change: "weighting-groups", phase: 1, completed: false },
      ],
      oneAnswer: null,
    });
  });

  test("falls where the green limit is 0.05 higher", () => {
    // 7/10 is green from 2/3 and not from 43/60.
    const answers = phaseAnswers({ 1: { company: "JJJJJJJNNN" }, 2: { company: "N" } });
    const { placement, sensitivity } = resultOf({ responses: responsesTo(answers) });
    expect(placement.phase).toBe(2);
    expect(sensitivity?.isRobust).toBe(false);
    expect(sensitivity?.scenarios.map(({ phase }) => phase)).toEqual([1, 2, 2]);
  });

  test("rises where the green limit is 0.05 lower", () => {
    // 5/8 is yellow below 2/3 and green from 37/60.
    const answers = phaseAnswers({ 1: { company: "JJJJJNNN" }, 2: { company: "N" } });
    expect(resultOf({ responses: responsesTo(answers) }).sensitivity?.scenarios.map(({ phase }) => phase)).toEqual([
      1, 2, 1,
    ]);
  });

  test("moves where groups weigh alike", () => {
    // 6 of 9 answers are yes; by groups it is the mean of 1 and 0.
    const answers = phaseAnswers({ 1: { company: "JJJJJJ", research: "NNN" }, 2: { company: "N" } });
    const { placement, sensitivity } = resultOf({ responses: responsesTo(answers) });
    expect(placement.phase).toBe(2);
    expect(sensitivity?.scenarios.at(-1)).toEqual({ change: "weighting-groups", phase: 1, completed: false });
  });

  test("names the other weighting, whichever is in use", () => {
    const responses = responsesTo(phaseAnswers({ 1: { company: "JN" } }));
    const { sensitivity } = resultOf({ responses, scoring: { weighting: "groups" } });
    expect(sensitivity?.scenarios.at(-1)?.change).toBe("weighting-respondents");
  });

  test("counts a cluster that would no longer be completed as not robust", () => {
    const everywhere = { company: "JJJJJJJNNN" };
    const answers = phaseAnswers({ 1: everywhere, 2: everywhere, 3: everywhere, 4: everywhere, 5: everywhere });
    const { placement, sensitivity } = resultOf({ responses: responsesTo(answers) });
    expect(placement.completed).toBe(true);
    expect(sensitivity).toMatchObject({ isRobust: false, scenarios: [{ phase: 1, completed: false }, {}, {}] });
  });
});
