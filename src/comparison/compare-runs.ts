import type { ClusterResult } from "../scoring/result.ts";
import { compareResults, type ResultDifference } from "./compare-results.ts";
import { compareTexts, type TextDifference } from "./compare-texts.ts";

/** One cluster's output: its result, and the report as a page where there is one. */
export type ClusterOutput = { result: ClusterResult; html: string | null };

export type ClusterDifference = { cluster: { id: string; name: string } } & (
  | { kind: "added" | "removed" }
  | { kind: "changed"; result: ResultDifference | null; text: TextDifference | null }
);

/** What differs between two runs, by cluster id; clusters without a difference are absent. */
export function compareRuns(before: readonly ClusterOutput[], after: readonly ClusterOutput[]): ClusterDifference[] {
  const oldById = new Map(before.map((output) => [output.result.cluster.id, output]));
  const newById = new Map(after.map((output) => [output.result.cluster.id, output]));
  const ids = [...new Set([...oldById.keys(), ...newById.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return ids.flatMap((id): ClusterDifference[] => {
    const [was, is] = [oldById.get(id), newById.get(id)];
    const name = (is ?? was)?.result.cluster.name ?? id;
    const cluster = { id, name };
    if (was === undefined) return [{ cluster, kind: "added" }];
    if (is === undefined) return [{ cluster, kind: "removed" }];
    const result = compareResults(was.result, is.result);
    const text = was.html === null || is.html === null ? null : compareTexts(was.html, is.html);
    return result === null && text === null ? [] : [{ cluster, kind: "changed", result, text }];
  });
}
