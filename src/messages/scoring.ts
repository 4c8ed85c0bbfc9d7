import type { Issue } from "./issue.ts";
import { type Catalogue, inLanguage, type Language } from "./language.ts";

type ScoringSentences = {
  noRegister: (p: { file: string }) => string;
  noRegisterHint: string;
  mendHint: (p: { faults: number }) => string;
  noResponses: (p: { year: number }) => string;
  noResponsesHint: (p: { year: number }) => string;
  clusterWithoutResponses: (p: { name: string; year: number }) => string;
  withoutResponses: (p: { names: readonly string[]; year: number }) => string;
  written: (p: { path: string }) => string;
  unchanged: (p: { path: string }) => string;
  faultyNote: (p: { file: string }) => string;
  summary: (p: { written: number; unchanged: number; failed: number }) => string;
};

/** What `fagrapport score` and the loading of a year say. */
export const scoringMessages: Catalogue<ScoringSentences> = {
  nb: {
    noRegister: ({ file }) => `Fant ikke registeret over klynger, ${file}.`,
    noRegisterHint: "Lag en arbeidsmappe med «fagrapport init MAPPE», eller velg en annen med --workspace.",
    mendHint: ({ faults }) =>
      faults === 1 ? "Rett feilen, og kjør kommandoen igjen." : `Rett de ${faults} feilene, og kjør kommandoen igjen.`,
    noResponses: ({ year }) => `Det er ikke importert noen svar for ${year}.`,
    noResponsesHint: ({ year }) =>
      `Legg eksportene i inputs/exports/${year} og kjør «fagrapport run --year ${year}», eller importer én fil med «fagrapport import FIL --year ${year}».`,
    clusterWithoutResponses: ({ name, year }) => `${name} har ingen svar for ${year}, så det er ikke noe å regne ut.`,
    withoutResponses: ({ names, year }) =>
      names.length === 1
        ? `Én klynge i registeret har ingen svar for ${year}: ${names[0]}.`
        : `${names.length} klynger i registeret har ingen svar for ${year}: ${names.join(", ")}.`,
    written: ({ path }) => `Skrev ${path}`,
    unchanged: ({ path }) => `Uendret ${path}`,
    faultyNote: ({ file }) => `Notatet ${file} har feil, så klyngen er holdt utenfor:`,
    summary: ({ written, unchanged, failed }) =>
      `${[
        written === 1 ? "1 resultat skrevet" : `${written} resultater skrevet`,
        `${unchanged} uendret`,
        ...(failed === 0 ? [] : [failed === 1 ? "1 klynge feilet" : `${failed} klynger feilet`]),
      ].join(", ")}.`,
  },
  en: {
    noRegister: ({ file }) => `The register of clusters, ${file}, was not found.`,
    noRegisterHint: 'Make a working folder with "fagrapport init FOLDER", or choose another with --workspace.',
    mendHint: ({ faults }) =>
      faults === 1
        ? "Mend the fault and run the command again."
        : `Mend the ${faults} faults and run the command again.`,
    noResponses: ({ year }) => `No answers have been imported for ${year}.`,
    noResponsesHint: ({ year }) =>
      `Put the exports in inputs/exports/${year} and run "fagrapport run --year ${year}", or import one file with "fagrapport import FILE --year ${year}".`,
    clusterWithoutResponses: ({ name, year }) => `${name} has no answers for ${year}, so there is nothing to compute.`,
    withoutResponses: ({ names, year }) =>
      names.length === 1
        ? `One cluster of the register has no answers for ${year}: ${names[0]}.`
        : `${names.length} clusters of the register have no answers for ${year}: ${names.join(", ")}.`,
    written: ({ path }) => `Wrote ${path}`,
    unchanged: ({ path }) => `Unchanged ${path}`,
    faultyNote: ({ file }) => `The note ${file} has faults, so the cluster is left out:`,
    summary: ({ written, unchanged, failed }) =>
      `${[
        written === 1 ? "1 result written" : `${written} results written`,
        `${unchanged} unchanged`,
        ...(failed === 0 ? [] : [failed === 1 ? "1 cluster failed" : `${failed} clusters failed`]),
      ].join(", ")}.`,
  },
};

type Sentence = (issue: Issue) => string;

export const scoringIssueMessages: Catalogue<Record<"scoring-stray-responses", Sentence>> = {
  nb: {
    "scoring-stray-responses": ({ value, count = 1 }) =>
      `${count === 1 ? "1 svar gjelder" : `${count} svar gjelder`} klyngen «${value}», som ikke står i registeret, og er ikke regnet med. Sett klyngen inn i inputs/clusters.csv.`,
  },
  en: {
    "scoring-stray-responses": ({ value, count = 1 }) =>
      `${count === 1 ? "1 response concerns" : `${count} responses concern`} the cluster "${value}", which is not in the register, and ${count === 1 ? "is" : "are"} not counted. Put the cluster into inputs/clusters.csv.`,
  },
};

/** The sentence for an issue of loading a year, without its place; null for an issue of another area. */
export function wordScoringIssue(issue: Issue, language: Language): string | null {
  const sentences: Record<string, Sentence> = inLanguage(scoringIssueMessages, language);
  return sentences[issue.code]?.(issue) ?? null;
}
