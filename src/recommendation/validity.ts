import type { Instrument, Successor } from "../framework/instrument.ts";
import type { InstrumentMatch } from "../scoring/result.ts";

/** What an instrument is at a date: its state, and what it is called then. */
export type InstrumentState = Pick<InstrumentMatch, "validity" | "name">;

/**
 * Whether an instrument can be sought at a date (`YYYY-MM-DD`). `succeeded` where something else has taken its place,
 * `closed` where it is over without a successor in force or Norway cannot take part, `unverified` where what is in force
 * rests on facts that nobody has verified. A date that is not known rules nothing out.
 */
export function instrumentState(instrument: Instrument, date: string): InstrumentState {
  const successor = instrument.successors.findLast(({ since, until }) => isInForce(since, until, date));
  if (successor !== undefined) {
    const isSure = instrument.verified && successor.verified;
    return { validity: isSure ? "succeeded" : "unverified", name: successor.name };
  }
  if (isOver(instrument, date)) return { validity: "closed", name: latestName(instrument, date) };
  return { validity: instrument.verified ? "open" : "unverified", name: instrument.name };
}

function isOver(instrument: Instrument, date: string): boolean {
  const { validFrom, validTo, norwayEligibleFrom, norwayEligibleTo } = instrument;
  return !isInForce(validFrom, validTo, date) || !isInForce(norwayEligibleFrom, norwayEligibleTo, date);
}

/** The last name that was in use by the date, also where that too is over. */
function latestName(instrument: Instrument, date: string): string {
  const begun = instrument.successors.filter((successor: Successor) => hasBegun(successor.since, date));
  return begun.at(-1)?.name ?? instrument.name;
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
