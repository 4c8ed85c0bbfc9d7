import type { Framework } from "../../src/framework/schema.ts";
import { type LoadedResponses, loadResponses as loadByCluster } from "../../src/survey/load-responses.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";

/** A year's responses in one list, sorted by survey, then by id. */
export async function loadResponses(
  workspace: Workspace,
  year: number,
  framework: Framework,
): Promise<Omit<LoadedResponses, "responses"> & { responses: SurveyResponse[] }> {
  const loaded = await loadByCluster(workspace, year, framework);
  const all = [...loaded.responses.values()].flatMap(({ unpack }) => unpack());
  const keyOf = ({ survey, id }: SurveyResponse) => `${survey}\u0000${id}`;
  return { ...loaded, responses: all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}
