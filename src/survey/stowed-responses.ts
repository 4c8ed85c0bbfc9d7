import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { RespondentGroupSchema } from "../framework/schema.ts";
import type { PackedResponse } from "./packed-response.ts";

/** One cluster's responses as deflated bytes, a twentieth of what they take as objects. */
export type StowedResponses = Uint8Array;

const StowedSchema = z.array(
  z.tuple([
    z.string(),
    z.string(),
    RespondentGroupSchema,
    z.string().nullable(),
    z.string(),
    z.array(z.tuple([z.number(), z.string()])).nullable(),
    z.string(),
    z.number(),
  ]),
);
type Stowed = z.infer<typeof StowedSchema>;

/** Puts responses away until their cluster's turn comes: a year's hundreds of thousands are not held as objects. */
export function stow(responses: readonly PackedResponse[]): StowedResponses {
  const rows: Stowed = responses.map(
    ({ id, clusterId, group, submittedAt, answers, comments, generalComment, sourceRow }) => [
      id,
      clusterId,
      group,
      submittedAt,
      answers,
      comments === null ? null : [...comments],
      generalComment,
      sourceRow,
    ],
  );
  // A copy of the right length: zlib gives out a corner of a buffer of 16 kB, which would be held as a whole.
  return new Uint8Array(deflateRawSync(JSON.stringify(rows), { level: 1 }));
}

/** The responses as they were put away. */
export function fetchStowed(stowed: StowedResponses): PackedResponse[] {
  const rows = StowedSchema.parse(JSON.parse(inflateRawSync(stowed).toString("utf8")));
  return rows.map(([id, clusterId, group, submittedAt, answers, comments, generalComment, sourceRow]) => ({
    id,
    clusterId,
    group,
    submittedAt,
    answers,
    comments: comments === null ? null : new Map(comments),
    generalComment,
    sourceRow,
  }));
}
