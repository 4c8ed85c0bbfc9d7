import type { Instrument, InstrumentRegister } from "../framework/instrument.ts";
import { compare, plus, type Rational, zero } from "../scoring/rational.ts";
import type { InstrumentMatch } from "../scoring/result.ts";
import type { CalledFor } from "./measures.ts";
import { instrumentState } from "./validity.ts";

/**
 * The instruments that can support the recommended measures: those that support most of them first, then those whose
 * measures have the highest priority together, then as the register lists them (domain.md section 4).
 *
 * @param measures the recommended measures in order of priority
 * @param date the report's, `YYYY-MM-DD`
 */
export function matchInstruments(
  measures: readonly CalledFor[],
  register: InstrumentRegister,
  date: string,
): InstrumentMatch[] {
  return register.instruments
    .flatMap((instrument) => matchOf(instrument, measures, date))
    .sort((a, b) => b.match.supports.length - a.match.supports.length || compare(b.priority, a.priority))
    .map(({ match }) => match);
}

function matchOf(
  instrument: Instrument,
  measures: readonly CalledFor[],
  date: string,
): { match: InstrumentMatch; priority: Rational }[] {
  const supported = measures.flatMap(({ measure, priority }) =>
    measure.instruments
      .filter(({ id }) => id === instrument.id)
      .map(({ why }) => ({ supports: { measure: measure.id, why }, priority })),
  );
  if (supported.length === 0) return [];
  const match = {
    id: instrument.id,
    supports: supported.map(({ supports }) => supports),
    ...instrumentState(instrument, date),
  };
  return [{ match, priority: supported.reduce((total, { priority }) => plus(total, priority), zero) }];
}
