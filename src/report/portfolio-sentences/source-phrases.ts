import { formats } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What stands beneath every figure and table. */
export type SourcePhrases = {
  source: (year: number, answers: number) => string;
};

const { nb, nn, en } = formats;

export const sourcePhrases: ReportCatalogue<SourcePhrases> = {
  nb: {
    source: (year, answers) => `Kilde: klyngeundersøkelsen ${year}, ${nb.counted(answers, "svar", "svar")}.`,
  },
  nn: {
    source: (year, answers) => `Kjelde: klyngeundersøkinga ${year}, ${nn.counted(answers, "svar", "svar")}.`,
  },
  en: {
    source: (year, answers) => `Source: the cluster survey ${year}, ${en.counted(answers, "answer", "answers")}.`,
  },
};
