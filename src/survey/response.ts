import { z } from "zod";
import { ItemIdSchema, RespondentGroupSchema, SlugSchema } from "../framework/schema.ts";

/**
 * One person's answers, as the canonical file keeps them. Nothing personal is here but what the person wrote in comments.
 * An item without an answer ("Vet ikke", blank) is absent from `answers`.
 */
export const SurveyResponseSchema = z.strictObject({
  /** The tool's own id, or a fingerprint where the tool gives none. Unique inside a survey only. */
  id: z.string().min(1),
  /** Slug of the survey, which is also the canonical file's name. */
  survey: SlugSchema,
  clusterId: SlugSchema,
  group: RespondentGroupSchema,
  /** ISO 8601 as the tool gave it, with offset where it had one; null where unknown. */
  submittedAt: z.string().nullable(),
  /** Item id to raw label in its canonical spelling ("Ok", "Ja", "I prosess", "Uklart", "Nei", "Ikke startet"). */
  answers: z.record(ItemIdSchema, z.string()),
  comments: z.record(ItemIdSchema, z.string()),
  generalComment: z.string(),
  /** Where it stood: row of the export as Excel shows it. */
  sourceRow: z.int().positive(),
});
export type SurveyResponse = z.infer<typeof SurveyResponseSchema>;

/**
 * A year's responses by cluster id, in the order they are stored. They are kept packed and are unpacked each time they are
 * asked for, since the hundreds of thousands of a large portfolio would take gigabytes all at once.
 */
export type ResponsesByCluster = ReadonlyMap<string, ClusterResponses>;
export type ClusterResponses = {
  /** Slugs of the surveys that these are from. */
  surveys: ReadonlySet<string>;
  count: number;
  unpack: () => SurveyResponse[];
};
