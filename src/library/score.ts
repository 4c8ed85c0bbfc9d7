import type { LoadedFramework } from "../framework/load.ts";
import type { Notes } from "../notes/notes.ts";
import type { Cluster } from "../register/cluster.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { scoreYear } from "../scoring/score-year.ts";
import type { SurveyResponse } from "../survey/response.ts";

export type ScoreInput = {
  year: number;
  /** Day for which instruments are judged open or over, `YYYY-MM-DD`. */
  date: string;
  framework: LoadedFramework;
  clusters: readonly Cluster[];
  responses: readonly SurveyResponse[];
  /** Last year's, for what has changed since. */
  previous?: readonly SurveyResponse[];
  /** The consultants' notes by cluster id, for the lights they have set. */
  notes?: Readonly<Record<string, Notes>>;
};

/**
 * Scores every cluster with responses, sorted by id. All clusters of a year are scored together, since each is compared
 * with the others. Pure: the same input gives the same results, in whatever order it comes.
 */
export function score({ framework: loaded, date, previous = [], notes = {}, ...rest }: ScoreInput): ClusterResult[] {
  const { framework, frameworkSha256, register, registerSha256 } = loaded;
  const assessed = Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note.assessedLights]));
  return scoreYear({
    ...rest,
    framework,
    frameworkSha256,
    register,
    registerSha256,
    reportDate: date,
    previous,
    assessed,
  });
}
