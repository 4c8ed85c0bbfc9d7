import type { Instrument } from "../framework/instrument.ts";
import type { InstrumentMatch } from "../scoring/result.ts";

/** What an instrument is at a date: its state, and what it is called then. */
export type InstrumentState = Pick<InstrumentMatch, "validity" | "name">;

/**
 * Whether an instrument can be sought at a date (`YYYY-MM-DD`). `closed` where it is over without a successor in force, or
 * where Norwegians cannot take part; `succeeded` where something else has taken its place; `unverified` where what is in
 * force rests on facts that nobody has verified. A date that is not known rules nothing out.
 */
export function instrumentState(instrument: Instrument, date: string): InstrumentState {
  const successor = instrument.successors.findLast(({ since, until }) => isInForce(since, until, date));
  const name = successor?.name ?? latestName(instrument, date);
  const isOver = successor === undefined && !isInForce(instrument.validFrom, instrument.validTo, date);
  const isOpenToNorway = isInForce(instrument.norwayEligibleFrom, instrument.norwayEligibleTo, date);
  if (isOver || !isOpenToNorway) return { validity: "closed", name };
  if (!instrument.verified || successor?.verified === false) return { validity: "unverified", name };
  return { validity: successor === undefined ? "open" : "succeeded", name };
}

/** The last name that has been in use by the date, also where that too is over. */
function latestName(instrument: Instrument, date: string): string {
  return instrument.successors.findLast(({ since }) => hasBegun(since, date))?.name ?? instrument.name;
}

function isInForce(from: string | null, to: string | null, date: string): boolean {
  return hasBegun(from, date) && !hasEnded(to, date);
}

/** A year or month begins with its first day: comparing as many characters as there are says whether it has come. */
function hasBegun(from: string | null, date: string): boolean {
  return from === null || from <= date.slice(0, from.length);
}

/** A year or month lasts through its last day. */
function hasEnded(to: string | null, date: string): boolean {
  return to !== null && to < date.slice(0, to.length);
}
