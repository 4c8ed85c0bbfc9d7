import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { AssessedLight } from "../notes/notes.ts";
import type { Cluster } from "../register/cluster.ts";
import type { ResponsesByCluster, SurveyResponse } from "../survey/response.ts";
import { benchmarksOf, comparedScores } from "./benchmark.ts";
import { figuresOf } from "./figures.ts";
import type { ClusterResult } from "./result.ts";
import { exactRules } from "./rules.ts";
import { type ClusterYear, scoreCluster } from "./score-cluster.ts";

export type ScoreYearInput = {
  year: number;
  /** Day for which instruments are judged open or over, `YYYY-MM-DD`. */
  reportDate: string;
  framework: Framework;
  frameworkSha256: string;
  register: InstrumentRegister;
  registerSha256: string;
  clusters: readonly Cluster[];
  responses: readonly SurveyResponse[] | ResponsesByCluster;
  /** Last year's; empty where there are none. */
  previous: readonly SurveyResponse[] | ResponsesByCluster;
  /** The consultants' lights, by cluster id. */
  assessed: Readonly<Record<string, readonly AssessedLight[]>>;
};

/**
 * A year whose clusters are scored one by one, when their turn comes: all results of a large portfolio at once would take
 * memory in proportion to it.
 */
export type YearScoring = {
  /** Those with responses, sorted by id in code-unit order. */
  clusters: readonly Cluster[];
  /** Scores one of them. The same each time. */
  score: (cluster: Cluster) => ClusterResult;
};

/**
 * Computes what the clusters are compared with, and leaves the rest until it is asked for. Clusters without responses are
 * absent. The order of clusters and responses changes nothing.
 */
export function prepareScoring(input: ScoreYearInput): YearScoring {
  const { framework } = input;
  const rules = exactRules(framework.scoring);
  const now = unpackers(input.responses);
  const before = unpackers(input.previous);
  const yearOf = (unpack: Unpack): ClusterYear => {
    const responses = unpack();
    return { responses, figures: figuresOf(responses, framework, rules) };
  };
  const answered = input.clusters
    .flatMap((cluster) => {
      const unpack = now.get(cluster.id);
      return unpack === undefined ? [] : [{ cluster, unpack }];
    })
    .sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1));
  const benchmarks = benchmarksOf(
    answered.map(({ cluster, unpack }) => comparedScores(cluster.level, yearOf(unpack).figures)),
    rules.benchmarkFrom,
  );
  return {
    clusters: answered.map(({ cluster }) => cluster),
    score: (cluster) => {
      const [unpackNow, unpackBefore] = [now.get(cluster.id), before.get(cluster.id)];
      if (unpackNow === undefined) throw new Error(`There are no responses of ${cluster.id} to score.`);
      return scoreCluster({
        ...input,
        rules,
        cluster,
        now: yearOf(unpackNow),
        before: unpackBefore === undefined ? null : yearOf(unpackBefore),
        assessed: Object.hasOwn(input.assessed, cluster.id) ? (input.assessed[cluster.id] ?? []) : [],
        benchmark: benchmarks(cluster.level),
      });
    },
  };
}

/** Scores every cluster that has responses, sorted by id. */
export function scoreYear(input: ScoreYearInput): ClusterResult[] {
  const { clusters, score } = prepareScoring(input);
  return clusters.map(score);
}

/** A cluster's responses, unpacked anew each time. */
type Unpack = () => readonly SurveyResponse[];

function unpackers(responses: readonly SurveyResponse[] | ResponsesByCluster): ReadonlyMap<string, Unpack> {
  if (!isList(responses)) return new Map([...responses].map(([id, { unpack }]) => [id, unpack]));
  const byCluster = new Map<string, SurveyResponse[]>();
  for (const response of responses) {
    const own = byCluster.get(response.clusterId);
    if (own === undefined) byCluster.set(response.clusterId, [response]);
    else own.push(response);
  }
  return new Map([...byCluster].map(([id, own]) => [id, () => own]));
}

/** `Array.isArray` does not tell a read-only list from the rest. */
function isList(responses: readonly SurveyResponse[] | ResponsesByCluster): responses is readonly SurveyResponse[] {
  return Array.isArray(responses);
}
