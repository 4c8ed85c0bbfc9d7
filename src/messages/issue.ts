import { z } from "zod";

export const severities = ["error", "warning", "info"] as const;

/**
 * One fault or notice about something people provided: a survey export, the framework, the register, a note.
 * An issue is data; its wording is made from `code` and `params` by the catalogue of the area that raised it.
 */
export const IssueSchema = z.strictObject({
  /** Stable name of the kind of fault, such as `unknown-answer`. */
  code: z.string(),
  severity: z.enum(severities),
  /** File as the user knows it: relative to the workspace where it lies there. */
  file: z.string().optional(),
  /** Line in a text file (YAML, Markdown), from 1. */
  line: z.int().positive().optional(),
  sheet: z.string().optional(),
  /** Row as Excel or an editor shows it, from 1. */
  row: z.int().positive().optional(),
  /** Column from 1. */
  column: z.int().positive().optional(),
  /** Cell address such as `H14`. */
  cell: z.string().optional(),
  header: z.string().optional(),
  /** What stood there; masked where it could be personal. */
  value: z.string().optional(),
  /** What was expected, in the framework's own words. */
  expected: z.string().optional(),
  /** The nearest thing that would have been right. */
  suggestion: z.string().optional(),
  /** How many equal faults this one stands for. */
  count: z.int().positive().optional(),
  /** Further words for the sentence of this code. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Issue = z.infer<typeof IssueSchema>;

/** Whether any of the issues stops the work. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}
