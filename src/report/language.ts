import { type FrameworkLanguage, frameworkLanguages } from "../framework/languages.ts";

/** The languages a report is written in, by their BCP 47 tags: those that the framework exists in. Bokmål is the default. */
export const reportLanguages = frameworkLanguages;
export type ReportLanguage = FrameworkLanguage;

/** One area of a report's words: the same keys in every language, checked by the compiler. */
export type ReportCatalogue<Words> = { nb: Words; nn: NoInfer<Words>; en: NoInfer<Words> };
