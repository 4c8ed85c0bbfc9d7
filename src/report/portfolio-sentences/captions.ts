import { respondentGroups } from "../../framework/schema.ts";
import type { Comparison, Portfolio, PortfolioRow } from "../../portfolio/portfolio.ts";
import { formatList, formatNumber, formatPercent, numberWord, sentenceCase } from "../format.ts";
import { commonGaps, inDirection } from "./summary.ts";
import { clusterCount, clusterNoun, inWords, inWordsFirst, phaseName } from "./words.ts";

/*
 * The finding of each figure and table, as its caption. Each says what the figure shows and nothing else.
 */

export function distributionFinding({ distribution, totals, rows }: Portfolio): string {
  if (rows.length === 0) return "Ingen klynger har svart";
  if (totals.previous === null) {
    const most = mostCommonPhase(rows);
    return rows.length === 1
      ? `Klyngen står i ${phaseName(most.phase)}`
      : `Flest klynger, ${inWords(most.rows.length)} av ${inWords(rows.length)}, står i ${phaseName(most.phase)}`;
  }
  const middle = (which: "previous" | "now") => middlePhase(distribution.phases.map(({ compared }) => compared[which]));
  const [before, now] = [middle("previous"), middle("now")];
  return before === now
    ? `Tyngdepunktet ligger i ${phaseName(now)}, som i ${totals.previous.year}`
    : `Tyngdepunktet har flyttet seg fra ${phaseName(before)} til ${phaseName(now)}`;
}

/** Phase of the cluster in the middle, the lower one of two. */
function middlePhase(counts: readonly number[]): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let passed = 0;
  for (const [at, count] of counts.entries()) {
    passed += count;
    if (passed >= half && passed > 0) return at + 1;
  }
  return 1;
}

export function phaseTableFinding({ rows }: Portfolio): string {
  const { phase, rows: here } = mostCommonPhase(rows);
  const progress = here.map((row) => row.placement.progress).filter((value) => value !== null);
  const completed = here.filter((row) => row.placement.completed).length;
  if (rows.length === 1 || progress.length === 0 || completed > 0) {
    return `${sentenceCase(phaseName(phase))} er der flest står: ${clusterCount(here.length)}`;
  }
  const most = Math.max(...progress);
  const standing = rows.map((row) => row.placement.phase);
  return here.length === 1
    ? `Klyngene står i hver sin fase, fra ${phaseName(Math.min(...standing))} til ${phaseName(Math.max(...standing))}`
    : `${sentenceCase(phaseName(phase))} er terskelen: ${clusterCount(here.length)} står der, og ingen av dem er over ${formatPercent(most)}`;
}

function mostCommonPhase(rows: readonly PortfolioRow[]): { phase: number; rows: PortfolioRow[] } {
  const phases = [1, 2, 3, 4, 5].map((phase) => ({ phase, rows: rows.filter((row) => row.placement.phase === phase) }));
  return phases.reduce((best, one) => (one.rows.length > best.rows.length ? one : best));
}

export function profilesFinding({ rows }: Portfolio): string {
  const rising = rows.filter(isRisingSomewhere).map((row) => row.cluster.name);
  const profiled = rows.filter((row) => row.phases.filter(({ score }) => score.kind === "scored").length > 1).length;
  if (profiled === 0) return "For få faser har et grunnlag til å vise en profil";
  if (rising.length === 0)
    return profiled === 1 ? "Profilen faller fra venstre mot høyre" : "Alle profilene faller fra venstre mot høyre";
  if (rising.length <= 3 && rising.length * 2 < profiled) {
    return `Profilene faller fra venstre mot høyre; ${formatList(rising)} er unntak${rising.length === 1 ? "et" : ""}`;
  }
  return `${inWordsFirst(rising.length)} av ${inWords(profiled)} profiler stiger et sted: en senere fase har høyere skår enn en tidligere`;
}

/** A phase with a higher score than the phase before it that has one. */
function isRisingSomewhere({ phases }: PortfolioRow): boolean {
  const values = phases.flatMap(({ score }) => (score.kind === "scored" ? [score.value] : []));
  return values.some((value, at) => at > 0 && value > (values[at - 1] ?? 1));
}

/** Of one phase's items: the most often green and the most often red. */
export function itemTableFinding(portfolio: Portfolio, phase: number): string {
  const gaps = portfolio.gaps.filter(({ item, clusters }) => Number(item.charAt(1)) === phase && clusters > 0);
  const greenest = [...gaps].sort((a, b) => b.green * a.clusters - a.green * b.clusters)[0];
  const reddest = [...gaps].sort((a, b) => b.red * a.clusters - a.red * b.clusters)[0];
  const name = sentenceCase(phaseName(phase));
  if (greenest === undefined || reddest === undefined) return `${name}: ingen klynger har lys på punktene`;
  const parts: string[] = [];
  if (greenest.green > 0) parts.push(`${greenest.item} er oftest grønt (${greenest.green} av ${greenest.clusters})`);
  if (reddest.red > 0) parts.push(`${reddest.item} oftest rødt (${reddest.red} av ${reddest.clusters})`);
  if (parts.length === 0) return `${name}: alle lys er gule`;
  const [first = "", second] = parts;
  if (second !== undefined) return `${name}: ${first}, ${second}`;
  return greenest.green > 0
    ? `${name}: ${first}, og ingen punkter er røde`
    : `${name}: ${first.replace(" oftest", " er oftest")}, og ingen punkter er grønne`;
}

export function gapsFinding(portfolio: Portfolio): string {
  const [first] = commonGaps(portfolio);
  if (first === undefined) return "Ingen punkter er røde i fasene klyngene har nådd";
  return `${first.item} mangler oftest: rødt hos ${inWords(first.red)} av ${inWords(first.clusters)} ${clusterNoun(first.clusters)}`;
}

export function measuresFinding({ demand }: Portfolio): string {
  const [first] = demand.measures;
  if (first === undefined) return "Ingen tiltak er anbefalt";
  const same = demand.measures.filter((one) => one.clusters === first.clusters).length;
  const of = `${inWords(first.clusters)} av ${inWords(demand.clusters)} ${clusterNoun(demand.clusters)}`;
  return same === 1
    ? `${first.measure} er anbefalt til flest: ${of}`
    : `${sentenceCase(numberWord(same, "neuter"))} tiltak er anbefalt til flest: ${of}`;
}

export function instrumentsFinding({ demand }: Portfolio): string {
  const [first] = demand.instruments;
  if (first === undefined) return "Ingen virkemidler er etterspurt";
  return `${first.name} kan støtte tiltak hos flest: ${inWords(first.clusters)} av ${inWords(demand.clusters)} ${clusterNoun(demand.clusters)}`;
}

export function slopeFinding({ rows }: Portfolio): string {
  const count = (direction: "up" | "down" | "same" | "unclear") => inDirection(rows, direction).length;
  const [up, down, same] = [count("up"), count("down"), count("same")];
  const parts = [
    ...(up > 0 ? [`${inWords(up)} har gått opp en fase eller mer`] : []),
    ...(down > 0 ? [`${inWords(down)} har gått ned`] : []),
    ...(same > 0 ? [`${inWords(same)} står i samme fase`] : []),
  ];
  return sentenceCase(formatList(parts)) || "Ingen klynger kan sammenlignes med året før";
}

/** Highest and lowest median in the phase where the groups differ most. */
export function comparisonFinding(comparison: Comparison): string {
  const groups = comparison.groups;
  if (groups.length < 2) {
    const [only] = groups;
    return only === undefined
      ? "Ingen gruppe er stor nok til å vises"
      : `Bare ${only.value} har nok klynger til å vises (${only.figures.clusters})`;
  }
  const spreads = [0, 1, 2, 3, 4].flatMap((at) => {
    const medians = groups.flatMap(({ value, figures }) => {
      const quartiles = figures.phases[at] ?? null;
      return quartiles === null ? [] : [{ value, median: quartiles.median }];
    });
    if (medians.length < 2) return [];
    const high = medians.reduce((best, one) => (one.median > best.median ? one : best));
    const low = medians.reduce((best, one) => (one.median < best.median ? one : best));
    return [{ phase: at + 1, high, low, spread: high.median - low.median }];
  });
  const widest = spreads.sort((a, b) => b.spread - a.spread)[0];
  if (widest === undefined) return "Gruppene har for få skårer til å sammenlignes";
  if (formatPercent(widest.high.median) === formatPercent(widest.low.median)) return "Medianene er like i alle faser";
  return `Forskjellen er størst i ${phaseName(widest.phase)}: ${widest.high.value} ${formatPercent(widest.high.median)}, ${widest.low.value} ${formatPercent(widest.low.median)}`;
}

export function reliabilityFinding({ totals, rows }: Portfolio): string {
  if (totals.reservations === 0) return "Ingen resultater har forbehold";
  return `${inWordsFirst(totals.reservations)} av ${inWords(rows.length)} resultater bør leses med forbehold`;
}

export function responsesFinding({ totals }: Portfolio): string {
  const { count, byGroup } = totals.responses;
  if (count === 0) return "Ingen har svart";
  const largest = respondentGroups.reduce((best, group) => (byGroup[group] > byGroup[best] ? group : best));
  return `${groupNames[largest]} står for ${formatPercent(byGroup[largest] / count)} av de ${formatNumber(count)} svarene`;
}

const groupNames = {
  facilitator: "Fasilitatorene",
  company: "Bedriftene",
  research: "FoU og utdanning",
  public: "Det offentlige",
  other: "Andre",
} as const;
