import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What both reports say of their own parts. */
export type DocumentPhrases = {
  /** How a chapter without a number is called in running text. */
  named: (title: string) => string;
  chapter: (number: string) => string;
  /** In running text: "vedlegg B". */
  annexInText: (letter: string) => string;
  annex: (letter: string) => string;
  /** Running head over annexes that follow each other: "Vedlegg A til D". */
  annexes: (first: string, last: string) => string;
  table: (number: string) => string;
  figure: (number: string) => string;
  /** The contents as navigation on the screen. */
  contents: string;
  skipToContent: string;
};

export const documentPhrases: ReportCatalogue<DocumentPhrases> = {
  nb: {
    named: (title) => `«${title}»`,
    chapter: (number) => `kapittel${noBreak}${number}`,
    annexInText: (letter) => `vedlegg${noBreak}${letter}`,
    annex: (letter) => `Vedlegg${noBreak}${letter}`,
    annexes: (first, last) => `Vedlegg ${first} til ${last}`,
    table: (number) => `Tabell${noBreak}${number}`,
    figure: (number) => `Figur${noBreak}${number}`,
    contents: "Innhold",
    skipToContent: "Hopp til innholdet",
  },
  nn: {
    named: (title) => `«${title}»`,
    chapter: (number) => `kapittel${noBreak}${number}`,
    annexInText: (letter) => `vedlegg${noBreak}${letter}`,
    annex: (letter) => `Vedlegg${noBreak}${letter}`,
    annexes: (first, last) => `Vedlegg ${first} til ${last}`,
    table: (number) => `Tabell${noBreak}${number}`,
    figure: (number) => `Figur${noBreak}${number}`,
    contents: "Innhald",
    skipToContent: "Hopp til innhaldet",
  },
  en: {
    named: (title) => `“${title}”`,
    chapter: (number) => `chapter${noBreak}${number}`,
    annexInText: (letter) => `annex${noBreak}${letter}`,
    annex: (letter) => `Annex${noBreak}${letter}`,
    annexes: (first, last) => `Annexes ${first} to ${last}`,
    table: (number) => `Table${noBreak}${number}`,
    figure: (number) => `Figure${noBreak}${number}`,
    contents: "Contents",
    skipToContent: "Skip to the content",
  },
};
