import type { ReportCatalogue } from "../language.ts";

/** What the fagrapport says as a whole: its kind, its chapters' titles, its source. */
export type FagrapportPhrases = {
  /** What kind of report it is. */
  kind: string;
  /** Beneath every page: version and status. */
  versionInFoot: (status: string, version: string) => string;
  titles: {
    status: string;
    summary: string;
    position: string;
    measures: string;
    instruments: string;
    comparison: string;
    development: string;
    developmentAndComparison: string;
    assessment: string;
    method: string;
  };
  /** Beneath a figure or table. */
  source: (year: number) => string;
  sourceOfTwo: (previous: number, year: number) => string;
};

export const fagrapportPhrases: ReportCatalogue<FagrapportPhrases> = {
  nb: {
    kind: "Fagrapport",
    versionInFoot: (status, version) => `${status}, versjon ${version}`,
    titles: {
      status: "Dokumentstatus og innhold",
      summary: "Sammendrag",
      position: "Hvor står klyngen?",
      measures: "Anbefalte tiltak",
      instruments: "Virkemidler",
      comparison: "Sammenligning",
      development: "Utvikling",
      developmentAndComparison: "Utvikling og sammenligning",
      assessment: "Vurdering og sluttsatser",
      method: "Metode og data",
    },
    source: (year) => `Kilde: klyngeundersøkelsen ${year}.`,
    sourceOfTwo: (previous, year) => `Kilde: klyngeundersøkelsene ${previous} og ${year}.`,
  },
  nn: {
    kind: "Fagrapport",
    versionInFoot: (status, version) => `${status}, versjon ${version}`,
    titles: {
      status: "Dokumentstatus og innhald",
      summary: "Samandrag",
      position: "Kvar står klynga?",
      measures: "Tilrådde tiltak",
      instruments: "Verkemiddel",
      comparison: "Samanlikning",
      development: "Utvikling",
      developmentAndComparison: "Utvikling og samanlikning",
      assessment: "Vurdering og sluttmerknader",
      method: "Metode og data",
    },
    source: (year) => `Kjelde: klyngeundersøkinga ${year}.`,
    sourceOfTwo: (previous, year) => `Kjelde: klyngeundersøkingane ${previous} og ${year}.`,
  },
  en: {
    kind: "Assessment report",
    versionInFoot: (status, version) => `${status}, version ${version}`,
    titles: {
      status: "Document status and contents",
      summary: "Summary",
      position: "Where does the cluster stand?",
      measures: "Recommended measures",
      instruments: "Policy instruments",
      comparison: "Comparison",
      development: "Development",
      developmentAndComparison: "Development and comparison",
      assessment: "Assessment and concluding remarks",
      method: "Method and data",
    },
    source: (year) => `Source: the cluster survey ${year}.`,
    sourceOfTwo: (previous, year) => `Source: the cluster surveys ${previous} and ${year}.`,
  },
};
