import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import { phaseNumbers } from "../framework/schema.ts";
import type { ClusterResult } from "../scoring/result.ts";
import type { InstrumentDemand, MeasureDemand, Portfolio } from "./portfolio.ts";

/** A cluster's first measures: those its summary shows at the top. */
const firstMeasures = 3;

/**
 * Which measures and instruments the results call for, and in how many clusters. Measures come by the number of
 * clusters, then by how often they are among the first three, then in the source's order; instruments by the number of
 * clusters, then by the number of measures, then in the register's order.
 */
export function demandOf(
  results: readonly ClusterResult[],
  framework: Framework,
  register: InstrumentRegister,
): Portfolio["demand"] {
  const instruments = instrumentDemand(results, framework, register);
  const called = new Set(instruments.map((one) => one.instrument));
  return {
    clusters: results.filter((result) => result.recommendations.length > 0).length,
    measures: measureDemand(results, framework),
    instruments,
    unused: register.instruments.map(({ id }) => id).filter((id) => !called.has(id)),
  };
}

function measureDemand(results: readonly ClusterResult[], framework: Framework): MeasureDemand[] {
  const demand = framework.phases.flatMap((phase) =>
    phase.measures.map((measure): MeasureDemand => {
      const ranks = results
        .map((result) => result.recommendations.findIndex((one) => one.measure === measure.id))
        .filter((rank) => rank >= 0);
      return {
        measure: measure.id,
        phase: phase.number,
        dimension: measure.dimension,
        clusters: ranks.length,
        first: ranks.filter((rank) => rank < firstMeasures).length,
      };
    }),
  );
  return demand.filter((one) => one.clusters > 0).sort((a, b) => b.clusters - a.clusters || b.first - a.first);
}

function instrumentDemand(
  results: readonly ClusterResult[],
  framework: Framework,
  register: InstrumentRegister,
): InstrumentDemand[] {
  const sourceOrder = framework.phases.flatMap((phase) => phase.measures.map(({ id }) => id));
  const demand = register.instruments.flatMap((instrument): InstrumentDemand[] => {
    const matches = results.flatMap((result) =>
      result.instruments
        .filter((match) => match.id === instrument.id)
        .map((match) => ({ match, phase: result.placement.phase })),
    );
    const any = matches[0]?.match;
    if (any === undefined) return [];
    const supported = new Set(matches.flatMap(({ match }) => match.supports.map(({ measure }) => measure)));
    return [
      {
        instrument: instrument.id,
        name: any.name,
        validity: any.validity,
        clusters: matches.length,
        byPhase: phaseNumbers.map((phase) => matches.filter((one) => one.phase === phase).length),
        measures: sourceOrder.filter((id) => supported.has(id)),
      },
    ];
  });
  return demand.sort((a, b) => b.clusters - a.clusters || b.measures.length - a.measures.length);
}
