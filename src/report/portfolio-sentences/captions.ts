import { respondentGroups } from "../../framework/schema.ts";
import type { Comparison, Portfolio, PortfolioRow } from "../../portfolio/portfolio.ts";
import type { Voice } from "../voice.ts";
import { captionPhrases } from "./caption-phrases.ts";
import { asOften, commonGaps, inDirection } from "./summary.ts";
import { clusterCount, clusterNoun, inWords, phaseName } from "./words.ts";

/*
 * The finding of each figure and table, as its caption. Each says what the figure shows and nothing else.
 */

export function distributionFinding(voice: Voice, { distribution, totals, rows }: Portfolio): string {
  const say = captionPhrases[voice.language];
  if (rows.length === 0) return say.nobodyAnswered;
  if (totals.previous === null) {
    const most = commonestPhases(rows);
    const phase = phaseName(voice, most.phases[0]);
    if (rows.length === 1) return say.theClusterIsIn(phase);
    return (
      sharedFirst(voice, most) ??
      say.mostAreIn({ count: inWords(voice, most.rows.length), all: inWords(voice, rows.length), phase })
    );
  }
  const middle = (which: "previous" | "now") => middlePhase(distribution.phases.map(({ compared }) => compared[which]));
  const [before, now] = [middle("previous"), middle("now")];
  return before === now
    ? say.middleStays(phaseName(voice, now), totals.previous.year)
    : say.middleMoved(phaseName(voice, before), phaseName(voice, now));
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

export function phaseTableFinding(voice: Voice, { rows }: Portfolio): string {
  const say = captionPhrases[voice.language];
  const most = commonestPhases(rows);
  const { phases, rows: here } = most;
  const progress = here.map((row) => row.placement.progress).filter((value) => value !== null);
  const completed = here.filter((row) => row.placement.completed).length;
  const name = phaseName(voice, phases[0]);
  const clusters = clusterCount(voice, here.length);
  const shared = sharedFirst(voice, most);
  if (shared !== null) return shared;
  if (here.length === 1 || progress.length === 0 || completed > 0) return say.whereMostAre(name, clusters);
  return say.threshold({ phase: name, clusters, most: voice.format.percent(Math.max(...progress)) });
}

/** The phase with most clusters, or several that have equally many, and the clusters of the first of them. */
type CommonestPhases = { phases: readonly [number, ...number[]]; rows: PortfolioRow[] };

function commonestPhases(rows: readonly PortfolioRow[]): CommonestPhases {
  const phases = [1, 2, 3, 4, 5].map((phase) => ({ phase, rows: rows.filter((row) => row.placement.phase === phase) }));
  const most = Math.max(...phases.map((one) => one.rows.length));
  const [first, ...others] = phases.filter((one) => one.rows.length === most);
  return { phases: [first?.phase ?? 1, ...others.map(({ phase }) => phase)], rows: first?.rows ?? [] };
}

/** What is said where no single phase has the most clusters; null where one has. */
function sharedFirst(voice: Voice, { phases, rows }: CommonestPhases): string | null {
  const say = captionPhrases[voice.language];
  if (phases.length === 1) return null;
  if (rows.length > 1) {
    const names = phases.map((phase) => phaseName(voice, phase));
    return say.mostAreInSeveral(names, inWords(voice, rows.length));
  }
  return say.eachInAPhase(phaseName(voice, Math.min(...phases)), phaseName(voice, Math.max(...phases)));
}

export function profilesFinding(voice: Voice, { rows }: Portfolio): string {
  const say = captionPhrases[voice.language];
  const rising = rows.filter(isRisingSomewhere).map((row) => row.cluster.name);
  const profiled = rows.filter((row) => row.phases.filter(({ score }) => score.kind === "scored").length > 1).length;
  if (profiled === 0) return say.noProfiles;
  if (rising.length === 0) return say.profilesFall(profiled);
  if (rising.length <= 3 && rising.length * 2 < profiled) return say.profilesFallExcept(rising);
  return say.profilesRise({
    rising: inWords(voice, rising.length),
    all: inWords(voice, profiled),
    count: rising.length,
  });
}

/** A phase with a higher score than the phase before it that has one. */
function isRisingSomewhere({ phases }: PortfolioRow): boolean {
  const values = phases.flatMap(({ score }) => (score.kind === "scored" ? [score.value] : []));
  return values.some((value, at) => at > 0 && value > (values[at - 1] ?? 1));
}

/** Of one phase's items: those that are most often green, and those most often red. */
export function itemTableFinding(voice: Voice, portfolio: Portfolio, phase: number): string {
  const say = captionPhrases[voice.language];
  const gaps = portfolio.gaps.filter(({ item, clusters }) => Number(item.charAt(1)) === phase && clusters > 0);
  const most = (light: "green" | "red") => {
    // Of equal shares the one of most clusters.
    const [first] = [...gaps].sort((a, b) => b[light] * a.clusters - a[light] * b.clusters || b.clusters - a.clusters);
    if (first === undefined || first[light] === 0) return null;
    const same = gaps.filter((gap) => gap[light] === first[light] && gap.clusters === first.clusters);
    return { items: same.map(({ item }) => item).sort(), count: first[light], of: first.clusters };
  };
  const name = phaseName(voice, phase);
  return gaps.length === 0
    ? say.itemsWithoutLight(name)
    : say.items({ phase: name, green: most("green"), red: most("red") });
}

export function gapsFinding(voice: Voice, portfolio: Portfolio): string {
  const say = captionPhrases[voice.language];
  const gaps = commonGaps(portfolio);
  const [first] = gaps;
  if (first === undefined) return say.noGaps;
  const { item, red, clusters } = first;
  const same = asOften(gaps, first);
  const share = { red: inWords(voice, red), clusters, all: inWords(voice, clusters) };
  return same === 1 ? say.mostMissing({ item, ...share }) : say.severalMissing({ count: same, ...share });
}

export function measuresFinding(voice: Voice, { demand }: Portfolio): string {
  const say = captionPhrases[voice.language];
  const [first] = demand.measures;
  if (first === undefined) return say.noMeasures;
  const same = demand.measures.filter((one) => one.clusters === first.clusters).length;
  const share = shareOfClusters(voice, first.clusters, demand.clusters);
  return same === 1 ? say.measureForMost(first.measure, share) : say.measuresForMost(same, share);
}

export function instrumentsFinding(voice: Voice, { demand }: Portfolio): string {
  const say = captionPhrases[voice.language];
  const [first] = demand.instruments;
  if (first === undefined) return say.noInstruments;
  const same = demand.instruments.filter((one) => one.clusters === first.clusters).length;
  const share = shareOfClusters(voice, first.clusters, demand.clusters);
  return same === 1 ? say.instrumentForMost(first.name, share) : say.instrumentsForMost(same, share);
}

/** "fem av 14 klynger". */
function shareOfClusters(voice: Voice, count: number, all: number): string {
  const { ofClusters } = captionPhrases[voice.language];
  return ofClusters(inWords(voice, count), inWords(voice, all), clusterNoun(voice, all));
}

export function slopeFinding(voice: Voice, { rows }: Portfolio): string {
  const say = captionPhrases[voice.language];
  const count = (direction: "up" | "down" | "same" | "unclear") => inDirection(rows, direction).length;
  const [up, down, same] = [count("up"), count("down"), count("same")];
  const parts = [
    ...(up > 0 ? [say.movedUp(inWords(voice, up), up)] : []),
    ...(down > 0 ? [say.movedDown(inWords(voice, down), down)] : []),
    ...(same > 0 ? [say.stayed(inWords(voice, same), same)] : []),
  ];
  return voice.format.sentenceCase(voice.format.list(parts)) || say.cannotCompare;
}

/** Highest and lowest median in the phase where the groups differ most. */
export function comparisonFinding(voice: Voice, comparison: Comparison): string {
  const say = captionPhrases[voice.language];
  const groups = comparison.groups;
  if (groups.length < 2) {
    const [only] = groups;
    return only === undefined ? say.noGroupShown : say.oneGroupShown(only.value, only.figures.clusters);
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
  if (widest === undefined) return say.tooFewScores;
  const [highMedian, lowMedian] = [widest.high, widest.low].map(({ median }) => voice.format.percent(median));
  if (highMedian === undefined || lowMedian === undefined || highMedian === lowMedian) return say.mediansAlike;
  return say.widestIn({
    phase: phaseName(voice, widest.phase),
    high: widest.high.value,
    highMedian,
    low: widest.low.value,
    lowMedian,
  });
}

export function reliabilityFinding(voice: Voice, { totals, rows }: Portfolio): string {
  const say = captionPhrases[voice.language];
  const count = totals.reservations;
  return count === 0 ? say.noReservations : say.reservations(count, rows.length);
}

export function responsesFinding({ language, format }: Voice, { totals }: Portfolio): string {
  const say = captionPhrases[language];
  const { count, byGroup } = totals.responses;
  if (count === 0) return say.nobodyHasAnswered;
  const largest = respondentGroups.reduce((best, group) => (byGroup[group] > byGroup[best] ? group : best));
  return say.largestGroup(largest, format.percent(byGroup[largest] / count), format.number(count));
}
