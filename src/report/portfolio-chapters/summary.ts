import { shareBar } from "../chart/demand-bars.ts";
import { shortNames } from "../chart/text-fit.ts";
import { unitChart } from "../chart/unit-chart.ts";
import { formatNumber, formatPercent, plural, shorten } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
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
import { clusterNoun, phaseRange } from "../portfolio-sentences/words.ts";
import { type Caption, type CaptionNumbers, itemText, type PortfolioSource, sourceLine } from "./source.ts";

/** The one page that stands alone. */
export type SummaryChapter = {
  clusters: string;
  clustersLabel: string;
  lead: string;
  keyFigures: { value: string; label: string }[];
  distribution: { caption: Caption; chart: Markup; phases: { label: string; name: string }[]; source: string };
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
  const { portfolio, framework } = source;
  const { rows } = portfolio;
  return {
    clusters: formatNumber(rows.length),
    clustersLabel: plural(rows.length, "Klynge", "Klynger"),
    lead: leadSentences(portfolio, (id) => shorten(itemText(source, id), 84)).join(" "),
    keyFigures: keyFigures(source),
    distribution: {
      caption: {
        number: numbers.figure(),
        finding: distributionFinding(portfolio),
        description: distributionDescription(source),
      },
      chart: markup(distributionChart(source)),
      phases: framework.phases.map(({ number, name }) => ({ label: `Fase\u00a0${number}`, name })),
      source: [comparedNote(portfolio), sourceLine(source, true)].filter((text) => text !== "").join(" "),
    },
    findings: findings(portfolio),
    gaps: gapList(source),
    instruments: instrumentList(source),
  };
}

/** Five figures at most, each with what it counts. */
function keyFigures({ portfolio }: PortfolioSource): SummaryChapter["keyFigures"] {
  const { totals, rows } = portfolio;
  const rate = totals.responseRate;
  const isWhole = rate !== null && rate.clusters === totals.clusters && rate.answered === totals.responses.count;
  const figures = [
    {
      value: formatNumber(totals.responses.count),
      label: isWhole ? `svar av ${formatNumber(rate.invited)} inviterte` : "svar",
    },
    rate === null
      ? { value: formatNumber(totals.responses.byGroup.company), label: "svar fra bedrifter" }
      : {
          value: formatPercent(rate.share),
          label: isWhole
            ? "svarprosent"
            : `svarprosent i ${rate.clusters} ${clusterNoun(rate.clusters)} der den er kjent`,
        },
    totals.previous === null
      ? {
          value: formatNumber(portfolio.distribution.completed),
          label: `${clusterNoun(portfolio.distribution.completed)} med alle faser grønne`,
        }
      : { value: formatNumber(inDirection(rows, "up").length), label: movedNote(portfolio) },
    { value: formatNumber(totals.placed), label: `${clusterNoun(totals.placed)} har nok svar` },
    {
      value: formatNumber(totals.reservations),
      label: `${plural(totals.reservations, "resultat", "resultater")} med forbehold`,
    },
  ];
  return figures;
}

function distributionDescription({ portfolio }: PortfolioSource): string {
  const { totals, year, distribution } = portfolio;
  const withheld = distribution.phases.some((phase) => phase.withheld > 0) ? ` Stiplet: ikke grunnlag i ${year}.` : "";
  return totals.previous === null
    ? `Antall klynger per fase i ${year}.${withheld}`
    : `Antall klynger per fase, ${totals.previous.year} (hul) og ${year} (fylt).${withheld}`;
}

function distributionChart({ portfolio }: PortfolioSource): string {
  const { rows, totals, distribution, year } = portfolio;
  const now = distribution.phases.map((phase) => phase.clusters.length);
  const before = distribution.phases.map(({ compared }) => compared.previous);
  const inWords =
    totals.previous === null
      ? `Klynger per fase i ${year}: ${now.join(", ")}.`
      : `Klynger per fase. ${totals.previous.year}: ${before.join(", ")}. ${year}: ${now.join(", ")}.`;
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
  const { portfolio } = source;
  const gaps = commonGaps(portfolio).slice(0, rankedRows.gaps);
  return {
    title: `Oftest rødt i ${phaseRange(1, portfolio.reachedPhase)}`,
    note: "Klynger der punktet er rødt, av dem som har et lys",
    rows: gaps.map((gap) => ({
      text: shorten(`${gap.item} ${itemText(source, gap.item)}`, 64),
      bar: markup(shareBar(gap.redShare ?? 0, "17mm")),
      count: `${gap.red} av ${gap.clusters}`,
    })),
    empty: gaps.length === 0 ? "Ingen punkter er røde her." : null,
  };
}

function instrumentList({ portfolio }: PortfolioSource): RankedList {
  const { demand } = portfolio;
  const shown = demand.instruments.slice(0, rankedRows.instruments);
  const names = shortNames(
    shown.map(({ name }) => name),
    300,
    8.1,
  );
  return {
    title: "Mest etterspurte virkemidler",
    note: "Klynger der virkemidlet støtter et anbefalt tiltak",
    rows: shown.map((one, at) => ({
      text: names[at] ?? one.name,
      bar: markup(shareBar(one.clusters / demand.clusters, "17mm")),
      count: `${one.clusters} av ${demand.clusters}`,
    })),
    empty: shown.length === 0 ? "Ingen virkemidler er etterspurt." : null,
  };
}
