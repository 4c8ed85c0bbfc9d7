import type { ScoringParameters } from "../../src/framework/schema.ts";
import type { AssessedLight } from "../../src/notes/notes.ts";
import type { Cluster } from "../../src/register/cluster.ts";
import { type ClusterResult, ClusterResultSchema } from "../../src/scoring/result.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { clusterNamed, smallFramework, smallRegister } from "./small-framework.ts";

export type YearRecipe = {
  responses: readonly SurveyResponse[];
  previous?: readonly SurveyResponse[];
  assessed?: Record<string, AssessedLight[]>;
  scoring?: Partial<ScoringParameters>;
  clusters?: readonly Cluster[];
  reportDate?: string;
};

/** The results of a year in the small framework, each checked against the schema. */
export function resultsOf(recipe: YearRecipe): ClusterResult[] {
  return scoreYear({
    year: 2026,
    reportDate: recipe.reportDate ?? "2026-11-12",
    framework: smallFramework(recipe.scoring),
    frameworkSha256: "f".repeat(64),
    register: smallRegister(),
    registerSha256: "e".repeat(64),
    clusters: recipe.clusters ?? [clusterNamed("klynge")],
    responses: recipe.responses,
    previous: recipe.previous ?? [],
    assessed: recipe.assessed ?? {},
  }).map((result) => ClusterResultSchema.parse(result));
}

/** The result of a year with one cluster. */
export function resultOf(recipe: YearRecipe): ClusterResult {
  const [result] = resultsOf(recipe);
  if (result === undefined) throw new Error("The cluster has no responses.");
  return result;
}

/** An assessed light as a note has it. */
export function assess(item: string, light: AssessedLight["light"]): AssessedLight {
  return { item, light, reason: "documented", text: "Vi har sett avtalen.", by: "Konsulenten", date: "2026-10-01" };
}
