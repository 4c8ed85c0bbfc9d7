import { formats } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

const { nb, nn, en } = formats;

/** What the portfolio report says as a whole: titles, cover and the page about itself. */
export type PortfolioPhrases = {
  title: (year: number, framework: string) => string;
  /** Beneath every page: version and status. */
  versionInFoot: (status: string, version: string) => string;
  status: string;
  edition: { open: string; internal: string };
  /** How a chapter that is not there is called. */
  theReport: string;
  titles: {
    contents: string;
    summary: string;
    basis: string;
    phases: string;
    items: string;
    gaps: string;
    demand: string;
    development: (year: number) => string;
    comparison: string;
    clusters: string;
    method: string;
  };
  cover: {
    title: string;
    clusters: string;
    code: string;
    version: string;
    edition: string;
    open: string;
    internal: string;
    phase: (phase: number, clusters: number) => string;
    rings: (year: number, counts: string) => string;
    dashedRing: (year: number) => string;
    key: string;
    keyField: string;
    keyDashed: (year: number) => string;
  };
  about: {
    title: string;
    caption: string;
    fact: string;
    value: string;
    contents: string;
    textTitle: string;
    date: string;
    version: string;
    publisher: string;
    contact: string;
    edition: string;
    open: string;
    internal: string;
    text: (p: { title: string; author: string; client: string; date: string }) => string;
  };
};

export const portfolioPhrases: ReportCatalogue<PortfolioPhrases> = {
  nb: {
    title: (year, framework) => `Porteføljerapport ${year} – ${framework}`,
    versionInFoot: (status, version) => `${status}, versjon ${version}`,
    status: "Rapport",
    edition: { open: "Åpen utgave", internal: "Intern" },
    theReport: "rapporten",
    titles: {
      contents: "Om rapporten og innhold",
      summary: "Sammendrag",
      basis: "Grunnlaget",
      phases: "Klynger og faser",
      items: "Punktene i sjekklisten",
      gaps: "Vanligste mangler",
      demand: "Etterspurte tiltak og virkemidler",
      development: (year) => `Utvikling siden ${year}`,
      comparison: "Sammenligning",
      clusters: "Klyngene linje for linje",
      method: "Metode og data",
    },
    cover: {
      title: "Porteføljerapport",
      clusters: "Klynger",
      code: "Dokumentkode",
      version: "Versjon",
      edition: "Utgave",
      open: "Åpen",
      internal: "Intern",
      phase: (phase, clusters) => `fase ${phase}: ${nb.number(clusters)}`,
      rings: (year, counts) =>
        `Fem ringer for fem faser. Klynger i ${year}: ${counts}. Fargen er sterkest der flest klynger har kommet.`,
      dashedRing: (year) => `Den stiplede ringen er klyngen i midten i ${year}.`,
      key: "Ringene er de fem fasene.",
      keyField: "Jo sterkere farge, desto flere klynger har nådd dit.",
      keyDashed: (year) => `Stiplet: midten i ${year}.`,
    },
    about: {
      title: "Om rapporten",
      caption: "Hva dette er, og hvem som har laget det",
      fact: "Opplysning",
      value: "Verdi",
      contents: "Innhold",
      textTitle: "Om teksten",
      date: "Dato",
      version: "Versjon",
      publisher: "Utgiver",
      contact: "Kontakt",
      edition: "Utgave",
      open: "Åpen: klyngene har koder",
      internal: "Intern: klyngene er nevnt ved navn",
      text: ({ title, author, client, date }) =>
        `Rammeverket er fra fagrapporten «${title}» (${author} for ${client}, ${date}). Spørsmål og tiltak står med kildens egne ord. Tallene bak hver figur ligger i arbeidsboken som følger med.`,
    },
  },
  nn: {
    title: (year, framework) => `Porteføljerapport ${year} – ${framework}`,
    versionInFoot: (status, version) => `${status}, versjon ${version}`,
    status: "Rapport",
    edition: { open: "Open utgåve", internal: "Intern" },
    theReport: "rapporten",
    titles: {
      contents: "Om rapporten og innhald",
      summary: "Samandrag",
      basis: "Grunnlaget",
      phases: "Klynger og fasar",
      items: "Punkta i sjekklista",
      gaps: "Vanlegaste manglar",
      demand: "Etterspurde tiltak og verkemiddel",
      development: (year) => `Utvikling sidan ${year}`,
      comparison: "Samanlikning",
      clusters: "Klyngene linje for linje",
      method: "Metode og data",
    },
    cover: {
      title: "Porteføljerapport",
      clusters: "Klynger",
      code: "Dokumentkode",
      version: "Versjon",
      edition: "Utgåve",
      open: "Open",
      internal: "Intern",
      phase: (phase, clusters) => `fase ${phase}: ${nn.number(clusters)}`,
      rings: (year, counts) =>
        `Fem ringar for fem fasar. Klynger i ${year}: ${counts}. Fargen er sterkast der flest klynger har kome.`,
      dashedRing: (year) => `Den stipla ringen er klynga i midten i ${year}.`,
      key: "Ringane er dei fem fasane.",
      keyField: "Jo sterkare farge, desto fleire klynger har nådd dit.",
      keyDashed: (year) => `Stipla: midten i ${year}.`,
    },
    about: {
      title: "Om rapporten",
      caption: "Kva dette er, og kven som har laga det",
      fact: "Opplysning",
      value: "Verdi",
      contents: "Innhald",
      textTitle: "Om teksten",
      date: "Dato",
      version: "Versjon",
      publisher: "Utgivar",
      contact: "Kontakt",
      edition: "Utgåve",
      open: "Open: klyngene har kodar",
      internal: "Intern: klyngene er nemnde ved namn",
      text: ({ title, author, client, date }) =>
        `Rammeverket er frå fagrapporten «${title}» (${author} for ${client}, ${date}). Spørsmål og tiltak er omsette frå bokmål til denne rapporten. Tala bak kvar figur ligg i arbeidsboka som følgjer med.`,
    },
  },
  en: {
    title: (year, framework) => `Portfolio report ${year} – ${framework}`,
    versionInFoot: (status, version) => `${status}, version ${version}`,
    status: "Report",
    edition: { open: "Open edition", internal: "Internal" },
    theReport: "the report",
    titles: {
      contents: "About the report and contents",
      summary: "Summary",
      basis: "The basis",
      phases: "Clusters and phases",
      items: "The items of the checklist",
      gaps: "The most common gaps",
      demand: "Measures and instruments called for",
      development: (year) => `Development since ${year}`,
      comparison: "Comparison",
      clusters: "The clusters line by line",
      method: "Method and data",
    },
    cover: {
      title: "Portfolio report",
      clusters: "Clusters",
      code: "Document code",
      version: "Version",
      edition: "Edition",
      open: "Open",
      internal: "Internal",
      phase: (phase, clusters) => `phase ${phase}: ${en.number(clusters)}`,
      rings: (year, counts) =>
        `Five rings for five phases. Clusters in ${year}: ${counts}. The colour is strongest where the most clusters have come.`,
      dashedRing: (year) => `The dashed ring is the cluster in the middle in ${year}.`,
      key: "The rings are the five phases.",
      keyField: "The stronger the colour, the more clusters have come that far.",
      keyDashed: (year) => `Dashed: the middle in ${year}.`,
    },
    about: {
      title: "About the report",
      caption: "What this is, and who has made it",
      fact: "Fact",
      value: "Value",
      contents: "Contents",
      textTitle: "About the text",
      date: "Date",
      version: "Version",
      publisher: "Publisher",
      contact: "Contact",
      edition: "Edition",
      open: "Open: the clusters have codes",
      internal: "Internal: the clusters are named",
      text: ({ title, author, client, date }) =>
        `The framework is from the report “${title}” (${author} for ${client}, ${date}). Questions and measures are translated from Norwegian for this report. The figures behind each chart are in the workbook that comes with it.`,
    },
  },
};
