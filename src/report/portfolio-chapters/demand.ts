import { shareBar } from "../chart/demand-bars.ts";
import { formatPercent, plural } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { instrumentsFinding, measuresFinding } from "../portfolio-sentences/captions.ts";
import { clusterCount, inWordsFirst } from "../portfolio-sentences/words.ts";
import {
  type Caption,
  type CaptionNumbers,
  dimensionName,
  measureText,
  type PortfolioSource,
  type SectionHead,
} from "./source.ts";

/** Chapter: what the clusters are recommended to do, and which instruments can support it. */
export type DemandChapter = {
  introduction: string;
  measures: {
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
  const { portfolio, register } = source;
  const { demand } = portfolio;
  const shown = demand.measures.slice(0, mostMeasures);
  const left = demand.measures.length - shown.length;
  const share = (clusters: number) => (demand.clusters === 0 ? 0 : clusters / demand.clusters);
  const bar = (clusters: number, width: string) => markup(shareBar(share(clusters), width));
  const unused = demand.unused.map((id) => register.instruments.find((one) => one.id === id)?.name ?? id);
  return {
    introduction: `${inWordsFirst(demand.clusters)} ${plural(demand.clusters, "klynge", "klynger")} har fått anbefalt tiltak: de som svarer på gule og røde punkter i klyngens fase og fasene før. Tallene viser hvor mange klynger som trenger det samme.`,
    measures: {
      section: { id: "ettersporsel-tiltak", number: numbers.section(), title: "Tiltak" },
      caption: {
        number: numbers.table(),
        finding: measuresFinding(portfolio),
        description:
          "Tiltak etter antall klynger de er anbefalt til. «Blant tre første»: klynger der tiltaket er blant de tre høyest prioriterte.",
      },
      rows: shown.map((one) => ({
        id: one.measure,
        text: measureText(source, one.measure),
        dimension: dimensionName(source, one.dimension),
        bar: bar(one.clusters, "22mm"),
        clusters: String(one.clusters),
        share: formatPercent(share(one.clusters)),
        first: String(one.first),
      })),
      note:
        left === 0
          ? null
          : `${left} tiltak til er anbefalt til ${clusterCount(demand.measures.at(mostMeasures)?.clusters ?? 0)} eller færre. Arbeidsboken har alle.`,
    },
    instruments: {
      section: { id: "ettersporsel-virkemidler", number: numbers.section(), title: "Virkemidler" },
      caption: {
        number: numbers.table(),
        finding: instrumentsFinding(portfolio),
        description:
          "Virkemidler etter antall klynger der de kan støtte minst ett anbefalt tiltak, fordelt på klyngenes fase.",
      },
      rows: demand.instruments.map((one) => ({
        name: one.name,
        tag: tags[one.validity],
        bar: bar(one.clusters, "22mm"),
        clusters: String(one.clusters),
        byPhase: one.byPhase.map((count) => (count === 0 ? "–" : String(count))),
        measures: String(one.measures.length),
      })),
      unused: unused.length === 0 ? null : `Ingen av klyngenes tiltak i år kaller på ${unused.join(", ")}.`,
    },
    source: `Kilde: klyngeundersøkelsen ${portfolio.year} og virkemiddelregisteret, versjon ${portfolio.register.version}.`,
  };
}

const tags = {
  open: null,
  succeeded: null,
  closed: "avsluttet",
  unverified: "må kontrolleres",
} as const;
