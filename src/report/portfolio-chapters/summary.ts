import { shareBar } from "../chart/demand-bars.ts";
import { shortNames } from "../chart/text-fit.ts";
import { unitChart } from "../chart/unit-chart.ts";
import { type Markup, markup } from "../markup.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { distributionFinding } from "../portfolio-sentences/captions.ts";
import {
  commonGaps,
  comparedNote,
  type Finding,
  findings,
  inDirection,
  leadSentences,
  movedNote,
} from "../portfolio-sentences/summary.ts";
import { summaryPagePhrases } from "../portfolio-sentences/summary-page-phrases.ts";
import { phaseRange } from "../portfolio-sentences/words.ts";
import {
  type Caption,
  type CaptionNumbers,
  coversEverybody,
  itemText,
  type PortfolioSource,
  sourceLine,
} from "./source.ts";

/** The one page that stands alone. */
export type SummaryChapter = {
  clusters: string;
  /** More than three digits, which are set smaller. */
  clustersAreLong: boolean;
  clustersLabel: string;
  lead: string;
  keyFigures: { value: string; label: string }[];
  distribution: { caption: Caption; chart: Markup; phases: { label: string; name: string }[]; source: string };
  findingsTitle: string;
  findings: Finding[];
  gaps: RankedList;
  instruments: RankedList;
};

export type RankedList = {
  title: string;
  note: string;
  rows: { text: string; bar: Markup; count: string }[];
  /** Said where there is nothing to list. */
  empty: string | null;
};

/** Clusters whose names still fit beside their blocks, in all and in one phase. */
const mostNamed = { clusters: 30, inPhase: 9 };
const rankedRows = { gaps: 4, instruments: 6 };

export function summaryChapter(source: PortfolioSource, numbers: CaptionNumbers): SummaryChapter {
  const { portfolio, framework, language, format } = source;
  const say = summaryPagePhrases[language];
  const { rows } = portfolio;
  return {
    clusters: format.number(rows.length),
    clustersAreLong: rows.length > 999,
    clustersLabel: say.cluster(rows.length),
    lead: leadSentences(source, portfolio, (id) => format.shorten(itemText(source, id), 84)).join(" "),
    keyFigures: keyFigures(source),
    distribution: {
      caption: {
        number: numbers.figure(),
        finding: distributionFinding(source, portfolio),
        description: distributionDescription(source),
      },
      chart: markup(distributionChart(source)),
      phases: framework.phases.map(({ number, name }) => ({ label: phaseLabel(source, number), name })),
      source: [comparedNote(source, portfolio), sourceLine(source, true)].filter((text) => text !== "").join(" "),
    },
    findingsTitle: say.findings,
    findings: findings(source, portfolio),
    gaps: gapList(source),
    instruments: instrumentList(source),
  };
}

/** Five figures at most, each with what it counts. */
function keyFigures(source: PortfolioSource): SummaryChapter["keyFigures"] {
  const { portfolio, language, format } = source;
  const { totals, rows, distribution } = portfolio;
  const say = summaryPagePhrases[language];
  const rate = totals.responseRate;
  const isWhole = coversEverybody(totals);
  return [
    {
      value: format.number(totals.responses.count),
      label: rate !== null && isWhole ? say.answersOf(format.number(rate.invited)) : say.answers,
    },
    rate === null
      ? { value: format.number(totals.responses.byGroup.company), label: say.answersOfCompanies }
      : { value: format.percent(rate.share), label: isWhole ? say.rate : say.rateIn(rate.clusters) },
    totals.previous === null
      ? { value: format.number(distribution.completed), label: say.completed(distribution.completed) }
      : { value: format.number(inDirection(rows, "up").length), label: movedNote(source, portfolio) },
    { value: format.number(totals.placed), label: say.placed(totals.placed) },
    { value: format.number(totals.reservations), label: say.reservations(totals.reservations) },
  ];
}

function distributionDescription({ portfolio, language }: PortfolioSource): string {
  const { totals, year, distribution } = portfolio;
  const say = summaryPagePhrases[language];
  const withheld = distribution.phases.some((phase) => phase.withheld > 0) ? [say.dashed(year)] : [];
  const shown = totals.previous === null ? say.distribution(year) : say.distributionOfTwo(totals.previous.year, year);
  return [shown, ...withheld].join(" ");
}

function distributionChart({ portfolio, language }: PortfolioSource): string {
  const say = summaryPagePhrases[language];
  const { rows, totals, distribution, year } = portfolio;
  const now = distribution.phases.map((phase) => phase.clusters.length);
  const before = distribution.phases.map(({ compared }) => compared.previous);
  const inWords =
    totals.previous === null
      ? say.counts(year, now)
      : say.countsOfTwo({ previous: totals.previous.year, before, year, now });
  return unitChart({
    title: inWords,
    previousYear: totals.previous === null ? null : String(totals.previous.year),
    year: String(year),
    columns: distribution.phases.map(({ phase, compared }) => ({
      previous: compared.previous,
      // The furthest in a phase stands at the top.
      now: rows
        .filter((row) => row.placement.phase === phase)
        .map((row) => ({ name: row.cluster.name, withheld: row.placement.progress === null }))
        .reverse(),
    })),
    named: rows.length <= mostNamed.clusters && Math.max(...now, ...before) <= mostNamed.inPhase,
  });
}

function gapList(source: PortfolioSource): RankedList {
  const { portfolio, language, format } = source;
  const say = summaryPagePhrases[language];
  const gaps = commonGaps(portfolio).slice(0, rankedRows.gaps);
  return {
    title: say.gaps(phaseRange(source, 1, portfolio.reachedPhase)),
    note: say.gapsNote,
    rows: gaps.map((gap) => ({
      text: format.shorten(`${gap.item} ${itemText(source, gap.item)}`, 64),
      bar: markup(shareBar(gap.redShare ?? 0, "17mm")),
      count: say.of(gap.red, gap.clusters),
    })),
    empty: gaps.length === 0 ? say.noGaps : null,
  };
}

function instrumentList({ portfolio, language }: PortfolioSource): RankedList {
  const { demand } = portfolio;
  const say = summaryPagePhrases[language];
  const shown = demand.instruments.slice(0, rankedRows.instruments);
  const names = shortNames(
    shown.map(({ name }) => name),
    300,
    8.1,
  );
  return {
    title: say.instruments,
    note: say.instrumentsNote,
    rows: shown.map((one, at) => ({
      text: names[at] ?? one.name,
      bar: markup(shareBar(one.clusters / demand.clusters, "17mm")),
      count: say.of(one.clusters, demand.clusters),
    })),
    empty: shown.length === 0 ? say.noInstruments : null,
  };
}
