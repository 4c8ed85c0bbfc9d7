import type { ReportCatalogue } from "../language.ts";

/** The cover: what kind of report it is, the facts at its foot, and the rings. */
export type CoverPhrases = {
  facts: { year: string; documentCode: string; version: string; status: string };
  /** Beside the rings; `disc` is this year’s, `dashed` last year’s. */
  key: {
    rings: string;
    disc: (year: number) => string;
    dashed: (year: number) => string;
    both: (year: number, before: number) => string;
  };
  /** The rings for who cannot see them. */
  rings: {
    /** Closed by a full stop: what the disc and the dashed ring show. */
    sentence: (disc: string, dashed: string | null) => string;
    completed: string;
    withoutBasis: (phase: number) => string;
    progress: (progress: string, phase: number) => string;
    completedThen: (year: number) => string;
    progressThen: (year: number, progress: string, phase: number) => string;
  };
};

export const coverPhrases: ReportCatalogue<CoverPhrases> = {
  nb: {
    facts: { year: "År", documentCode: "Dokumentkode", version: "Versjon", status: "Status" },
    key: {
      rings: "Ringene er de fem fasene.",
      disc: (year) => `Den fylte skiven er klyngen i ${year}.`,
      dashed: (year) => `Den stiplede ringen er ${year}.`,
      both: (year, before) => `Den fylte skiven er klyngen i ${year}, den stiplede ringen er ${before}.`,
    },
    rings: {
      sentence: (disc, dashed) => `Fem ringer for fem faser. ${dashed === null ? disc : `${disc}; ${dashed}`}.`,
      completed: "Den fylte skiven viser at klyngen har fullført alle fem faser",
      withoutBasis: (phase) => `Klyngen står i fase ${phase}, og svarene gir ikke grunnlag for en skår`,
      progress: (progress, phase) => `Den fylte skiven viser at klyngen har kommet ${progress} ut i fase ${phase}`,
      completedThen: (year) => `den stiplede ringen viser ${year}, alle fem faser`,
      progressThen: (year, progress, phase) => `den stiplede ringen viser ${year}, ${progress} ut i fase ${phase}`,
    },
  },
  nn: {
    facts: { year: "År", documentCode: "Dokumentkode", version: "Versjon", status: "Status" },
    key: {
      rings: "Ringane er dei fem fasane.",
      disc: (year) => `Den fylte skiva er klynga i ${year}.`,
      dashed: (year) => `Den stipla ringen er ${year}.`,
      both: (year, before) => `Den fylte skiva er klynga i ${year}, den stipla ringen er ${before}.`,
    },
    rings: {
      sentence: (disc, dashed) => `Fem ringar for fem fasar. ${dashed === null ? disc : `${disc}; ${dashed}`}.`,
      completed: "Den fylte skiva viser at klynga har fullført alle fem fasane",
      withoutBasis: (phase) => `Klynga står i fase ${phase}, og svara gir ikkje grunnlag for ein skår`,
      progress: (progress, phase) => `Den fylte skiva viser at klynga har kome ${progress} ut i fase ${phase}`,
      completedThen: (year) => `den stipla ringen viser ${year}, alle fem fasane`,
      progressThen: (year, progress, phase) => `den stipla ringen viser ${year}, ${progress} ut i fase ${phase}`,
    },
  },
  en: {
    facts: { year: "Year", documentCode: "Document code", version: "Version", status: "Status" },
    key: {
      rings: "The rings are the five phases.",
      disc: (year) => `The filled disc is the cluster in ${year}.`,
      dashed: (year) => `The dashed ring is ${year}.`,
      both: (year, before) => `The filled disc is the cluster in ${year}, the dashed ring is ${before}.`,
    },
    rings: {
      sentence: (disc, dashed) => `Five rings for five phases. ${dashed === null ? disc : `${disc}; ${dashed}`}.`,
      completed: "The filled disc shows that the cluster has completed all five phases",
      withoutBasis: (phase) => `The cluster is in phase ${phase}, and the answers give no basis for a score`,
      progress: (progress, phase) => `The filled disc shows that the cluster has come ${progress} into phase ${phase}`,
      completedThen: (year) => `the dashed ring shows ${year}, all five phases`,
      progressThen: (year, progress, phase) => `the dashed ring shows ${year}, ${progress} into phase ${phase}`,
    },
  },
};
