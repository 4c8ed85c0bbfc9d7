import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What stands beneath every figure and table. */
export type SourcePhrases = {
  source: (year: number, answers: string) => string;
  sourceOfTwo: (previous: number, year: number) => string;
};

export const sourcePhrases: ReportCatalogue<SourcePhrases> = {
  nb: {
    source: (year, answers) => `Kilde: klyngeundersøkelsen ${year}, ${answers}${noBreak}svar.`,
    sourceOfTwo: (previous, year) => `Kilde: klyngeundersøkelsene ${previous} og ${year}.`,
  },
  nn: {
    source: (year, answers) => `Kjelde: klyngeundersøkinga ${year}, ${answers}${noBreak}svar.`,
    sourceOfTwo: (previous, year) => `Kjelde: klyngeundersøkingane ${previous} og ${year}.`,
  },
  en: {
    source: (year, answers) => `Source: the cluster survey ${year}, ${answers}${noBreak}answers.`,
    sourceOfTwo: (previous, year) => `Source: the cluster surveys ${previous} and ${year}.`,
  },
};
