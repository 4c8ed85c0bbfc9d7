import { z } from "zod";
import { IssueSchema } from "../messages/issue.ts";

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
  /** Paths from the workspace's folder. */
  inputs: z.array(FileSchema),
  imports: z.array(
    z.strictObject({
      file: z.string(),
      outcome: z.enum(["imported", "unchanged", "failed", "codebook", "superseded"]),
      responses: z.strictObject({ new: z.int(), changed: z.int(), unchanged: z.int() }).nullable(),
      errors: z.int().nonnegative(),
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
      /** What the checker of the PDF noticed, and addresses the page asked for in vain. */
      notices: z.array(z.string()),
      refused: z.array(z.string()),
      seconds: z.number().nonnegative(),
      files: z.array(FileSchema),
    }),
  ),
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
