import { setImmediate } from "node:timers/promises";
import type { Language } from "../messages/language.ts";
import { type PortfolioEntry, portfolioEntry } from "../portfolio/entry.ts";
import type { Failure } from "../portfolio/portfolio.ts";
import type { ClusterResult } from "../scoring/result.ts";
import type { YearScoring } from "../scoring/score-year.ts";
import { noteFaults, type YearInputs } from "../workspace/load-year.ts";
import type { NamedOutcome } from "./make-all.ts";

/** What the portfolio is made from: the clusters it shows, and what it names because it could not be made. */
export type PortfolioParts = { entries: readonly PortfolioEntry[]; failures: readonly Failure[] };

/**
 * Scores the clusters one after the other, and keeps what the portfolio needs. Clusters whose note has faults are set
 * apart: no report can be made of them, and the portfolio names them.
 *
 * @param language of the reasons
 * @param onResult is given each result, which is let go of afterwards
 * @throws the signal's reason when the run is interrupted
 */
export async function gatherParts(
  { inputs, scoring }: { inputs: YearInputs; scoring: YearScoring },
  language: Language,
  signal: AbortSignal,
  onResult: (result: ClusterResult) => Promise<void> = async () => {},
): Promise<PortfolioParts> {
  const entries: PortfolioEntry[] = [];
  for (const cluster of scoring.clusters) {
    // Gives Ctrl-C its turn.
    await setImmediate();
    signal.throwIfAborted();
    if (noteFaults(cluster.id, inputs, language) !== null) continue;
    const result = scoring.score(cluster);
    entries.push(portfolioEntry(result, inputs.framework));
    await onResult(result);
  }
  return { entries, failures: faultyNotes(inputs, scoring, language) };
}

/** The clusters with answers that no report can be made of, since their note has faults. */
export function faultyNotes(inputs: YearInputs, { clusters }: YearScoring, language: Language): Failure[] {
  return clusters.flatMap(({ id }): Failure[] => {
    const reason = noteFaults(id, inputs, language);
    return reason === null ? [] : [{ kind: "cluster", clusterId: id, reason }];
  });
}

/** The clusters that the portfolio has to do without after their reports were tried, and why. */
export function missingFrom(
  entries: readonly PortfolioEntry[],
  outcomes: readonly NamedOutcome[],
  inputs: YearInputs,
  language: Language,
): Failure[] {
  const gathered = new Set(entries.map(({ row }) => row.cluster.id));
  return outcomes.flatMap(({ name, outcome }): Failure[] => {
    if (outcome.kind !== "failed" || gathered.has(name)) return [];
    return [{ kind: "cluster", clusterId: name, reason: noteFaults(name, inputs, language) ?? outcome.reason }];
  });
}
