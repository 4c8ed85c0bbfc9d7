import { describe, expect, it } from "vitest";
import { comparisonFinding, elsewhereSentence } from "../../../src/report/chapters/comparison.ts";
import { comparisonPhrases } from "../../../src/report/phrases/comparison.ts";
import { movedByRules, robustnessRule, robustnessSentence } from "../../../src/report/phrases/robustness.ts";
import type { Placement, Sensitivity } from "../../../src/scoring/result.ts";
import { inEach, type Said, voices } from "./said.ts";

describe("the facilitator and the others", () => {
  it.each<[{ id: string; finding: "blind-spot" | "hidden-strength" | "aligned" }[], Said]>([
    [
      [{ id: "F2.S2", finding: "aligned" }],
      {
        nb: "Fasilitator og de andre ser fase 2 likt: ingen punkter skiller med 33 prosentpoeng eller mer",
        nn: "Fasilitator og dei andre ser fase 2 likt: ingen punkt skil med 33 prosentpoeng eller meir",
        en: "The facilitator and the others see phase 2 alike: no items differ by 33 percentage points or more",
      },
    ],
    [
      [
        { id: "F2.S2", finding: "blind-spot" },
        { id: "F2.T1", finding: "blind-spot" },
        { id: "F2.T5", finding: "hidden-strength" },
      ],
      {
        nb: "To blinde flekker (S2 og T1) og én skjult styrke (T5)",
        nn: "To blinde flekkar (S2 og T1) og ein skjult styrke (T5)",
        en: "Two blind spots (S2 and T1) and one hidden strength (T5)",
      },
    ],
  ])("%j", (rows, said) => {
    expect(inEach((language) => comparisonFinding(voices[language], rows, 2, 33))).toEqual(said);
  });

  const gap = (finding: "blind-spot" | "hidden-strength" | "aligned") =>
    ({ kind: "compared", facilitator: 1, others: 0.5, n: 6, difference: 0.5, finding }) as const;

  it("are not spoken of for other phases where they see them alike", () => {
    expect(elsewhereSentence(voices.nb, [{ gap: gap("aligned"), phase: 3 }])).toBeNull();
  });

  it("are counted for the other phases, each phase once", () => {
    expect(
      inEach(
        (language) =>
          elsewhereSentence(voices[language], [
            { gap: gap("blind-spot"), phase: 1 },
            { gap: gap("blind-spot"), phase: 3 },
            { gap: gap("blind-spot"), phase: 3 },
            { gap: gap("hidden-strength"), phase: 3 },
          ]) ?? "",
      ),
    ).toEqual({
      nb: "De andre fasene har tre blinde flekker (fase 1 og 3) og én skjult styrke (fase 3).",
      nn: "Dei andre fasane har tre blinde flekkar (fase 1 og 3) og ein skjult styrke (fase 3).",
      en: "The other phases have three blind spots (phases 1 and 3) and one hidden strength (phase 3).",
    });
  });

  it("are counted in the singular", () => {
    expect(
      inEach((language) => elsewhereSentence(voices[language], [{ gap: gap("blind-spot"), phase: 3 }]) ?? ""),
    ).toEqual({
      nb: "De andre fasene har én blind flekk (fase 3).",
      nn: "Dei andre fasane har ein blind flekk (fase 3).",
      en: "The other phases have one blind spot (phase 3).",
    });
  });

  it.each<[number, Said]>([
    [
      1,
      {
        nb: "Ett punkt er ikke med, fordi fasilitator ikke har svart eller de andre svarene er for få.",
        nn: "Eitt punkt er ikkje med, fordi fasilitator ikkje har svart eller dei andre svara er for få.",
        en: "One item is left out, since the facilitator has not answered or the other answers are too few.",
      },
    ],
    [
      3,
      {
        nb: "Tre punkter er ikke med, fordi fasilitator ikke har svart eller de andre svarene er for få.",
        nn: "Tre punkt er ikkje med, fordi fasilitator ikkje har svart eller dei andre svara er for få.",
        en: "Three items are left out, since the facilitator has not answered or the other answers are too few.",
      },
    ],
  ])("leave out %d", (items, said) => {
    expect(inEach((language) => comparisonPhrases[language].missing(items))).toEqual(said);
  });
});

describe("how robust a placement is", () => {
  const placement: Placement = { phase: 2, progress: 0.5, completed: false, flags: [] };
  const sensitivity = (
    phases: readonly [2 | 3, 2 | 3, 2 | 3],
    oneAnswer: Sensitivity["oneAnswer"] = null,
  ): Sensitivity => ({
    isRobust: phases.every((phase) => phase === 2),
    scenarios: (["limits-higher", "limits-lower", "weighting-groups"] as const).map((change, at) => ({
      change,
      phase: phases[at] ?? 2,
      completed: false,
    })),
    oneAnswer,
  });

  it.each<[Sensitivity, Said]>([
    [
      sensitivity([2, 2, 2]),
      {
        nb: "Plasseringen er robust: Den er den samme med grensene for lysene fem prosentpoeng høyere eller lavere, og med lik vekt på hver gruppe.",
        nn: "Plasseringa er robust: Ho er den same med grensene for lysa fem prosentpoeng høgare eller lågare, og med lik vekt på kvar gruppe.",
        en: "The placement is robust: it is the same with the limits of the lights five percentage points higher or lower, and with equal weight on each group.",
      },
    ],
    [
      sensitivity([2, 2, 2], { phase: 3, completed: false }),
      {
        nb: "Plasseringen er den samme med grensene for lysene fem prosentpoeng høyere eller lavere, og med lik vekt på hver gruppe, men ett svar ett trinn opp eller ned kunne gitt fase 3.",
        nn: "Plasseringa er den same med grensene for lysa fem prosentpoeng høgare eller lågare, og med lik vekt på kvar gruppe, men eitt svar eitt trinn opp eller ned kunne gitt fase 3.",
        en: "The placement is the same with the limits of the lights five percentage points higher or lower, and with equal weight on each group, but a single answer one step up or down could have given phase 3.",
      },
    ],
    [
      sensitivity([2, 2, 2], { phase: 5, completed: true }),
      {
        nb: "Plasseringen er den samme med grensene for lysene fem prosentpoeng høyere eller lavere, og med lik vekt på hver gruppe, men ett svar ett trinn opp eller ned kunne gjort alle fasene grønne.",
        nn: "Plasseringa er den same med grensene for lysa fem prosentpoeng høgare eller lågare, og med lik vekt på kvar gruppe, men eitt svar eitt trinn opp eller ned kunne gjort alle fasane grøne.",
        en: "The placement is the same with the limits of the lights five percentage points higher or lower, and with equal weight on each group, but a single answer one step up or down could have turned all phases green.",
      },
    ],
    [
      sensitivity([2, 3, 2], { phase: 3, completed: false }),
      {
        nb: "Plasseringen er ikke robust: Klyngen ville stått i fase 3 med grensene for lysene fem prosentpoeng lavere. Ett svar ett trinn opp eller ned kunne gitt fase 3.",
        nn: "Plasseringa er ikkje robust: Klynga ville stått i fase 3 med grensene for lysa fem prosentpoeng lågare. Eitt svar eitt trinn opp eller ned kunne gitt fase 3.",
        en: "The placement is not robust: the cluster would have been in phase 3 with the limits of the lights five percentage points lower. A single answer one step up or down could have given phase 3.",
      },
    ],
    [
      sensitivity([2, 3, 3]),
      {
        nb: "Plasseringen er ikke robust: Klyngen ville stått i fase 3 med grensene for lysene fem prosentpoeng lavere og med lik vekt på hver gruppe.",
        nn: "Plasseringa er ikkje robust: Klynga ville stått i fase 3 med grensene for lysa fem prosentpoeng lågare og med lik vekt på kvar gruppe.",
        en: "The placement is not robust: the cluster would have been in phase 3 with the limits of the lights five percentage points lower and with equal weight on each group.",
      },
    ],
  ])("is said by the rules that were tried (%#)", (tried, said) => {
    expect(inEach((language) => robustnessSentence(voices[language], { sensitivity: tried, placement }) ?? "")).toEqual(
      said,
    );
  });

  it("is not said where it was not tried, and is no merit where nothing but want of answers holds the cluster", () => {
    expect(robustnessSentence(voices.nb, { sensitivity: null, placement })).toBeNull();
    expect(robustnessRule(voices.nb, null)).toBeNull();
    const unanswered: Placement = { ...placement, flags: ["insufficient-data"] };
    expect(robustnessSentence(voices.nb, { sensitivity: sensitivity([2, 2, 2]), placement: unanswered })).toBeNull();
  });

  it("is said in a cell by outcome and conditions", () => {
    expect(
      inEach((language) =>
        movedByRules(voices[language], [
          { change: "limits-lower", phase: 3, completed: false },
          { change: "weighting-groups", phase: 5, completed: true },
        ]),
      ),
    ).toEqual({
      nb: "Fase 3 med grensene for lysene fem prosentpoeng lavere og alle fasene grønne med lik vekt på hver gruppe.",
      nn: "Fase 3 med grensene for lysa fem prosentpoeng lågare og alle fasane grøne med lik vekt på kvar gruppe.",
      en: "Phase 3 with the limits of the lights five percentage points lower and all phases green with equal weight on each group.",
    });
  });
});
