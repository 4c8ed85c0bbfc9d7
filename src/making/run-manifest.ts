import { z } from "zod";
import { ScoringParametersSchema } from "../framework/schema.ts";
import { IssueSchema } from "../messages/issue.ts";
import { DecisionSchema } from "../survey/decisions.ts";

const FileSchema = z.strictObject({ path: z.string(), sha256: z.string() });

/** `outputs/<year>/run.json`: what a run had, what it made, what failed and why, and how long it took. */
export const RunManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  year: z.int(),
  /** The run's date; each report carries the date it was made on. */
  date: z.string(),
  versions: z.strictObject({
    fagrapport: z.string(),
    node: z.string(),
    framework: z.string(),
    register: z.string(),
    /** Null when nothing had to be printed. */
    renderer: z.string().nullable(),
  }),
  /** The scoring rules, as the framework had them. */
  rules: ScoringParametersSchema,
  /** Paths from the workspace's folder. */
  inputs: z.array(FileSchema),
  imports: z.array(
    z.strictObject({
      file: z.string(),
      outcome: z.enum(["imported", "unchanged", "failed", "codebook", "superseded"]),
      responses: z.strictObject({ new: z.int(), changed: z.int(), unchanged: z.int() }).nullable(),
      errors: z.int().nonnegative(),
      /** What a person must decide of it; each is a flag of `import`. */
      decisions: z.array(DecisionSchema),
      /** The workbook with the faults marked, to be sent back; null where there is none. */
      handedBack: z.string().nullable(),
    }),
  ),
  reports: z.array(
    z.strictObject({
      /** Cluster id, or "portfolio". */
      name: z.string(),
      outcome: z.enum(["made", "unchanged", "failed"]),
      reason: z.string().nullable(),
      date: z.string().nullable(),
      pageCount: z.int().positive().nullable(),
      secondPrint: z.boolean().nullable(),
      /** What the checker of the PDF said; null where nothing was printed, or the report failed for another reason. */
      verdict: z.enum(["conforms", "conforms-with-notices"]).nullable(),
      /** What the checker of the PDF noticed, and addresses the page asked for in vain. */
      notices: z.array(z.string()),
      refused: z.array(z.string()),
      seconds: z.number().nonnegative(),
      files: z.array(FileSchema),
    }),
  ),
  /** How many of the PDFs that were made had to be printed twice; the share is null where none was made. */
  secondPrints: z.strictObject({ count: z.int().nonnegative(), share: z.number().min(0).max(1).nullable() }),
  clustersWithoutResponses: z.array(z.string()),
  /** Warnings on register and responses, which are said again while they hold. */
  warnings: z.array(IssueSchema),
  /** Hash of all that the run was made from; null where something failed, which is tried again. */
  key: z.string().nullable(),
  seconds: z.strictObject({
    import: z.number(),
    score: z.number(),
    reports: z.number(),
    portfolio: z.number(),
    total: z.number(),
  }),
});
export type RunManifest = z.infer<typeof RunManifestSchema>;
