import type { Catalogue } from "./language.ts";

const nbCount = new Intl.NumberFormat("nb-NO");
const enCount = new Intl.NumberFormat("en-GB");

/** What is said while reports are made, and at the end. */
type MakingSentences = {
  making: string;
  made: (p: { name: string; pages: number | null; seconds: number }) => string;
  unchanged: (p: { name: string }) => string;
  failed: (p: { name: string; reason: string }) => string;
  noticed: (p: { name: string; notice: string }) => string;
  retrying: (p: { name: string; reason: string }) => string;
  noResponses: (p: { year: number }) => string;
  noResponsesHint: (p: { year: number }) => string;
  withoutResponses: (p: { names: string[] }) => string;
  clusterWithoutResponses: (p: { id: string; year: number }) => string;
  noBrand: (p: { name: string; known: string }) => string;
  badFormat: (p: { value: string }) => string;
  badShard: (p: { value: string }) => string;
  portfolio: string;
  importing: (p: { year: number }) => string;
  nothingToImport: (p: { path: string }) => string;
  imported: (p: { file: string; news: number; changed: number; unchanged: number }) => string;
  importFailed: (p: { file: string; faults: number }) => string;
  importHint: (p: { file: string; year: number }) => string;
  summaryTitle: (p: { year: number }) => string;
  summary: (p: { made: number; unchanged: number; failed: number }) => string;
  where: (p: { path: string }) => string;
  took: (p: { seconds: number }) => string;
  failures: string;
};

export const makingMessages: Catalogue<MakingSentences> = {
  nb: {
    making: "Lager rapporter",
    made: ({ name, pages, seconds }) =>
      `Laget ${name}${pages === null ? "" : `, ${sider(pages)}`} (${sekunder(seconds)})`,
    unchanged: ({ name }) => `Uendret ${name}`,
    failed: ({ name, reason }) => `Feilet ${name}: ${reason}`,
    noticed: ({ name, notice }) => `Verdt å se på i ${name}: ${notice}`,
    retrying: ({ name, reason }) => `Prøver ${name} en gang til: ${reason}`,
    noResponses: ({ year }) => `Det er ikke importert noen svar for ${year}.`,
    noResponsesHint: ({ year }) =>
      `Legg eksportene i inputs/exports/${year} og kjør «fagrapport run --year ${year}», eller importer én fil med «fagrapport import FIL --year ${year}».`,
    withoutResponses: ({ names }) =>
      names.length === 1
        ? `Én klynge i registeret har ingen svar: ${names[0]}.`
        : `${names.length} klynger i registeret har ingen svar: ${names.join(", ")}.`,
    clusterWithoutResponses: ({ id, year }) =>
      `Klyngen ${id} har ingen svar for ${year}, så det er ikke noe å lage rapport av.`,
    noBrand: ({ name, known }) => `Det finnes ingen profil «${name}» under templates/brands. Disse finnes: ${known}.`,
    badFormat: ({ value }) => `--format: «${value}» er ikke et format. Velg pdf, html eller begge med komma mellom.`,
    badShard: ({ value }) =>
      `--shard: «${value}» er ikke en del. Skriv hvilken av hvor mange, for eksempel 2/4 for den andre av fire.`,
    portfolio: "porteføljerapporten",
    importing: ({ year }) => `Importerer inputs/exports/${year}`,
    nothingToImport: ({ path }) => `Ingen eksporter i ${path}. Går videre med det som er importert før.`,
    imported: ({ file, news, changed, unchanged }) =>
      news + changed === 0
        ? `${file}: ingenting nytt, ${svar(unchanged)} fra før`
        : `${file}: ${nbCount.format(news)} ${news === 1 ? "nytt" : "nye"} svar, ${nbCount.format(changed)} endret, ${nbCount.format(unchanged)} uendret`,
    importFailed: ({ file, faults }) =>
      `${file}: ikke importert, ${faults === 1 ? "én feil" : `${nbCount.format(faults)} feil`}.`,
    importHint: ({ file, year }) => `Se feilene med «fagrapport import ${file} --year ${year} --dry-run».`,
    summaryTitle: ({ year }) => `Ferdig med ${year}.`,
    summary: ({ made, unchanged, failed }) =>
      `${rapporter(made)} laget, ${nbCount.format(unchanged)} uendret, ${nbCount.format(failed)} feilet.`,
    where: ({ path }) => `Alt ligger i ${path}.`,
    took: ({ seconds }) => `Det tok ${sekunder(seconds)}.`,
    failures: "Dette feilet:",
  },
  en: {
    making: "Making reports",
    made: ({ name, pages, seconds }) =>
      `Made ${name}${pages === null ? "" : `, ${pages} ${pages === 1 ? "page" : "pages"}`} (${enSeconds(seconds)})`,
    unchanged: ({ name }) => `Unchanged ${name}`,
    failed: ({ name, reason }) => `Failed ${name}: ${reason}`,
    noticed: ({ name, notice }) => `Worth a look in ${name}: ${notice}`,
    retrying: ({ name, reason }) => `Trying ${name} once more: ${reason}`,
    noResponses: ({ year }) => `No answers have been imported for ${year}.`,
    noResponsesHint: ({ year }) =>
      `Put the exports in inputs/exports/${year} and run "fagrapport run --year ${year}", or import one file with "fagrapport import FILE --year ${year}".`,
    withoutResponses: ({ names }) =>
      names.length === 1
        ? `One cluster of the register has no answers: ${names[0]}.`
        : `${names.length} clusters of the register have no answers: ${names.join(", ")}.`,
    clusterWithoutResponses: ({ id, year }) =>
      `The cluster ${id} has no answers for ${year}, so there is nothing to report on.`,
    noBrand: ({ name, known }) => `There is no brand "${name}" under templates/brands. There are: ${known}.`,
    badFormat: ({ value }) => `--format: "${value}" is not a format. Choose pdf, html or both with a comma between.`,
    badShard: ({ value }) =>
      `--shard: "${value}" is not a part. Write which of how many, such as 2/4 for the second of four.`,
    portfolio: "the portfolio report",
    importing: ({ year }) => `Importing inputs/exports/${year}`,
    nothingToImport: ({ path }) => `No exports in ${path}. Going on with what was imported before.`,
    imported: ({ file, news, changed, unchanged }) =>
      news + changed === 0
        ? `${file}: nothing new, ${unchanged} ${unchanged === 1 ? "response" : "responses"} as before`
        : `${file}: ${enCount.format(news)} new ${news === 1 ? "response" : "responses"}, ${enCount.format(changed)} changed, ${enCount.format(unchanged)} unchanged`,
    importFailed: ({ file, faults }) => `${file}: not imported, ${faults} ${faults === 1 ? "fault" : "faults"}.`,
    importHint: ({ file, year }) => `See them with "fagrapport import ${file} --year ${year} --dry-run".`,
    summaryTitle: ({ year }) => `Done with ${year}.`,
    summary: ({ made, unchanged, failed }) =>
      `${made} ${made === 1 ? "report" : "reports"} made, ${enCount.format(unchanged)} unchanged, ${enCount.format(failed)} failed.`,
    where: ({ path }) => `Everything lies in ${path}.`,
    took: ({ seconds }) => `It took ${enSeconds(seconds)}.`,
    failures: "These failed:",
  },
};

function rapporter(n: number): string {
  return n === 1 ? "Én rapport" : `${nbCount.format(n)} rapporter`;
}

function sider(n: number): string {
  return n === 1 ? "én side" : `${nbCount.format(n)} sider`;
}

function svar(n: number): string {
  return `${nbCount.format(n)} svar`;
}

function sekunder(seconds: number): string {
  if (seconds >= 90) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${seconds.toFixed(1).replace(".", ",")} s`;
}

function enSeconds(seconds: number): string {
  if (seconds >= 90) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${seconds.toFixed(1)} s`;
}
