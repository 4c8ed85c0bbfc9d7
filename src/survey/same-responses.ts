import type { Workspace } from "../workspace/workspace.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import type { PackedResponse } from "./packed-response.ts";
import type { Limits } from "./read/limits.ts";
import { canonicalPath, listSurveys, readIfThere, readSurvey } from "./survey-store.ts";

/** Responses of a file that another survey of the year holds already. */
export type SameResponses = { survey: string; count: number };

/** From this share on, the file is most likely that survey under another name. */
const shareFrom = 1 / 2;
/** About so many ids are looked for before another survey is read: all of them would cost as much as the import itself. */
const sampled = 5;

/**
 * The survey of the year that holds half of these responses or more, answer by answer: the same form was exported as CSV
 * and as a workbook, or a copy of the file has a name of its own. They would count twice.
 *
 * @param survey the one that the responses are said to belong to
 */
export async function findSameResponses(
  responses: readonly PackedResponse[],
  survey: string,
  { workspace, year, index, limits }: { workspace: Workspace; year: number; index: ChecklistIndex; limits: Limits },
): Promise<SameResponses | null> {
  const step = Math.max(1, Math.floor(responses.length / sampled));
  const sample = responses.filter((_, at) => at % step === 0);
  for (const other of await listSurveys(workspace, year)) {
    if (other === survey) continue;
    const bytes = await readIfThere(canonicalPath(workspace, year, other));
    if (bytes === null || !sample.some(({ id }) => bytes.includes(id))) continue;
    const stored = await readSurvey(workspace, year, other, index, limits);
    const known = new Map(stored?.responses.map((response) => [response.id, response]));
    const same = responses.filter((response) => isSame(response, known.get(response.id)));
    // Two firms may fill in a form alike; one of them alone, without a time, proves nothing.
    const isProof = same.length > 1 || same.some(({ submittedAt }) => submittedAt !== null);
    if (isProof && same.length >= responses.length * shareFrom) return { survey: other, count: same.length };
  }
  return null;
}

/** A workbook keeps times and comments otherwise than a text file: the minute is compared, and comments are left out. */
function isSame(one: PackedResponse, other: PackedResponse | undefined): boolean {
  const minute = ({ submittedAt }: PackedResponse) => submittedAt?.slice(0, 16) ?? null;
  return (
    other !== undefined &&
    one.answers === other.answers &&
    one.clusterId === other.clusterId &&
    one.group === other.group &&
    minute(one) === minute(other)
  );
}
