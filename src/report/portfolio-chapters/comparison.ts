import type { Comparison, ComparisonGroup } from "../../portfolio/portfolio.ts";
import { quartileStrip } from "../chart/quartile-strip.ts";
import { dimensionName, fractionValue } from "../context.ts";
import { dash, inSentence, noBreak } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { comparisonFinding } from "../portfolio-sentences/captions.ts";
import { type ComparisonPhrases, comparisonPhrases } from "../portfolio-sentences/comparison-phrases.ts";
import type { Voice } from "../voice.ts";
import {
  type Caption,
  type CaptionNumbers,
  type PortfolioSource,
  phaseHeads,
  type SectionHead,
  sourceLine,
} from "./source.ts";

type Cell = { strip: Markup | null; median: string; range: string };

/** Chapter: the whole portfolio, and by level, sector and region. Absent under the minimum number of clusters. */
export type ComparisonChapter = {
  introduction: string;
  overall: {
    heads: ComparisonPhrases["heads"];
    section: SectionHead;
    caption: Caption;
    phases: { heading: string; strip: Markup | null; median: string; q1: string; q3: string; clusters: string }[];
    dimensions: { heading: string; strip: Markup | null; median: string; q1: string; q3: string; clusters: string }[];
  };
  comparisons: {
    heads: ComparisonPhrases["heads"];
    /** "Fase 1" to "Fase 5". */
    phaseHeads: string[];
    section: SectionHead;
    property: string;
    caption: Caption;
    groups: { name: string; clusters: string; cells: Cell[] }[];
    note: string | null;
  }[];
  source: string;
};

export function comparisonChapter(source: PortfolioSource, numbers: CaptionNumbers): ComparisonChapter | null {
  const { portfolio, framework, language } = source;
  const say = comparisonPhrases[language];
  const { overall } = portfolio;
  if (overall === null) return null;
  const limits = [framework.scoring.redBelow, framework.scoring.greenFrom].map(fractionValue);
  const least = framework.scoring.benchmarkFrom;
  return {
    introduction: say.introduction(least),
    overall: overallTable(source, overall, { limits, least }, numbers),
    comparisons: portfolio.comparisons
      .filter(({ groups }) => groups.length > 0)
      .map((comparison) => ({
        heads: say.heads,
        phaseHeads: phaseHeads(source),
        section: {
          id: `sammenligning-${comparison.by}`,
          number: numbers.section(),
          title: say.titles[comparison.by],
        },
        property: say.titles[comparison.by],
        caption: {
          number: numbers.table(),
          finding: comparisonFinding(source, comparison),
          description: [
            say.description(comparison.by),
            ...blankNote(source, [overall, ...comparison.groups.map(({ figures }) => figures)], least),
          ].join(" "),
        },
        groups: [
          ...comparison.groups.map(({ value, figures }) => groupRow(source, value, figures, limits)),
          groupRow(source, say.all, overall, limits),
        ],
        note: hiddenNote(source, comparison, least),
      })),
    source: sourceLine(source),
  };
}

function overallTable(
  source: PortfolioSource,
  overall: ComparisonGroup,
  { limits, least }: { limits: readonly number[]; least: number },
  numbers: CaptionNumbers,
): ComparisonChapter["overall"] {
  const { language, format } = source;
  const say = comparisonPhrases[language];
  const row = (heading: string, quartiles: ComparisonGroup["phases"][number]) => ({
    heading,
    strip: quartiles === null ? null : markup(quartileStrip(quartiles, limits)),
    median: quartiles === null ? dash : format.percent(quartiles.median),
    q1: quartiles === null ? dash : format.percent(quartiles.q1),
    q3: quartiles === null ? dash : format.percent(quartiles.q3),
    clusters: quartiles === null ? dash : String(quartiles.clusters),
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
  const [highMedian, lowMedian] = [high, low].map((one) => (one === null ? "" : format.percent(one.median)));
  const finding =
    high === null || low === null || highMedian === undefined || lowMedian === undefined
      ? say.noMedians
      : highMedian === lowMedian
        ? say.sameMedian(highMedian)
        : say.strongest({ high: high.name, highMedian, low: inSentence(low.name), lowMedian });
  return {
    heads: say.heads,
    section: { id: "sammenligning-alle", number: numbers.section(), title: say.allClusters },
    caption: {
      number: numbers.table(),
      finding,
      description: [
        say.overallDescription,
        ...blankNote(
          source,
          [overall],
          least,
          overall.dimensions.map(({ figures }) => figures),
        ),
      ].join(" "),
    },
    phases: overall.phases.map((quartiles, at) => row(phaseLabel(source, at + 1), quartiles)),
    dimensions: overall.dimensions.map(({ id, figures }) => row(dimensionName(source, id), figures)),
  };
}

function groupRow(
  { format }: Voice,
  name: string,
  figures: ComparisonGroup,
  limits: readonly number[],
): ComparisonChapter["comparisons"][number]["groups"][number] {
  return {
    name,
    clusters: String(figures.clusters),
    cells: figures.phases.map((quartiles) => ({
      strip: quartiles === null ? null : markup(quartileStrip(quartiles, limits)),
      median: quartiles === null ? dash : format.percentFigure(quartiles.median),
      range:
        quartiles === null ? noBreak : `${format.percentFigure(quartiles.q1)}–${format.percentFigure(quartiles.q3)}`,
    })),
  };
}

/** Why cells are blank, where any is. */
function blankNote(
  { language }: Voice,
  groups: readonly ComparisonGroup[],
  least: number,
  others: ComparisonGroup["phases"] = [],
): string[] {
  const cells = [...groups.flatMap(({ phases }) => phases), ...others];
  return cells.includes(null) ? [comparisonPhrases[language].blank(least)] : [];
}

function hiddenNote({ language }: Voice, { by, hidden, without }: Comparison, least: number): string | null {
  const say = comparisonPhrases[language];
  const sentences = [
    ...(hidden.clusters > 0 ? [say.hidden({ count: hidden.clusters, values: hidden.values, least })] : []),
    ...(without > 0 ? [say.without(without, by)] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}
