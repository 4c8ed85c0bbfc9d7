import { FagrapportError } from "../error.ts";
import type { Language } from "../messages/language.ts";
import { buildPortfolio } from "../portfolio/build-portfolio.ts";
import type { Failure } from "../portfolio/portfolio.ts";
import type { ReportLanguage } from "../report/language.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { noteFaults, type YearInputs } from "../workspace/load-year.ts";
import { toJson } from "../workspace/write.ts";
import { writeResult } from "../workspace/write-result.ts";
import { hashOf } from "./made.ts";
import { makeAll, type NamedOutcome, type NamedPlan } from "./make-all.ts";
import type { ReportFormat, ReportPlan } from "./make-report.ts";
import { planFagrapport } from "./plan-fagrapport.ts";
import { planPortfolio } from "./plan-portfolio.ts";
import { type PrinterAtNeed, reportsAtATime, type Settings } from "./settings.ts";
import type { WorkContext } from "./work-context.ts";

/** A year that is loaded and scored, and what its reports share. */
export type YearAtWork = {
  context: WorkContext;
  inputs: YearInputs;
  settings: Settings;
  printer: PrinterAtNeed;
};

/** What failed is named in the portfolio in its own language, whatever the command line speaks; in nynorsk as in bokmål. */
export function reasonLanguage(language: ReportLanguage): Language {
  return language === "en" ? "en" : "nb";
}

/** Sets clusters apart whose note has faults: no report can be made of them, and the portfolio names them. */
export function setFaultyApart(
  results: readonly ClusterResult[],
  inputs: YearInputs,
  language: Language,
): { sound: ClusterResult[]; failures: Failure[] } {
  const sound: ClusterResult[] = [];
  const failures: Failure[] = [];
  for (const result of results) {
    const { id } = result.cluster;
    const reason = noteFaults(id, inputs, language);
    if (reason === null) sound.push(result);
    else failures.push({ kind: "cluster", clusterId: id, reason });
  }
  return { sound, failures };
}

/** result.json and fagrapport of the given clusters; one that fails never stops the others. */
export async function makeFagrapporter(
  results: readonly ClusterResult[],
  year: YearAtWork,
  formats: readonly ReportFormat[],
  onOutcome: (outcome: NamedOutcome) => void,
): Promise<NamedOutcome[]> {
  const { context, inputs, settings } = year;
  const { workspace, language, force } = context;
  const written = new Map<string, string>();
  const plans = results.map(
    (result): NamedPlan => ({
      name: result.cluster.id,
      plan: async () => {
        const faults = noteFaults(result.cluster.id, inputs, language);
        if (faults !== null) throw new FagrapportError("input", faults);
        await writeResult(result, workspace, force);
        written.set(result.cluster.id, hashOf(toJson(result)));
        return planFagrapport(result, { workspace, inputs, settings, formats });
      },
    }),
  );
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
  results: readonly ClusterResult[],
  failures: readonly Failure[],
  audience: "internal" | "open",
  year: YearAtWork,
  onOutcome: (outcome: NamedOutcome) => void,
): Promise<NamedOutcome[]> {
  const plan = async () => portfolioPlan(results, failures, audience, year);
  return makeAll([{ name: "portfolio", plan }], { ...making(year), onOutcome });
}

/** The portfolio report over these clusters, as it would be made. */
export function portfolioPlan(
  results: readonly ClusterResult[],
  failures: readonly Failure[],
  audience: "internal" | "open",
  { context, inputs, settings }: Omit<YearAtWork, "printer">,
): ReportPlan {
  const { framework, frameworkSha256, register, registerSha256, clusters } = inputs;
  return planPortfolio({
    folder: context.workspace.portfolioOutput(inputs.year),
    settings,
    inputs,
    audience,
    build: (date) =>
      buildPortfolio({
        year: inputs.year,
        date,
        framework,
        frameworkSha256,
        register,
        registerSha256,
        clusters,
        results,
        failures,
      }),
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
