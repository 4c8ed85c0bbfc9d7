import type { Framework } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { indexChecklist } from "./checklist-index.ts";
import { unpackResponse } from "./packed-response.ts";
import { limitsFor } from "./read/limits.ts";
import type { SurveyResponse } from "./response.ts";
import { canonicalPath, listSurveys, readSurvey } from "./survey-store.ts";

/** Responses of a year with the files they are from. */
export type LoadedResponses = {
  /** Sorted by survey, then by id. */
  responses: SurveyResponse[];
  files: { path: string; sha256: string; bytes: number; survey: string; count: number }[];
  /** What is wrong with files that a person may have changed by hand; rows at fault are left out of `responses`. */
  issues: Issue[];
};

/** Reads every canonical file of a year, `inputs/responses/<year>/*.csv`. */
export async function loadResponses(
  workspace: Workspace,
  year: number,
  framework: Framework,
): Promise<LoadedResponses> {
  const index = indexChecklist(framework);
  const ids = index.items.map(({ id }) => id);
  const loaded: LoadedResponses = { responses: [], files: [], issues: [] };
  for (const survey of await listSurveys(workspace, year)) {
    const stored = await readSurvey(workspace, year, survey, index, limitsFor());
    if (stored === null) continue;
    for (const packed of stored.responses) loaded.responses.push(unpackResponse(packed, survey, ids, index.labels));
    loaded.issues.push(...stored.issues);
    loaded.files.push({
      path: shownPath(workspace, canonicalPath(workspace, year, survey)),
      sha256: stored.sha256,
      bytes: stored.bytes,
      survey,
      count: stored.responses.length,
    });
  }
  return loaded;
}
