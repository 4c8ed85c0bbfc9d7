import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { AssessedLight } from "../notes/notes.ts";
import type { Cluster } from "../register/cluster.ts";
import type { SurveyResponse } from "../survey/response.ts";
import { benchmarkOf } from "./benchmark.ts";
import { figuresOf } from "./figures.ts";
import type { ClusterResult } from "./result.ts";
import { exactRules, type Rules } from "./rules.ts";
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
  responses: readonly SurveyResponse[];
  /** Last year's; empty where there are none. */
  previous: readonly SurveyResponse[];
  /** The consultants' lights, by cluster id. */
  assessed: Readonly<Record<string, readonly AssessedLight[]>>;
};

/**
 * Scores every cluster that has responses, sorted by id in code-unit order. Clusters without responses are absent. The
 * order of clusters and responses changes nothing.
 */
export function scoreYear(input: ScoreYearInput): ClusterResult[] {
  const { framework, clusters } = input;
  const rules = exactRules(framework.scoring);
  const now = yearsOf(input.responses, framework, rules);
  const before = yearsOf(input.previous, framework, rules);
  const scored = clusters.flatMap((cluster) => {
    const year = now.get(cluster.id);
    return year === undefined ? [] : [{ cluster, now: year }];
  });
  const standings = scored.map(({ cluster, now: year }) => ({ level: cluster.level, figures: year.figures }));
  const benchmark = (among: typeof standings) =>
    benchmarkOf(
      among.map(({ figures }) => figures),
      rules.benchmarkFrom,
    );
  const portfolio = benchmark(standings);
  return scored
    .sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1))
    .map(({ cluster, now: year }) =>
      scoreCluster({
        ...input,
        rules,
        cluster,
        now: year,
        before: before.get(cluster.id) ?? null,
        assessed: Object.hasOwn(input.assessed, cluster.id) ? (input.assessed[cluster.id] ?? []) : [],
        benchmark: {
          portfolio,
          level: cluster.level === null ? null : benchmark(standings.filter(({ level }) => level === cluster.level)),
        },
      }),
    );
}

/** Each cluster's responses with the figures that follow from them. */
function yearsOf(
  responses: readonly SurveyResponse[],
  framework: Framework,
  rules: Rules,
): ReadonlyMap<string, ClusterYear> {
  const byCluster = new Map<string, SurveyResponse[]>();
  for (const response of responses) {
    const own = byCluster.get(response.clusterId);
    if (own === undefined) byCluster.set(response.clusterId, [response]);
    else own.push(response);
  }
  return new Map(
    [...byCluster].map(([id, own]) => [id, { responses: own, figures: figuresOf(own, framework, rules) }]),
  );
}
