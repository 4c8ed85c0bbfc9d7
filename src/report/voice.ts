import { type Framework, shownLabel } from "../framework/schema.ts";
import { type Formats, formats } from "./format.ts";
import type { ReportLanguage } from "./language.ts";
import { lightPhrases } from "./phrases/lights.ts";

/** The language that a report speaks: which words it takes from the catalogues, how it writes figures, and what it calls answers. */
export type Voice = {
  language: ReportLanguage;
  format: Formats;
  /** The printed word of an answer's label, or of a light's word such as "Blandet", as `result.json` has it. */
  label: (word: string) => string;
};

/** The voice of a report in a language, with the answers' words of its framework. */
export function voiceOf(language: ReportLanguage, { levels }: Pick<Framework["answers"], "levels">): Voice {
  const label = (word: string) =>
    word === lightPhrases.nb.mixed ? lightPhrases[language].mixed : shownLabel(levels, word);
  return { language, format: formats[language], label };
}
