import { describe, expect, it } from "vitest";
import type { PortfolioRow } from "../../../src/portfolio/portfolio.ts";
import { formats } from "../../../src/report/format.ts";
import { type ReportLanguage, reportLanguages } from "../../../src/report/language.ts";
import {
  assessedAdviceFinding,
  assessedPlacementSentence,
  assessedPlanSentence,
} from "../../../src/report/phrases/assessed-advice.ts";
import { assessmentPhrases } from "../../../src/report/phrases/assessment.ts";
import { countFollowUp, followUpFinding, followUpSentence } from "../../../src/report/phrases/follow-up.ts";
import { registerSource } from "../../../src/report/phrases/register.ts";
import { movedByRules, robustnessRule, robustnessSentence } from "../../../src/report/phrases/robustness.ts";
import { overruledSentence } from "../../../src/report/portfolio-sentences/assessed.ts";
import type { ClusterResult, FollowUp, Placement, Plan, Sensitivity } from "../../../src/scoring/result.ts";
import { cluster, portfolioOf } from "../portfolio-case.ts";

/** Sentences are compared with plain spaces; where lines may not break is tested with the formats. */
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;

/** A sentence in the three languages; null where there is nothing to say. */
type Said = Record<ReportLanguage, string> | null;
function inEach(say: (language: ReportLanguage) => string | null): Said {
  const [nb, nn, en] = reportLanguages.map((language) => plain(say(language)));
  return nb == null || nn == null || en == null ? null : { nb, nn, en };
}

const at = (phase: 1 | 2 | 3 | 4 | 5, completed = false) => ({ phase, completed });
const placement = (phase: 1 | 2 | 3 | 4 | 5, more: Partial<Placement> = {}): Placement => ({
  ...at(phase),
  progress: 0.5,
  flags: [],
  ...more,
});

function tried(
  higher: ReturnType<typeof at>,
  lower: ReturnType<typeof at>,
  groups: ReturnType<typeof at>,
  oneAnswer: Sensitivity["oneAnswer"] = null,
): Sensitivity {
  const scenarios: Sensitivity["scenarios"] = [
    { change: "limits-higher", ...higher },
    { change: "limits-lower", ...lower },
    { change: "weighting-groups", ...groups },
  ];
  const isRobust = scenarios.every(({ phase, completed }) => phase === 2 && !completed);
  return { isRobust, scenarios, oneAnswer };
}

describe("how robust a placement in phase 2 is", () => {
  it.each<[string, Sensitivity | null, Partial<Placement>, Said]>([
    [
      "the same by every rule",
      tried(at(2), at(2), at(2)),
      {},
      {
        nb: "Plasseringen er robust: Den er den samme med grensene for lysene fem prosentpoeng høyere eller lavere, og med lik vekt på hver gruppe.",
        nn: "Plasseringa er robust: Ho er den same med grensene for lysa fem prosentpoeng høgare eller lågare, og med lik vekt på kvar gruppe.",
        en: "The placement is robust: it is the same with the limits of the lights five percentage points higher or lower, and with equal weight on each group.",
      },
    ],
    [
      "one rule that moves it",
      tried(at(1), at(2), at(2)),
      {},
      {
        nb: "Plasseringen er ikke robust: Klyngen ville stått i fase 1 med grensene for lysene fem prosentpoeng høyere.",
        nn: "Plasseringa er ikkje robust: Klynga ville stått i fase 1 med grensene for lysa fem prosentpoeng høgare.",
        en: "The placement is not robust: the cluster would have been in phase 1 with the limits of the lights five percentage points higher.",
      },
    ],
    [
      "two rules that move it to the same place",
      tried(at(1), at(2), at(1)),
      {},
      {
        nb: "Plasseringen er ikke robust: Klyngen ville stått i fase 1 med grensene for lysene fem prosentpoeng høyere og med lik vekt på hver gruppe.",
        nn: "Plasseringa er ikkje robust: Klynga ville stått i fase 1 med grensene for lysa fem prosentpoeng høgare og med lik vekt på kvar gruppe.",
        en: "The placement is not robust: the cluster would have been in phase 1 with the limits of the lights five percentage points higher and with equal weight on each group.",
      },
    ],
    [
      "rules that move it both ways, and one answer too",
      tried(at(1), at(5, true), at(2), at(3)),
      {},
      {
        nb: "Plasseringen er ikke robust: Klyngen ville stått i fase 1 med grensene for lysene fem prosentpoeng høyere og hatt alle fasene grønne med grensene for lysene fem prosentpoeng lavere. Ett svar ett trinn opp eller ned kunne gitt fase 3.",
        nn: "Plasseringa er ikkje robust: Klynga ville stått i fase 1 med grensene for lysa fem prosentpoeng høgare og hatt alle fasane grøne med grensene for lysa fem prosentpoeng lågare. Eitt svar eitt steg opp eller ned kunne gitt fase 3.",
        en: "The placement is not robust: the cluster would have been in phase 1 with the limits of the lights five percentage points higher and had all phases green with the limits of the lights five percentage points lower. A single answer one step up or down could have given phase 3.",
      },
    ],
    [
      "one answer alone: the word robust is not used",
      tried(at(2), at(2), at(2), at(5, true)),
      {},
      {
        nb: "Plasseringen er den samme med grensene for lysene fem prosentpoeng høyere eller lavere, og med lik vekt på hver gruppe, men ett svar ett trinn opp eller ned kunne gjort alle fasene grønne.",
        nn: "Plasseringa er den same med grensene for lysa fem prosentpoeng høgare eller lågare, og med lik vekt på kvar gruppe, men eitt svar eitt steg opp eller ned kunne gjort alle fasane grøne.",
        en: "The placement is the same with the limits of the lights five percentage points higher or lower, and with equal weight on each group, but a single answer one step up or down could have turned all phases green.",
      },
    ],
    ["want of answers", tried(at(2), at(2), at(2)), { flags: ["insufficient-data"], progress: null }, null],
    ["a result from before it was computed", null, {}, null],
  ])("%s", (_, sensitivity, more, said) => {
    const result = { sensitivity, placement: placement(2, more) };
    expect(inEach((language) => robustnessSentence({ language }, result))).toEqual(said);
  });

  it("is short in a table's cell", () => {
    const { scenarios } = tried(at(1), at(5, true), at(1));
    expect(inEach((language) => movedByRules({ language }, scenarios))).toEqual({
      nb: "Fase 1 med grensene for lysene fem prosentpoeng høyere og med lik vekt på hver gruppe og alle fasene grønne med grensene for lysene fem prosentpoeng lavere.",
      nn: "Fase 1 med grensene for lysa fem prosentpoeng høgare og med lik vekt på kvar gruppe og alle fasane grøne med grensene for lysa fem prosentpoeng lågare.",
      en: "Phase 1 with the limits of the lights five percentage points higher and with equal weight on each group and all phases green with the limits of the lights five percentage points lower.",
    });
  });

  it("has a rule that names the other weighting, where it was tried", () => {
    const byGroups: Sensitivity = {
      isRobust: true,
      scenarios: [{ change: "weighting-respondents", ...at(2) }],
      oneAnswer: null,
    };
    expect(robustnessRule({ language: "nb" }, byGroups)?.text).toContain("med lik vekt på hvert svar");
    expect(robustnessRule({ language: "nb" }, null)).toBeNull();
  });
});

describe("what has become of last year's measures", () => {
  const counts = (done: number, started: number, notStarted: number, unknown = 0) =>
    countFollowUp([
      ...Array.from({ length: done }, () => ({ state: "done" as const })),
      ...Array.from({ length: started }, () => ({ state: "started" as const })),
      ...Array.from({ length: notStarted }, () => ({ state: "not-started" as const })),
      ...Array.from({ length: unknown }, () => ({ state: "unknown" as const })),
    ] satisfies Pick<FollowUp, "state">[]);

  it.each<[string, ReturnType<typeof counts>, Said]>([
    [
      "some of each",
      counts(1, 2, 5, 1),
      {
        nb: "Ett av ni tiltak fra 2025 er gjennomført, to er i gang, fem er ikke startet og ett er uten svar",
        nn: "Eitt av ni tiltak frå 2025 er gjennomført, to er i gang, fem er ikkje starta og eitt er utan svar",
        en: "One of nine measures of 2025 is completed, two are under way, five are not started and one is without answers",
      },
    ],
    [
      "all in one state",
      counts(8, 0, 0),
      {
        nb: "Alle de åtte tiltakene fra 2025 er gjennomført",
        nn: "Alle dei åtte tiltaka frå 2025 er gjennomførte",
        en: "All eight measures of 2025 are completed",
      },
    ],
    [
      "both",
      counts(0, 2, 0),
      {
        nb: "Begge tiltakene fra 2025 er i gang",
        nn: "Begge tiltaka frå 2025 er i gang",
        en: "Both measures of 2025 are under way",
      },
    ],
    [
      "one alone",
      counts(1, 0, 0),
      {
        nb: "Det ene tiltaket fra 2025 er gjennomført",
        nn: "Det eine tiltaket frå 2025 er gjennomført",
        en: "The one measure of 2025 is completed",
      },
    ],
  ])("%s", (_, given, said) => {
    expect(inEach((language) => followUpFinding({ language }, given, 2025))).toEqual(said);
  });

  it("over a portfolio, in figures", () => {
    expect(inEach((language) => followUpSentence({ language }, counts(64, 53, 1), 2025))).toEqual({
      nb: "Av 118 tiltak som ble anbefalt i 2025, er 64 gjennomført, 53 i gang og 1 ikke startet.",
      nn: "Av 118 tiltak som vart tilrådde i 2025, er 64 gjennomførte, 53 i gang og 1 ikkje starta.",
      en: "Of 118 measures that were recommended in 2025, 64 are completed, 53 are under way and 1 is not started.",
    });
    expect(followUpSentence({ language: "nb" }, counts(0, 0, 0), 2025)).toBeNull();
  });
});

describe("the advice by assessed lights", () => {
  it.each<[string, Placement | null, Placement, Said]>([
    [
      "stays",
      placement(2),
      placement(2),
      {
        nb: "Med de vurderte lysene står klyngen fortsatt i fase 2.",
        nn: "Med dei vurderte lysa står klynga framleis i fase 2.",
        en: "With the assessed lights, the cluster is still in phase 2.",
      },
    ],
    [
      "moves",
      placement(3),
      placement(2),
      {
        nb: "Med de vurderte lysene ville klyngen stått i fase 3.",
        nn: "Med dei vurderte lysa ville klynga stått i fase 3.",
        en: "With the assessed lights, the cluster would have been in phase 3.",
      },
    ],
    [
      "completes",
      placement(5, { completed: true }),
      placement(5),
      {
        nb: "Med de vurderte lysene ville alle fem faser vært grønne.",
        nn: "Med dei vurderte lysa ville alle fem fasane vore grøne.",
        en: "With the assessed lights, all five phases would have been green.",
      },
    ],
    [
      "is completed both ways",
      placement(5, { completed: true }),
      placement(5, { completed: true }),
      {
        nb: "Med de vurderte lysene er alle fem faser fortsatt grønne.",
        nn: "Med dei vurderte lysa er alle fem fasane framleis grøne.",
        en: "With the assessed lights, all five phases are still green.",
      },
    ],
    ["has none", null, placement(2), null],
  ])("says where the cluster %s", (_, assessed, computed, said) => {
    expect(inEach((language) => assessedPlacementSentence({ language }, computed, assessed))).toEqual(said);
  });

  const advice = (measures: readonly string[], plan: Plan) => ({
    recommendations: measures.map((measure) => ({ measure, priority: 1, items: ["F2.S1"], instruments: [] })),
    plan,
    preview: [],
    instruments: [],
  });
  const planOf = (...measures: string[]): Plan => ({
    kind: "plan",
    phase: 2,
    measures,
    blocking: [],
    progressAfter: 0.7,
  });
  const result = (now: readonly string[], then: readonly string[] | null, plan = planOf("F2.K1")) => ({
    ...advice(now, planOf("F2.K1")),
    assessedAdvice: then === null ? null : advice(then, plan),
  });

  it.each<[string, Pick<ClusterResult, "recommendations" | "assessedAdvice">, Said]>([
    [
      "other measures",
      result(["F2.K1", "F2.M1", "F2.F1"], ["F2.K1", "F2.M2"]),
      {
        nb: "Med de vurderte lysene faller to tiltak bort og kommer ett tiltak til",
        nn: "Med dei vurderte lysa fell to tiltak bort og kjem eitt tiltak til",
        en: "With the assessed lights, two measures drop out and one measure is added",
      },
    ],
    [
      "another order",
      result(["F2.K1", "F2.M1"], ["F2.M1", "F2.K1"]),
      {
        nb: "Med de vurderte lysene blir rekkefølgen en annen",
        nn: "Med dei vurderte lysa blir rekkjefølgja ei anna",
        en: "With the assessed lights, the order changes",
      },
    ],
    ["the same measures in the same order", result(["F2.K1"], ["F2.K1"]), null],
    ["no advice of its own", result(["F2.K1"], null), null],
  ])("finds %s", (_, given, said) => {
    expect(inEach((language) => assessedAdviceFinding({ language }, given))).toEqual(said);
  });

  it.each<[string, Parameters<typeof assessedPlanSentence>[1], Said]>([
    [
      "two measures by their numbers in the list",
      result(["F2.K1", "F2.M1"], ["F2.M1", "F2.F1", "F2.K1"], planOf("F2.K1", "F2.M1")),
      {
        nb: "Tiltak 1 og 3 er da nok til at fase 2 blir grønn.",
        nn: "Tiltak 1 og 3 er då nok til at fase 2 blir grøn.",
        en: "Measures 1 and 3 are then enough to turn phase 2 green.",
      },
    ],
    [
      "want of answers",
      result(["F2.K1"], ["F2.K1"], { kind: "unanswered", phase: 3, items: ["F3.S1"] }),
      {
        nb: "Fase 3 har da for få svar til en plan.",
        nn: "Fase 3 har då for få svar til ein plan.",
        en: "Phase 3 then has too few answers for a plan.",
      },
    ],
    ["nothing of the same plan", result(["F2.K1"], ["F2.K1"]), null],
    ["nothing of a completed cluster", result(["F2.K1"], [], { kind: "completed" }), null],
  ])("says of the plan: %s", (_, given, said) => {
    expect(inEach((language) => assessedPlanSentence({ language }, given))).toEqual(said);
  });

  it("counts the lights that are other than the answers give", () => {
    expect(inEach((language) => assessmentPhrases[language].findingOf(1, 3))).toEqual({
      nb: "Ett av tre vurderte lys er andre enn svarene tilsier",
      nn: "Eitt av tre vurderte lys er andre enn svara tilseier",
      en: "One of three assessed lights is different from what the answers indicate",
    });
  });
});

describe("the portfolio by assessed lights", () => {
  const rows = (
    assessed: Record<string, "green" | "yellow" | "red">,
    moved: PortfolioRow["assessedPlacement"] = null,
  ) =>
    portfolioOf([{ ...cluster("Alfa", 2), assessed }, cluster("Beta", 3)]).rows.map((row) =>
      row.cluster.name === "Alfa" && moved !== null ? { ...row, assessedPlacement: moved } : row,
    );

  it("says how many lights are overruled, and that nobody moves", () => {
    expect(inEach((language) => overruledSentence({ language }, rows({ "F2.S1": "red", "F1.S1": "yellow" })))).toEqual({
      nb: "Konsulentene har satt to lys annerledes enn svarene gir, i én klynge. Med de vurderte lysene er plasseringene de samme.",
      nn: "Konsulentane har sett to lys annleis enn svara gir, i ei klynge. Med dei vurderte lysa er plasseringane dei same.",
      en: "The consultants have set two lights differently from what the answers indicate, in one cluster. With the assessed lights, the placements are the same.",
    });
  });

  it("counts the clusters in each phase both ways where one moves", () => {
    expect(overruledSentence({ language: "en" }, rows({ "F1.S1": "red" }, placement(1)))).toContain(
      "another for Alfa (phase\u00a01). Clusters in phases 1 to\u00a05 would then have been 1, 0, 1, 0 and 0, against 0, 1, 1, 0 and 0 by the answers.",
    );
  });

  it("says nothing where the consultants agree with the answers", () => {
    expect(overruledSentence({ language: "nb" }, rows({ "F1.S1": "green" }))).toBeNull();
  });
});

describe("where a fact of the register is from", () => {
  const voice = (language: ReportLanguage) => ({ language, format: formats[language] });
  it.each<[string, { source: string; lastVerified: string | null }, boolean, Said]>([
    [
      "somebody has made sure",
      { source: "Forskningsrådet om VRI.", lastVerified: "2026-11" },
      false,
      {
        nb: "Kilde: Forskningsrådet om VRI. Sist kontrollert 11.2026.",
        nn: "Kjelde: Forskningsrådet om VRI. Sist kontrollert 11.2026.",
        en: "Source: Forskningsrådet om VRI. Last verified November 2026.",
      },
    ],
    [
      "nobody has",
      { source: "Fast institusjon", lastVerified: null },
      false,
      {
        nb: "Kilde: Fast institusjon. Må kontrolleres.",
        nn: "Kjelde: Fast institusjon. Må kontrollerast.",
        en: "Source: Fast institusjon. To be verified.",
      },
    ],
    [
      "the instrument has that mark already",
      { source: "Ikke bekreftet", lastVerified: null },
      true,
      { nb: "Kilde: Ikke bekreftet.", nn: "Kjelde: Ikke bekreftet.", en: "Source: Ikke bekreftet." },
    ],
  ])("%s", (_, fact, isMarked, said) => {
    expect(inEach((language) => registerSource(voice(language), fact, isMarked))).toEqual(said);
  });
});
