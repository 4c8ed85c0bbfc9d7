import type { Framework } from "../../framework/schema.ts";
import type { Comparison, ComparisonGroup } from "../../portfolio/portfolio.ts";
import { quartileStrip } from "../chart/quartile-strip.ts";
import { formatPercent, percentFigure } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { comparisonFinding } from "../portfolio-sentences/captions.ts";
import { clusterNoun, inWordsFirst } from "../portfolio-sentences/words.ts";
import {
  type Caption,
  type CaptionNumbers,
  dimensionName,
  type PortfolioSource,
  type SectionHead,
  sourceLine,
} from "./source.ts";

type Cell = { strip: Markup | null; median: string; range: string };

/** Chapter: the whole portfolio, and by level, sector and region. Absent under the minimum number of clusters. */
export type ComparisonChapter = {
  introduction: string;
  overall: {
    section: SectionHead;
    caption: Caption;
    phases: { heading: string; strip: Markup | null; median: string; q1: string; q3: string; clusters: string }[];
    dimensions: { heading: string; strip: Markup | null; median: string; q1: string; q3: string; clusters: string }[];
  };
  comparisons: {
    section: SectionHead;
    property: string;
    caption: Caption;
    groups: { name: string; clusters: string; cells: Cell[] }[];
    note: string | null;
  }[];
  source: string;
};

const properties = {
  level: { title: "Programnivå", of: "programnivå" },
  sector: { title: "Sektor", of: "sektor" },
  region: { title: "Region", of: "region" },
} as const;

export function comparisonChapter(source: PortfolioSource, numbers: CaptionNumbers): ComparisonChapter | null {
  const { portfolio, framework } = source;
  const { overall } = portfolio;
  if (overall === null) return null;
  const limits = limitsOf(framework);
  const least = framework.scoring.benchmarkFrom;
  return {
    introduction: `Medianen er klyngen i midten; kvartilene skiller ut den nederste og den øverste firedelen. De vises bare for grupper med minst ${least} klynger.`,
    overall: overallTable(source, overall, limits, numbers),
    comparisons: portfolio.comparisons
      .filter(({ groups }) => groups.length > 0)
      .map((comparison) => ({
        section: {
          id: `sammenligning-${comparison.by}`,
          number: numbers.section(),
          title: properties[comparison.by].title,
        },
        property: properties[comparison.by].title,
        caption: {
          number: numbers.table(),
          finding: comparisonFinding(comparison),
          description: `Median og kvartiler i prosent per fase, etter ${properties[comparison.by].of}.`,
        },
        groups: [
          ...comparison.groups.map(({ value, figures }) => groupRow(value, figures, limits)),
          groupRow("Alle", overall, limits),
        ],
        note: hiddenNote(comparison, least),
      })),
    source: sourceLine(source),
  };
}

function overallTable(
  source: PortfolioSource,
  overall: ComparisonGroup,
  limits: readonly number[],
  numbers: CaptionNumbers,
): ComparisonChapter["overall"] {
  const row = (heading: string, quartiles: ComparisonGroup["phases"][number]) => ({
    heading,
    strip: quartiles === null ? null : markup(quartileStrip(quartiles, limits)),
    median: quartiles === null ? "–" : formatPercent(quartiles.median),
    q1: quartiles === null ? "–" : formatPercent(quartiles.q1),
    q3: quartiles === null ? "–" : formatPercent(quartiles.q3),
    clusters: quartiles === null ? "–" : String(quartiles.clusters),
  });
  const dimensions = overall.dimensions.flatMap(({ id, figures }) =>
    figures === null ? [] : [{ name: dimensionName(source, id), median: figures.median }],
  );
  const high = dimensions.reduce<(typeof dimensions)[number] | null>(
    (best, one) => (best === null || one.median > best.median ? one : best),
    null,
  );
  const low = dimensions.reduce<(typeof dimensions)[number] | null>(
    (best, one) => (best === null || one.median < best.median ? one : best),
    null,
  );
  const finding =
    high === null || low === null
      ? "For få skårer til å vise medianer"
      : formatPercent(high.median) === formatPercent(low.median)
        ? `De tre dimensjonene har samme median, ${formatPercent(high.median)}`
        : `${high.name} står sterkest (median ${formatPercent(high.median)}), ${low.name} svakest (${formatPercent(low.median)})`;
  return {
    section: { id: "sammenligning-alle", number: numbers.section(), title: "Alle klyngene" },
    caption: {
      number: numbers.table(),
      finding,
      description: "Median og kvartiler for alle klynger med skår. Stiplet: grensene for gult og grønt.",
    },
    phases: overall.phases.map((quartiles, at) => row(`Fase\u00a0${at + 1}`, quartiles)),
    dimensions: overall.dimensions.map(({ id, figures }) => row(dimensionName(source, id), figures)),
  };
}

function groupRow(
  name: string,
  figures: ComparisonGroup,
  limits: readonly number[],
): ComparisonChapter["comparisons"][number]["groups"][number] {
  return {
    name,
    clusters: String(figures.clusters),
    cells: figures.phases.map((quartiles) => ({
      strip: quartiles === null ? null : markup(quartileStrip(quartiles, limits)),
      median: quartiles === null ? "–" : percentFigure(quartiles.median),
      range: quartiles === null ? "\u00a0" : `${percentFigure(quartiles.q1)}–${percentFigure(quartiles.q3)}`,
    })),
  };
}

function hiddenNote(comparison: Comparison, least: number): string | null {
  const { hidden, without } = comparison;
  const sentences: string[] = [];
  if (hidden.clusters > 0) {
    const which = hidden.values.length === 0 ? "" : ` (${hidden.values.join(", ")})`;
    sentences.push(
      `${inWordsFirst(hidden.clusters)} ${clusterNoun(hidden.clusters)}${which} er i grupper med færre enn ${least} og står bare under «Alle».`,
    );
  }
  if (without > 0) {
    sentences.push(
      `${inWordsFirst(without)} ${clusterNoun(without)} er uten ${properties[comparison.by].of} i registeret.`,
    );
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}

function limitsOf({ scoring }: Framework): number[] {
  return [scoring.redBelow, scoring.greenFrom].map((fraction) => {
    const [over = 0, under = 1] = fraction.split("/").map(Number);
    return over / under;
  });
}
