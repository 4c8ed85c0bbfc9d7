import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

/** How the framework works: the matrix of phases, and how a light is set. */
export type FrameworkPhrases = {
  matrix: {
    finding: (phase: number) => string;
    description: string;
    level: string;
    /** Marks the cluster's column. */
    here: string;
  };
  lights: {
    title: string;
    finding: string;
    /** The limits are fractions such as "1/3". */
    description: (redBelow: string, greenFrom: string) => string;
    heads: { light: string; answers: string; mean: string };
    noBasis: string;
  };
  rules: {
    /** `mixed` is the word of yes and no in balance, in quotation marks. */
    word: { name: string; text: (mixed: string) => string };
    /** `coverage` is the share of items that a phase needs. */
    phase: { name: string; text: (coverage: string) => string };
    placement: { name: string; text: string };
  };
  /** After "færre enn". */
  half: string;
};

export const frameworkPhrases: ReportCatalogue<FrameworkPhrases> = {
  nb: {
    matrix: {
      finding: (phase) => `Fem faser; klyngen står i fase\u00a0${phase}`,
      description: "Typiske kjennetegn for bedriftene og for klyngen. Kildens matrise i kapittel 2.1.",
      level: "Nivå",
      here: "Klyngen er her",
    },
    lights: {
      title: "Slik settes et lys",
      finding: "Lyset følger av snittet av svarene på punktet",
      description: (redBelow, greenFrom) =>
        `Grønt svar gir 1 poeng, gult 0,5 og rødt 0. Grensene er nøyaktig ${redBelow} og ${greenFrom}.`,
      heads: { light: "Lys", answers: "Svar i sjekklisten", mean: "Snitt av svarene" },
      noBasis: "Ingen svar, eller for få punkter med svar",
    },
    rules: {
      word: {
        name: "Ordet",
        text: (mixed) =>
          `Lyset får det ordet som flest har svart på det nivået. Er ja og nei i balanse uten at noen har svart gult, er ordet ${mixed}.`,
      },
      phase: {
        name: "Fasen",
        text: (coverage) =>
          `En fase er snittet av punktene som er besvart. Er færre enn ${coverage} av punktene besvart, får fasen ikke noe lys.`,
      },
      placement: {
        name: "Plassering",
        text: "Klyngen står i den laveste fasen som ikke er grønn. Skåren i den fasen er hvor langt klyngen har kommet.",
      },
    },
    half: "halvparten",
  },
  nn: {
    matrix: {
      finding: (phase) => `Fem fasar; klynga står i fase\u00a0${phase}`,
      description: "Typiske kjenneteikn for bedriftene og for klynga. Frå matrisa i kapittel 2.1 i kjelda.",
      level: "Nivå",
      here: "Klynga er her",
    },
    lights: {
      title: "Slik blir eit lys sett",
      finding: "Lyset følgjer av snittet av svara på punktet",
      description: (redBelow, greenFrom) =>
        `Grønt svar gir 1 poeng, gult 0,5 og raudt 0. Grensene er nøyaktig ${redBelow} og ${greenFrom}.`,
      heads: { light: "Lys", answers: "Svar i sjekklista", mean: "Snitt av svara" },
      noBasis: "Ingen svar, eller for få punkt med svar",
    },
    rules: {
      word: {
        name: "Ordet",
        text: (mixed) =>
          `Lyset får det ordet som flest har svart på det nivået. Er ja og nei i balanse utan at nokon har svart gult, er ordet ${mixed}.`,
      },
      phase: {
        name: "Fasen",
        text: (coverage) =>
          `Ein fase er snittet av punkta som har svar. Har færre enn ${coverage} av punkta svar, får fasen ikkje noko lys.`,
      },
      placement: {
        name: "Plassering",
        text: "Klynga står i den lågaste fasen som ikkje er grøn. Skåren i den fasen er kor langt klynga har kome.",
      },
    },
    half: "halvparten",
  },
  en: {
    matrix: {
      finding: (phase) => `Five phases; the cluster is in phase\u00a0${phase}`,
      description:
        "Typical characteristics of the companies and of the cluster. The matrix in chapter 2.1 of the source.",
      level: "Level",
      here: "The cluster is here",
    },
    lights: {
      title: "How a light is set",
      finding: "The light follows from the mean of the answers to the item",
      description: (redBelow, greenFrom) =>
        `A green answer gives 1 point, a yellow one 0.5 and a red one 0. The limits are exactly ${redBelow} and ${greenFrom}.`,
      heads: { light: "Light", answers: "Answer in the checklist", mean: "Mean of the answers" },
      noBasis: "No answers, or too few items with answers",
    },
    rules: {
      word: {
        name: "The word",
        text: (mixed) =>
          `The light takes the word that most have answered at its level. Where yes and no are in balance and nobody has answered yellow, the word is ${mixed}.`,
      },
      phase: {
        name: "The phase",
        text: (coverage) =>
          `A phase is the mean of the items that are answered. If fewer than ${coverage} of the items are answered, the phase gets no light.`,
      },
      placement: {
        name: "Placement",
        text: "The cluster is in the lowest phase that is not green. The score in that phase is how far the cluster has come.",
      },
    },
    half: "half",
  },
};

/** The share of items that a phase needs, after "færre enn": "halvparten", or the fraction as it stands. */
export function coverageInWords({ language }: Voice, fraction: string): string {
  return fraction === "1/2" ? frameworkPhrases[language].half : fraction;
}
