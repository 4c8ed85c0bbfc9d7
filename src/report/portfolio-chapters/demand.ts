import { shareBar } from "../chart/demand-bars.ts";
import { dimensionName } from "../context.ts";
import { dash } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { instrumentTag } from "../phrases/instruments.ts";
import { instrumentsFinding, measuresFinding } from "../portfolio-sentences/captions.ts";
import { type DemandPhrases, demandPhrases } from "../portfolio-sentences/demand-phrases.ts";
import {
  type Caption,
  type CaptionNumbers,
  measureText,
  type PortfolioSource,
  phaseHeads,
  type SectionHead,
} from "./source.ts";

/** Chapter: what the clusters are recommended to do, and which instruments can support it. */
export type DemandChapter = {
  introduction: string;
  measures: {
    heads: DemandPhrases["measureHeads"];
    section: SectionHead;
    caption: Caption;
    rows: {
      id: string;
      text: string;
      dimension: string;
      bar: Markup;
      clusters: string;
      share: string;
      first: string;
    }[];
    note: string | null;
  };
  instruments: {
    /** With "Fase 1" to "Fase 5". */
    heads: DemandPhrases["instrumentHeads"] & { phases: string[] };
    section: SectionHead;
    caption: Caption;
    rows: {
      name: string;
      /** "må kontrolleres", "avsluttet" or null. */
      tag: string | null;
      bar: Markup;
      clusters: string;
      byPhase: string[];
      measures: string;
    }[];
    unused: string | null;
  };
  source: string;
};

const mostMeasures = 20;

export function demandChapter(source: PortfolioSource, numbers: CaptionNumbers): DemandChapter {
  const { portfolio, register, language, format } = source;
  const say = demandPhrases[language];
  const { demand } = portfolio;
  const shown = demand.measures.slice(0, mostMeasures);
  const left = demand.measures.length - shown.length;
  const share = (clusters: number) => (demand.clusters === 0 ? 0 : clusters / demand.clusters);
  const bar = (clusters: number, width: string) => markup(shareBar(share(clusters), width));
  const unused = demand.unused.map((id) => register.instruments.find((one) => one.id === id)?.name ?? id);
  return {
    introduction: say.introduction(demand.clusters),
    measures: {
      heads: say.measureHeads,
      section: { id: "ettersporsel-tiltak", number: numbers.section(), title: say.measures },
      caption: {
        number: numbers.table(),
        finding: measuresFinding(source, portfolio),
        description: say.measuresDescription,
      },
      rows: shown.map((one) => ({
        id: one.measure,
        text: measureText(source, one.measure),
        dimension: dimensionName(source, one.dimension),
        bar: bar(one.clusters, "22mm"),
        clusters: String(one.clusters),
        share: format.percent(share(one.clusters)),
        first: String(one.first),
      })),
      note: left === 0 ? null : say.measuresLeft(left, demand.measures.at(mostMeasures)?.clusters ?? 0),
    },
    instruments: {
      heads: { ...say.instrumentHeads, phases: phaseHeads(source) },
      section: { id: "ettersporsel-virkemidler", number: numbers.section(), title: say.instruments },
      caption: {
        number: numbers.table(),
        finding: instrumentsFinding(source, portfolio),
        description: say.instrumentsDescription,
      },
      rows: demand.instruments.map((one) => ({
        name: one.name,
        tag: instrumentTag(source, one.validity),
        bar: bar(one.clusters, "22mm"),
        clusters: String(one.clusters),
        byPhase: one.byPhase.map((count) => (count === 0 ? dash : String(count))),
        measures: String(one.measures.length),
      })),
      unused: unused.length === 0 ? null : say.unused(unused),
    },
    source: say.source(portfolio.year, portfolio.register.version),
  };
}
