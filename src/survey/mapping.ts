import { parseDocument, stringify } from "yaml";
import { z } from "zod";
import { ItemIdSchema, RespondentGroupSchema, SlugSchema } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";

const roles = ["cluster", "group", "response_id", "submitted_at", "general_comment", "ignore"] as const;

/** What a column is: an item, comments on an item, or one of the other roles. */
export const MappedUseSchema = z.union([ItemIdSchema, z.string().regex(/^F[1-5]\.[ST][1-9]\.comment$/), z.enum(roles)]);

/**
 * A mapping that a person has confirmed: `<survey>.mapping.yaml` beside the export, or the file of `--mapping`. It says
 * what cannot be seen from the export alone.
 */
export const MappingSchema = z.strictObject({
  /** Where the export has no column for it. */
  cluster: SlugSchema.optional(),
  group: RespondentGroupSchema.optional(),
  columns: z
    .array(
      z.strictObject({
        header: z.string(),
        /** Letters of the column, where the same header stands in several. */
        column: z
          .string()
          .regex(/^[A-Z]{1,3}$/)
          .optional(),
        is: MappedUseSchema,
      }),
    )
    .default([]),
  /** Words of this survey that the framework file does not know. */
  clusters: z.record(z.string(), SlugSchema).default({}),
  groups: z.record(z.string(), RespondentGroupSchema).default({}),
  answers: z.record(z.string(), z.string()).default({}),
});
export type Mapping = z.infer<typeof MappingSchema>;

export const emptyMapping: Mapping = { columns: [], clusters: {}, groups: {}, answers: {} };

/** Reads a mapping; every fault with its line or its path. Null where there are any. */
export function parseMapping(text: string, file: string): { mapping: Mapping | null; issues: Issue[] } {
  const document = parseDocument(text);
  const broken = document.errors.map((error): Issue => {
    const line = error.linePos?.[0].line;
    return { code: "mapping-not-yaml", severity: "error", file, ...(line === undefined ? {} : { line }) };
  });
  if (broken.length > 0) return { mapping: null, issues: broken };
  const parsed = MappingSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { mapping: parsed.data, issues: [] };
  return {
    mapping: null,
    issues: parsed.error.issues.map((issue) => ({
      code: "mapping-invalid",
      severity: "error",
      file,
      value: issue.path.join("."),
    })),
  };
}

/** The mapping as it is saved, with a line that says where it came from. */
export function formatMapping(mapping: Mapping, comment: string): string {
  const kept = Object.fromEntries(
    Object.entries(mapping).filter(([, value]) => typeof value === "string" || Object.keys(value ?? {}).length > 0),
  );
  return `# ${comment}\n${stringify(kept, { lineWidth: 0 })}`;
}
