import { checklistItems, phaseNumbers } from "../../framework/schema.ts";
import { type HeatCell, heatCell, heatLegend } from "../chart/heatmap.ts";
import { itemTableFinding } from "../portfolio-sentences/captions.ts";
import { type ItemsPhrases, itemsPhrases } from "../portfolio-sentences/gaps-phrases.ts";
import {
  type Caption,
  type CaptionNumbers,
  itemText,
  type PortfolioSource,
  phaseHeading,
  type SectionHead,
  sourceLine,
} from "./source.ts";

/** Chapter: cluster by checklist item, one table a phase. */
export type ItemsChapter = {
  words: Pick<ItemsPhrases, "howToRead"> & { legend: { letter: string; words: string }[] };
  introduction: string;
  /** Each phase fits a page and stays whole. */
  keep: boolean;
  phases: {
    heads: Pick<ItemsPhrases, "cluster" | "redClusters">;
    section: SectionHead;
    caption: Caption;
    /** "S1", "T3". */
    columns: string[];
    rows: { name: string; isPlaced: boolean; cells: HeatCell[] }[];
    /** Red lights of the portfolio in each column: the foot of the table. */
    red: string[];
    key: { id: string; text: string }[];
    source: string;
  }[];
};

/** Clusters with which a phase, its heading and its key still fit a page. */
const mostOnPage = 28;

export function itemsChapter(source: PortfolioSource, numbers: CaptionNumbers): ItemsChapter {
  const { portfolio, framework, language } = source;
  const { introduction, description, howToRead, legend, cluster, redClusters } = itemsPhrases[language];
  return {
    words: { howToRead, legend: heatLegend(legend) },
    keep: portfolio.rows.length <= mostOnPage,
    introduction: introduction(source.refer("faser")),
    phases: phaseNumbers.map((number) => {
      const phase = framework.phases[number - 1];
      const items = phase === undefined ? [] : checklistItems(phase);
      return {
        heads: { cluster, redClusters },
        section: { id: `punkter-${number}`, number: numbers.section(), title: phaseHeading(source, number) },
        caption: {
          number: numbers.figure(),
          finding: itemTableFinding(source, portfolio, number),
          description,
        },
        columns: items.map(({ id }) => id.slice(3)),
        rows: portfolio.rows.map((row) => ({
          name: row.cluster.name,
          isPlaced: row.placement.phase === number,
          cells: items.map(({ id }) => {
            const item = row.items.find((one) => one.id === id);
            return heatCell(source, item?.light ?? "none", item?.value ?? null, { word: item?.word ?? null });
          }),
        })),
        red: items.map(({ id }) => String(portfolio.gaps.find(({ item }) => item === id)?.red ?? 0)),
        key: items.map(({ id }) => ({ id: id.slice(3), text: itemText(source, id) })),
        source: sourceLine(source),
      };
    }),
  };
}
