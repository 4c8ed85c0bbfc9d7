import type { Portfolio, PortfolioRow, Remark } from "../../portfolio/portfolio.ts";
import { mixChange } from "../phrases/respondents.ts";
import type { Voice } from "../voice.ts";
import { summaryPhrases } from "./summary-phrases.ts";
import { firstOf, moreOf, phaseName } from "./words.ts";

/** Share of the clusters from which one phase alone is named as where they stand. */
const inOnePhase = 0.6;
/** Characters that the names of a finding may take: the summary is one page. */
const mostCharacters = 210;

/**
 * The lead of the summary: where the clusters stand, who moved, how far anyone has come, and what is missing most. Only
 * what the figures say; a sentence without its figure is left out.
 *
 * @param itemText the words of a checklist item, for the most common gap
 */
export function leadSentences(voice: Voice, portfolio: Portfolio, itemText: (id: string) => string): string[] {
  return [
    whereTheyStand(voice, portfolio),
    whoMoved(voice, portfolio),
    howFar(voice, portfolio),
    whatIsMissing(voice, portfolio, itemText),
  ].filter((sentence) => sentence !== null);
}

function whereTheyStand(voice: Voice, { distribution, rows }: Portfolio): string {
  const say = summaryPhrases[voice.language];
  const counts = distribution.phases.map((phase) => phase.clusters.length);
  const all = rows.length;
  if (all === 0) return say.nobody;
  const single = counts.reduce((best, count, at) => (count > (counts[best] ?? 0) ? at : best), 0);
  const inSingle = counts[single] ?? 0;
  if (inSingle >= all * inOnePhase) {
    return say.standIn({ count: inSingle, all, phase: phaseName(voice, single + 1), next: null });
  }
  const pairs = counts.slice(0, -1).map((count, at) => count + (counts[at + 1] ?? 0));
  const pair = pairs.reduce((best, count, at) => (count > (pairs[best] ?? 0) ? at : best), 0);
  return say.standIn({ count: pairs[pair] ?? 0, all, phase: phaseName(voice, pair + 1), next: pair + 2 });
}

function whoMoved({ language }: Voice, { rows, totals }: Portfolio): string | null {
  if (totals.previous === null) return null;
  const say = summaryPhrases[language];
  const { year, clusters } = totals.previous;
  const moves = { up: inDirection(rows, "up").length, down: inDirection(rows, "down").length, year, clusters };
  return clusters === rows.length ? say.moved(moves) : say.movedOf(moves);
}

function howFar(voice: Voice, { distribution, rows }: Portfolio): string | null {
  const say = summaryPhrases[voice.language];
  if (rows.length < 2) return null;
  if (distribution.completed > 0) return say.haveCompleted(distribution.completed);
  const last = distribution.phases.findLast((phase) => phase.clusters.length > 0);
  if (last === undefined || last.phase === 5) return null;
  return say.nobodyBeyond(phaseName(voice, last.phase));
}

function whatIsMissing({ language }: Voice, portfolio: Portfolio, itemText: (id: string) => string): string | null {
  const gaps = commonGaps(portfolio);
  const [gap] = gaps;
  if (gap === undefined) return null;
  const text = itemText(gap.item);
  const others = asOften(gaps, gap) - 1;
  return summaryPhrases[language].mostOftenRed({ item: gap.item, text, ends: /[?!…]$/.test(text), others });
}

/** How many are red in as many clusters of as many as this one, itself among them. */
export function asOften(gaps: Portfolio["gaps"], { red, clusters }: Portfolio["gaps"][number]): number {
  return gaps.filter((one) => one.red === red && one.clusters === clusters).length;
}

/** The most common red items within the phases that a fair part of the clusters has reached. */
export function commonGaps({ gaps, reachedPhase }: Portfolio): Portfolio["gaps"] {
  return gaps.filter((gap) => gap.red > 0 && !gap.thin && Number(gap.item.charAt(1)) <= reachedPhase);
}

export type Finding = { label: string; text: string };

/** The year's findings, one line each. */
export function findings(voice: Voice, portfolio: Portfolio): Finding[] {
  const { labels } = summaryPhrases[voice.language];
  const { rows } = portfolio;
  const down = inDirection(rows, "down");
  return [
    { label: labels.up, text: movedTo(voice, inDirection(rows, "up")) },
    { label: labels.down, text: [movedTo(voice, down), ...whyDown(voice, down)].join(" ").trim() },
    { label: labels.uneven, text: unevenProfiles(voice, rows) },
    { label: labels.reservations, text: reservations(voice, rows) },
    { label: labels.notIncluded, text: notIncluded(voice, portfolio) },
  ].filter(({ text }) => text !== "");
}

/** "Fjordmål Sjømat (3 til 4), Kvartsen og Nordskog (1 til 2)." */
function movedTo(voice: Voice, rows: readonly PortfolioRow[]): string {
  const { language, format } = voice;
  const say = summaryPhrases[language];
  if (rows.length === 0) return "";
  const stepOf = ({ move }: PortfolioRow) => {
    if (move.kind === "new") return "";
    const place = ({ completed, phase }: typeof move.from) => (completed ? say.completed : String(phase));
    return say.step(place(move.from), place(move.to));
  };
  const shown = fitting(
    rows.map((row) => `${row.cluster.name} (${stepOf(row)})`),
    mostCharacters,
  );
  const words = rows.slice(0, shown).map((row, at) => {
    const step = stepOf(row);
    const next = rows[at + 1];
    return at + 1 < shown && next !== undefined && stepOf(next) === step
      ? row.cluster.name
      : `${row.cluster.name} (${step})`;
  });
  const rest = rows.length - shown;
  const fragile = rows.filter(({ move }) => move.kind === "compared" && move.withinOneAnswer);
  const all = `${format.list(rest > 0 ? [...words, moreOf(voice, rest)] : words)}.`;
  const [one] = fragile;
  if (one === undefined) return all;
  return `${all} ${fragile.length === 1 ? say.oneStepOnOneItem(one.cluster.name) : say.stepsOnOneItem(fragile.length)}`;
}

/** What else changed where a cluster fell: other respondents are no fall of the cluster's own. */
function whyDown(voice: Voice, rows: readonly PortfolioRow[]): string[] {
  const say = summaryPhrases[voice.language];
  return rows.slice(0, 3).flatMap((row) => {
    const { move, remarks, cluster } = row;
    if (move.kind === "new" || !remarks.some(({ kind }) => kind === "mix-changed")) return [];
    const largest = [...move.mixChanges].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
    if (largest === undefined) return [say.mixOf(cluster.name)];
    const clause = mixChange(voice, largest);
    return [`${rows.length === 1 ? voice.format.sentenceCase(clause) : `${cluster.name}: ${clause}`}.`];
  });
}

function unevenProfiles(voice: Voice, rows: readonly PortfolioRow[]): string {
  const say = summaryPhrases[voice.language];
  const uneven = rows.flatMap((row) => {
    const remark = remarkOf(row, "uneven-profile");
    return remark === null ? [] : [{ name: row.cluster.name, placed: row.placement.phase, green: remark.green, row }];
  });
  if (uneven.length > 2) {
    const names = uneven.map(({ name }) => name);
    return say.unevenMany(uneven.length, namesWithin(voice, names));
  }
  return uneven
    .map(({ name, placed, green, row }) => {
      const light = row.phases.find(({ phase }) => phase === placed)?.light ?? "none";
      return say.uneven({ name, green: phaseName(voice, green), placed: phaseName(voice, placed), light });
    })
    .join(" ");
}

/** What weakens results, with the clusters it weakens; each cluster stands under the gravest of its remarks alone. */
function reservations(voice: Voice, rows: readonly PortfolioRow[]): string {
  const say = summaryPhrases[voice.language];
  const counted = ({ cluster, responses }: PortfolioRow) =>
    responses.kind === "counted" ? `${cluster.name} (${say.answers(responses.count)})` : cluster.name;
  const nearOther = (row: PortfolioRow) => {
    const remark = remarkOf(row, "fragile-placement");
    if (remark === null) return row.cluster.name;
    return `${row.cluster.name} (${remark.completed ? say.completed : phaseName(voice, remark.phase)})`;
  };
  const nameOf = ({ cluster }: PortfolioRow) => cluster.name;
  // A row has its remarks in the order of their weight; an uneven profile is no weakness.
  const gravest = ({ remarks }: PortfolioRow) => remarks.find(({ kind }) => kind !== "uneven-profile")?.kind;
  const under = (kind: Remark["kind"], name: (row: PortfolioRow) => string) =>
    rows.filter((row) => gravest(row) === kind).map(name);
  const withheld = under("insufficient-data", counted);
  const sentences = [
    [withheld, (names: string) => say.withoutLight(names, withheld.length)],
    [under("few-responses", counted), say.fewAnswers],
    [under("fragile-placement", nearOther), say.nearOtherPhase],
    [under("sensitive-placement", nameOf), say.otherByRules],
    [under("mix-changed", nameOf), say.otherMix],
  ] as const;
  return sentences
    .flatMap(([names, sentence]) => (names.length === 0 ? [] : [sentence(namesWithin(voice, names))]))
    .join(" ");
}

function notIncluded(voice: Voice, { absent, failures }: Portfolio): string {
  const say = summaryPhrases[voice.language];
  const sentences: string[] = [];
  if (absent.count > 0) {
    const names = absent.clusters.map(({ name }) => name);
    sentences.push(say.absent(absent.count, names.length === 0 ? "" : namesWithin(voice, names)));
  }
  if (failures.count > 0) {
    const files = failures.list.filter(({ kind }) => kind === "file").length;
    sentences.push(say.failed(failures.count, files === failures.count));
  }
  return sentences.join(" ");
}

/** Names within half of what a finding may take, and how many more there are. */
function namesWithin(voice: Voice, names: readonly string[]): string {
  return firstOf(voice, names, Math.max(fitting(names, mostCharacters / 2), 2));
}

/** How many of the texts fit the characters; at least one. */
function fitting(texts: readonly string[], characters: number): number {
  let used = 0;
  const over = texts.findIndex((text) => {
    used += text.length + 2;
    return used > characters;
  });
  // The last one takes no more room than to say that there is one more.
  return over < 0 || over === texts.length - 1 ? texts.length : Math.max(1, over);
}

/** Clusters that moved so, those that have come furthest first. */
export function inDirection(
  rows: readonly PortfolioRow[],
  direction: "up" | "down" | "same" | "unclear",
): PortfolioRow[] {
  return rows.filter(({ move }) => move.kind === "compared" && move.direction === direction);
}

function remarkOf<Kind extends Remark["kind"]>(
  { remarks }: Pick<PortfolioRow, "remarks">,
  kind: Kind,
): Extract<Remark, { kind: Kind }> | null {
  return remarks.find((remark): remark is Extract<Remark, { kind: Kind }> => remark.kind === kind) ?? null;
}

/** "5 klynger opp en fase; 1 ned" and its like stand under a key figure, in figures. */
export function movedNote({ language }: Voice, { rows }: Portfolio): string {
  return summaryPhrases[language].movedNote(inDirection(rows, "up").length, inDirection(rows, "down").length);
}

/** "De samme 14 klyngene begge år." under the figure of the two years. */
export function comparedNote({ language }: Voice, { totals, rows }: Portfolio): string {
  const say = summaryPhrases[language];
  if (totals.previous === null) return "";
  const { clusters, year } = totals.previous;
  return clusters === rows.length ? say.sameClusters(clusters, year) : say.someClusters(clusters, rows.length, year);
}
