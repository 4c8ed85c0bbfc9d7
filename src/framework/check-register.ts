import { findRepeated } from "./check-ids.ts";
import type { FrameworkOutline, RegisterOutline } from "./outline.ts";
import type { YamlPath } from "./parse-yaml.ts";
import type { Fault } from "./shape-faults.ts";

type InstrumentOutline = RegisterOutline["instruments"][number];
/** A span of time as it is written; null is open or not known. */
type Span = { from: string | null; to: string | null; path: YamlPath };

/**
 * No report may send a cluster to a closed scheme, and facts grow old: what is over must name what came after, and a
 * row that nobody has looked at for a year is told of.
 */
export function checkRegister(
  register: RegisterOutline,
  framework: FrameworkOutline | null,
  reportDate: string,
): Fault[] {
  const used = framework === null ? null : usedIds(framework);
  return [
    ...findRepeated(register.instruments.map(({ id }, index) => ({ id, path: ["instruments", index, "id"] }))),
    ...register.instruments.flatMap((instrument, index) => {
      const path = ["instruments", index];
      return [
        ...checkDates(instrument, path),
        ...checkValidity(instrument, path, reportDate),
        ...checkAge(instrument, path, reportDate),
        ...(used === null || instrument.id === null || used.has(instrument.id)
          ? []
          : [warn("instrument-unused", path, instrument)]),
      ];
    }),
  ];
}

function usedIds(framework: FrameworkOutline): Set<string> {
  const ids = framework.phases.flatMap((phase) => phase.measures.flatMap((measure) => measure.instruments));
  return new Set(ids.flatMap(({ id }) => id ?? []));
}

/** Every span ends after it begins, and successors follow one another. */
function checkDates(instrument: InstrumentOutline, path: YamlPath): Fault[] {
  const successors: Span[] = instrument.successors.map(({ since, until }, index) => ({
    from: since,
    to: until,
    path: [...path, "successors", index],
  }));
  const own: Span = { from: instrument.validFrom, to: instrument.validTo, path: [...path, "validTo"] };
  const eligible: Span = {
    from: instrument.norwayEligibleFrom,
    to: instrument.norwayEligibleTo,
    path: [...path, "norwayEligibleTo"],
  };
  const backwards = [own, eligible, ...successors].filter(
    ({ from, to }) => from !== null && to !== null && lastDay(to) < firstDay(from),
  );
  const chain = [own, ...successors];
  const outOfOrder = chain.filter(({ from }, index) => {
    const before = chain.slice(0, index).findLast((span) => span.from !== null)?.from ?? null;
    return from !== null && before !== null && firstDay(from) < firstDay(before);
  });
  const params = nameOf(instrument);
  return [
    ...backwards.map((span): Fault => {
      const value = `${span.from}–${span.to}`;
      return { code: "instrument-dates", severity: "error", path: span.path, value, params };
    }),
    ...outOfOrder.map((span): Fault => {
      const more = { ...params, successor: successorName(instrument, span.path) };
      return { code: "instrument-successor-order", severity: "error", path: span.path, params: more };
    }),
  ];
}

/** Over at the report date, itself or the last of its successors, with nothing named after it: an error. */
function checkValidity(instrument: InstrumentOutline, path: YamlPath, reportDate: string): Fault[] {
  const last = instrument.successors.at(-1);
  const end = last === undefined ? instrument.validTo : last.until;
  const faults: Fault[] = [];
  if (end !== null && lastDay(end) < reportDate) {
    const at = last === undefined ? [...path, "validTo"] : [...path, "successors", instrument.successors.length - 1];
    const params = { ...nameOf(instrument), today: last?.name ?? instrument.name ?? "", end, reportDate };
    faults.push({ code: "instrument-over", severity: "error", path: at, params });
  }
  const eligibleTo = instrument.norwayEligibleTo;
  if (eligibleTo !== null && lastDay(eligibleTo) < reportDate) {
    const at = [...path, "norwayEligibleTo"];
    const params = { ...nameOf(instrument), end: eligibleTo, reportDate };
    faults.push({ code: "instrument-not-eligible", severity: "warning", path: at, params });
  }
  return faults;
}

/** A verified row grows old in twelve months. A row that says itself that it is unverified is only counted up. */
function checkAge(instrument: InstrumentOutline, path: YamlPath, reportDate: string): Fault[] {
  if (instrument.verified === false) {
    return [{ ...warn("instrument-unverified", path, instrument), severity: "info" }];
  }
  const checked = instrument.lastVerified;
  if (instrument.verified === true && checked === null) {
    return [warn("instrument-never-verified", [...path, "lastVerified"], instrument)];
  }
  if (checked === null || aYearAfter(lastDay(checked)) >= reportDate) return [];
  const fault = warn("instrument-stale", [...path, "lastVerified"], instrument);
  return [{ ...fault, value: checked, params: { ...fault.params, reportDate } }];
}

function warn(code: string, path: YamlPath, instrument: InstrumentOutline): Fault {
  return { code, severity: "warning", path, params: nameOf(instrument) };
}

function nameOf({ id, name }: InstrumentOutline): { id: string; name: string } {
  return { id: id ?? "", name: name ?? id ?? "" };
}

function successorName(instrument: InstrumentOutline, path: YamlPath): string {
  const index = path.at(-1);
  return (typeof index === "number" ? instrument.successors[index]?.name : null) ?? "";
}

/** "2014" begins on 2014-01-01. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** "2014" ends on 2014-12-31; a month is taken to have 31 days, which compares rightly. */
function lastDay(date: string): string {
  return date.length >= 10 ? date : date.length >= 7 ? `${date}-31` : `${date}-12-31`;
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
