import { FagrapportError } from "../error.ts";
import { buildPortfolio } from "../portfolio/build-portfolio.ts";
import type { Cluster } from "../register/cluster.ts";
import type { ClusterResult } from "../scoring/result.ts";
import type { YearScoring } from "../scoring/score-year.ts";
import { noteFaults, type YearInputs } from "../workspace/load-year.ts";
import { writeResult } from "../workspace/write-result.ts";
import { makeAll, type NamedOutcome, type NamedPlan } from "./make-all.ts";
import type { ReportFormat, ReportPlan } from "./make-report.ts";
import { planFagrapport } from "./plan-fagrapport.ts";
import { planPortfolio } from "./plan-portfolio.ts";
import type { PortfolioParts } from "./portfolio-parts.ts";
import { type PrinterAtNeed, reportsAtATime, type Settings } from "./settings.ts";
import type { WorkContext } from "./work-context.ts";

/** A year that is loaded, and what its reports share. */
export type YearAtWork = {
  context: WorkContext;
  inputs: YearInputs;
  scoring: YearScoring;
  settings: Settings;
  printer: PrinterAtNeed;
};

/**
 * result.json and fagrapport of the given clusters; one that fails never stops the others. A result is let go of when its
 * report is made: what is wanted of it must be taken while it is there.
 */
export async function makeFagrapporter(
  clusters: readonly Cluster[],
  year: YearAtWork,
  formats: readonly ReportFormat[],
  onOutcome: (outcome: NamedOutcome) => void,
  onResult: (result: ClusterResult) => void = () => {},
): Promise<NamedOutcome[]> {
  const { context, inputs, scoring, settings } = year;
  const { workspace, language, force } = context;
  const written = new Map<string, string>();
  const plans = clusters.map((cluster): NamedPlan => {
    const { id } = cluster;
    return {
      name: id,
      plan: async () => {
        const faults = noteFaults(id, inputs, language);
        if (faults !== null) throw new FagrapportError("input", faults);
        const result = scoring.score(cluster);
        onResult(result);
        written.set(id, (await writeResult(result, workspace, force)).sha256);
        return planFagrapport(result, { workspace, inputs, settings, formats });
      },
    };
  });
  const outcomes = await makeAll(plans, { ...making(year), onOutcome });
  return outcomes.map((named) => withResult(named, written.get(named.name)));
}

/** The result belongs to what was made, wherever it was read from. */
function withResult(named: NamedOutcome, sha256: string | undefined): NamedOutcome {
  const { outcome } = named;
  if (outcome.kind === "failed" || sha256 === undefined) return named;
  return { ...named, outcome: { ...outcome, files: { ...outcome.files, "result.json": sha256 } } };
}

/** The portfolio report over the clusters that could be scored; what failed is named in it. */
export function makePortfolio(
  parts: PortfolioParts,
  audience: "internal" | "open",
  year: YearAtWork,
  onOutcome: (outcome: NamedOutcome) => void,
): Promise<NamedOutcome[]> {
  const plan = async () => portfolioPlan(parts, audience, year);
  return makeAll([{ name: "portfolio", plan }], { ...making(year), onOutcome });
}

/** The portfolio report of these parts, as it would be made. */
export function portfolioPlan(
  parts: PortfolioParts,
  audience: "internal" | "open",
  { context, inputs, settings }: Pick<YearAtWork, "context" | "inputs" | "settings">,
): ReportPlan {
  const { year, framework, frameworkSha256, register, registerSha256, clusters } = inputs;
  return planPortfolio({
    folder: context.workspace.portfolioOutput(year),
    settings,
    inputs,
    audience,
    build: (date) =>
      buildPortfolio({ year, date, framework, frameworkSha256, register, registerSha256, clusters, ...parts }),
  });
}

function making({ context, printer }: YearAtWork) {
  const { givenDate, today, force, signal, clock, language } = context;
  return {
    printer: printer.open,
    renderer: printer.renderer,
    givenDate,
    today,
    force,
    signal,
    clock,
    language,
    concurrency: reportsAtATime(context),
  };
}
