import { plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The introduction's own section, after the source's. */
export type IntroductionPhrases = {
  aboutTitle: string;
  /** What the report is made of; `figure` is the count as it is written. */
  about: (p: { cluster: string; year: number; count: number; figure: string }) => string;
  /** What a chapter tells: "kapittel 3 viser hvor klyngen står"; the others go on after the first. */
  guide: Record<"position" | "measures" | "instruments", (chapter: string) => string>;
  method: (annex: string) => string;
  facts: { programme: string; level: string; sector: string; region: string; members: string; reportDate: string };
};

export const introductionPhrases: ReportCatalogue<IntroductionPhrases> = {
  nb: {
    aboutTitle: "Om denne rapporten",
    about: ({ cluster, year, figure }) =>
      `Rapporten holder ${cluster} opp mot rammeverket fra 2008. ${figure} svar på sjekklisten i klyngeundersøkelsen ${year} er gjort om til lys, plassering og anbefalinger etter faste regler.`,
    guide: {
      position: (chapter) => `${chapter} viser hvor klyngen står`,
      measures: (chapter) => `${chapter} hva den bør gjøre`,
      instruments: (chapter) => `${chapter} hvem den kan ringe om penger og hjelp`,
    },
    method: (annex) => `Metode, grenser og kilder står i ${annex}.`,
    facts: {
      programme: "Program",
      level: "Nivå",
      sector: "Sektor",
      region: "Region",
      members: "Medlemmer",
      reportDate: "Rapportdato",
    },
  },
  nn: {
    aboutTitle: "Om denne rapporten",
    about: ({ cluster, year, figure }) =>
      `Rapporten held ${cluster} opp mot rammeverket frå 2008. Faste reglar gjer ${figure} svar på sjekklista i klyngeundersøkinga ${year} om til lys, plassering og tilrådingar.`,
    guide: {
      position: (chapter) => `${chapter} viser kvar klynga står`,
      measures: (chapter) => `${chapter} kva ho bør gjere`,
      instruments: (chapter) => `${chapter} kven ho kan ringje om pengar og hjelp`,
    },
    method: (annex) => `Metode, grenser og kjelder står i ${annex}.`,
    facts: {
      programme: "Program",
      level: "Nivå",
      sector: "Sektor",
      region: "Region",
      members: "Medlemmer",
      reportDate: "Rapportdato",
    },
  },
  en: {
    aboutTitle: "About this report",
    about: ({ cluster, year, count, figure }) =>
      `The report compares ${cluster} with the framework from 2008. Fixed rules turn ${figure} ${plural(count, "answer", "answers")} to the checklist in the cluster survey ${year} into lights, a placement and recommendations.`,
    guide: {
      position: (chapter) => `${chapter} shows where the cluster stands`,
      measures: (chapter) => `${chapter} what it should do`,
      instruments: (chapter) => `${chapter} whom it can call about money and help`,
    },
    method: (annex) => `Method, limits and sources are in ${annex}.`,
    facts: {
      programme: "Programme",
      level: "Level",
      sector: "Sector",
      region: "Region",
      members: "Members",
      reportDate: "Report date",
    },
  },
};
