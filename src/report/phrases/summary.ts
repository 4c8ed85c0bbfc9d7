import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The page that stands alone. */
export type SummaryPhrases = {
  /** Above the number of the phase. */
  phase: string;
  /** The ladder as a region on the screen. */
  ladder: string;
  /** "Tre styrker", "Én styrke". */
  strengths: (count: number) => string;
  gaps: (count: number) => string;
  /** "Fase 2, spørsmål 3": where a fact stands in the checklist. */
  place: (kind: "status" | "measure", phase: number, number: string) => string;
  measures: {
    first: string;
    /** "De tre tiltakene", "Tiltaket": all there are. */
    all: (count: number) => string;
    note: string;
    heads: { rank: string; measure: string; dimension: string; items: string };
  };
  unanswered: string;
  respondents: string;
  /** "Fase 2 blir grønn når de to første tiltakene er fullført." */
  turnsGreen: (phase: number, measures: string, count: number) => string;
  /** A phase that has too few answers, and how many items need one. */
  tooFewAnswers: (phase: number, items: number) => string;
};

const { nb, nn, en } = formats;

export const summaryPhrases: ReportCatalogue<SummaryPhrases> = {
  nb: {
    phase: "Fase",
    ladder: "Fasetrappen",
    strengths: (count) => nb.sentenceCase(`${nb.numberWord(count)} ${plural(count, "styrke", "styrker")}`),
    gaps: (count) => nb.sentenceCase(`${nb.numberWord(count)} ${plural(count, "mangel", "mangler")}`),
    place: (kind, phase, number) =>
      `Fase${noBreak}${phase}, ${kind === "status" ? "spørsmål" : "tiltak"}${noBreak}${number}`,
    measures: {
      first: "De fem første tiltakene",
      all: (count) => (count === 1 ? "Tiltaket" : `De ${nb.numberWord(count, "neuter")} tiltakene`),
      note: "I prioritert rekkefølge, med de gule og røde punktene hvert tiltak svarer på",
      heads: { rank: "Nr.", measure: "Tiltak", dimension: "Dimensjon", items: "Punkter" },
    },
    unanswered: "Før neste steg",
    respondents: "Hvem svarte",
    turnsGreen: (phase, measures) => `Fase${noBreak}${phase} blir grønn når ${measures} er fullført.`,
    tooFewAnswers: (phase, items) => {
      const must = nb.sentenceCase(`${nb.numberWord(items, "neuter")} ${plural(items, "punkt", "punkter")}`);
      return `Fase${noBreak}${phase} har for få svar til et lys. ${must} må besvares før det kan lages en plan for fasen.`;
    },
  },
  nn: {
    phase: "Fase",
    ladder: "Fasetrappa",
    strengths: (count) => nn.sentenceCase(`${nn.numberWord(count)} ${plural(count, "styrke", "styrkar")}`),
    gaps: (count) => nn.sentenceCase(`${nn.numberWord(count)} ${plural(count, "mangel", "manglar")}`),
    place: (kind, phase, number) =>
      `Fase${noBreak}${phase}, ${kind === "status" ? "spørsmål" : "tiltak"}${noBreak}${number}`,
    measures: {
      first: "Dei fem første tiltaka",
      all: (count) => (count === 1 ? "Tiltaket" : `Dei ${nn.numberWord(count, "neuter")} tiltaka`),
      note: "I prioritert rekkjefølgje, med dei gule og raude punkta kvart tiltak svarer på",
      heads: { rank: "Nr.", measure: "Tiltak", dimension: "Dimensjon", items: "Punkt" },
    },
    unanswered: "Før neste steg",
    respondents: "Kven svarte",
    turnsGreen: (phase, measures, count) =>
      `Fase${noBreak}${phase} blir grøn når ${measures} er ${plural(count, "fullført", "fullførte")}.`,
    tooFewAnswers: (phase, items) =>
      `Fase${noBreak}${phase} har for få svar til eit lys. ${nn.sentenceCase(nn.numberWord(items, "neuter"))} punkt må svarast på før det kan lagast ein plan for fasen.`,
  },
  en: {
    phase: "Phase",
    ladder: "The phase ladder",
    strengths: (count) => en.sentenceCase(`${en.numberWord(count)} ${plural(count, "strength", "strengths")}`),
    gaps: (count) => en.sentenceCase(`${en.numberWord(count)} ${plural(count, "gap", "gaps")}`),
    place: (kind, phase, number) =>
      `Phase${noBreak}${phase}, ${kind === "status" ? "question" : "measure"}${noBreak}${number}`,
    measures: {
      first: "The first five measures",
      all: (count) => (count === 1 ? "The measure" : `The ${en.numberWord(count)} measures`),
      note: "In order of priority, with the yellow and red items that each measure addresses",
      heads: { rank: "No.", measure: "Measure", dimension: "Dimension", items: "Items" },
    },
    unanswered: "Before the next step",
    respondents: "Who answered",
    turnsGreen: (phase, measures, count) =>
      `Phase${noBreak}${phase} turns green when ${measures} ${plural(count, "is", "are")} completed.`,
    tooFewAnswers: (phase, items) => {
      const must = en.sentenceCase(`${en.numberWord(items)} ${plural(items, "item", "items")}`);
      return `Phase${noBreak}${phase} has too few answers for a light. ${must} must be answered before a plan can be made for the phase.`;
    },
  },
};
