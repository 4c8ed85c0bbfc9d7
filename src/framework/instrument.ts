import { z } from "zod";
import { DimensionIdSchema, SlugSchema } from "./schema.ts";

/*
 * The register of policy instruments (virkemidler): inputs/framework/instruments.yaml. The source is from 2008; the
 * register says what each instrument is called today and how sure we are. The programme office corrects it.
 */

/** A year, a month or a day: "2014", "2022-01", "2017-01-01". An empty field means that it is not known. */
const date = z.preprocess(
  // YAML reads a year without quotation marks as a number, and nobody should have to know that.
  (value) => (typeof value === "number" ? String(value) : value),
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
);
const text = z.string().trim().min(1);

export const SuccessorSchema = z.strictObject({
  name: text,
  since: date.nullable(),
  until: date.nullable(),
  /** One line on what changed. */
  line: text,
  verified: z.boolean(),
});
export type Successor = z.infer<typeof SuccessorSchema>;

export const InstrumentSchema = z.strictObject({
  id: SlugSchema,
  /** Printed heading where no successor is in force. */
  name: text,
  name2008: text,
  /** `source`: named by the 2008 report. `office`: added by the programme office. */
  origin: z.enum(["source", "office"]),
  dimensions: z.array(DimensionIdSchema).min(1),
  /** What it contributes, in one line. */
  contributes: text,
  validFrom: date.nullable(),
  /** Last day it was open; null while it is open or when it is not known. */
  validTo: date.nullable(),
  norwayEligibleFrom: date.nullable(),
  norwayEligibleTo: date.nullable(),
  operator: text,
  /** Where to call: an office, never a person. */
  contact: text,
  /** What came after, oldest first; the last one is today's. */
  successors: z.array(SuccessorSchema),
  /** Where the facts are from. */
  source: text,
  lastVerified: date.nullable(),
  verified: z.boolean(),
  /** One sentence the report prints beneath the timeline. */
  note: text,
});
export type Instrument = z.infer<typeof InstrumentSchema>;

export const InstrumentRegisterSchema = z.strictObject({
  version: text,
  instruments: z.array(InstrumentSchema).min(1),
});
export type InstrumentRegister = z.infer<typeof InstrumentRegisterSchema>;
