/** The languages the tool speaks on the command line. Bokmål is the default; English stands beside every sentence. */
export type Language = "nb" | "en";

/** One area of the catalogue: the same keys in both languages, checked by the compiler. */
export type Catalogue<Sentences> = { nb: Sentences; en: NoInfer<Sentences> };

/** Picks an area's sentences in the chosen language. */
export function inLanguage<Sentences>(catalogue: Catalogue<Sentences>, language: Language): Sentences {
  return catalogue[language];
}
