/*
 * How numbers, dates and lists are written in bokmål. Everything Intl does for the reports is here: nb-NO writes U+00A0
 * between digits and U+2212 for minus. Shares are 0 to 1 until they come here.
 */

export const noBreak = "\u00a0";
export const dash = "–";

const whole = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("nb-NO", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const conjunction = new Intl.ListFormat("nb-NO", { type: "conjunction" });
const alphabet = new Intl.Collator("nb-NO");

/** 1234 is "1 234". */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** A share as "46 %". */
export function formatPercent(share: number): string {
  return `${percentFigure(share)}${noBreak}%`;
}

/** A share as the figure alone, "46". A score just under a light's limit is not rounded up to it: 0.6651 is "66,5". */
export function percentFigure(share: number): string {
  const percent = share * 100;
  const rounded = Math.round(percent);
  const limit = limits.find((one) => rounded === Math.round(one) && rounded > percent - 1);
  const isUnder = limit !== undefined && percent < limit - 1e-9;
  return isUnder ? oneDecimal.format(Math.floor(percent * 10) / 10) : whole.format(rounded);
}

/** A difference of shares in percentage points with its sign: "+54", "−46", "0". */
export function formatPoints(difference: number): string {
  const points = Math.round(difference * 100);
  return points > 0 ? `+${whole.format(points)}` : whole.format(points === 0 ? 0 : points);
}

/** "2026-05-22" is "22.05.2026"; a year or a month alone stays as it is written. */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return day === undefined ? `${month}.${year}` : `${day.slice(0, 2)}.${month}.${year}`;
}

/** The source's document code: "2026-05-22" is "260522". */
export function documentCode(date: string): string {
  return date.slice(2, 10).replaceAll("-", "");
}

/** "a", "a og b", "a, b og c". */
export function formatList(parts: readonly string[]): string {
  return conjunction.format(parts);
}

/** Names in the Norwegian alphabet's order, as `Array.sort` wants it. */
export function compareNames(a: string, b: string): number {
  return alphabet.compare(a, b);
}

/** The singular for one, else the plural: `plural(1, "klynge", "klynger")`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** "1 klynge", "3 klynger", with a no-break space. */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${noBreak}${plural(count, one, many)}`;
}

const words = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

/** A number as running text writes it: words up to twelve, "ett" for a neuter one. */
export function numberWord(count: number, gender: "common" | "neuter"): string {
  if (count === 1 && gender === "neuter") return "ett";
  return words[count] ?? formatNumber(count);
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb-NO") + text.slice(1);
}

/** Puts no-break spaces where a line may not end: "fase 2", "kapittel 4", "46 %", "I prosess", "n = 3". */
export function keepTogether(text: string): string {
  return text
    .replace(/\b([Ff]ase|[Tt]iltak|[Ss]pørsmål|[Kk]apittel|[Vv]edlegg|[Tt]abell|[Ff]igur) (?=[\dA-D])/g, `$1${noBreak}`)
    .replace(/(\d) (?=(%|prosentpoeng|svar|mill\.|kr)(?!\p{L}))/gu, `$1${noBreak}`)
    .replace(/\bI prosess\b/g, `I${noBreak}prosess`);
}

const functionWords = new Set(
  "og i til hvor som på av for med den det de en et ei å at ift ift. om eller fra ved mot sin sitt sine hvordan herunder hva mtp ifm der bla bl.a".split(
    " ",
  ),
);

/**
 * Cuts a text at a word so that it has no more than `most` characters, takes trailing function words and punctuation
 * away, and ends it with a no-break space and an ellipsis. A text that fits is returned whole.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text
    .slice(0, most - 1)
    .split(" ")
    .slice(0, -1);
  const bare = (word: string) => word.replace(/[\s,;:.–—/(«-]+$/u, "");
  while (kept.length > 1) {
    const last = kept.at(-1) ?? "";
    if (bare(last) !== "" && !functionWords.has(bare(last).toLowerCase()) && !last.startsWith("(")) break;
    kept.pop();
  }
  const cut = bare(kept.join(" "));
  // A first word longer than the limit is cut inside, since nothing else fits.
  return cut === "" ? `${text.slice(0, most - 2)}${noBreak}…` : `${cut}${noBreak}…`;
}

/** The first text that has words, trimmed of the punctuation a heading does not want. */
export function withoutFullStop(text: string): string {
  return text.replace(/\s*[.;:]\s*$/, "");
}

const limits = [100 / 3, 200 / 3];

/** Quotation marks and dashes as Norwegian sets them; the words stay as they are. */
export function typeset(text: string): string {
  return keepTogether(text.replace(/[”“"]([^”“"]+)[”“"]/g, "«$1»").replaceAll(" - ", " – "));
}
