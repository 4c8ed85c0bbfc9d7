import type { TranslationLanguage } from "../framework/languages.ts";

/** The languages the tool speaks on the command line. Bokmål is the default; English stands beside every sentence. */
export type Language = "nb" | "en";

/** What the languages that reports are translated to are called. */
export const languageNames: Record<Language, Record<TranslationLanguage, string>> = {
  nb: { nn: "nynorsk", en: "engelsk" },
  en: { nn: "Nynorsk", en: "English" },
};

/** One area of the catalogue: the same keys in both languages, checked by the compiler. */
export type Catalogue<Sentences> = { nb: Sentences; en: NoInfer<Sentences> };

/** Picks an area's sentences in the chosen language. */
export function inLanguage<Sentences>(catalogue: Catalogue<Sentences>, language: Language): Sentences {
  return catalogue[language];
}
