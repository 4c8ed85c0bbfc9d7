import type { ReportLanguage } from "../report/language.ts";
import type { Decision } from "../survey/decisions.ts";
import { commandWord } from "./command-word.ts";
import type { Catalogue } from "./language.ts";

type Counts = { made: number; unchanged: number; failed: number };

/** How the annual run ends. */
type RunSentences = {
  title: (p: { year: number; isWell: boolean }) => string;
  label: Record<"exports" | "reports" | "silent" | "time", string>;
  exports: (p: { files: number; failed: number; news: number; changed: number }) => string;
  reports: (p: Counts) => string;
  silent: (p: { clusters: number }) => string;
  time: (p: { seconds: number }) => string;
  faultsHeading: string;
  decisionsHeading: string;
  moreFailures: (p: { count: number; path: string }) => string;
  failedFile: (p: { file: string; faults: number }) => string;
  handedBack: (p: { path: string }) => string;
  seeFaults: string;
  /** Before one call with the flags of several decisions. */
  together: string;
  decision: Record<Decision, string>;
  /** A placeholder for what only the user knows. */
  value: Record<Decision, string>;
  placesHeading: string;
  place: Record<"reports" | "portfolio" | "manifest", string>;
  cluster: string;
  /** @param p.again the call that runs it all once more */
  next: (p: { year: number; step: "package" | "again" | "decide"; again: string }) => string;
};

const nbCount = new Intl.NumberFormat("nb-NO");
const enCount = new Intl.NumberFormat("en-GB");

export const runMessages: Catalogue<RunSentences> = {
  nb: {
    title: ({ year, isWell }) =>
      isWell ? `Årskjøringen for ${year} er ferdig.` : `Årskjøringen for ${year} er ferdig, men noe kom ikke med.`,
    label: { exports: "Eksporter", reports: "Rapporter", silent: "Uten svar", time: "Tid" },
    exports: ({ files, failed, news, changed }) =>
      [
        files === 1 ? "én fil" : `${nbCount.format(files)} filer`,
        news + changed === 0
          ? "ingenting nytt"
          : `${nbCount.format(news)} ${news === 1 ? "nytt" : "nye"} svar${changed === 0 ? "" : `, ${nbCount.format(changed)} endret`}`,
        ...(failed === 0 ? [] : [`${nbCount.format(failed)} ikke importert`]),
      ].join(", "),
    reports: (counts) => parts(nbCount, counts, ["laget", "uendret", "feilet"]),
    silent: ({ clusters }) => (clusters === 1 ? "én klynge" : `${nbCount.format(clusters)} klynger`),
    time: ({ seconds }) =>
      seconds >= 90 ? `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s` : `${Math.round(seconds)} s`,
    faultsHeading: "Kom ikke med",
    decisionsHeading: "Venter på en avgjørelse",
    moreFailures: ({ count, path }) => `... og ${nbCount.format(count)} til. Alle står i ${path}.`,
    failedFile: ({ file, faults }) =>
      `${file}: ikke importert, ${faults === 1 ? "én feil" : `${nbCount.format(faults)} feil`}`,
    handedBack: ({ path }) => `Merket kopi som kan sendes tilbake: ${path}`,
    seeFaults: "Se feilene:",
    together: "Alt på én gang; ta bort det som ikke skal gjelde:",
    decision: {
      "accept-mapping": "Noen kolonner ligner på spørsmål i sjekklisten. Er det de spørsmålene?",
      sheet: "Hvilket ark har svarene?",
      cluster: "Hvilken klynge gjelder svarene?",
      survey: "Svarene er importert før. Hvilken undersøkelse hører de til?",
      codebook: "Hvilken fil forklarer kodene?",
      "skip-invalid": "Kan radene med feil utelates?",
      "accept-removals": "Skal svar som ikke lenger er i eksporten, fjernes?",
    },
    value: {
      "accept-mapping": "",
      sheet: "ARK",
      cluster: "KLYNGE",
      survey: "NAVN",
      codebook: "FIL",
      "skip-invalid": "",
      "accept-removals": "",
    },
    placesHeading: "Her ligger det",
    place: { reports: "Fagrapporter", portfolio: "Portefølje", manifest: "Kjøringen" },
    cluster: "KLYNGE",
    next: ({ year, step, again }) =>
      ({
        package: `Neste: les rapportene, og pakk dem med «fagrapport package --year ${year}».`,
        again: `Neste: ordne det som står over, og kjør «${again}» igjen. Bare det som er endret, lages på nytt.`,
        decide: `Neste: ta stilling til det som står over. Er alt i orden som det er, pakk rapportene med «fagrapport package --year ${year}».`,
      })[step],
  },
  en: {
    title: ({ year, isWell }) =>
      isWell
        ? `The annual run for ${year} is done.`
        : `The annual run for ${year} is done, but something was left out.`,
    label: { exports: "Exports", reports: "Reports", silent: "No answers", time: "Time" },
    exports: ({ files, failed, news, changed }) =>
      [
        files === 1 ? "one file" : `${enCount.format(files)} files`,
        news + changed === 0
          ? "nothing new"
          : `${enCount.format(news)} new ${news === 1 ? "response" : "responses"}${changed === 0 ? "" : `, ${enCount.format(changed)} changed`}`,
        ...(failed === 0 ? [] : [`${enCount.format(failed)} not imported`]),
      ].join(", "),
    reports: (counts) => parts(enCount, counts, ["made", "unchanged", "failed"]),
    silent: ({ clusters }) => (clusters === 1 ? "one cluster" : `${enCount.format(clusters)} clusters`),
    time: ({ seconds }) =>
      seconds >= 90 ? `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s` : `${Math.round(seconds)} s`,
    faultsHeading: "Left out",
    decisionsHeading: "Waiting for a decision",
    moreFailures: ({ count, path }) => `... and ${enCount.format(count)} more. All of them are in ${path}.`,
    failedFile: ({ file, faults }) =>
      `${file}: not imported, ${faults === 1 ? "one fault" : `${enCount.format(faults)} faults`}`,
    handedBack: ({ path }) => `Marked copy that can be sent back: ${path}`,
    seeFaults: "See the faults:",
    together: "All of it at once; take away what shall not hold:",
    decision: {
      "accept-mapping": "Some columns look like questions of the checklist. Are they those questions?",
      sheet: "Which sheet has the answers?",
      cluster: "Which cluster are the answers about?",
      survey: "The responses were imported before. Which survey do they belong to?",
      codebook: "Which file explains the codes?",
      "skip-invalid": "May the rows with faults be left out?",
      "accept-removals": "Shall responses that are no longer in the export be removed?",
    },
    value: {
      "accept-mapping": "",
      sheet: "SHEET",
      cluster: "CLUSTER",
      survey: "NAME",
      codebook: "FILE",
      "skip-invalid": "",
      "accept-removals": "",
    },
    placesHeading: "Here it is",
    place: { reports: "Fagrapporter", portfolio: "Portfolio", manifest: "The run" },
    cluster: "CLUSTER",
    next: ({ year, step, again }) =>
      ({
        package: `Next: read the reports, and pack them with "fagrapport package --year ${year}".`,
        again: `Next: settle what stands above, and run "${again}" again. Only what has changed is made again.`,
        decide: `Next: decide on what stands above. If all is well as it is, pack the reports with "fagrapport package --year ${year}".`,
      })[step],
  },
};

/** The call of `import` that shows an export's faults, or that carries a decision out. The same in every language. */
export function importCall(file: string, year: number, ...flags: string[]): string {
  return ["fagrapport import", commandWord(file), `--year ${year}`, ...flags].join(" ");
}

/** What the user said of a run, and has to say again for the same one. */
export type RunFlags = {
  year: number;
  shard: string | null;
  brand: string | null;
  archive: string | null;
  date: string | null;
  language: ReportLanguage;
};

/** The call that repeats a run. */
export function runCall({ year, language, ...flags }: RunFlags): string {
  const given = { ...flags, lang: language === "nb" ? null : language };
  const words = Object.entries(given).flatMap(([flag, value]) =>
    value === null ? [] : [`--${flag} ${commandWord(value)}`],
  );
  return [`fagrapport run --year ${year}`, ...words].join(" ");
}

function parts(
  count: Intl.NumberFormat,
  { made, unchanged, failed }: Counts,
  [m, u, f]: [string, string, string],
): string {
  const counted: [number, string][] = [
    [made, m],
    [unchanged, u],
    [failed, f],
  ];
  const some = counted.filter(([number]) => number > 0);
  return (some.length === 0 ? counted.slice(0, 1) : some).map(([n, word]) => `${count.format(n)} ${word}`).join(", ");
}
