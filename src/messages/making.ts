import type { Catalogue } from "./language.ts";
import { importCall } from "./run.ts";

const nbCount = new Intl.NumberFormat("nb-NO");
const enCount = new Intl.NumberFormat("en-GB");

/** What is said while reports are made, and at the end. */
type MakingSentences = {
  making: string;
  made: (p: { name: string; pages: number | null; seconds: number }) => string;
  unchanged: (p: { name: string }) => string;
  failed: (p: { name: string; reason: string }) => string;
  noticed: (p: { name: string; notice: string }) => string;
  badFormat: (p: { value: string }) => string;
  badShard: (p: { value: string }) => string;
  importing: (p: { year: number }) => string;
  nothingToImport: (p: { path: string }) => string;
  imported: (p: { file: string; news: number; changed: number; unchanged: number }) => string;
  importFailed: (p: { file: string; faults: number }) => string;
  importHint: (p: { file: string; year: number }) => string;
  summaryTitle: (p: { year: number }) => string;
  summary: (p: { made: number; unchanged: number; failed: number }) => string;
  where: (p: { path: string }) => string;
  took: (p: { seconds: number }) => string;
};

export const makingMessages: Catalogue<MakingSentences> = {
  nb: {
    making: "Lager rapporter",
    made: ({ name, pages, seconds }) =>
      `Laget ${name}${pages === null ? "" : `, ${sider(pages)}`} (${sekunder(seconds)})`,
    unchanged: ({ name }) => `Uendret ${name}`,
    failed: ({ name, reason }) => `Feilet ${name}: ${reason}`,
    noticed: ({ name, notice }) => `Verdt å se på i ${name}: ${notice}`,
    badFormat: ({ value }) => `--format: «${value}» er ikke et format. Velg pdf, html eller begge med komma mellom.`,
    badShard: ({ value }) =>
      `--shard: «${value}» er ikke en del. Skriv hvilken av hvor mange, for eksempel 2/4 for den andre av fire.`,
    importing: ({ year }) => `Importerer inputs/exports/${year}`,
    nothingToImport: ({ path }) => `Ingen eksporter i ${path}. Går videre med det som er importert før.`,
    imported: ({ file, news, changed, unchanged }) =>
      news + changed === 0
        ? `${file}: ingenting nytt, ${svar(unchanged)} fra før`
        : `${file}: ${nbCount.format(news)} ${news === 1 ? "nytt" : "nye"} svar, ${nbCount.format(changed)} endret, ${nbCount.format(unchanged)} uendret`,
    importFailed: ({ file, faults }) =>
      `${file}: ikke importert, ${faults === 1 ? "én feil" : `${nbCount.format(faults)} feil`}.`,
    importHint: ({ file, year }) => `Se feilene: ${importCall(file, year, "--dry-run")}`,
    summaryTitle: ({ year }) => `Ferdig med ${year}.`,
    summary: ({ made, unchanged, failed }) =>
      `${rapporter(made)} laget, ${nbCount.format(unchanged)} uendret, ${nbCount.format(failed)} feilet.`,
    where: ({ path }) => `Alt ligger i ${path}.`,
    took: ({ seconds }) => `Det tok ${sekunder(seconds)}.`,
  },
  en: {
    making: "Making reports",
    made: ({ name, pages, seconds }) =>
      `Made ${name}${pages === null ? "" : `, ${pages} ${pages === 1 ? "page" : "pages"}`} (${enSeconds(seconds)})`,
    unchanged: ({ name }) => `Unchanged ${name}`,
    failed: ({ name, reason }) => `Failed ${name}: ${reason}`,
    noticed: ({ name, notice }) => `Worth a look in ${name}: ${notice}`,
    badFormat: ({ value }) => `--format: "${value}" is not a format. Choose pdf, html or both with a comma between.`,
    badShard: ({ value }) =>
      `--shard: "${value}" is not a part. Write which of how many, such as 2/4 for the second of four.`,
    importing: ({ year }) => `Importing inputs/exports/${year}`,
    nothingToImport: ({ path }) => `No exports in ${path}. Going on with what was imported before.`,
    imported: ({ file, news, changed, unchanged }) =>
      news + changed === 0
        ? `${file}: nothing new, ${unchanged} ${unchanged === 1 ? "response" : "responses"} as before`
        : `${file}: ${enCount.format(news)} new ${news === 1 ? "response" : "responses"}, ${enCount.format(changed)} changed, ${enCount.format(unchanged)} unchanged`,
    importFailed: ({ file, faults }) => `${file}: not imported, ${faults} ${faults === 1 ? "fault" : "faults"}.`,
    importHint: ({ file, year }) => `See the faults: ${importCall(file, year, "--dry-run")}`,
    summaryTitle: ({ year }) => `Done with ${year}.`,
    summary: ({ made, unchanged, failed }) =>
      `${made} ${made === 1 ? "report" : "reports"} made, ${enCount.format(unchanged)} unchanged, ${enCount.format(failed)} failed.`,
    where: ({ path }) => `Everything lies in ${path}.`,
    took: ({ seconds }) => `It took ${enSeconds(seconds)}.`,
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
