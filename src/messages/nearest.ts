import { distance } from "fastest-levenshtein";

/** Fewer letters begin too many words. */
const shortestBeginning = 3;

/**
 * The candidate nearest to what was written, or the only one that begins so; null when none is near enough to be what was
 * meant.
 */
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
  if (best !== null && bestDistance <= Math.ceil(written.length * 0.4)) return best;
  const begun = candidates.filter((candidate) => candidate.toLowerCase().startsWith(written.toLowerCase()));
  return written.length >= shortestBeginning && begun.length === 1 ? (begun[0] ?? null) : null;
}
