/*
 * Small words of bokmål that the portfolio's sentences are put together from. Everything is spelled here once.
 */

const numerals = [
  "null",
  "en",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "sju",
  "åtte",
  "ni",
  "ti",
  "elleve",
  "tolv",
  "tretten",
  "fjorten",
  "femten",
  "seksten",
  "sytten",
  "atten",
  "nitten",
  "tjue",
] as const;

export type Gender = "common" | "neuter";

/** A number inside a sentence: in words up to twenty, in figures above. "én" stands alone or before a common noun. */
export function inWords(count: number, gender: Gender = "common"): string {
  if (count === 1) return gender === "neuter" ? "ett" : "én";
  return numerals[count] ?? groupDigits(count);
}

/** The same at the beginning of a sentence. */
export function inWordsFirst(count: number, gender: Gender = "common"): string {
  return capital(inWords(count, gender));
}

/** "én klynge", "fem klynger". */
export function clusterCount(count: number): string {
  return `${inWords(count)} ${clusterNoun(count)}`;
}

export function clusterNoun(count: number): string {
  return count === 1 ? "klynge" : "klynger";
}

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a og b", "a, b og c". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} og ${last}`;
}

/** The first names of a list and how many more there are: "a, b og 4 til". */
export function firstOf(words: readonly string[], most: number): string {
  if (words.length <= most) return listOf(words);
  return listOf([...words.slice(0, most - 1), `${groupDigits(words.length - most + 1)} til`]);
}

/** "fase 2" that holds together at a line's end. */
export function phaseName(phase: number): string {
  return `fase\u00a0${phase}`;
}

/** "fase 2", "fase 2 og 3", "fase 1 til 3". */
export function phaseRange(from: number, to: number): string {
  if (from === to) return phaseName(from);
  return to === from + 1 ? `${phaseName(from)} og ${to}` : `${phaseName(from)} til ${to}`;
}

/** Thousands set apart by a no-break space. */
function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}

/** "46 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}
