import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { AssessedLight } from "../notes/notes.ts";
import type { Cluster } from "../register/cluster.ts";
import type { ResponsesByCluster, SurveyResponse } from "../survey/response.ts";
import { benchmarkOf } from "./benchmark.ts";
import { type ClusterFigures, figuresOf } from "./figures.ts";
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
  responses: readonly SurveyResponse[] | ResponsesByCluster;
  /** Last year's; empty where there are none. */
  previous: readonly SurveyResponse[] | ResponsesByCluster;
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
        now: unpackYear(year),
        before: unpackYear(before.get(cluster.id) ?? null),
        assessed: Object.hasOwn(input.assessed, cluster.id) ? (input.assessed[cluster.id] ?? []) : [],
        benchmark: {
          portfolio,
          level: cluster.level === null ? null : benchmark(standings.filter(({ level }) => level === cluster.level)),
        },
      }),
    );
}

/** A cluster's year whose responses are not unpacked before its turn comes. */
type PackedYear = { unpack: () => readonly SurveyResponse[]; figures: ClusterFigures };

/** Each cluster's responses with the figures that follow from them. */
function yearsOf(
  responses: readonly SurveyResponse[] | ResponsesByCluster,
  framework: Framework,
  rules: Rules,
): ReadonlyMap<string, PackedYear> {
  return new Map(
    [...unpackers(responses)].map(([id, unpack]) => [id, { unpack, figures: figuresOf(unpack(), framework, rules) }]),
  );
}

function unpackers(
  responses: readonly SurveyResponse[] | ResponsesByCluster,
): ReadonlyMap<string, PackedYear["unpack"]> {
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

function unpackYear(year: PackedYear): ClusterYear;
function unpackYear(year: PackedYear | null): ClusterYear | null;
function unpackYear(year: PackedYear | null): ClusterYear | null {
  return year === null ? null : { responses: year.unpack(), figures: year.figures };
}
