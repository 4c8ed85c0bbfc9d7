import type { Move } from "../portfolio/portfolio.ts";
import type { ReportCatalogue } from "../report/language.ts";

/** The sheet that holds this year against last year. */
export type DevelopmentPhrases = {
  phaseIn: (p: { year: number }) => string;
  progressIn: (p: { year: number }) => string;
  responsesIn: (p: { year: number }) => string;
  direction: string;
  move: (move: Move) => string;
  onOneItem: string;
  placedPhaseChange: string;
  mixChange: string;
  mixChanged: (p: { group: string; from: string; to: string }) => string;
  scoreIn: (p: { phase: number; year: number }) => string;
};

export const developmentPhrases: ReportCatalogue<DevelopmentPhrases> = {
  nb: {
    phaseIn: ({ year }) => `Fase ${year}`,
    progressIn: ({ year }) => `Framdrift ${year}`,
    responsesIn: ({ year }) => `Svar ${year}`,
    direction: "Retning",
    move: (move) => {
      if (move.kind === "new") return "Ny";
      switch (move.direction) {
        case "up":
          return "Opp";
        case "down":
          return "Ned";
        case "same":
          return "Samme fase";
        case "unclear":
          return "Uklart grunnlag";
      }
    },
    onOneItem: "Steget henger på ett punkt",
    placedPhaseChange: "Endring i årets fase, prosentpoeng",
    mixChange: "Endret andel av svarene",
    mixChanged: ({ group, from, to }) => `${group} fra ${from} til ${to}`,
    scoreIn: ({ phase, year }) => `Fase ${phase}: skår ${year}`,
  },
  nn: {
    phaseIn: ({ year }) => `Fase ${year}`,
    progressIn: ({ year }) => `Framdrift ${year}`,
    responsesIn: ({ year }) => `Svar ${year}`,
    direction: "Retning",
    move: (move) => {
      if (move.kind === "new") return "Ny";
      switch (move.direction) {
        case "up":
          return "Opp";
        case "down":
          return "Ned";
        case "same":
          return "Same fase";
        case "unclear":
          return "Uklart grunnlag";
      }
    },
    onOneItem: "Steget heng på eitt punkt",
    placedPhaseChange: "Endring i årets fase, prosentpoeng",
    mixChange: "Endra del av svara",
    mixChanged: ({ group, from, to }) => `${group} frå ${from} til ${to}`,
    scoreIn: ({ phase, year }) => `Fase ${phase}: skår ${year}`,
  },
  en: {
    phaseIn: ({ year }) => `Phase ${year}`,
    progressIn: ({ year }) => `Progress ${year}`,
    responsesIn: ({ year }) => `Responses ${year}`,
    direction: "Direction",
    move: (move) => {
      if (move.kind === "new") return "New";
      switch (move.direction) {
        case "up":
          return "Up";
        case "down":
          return "Down";
        case "same":
          return "Same phase";
        case "unclear":
          return "Unclear basis";
      }
    },
    onOneItem: "The step hangs on one item",
    placedPhaseChange: "Change in this year's phase, percentage points",
    mixChange: "Changed share of the responses",
    mixChanged: ({ group, from, to }) => `${group} from ${from} to ${to}`,
    scoreIn: ({ phase, year }) => `Phase ${phase}: score ${year}`,
  },
};
