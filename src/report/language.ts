/** The languages a report is written in: bokmål, nynorsk and English, by their BCP 47 tags. Bokmål is the default. */
export const reportLanguages = ["nb", "nn", "en"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** One area of a report's words: the same keys in every language, checked by the compiler. */
export type ReportCatalogue<Words> = { nb: Words; nn: NoInfer<Words>; en: NoInfer<Words> };
