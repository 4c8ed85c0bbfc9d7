import type { Comparison } from "../../portfolio/portfolio.ts";
import { formats, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

type Property = Comparison["by"];

/** The chapter that compares clusters by level, sector and region. */
export type ComparisonPhrases = {
  introduction: (least: number) => string;
  titles: Record<Property, string>;
  allClusters: string;
  /** The group of all clusters, as a row's name. */
  all: string;
  description: (by: Property) => string;
  overallDescription: string;
  noMedians: string;
  sameMedian: (median: string) => string;
  strongest: (p: { high: string; highMedian: string; low: string; lowMedian: string }) => string;
  heads: { part: string; scale: string; q1: string; median: string; q3: string; clusters: string };
  hidden: (p: { count: number; values: readonly string[]; least: number }) => string;
  without: (count: number, by: Property) => string;
  /** Why a cell has no figures. */
  blank: (least: number) => string;
};

const { nb, nn, en } = formats;

export const comparisonPhrases: ReportCatalogue<ComparisonPhrases> = {
  nb: {
    introduction: (least) =>
      `Medianen er klyngen i midten; kvartilene skiller ut den nederste og den øverste firedelen. De vises bare for grupper med minst ${least} klynger.`,
    titles: { level: "Programnivå", sector: "Sektor", region: "Region" },
    allClusters: "Alle klyngene",
    all: "Alle",
    description: (by) =>
      `Median og kvartiler i prosent per fase, etter ${{ level: "programnivå", sector: "sektor", region: "region" }[by]}.`,
    overallDescription: "Median og kvartiler for alle klynger med skår. Stiplet: grensene for gult og grønt.",
    noMedians: "For få skårer til å vise medianer",
    sameMedian: (median) => `De tre dimensjonene har samme median, ${median}`,
    strongest: ({ high, highMedian, low, lowMedian }) =>
      `${high} står sterkest (median ${highMedian}), ${low} svakest (${lowMedian})`,
    heads: {
      part: "Fase eller dimensjon",
      scale: "0 til 100\u00a0%",
      q1: "Nedre kvartil",
      median: "Median",
      q3: "Øvre kvartil",
      clusters: "Klynger",
    },
    hidden: ({ count, values, least }) =>
      `${nb.sentenceCase(nb.numberWord(count))} ${plural(count, "klynge", "klynger")}${values.length === 0 ? "" : ` (${values.join(", ")})`} er i grupper med færre enn ${least} og står bare under «Alle».`,
    without: (count, by) =>
      `${nb.sentenceCase(nb.numberWord(count))} ${plural(count, "klynge", "klynger")} er uten ${{ level: "programnivå", sector: "sektor", region: "region" }[by]} i registeret.`,
    blank: (least) => `«–»: færre enn ${nb.numberWord(least)} klynger har skår der.`,
  },
  nn: {
    introduction: (least) =>
      `Medianen er klynga i midten; kvartilane skil ut den nedste og den øvste firedelen. Dei er viste berre for grupper med minst ${least} klynger.`,
    titles: { level: "Programnivå", sector: "Sektor", region: "Region" },
    allClusters: "Alle klyngene",
    all: "Alle",
    description: (by) =>
      `Median og kvartilar i prosent per fase, etter ${{ level: "programnivå", sector: "sektor", region: "region" }[by]}.`,
    overallDescription: "Median og kvartilar for alle klynger med skår. Stipla: grensene for gult og grønt.",
    noMedians: "For få skårar til å vise medianar",
    sameMedian: (median) => `Dei tre dimensjonane har same median, ${median}`,
    strongest: ({ high, highMedian, low, lowMedian }) =>
      `${high} står sterkast (median ${highMedian}), ${low} svakast (${lowMedian})`,
    heads: {
      part: "Fase eller dimensjon",
      scale: "0 til 100\u00a0%",
      q1: "Nedre kvartil",
      median: "Median",
      q3: "Øvre kvartil",
      clusters: "Klynger",
    },
    hidden: ({ count, values, least }) =>
      `${nn.sentenceCase(nn.numberWord(count, "feminine"))} ${plural(count, "klynge", "klynger")}${values.length === 0 ? "" : ` (${values.join(", ")})`} er i grupper med færre enn ${least} og står berre under «Alle».`,
    without: (count, by) =>
      `${nn.sentenceCase(nn.numberWord(count, "feminine"))} ${plural(count, "klynge", "klynger")} er utan ${{ level: "programnivå", sector: "sektor", region: "region" }[by]} i registeret.`,
    blank: (least) => `«–»: færre enn ${nn.numberWord(least, "feminine")} klynger har skår der.`,
  },
  en: {
    introduction: (least) =>
      `The median is the cluster in the middle; the quartiles set apart the lowest and the highest quarter. They are shown only for groups of at least ${least} clusters.`,
    titles: { level: "Programme level", sector: "Sector", region: "Region" },
    allClusters: "All clusters",
    all: "All",
    description: (by) =>
      `Median and quartiles in per cent per phase, by ${{ level: "programme level", sector: "sector", region: "region" }[by]}.`,
    overallDescription: "Median and quartiles of all clusters with a score. Dashed: the limits of yellow and green.",
    noMedians: "Too few scores for medians",
    sameMedian: (median) => `The three dimensions have the same median, ${median}`,
    strongest: ({ high, highMedian, low, lowMedian }) =>
      `${high} is strongest (median ${highMedian}), ${low} weakest (${lowMedian})`,
    heads: {
      part: "Phase or dimension",
      scale: "0 to 100%",
      q1: "Lower quartile",
      median: "Median",
      q3: "Upper quartile",
      clusters: "Clusters",
    },
    hidden: ({ count, values, least }) =>
      `${en.sentenceCase(en.numberWord(count))} ${plural(count, "cluster is", "clusters are")} in groups of fewer than ${least}${values.length === 0 ? "" : ` (${values.join(", ")})`} and ${plural(count, "stands", "stand")} under “All” alone.`,
    without: (count, by) =>
      `${en.sentenceCase(en.numberWord(count))} ${plural(count, "cluster has", "clusters have")} no ${{ level: "programme level", sector: "sector", region: "region" }[by]} in the register.`,
    blank: (least) => `“–”: fewer than ${en.numberWord(least)} clusters have a score there.`,
  },
};
