import { type FrameworkLanguage, frameworkLanguages } from "../framework/languages.ts";
import type { Language } from "../messages/language.ts";

/** The languages a report is written in, by their BCP 47 tags: those that the framework exists in. Bokmål is the default. */
export const reportLanguages = frameworkLanguages;
export type ReportLanguage = FrameworkLanguage;

/**
 * The language in which the tool speaks to those who make or read reports in a language: there are messages in bokmål and
 * English alone, so nynorsk is met with bokmål.
 */
export function messageLanguage(language: ReportLanguage): Language {
  return language === "en" ? "en" : "nb";
}

/** The name of a file in a language, without ending: a translation has files of its own beside those in bokmål. */
export function fileName(name: string, language: ReportLanguage): string {
  return language === "nb" ? name : `${name}-${language}`;
}

/** One area of a report's words: the same keys in every language, checked by the compiler. */
export type ReportCatalogue<Words> = { nb: Words; nn: NoInfer<Words>; en: NoInfer<Words> };
