import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What stands at the head of a phase and beneath every figure and table. */
export type SourcePhrases = {
  phase: (phase: number) => string;
  source: (year: number, answers: string) => string;
  sourceOfTwo: (previous: number, year: number) => string;
};

export const sourcePhrases: ReportCatalogue<SourcePhrases> = {
  nb: {
    phase: (phase) => `Fase${noBreak}${phase}`,
    source: (year, answers) => `Kilde: klyngeundersøkelsen ${year}, ${answers}${noBreak}svar.`,
    sourceOfTwo: (previous, year) => `Kilde: klyngeundersøkelsene ${previous} og ${year}.`,
  },
  nn: {
    phase: (phase) => `Fase${noBreak}${phase}`,
    source: (year, answers) => `Kjelde: klyngeundersøkinga ${year}, ${answers}${noBreak}svar.`,
    sourceOfTwo: (previous, year) => `Kjelde: klyngeundersøkingane ${previous} og ${year}.`,
  },
  en: {
    phase: (phase) => `Phase${noBreak}${phase}`,
    source: (year, answers) => `Source: the cluster survey ${year}, ${answers}${noBreak}answers.`,
    sourceOfTwo: (previous, year) => `Source: the cluster surveys ${previous} and ${year}.`,
  },
};
