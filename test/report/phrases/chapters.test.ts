import { describe, expect, it } from "vitest";
import { emptyNotes } from "../../../src/notes/notes.ts";
import { groupFinding } from "../../../src/report/chapters/groups.ts";
import { extremesOf, legendOf } from "../../../src/report/chapters/position.ts";
import { countedLights, planSentence, unansweredSentence } from "../../../src/report/chapters/summary.ts";
import { fagrapportView } from "../../../src/report/fagrapport-view.ts";
import { type ReportLanguage, reportLanguages } from "../../../src/report/language.ts";
import { answersBehind } from "../../../src/report/phrases/answers.ts";
import { coverageInWords } from "../../../src/report/phrases/framework.ts";
import { introductionPhrases } from "../../../src/report/phrases/introduction.ts";
import { phaseHeading } from "../../../src/report/phrases/phase.ts";
import { positionPhrases } from "../../../src/report/phrases/position.ts";
import { profilePhrases } from "../../../src/report/phrases/profile.ts";
import { summaryPhrases } from "../../../src/report/phrases/summary.ts";
import { type ClusterRecipe, makeInput, nordskog } from "../make-input.ts";
import { english, inEach, plain, type Said, voices } from "./said.ts";

describe("the summary", () => {
  it.each<[number, Said]>([
    [1, { nb: "Én styrke", nn: "Ein styrke", en: "One strength" }],
    [2, { nb: "To styrker", nn: "To styrkar", en: "Two strengths" }],
    [3, { nb: "Tre styrker", nn: "Tre styrkar", en: "Three strengths" }],
  ])("counts %d strengths", (count, said) => {
    expect(inEach((language) => summaryPhrases[language].strengths(count))).toEqual(said);
  });

  it.each<[number, Said]>([
    [1, { nb: "Én mangel", nn: "Ein mangel", en: "One gap" }],
    [3, { nb: "Tre mangler", nn: "Tre manglar", en: "Three gaps" }],
  ])("counts %d gaps", (count, said) => {
    expect(inEach((language) => summaryPhrases[language].gaps(count))).toEqual(said);
  });

  it.each<[number, Said]>([
    [1, { nb: "Tiltaket", nn: "Tiltaket", en: "The measure" }],
    [2, { nb: "De to tiltakene", nn: "Dei to tiltaka", en: "The two measures" }],
  ])("names %d measures", (count, said) => {
    expect(inEach((language) => summaryPhrases[language].measures.all(count))).toEqual(said);
  });

  it.each<[readonly number[], Said]>([
    [[], { nb: "", nn: "", en: "" }],
    [
      [1],
      {
        nb: "Fase 2 blir grønn når det første tiltaket er fullført.",
        nn: "Fase 2 blir grøn når det første tiltaket er fullført.",
        en: "Phase 2 turns green when the first measure is completed.",
      },
    ],
    [
      [1, 2],
      {
        nb: "Fase 2 blir grønn når de to første tiltakene er fullført.",
        nn: "Fase 2 blir grøn når dei to første tiltaka er fullførte.",
        en: "Phase 2 turns green when the first two measures are completed.",
      },
    ],
    [
      [3],
      {
        nb: "Fase 2 blir grønn når tiltak 3 er fullført.",
        nn: "Fase 2 blir grøn når tiltak 3 er fullført.",
        en: "Phase 2 turns green when measure 3 is completed.",
      },
    ],
    [
      [4, 1],
      {
        nb: "Fase 2 blir grønn når tiltak 1 og 4 er fullført.",
        nn: "Fase 2 blir grøn når tiltak 1 og 4 er fullførte.",
        en: "Phase 2 turns green when measures 1 and 4 are completed.",
      },
    ],
  ])("says what the measures %j do", (ranks, said) => {
    expect(inEach((language) => planSentence(voices[language], 2, ranks))).toEqual(said);
  });

  it.each<[number, Said]>([
    [
      1,
      {
        nb: "Fase 5 har for få svar til et lys. Ett punkt må besvares før det kan lages en plan for fasen.",
        nn: "Fase 5 har for få svar til eit lys. Eitt punkt må svarast på før det kan lagast ein plan for fasen.",
        en: "Phase 5 has too few answers for a light. One item must be answered before a plan can be made for the phase.",
      },
    ],
    [
      4,
      {
        nb: "Fase 5 har for få svar til et lys. Fire punkter må besvares før det kan lages en plan for fasen.",
        nn: "Fase 5 har for få svar til eit lys. Fire punkt må svarast på før det kan lagast ein plan for fasen.",
        en: "Phase 5 has too few answers for a light. Four items must be answered before a plan can be made for the phase.",
      },
    ],
  ])("says that %d items must be answered", (items, said) => {
    expect(inEach((language) => unansweredSentence(voices[language], 5, items))).toEqual(said);
  });

  it("counts lights by their printed words, in the same order in every language", () => {
    const item = (light: "red" | "yellow", word: string) => ({ light, word });
    const items = [item("yellow", "I prosess"), item("red", "Nei"), item("red", "Ikke startet"), item("red", "Nei")];
    const shown = makeInput()
      .result.items.slice(0, 4)
      .map((one, at) => ({ ...one, ...items[at] }));
    expect(countedLights(voices.nb, shown).map(({ word }) => plain(word))).toEqual([
      "1 Ikke startet",
      "2 Nei",
      "1 I prosess",
    ]);
    expect(countedLights(voices.en, shown).map(({ word }) => plain(word))).toEqual([
      "1 Not started",
      "2 No",
      "1 In progress",
    ]);
  });
});

describe("the answers behind a light, in English", () => {
  const of = (light: "green" | "red", green: number, red: number) => ({
    light,
    labels: { Ok: green, Nei: red },
    counts: { green, yellow: 0, red, notAnswered: 0 },
  });

  it.each([
    [of("green", 14, 1), "14 of 15 say OK"],
    [of("red", 6, 1), "1 of 7 says No"],
    [of("green", 2, 0), "Both say OK"],
    [of("green", 9, 0), "All nine say OK"],
  ])("%j", (item, words) => {
    expect(answersBehind(voices.en, item, english.levels)).toBe(words);
  });
});

describe("the position", () => {
  it.each<[readonly string[], Said]>([
    [
      ["1 (83 %)"],
      {
        nb: "Fase 1 (83 %) er grønn; fase 3 er den første som ikke er det.",
        nn: "Fase 1 (83 %) er grøn; fase 3 er den første som ikkje er det.",
        en: "Phase 1 (83 %) is green; phase 3 is the first that is not.",
      },
    ],
    [
      ["1", "2"],
      {
        nb: "Fase 1 og 2 er grønne; fase 3 er den første som ikke er det.",
        nn: "Fase 1 og 2 er grøne; fase 3 er den første som ikkje er det.",
        en: "Phases 1 and 2 are green; phase 3 is the first that is not.",
      },
    ],
  ])("says which phases are behind: %j", (behind, said) => {
    const list = (language: ReportLanguage) => voices[language].format.list(behind);
    expect(inEach((language) => positionPhrases[language].lead.behind(list(language), behind.length, 3))).toEqual(said);
  });

  it("says it when there is no basis", () => {
    expect(
      inEach((language) => positionPhrases[language].lead.noBasis(coverageInWords(voices[language], "1/2"))),
    ).toEqual({
      nb: "Færre enn halvparten av punktene er besvart, så fasen får ikke noe lys.",
      nn: "Færre enn halvparten av punkta har svar, så fasen får ikkje noko lys.",
      en: "Fewer than half of the items are answered, so the phase gets no light.",
    });
    expect(coverageInWords(voices.en, "3/5")).toBe("3/5");
  });

  const scored = (id: string, value: number) => ({ id, score: { kind: "scored" as const, value, n: 5 } });
  it.each<[ReturnType<typeof scored>[], Said]>([
    [
      [],
      {
        nb: "Ingen av punktene er besvart",
        nn: "Ingen av punkta har svar",
        en: "None of the items is answered",
      },
    ],
    [
      [scored("F2.T1", 0.5)],
      { nb: "Bare T1 (50 %) er besvart", nn: "Berre T1 (50 %) har svar", en: "Only T1 (50%) is answered" },
    ],
    [
      [scored("F2.T1", 0.5), scored("F2.T2", 0.5)],
      {
        nb: "Alle punkter med svar har 50 %",
        nn: "Alle punkt med svar har 50 %",
        en: "All items with answers have 50%",
      },
    ],
    [
      [scored("F2.T4", 0.31), scored("F2.T1", 0.87)],
      {
        nb: "Høyest skår har T1 (87 %), lavest T4 (31 %)",
        nn: "Høgast skår har T1 (87 %), lågast T4 (31 %)",
        en: "T1 (87%) scores highest, T4 (31%) lowest",
      },
    ],
  ])("%j in a table", (items, said) => {
    expect(inEach((language) => extremesOf(voices[language], items))).toEqual(said);
  });

  it("writes the limits of the lights", () => {
    const limits = (language: ReportLanguage) =>
      legendOf({ ...voices[language], greenFrom: 2 / 3, redBelow: 1 / 3 })
        .map(({ range }) => range)
        .join("; ");
    expect(inEach(limits)).toEqual({
      nb: "fra 67 %; 33 til 67 %; 33 til 67 %; under 33 %; ",
      nn: "frå 67 %; 33 til 67 %; 33 til 67 %; under 33 %; ",
      en: "from 67%; 33% to 67%; 33% to 67%; below 33%; ",
    });
  });

  it("names dimensions of one light together, and sets the others against them", () => {
    const finding = (language: ReportLanguage) => {
      const say = profilePhrases[language];
      return say.contrast(say.first(2, "A", 1, "x"), [say.later("B", 1, "y"), say.later("C", 1, "z")]);
    };
    expect(inEach(finding)).toEqual({
      nb: "I fase 2 er A x, mens B er y og C er z",
      nn: "I fase 2 er A x, medan B er y og C er z",
      en: "In phase 2, A is x, while B is y and C is z",
    });
  });

  it("heads a phase by number and name", () => {
    expect(inEach((language) => phaseHeading(voices[language], { number: 2, name: "Navnet" }))).toEqual({
      nb: "Fase 2 – Navnet",
      nn: "Fase 2 – Navnet",
      en: "Phase 2 – Navnet",
    });
  });
});

describe("the groups", () => {
  const of = (group: "facilitator" | "company" | "public", value: number | null) => ({
    group,
    score:
      value === null
        ? ({ kind: "withheld", n: 2, reason: "too-few" } as const)
        : ({ kind: "scored", value, n: 6 } as const),
  });

  it.each<[ReturnType<typeof of>[], Said]>([
    [
      [of("facilitator", 0.82), of("company", 0.45)],
      {
        nb: "I fase 2 svarer fasilitator høyest (82 %) og bedriftene lavest (45 %)",
        nn: "I fase 2 svarer fasilitator høgast (82 %) og bedriftene lågast (45 %)",
        en: "In phase 2, answers are highest from the facilitator (82%) and lowest from the companies (45%)",
      },
    ],
    [
      [of("company", 0.45), of("public", null)],
      {
        nb: "I fase 2 har bare bedriftene nok svar til egne tall (45 %)",
        nn: "I fase 2 har berre bedriftene nok svar til eigne tal (45 %)",
        en: "In phase 2, only one group has enough answers for figures of its own: the companies (45%)",
      },
    ],
    [
      [of("company", 0.45), of("public", 0.45)],
      {
        nb: "I fase 2 svarer to grupper likt (45 %)",
        nn: "I fase 2 svarer to grupper likt (45 %)",
        en: "In phase 2, two groups answer alike (45%)",
      },
    ],
    [
      [of("public", null)],
      {
        nb: "I fase 2 har ingen gruppe nok svar til egne tall",
        nn: "I fase 2 har inga gruppe nok svar til eigne tal",
        en: "In phase 2, no group has enough answers for figures of its own",
      },
    ],
  ])("%j", (groups, said) => {
    expect(inEach((language) => groupFinding(voices[language], groups, 2))).toEqual(said);
  });
});

describe("the introduction", () => {
  it.each([
    [1, "Fixed rules turn 1 answer to the checklist"],
    [15, "Fixed rules turn 15 answers to the checklist"],
  ])("counts %d answers in English", (count, words) => {
    const about = introductionPhrases.en.about({ cluster: "Nord", year: 2026, count, figure: String(count) });
    expect(about).toContain(words);
  });
});

describe("the comparison with the portfolio", () => {
  it("speaks of the highest phase with a score where the placed one has none", () => {
    const placed: ClusterRecipe = {
      ...nordskog,
      groups: { company: 4 },
      previous: undefined,
      phases: [1.2, 0.4, 0.2, 0.1, 0.1],
    };
    const view = fagrapportView(makeInput({ ...placed, blank: [0, 1, 1, 1, 1] }));
    expect(plain(view.chapters.development?.lead ?? "")).toMatch(/^I fase 1 ligger klyngen over medianen/);
  });
});

describe("the fagrapport in every language", () => {
  const thin: ClusterRecipe = {
    ...nordskog,
    blank: [0.8, 0.9, 0.9, 0.9, 1],
    groups: { company: 1 },
    previous: undefined,
  };
  const viewIn = (language: ReportLanguage, recipe: ClusterRecipe = nordskog) =>
    fagrapportView({ ...makeInput(recipe, { notes: emptyNotes }), language }).chapters;

  it("guides the reader to the chapters that there are", () => {
    expect(inEach((language) => viewIn(language).introduction.about[1] ?? "")).toEqual({
      nb: "Kapittel 3 viser hvor klyngen står, kapittel 4 hva den bør gjøre og kapittel 5 hvem den kan ringe om penger og hjelp. Metode, grenser og kilder står i vedlegg D.",
      nn: "Kapittel 3 viser kvar klynga står, kapittel 4 kva ho bør gjere og kapittel 5 kven ho kan ringje om pengar og hjelp. Metode, grenser og kjelder står i vedlegg D.",
      en: "Chapter 3 shows where the cluster stands, chapter 4 what it should do and chapter 5 whom it can call about money and help. Method, limits and sources are in annex D.",
    });
  });

  it("says whose words the framework's are", () => {
    expect(
      inEach((language) => {
        const { about } = viewIn(language).status;
        return `${about.sample} ${about.sourceWords}`;
      }),
    ).toEqual({
      nb: "Kursiv antikva er kildens egne ord. Alt annet er skrevet for denne rapporten.",
      nn: "Kursiv antikva er vår omsetjing av orda i kjelda. Alt anna er skrive for denne rapporten.",
      en: "Italic serif is our translation of the source’s words. Everything else is written for this report.",
    });
  });

  it.each(reportLanguages)("has a word for every head and title in %s", (language) => {
    for (const recipe of [nordskog, thin]) {
      const { cover, status, summary, introduction, framework: rules, position, checklists } = viewIn(language, recipe);
      expect(JSON.stringify([cover, status, summary, introduction, rules, position, checklists])).not.toMatch(
        /undefined|NaN|\[object|""(?=:)/,
      );
    }
  });

  it("writes no bokmål of its own in another language", () => {
    const words = /\b(ikke|fra|hvor|hvem|hva|bare|klyngen|fasene|svarene|punktene|tiltakene|besvart|lavest|høyest)\b/i;
    for (const language of ["nn", "en"] as const) {
      for (const recipe of [nordskog, thin]) {
        const { cover, status, summary, position } = viewIn(language, recipe);
        const own = [
          cover.key,
          status.caption,
          status.about.framework,
          summary.respondents,
          summary.titles.respondents,
          position.lead,
          ...position.note,
          position.phase.table.caption.finding,
          position.phase.table.caption.description,
          position.phase.table.source,
          position.profile.caption.description,
          position.profile.source,
          ...position.others.phases.map(({ sentence }) => sentence),
        ];
        for (const text of own) expect(text).not.toMatch(words);
      }
    }
  });
});
