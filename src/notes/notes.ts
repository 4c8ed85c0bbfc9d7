import { z } from "zod";
import { ItemIdSchema, LevelSchema, MeasureIdSchema, RespondentGroupSchema } from "../framework/schema.ts";

/*
 * The consultant's part of a fagrapport: inputs/notes/<year>/<cluster-id>.md. Front matter (YAML) holds what is data,
 * the Markdown beneath it holds sections by heading: Sammendrag, Styrker, Vurdering, Scenario.
 */

const text = z.string().trim().min(1);
/** `YYYY-MM-DD` in form. */
export const DaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const assessmentReasons = ["documented", "outdated", "not-relevant", "wrong-respondent", "other"] as const;

/** A light that the consultant sets openly beside the computed one. */
export const AssessedLightSchema = z.strictObject({
  item: ItemIdSchema,
  light: LevelSchema,
  reason: z.enum(assessmentReasons),
  text,
  by: text,
  date: DaySchema,
});
export type AssessedLight = z.infer<typeof AssessedLightSchema>;

export const NotesFrontMatterSchema = z.strictObject({
  /** The rows of the document status table, oldest first. */
  versions: z
    .array(
      z.strictObject({
        /** "Utkast", "Rapport". */
        status: text,
        /** "0.9", "1.0". */
        version: text,
        date: DaySchema,
        author: text,
        responsible: text,
        participants: text.nullable().default(null),
      }),
    )
    .default([]),
  /** Owners and dates of the action plan. */
  plan: z
    .array(
      z.strictObject({
        measure: MeasureIdSchema,
        owner: text.nullable().default(null),
        due: DaySchema.nullable().default(null),
        status: text.nullable().default(null),
      }),
    )
    .default([]),
  /** Comments from the survey that the respondent agreed to see printed. */
  quotes: z
    .array(
      z.strictObject({
        text,
        group: RespondentGroupSchema.nullable().default(null),
        item: ItemIdSchema.nullable().default(null),
      }),
    )
    .default([]),
  assessedLights: z.array(AssessedLightSchema).default([]),
});

/** Markdown is kept as text; the report makes it safe HTML. An absent section is null. */
export const NotesSchema = NotesFrontMatterSchema.extend({
  summary: z.string().nullable(),
  strengths: z.string().nullable(),
  assessment: z.string().nullable(),
  scenario: z.string().nullable(),
});
export type Notes = z.infer<typeof NotesSchema>;

/** What a cluster without a note has. */
export const emptyNotes: Notes = {
  versions: [],
  plan: [],
  quotes: [],
  assessedLights: [],
  summary: null,
  strengths: null,
  assessment: null,
  scenario: null,
};
