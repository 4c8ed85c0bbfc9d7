import { indexChecklist } from "../../src/survey/checklist-index.ts";
import { unpackResponse } from "../../src/survey/packed-response.ts";
import { limitsFor } from "../../src/survey/read/limits.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { listSurveys, readSurvey } from "../../src/survey/survey-store.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { framework } from "./checklist.ts";

/** Every response of 2026 that lies in a working folder, by survey and then by id. */
export async function importedResponses(folder: string): Promise<SurveyResponse[]> {
  const workspace = openWorkspace(folder);
  const index = indexChecklist(framework);
  const ids = index.items.map(({ id }) => id);
  const responses: SurveyResponse[] = [];
  for (const survey of await listSurveys(workspace, 2026)) {
    const stored = await readSurvey(workspace, 2026, survey, index, limitsFor());
    if (stored === null || stored.issues.length > 0) throw new Error(`${survey}: ${JSON.stringify(stored?.issues)}`);
    responses.push(...stored.responses.map((packed) => unpackResponse(packed, survey, ids, index.labels)));
  }
  return responses;
}
