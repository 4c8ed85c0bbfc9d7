import { describe, expect, test } from "vitest";
import { compareResults } from "../../src/comparison/compare-results.ts";
import { compareRuns } from "../../src/comparison/compare-runs.ts";
import { differenceRows } from "../../src/comparison/difference-rows.ts";
import type { ClusterResult, Sensitivity } from "../../src/scoring/result.ts";
import { phaseAnswers, responsesTo } from "../scoring/responses.ts";
import { assess, resultOf } from "../scoring/result-of.ts";

const before = resultOf({ responses: responsesTo(phaseAnswers({ 1: { company: "JPN" } })) });
const output = (result: ClusterResult, html: string | null = null) => ({ result, html });
const rowsOf = (was: ClusterResult, is: ClusterResult) =>
  compareRuns([output(was)], [output(is)]).flatMap((difference) => differenceRows(difference, "nb").rows);

describe("two results of a cluster", () => {
  test("differ in nothing where they are the same", () => {
    expect(compareResults(before, before)).toBeNull();
    expect(compareRuns([output(before, "<p>a</p>")], [output(before, "<p>a</p>")])).toEqual([]);
  });

  test("differ in placement, lights, words, advice and plan", () => {
    const after = resultOf({
      responses: responsesTo(phaseAnswers({ 1: { company: "JJJ" }, 2: { company: "NNI" } })),
    });
    const difference = compareResults(before, after);
    expect(difference?.placement).toMatchObject({ from: { phase: 1 }, to: { phase: 2 } });
    expect(difference?.phases).toEqual([
      { phase: 1, from: { light: "yellow", value: 0.5 }, to: { light: "green", value: 1 } },
      { phase: 2, from: { light: "none", value: null }, to: { light: "red", value: 0 } },
    ]);
    expect(difference?.items).toHaveLength(8);
    expect(difference?.items[0]).toEqual({
      id: "F1.S1",
      from: { light: "yellow", value: 0.5, word: "I prosess", assessed: null },
      to: { light: "green", value: 1, word: "Ja", assessed: null },
    });
    expect(difference?.recommendations).toEqual({
      added: ["F2.K1", "F2.M1", "F2.F1"],
      removed: ["F1.K1", "F1.M1", "F1.F1"],
      isReordered: false,
    });
    expect(difference?.plan).toMatchObject({ from: { kind: "plan", phase: 1 }, to: { kind: "plan", phase: 2 } });
    expect(difference?.instruments).toEqual({ added: [], removed: [], renamed: [] });
  });

  test("are told in words, from the whole to the parts", () => {
    const after = resultOf({
      responses: responsesTo({ ...phaseAnswers({ 1: { company: "JPN" } }), "F1.S1": { company: "NNN" } }),
    });
    expect(rowsOf(before, after)).toEqual([
      { what: "Plassering", before: "fase 1 (50\u00a0%)", after: "fase 1 (38\u00a0%)" },
      { what: "F1.S1", before: "gult («I prosess»), 50\u00a0%", after: "rødt («Nei»), 0\u00a0%" },
    ]);
  });

  test("differ in the consultant's light", () => {
    const after = resultOf({
      responses: responsesTo(phaseAnswers({ 1: { company: "JPN" } })),
      assessed: { klynge: [assess("F1.S1", "green")] },
    });
    expect(rowsOf(before, after)).toEqual([
      { what: "Plassering, vurdert", before: "ingen", after: "fase 1 (63\u00a0%)" },
      { what: "F1.S1, vurdert", before: "ingen", after: "grønt" },
      { what: "Tiltak, vurdert", before: "F1.K1, F1.M1, F1.F1", after: "F1.M1, F1.K1, F1.F1" },
      { what: "Plan, vurdert", before: "F1.K1", after: "F1.M1" },
    ]);
  });

  test("differ in figures alone where no light has changed", () => {
    const after = resultOf({
      responses: responsesTo({ ...phaseAnswers({ 1: { company: "JPN" } }), "F1.S1": { company: "JPNP" } }),
    });
    expect(compareResults(before, after)).toMatchObject({ responses: { from: 3, to: 4 }, items: [], scores: 0 });
    const moved = resultOf({
      responses: responsesTo({ ...phaseAnswers({ 1: { company: "JPN" } }), "F1.S1": { company: "PPN" } }),
    });
    expect(compareResults(before, moved)).toMatchObject({ items: [], scores: 1 });
    expect(rowsOf(before, moved)).toContainEqual({ what: "1 punkt til", before: "", after: "andre tall, samme lys" });
  });

  test("differ in what an instrument is called today, and in the framework's edition", () => {
    const [first] = before.instruments;
    if (first === undefined) throw new Error("No instrument.");
    const after: ClusterResult = {
      ...before,
      framework: { ...before.framework, sha256: "0".repeat(64) },
      instruments: before.instruments.map((one) =>
        one === first ? { ...one, name: "Ny ordning", validity: "succeeded" } : one,
      ),
    };
    expect(rowsOf(before, after)).toEqual([
      {
        what: `Virkemiddel ${first.id}`,
        before: `${first.name} (åpen)`,
        after: "Ny ordning (etterfulgt)",
      },
      { what: "Rammeverket", before: "", after: "ny utgave" },
    ]);
  });
});

describe("two results, in how firm they are and in the advice by assessed lights,", () => {
  const firm: Sensitivity = {
    isRobust: true,
    scenarios: [
      { change: "limits-higher", phase: before.placement.phase, completed: false },
      { change: "weighting-groups", phase: before.placement.phase, completed: false },
    ],
    oneAnswer: null,
  };
  const loose: Sensitivity = {
    isRobust: false,
    scenarios: [
      { change: "limits-higher", phase: 3, completed: false },
      { change: "weighting-groups", phase: 5, completed: true },
    ],
    oneAnswer: { phase: 2, completed: false },
  };
  const madeWith = (sensitivity: Sensitivity | null): ClusterResult => ({ ...before, sensitivity });

  test("differ where other rules or one answer would move the placement", () => {
    expect(rowsOf(madeWith(firm), madeWith(loose))).toEqual([
      {
        what: "Plassering etter andre regler",
        before: "den samme",
        after: "fase 3 med høyere grenser, fullført med lik vekt på gruppene",
      },
      { what: "Plassering om ett svar endres", before: "den samme", after: "fase 2" },
    ]);
    const [difference] = compareRuns([output(madeWith(firm))], [output(madeWith(loose))]);
    if (difference === undefined) throw new Error("They differ.");
    expect(differenceRows(difference, "en").rows.map(({ after }) => after)).toEqual([
      "phase 3 with higher limits, completed with equal weight on groups",
      "phase 2",
    ]);
  });

  test("do not differ where one was made before that was computed", () => {
    expect(compareResults(madeWith(null), madeWith(loose))).toBeNull();
  });

  test("differ where the consultant's lights lead to other advice", () => {
    const { recommendations, plan, preview, instruments } = before;
    const assessedAdvice = { recommendations: recommendations.slice(0, 1), plan, preview, instruments };
    const after: ClusterResult = { ...before, assessedAdvice };
    const measures = recommendations.slice(0, 1).map(({ measure }) => measure);
    expect(rowsOf(before, after)).toContainEqual({
      what: "Tiltak, vurdert",
      before: recommendations.map(({ measure }) => measure).join(", "),
      after: measures.join(),
    });
    expect(rowsOf(after, { ...after, assessedAdvice: { ...assessedAdvice, plan: { kind: "completed" } } })).toEqual([
      expect.objectContaining({ what: "Plan, vurdert", after: "fullført" }),
    ]);
    expect(compareResults(after, after)).toBeNull();
  });
});

describe("two runs", () => {
  const named = (id: string): ClusterResult => ({ ...before, cluster: { ...before.cluster, id } });

  test("differ in clusters that are new or gone, by id", () => {
    const difference = compareRuns([output(named("b")), output(named("c"))], [output(named("a")), output(named("b"))]);
    expect(difference.map(({ cluster, kind }) => [cluster.id, kind])).toEqual([
      ["a", "added"],
      ["c", "removed"],
    ]);
  });

  test("differ in the report's words where the figures are the same", () => {
    const difference = compareRuns([output(before, "<p>Før</p>")], [output(before, "<p>Nå</p>")]);
    expect(difference).toMatchObject([{ kind: "changed", result: null, text: { removed: ["Før"], added: ["Nå"] } }]);
  });

  test("do not differ in words where one of them has no page", () => {
    expect(compareRuns([output(before)], [output(before, "<p>Nå</p>")])).toEqual([]);
  });
});
