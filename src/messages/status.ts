import type { TranslationLanguage } from "../framework/languages.ts";
import type { RespondentGroup } from "../framework/schema.ts";
import { type Catalogue, languageNames } from "./language.ts";
import { importCall } from "./run.ts";

/** The one thing to do next. */
export type NextStep =
  /** There is no register: this is no working folder. */
  | { kind: "init" }
  /** Register, framework or imported answers have faults, and nothing can be done before they are mended. */
  | { kind: "mend-inputs" }
  /** The register still has nothing but the invented clusters it began with. */
  | { kind: "fill-register" }
  | { kind: "find-browser" }
  | { kind: "mend-templates" }
  | { kind: "mend-export"; file: string }
  | { kind: "mend-note" }
  | { kind: "collect" }
  | { kind: "run" }
  | { kind: "open-portfolio" }
  | { kind: "mend-translation"; language: TranslationLanguage }
  /** Reports in another language are out of date: all of them, or the portfolio without names alone. */
  | { kind: "translations"; language: TranslationLanguage; isOpen: boolean }
  | { kind: "package" };

type ExportWords = { state: "imported" | "new" | "faulty" | "codebook" | "superseded"; faults: number };
type TranslationCount = {
  language: TranslationLanguage;
  current: number;
  stale: number;
  /** Those that cannot be made before the translation is mended. */
  faulty: number;
  /** The commands that make the stale ones. */
  calls: readonly string[];
};
type ReportWord = "missing" | "stale" | "current" | "unknown";

/** What `fagrapport status` says. */
type StatusSentences = {
  title: (p: { year: number; clusters: number }) => string;
  headings: Record<
    "exports" | "surveys" | "answers" | "silent" | "notes" | "reports" | "warnings" | "blockers",
    string
  >;
  exportState: (p: ExportWords) => string;
  noExports: (p: { path: string }) => string;
  survey: (p: { survey: string; responses: number; first: string | null; last: string | null }) => string;
  noSurveys: string;
  groups: Record<RespondentGroup, string>;
  total: string;
  all: string;
  percent: (share: number) => string;
  silentCluster: (p: { invited: number | null }) => string;
  silentGroup: (p: { group: string; invited: number }) => string;
  notes: (p: { written: number; clusters: number }) => string;
  missingNotes: (p: { names: readonly string[]; year: number }) => string;
  emptyNotes: (p: { names: readonly string[] }) => string;
  reports: (p: { current: number; stale: number; missing: number }) => string;
  staleReports: (p: { names: readonly string[] }) => string;
  missingReports: (p: { names: readonly string[] }) => string;
  unknownReports: string;
  portfolio: (p: { state: ReportWord; isOpen: boolean }) => string;
  /** Reports in another language, those that nobody has asked for left out. */
  translations: (p: TranslationCount) => string;
  noAnswers: (p: { year: number }) => string;
  faultyExport: (p: { file: string; faults: number }) => string;
  next: (step: NextStep, year: number) => string;
};

export const statusMessages: Catalogue<StatusSentences> = {
  nb: {
    title: ({ year, clusters }) =>
      `Status for ${year}, ${clusters === 1 ? "én klynge" : `${clusters} klynger`} i registeret`,
    headings: {
      exports: "Eksporter",
      surveys: "Importert",
      answers: "Svar av inviterte",
      silent: "Har ikke svart",
      notes: "Notater",
      reports: "Rapporter",
      warnings: "Verdt å vite",
      blockers: "I veien for årskjøringen",
    },
    exportState: ({ state, faults }) =>
      ({
        imported: "importert",
        new: "har svar som ikke er importert ennå",
        faulty: `ikke importert, ${faults === 1 ? "én feil" : `${faults} feil`}`,
        codebook: "kodebok til de andre filene",
        superseded: "erstattet av en senere eksport",
      })[state],
    noExports: ({ path }) => `Ingen filer i ${path}.`,
    survey: ({ survey, responses, first, last }) => `${survey}: ${responses} svar, ${givenNb(first, last)}`,
    noSurveys: "Ingen svar er importert.",
    groups: { facilitator: "Fasilitator", company: "Bedrift", research: "FoU", public: "Offentlig", other: "Andre" },
    total: "I alt",
    all: "Alle klynger",
    percent: (share) => nbPercent.format(share),
    silentCluster: ({ invited }) => (invited === null ? "ingen svar" : `ingen svar, ${invited} invitert`),
    silentGroup: ({ group, invited }) => `${group.toLowerCase().replace("fou", "FoU")} (0 av ${invited})`,
    notes: ({ written, clusters }) =>
      written === 0
        ? "Ingen klynger har et notat med noe i ennå."
        : `${written} av ${clusters} ${clusters === 1 ? "klynge" : "klynger"} har et notat med noe i.`,
    missingNotes: ({ names, year }) =>
      `Mangler for ${names.join(", ")}. «fagrapport init --year ${year}» lager notater til å fylle ut.`,
    emptyNotes: ({ names }) => `Ikke fylt ut for ${names.join(", ")}.`,
    reports: ({ current, stale, missing }) =>
      `Fagrapporter: ${parts([current, "à jour"], [stale, "må lages på nytt"], [missing, "ikke laget"])}.`,
    staleReports: ({ names }) => `Må lages på nytt: ${names.join(", ")}.`,
    missingReports: ({ names }) => `Ikke laget: ${names.join(", ")}.`,
    unknownReports: "Om rapportene er à jour, lar seg ikke avgjøre før det som er i veien, er rettet.",
    portfolio: ({ state, isOpen }) =>
      `Porteføljerapporten${isOpen ? " uten navn" : ""}: ${{ missing: "ikke laget", stale: "må lages på nytt", current: "à jour", unknown: "kan ikke avgjøres" }[state]}.`,
    translations: ({ language, current, stale, faulty, calls }) =>
      `På ${languageNames.nb[language]}: ${parts([current, "à jour"], [stale, "må lages på nytt"], [faulty, "venter på oversettelsen"])}.${calls.length === 0 ? "" : ` ${calls.map((call) => `«${call}»`).join(" og ")} lager dem.`}`,
    noAnswers: ({ year }) => `Det finnes ingen svar for ${year}.`,
    faultyExport: ({ file, faults }) =>
      `${file} har ${faults === 1 ? "én feil" : `${faults} feil`} og kommer ikke med.`,
    next: nextNb,
  },
  en: {
    title: ({ year, clusters }) =>
      `Status of ${year}, ${clusters === 1 ? "one cluster" : `${clusters} clusters`} in the register`,
    headings: {
      exports: "Exports",
      surveys: "Imported",
      answers: "Answers of those invited",
      silent: "Have not answered",
      notes: "Notes",
      reports: "Reports",
      warnings: "Worth knowing",
      blockers: "In the way of the annual run",
    },
    exportState: ({ state, faults }) =>
      ({
        imported: "imported",
        new: "has answers that are not imported yet",
        faulty: `not imported, ${faults === 1 ? "one fault" : `${faults} faults`}`,
        codebook: "codebook for the other files",
        superseded: "replaced by a later export",
      })[state],
    noExports: ({ path }) => `No files in ${path}.`,
    survey: ({ survey, responses, first, last }) =>
      `${survey}: ${responses === 1 ? "one response" : `${responses} responses`}, ${givenEn(first, last)}`,
    noSurveys: "No answers have been imported.",
    groups: { facilitator: "Facilitator", company: "Company", research: "Research", public: "Public", other: "Other" },
    total: "In all",
    all: "All clusters",
    percent: (share) => enPercent.format(share),
    silentCluster: ({ invited }) => (invited === null ? "no answers" : `no answers, ${invited} invited`),
    silentGroup: ({ group, invited }) => `${group.toLowerCase()} (0 of ${invited})`,
    notes: ({ written, clusters }) =>
      written === 0
        ? "No cluster has a note with anything in it yet."
        : `${written} of ${clusters} ${clusters === 1 ? "cluster" : "clusters"} ${written === 1 ? "has" : "have"} a note with something in it.`,
    missingNotes: ({ names, year }) =>
      `Missing for ${names.join(", ")}. "fagrapport init --year ${year}" makes notes to fill in.`,
    emptyNotes: ({ names }) => `Not filled in for ${names.join(", ")}.`,
    reports: ({ current, stale, missing }) =>
      `Fagrapporter: ${parts([current, "up to date"], [stale, "to be made again"], [missing, "not made"])}.`,
    staleReports: ({ names }) => `To be made again: ${names.join(", ")}.`,
    missingReports: ({ names }) => `Not made: ${names.join(", ")}.`,
    unknownReports: "Whether the reports are up to date cannot be told before what is in the way has been mended.",
    portfolio: ({ state, isOpen }) =>
      `The portfolio report${isOpen ? " without names" : ""}: ${{ missing: "not made", stale: "must be made again", current: "up to date", unknown: "cannot be told" }[state]}.`,
    translations: ({ language, current, stale, faulty, calls }) =>
      `In ${languageNames.en[language]}: ${parts([current, "up to date"], [stale, "to be made again"], [faulty, "waiting for the translation"])}.${calls.length === 0 ? "" : ` ${calls.map((call) => `"${call}"`).join(" and ")} ${calls.length === 1 ? "makes" : "make"} them.`}`,
    noAnswers: ({ year }) => `There are no answers for ${year}.`,
    faultyExport: ({ file, faults }) =>
      `${file} has ${faults === 1 ? "one fault" : `${faults} faults`} and is left out.`,
    next: nextEn,
  },
};

/** The call that makes the reports of a language again; the annual run makes no edition without names. */
export function translationCall(year: number, language: TranslationLanguage, isOpen: boolean): string {
  const command = isOpen ? `portfolio --year ${year} --audience open` : `run --year ${year}`;
  return `fagrapport ${command} --lang ${language}`;
}

function nextNb(step: NextStep, year: number): string {
  switch (step.kind) {
    case "init":
      return "Neste: lag en arbeidsmappe med «fagrapport init MAPPE», eller velg en annen med --workspace.";
    case "mend-inputs":
      return "Neste: rett feilene. «fagrapport lint» viser dem med fil og rad.";
    case "fill-register":
      return "Neste: sett inn klyngene deres i inputs/clusters.csv, og slett de oppdiktede.";
    case "find-browser":
      return "Neste: «fagrapport doctor» sier hvordan du får en nettleser på plass.";
    case "mend-templates":
      return "Neste: rett malene. «fagrapport lint» viser feilene med fil og linje.";
    case "mend-export":
      return `Neste: få feilene i eksporten rettet, og legg den inn på nytt. Slik ser du dem:\n  ${importCall(step.file, year, "--dry-run")}`;
    case "mend-note":
      return "Neste: rett notatet. «fagrapport lint» viser feilene med fil og linje.";
    case "mend-translation":
      return `Neste: rett oversettelsen til ${languageNames.nb[step.language]}. «fagrapport lint» viser feilene med fil og linje.`;
    case "collect":
      return `Neste: legg eksportene fra undersøkelsen i inputs/exports/${year}.`;
    case "run":
      return `Neste: «fagrapport run --year ${year}» lager det som mangler.`;
    case "open-portfolio":
      return `Neste: «fagrapport portfolio --year ${year} --audience open» lager utgaven uten navn på nytt.`;
    case "translations": {
      const what = `${step.isOpen ? "utgaven uten navn" : "rapportene"} på ${languageNames.nb[step.language]}`;
      return `Neste: «${translationCall(year, step.language, step.isOpen)}» lager ${what} på nytt.`;
    }
    case "package":
      return `Alt er à jour. Neste: «fagrapport package --year ${year}» gjør det klart til å sendes.`;
  }
}

function nextEn(step: NextStep, year: number): string {
  switch (step.kind) {
    case "init":
      return 'Next: make a working folder with "fagrapport init DIR", or choose another with --workspace.';
    case "mend-inputs":
      return 'Next: mend the faults. "fagrapport lint" shows them with file and row.';
    case "fill-register":
      return "Next: put your clusters into inputs/clusters.csv, and delete the invented ones.";
    case "find-browser":
      return 'Next: "fagrapport doctor" says how to get a browser.';
    case "mend-templates":
      return 'Next: mend the templates. "fagrapport lint" shows the faults with file and line.';
    case "mend-export":
      return `Next: have the faults of the export mended, and put it in again. This shows them:\n  ${importCall(step.file, year, "--dry-run")}`;
    case "mend-note":
      return 'Next: mend the note. "fagrapport lint" shows the faults with file and line.';
    case "mend-translation":
      return `Next: mend the translation into ${languageNames.en[step.language]}. "fagrapport lint" shows the faults with file and line.`;
    case "collect":
      return `Next: put the exports of the survey in inputs/exports/${year}.`;
    case "run":
      return `Next: "fagrapport run --year ${year}" makes what is missing.`;
    case "open-portfolio":
      return `Next: "fagrapport portfolio --year ${year} --audience open" makes the edition without names again.`;
    case "translations": {
      const what = `${step.isOpen ? "the edition without names" : "the reports"} in ${languageNames.en[step.language]}`;
      return `Next: "${translationCall(year, step.language, step.isOpen)}" makes ${what} again.`;
    }
    case "package":
      return `Everything is up to date. Next: "fagrapport package --year ${year}" makes it ready to send.`;
  }
}

const nbPercent = new Intl.NumberFormat("nb-NO", { style: "percent" });
const enPercent = new Intl.NumberFormat("en-GB", { style: "percent" });
const nbDay = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" });
const enDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function givenNb(first: string | null, last: string | null): string {
  if (first === null || last === null) return "uten tidspunkt";
  const day = (iso: string) => nbDay.format(new Date(iso));
  return first === last ? `gitt ${day(first)}` : `gitt fra ${day(first)} til ${day(last)}`;
}

function givenEn(first: string | null, last: string | null): string {
  if (first === null || last === null) return "without a time";
  const day = (iso: string) => enDay.format(new Date(iso));
  return first === last ? `given on ${day(first)}` : `given from ${day(first)} to ${day(last)}`;
}

/** Each number with its word, those of none left out. */
function parts(...counted: [number, string][]): string {
  return counted
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}
