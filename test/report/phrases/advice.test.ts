import { describe, expect, it } from "vitest";
import {
  assessedAdviceFinding,
  assessedPlacementSentence,
  assessedPlanSentence,
} from "../../../src/report/phrases/assessed-advice.ts";
import { measuresByRank } from "../../../src/report/phrases/counting.ts";
import { followUpFinding, followUpSentence } from "../../../src/report/phrases/follow-up.ts";
import { measuresPhrases } from "../../../src/report/phrases/measures.ts";
import type { Placement, Plan, Recommendation } from "../../../src/scoring/result.ts";
import { inEach, type Said, voices } from "./said.ts";

describe("the chapter on measures", () => {
  it.each<[Parameters<(typeof measuresPhrases)["nb"]["answer"]>[0], Said]>([
    [
      { measures: 1, items: 1, phase: 2, hasEarlier: false },
      {
        nb: "Ett tiltak svarer på det ene gule eller røde punktet i fase 2.",
        nn: "Eitt tiltak svarer på det eine gule eller raude punktet i fase 2.",
        en: "One measure addresses the one yellow or red item in phase 2.",
      },
    ],
    [
      { measures: 10, items: 11, phase: 2, hasEarlier: true },
      {
        nb: "Ti tiltak svarer på de elleve gule og røde punktene i fase 2 og i fasene før.",
        nn: "Ti tiltak svarer på dei elleve gule og raude punkta i fase 2 og i fasane før.",
        en: "Ten measures address the eleven yellow and red items in phase 2 and in the phases before it.",
      },
    ],
  ])("opens with what the measures address: %j", (counts, said) => {
    expect(inEach((language) => measuresPhrases[language].answer(counts))).toEqual(said);
  });

  it.each<[readonly number[], Said]>([
    [
      [1],
      {
        nb: "Fullføres det første tiltaket, går fasen fra 46 til 79 % og blir grønn.",
        nn: "Blir det første tiltaket fullført, går fasen frå 46 til 79 % og blir grøn.",
        en: "If the first measure is completed, the phase goes from 46 to 79% and turns green.",
      },
    ],
    [
      [1, 4],
      {
        nb: "Fullføres tiltak 1 og 4, går fasen fra 46 til 79 % og blir grønn.",
        nn: "Blir tiltak 1 og 4 fullførte, går fasen frå 46 til 79 % og blir grøn.",
        en: "If measures 1 and 4 are completed, the phase goes from 46 to 79% and turns green.",
      },
    ],
  ])("says what completing %j does", (ranks, said) => {
    expect(
      inEach((language) =>
        measuresPhrases[language].completing({
          measures: measuresByRank(voices[language], ranks),
          count: ranks.length,
          from: "46",
          to: voices[language].format.percent(0.79),
        }),
      ),
    ).toEqual(said);
  });

  it.each<[readonly number[], Said]>([
    [
      [1],
      {
        nb: "Det første tiltaket er nok til at fase 2 blir grønn",
        nn: "Det første tiltaket er nok til at fase 2 blir grøn",
        en: "The first measure is enough to turn phase 2 green",
      },
    ],
    [
      [1, 2],
      {
        nb: "De to første tiltakene er nok til at fase 2 blir grønn",
        nn: "Dei to første tiltaka er nok til at fase 2 blir grøn",
        en: "The first two measures are enough to turn phase 2 green",
      },
    ],
  ])("heads the plan with what is enough: %j", (ranks, said) => {
    expect(
      inEach((language) =>
        measuresPhrases[language].enough({
          measures: measuresByRank(voices[language], ranks),
          count: ranks.length,
          phase: 2,
        }),
      ),
    ).toEqual(said);
  });

  it("looks ahead from half-way, and says so when it is more", () => {
    const preview = { phase: 2, measures: 1, next: 3, name: "X" };
    expect(inEach((language) => measuresPhrases[language].preview({ ...preview, isOver: false }))).toEqual({
      nb: "Klyngen er halvveis i fase 2. Ett tiltak i fase 3, «X», kan forberedes nå.",
      nn: "Klynga er halvvegs i fase 2. Eitt tiltak i fase 3, «X», kan førebuast no.",
      en: "The cluster is half-way through phase 2. One measure of phase 3, “X”, can be prepared now.",
    });
    expect(measuresPhrases.nn.preview({ ...preview, isOver: true })).toContain("meir enn halvvegs");
  });
});

describe("last year's measures", () => {
  const counts = { done: 0, started: 0, "not-started": 0, unknown: 0 };

  it.each<[typeof counts, Said]>([
    [
      { ...counts, done: 1 },
      {
        nb: "Det ene tiltaket fra 2025 er gjennomført",
        nn: "Det eine tiltaket frå 2025 er gjennomført",
        en: "The one measure of 2025 is completed",
      },
    ],
    [
      { ...counts, started: 2 },
      {
        nb: "Begge tiltakene fra 2025 er i gang",
        nn: "Begge tiltaka frå 2025 er i gang",
        en: "Both measures of 2025 are under way",
      },
    ],
    [
      { ...counts, done: 8 },
      {
        nb: "Alle de åtte tiltakene fra 2025 er gjennomført",
        nn: "Alle dei åtte tiltaka frå 2025 er gjennomførte",
        en: "All eight measures of 2025 are completed",
      },
    ],
    [
      { done: 1, started: 3, "not-started": 1, unknown: 2 },
      {
        nb: "Ett av sju tiltak fra 2025 er gjennomført, tre er i gang, ett er ikke startet og to er uten svar",
        nn: "Eitt av sju tiltak frå 2025 er gjennomført, tre er i gang, eitt er ikkje starta og to er utan svar",
        en: "One of seven measures of 2025 is completed, three are under way, one is not started and two are without answers",
      },
    ],
  ])("are counted by what became of them: %j", (states, said) => {
    expect(inEach((language) => followUpFinding(voices[language], states, 2025))).toEqual(said);
  });

  it("are counted in figures for a portfolio, and not at all where there were none", () => {
    expect(
      inEach((language) => followUpSentence(voices[language], { ...counts, done: 62, started: 1 }, 2025) ?? ""),
    ).toEqual({
      nb: "Av 63 tiltak som ble anbefalt i 2025, er 62 gjennomført og 1 i gang.",
      nn: "Av 63 tiltak som vart tilrådde i 2025, er 62 gjennomførte og 1 i gang.",
      en: "Of 63 measures that were recommended in 2025, 62 are completed and 1 is under way.",
    });
    expect(followUpSentence(voices.nb, counts, 2025)).toBeNull();
  });
});

describe("the advice by assessed lights", () => {
  const standing = (change: Partial<Placement> = {}): Placement => ({
    phase: 2,
    progress: 0.46,
    completed: false,
    flags: [],
    ...change,
  });
  const advise = (...measures: string[]): Recommendation[] =>
    measures.map((measure) => ({ measure, items: [], priority: 1, instruments: [] }));
  const plan = (...measures: string[]): Plan => ({
    kind: "plan",
    phase: 2,
    measures,
    progressAfter: 0.7,
    blocking: [],
  });
  const advice = (recommendations: Recommendation[], ...planned: string[]) => ({
    recommendations,
    plan: plan(...planned),
    preview: [],
    instruments: [],
  });

  it.each<[Partial<Placement>, Said]>([
    [
      {},
      {
        nb: "Med de vurderte lysene står klyngen fortsatt i fase 2.",
        nn: "Med dei vurderte lysa står klynga framleis i fase 2.",
        en: "With the assessed lights, the cluster is still in phase 2.",
      },
    ],
    [
      { phase: 3 },
      {
        nb: "Med de vurderte lysene ville klyngen stått i fase 3.",
        nn: "Med dei vurderte lysa ville klynga stått i fase 3.",
        en: "With the assessed lights, the cluster would have been in phase 3.",
      },
    ],
    [
      { completed: true },
      {
        nb: "Med de vurderte lysene ville alle fem faser vært grønne.",
        nn: "Med dei vurderte lysa ville alle fem fasane vore grøne.",
        en: "With the assessed lights, all five phases would have been green.",
      },
    ],
  ])("begins with the placement: %j", (change, said) => {
    expect(
      inEach((language) => assessedPlacementSentence(voices[language], standing(), standing(change)) ?? ""),
    ).toEqual(said);
  });

  it("says that a completed cluster is completed both ways", () => {
    const completed = standing({ phase: 5, completed: true });
    expect(inEach((language) => assessedPlacementSentence(voices[language], completed, completed) ?? "")).toEqual({
      nb: "Med de vurderte lysene er alle fem faser fortsatt grønne.",
      nn: "Med dei vurderte lysa er alle fem fasane framleis grøne.",
      en: "With the assessed lights, all five phases are still green.",
    });
  });

  it("says nothing of a placement where no light is assessed", () => {
    expect(assessedPlacementSentence(voices.nb, standing(), null)).toBeNull();
  });

  it.each<[string[], string[], Said]>([
    [
      ["A", "B", "C"],
      ["A", "C"],
      {
        nb: "Med de vurderte lysene faller ett tiltak bort",
        nn: "Med dei vurderte lysa fell eitt tiltak bort",
        en: "With the assessed lights, one measure drops out",
      },
    ],
    [
      ["A", "B", "C"],
      ["B", "A", "D", "E"],
      {
        nb: "Med de vurderte lysene faller ett tiltak bort, kommer to tiltak til og blir rekkefølgen en annen",
        nn: "Med dei vurderte lysa fell eitt tiltak bort, kjem to tiltak til og blir rekkjefølgja ei anna",
        en: "With the assessed lights, one measure drops out, two measures are added and the order changes",
      },
    ],
  ])("counts what falls out and comes in: %j, then %j", (now, then, said) => {
    expect(
      inEach(
        (language) =>
          assessedAdviceFinding(voices[language], {
            recommendations: advise(...now),
            assessedAdvice: advice(advise(...then)),
          }) ?? "",
      ),
    ).toEqual(said);
  });

  it("is no finding where it is the same in the same order", () => {
    const recommendations = advise("A", "B");
    expect(assessedAdviceFinding(voices.nb, { recommendations, assessedAdvice: advice(recommendations) })).toBeNull();
  });

  it.each<[string[], Said]>([
    [
      ["B"],
      {
        nb: "Tiltak 2 er da nok til at fase 2 blir grønn.",
        nn: "Tiltak 2 er då nok til at fase 2 blir grøn.",
        en: "Measure 2 is then enough to turn phase 2 green.",
      },
    ],
    [
      ["A", "C"],
      {
        nb: "Tiltak 1 og 3 er da nok til at fase 2 blir grønn.",
        nn: "Tiltak 1 og 3 er då nok til at fase 2 blir grøn.",
        en: "Measures 1 and 3 are then enough to turn phase 2 green.",
      },
    ],
  ])("names the plan %j by numbers in its own table", (planned, said) => {
    expect(
      inEach(
        (language) =>
          assessedPlanSentence(voices[language], {
            plan: plan("A", "B"),
            assessedAdvice: advice(advise("A", "B", "C"), ...planned),
          }) ?? "",
      ),
    ).toEqual(said);
  });
});
