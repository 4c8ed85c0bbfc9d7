import { z } from "zod";
import { RespondentGroupSchema, SlugSchema } from "../framework/schema.ts";
import { IssueSchema } from "../messages/issue.ts";

const FileSchema = z.strictObject({ file: z.string(), sha256: z.string(), bytes: z.int() });

/** `inputs/responses/<year>/<survey>.manifest.json`: where a canonical file's responses came from. It carries no times. */
export const ImportManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  survey: SlugSchema,
  year: z.int(),
  /** The export that was imported last. */
  source: FileSchema,
  /** Earlier exports of the same survey, oldest first. */
  earlier: z.array(FileSchema),
  recognised: z.strictObject({
    tool: z.string(),
    sheet: z.string().nullable(),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    headerRows: z.array(z.int()),
    form: z.enum(["wide", "long", "single"]),
  }),
  /** What the user said that the export does not; used again when the same file is imported without saying it. */
  options: z.strictObject({
    cluster: SlugSchema.nullable(),
    group: RespondentGroupSchema.nullable(),
    survey: z.string().nullable(),
    sheet: z.string().nullable(),
    encoding: z.string().nullable(),
    includePartial: z.boolean(),
    skipInvalid: z.boolean(),
  }),
  /** Which column was taken for what. */
  columns: z.array(z.strictObject({ column: z.string(), header: z.string(), use: z.string() })),
  ignoredColumns: z.array(z.string()),
  counts: z.strictObject({
    /** In the canonical file, all exports together. */
    responses: z.int(),
    /** In the export imported last: rows with anything in them, and what became of them. */
    rows: z.int(),
    imported: z.int(),
    blank: z.int(),
    partial: z.int(),
    test: z.int(),
    noResponse: z.int(),
    empty: z.int(),
    invalid: z.int(),
  }),
  issues: z.array(IssueSchema),
  /** Responses removed at a person's wish: a mark that cannot be read back, and the day. */
  forgotten: z.array(z.strictObject({ mark: z.string(), date: z.string() })),
  versions: z.strictObject({ framework: z.string(), importer: z.string() }),
});
export type ImportManifest = z.infer<typeof ImportManifestSchema>;
