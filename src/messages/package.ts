import type { TranslationLanguage } from "../framework/languages.ts";
import { type Catalogue, languageNames } from "./language.ts";
import { translationCall } from "./status.ts";

/** Why something cannot be packed. */
export type Unready = "missing" | "stale" | "unmakeable" | "untranslated" | "not-imported";

/** What `fagrapport package` says. */
type PackageSentences = {
  refused: (p: { year: number }) => string;
  unready: (p: { name: string; why: Unready }) => string;
  portfolio: string;
  openPortfolio: string;
  /** A report in another language: "nordskog-trenaering på nynorsk". */
  translated: (p: { name: string; language: TranslationLanguage }) => string;
  runHint: (p: { year: number }) => string;
  reportHint: (p: { year: number; clusters: readonly string[] }) => string;
  openHint: (p: { year: number }) => string;
  /** Makes the reports of another language again. */
  translationHint: (p: { year: number; language: TranslationLanguage; isOpen: boolean }) => string;
  noteHint: string;
  made: (p: { path: string; files: number; bytes: number }) => string;
  unchanged: (p: { path: string }) => string;
  summary: (p: { made: number; unchanged: number; path: string }) => string;
  left: (p: { files: readonly string[] }) => string;
};

export const packageMessages: Catalogue<PackageSentences> = {
  nb: {
    refused: ({ year }) => `Ingenting er pakket, for dette er ikke klart i ${year}:`,
    unready: ({ name, why }) => `${name}: ${whyNb[why]}`,
    portfolio: "Porteføljerapporten",
    openPortfolio: "Porteføljerapporten uten navn",
    translated: ({ name, language }) => `${name} på ${languageNames.nb[language]}`,
    runHint: ({ year }) => `Lag det med «fagrapport run --year ${year}», og pakk på nytt.`,
    reportHint: ({ year, clusters }) =>
      `Lag ${clusters.length === 1 ? "den" : "dem"} med «fagrapport report --year ${year}${flags(clusters)}», og pakk på nytt.`,
    openHint: ({ year }) => `Utgaven uten navn lages med «fagrapport portfolio --year ${year} --audience open».`,
    translationHint: ({ year, language, isOpen }) =>
      `Lag dem med «${translationCall(year, language, isOpen)}», eller slett filene, og pakk på nytt.`,
    noteHint: "Notater med feil må rettes først; «fagrapport lint» viser hvor feilene står.",
    made: ({ path, files, bytes }) =>
      `Pakket ${path} (${files === 1 ? "én fil" : `${files} filer`}, ${megabytes(bytes).replace(".", ",")} MB)`,
    unchanged: ({ path }) => `Uendret ${path}`,
    summary: ({ made, unchanged, path }) =>
      `${made === 1 ? "Én pakke laget" : `${made} pakker laget`}, ${unchanged} uendret. Alle ligger i ${path}, med sjekksummer i SHA256SUMS.`,
    left: ({ files }) =>
      `${files.length === 1 ? "Denne pakken er fra før og hører ikke lenger til året" : "Disse pakkene er fra før og hører ikke lenger til året"}: ${files.join(", ")}. Slett ${files.length === 1 ? "den" : "dem"}, så ${files.length === 1 ? "den" : "de"} ikke blir sendt ved en feil.`,
  },
  en: {
    refused: ({ year }) => `Nothing was packed, since this is not ready in ${year}:`,
    unready: ({ name, why }) => `${name}: ${whyEn[why]}`,
    portfolio: "The portfolio report",
    openPortfolio: "The portfolio report without names",
    translated: ({ name, language }) => `${name} in ${languageNames.en[language]}`,
    runHint: ({ year }) => `Make it with "fagrapport run --year ${year}" and pack again.`,
    reportHint: ({ year, clusters }) =>
      `Make ${clusters.length === 1 ? "it" : "them"} with "fagrapport report --year ${year}${flags(clusters)}" and pack again.`,
    openHint: ({ year }) =>
      `The edition without names is made with "fagrapport portfolio --year ${year} --audience open".`,
    translationHint: ({ year, language, isOpen }) =>
      `Make them with "${translationCall(year, language, isOpen)}", or delete the files, and pack again.`,
    noteHint: 'Notes with faults must be mended first; "fagrapport lint" shows where the faults are.',
    made: ({ path, files, bytes }) =>
      `Packed ${path} (${files === 1 ? "one file" : `${files} files`}, ${megabytes(bytes)} MB)`,
    unchanged: ({ path }) => `Unchanged ${path}`,
    summary: ({ made, unchanged, path }) =>
      `${made === 1 ? "One package made" : `${made} packages made`}, ${unchanged} unchanged. All lie in ${path}, with checksums in SHA256SUMS.`,
    left: ({ files }) =>
      `${files.length === 1 ? "This package is from before and no longer belongs" : "These packages are from before and no longer belong"} to the year: ${files.join(", ")}. Delete ${files.length === 1 ? "it" : "them"}, so that nothing is sent by mistake.`,
  },
};

const whyNb: Record<Unready, string> = {
  missing: "ikke laget ennå.",
  stale: "noe den bygger på, er endret siden den ble laget.",
  unmakeable: "notatet har feil, så rapporten kan ikke lages.",
  untranslated: "oversettelsen kan ikke brukes, så rapporten kan ikke lages på nytt.",
  "not-imported": "har svar som ikke er importert ennå.",
};

const whyEn: Record<Unready, string> = {
  missing: "not made yet.",
  stale: "something it rests on has changed since it was made.",
  unmakeable: "the note has faults, so the report cannot be made.",
  untranslated: "the translation cannot be used, so the report cannot be made again.",
  "not-imported": "has answers that are not imported yet.",
};

function flags(clusters: readonly string[]): string {
  return clusters.map((id) => ` --cluster ${id}`).join("");
}

/** Never 0.0: the smallest package is still something. */
function megabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1_000_000).toFixed(1);
}
