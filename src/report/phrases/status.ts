import type { ReportCatalogue } from "../language.ts";

/** The page of document status and contents. */
export type StatusPhrases = {
  /** Status of a report that nobody has written a note to. */
  draft: string;
  /** The words for the status of a version that the source uses; any other stays as the consultant wrote it. */
  report: string;
  title: string;
  caption: string;
  heads: {
    status: string;
    version: string;
    date: string;
    author: string;
    responsible: string;
    participants: string;
  };
  about: {
    title: string;
    /** Where the framework comes from. */
    framework: (source: { title: string; author: string; client: string; date: string }) => string;
    /** Set as the source's words are set, which the next clause explains. */
    sample: string;
    /** Goes on after the sample: whose words they are. */
    sourceWords: string;
  };
};

export const statusPhrases: ReportCatalogue<StatusPhrases> = {
  nb: {
    draft: "Utkast",
    report: "Rapport",
    title: "Dokumentstatus",
    caption: "Versjonene av rapporten, den nyeste nederst",
    heads: {
      status: "Status",
      version: "Versjon",
      date: "Dato",
      author: "Forfatter",
      responsible: "Ansvarlig",
      participants: "Deltagere",
    },
    about: {
      title: "Om teksten",
      framework: ({ title, author, client, date }) =>
        `Rammeverket er fra fagrapporten «${title}» (${author} for ${client}, ${date}).`,
      sample: "Kursiv antikva",
      sourceWords: "er kildens egne ord. Alt annet er skrevet for denne rapporten.",
    },
  },
  nn: {
    draft: "Utkast",
    report: "Rapport",
    title: "Dokumentstatus",
    caption: "Versjonane av rapporten, den nyaste nedst",
    heads: {
      status: "Status",
      version: "Versjon",
      date: "Dato",
      author: "Forfattar",
      responsible: "Ansvarleg",
      participants: "Deltakarar",
    },
    about: {
      title: "Om teksten",
      framework: ({ title, author, client, date }) =>
        `Rammeverket er frå fagrapporten «${title}» (${author} for ${client}, ${date}), som er skriven på bokmål.`,
      sample: "Kursiv antikva",
      sourceWords: "er vår omsetjing av orda i kjelda. Alt anna er skrive for denne rapporten.",
    },
  },
  en: {
    draft: "Draft",
    report: "Report",
    title: "Document status",
    caption: "The versions of the report, the newest last",
    heads: {
      status: "Status",
      version: "Version",
      date: "Date",
      author: "Author",
      responsible: "Responsible",
      participants: "Participants",
    },
    about: {
      title: "About the text",
      framework: ({ title, author, client, date }) =>
        `The framework is from the report “${title}” (${author} for ${client}, ${date}), written in Norwegian.`,
      sample: "Italic serif",
      sourceWords: "is our translation of the source’s words. Everything else is written for this report.",
    },
  },
};
