import { distance } from "fastest-levenshtein";

/** The candidate nearest to what was written, or null when none is near enough to be what was meant. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best !== null && bestDistance <= Math.ceil(written.length * 0.4) ? best : null;
}
