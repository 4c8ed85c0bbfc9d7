import { formatList, formatNumber, noBreak, numberWord, plural, sentenceCase } from "../format.ts";

/*
 * The small parts that the portfolio's sentences are put together from.
 */

/** A number inside a sentence about clusters: "én", "fem", "14". */
export function inWords(count: number): string {
  return numberWord(count, "common");
}

/** The same at the beginning of a sentence. */
export function inWordsFirst(count: number): string {
  return sentenceCase(inWords(count));
}

/** "én klynge", "fem klynger". */
export function clusterCount(count: number): string {
  return `${inWords(count)} ${clusterNoun(count)}`;
}

export function clusterNoun(count: number): string {
  return plural(count, "klynge", "klynger");
}

/** The first names of a list and how many more there are: "a, b og 4 til". */
export function firstOf(words: readonly string[], most: number): string {
  if (words.length <= most) return formatList(words);
  return formatList([...words.slice(0, most - 1), `${formatNumber(words.length - most + 1)} til`]);
}

/** "fase 2" that holds together at a line's end. */
export function phaseName(phase: number): string {
  return `fase${noBreak}${phase}`;
}

/** "fase 2", "fase 2 og 3", "fase 1 til 3". */
export function phaseRange(from: number, to: number): string {
  if (from === to) return phaseName(from);
  return to === from + 1 ? `${phaseName(from)} og${noBreak}${to}` : `${phaseName(from)} til${noBreak}${to}`;
}
