import { openPortfolio } from "../../src/portfolio/open-portfolio.ts";
import type { Failure, Portfolio } from "../../src/portfolio/portfolio.ts";
import { buildFromResults } from "../portfolio/build-from-results.ts";
import { makeCluster } from "../portfolio/make-cluster.ts";
import { makeFramework, makeRegister } from "../portfolio/make-framework.ts";
import { type Answers, makeResult, type ResultRecipe } from "../portfolio/make-result.ts";

export const framework = makeFramework();
export const register = makeRegister();

export const green: Answers = [6, 0, 0];
export const yellow: Answers = [1, 4, 1];
export const red: Answers = [0, 0, 6];
export const none: Answers = [0, 0, 0];

/** Phases that place a cluster: green before the phase, yellow in it, red after. */
export function placedIn(phase: number): ResultRecipe["phases"] {
  const at = (one: number) => (one < phase ? green : one === phase ? yellow : red);
  return [at(1), at(2), at(3), at(4), at(5)];
}

/** A cluster that stands in a phase this year and, where it is given, in one last year. */
export function cluster(name: string, phase: number, before: number | null = null): ResultRecipe {
  return {
    id: name.toLowerCase(),
    name,
    phases: placedIn(phase),
    ...(before === null ? {} : { previous: { phases: placedIn(before) } }),
  };
}

export function portfolioOf(
  recipes: readonly ResultRecipe[],
  more: { absent?: string[]; failures?: Failure[]; invited?: number } = {},
): Portfolio {
  const invited = more.invited === undefined ? {} : { company: more.invited };
  return buildFromResults({
    year: 2026,
    date: "2026-11-12",
    framework,
    frameworkSha256: "f".repeat(64),
    register,
    registerSha256: "e".repeat(64),
    clusters: [
      ...recipes.map(({ id }) => makeCluster(id, invited)),
      ...(more.absent ?? []).map((id) => makeCluster(id)),
    ],
    results: recipes.map((recipe) => makeResult(framework, recipe)),
    failures: more.failures ?? [],
  });
}

export function openOf(portfolio: Portfolio): Portfolio {
  return openPortfolio(portfolio, framework.scoring);
}
