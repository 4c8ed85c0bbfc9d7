import { distance } from "fastest-levenshtein";

/**
 * How alike two normalised texts are, from 0 to 1: letter by letter, or by the words they share, whichever says more.
 * A text that was mistyped and one whose words were moved are both found.
 */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  return Math.max(1 - distance(one, other) / longest, sharedWords(one, other));
}

/** Dice's measure over words. */
function sharedWords(one: string, other: string): number {
  const words = one.split(" ");
  const rest = other.split(" ");
  const all = words.length + rest.length;
  let shared = 0;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / all;
}
