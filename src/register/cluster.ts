import { z } from "zod";
import { type RespondentGroup, respondentGroups, SlugSchema } from "../framework/schema.ts";

/** One cluster of the register, `inputs/clusters.csv`. Absent facts are null, never empty text. */
export const ClusterSchema = z.strictObject({
  id: SlugSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  programme: z.string().nullable(),
  level: z.string().nullable(),
  sector: z.string().nullable(),
  region: z.string().nullable(),
  facilitator: z.string().nullable(),
  members: z.int().nonnegative().nullable(),
  /** Invited respondents by group; null where the register does not say. */
  invited: z.record(z.enum(respondentGroups), z.int().nonnegative().nullable()),
});
export type Cluster = z.infer<typeof ClusterSchema>;

/** Invited in all, or null when no group's number is known. */
export function invitedTotal(cluster: Cluster): number | null {
  const known = respondentGroups.map((group: RespondentGroup) => cluster.invited[group]).filter((n) => n !== null);
  return known.length === 0 ? null : known.reduce((sum, n) => sum + n, 0);
}
