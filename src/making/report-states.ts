import { readFile } from "node:fs/promises";
import type { Failure } from "../portfolio/portfolio.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { scoreYear } from "../scoring/score-year.ts";
import { listBrands } from "../workspace/load-templates.ts";
import { noteFaults, type YearInputs } from "../workspace/load-year.ts";
import { toJson } from "../workspace/write.ts";
import { resultPath } from "../workspace/write-result.ts";
import { type ReportPlan, type ReportState, stateOfReport } from "./make-report.ts";
import { portfolioPlan, setFaultyApart } from "./make-year.ts";
import { planFagrapport } from "./plan-fagrapport.ts";
import { loadSettings, type Settings } from "./settings.ts";
import type { WorkContext } from "./work-context.ts";

/** How a cluster's fagrapport stands. `unmakeable`: its note has faults, told by `reason`. */
export type FagrapportState = { id: string; name: string; state: ReportState | { kind: "unmakeable"; reason: string } };

export type ReportStates = {
  /** Clusters with answers, sorted by id. */
  fagrapporter: FagrapportState[];
  portfolio: ReportState;
  /** The edition without names; `missing` where nobody asked for one. */
  openPortfolio: ReportState;
};

export type StateInput = {
  context: WorkContext;
  inputs: YearInputs;
  /** The look that reports get when nothing else is said. */
  settings: Settings;
  /** What would print; see `identifyRenderer`. */
  renderer: string;
  /** Exports that cannot be taken in, which a portfolio of `run` names. */
  failures: readonly Failure[];
};

/**
 * How the year's reports stand against what would be made of its inputs now. Nothing is rendered, printed or written. A
 * report may have been given any brand and archive format, and is current when it is so in one of them.
 */
export async function reportStates(input: StateInput): Promise<ReportStates> {
  const { context, inputs } = input;
  const stateOf = stateInAnyLook(input, await otherLooks(input));
  const results = scoreYear(inputs);
  const fagrapporter: FagrapportState[] = [];
  for (const result of results) {
    const { id, name } = result.cluster;
    const reason = noteFaults(id, inputs, context.language);
    const state =
      reason === null
        ? await stateOfFagrapport(result, stateOf, input)
        : ({ kind: "unmakeable", reason } satisfies FagrapportState["state"]);
    fagrapporter.push({ id, name, state });
  }

  const { sound, failures } = setFaultyApart(results, inputs);
  const portfolioIn = (audience: "internal" | "open", among: readonly Failure[]) =>
    stateOf((settings) => portfolioPlan(sound, among, audience, { context, inputs, settings }));
  // `run` names the exports it could not take in; `portfolio` alone does not look at them.
  const byRun = await portfolioIn("internal", [...failures, ...input.failures]);
  const isSettled = byRun.kind !== "stale" || input.failures.length === 0;
  const portfolio = isSettled ? byRun : await portfolioIn("internal", failures);
  return { fagrapporter, portfolio, openPortfolio: await portfolioIn("open", failures) };
}

type StateOf = (plan: (settings: Settings) => ReportPlan) => Promise<ReportState>;

/** A result that was lost or changed by hand makes a report stale too: the two are delivered together. */
async function stateOfFagrapport(
  result: ClusterResult,
  stateOf: StateOf,
  { context: { workspace }, inputs }: StateInput,
): Promise<ReportState> {
  const state = await stateOf((settings) =>
    planFagrapport(result, { workspace, inputs, settings, formats: ["pdf", "html"] }),
  );
  if (state.kind !== "current") return state;
  const text = await readFile(resultPath(result, workspace), "utf8").catch(() => null);
  return text === toJson(result) ? state : { kind: "stale" };
}

function stateInAnyLook({ context, settings, renderer }: StateInput, others: readonly (() => Promise<Settings>)[]) {
  const making = { renderer, givenDate: context.givenDate };
  return async (plan: (settings: Settings) => ReportPlan): Promise<ReportState> => {
    const usual = await stateOfReport(plan(settings), making);
    if (usual.kind !== "stale") return usual;
    for (const look of others) {
      const state = await stateOfReport(plan(await look()), making);
      if (state.kind === "current") return state;
    }
    return usual;
  };
}

/** Every brand in each archive format, loaded once and only when a report is not current in the usual one. */
async function otherLooks({ context, settings }: StateInput): Promise<(() => Promise<Settings>)[]> {
  const brands = await listBrands(context.workspace.templates);
  return brands.flatMap((brand) =>
    (["3a", "2a"] as const).map((archive) => {
      let loaded: Promise<Settings> | null = null;
      return () => {
        // A brand with faults can have made nothing; `lint` tells of them.
        loaded ??= loadSettings(context, brand, archive).catch(() => settings);
        return loaded;
      };
    }),
  );
}
