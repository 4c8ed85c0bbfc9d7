import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import { phaseNumbers } from "../framework/schema.ts";
import type { PortfolioEntry } from "./entry.ts";
import type { InstrumentDemand, MeasureDemand, Portfolio } from "./portfolio.ts";

/** A cluster's first measures: those its summary shows at the top. */
const firstMeasures = 3;

/**
 * Which measures and instruments the results call for, and in how many clusters. Measures come by the number of
 * clusters, then by how often they are among the first three, then in the source's order; instruments by the number of
 * clusters, then by the number of measures, then in the register's order.
 */
export function demandOf(
  entries: readonly PortfolioEntry[],
  framework: Framework,
  register: InstrumentRegister,
): Portfolio["demand"] {
  const instruments = instrumentDemand(entries, framework, register);
  const called = new Set(instruments.map((one) => one.instrument));
  return {
    clusters: entries.filter(({ row }) => row.measures.length > 0).length,
    measures: measureDemand(entries, framework),
    instruments,
    unused: register.instruments.map(({ id }) => id).filter((id) => !called.has(id)),
  };
}

function measureDemand(entries: readonly PortfolioEntry[], framework: Framework): MeasureDemand[] {
  const demand = framework.phases.flatMap((phase) =>
    phase.measures.map((measure): MeasureDemand => {
      const ranks = entries.map(({ row }) => row.measures.indexOf(measure.id)).filter((rank) => rank >= 0);
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
  entries: readonly PortfolioEntry[],
  framework: Framework,
  register: InstrumentRegister,
): InstrumentDemand[] {
  const sourceOrder = framework.phases.flatMap((phase) => phase.measures.map(({ id }) => id));
  const demand = register.instruments.flatMap((instrument): InstrumentDemand[] => {
    const matches = entries.flatMap(({ row, instruments }) =>
      instruments.filter((match) => match.id === instrument.id).map((match) => ({ match, phase: row.placement.phase })),
    );
    const any = matches[0]?.match;
    if (any === undefined) return [];
    const supported = new Set(matches.flatMap(({ match }) => match.measures));
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
