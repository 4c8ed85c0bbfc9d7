import { describe, expect, test } from "vitest";
import { type ExplainInput, explainItem, explainPhase, type ItemExplanation } from "../../src/scoring/explain.ts";
import { type Answers, phaseAnswers, responsesTo } from "./responses.ts";
import { assess, resultOf } from "./result-of.ts";
import { smallFramework } from "./small-framework.ts";

function inputOf(items: Record<string, Answers>, weighting: "respondents" | "groups" = "respondents"): ExplainInput {
  const responses = responsesTo(items);
  const assessed = [assess("F1.S2", "green")];
  return {
    framework: smallFramework({ weighting }),
    result: resultOf({ responses, assessed: { klynge: assessed }, scoring: { weighting } }),
    responses,
    assessed,
    fileOf: (survey) => `inputs/responses/2026/${survey}.csv`,
  };
}

function itemIn(input: ExplainInput, id: string): ItemExplanation {
  const explanation = explainItem(id, input);
  if (explanation === null) throw new Error(`No item ${id}.`);
  return explanation;
}

describe("the explanation of an item", () => {
  test("gives the distance both ways where there are two other lights", () => {
    const explanation = itemIn(inputOf({ "F1.S1": { company: "JJJPNN" } }), "F1.S1");
    expect(explanation.score).toEqual({ exact: "7/12", value: 7 / 12, n: 6 });
    expect(explanation.down).toEqual({ limit: "1/3", points: "1/4", value: 1 / 4, turnsTo: "red", steps: 4 });
    expect(explanation.up).toEqual({ limit: "2/3", points: "1/12", value: 1 / 12, turnsTo: "green", steps: 1 });
  });

  test("gives one pool where responses count alike, and one a group where groups do", () => {
    const answers = { "F1.S1": { company: "JJJJN", research: "NNN" } };
    expect(itemIn(inputOf(answers), "F1.S1").pools).toEqual([
      { counts: { green: 4, yellow: 0, red: 4 }, weight: "1", mean: "1/2" },
    ]);
    expect(itemIn(inputOf(answers, "groups"), "F1.S1").pools).toEqual([
      { counts: { green: 4, yellow: 0, red: 1 }, weight: "1/2", mean: "4/5" },
      { counts: { green: 0, yellow: 0, red: 3 }, weight: "1/2", mean: "0" },
    ]);
  });

  test("ranks the linked measures among the recommended ones", () => {
    const { measures } = itemIn(inputOf(phaseAnswers({ 1: { company: "PPN" } })), "F1.T2");
    expect(measures).toEqual([
      { id: "F1.K1", text: "Tiltak F1.K1", why: "F1.K1 svarer på F1.T2.", priority: 4 / 3, rank: 1, assessedRank: 1 },
      { id: "F1.M1", text: "Tiltak F1.M1", why: "F1.M1 svarer på F1.T2.", priority: 4 / 3, rank: 2, assessedRank: 2 },
    ]);
  });

  test("ranks them by the consultant's lights too", () => {
    const { measures } = itemIn(inputOf(phaseAnswers({ 1: { company: "PPN" } })), "F1.S2");
    expect(measures).toMatchObject([{ id: "F1.F1", rank: 3, assessedRank: null }]);
  });

  test("ranks no measure of a phase that is not reached", () => {
    const { measures } = itemIn(inputOf(phaseAnswers({ 1: { company: "N" }, 3: { company: "N" } })), "F3.S1");
    expect(measures).toMatchObject([{ id: "F3.K1", priority: null, rank: null }]);
  });

  test("shows the note's light whole", () => {
    const input = inputOf({ "F1.S2": { company: "N" } });
    expect(itemIn(input, "F1.S2").assessed).toMatchObject({ light: "green", text: "Vi har sett avtalen." });
    expect(itemIn(input, "F1.S1").assessed).toBeNull();
  });

  test("is none for an item that the framework does not have", () => {
    expect(explainItem("F9.S1", inputOf({ "F1.S1": { company: "J" } }))).toBeNull();
  });
});

describe("the rows behind an item", () => {
  const groupsOf = (items: Record<string, Answers>, id: string) =>
    itemIn(inputOf(items), id).rows.map(({ group, label }) => [group, label]);

  test("have their group where its figures are shown", () => {
    expect(groupsOf({ "F1.S1": { company: "JJJNN" } }, "F1.S1").slice(2, 4)).toEqual([
      ["company", "Ja"],
      ["company", "Nei"],
    ]);
  });

  test("have none where they are hidden", () => {
    expect(groupsOf({ "F1.S1": { company: "JN" } }, "F1.S1")).toEqual([
      [null, "Ja"],
      [null, "Nei"],
    ]);
  });

  test("have none where the group is hidden on another item, since the row's number is the same there", () => {
    const items = { "F1.S1": { company: "JJJJJ" }, "F1.S2": { company: "JJNN" } };
    expect(groupsOf(items, "F1.S1").every(([group]) => group === null)).toBe(true);
  });
});

describe("the explanation of a phase", () => {
  test("gives the mean with its basis, each item, the plan and the measures of the phase", () => {
    const explanation = explainPhase(1, inputOf({ ...phaseAnswers({ 1: { company: "PPN" } }), "F1.S1": {} }));
    expect(explanation).toMatchObject({
      kind: "phase",
      phase: { number: 1, name: "Fase 1" },
      light: "yellow",
      score: { exact: "1/3", n: 3 },
      coverage: { scored: 3, items: 4 },
      down: { limit: "1/3", points: "0", value: 0, turnsTo: "red", steps: null },
      up: { limit: "2/3", points: "1/3", value: 1 / 3, turnsTo: "green", steps: null },
      plan: { kind: "plan", phase: 1 },
    });
    expect(explanation?.items.map(({ id, light, score }) => [id, light, score?.exact ?? null])).toEqual([
      ["F1.S1", "none", null],
      ["F1.S2", "yellow", "1/3"],
      ["F1.T1", "yellow", "1/3"],
      ["F1.T2", "yellow", "1/3"],
    ]);
    expect(explanation?.measures.map(({ id, rank }) => [id, rank])).toEqual([
      ["F1.M1", 1],
      ["F1.K1", 2],
      ["F1.F1", 3],
    ]);
  });

  test("gives no score and no distance without a basis", () => {
    expect(explainPhase(2, inputOf({ "F2.S1": { company: "J" } }))).toMatchObject({
      light: "none",
      score: null,
      down: null,
      up: null,
      coverage: { scored: 1, items: 4 },
    });
  });
});
