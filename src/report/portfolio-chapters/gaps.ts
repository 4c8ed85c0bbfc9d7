import { dimensionIds } from "../../framework/schema.ts";
import { lightBar } from "../chart/demand-bars.ts";
import { formatNumber, formatPercent, plural, sentenceCase } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { gapsFinding } from "../portfolio-sentences/captions.ts";
import { commonGaps } from "../portfolio-sentences/summary.ts";
import { clusterNoun, phaseRange } from "../portfolio-sentences/words.ts";
import {
  type Caption,
  type CaptionNumbers,
  dimensionName,
  itemText,
  type PortfolioSource,
  sourceLine,
} from "./source.ts";

/** Chapter: what is most often red. */
export type GapsChapter = {
  introduction: string;
  caption: Caption;
  showsAssessed: boolean;
  rows: { id: string; text: string; dimension: string; bar: Markup; red: string; share: string; assessed: string }[];
  note: string | null;
  source: string;
  dimensions: {
    caption: Caption;
    rows: { name: string; bar: Markup; red: string; share: string }[];
    source: string;
  };
};

const mostRows = 10;

export function gapsChapter(source: PortfolioSource, numbers: CaptionNumbers): GapsChapter {
  const { portfolio } = source;
  const { reachedPhase, rows } = portfolio;
  const gaps = commonGaps(portfolio);
  const shown = gaps.slice(0, mostRows);
  const range = phaseRange(1, reachedPhase);
  const later =
    reachedPhase === 5
      ? ""
      : ` Rødt i ${phaseRange(reachedPhase + 1, 5)} er ventet for de fleste og er ikke regnet med.`;
  return {
    introduction: `Tabellen viser punktene i ${range}, som minst en tredel av klyngene har nådd.${later} Det er de regnede lysene som teller; lys konsulenten har vurdert, er talt opp for seg.`,
    caption: tableCaption(
      numbers,
      gapsFinding(portfolio),
      `Punkter i ${range} etter andel klynger med rødt, av dem som har et lys. Stiplet: klynger uten lys.`,
    ),
    showsAssessed: shown.some(({ assessed }) => assessed !== null && assessed.count > 0),
    rows: shown.map((gap) => ({
      id: gap.item,
      text: itemText(source, gap.item),
      dimension: dimensionName(source, dimensionOf(source, gap.item)),
      bar: markup(lightBar(gap, rows.length, `${lightsInWords(gap)} hos ${rows.length} ${clusterNoun(rows.length)}`)),
      red: `${gap.red} av ${gap.clusters}`,
      share: gap.redShare === null ? "–" : formatPercent(gap.redShare),
      assessed:
        gap.assessed === null || gap.assessed.count === 0 ? "–" : `${gap.assessed.count} (${gap.assessed.overruled})`,
    })),
    note:
      gaps.length > shown.length
        ? `${gaps.length - shown.length} punkter til er røde hos minst én klynge. Alle punktene står i ${source.refer("punkter")} og i arbeidsboken.`
        : null,
    source: sourceLine(source),
    dimensions: dimensionTable(source, range, numbers),
  };
}

/** All lights of the reached phases, by dimension. */
function dimensionTable(source: PortfolioSource, range: string, numbers: CaptionNumbers): GapsChapter["dimensions"] {
  const { portfolio } = source;
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
      ? "Ingen dimensjon har røde lys"
      : `${sentenceCase(dimensionName(source, reddest.id))} har størst andel røde lys: ${formatPercent(reddest.red / reddest.clusters)}`;
  return {
    caption: tableCaption(numbers, finding, `Alle lys i ${range}, etter dimensjon.`),
    rows: sums.map((sum) => ({
      name: dimensionName(source, sum.id),
      bar: markup(lightBar(sum, sum.clusters, `${lightsInWords(sum)} lys`)),
      red: `${formatNumber(sum.red)} av ${formatNumber(sum.clusters)}`,
      share: sum.clusters === 0 ? "–" : formatPercent(sum.red / sum.clusters),
    })),
    source: sourceLine(source),
  };
}

/** "2 røde, 1 gult og 3 grønne": of lights, which are neuter. */
function lightsInWords({ red, yellow, green }: { red: number; yellow: number; green: number }): string {
  return `${red} ${plural(red, "rødt", "røde")}, ${yellow} ${plural(yellow, "gult", "gule")} og ${green} ${plural(green, "grønt", "grønne")}`;
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
