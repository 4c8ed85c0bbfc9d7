import { describe, expect, test } from "vitest";
import type { ScoringParameters } from "../../src/framework/schema.ts";
import { answerLevels } from "../../src/scoring/checklist.ts";
import { agreementOf, scoreItem, wordOf } from "../../src/scoring/item.ts";
import { parseFraction } from "../../src/scoring/rational.ts";
import type { Light } from "../../src/scoring/result.ts";
import { type Answers, responsesTo } from "./responses.ts";
import { rulesWith, smallFramework } from "./small-framework.ts";

const levelOf = answerLevels(smallFramework());
const item = { id: "F1.S1", phase: 1, kind: "status", dimension: "kompetanse" } as const;

function score(answers: Answers, scoring: Partial<ScoringParameters> = {}) {
  return scoreItem(item, responsesTo({ "F1.S1": answers }), levelOf, rulesWith(scoring));
}

describe("the score of an item", () => {
  test.each<[string, Answers, string, number, Light]>([
    ["two yes and one no are exactly on the green limit", { company: "JJN" }, "2/3", 3, "green"],
    ["both labels of a level count alike", { company: "OJPUNI" }, "1/2", 6, "yellow"],
    ["one unclear and two no", { company: "UNI" }, "1/6", 3, "red"],
    ["one yes and two no are exactly on the red limit", { company: "JNN" }, "1/3", 3, "yellow"],
    ["who did not answer counts nowhere", { company: "J--", facilitator: "-" }, "1/1", 1, "green"],
    ["every response counts once, whatever its group", { facilitator: "J", company: "NNN" }, "1/4", 4, "red"],
  ])("%s", (_, answers, expected, n, light) => {
    const figures = score(answers);
    expect(figures.score).toEqual(parseFraction(expected));
    expect(figures.n).toBe(n);
    expect(figures.light).toBe(light);
  });

  test("is absent, with no light, where nobody answered", () => {
    expect(score({ company: "--" })).toMatchObject({ score: null, n: 0, light: "none" });
  });

  test("takes its points from the framework", () => {
    const points = { green: "1/1", yellow: "1/4", red: "0/1" };
    expect(score({ company: "PPPP" }, { points }).score).toEqual(parseFraction("1/4"));
  });

  test("refuses an answer that is none of the framework's labels", () => {
    const [response] = responsesTo({ "F1.S1": { company: "J" } });
    const strange = response === undefined ? [] : [{ ...response, answers: { "F1.S1": "Kanskje" } }];
    expect(() => scoreItem(item, strange, levelOf, rulesWith())).toThrow("Kanskje");
  });
});

describe("weighting by groups", () => {
  test.each<[string, Answers, string]>([
    ["three shown groups weigh a third each", { company: "JJJJJ", research: "NNN", public: "PPP" }, "1/2"],
    ["inside a group every answer weighs the same", { company: "JJJNN", research: "JNN" }, "7/15"],
    ["a group that did not answer is not present", { company: "JJJJJ", research: "---" }, "1/1"],
  ])("%s", (_, answers, expected) => {
    expect(score(answers, { weighting: "groups" }).score).toEqual(parseFraction(expected));
  });

  test("groups that are too small to be shown hold their weight together, or their means could be solved", () => {
    // Research (2) and public (1) are hidden: two thirds of the weight over three answers, one third on the companies.
    const figures = score({ company: "JJJJJ", research: "NN", public: "P" }, { weighting: "groups" });
    expect(figures.score).toEqual(parseFraction("4/9"));
  });
});

describe("the word of a light", () => {
  const word = (answers: Answers) => {
    const figures = score(answers);
    return [figures.light, wordOf(figures.light, figures.tally.labels, levelOf)];
  };

  test.each<[string, Answers, [Light, string | null]]>([
    ["is its level's most frequent label", { company: "JPPUN" }, ["yellow", "I prosess"]],
    ["counts labels of its own level only", { company: "JJJON" }, ["green", "Ja"]],
    ["is the source's first on a tie", { company: "IINN" }, ["red", "Nei"]],
    ["tells unclear from in progress", { company: "UUPJN" }, ["yellow", "Uklart"]],
    ["is mixed where no answer has its level", { company: "JN" }, ["yellow", "Blandet"]],
    ["is absent without answers", {}, ["none", null]],
  ])("%s", (_, answers, expected) => {
    expect(word(answers)).toEqual(expected);
  });
});

describe("agreement", () => {
  test.each([
    [{ green: 5, yellow: 2, red: 1 }, 0.625],
    [{ green: 1, yellow: 1, red: 1 }, 1 / 3],
    [{ green: 0, yellow: 0, red: 3 }, 1],
    [{ green: 2, yellow: 0, red: 0 }, null],
  ])("of %o is %s", (counts, expected) => {
    expect(agreementOf(counts, 3)).toBe(expected);
  });
});
