import { plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** What the portfolio report says as a whole: titles, cover, the page about itself, and the summary's fixed words. */
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
  summary: {
    cluster: (count: number) => string;
    findings: string;
    answersOf: (invited: string) => string;
    answers: string;
    answersOfCompanies: string;
    rate: string;
    rateIn: (clusters: number) => string;
    completed: (clusters: number) => string;
    placed: (clusters: number) => string;
    reservations: (results: number) => string;
    distribution: (year: number) => string;
    distributionOfTwo: (previous: number, year: number) => string;
    dashed: (year: number) => string;
    counts: (year: number, now: readonly number[]) => string;
    countsOfTwo: (p: { previous: number; before: readonly number[]; year: number; now: readonly number[] }) => string;
    gaps: (phases: string) => string;
    gapsNote: string;
    noGaps: string;
    instruments: string;
    instrumentsNote: string;
    noInstruments: string;
    of: (count: number, all: number) => string;
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
      phase: (phase, clusters) => `fase ${phase}: ${clusters}`,
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
    summary: {
      cluster: (count) => plural(count, "Klynge", "Klynger"),
      findings: "Årets funn",
      answersOf: (invited) => `svar av ${invited} inviterte`,
      answers: "svar",
      answersOfCompanies: "svar fra bedrifter",
      rate: "svarprosent",
      rateIn: (clusters) => `svarprosent i ${clusters} ${plural(clusters, "klynge", "klynger")} der den er kjent`,
      completed: (clusters) => `${plural(clusters, "klynge", "klynger")} med alle faser grønne`,
      placed: (clusters) => `${plural(clusters, "klynge", "klynger")} har nok svar`,
      reservations: (results) => `${plural(results, "resultat", "resultater")} med forbehold`,
      distribution: (year) => `Antall klynger per fase i ${year}.`,
      distributionOfTwo: (previous, year) => `Antall klynger per fase, ${previous} (hul) og ${year} (fylt).`,
      dashed: (year) => `Stiplet: ikke grunnlag i ${year}.`,
      counts: (year, now) => `Klynger per fase i ${year}: ${now.join(", ")}.`,
      countsOfTwo: ({ previous, before, year, now }) =>
        `Klynger per fase. ${previous}: ${before.join(", ")}. ${year}: ${now.join(", ")}.`,
      gaps: (phases) => `Oftest rødt i ${phases}`,
      gapsNote: "Klynger der punktet er rødt, av dem som har et lys",
      noGaps: "Ingen punkter er røde her.",
      instruments: "Mest etterspurte virkemidler",
      instrumentsNote: "Klynger der virkemidlet støtter et anbefalt tiltak",
      noInstruments: "Ingen virkemidler er etterspurt.",
      of: (count, all) => `${count} av ${all}`,
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
      phase: (phase, clusters) => `fase ${phase}: ${clusters}`,
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
    summary: {
      cluster: (count) => plural(count, "Klynge", "Klynger"),
      findings: "Funna i år",
      answersOf: (invited) => `svar av ${invited} inviterte`,
      answers: "svar",
      answersOfCompanies: "svar frå bedrifter",
      rate: "svarprosent",
      rateIn: (clusters) => `svarprosent i ${clusters} ${plural(clusters, "klynge", "klynger")} der han er kjend`,
      completed: (clusters) => `${plural(clusters, "klynge", "klynger")} med alle fasar grøne`,
      placed: (clusters) => `${plural(clusters, "klynge", "klynger")} har nok svar`,
      reservations: () => "resultat med atterhald",
      distribution: (year) => `Talet på klynger per fase i ${year}.`,
      distributionOfTwo: (previous, year) => `Talet på klynger per fase, ${previous} (hol) og ${year} (fylt).`,
      dashed: (year) => `Stipla: ikkje grunnlag i ${year}.`,
      counts: (year, now) => `Klynger per fase i ${year}: ${now.join(", ")}.`,
      countsOfTwo: ({ previous, before, year, now }) =>
        `Klynger per fase. ${previous}: ${before.join(", ")}. ${year}: ${now.join(", ")}.`,
      gaps: (phases) => `Oftast raudt i ${phases}`,
      gapsNote: "Klynger der punktet er raudt, av dei som har eit lys",
      noGaps: "Ingen punkt er raude her.",
      instruments: "Mest etterspurde verkemiddel",
      instrumentsNote: "Klynger der verkemidlet støttar eit tilrådd tiltak",
      noInstruments: "Ingen verkemiddel er etterspurde.",
      of: (count, all) => `${count} av ${all}`,
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
      phase: (phase, clusters) => `phase ${phase}: ${clusters}`,
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
    summary: {
      cluster: (count) => plural(count, "Cluster", "Clusters"),
      findings: "This year’s findings",
      answersOf: (invited) => `answers of ${invited} invited`,
      answers: "answers",
      answersOfCompanies: "answers from companies",
      rate: "response rate",
      rateIn: (clusters) => `response rate in ${clusters} ${plural(clusters, "cluster", "clusters")} where it is known`,
      completed: (clusters) => `${plural(clusters, "cluster", "clusters")} with all phases green`,
      placed: (clusters) => `${plural(clusters, "cluster has", "clusters have")} enough answers`,
      reservations: (results) => `${plural(results, "result", "results")} with reservations`,
      distribution: (year) => `Number of clusters per phase in ${year}.`,
      distributionOfTwo: (previous, year) => `Number of clusters per phase, ${previous} (hollow) and ${year} (solid).`,
      dashed: (year) => `Dashed: no basis in ${year}.`,
      counts: (year, now) => `Clusters per phase in ${year}: ${now.join(", ")}.`,
      countsOfTwo: ({ previous, before, year, now }) =>
        `Clusters per phase. ${previous}: ${before.join(", ")}. ${year}: ${now.join(", ")}.`,
      gaps: (phases) => `Most often red in ${phases}`,
      gapsNote: "Clusters where the item is red, of those that have a light",
      noGaps: "No items are red here.",
      instruments: "Instruments most called for",
      instrumentsNote: "Clusters where the instrument supports a recommended measure",
      noInstruments: "No instruments are called for.",
      of: (count, all) => `${count} of ${all}`,
    },
  },
};
