import type { Framework } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { indexChecklist } from "./checklist-index.ts";
import { type PackedResponse, unpackResponse } from "./packed-response.ts";
import { limitsFor } from "./read/limits.ts";
import type { ResponsesByCluster } from "./response.ts";
import { fetchStowed, type StowedResponses, stow } from "./stowed-responses.ts";
import { canonicalPath, listSurveys, readSurvey } from "./survey-store.ts";

/** Responses of a year with the files they are from. */
export type LoadedResponses = {
  /** Each cluster's sorted by survey, then by id. */
  responses: ResponsesByCluster;
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
  const byCluster = new Map<string, Map<string, { count: number; stowed: StowedResponses }>>();
  const loaded: Omit<LoadedResponses, "responses"> = { files: [], issues: [] };
  for (const survey of await listSurveys(workspace, year)) {
    const stored = await readSurvey(workspace, year, survey, index, limitsFor());
    if (stored === null) continue;
    for (const [clusterId, own] of inClusters(stored.responses)) {
      const surveys = byCluster.get(clusterId) ?? new Map<string, { count: number; stowed: StowedResponses }>();
      byCluster.set(clusterId, surveys.set(survey, { count: own.length, stowed: stow(own) }));
    }
    loaded.issues.push(...stored.issues);
    loaded.files.push({
      path: shownPath(workspace, canonicalPath(workspace, year, survey)),
      sha256: stored.sha256,
      bytes: stored.bytes,
      survey,
      count: stored.responses.length,
    });
  }
  const responses = new Map(
    [...byCluster].map(([clusterId, surveys]) => [
      clusterId,
      {
        surveys: new Set(surveys.keys()),
        count: [...surveys.values()].reduce((sum, { count }) => sum + count, 0),
        unpack: () =>
          [...surveys].flatMap(([survey, { stowed }]) =>
            fetchStowed(stowed).map((one) => unpackResponse(one, survey, ids, index.labels)),
          ),
      },
    ]),
  );
  return { ...loaded, responses };
}

function inClusters(responses: readonly PackedResponse[]): Map<string, PackedResponse[]> {
  const byCluster = new Map<string, PackedResponse[]>();
  for (const packed of responses) {
    const own = byCluster.get(packed.clusterId);
    if (own === undefined) byCluster.set(packed.clusterId, [packed]);
    else own.push(packed);
  }
  return byCluster;
}
