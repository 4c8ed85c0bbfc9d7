import { describe, expect, test } from "vitest";
import { type Instrument, InstrumentSchema } from "../../src/framework/instrument.ts";
import { instrumentState } from "../../src/recommendation/validity.ts";

function instrument(facts: Partial<Instrument>): Instrument {
  return InstrumentSchema.parse({
    id: "ordning",
    name: "Ordningen",
    name2008: "Ordningen av 2008",
    origin: "source",
    dimensions: ["fou"],
    contributes: "Penger",
    validFrom: null,
    validTo: null,
    norwayEligibleFrom: null,
    norwayEligibleTo: null,
    operator: "Kontoret",
    contact: "Kontoret",
    successors: [],
    source: "Oppdiktet",
    lastVerified: "2026-11",
    verified: true,
    note: "Oppdiktet.",
    ...facts,
  });
}

const successor = (name: string, since: string | null, until: string | null, verified = true) => ({
  name,
  since,
  until,
  line: "Kom etter.",
  verified,
});

const chain = {
  validFrom: "2007",
  validTo: "2013",
  successors: [successor("Andre", "2014", "2020"), successor("Tredje", "2021", "2027")],
};

describe("the state of an instrument at a date", () => {
  test.each<[string, Partial<Instrument>, string, string, string]>([
    ["is open without dates", {}, "2026-11-12", "open", "Ordningen"],
    ["is open on the last day of its last year", { validTo: "2026" }, "2026-12-31", "open", "Ordningen"],
    ["is open on the last day of its last month", { validTo: "2026-06" }, "2026-06-30", "open", "Ordningen"],
    ["is closed the day after", { validTo: "2026-06" }, "2026-07-01", "closed", "Ordningen"],
    ["is closed after its last day", { validTo: "2016-12-31" }, "2017-01-01", "closed", "Ordningen"],
    ["is closed before it opens", { validFrom: "2027-03" }, "2027-02-28", "closed", "Ordningen"],
    ["is open from the first day of its first year", { validFrom: "2027" }, "2027-01-01", "open", "Ordningen"],
    ["is what it was while that lasted", chain, "2010-05-22", "open", "Ordningen"],
    ["goes by the successor of the time", chain, "2016-01-01", "succeeded", "Andre"],
    ["goes by the last successor today", chain, "2026-11-12", "succeeded", "Tredje"],
    ["is closed under its last name when all are over", chain, "2028-01-01", "closed", "Tredje"],
    [
      "is closed between its end and a successor to come",
      { validTo: "2013", successors: [successor("Ny", "2030", null)] },
      "2026-11-12",
      "closed",
      "Ordningen",
    ],
    [
      "is succeeded where nobody knows since when",
      { successors: [successor("Ny", null, null)] },
      "2026-11-12",
      "succeeded",
      "Ny",
    ],
    ["must be verified where nobody has", { verified: false }, "2026-11-12", "unverified", "Ordningen"],
    [
      "must be verified where the successor is not",
      { successors: [successor("Ny", "2024", null, false)] },
      "2026-11-12",
      "unverified",
      "Ny",
    ],
    [
      "is closed however unverified, when it is over",
      { verified: false, validTo: "2016" },
      "2026-11-12",
      "closed",
      "Ordningen",
    ],
    [
      "is closed where Norwegians cannot take part yet",
      { ...chain, norwayEligibleFrom: "2021" },
      "2018-01-01",
      "closed",
      "Andre",
    ],
    ["is closed where Norwegians no longer can", { norwayEligibleTo: "2025" }, "2026-11-12", "closed", "Ordningen"],
  ])("%s", (_, facts, date, validity, name) => {
    expect(instrumentState(instrument(facts), date)).toEqual({ validity, name });
  });
});
