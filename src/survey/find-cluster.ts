import type { Cluster } from "../register/cluster.ts";
import { normaliseName } from "../register/normalise.ts";
import { digest } from "./identity.ts";
import { likeness } from "./likeness.ts";

export type ClusterFinder = {
  /** Id of the cluster that has this id, name or alias. */
  find: (text: string) => string | null;
  /** The nearest cluster, to be suggested and never taken. */
  suggest: (text: string) => Cluster | null;
};

/**
 * Code of a cluster in the forms that we make. Survey tools allow five letters and digits for an answer's code, so it is
 * made from the id and not the id itself.
 */
export function clusterCode(id: string): string {
  const number = Number.parseInt(digest([id]).slice(0, 8), 16);
  return `K${(number % 36 ** 4).toString(36).toUpperCase().padStart(4, "0")}`;
}

/** From here up two names are near enough that one may be meant for the other. */
const nearFrom = 0.6;

/** @param synonyms words of this survey for a cluster, from its mapping */
export function clusterFinder(clusters: readonly Cluster[], synonyms: Readonly<Record<string, string>>): ClusterFinder {
  const byWord = new Map<string, string>();
  const ids = new Set(clusters.map(({ id }) => id));
  for (const [word, id] of Object.entries(synonyms)) if (ids.has(id)) byWord.set(normaliseName(word), id);
  for (const { id, name, aliases } of clusters) {
    for (const word of [clusterCode(id), id, name, ...aliases]) byWord.set(normaliseName(word), id);
  }
  return {
    find: (text) => byWord.get(normaliseName(text)) ?? null,
    suggest: (text) => {
      const written = normaliseName(text);
      let best: Cluster | null = null;
      let bestLikeness = nearFrom;
      for (const cluster of clusters) {
        for (const word of [cluster.id, cluster.name, ...cluster.aliases]) {
          const alike = likeness(written, normaliseName(word));
          if (alike < bestLikeness || (alike === bestLikeness && best !== null)) continue;
          [best, bestLikeness] = [cluster, alike];
        }
      }
      return best;
    },
  };
}
