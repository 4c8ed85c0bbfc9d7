import { formats, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

const { nb, nn, en } = formats;

/** Labels, heads and notes of the summary page. */
export type SummaryPagePhrases = {
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

export const summaryPagePhrases: ReportCatalogue<SummaryPagePhrases> = {
  nb: {
    cluster: (count) => plural(count, "Klynge", "Klynger"),
    findings: "Årets funn",
    answersOf: (invited) => `svar av ${invited} inviterte`,
    answers: "svar",
    answersOfCompanies: "svar fra bedrifter",
    rate: "svarprosent",
    rateIn: (clusters) =>
      `svarprosent i ${nb.number(clusters)} ${plural(clusters, "klynge", "klynger")} der den er kjent`,
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
    of: (count, all) => `${nb.number(count)} av ${nb.number(all)}`,
  },
  nn: {
    cluster: (count) => plural(count, "Klynge", "Klynger"),
    findings: "Funna i år",
    answersOf: (invited) => `svar av ${invited} inviterte`,
    answers: "svar",
    answersOfCompanies: "svar frå bedrifter",
    rate: "svarprosent",
    rateIn: (clusters) =>
      `svarprosent i ${nn.number(clusters)} ${plural(clusters, "klynge", "klynger")} der han er kjend`,
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
    of: (count, all) => `${nn.number(count)} av ${nn.number(all)}`,
  },
  en: {
    cluster: (count) => plural(count, "Cluster", "Clusters"),
    findings: "This year’s findings",
    answersOf: (invited) => `answers of ${invited} invited`,
    answers: "answers",
    answersOfCompanies: "answers from companies",
    rate: "response rate",
    rateIn: (clusters) =>
      `response rate in ${en.number(clusters)} ${plural(clusters, "cluster", "clusters")} where it is known`,
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
    of: (count, all) => `${en.number(count)} of ${en.number(all)}`,
  },
};
