import type { Portfolio, PortfolioRow, Remark } from "../../portfolio/portfolio.ts";
import { formatList, formatPercent } from "../format.ts";
import { clusterNoun, firstOf, inWords, inWordsFirst, phaseName } from "./words.ts";

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
export function leadSentences(portfolio: Portfolio, itemText: (id: string) => string): string[] {
  return [whereTheyStand(portfolio), whoMoved(portfolio), howFar(portfolio), whatIsMissing(portfolio, itemText)].filter(
    (sentence) => sentence !== null,
  );
}

function whereTheyStand({ distribution, rows }: Portfolio): string {
  const counts = distribution.phases.map((phase) => phase.clusters.length);
  const all = rows.length;
  if (all === 0) return "Ingen klynger har svart.";
  const single = counts.reduce((best, count, at) => (count > (counts[best] ?? 0) ? at : best), 0);
  const inSingle = counts[single] ?? 0;
  if (inSingle >= all * inOnePhase) return `${shareOfClusters(inSingle, all)} står i ${phaseName(single + 1)}.`;
  const pairs = counts.slice(0, -1).map((count, at) => count + (counts[at + 1] ?? 0));
  const pair = pairs.reduce((best, count, at) => (count > (pairs[best] ?? 0) ? at : best), 0);
  return `${shareOfClusters(pairs[pair] ?? 0, all)} står i ${phaseName(pair + 1)} eller\u00a0${pair + 2}.`;
}

/** "Ti av fjorten klynger", "Alle de fjorten klyngene", "Klyngen". */
function shareOfClusters(count: number, all: number): string {
  if (all === 1) return "Klyngen";
  if (count === all) return all === 2 ? "Begge klyngene" : `Alle de ${inWords(all)} klyngene`;
  return `${inWordsFirst(count)} av ${inWords(all)} klynger`;
}

function whoMoved({ rows, totals }: Portfolio): string | null {
  if (totals.previous === null) return null;
  const { year, clusters } = totals.previous;
  const [up, down] = [inDirection(rows, "up").length, inDirection(rows, "down").length];
  if (clusters === rows.length) {
    if (up === 0 && down === 0)
      return `${rows.length === 1 ? "Den står i samme fase som" : "Ingen har skiftet fase siden"} ${year}.`;
    if (down === 0) return `${inWordsFirst(up)} har gått opp minst én fase siden ${year}, og ingen ned.`;
    if (up === 0) return `Ingen har gått opp en fase siden ${year}, og ${inWords(down)} har gått ned.`;
    return `${inWordsFirst(up)} har gått opp minst én fase siden ${year}, og ${inWords(down)} har gått ned.`;
  }
  const of =
    clusters === 1 ? `Én svarte også i ${year}: den har` : `Av de ${inWords(clusters)} som også svarte i ${year}, har`;
  if (clusters === 1) return `${of} ${up > 0 ? "gått opp" : down > 0 ? "gått ned" : "ikke skiftet fase"}.`;
  if (up === 0 && down === 0) return `${of} ingen skiftet fase.`;
  return `${of} ${up === 0 ? "ingen" : inWords(up)} gått opp minst én fase og ${down === 0 ? "ingen" : inWords(down)} ned.`;
}

function howFar({ distribution, rows }: Portfolio): string | null {
  if (rows.length < 2) return null;
  if (distribution.completed > 0) return `${inWordsFirst(distribution.completed)} har alle faser grønne.`;
  const last = distribution.phases.findLast((phase) => phase.clusters.length > 0);
  if (last === undefined || last.phase === 5) return null;
  return `Ingen er kommet lenger enn ${phaseName(last.phase)}.`;
}

function whatIsMissing(portfolio: Portfolio, itemText: (id: string) => string): string | null {
  const [gap] = commonGaps(portfolio);
  if (gap === undefined) return null;
  const text = itemText(gap.item);
  return `Oftest rødt er ${gap.item}, «${text}»${/[?!…]$/.test(text) ? "" : "."}`;
}

/** The most common red items within the phases that a fair part of the clusters has reached. */
export function commonGaps({ gaps, reachedPhase }: Portfolio): Portfolio["gaps"] {
  return gaps.filter((gap) => gap.red > 0 && !gap.thin && Number(gap.item.charAt(1)) <= reachedPhase);
}

export type Finding = { label: string; text: string };

/** The year's findings, one line each. */
export function findings(portfolio: Portfolio): Finding[] {
  const { rows } = portfolio;
  return [
    { label: "Opp", text: movedTo(inDirection(rows, "up")) },
    {
      label: "Ned",
      text: [movedTo(inDirection(rows, "down")), ...whyDown(inDirection(rows, "down"))].join(" ").trim(),
    },
    { label: "Ujevn profil", text: unevenProfiles(rows) },
    { label: "Forbehold", text: reservations(rows) },
    { label: "Ikke med", text: notIncluded(portfolio) },
  ].filter(({ text }) => text !== "");
}

/** "Fjordmål Sjømat (3 til 4), Kvartsen og Nordskog (1 til 2)." */
function movedTo(rows: readonly PortfolioRow[]): string {
  if (rows.length === 0) return "";
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
  const all = formatList(rest > 0 ? [...words, `${rest} til`] : words);
  if (fragile.length === 0) return `${all}.`;
  return fragile.length === 1
    ? `${all}. Steget til ${fragile[0]?.cluster.name ?? ""} henger på ett svar.`
    : `${all}. ${inWordsFirst(fragile.length)} av stegene henger på ett svar.`;
}

function stepOf({ move }: PortfolioRow): string {
  if (move.kind === "new") return "";
  const to = move.to.completed ? "fullført" : String(move.to.phase);
  const from = move.from.completed ? "fullført" : String(move.from.phase);
  return `${from} til ${to}`;
}

/** What else changed where a cluster fell: other respondents are no fall of the cluster's own. */
function whyDown(rows: readonly PortfolioRow[]): string[] {
  return rows.slice(0, 3).flatMap((row) => {
    const { move, remarks, cluster } = row;
    if (move.kind === "new" || !remarks.some(({ kind }) => kind === "mix-changed")) return [];
    const largest = [...move.mixChanges].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
    if (largest === undefined) return [`Svargruppene til ${cluster.name} har endret seg.`];
    const whose = rows.length === 1 ? "" : `${cluster.name}: `;
    return [
      `${whose}${groupShare[largest.group]} av svarene gikk fra ${Math.round(largest.from * 100)} til ${formatPercent(largest.to)}.`,
    ];
  });
}

const groupShare = {
  facilitator: "Fasilitatorens andel",
  company: "Bedriftenes andel",
  research: "FoU-miljøenes andel",
  public: "Det offentliges andel",
  other: "De andres andel",
} as const;

function unevenProfiles(rows: readonly PortfolioRow[]): string {
  const uneven = rows.flatMap((row) => {
    const remark = remarkOf(row, "uneven-profile");
    return remark === null ? [] : [{ name: row.cluster.name, placed: row.placement.phase, green: remark.green, row }];
  });
  if (uneven.length > 2) {
    const names = namesWithin(uneven.map(({ name }) => name));
    return `${inWordsFirst(uneven.length)} klynger er grønne i en senere fase enn den de står i («born global»): ${names}.`;
  }
  return uneven
    .map(({ name, placed, green, row }) => {
      const light = row.phases.find(({ phase }) => phase === placed)?.light ?? "none";
      const but = { green: "grønn", yellow: "gul", red: "rød", none: "uten lys" }[light];
      return `${name} er grønn i ${phaseName(green)}, men ${but} i ${phaseName(placed)} («born global»).`;
    })
    .join(" ");
}

function reservations(rows: readonly PortfolioRow[]): string {
  const withheld = rows.filter((row) => remarkOf(row, "insufficient-data") !== null);
  const fragile = rows.flatMap((row) => {
    const remark = remarkOf(row, "fragile-placement");
    return remark === null ? [] : [`${row.cluster.name} (${phaseName(remark.turnsTo)})`];
  });
  const few = rows.filter((row) => remarkOf(row, "few-responses") !== null && !withheld.includes(row));
  const sentences: string[] = [];
  if (withheld.length > 0) {
    const names = withheld.map((row) => `${row.cluster.name}${responseNote(row)}`);
    sentences.push(`${namesWithin(names)} får ikke lys i fasen de${withheld.length === 1 ? "n" : ""} står i.`);
  }
  if (fragile.length > 0) sentences.push(`Ett svar fra en annen fase: ${namesWithin(fragile)}.`);
  if (few.length > 0)
    sentences.push(`Få svar: ${namesWithin(few.map((row) => `${row.cluster.name}${responseNote(row)}`))}.`);
  return sentences.join(" ");
}

function responseNote({ responses }: PortfolioRow): string {
  return responses.kind === "counted" ? ` (${responses.count} svar)` : "";
}

function notIncluded({ absent, failures }: Portfolio): string {
  const sentences: string[] = [];
  if (absent.count > 0) {
    const names = absent.clusters.length === 0 ? "" : `: ${namesWithin(absent.clusters.map(({ name }) => name))}`;
    sentences.push(`${inWordsFirst(absent.count)} ${clusterNoun(absent.count)} i registeret har ikke svart${names}.`);
  }
  if (failures.count > 0) {
    const files = failures.list.filter(({ kind }) => kind === "file").length;
    const what = files === failures.count && files > 0 ? (files === 1 ? "fil" : "filer") : "fil eller klynge";
    sentences.push(
      failures.count === 1
        ? `Én ${what} kunne ikke brukes.`
        : `${inWordsFirst(failures.count)} ${what === "filer" ? what : "filer eller klynger"} kunne ikke brukes.`,
    );
  }
  return sentences.join(" ");
}

/** Names within half of what a finding may take, and how many more there are. */
function namesWithin(names: readonly string[]): string {
  return firstOf(names, Math.max(fitting(names, mostCharacters / 2), 2));
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

export function remarkOf<Kind extends Remark["kind"]>(
  { remarks }: Pick<PortfolioRow, "remarks">,
  kind: Kind,
): Extract<Remark, { kind: Kind }> | null {
  return remarks.find((remark): remark is Extract<Remark, { kind: Kind }> => remark.kind === kind) ?? null;
}

/** "5 klynger opp en fase; 1 ned" and its like stand under a key figure, in figures. */
export function movedNote(portfolio: Portfolio): string {
  const down = inDirection(portfolio.rows, "down").length;
  return `${clusterNoun(inDirection(portfolio.rows, "up").length)} opp en fase; ${down === 0 ? "ingen" : down} ned`;
}

/** "De samme 14 klyngene begge år." under the figure of the two years. */
export function comparedNote(portfolio: Portfolio): string {
  const { totals, rows } = portfolio;
  if (totals.previous === null) return "";
  const { clusters, year } = totals.previous;
  return clusters === rows.length
    ? `${clusters === 1 ? "Den samme klyngen" : `De samme ${clusters} klyngene`} begge år. ${year} er regnet om med årets regler.`
    : `${clusters} av ${rows.length} klynger svarte også i ${year}; tallene for ${year} gjelder dem og er regnet om med årets regler.`;
}
