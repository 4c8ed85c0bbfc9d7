import type { Instrument, InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ClusterResult, InstrumentMatch } from "../scoring/result.ts";

/** Framework and register as the results were made with them, and as the report prints them: the same ids, other words. */
export type Texts = { framework: Framework; register: InstrumentRegister };

/*
 * result.json and portfolio.json are the same whatever a report is written in, and hold a few texts of framework and register:
 * what instruments are called today, and what each does for a measure. A report in another language takes them from the
 * translation.
 */

/** A cluster's result with the texts of another language. */
export function translateResult(result: ClusterResult, from: Texts, to: Texts): ClusterResult {
  const translate = (match: InstrumentMatch): InstrumentMatch => ({
    ...match,
    name: nameIn(match.id, match.name, from.register, to.register),
    supports: match.supports.map(({ measure, why }) => ({
      measure,
      why: reasonIn(to.framework, measure, match.id) ?? why,
    })),
  });
  const { assessedAdvice } = result;
  return {
    ...result,
    instruments: result.instruments.map(translate),
    assessedAdvice:
      assessedAdvice === null ? null : { ...assessedAdvice, instruments: assessedAdvice.instruments.map(translate) },
  };
}

/** A portfolio with the texts of another language. */
export function translatePortfolio(portfolio: Portfolio, from: Texts, to: Texts): Portfolio {
  const { demand } = portfolio;
  const instruments = demand.instruments.map((one) => ({
    ...one,
    name: nameIn(one.instrument, one.name, from.register, to.register),
  }));
  return { ...portfolio, demand: { ...demand, instruments } };
}

/** An instrument has had several names; the one that a result gives it is found by its place among them. */
function nameIn(id: string, name: string, from: InstrumentRegister, to: InstrumentRegister): string {
  const names = (register: InstrumentRegister) => {
    const instrument: Instrument | undefined = register.instruments.find((one) => one.id === id);
    return instrument === undefined ? [] : [instrument.name, ...instrument.successors.map((one) => one.name)];
  };
  return names(to)[names(from).lastIndexOf(name)] ?? name;
}

function reasonIn({ phases }: Framework, measureId: string, instrumentId: string): string | null {
  const measure = phases.flatMap(({ measures }) => measures).find(({ id }) => id === measureId);
  return measure?.instruments.find(({ id }) => id === instrumentId)?.why ?? null;
}
