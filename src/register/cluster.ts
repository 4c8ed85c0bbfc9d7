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

/**
 * Invitations and answers of the groups whose invited number is known, so that both speak of the same people; null where
 * none is known.
 */
export function answeredOfInvited(
  { invited }: Pick<Cluster, "invited">,
  answers: Readonly<Record<RespondentGroup, number>>,
): { answered: number; invited: number } | null {
  const known = respondentGroups.flatMap((group) => {
    const asked = invited[group];
    return asked === null ? [] : [{ answered: answers[group], invited: asked }];
  });
  if (known.length === 0) return null;
  const sum = (side: "answered" | "invited") => known.reduce((total, one) => total + one[side], 0);
  return { answered: sum("answered"), invited: sum("invited") };
}
