import { describe, expect, it } from "vitest";
import { phaseFinding } from "../../../src/report/chapters/development.ts";
import { assessmentPhrases } from "../../../src/report/phrases/assessment.ts";
import { developmentPhrases } from "../../../src/report/phrases/development.ts";
import { methodPhrases } from "../../../src/report/phrases/method.ts";
import type { Change } from "../../../src/scoring/result.ts";
import { inEach, type Said, voices } from "./said.ts";

describe("what has changed", () => {
  const change = (direction: "up" | "down" | "unchanged"): Change => ({
    kind: "compared",
    previous: { value: 0.5, n: 5, light: "yellow" },
    difference: 0,
    direction,
    withinOneAnswer: false,
  });

  it.each<[("up" | "down" | "unchanged")[], Said]>([
    [
      ["unchanged", "unchanged"],
      {
        nb: "Ingen fase har flyttet seg mer enn ett punkt kan gi",
        nn: "Ingen fase har flytta seg meir enn eitt punkt kan gi",
        en: "No phase has moved by more than one item can account for",
      },
    ],
    [["up", "unchanged"], { nb: "Fase 1 har gått opp", nn: "Fase 1 har gått opp", en: "Phase 1 has moved up" }],
    [["down"], { nb: "Fase 1 har gått ned", nn: "Fase 1 har gått ned", en: "Phase 1 has moved down" }],
    [
      ["up", "up", "down"],
      {
        nb: "Fase 1 og 2 har gått opp og fase 3 har gått ned",
        nn: "Fase 1 og 2 har gått opp og fase 3 har gått ned",
        en: "Phases 1 and 2 have moved up and phase 3 has moved down",
      },
    ],
  ])("heads the phases: %j", (directions, said) => {
    const changes = directions.map((direction, at) => ({ phase: at + 1, change: change(direction) }));
    expect(inEach((language) => phaseFinding(voices[language], changes))).toEqual(said);
  });

  it("opens the chapter, and says that some turned within one item", () => {
    expect(inEach((language) => developmentPhrases[language].moved(["1"], ["2", "3"]))).toEqual({
      nb: "Fase 1 har gått opp, og fase 2 og 3 har gått ned; andre endringer er ikke større enn ett punkt kan gi.",
      nn: "Fase 1 har gått opp, og fase 2 og 3 har gått ned; andre endringar er ikkje større enn eitt punkt kan gi.",
      en: "Phase 1 has moved up, and phases 2 and 3 have moved down; other changes are no larger than one item can account for.",
    });
    expect(inEach((language) => developmentPhrases[language].nothingMoved(true))).toEqual({
      nb: "Ingen fase har flyttet seg mer enn ett punkt kan gi, men noen har skiftet lys innenfor det.",
      nn: "Ingen fase har flytta seg meir enn eitt punkt kan gi, men nokre har skifta lys innanfor det.",
      en: "No phase has moved by more than one item can account for, but some have changed light within that.",
    });
  });

  it("is set beside the other clusters", () => {
    expect(inEach((language) => developmentPhrases[language].highAndLow(["1", "2"], ["4"]))).toEqual({
      nb: "Klyngen ligger i den øvre fjerdedelen i fase 1 og 2, og i den nedre fjerdedelen i fase 4",
      nn: "Klynga ligg i den øvre fjerdedelen i fase 1 og 2, og i den nedre fjerdedelen i fase 4",
      en: "The cluster is in the upper quarter in phases 1 and 2, and in the lower quarter in phase 4",
    });
    expect(inEach((language) => developmentPhrases[language].level(null))).toEqual({
      nb: "samme nivå",
      nn: "same nivå",
      en: "the same level",
    });
  });
});

describe("the assessment", () => {
  it("says that owners and deadlines stand in the plan only where they do", () => {
    const next = { phase: 2, measures: 2, chapter: "4" };
    expect(inEach((language) => assessmentPhrases[language].next({ ...next, isAssigned: true }))).toEqual({
      nb: "Det nærmeste målet er at fase 2 blir grønn. Veien dit går gjennom to tiltak, som står med ansvarlige og frister i handlingsplanen i 4.",
      nn: "Det næraste målet er at fase 2 blir grøn. Vegen dit går gjennom to tiltak, som står med ansvarlege og fristar i handlingsplanen i 4.",
      en: "The nearest goal is to turn phase 2 green. The way there is through two measures, listed with owners and deadlines in the action plan in 4.",
    });
    expect(inEach((language) => assessmentPhrases[language].next({ ...next, isAssigned: false }))).toEqual({
      nb: "Det nærmeste målet er at fase 2 blir grønn. Veien dit går gjennom to tiltak, som står i handlingsplanen i 4.",
      nn: "Det næraste målet er at fase 2 blir grøn. Vegen dit går gjennom to tiltak, som står i handlingsplanen i 4.",
      en: "The nearest goal is to turn phase 2 green. The way there is through two measures, listed in the action plan in 4.",
    });
  });

  it.each<[number, Said]>([
    [
      1,
      {
        nb: "Ett lys er vurdert annerledes enn svarene tilsier",
        nn: "Eitt lys er vurdert annleis enn svara tilseier",
        en: "One light is assessed differently from what the answers indicate",
      },
    ],
    [
      2,
      {
        nb: "To lys er vurdert annerledes enn svarene tilsier",
        nn: "To lys er vurderte annleis enn svara tilseier",
        en: "Two lights are assessed differently from what the answers indicate",
      },
    ],
  ])("counts %d assessed lights", (lights, said) => {
    expect(inEach((language) => assessmentPhrases[language].finding(lights))).toEqual(said);
  });

  it("counts those that are other than the computed ones, where not all of them are", () => {
    expect(inEach((language) => assessmentPhrases[language].findingOf(1, 3))).toEqual({
      nb: "Ett av tre vurderte lys er andre enn svarene tilsier",
      nn: "Eitt av tre vurderte lys er andre enn svara tilseier",
      en: "One of three assessed lights is different from what the answers indicate",
    });
    expect(assessmentPhrases.nb.findingOf(0, 1)).toBe("De vurderte lysene er de samme som svarene gir");
  });
});

describe("the annex on method", () => {
  it.each<[number, Said]>([
    [
      1,
      {
        nb: "Ett punkt er ikke besvart av noen og har derfor ikke noe lys.",
        nn: "Eitt punkt er det ingen som har svart på, og det har difor ikkje noko lys.",
        en: "One item has not been answered by anybody and so has no light.",
      },
    ],
    [
      8,
      {
        nb: "Åtte punkter er ikke besvart av noen og har derfor ikke noe lys.",
        nn: "Åtte punkt er det ingen som har svart på, og dei har difor ikkje noko lys.",
        en: "Eight items have not been answered by anybody and so have no light.",
      },
    ],
  ])("counts %d unanswered items", (items, said) => {
    expect(inEach((language) => methodPhrases[language].unanswered(items))).toEqual(said);
  });
});
