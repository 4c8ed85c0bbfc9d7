import { dimensionIds } from "../../framework/schema.ts";
import { lightBar } from "../chart/demand-bars.ts";
import { dimensionName } from "../context.ts";
import { dash } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { gapsFinding } from "../portfolio-sentences/captions.ts";
import { type GapsPhrases, gapsPhrases } from "../portfolio-sentences/gaps-phrases.ts";
import { commonGaps } from "../portfolio-sentences/summary.ts";
import { phaseRange } from "../portfolio-sentences/words.ts";
import { type Caption, type CaptionNumbers, isInFull, itemText, type PortfolioSource, sourceLine } from "./source.ts";

/** Chapter: what is most often red. */
export type GapsChapter = {
  introduction: string;
  heads: GapsPhrases["heads"];
  caption: Caption;
  showsAssessed: boolean;
  rows: { id: string; text: string; dimension: string; bar: Markup; red: string; share: string; assessed: string }[];
  note: string | null;
  source: string;
  dimensions: {
    heads: GapsPhrases["heads"];
    caption: Caption;
    rows: { name: string; bar: Markup; red: string; share: string }[];
    source: string;
  };
};

/** Rows of the table, where another chapter has the rest. */
const mostRows = 10;

export function gapsChapter(source: PortfolioSource, numbers: CaptionNumbers): GapsChapter {
  const { portfolio, language, format } = source;
  const say = gapsPhrases[language];
  const { reachedPhase, rows } = portfolio;
  const gaps = commonGaps(portfolio);
  const shown = isInFull(portfolio) ? gaps.slice(0, mostRows) : gaps;
  const range = phaseRange(source, 1, reachedPhase);
  const later = reachedPhase === 5 ? null : phaseRange(source, reachedPhase + 1, 5);
  return {
    introduction: say.introduction(range, later),
    heads: say.heads,
    caption: tableCaption(numbers, gapsFinding(source, portfolio), say.description(range)),
    showsAssessed: shown.some(({ assessed }) => assessed !== null && assessed.count > 0),
    rows: shown.map((gap) => ({
      id: gap.item,
      text: itemText(source, gap.item),
      dimension: dimensionName(source, dimensionOf(source, gap.item)),
      bar: markup(lightBar(gap, rows.length, say.lightsOfClusters(gap, rows.length))),
      red: say.of(String(gap.red), String(gap.clusters)),
      share: gap.redShare === null ? dash : format.percent(gap.redShare),
      assessed:
        gap.assessed === null || gap.assessed.count === 0 ? dash : `${gap.assessed.count} (${gap.assessed.overruled})`,
    })),
    note: gaps.length > shown.length ? say.more(gaps.length - shown.length, source.refer("punkter")) : null,
    source: sourceLine(source),
    dimensions: dimensionTable(source, range, numbers),
  };
}

/** All lights of the reached phases, by dimension. */
function dimensionTable(source: PortfolioSource, range: string, numbers: CaptionNumbers): GapsChapter["dimensions"] {
  const { portfolio, language, format } = source;
  const say = gapsPhrases[language];
  const within = portfolio.gaps.filter(({ item }) => Number(item.charAt(1)) <= portfolio.reachedPhase);
  const sums = dimensionIds.map((id) => {
    const gaps = within.filter(({ item }) => dimensionOf(source, item) === id);
    const sum = (key: "red" | "yellow" | "green" | "clusters") => gaps.reduce((total, gap) => total + gap[key], 0);
    return { id, red: sum("red"), yellow: sum("yellow"), green: sum("green"), clusters: sum("clusters") };
  });
  const reddest = [...sums]
    .filter(({ clusters }) => clusters > 0)
    .sort((a, b) => b.red * a.clusters - a.red * b.clusters)[0];
  const finding =
    reddest === undefined || reddest.red === 0
      ? say.noRedDimension
      : say.reddestDimension(dimensionName(source, reddest.id), format.percent(reddest.red / reddest.clusters));
  return {
    heads: say.heads,
    caption: tableCaption(numbers, finding, say.dimensionsDescription(range)),
    rows: sums.map((sum) => ({
      name: dimensionName(source, sum.id),
      bar: markup(lightBar(sum, sum.clusters, say.lights(sum))),
      red: say.of(format.number(sum.red), format.number(sum.clusters)),
      share: sum.clusters === 0 ? dash : format.percent(sum.red / sum.clusters),
    })),
    source: sourceLine(source),
  };
}

function dimensionOf({ portfolio, framework }: PortfolioSource, id: string): string {
  const phase = framework.phases[Number(id.charAt(1)) - 1] ?? framework.phases[portfolio.reachedPhase - 1];
  return (
    [...(phase?.checklist.status ?? []), ...(phase?.checklist.measures ?? [])].find((item) => item.id === id)
      ?.dimension ?? ""
  );
}

function tableCaption(numbers: CaptionNumbers, finding: string, description: string): Caption {
  return { number: numbers.table(), finding, description };
}
