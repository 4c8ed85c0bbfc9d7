import { z } from "zod";
import type { FileOutcome } from "./file-outcome.ts";

/** What a person must decide of an export before all of it can be taken in: each is a flag of `import`. */
export const DecisionSchema = z.enum([
  /** Columns are nearly like questions of the checklist: are they those questions? */
  "accept-mapping",
  /** Several sheets could hold the answers. */
  "sheet",
  /** Nothing in the export says which cluster it is about. */
  "cluster",
  /** Another survey holds most of its responses: is it that survey, or one of its own? */
  "survey",
  /** Its codes are explained in no file we know. */
  "codebook",
  /** Some rows have faults: mend them, or leave them out. */
  "skip-invalid",
  /** Responses of before are no longer in the export, and are kept until someone says otherwise. */
  "accept-removals",
]);
export type Decision = z.infer<typeof DecisionSchema>;

/** The decisions that an export waits for, in the order they are to be made; none where there is nothing to choose. */
export function decisionsOf({ issues, read, outcome }: FileOutcome): Decision[] {
  if (outcome === "superseded" || outcome === "codebook") return [];
  // The faults of an export that was taken in all the same have been decided on.
  const errors = outcome === "failed" ? issues.filter(({ severity }) => severity === "error") : [];
  const isRaised = (code: string) => errors.some((issue) => issue.code === code);
  const concernsFile = (code: string) => errors.some((issue) => issue.code === code && issue.row === undefined);
  const hasFaultyRows = outcome === "failed" && ((read?.rows.invalid ?? 0) > 0 || isRaised("id-collision"));
  const isWaitedFor: Record<Decision, boolean> = {
    "accept-mapping": isRaised("near-label"),
    sheet: isRaised("sheet-ambiguous"),
    cluster: concernsFile("missing-cluster"),
    survey: isRaised("same-responses"),
    codebook: isRaised("codes-without-labels"),
    "skip-invalid": hasFaultyRows && read?.skippable === true,
    "accept-removals": issues.some(({ code, severity }) => code === "missing-response" && severity === "warning"),
  };
  return DecisionSchema.options.filter((decision) => isWaitedFor[decision]);
}
