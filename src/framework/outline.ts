import { z } from "zod";

/*
 * What the cross-checks look at, read without asking that the whole file has its right shape: a word that is missing or
 * of the wrong kind is null, a list that is none is empty, and positions in lists stay what they are in the file. So one
 * misspelt key does not hide the faults behind it.
 */

const word = z.string().nullable().catch(null);
const number = z.number().nullable().catch(null);
const words = z.array(word).catch([]);

/** Reads a list entry by entry; an entry that is no set of fields has every field null. */
function list<Shape extends z.ZodRawShape>(shape: Shape) {
  const entry = z.object(shape);
  return z.array(z.preprocess((value) => (isFields(value) ? value : {}), entry)).catch([]);
}

function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((value) => (isFields(value) ? value : {}), z.object(shape));
}

function isFields(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const links = list({ id: word, why: word });
const items = list({ id: word, text: word, source: word, dimension: word, measures: links });
const lines = list({ instruments: words });

export const FrameworkOutlineSchema = fields({
  version: word,
  phases: list({
    id: word,
    number,
    checklist: fields({ status: items, measures: items }),
    measures: list({ id: word, dimension: word, instruments: links }),
    instruments: fields({ lines, fromGuide: lines }),
    guide: list({ id: word, dimension: word, measure: word }),
  }),
  dimensions: list({ id: word }),
  introduction: fields({ purpose: fields({ anchoringDimensions: list({ id: word }) }) }),
  method: fields({ parameters: fields({ list: list({ id: word }) }) }),
  answers: fields({ levels: list({ level: word, labels: words }) }),
  misprints: list({ text: word }),
  scoring: fields({
    points: fields({ green: word, yellow: word, red: word }),
    greenFrom: word,
    redBelow: word,
    coverageFrom: word,
    gapFrom: word,
    mixChangeFrom: word,
    previewFrom: word,
  }),
  survey: fields({
    columns: z.record(z.string(), words).catch({}),
    groups: z.record(z.string(), words).catch({}),
    answers: z.record(z.string(), words).catch({}),
    notAnswered: words,
  }),
});
export type FrameworkOutline = z.infer<typeof FrameworkOutlineSchema>;
export type PhaseOutline = FrameworkOutline["phases"][number];

const date = z.preprocess((value) => (typeof value === "number" ? String(value) : value), word);

export const RegisterOutlineSchema = fields({
  instruments: list({
    id: word,
    name: word,
    origin: word,
    validFrom: date,
    validTo: date,
    norwayEligibleFrom: date,
    norwayEligibleTo: date,
    lastVerified: date,
    verified: z.boolean().nullable().catch(null),
    successors: list({ name: word, since: date, until: date }),
  }),
});
export type RegisterOutline = z.infer<typeof RegisterOutlineSchema>;
