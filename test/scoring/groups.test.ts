import { describe, expect, test } from "vitest";
import type { ClusterResult, ItemResult, PhaseResult } from "../../src/scoring/result.ts";
import { type Answers, phaseAnswers, responsesTo } from "./responses.ts";
import { resultOf } from "./result-of.ts";

function item(answers: Answers): ItemResult {
  return itemIn(resultOf({ responses: responsesTo({ "F1.S1": answers }) }), "F1.S1");
}

function itemIn(result: ClusterResult, id: string): ItemResult {
  const found = result.items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No item ${id}.`);
  return found;
}

function firstPhase(items: Record<string, Answers>): PhaseResult {
  const [phase] = resultOf({ responses: responsesTo(items) }).phases;
  if (phase === undefined) throw new Error("No phase.");
  return phase;
}

describe("a group's figures on an item", () => {
  test("are its own mean and distribution, with those of the group who did not answer", () => {
    expect(item({ company: "JJPNN-", research: "JJJ" }).groups.company).toEqual({
      score: { kind: "scored", value: 0.5, n: 5 },
      counts: { green: 2, yellow: 1, red: 2, notAnswered: 1 },
    });
  });

  test("are withheld below the group's minimum, with the number of answers as the reason", () => {
    const { groups } = item({ company: "JJJJ", research: "NNN", public: "JJJ" });
    expect(groups.company).toEqual({ score: { kind: "withheld", n: 4, reason: "too-few" }, counts: null });
  });

  test("are withheld to protect another group, and say that this is why", () => {
    const { groups } = item({ company: "JJJJJJ", research: "NN" });
    expect(groups.company).toEqual({ score: { kind: "withheld", n: 6, reason: "secondary" }, counts: null });
  });

  test("are not the same as nobody having answered", () => {
    const { groups } = item({ company: "JJJJJ", research: "--" });
    expect(groups.research).toEqual({
      score: { kind: "withheld", n: 0, reason: "no-answers" },
      counts: { green: 0, yellow: 0, red: 0, notAnswered: 2 },
    });
  });

  test("overall figures are shown whatever is hidden", () => {
    expect(item({ company: "JN" })).toMatchObject({
      score: { kind: "scored", value: 0.5, n: 2 },
      counts: { green: 1, yellow: 0, red: 1, notAnswered: 0 },
      light: "yellow",
    });
  });
});

describe("self against others on an item", () => {
  test.each<[string, Answers, ItemResult["gap"]]>([
    [
      "a facilitator higher by a third is a blind spot",
      { facilitator: "J", company: "JJPPPP" },
      {
        kind: "compared",
        facilitator: 1,
        others: 2 / 3,
        n: 6,
        difference: 1 / 3,
        finding: "blind-spot",
      },
    ],
    [
      "a facilitator lower by a third is a hidden strength",
      { facilitator: "P", company: "JJJJPP" },
      {
        kind: "compared",
        facilitator: 0.5,
        others: 5 / 6,
        n: 6,
        difference: -1 / 3,
        finding: "hidden-strength",
      },
    ],
    [
      "a smaller difference is none",
      { facilitator: "J", company: "JJJPP" },
      { kind: "compared", facilitator: 1, others: 0.8, n: 5, difference: 0.2, finding: "aligned" },
    ],
    ["four others are too few", { facilitator: "J", company: "NNNN" }, { kind: "withheld", reason: "too-few" }],
    ["no facilitator answered", { company: "NNNNN" }, { kind: "withheld", reason: "no-facilitator" }],
    ["nobody else answered", { facilitator: "J" }, { kind: "withheld", reason: "no-others" }],
  ])("%s", (_, answers, expected) => {
    expect(item(answers).gap).toEqual(expected);
  });

  test("is withheld where it would uncover a hidden group", () => {
    const responses = responsesTo({ "F1.S1": { facilitator: "J", company: "NNNNNN" } });
    const scoring = { minimumCounts: { facilitator: 1, company: 10, research: 3, public: 3, other: 3 } };
    expect(itemIn(resultOf({ responses, scoring }), "F1.S1").gap).toEqual({ kind: "withheld", reason: "secondary" });
  });

  test("under group weighting the other groups weigh alike", () => {
    const responses = responsesTo({ "F1.S1": { facilitator: "J", company: "JJJJJ", research: "NNN" } });
    const { gap } = itemIn(resultOf({ responses, scoring: { weighting: "groups" } }), "F1.S1");
    expect(gap).toMatchObject({ facilitator: 1, others: 0.5, n: 8, difference: 0.5, finding: "blind-spot" });
  });
});

describe("a phase's figures for groups", () => {
  const yes = { company: "JJJJJ", facilitator: "J" };
  const mixed = { company: "JJJNN", facilitator: "N" };

  test("are the mean over the items where the group is shown", () => {
    const phase = firstPhase({ "F1.S1": yes, "F1.S2": yes, "F1.T1": mixed, "F1.T2": { company: "JJJJ" } });
    // Three items of 1, 1 and 3/5; the fourth has four answers, one fewer than companies need.
    expect(phase.groups.company).toEqual({ kind: "scored", value: 13 / 15, n: 3 });
  });

  test("are withheld where the group is shown in fewer than half of the items, with the items' reason", () => {
    const phase = firstPhase({
      "F1.S1": yes,
      "F1.S2": { company: "JJJJ" },
      "F1.T1": { company: "JJJ" },
      "F1.T2": { company: "JJ" },
    });
    expect(phase.groups.company).toEqual({ kind: "withheld", n: 1, reason: "too-few" });
  });

  test("say that nobody answered where that is so, and that too little is answered where some is", () => {
    expect(firstPhase({ "F1.S1": yes }).groups.research).toEqual({ kind: "withheld", n: 0, reason: "no-answers" });
    expect(firstPhase({ "F1.S1": yes }).groups.company).toEqual({ kind: "withheld", n: 1, reason: "low-coverage" });
  });

  test("compare self and others over the items where both are shown", () => {
    const phase = firstPhase(phaseAnswers({ 1: { facilitator: "J", company: "JJJNN-" } }));
    expect(phase.gap).toEqual({
      kind: "compared",
      facilitator: 1,
      others: 0.6,
      n: 5,
      difference: 0.4,
      finding: "blind-spot",
    });
  });

  test("do not compare self and others on fewer than half of the items", () => {
    const phase = firstPhase({ "F1.S1": yes, "F1.S2": { company: "JJJJJ" }, "F1.T1": { company: "JJJJJ" } });
    expect(phase.gap).toEqual({ kind: "withheld", reason: "no-facilitator" });
  });
});
