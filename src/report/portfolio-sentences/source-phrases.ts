import { formats } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What stands beneath every figure and table. */
export type SourcePhrases = {
  source: (year: number, answers: number) => string;
  sourceOfTwo: (previous: number, year: number) => string;
};

const { nb, nn, en } = formats;

export const sourcePhrases: ReportCatalogue<SourcePhrases> = {
  nb: {
    source: (year, answers) => `Kilde: klyngeundersøkelsen ${year}, ${nb.counted(answers, "svar", "svar")}.`,
    sourceOfTwo: (previous, year) => `Kilde: klyngeundersøkelsene ${previous} og ${year}.`,
  },
  nn: {
    source: (year, answers) => `Kjelde: klyngeundersøkinga ${year}, ${nn.counted(answers, "svar", "svar")}.`,
    sourceOfTwo: (previous, year) => `Kjelde: klyngeundersøkingane ${previous} og ${year}.`,
  },
  en: {
    source: (year, answers) => `Source: the cluster survey ${year}, ${en.counted(answers, "answer", "answers")}.`,
    sourceOfTwo: (previous, year) => `Source: the cluster surveys ${previous} and ${year}.`,
  },
};
