import { readFile } from "node:fs/promises";
import { FagrapportError } from "../error.ts";
import { type TranslationLanguage, translationLanguages } from "../framework/languages.ts";
import type { Failure } from "../portfolio/portfolio.ts";
import { fileName, messageLanguage } from "../report/language.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { prepareScoring, type YearScoring } from "../scoring/score-year.ts";
import { listBrands } from "../workspace/load-templates.ts";
import { noteFaults, type YearInputs } from "../workspace/load-year.ts";
import { toJson } from "../workspace/write.ts";
import { resultPath } from "../workspace/write-result.ts";
import type { ExportState } from "./examine-exports.ts";
import { isThere, readMade } from "./made.ts";
import { type ReportPlan, type ReportState, stateOfReport } from "./make-report.ts";
import { portfolioPlan } from "./make-year.ts";
import { planFagrapport } from "./plan-fagrapport.ts";
import { faultyNotes, gatherParts, type PortfolioParts } from "./portfolio-parts.ts";
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
  /** Reports in other languages than bokmål, where there are any: nobody has to have them, but none may be out of date. */
  translations: TranslationState[];
};

/** How a report in another language stands. */
export type TranslationState = {
  /** A cluster's id, "portfolio" or "portfolio-open". */
  name: string;
  language: TranslationLanguage;
  state: Exclude<ReportState, { kind: "missing" }> | FaultyTranslation;
};

/** The translation of the framework has faults, or is gone: what lies there in its language cannot be made again. */
export type FaultyTranslation = { kind: "unmakeable"; reason: string; hint: string | null };

export type StateInput = {
  context: WorkContext;
  inputs: YearInputs;
  /** The look that reports get when nothing else is said, in bokmål. */
  settings: Settings;
  /** What would print; see `identifyRenderer`. */
  renderer: string;
  /** Exports of the year; a portfolio of `run` names those that cannot be taken in. */
  exports: readonly Pick<ExportState, "failures">[];
};

/**
 * How the year's reports stand against what would be made of its inputs now. Nothing is rendered, printed or written. A
 * report may have been given any brand and archive format, and is current when it is so in one of them.
 */
export async function reportStates(input: StateInput): Promise<ReportStates> {
  const { context, inputs } = input;
  const stateOf = stateInAnyLook(input, await otherLooks(input));
  const scoring = prepareScoring(inputs);
  const states = new Map<string, ReportState>();
  const translations = await examineTranslations(scoring, input);
  const language = messageLanguage(input.settings.language);
  const parts = await gatherParts({ inputs, scoring }, language, context.signal, async (result) => {
    states.set(result.cluster.id, await stateOfFagrapport(result, stateOf, input));
    for (const { addFagrapport } of translations) await addFagrapport(result);
  });
  for (const { addPortfolios } of translations) await addPortfolios(parts);
  return {
    fagrapporter: scoring.clusters.map(({ id, name }): FagrapportState => {
      const state = states.get(id);
      if (state !== undefined) return { id, name, state };
      return { id, name, state: { kind: "unmakeable", reason: noteFaults(id, inputs, context.language) ?? "" } };
    }),
    portfolio: await stateOfPortfolio("internal", parts, stateOf, input),
    openPortfolio: await stateOfPortfolio("open", parts, stateOf, input),
    translations: translations.flatMap(({ states: own }) => own),
  };
}

async function stateOfPortfolio(
  audience: "internal" | "open",
  { entries, failures }: PortfolioParts,
  stateOf: StateOf,
  { context, inputs, exports, settings }: StateInput,
): Promise<ReportState> {
  const reasons = messageLanguage(settings.language);
  const among = (named: readonly Failure[]) =>
    stateOf((look) => portfolioPlan({ entries, failures: named }, audience, { context, inputs, settings: look }));
  const unimported = audience === "open" ? [] : exports.flatMap((one) => one.failures(reasons));
  // `run` names the exports it could not take in; `portfolio` alone does not look at them.
  const byRun = await among([...failures, ...unimported]);
  return byRun.kind !== "stale" || unimported.length === 0 ? byRun : among(failures);
}

/** Finds out how the reports of one other language stand, while the clusters' results come by. */
type TranslationExamined = {
  states: TranslationState[];
  addFagrapport: (result: ClusterResult) => Promise<void>;
  addPortfolios: (parts: PortfolioParts) => Promise<void>;
};

/** The reports of every other language that has any. */
async function examineTranslations(scoring: YearScoring, input: StateInput): Promise<TranslationExamined[]> {
  const examined: TranslationExamined[] = [];
  for (const language of translationLanguages) {
    // A translation need not be read in vain.
    const names = await reportsIn(language, scoring, input);
    if (names.length > 0) examined.push(await examineTranslation(language, names, scoring, input));
  }
  return examined;
}

async function examineTranslation(
  language: TranslationLanguage,
  names: readonly string[],
  scoring: YearScoring,
  input: StateInput,
): Promise<TranslationExamined> {
  const { context, inputs } = input;
  const settings = await orFaulty(() => loadSettings(context, null, input.settings.archive, language));
  if ("kind" in settings) {
    const states = names.map((name) => ({ name, language, state: settings }));
    return { states, addFagrapport: async () => {}, addPortfolios: async () => {} };
  }
  const own = { ...input, settings };
  const stateOf = stateInAnyLook(own, await otherLooks(own));
  const states: TranslationState[] = [];
  const add = (name: string, state: ReportState) => {
    if (state.kind !== "missing") states.push({ name, language, state });
  };
  return {
    states,
    addFagrapport: async (result) => add(result.cluster.id, await stateOfFagrapport(result, stateOf, own)),
    addPortfolios: async ({ entries }) => {
      const parts = { entries, failures: faultyNotes(inputs, scoring, messageLanguage(language)) };
      add("portfolio", await stateOfPortfolio("internal", parts, stateOf, own));
      add("portfolio-open", await stateOfPortfolio("open", parts, stateOf, own));
    },
  };
}

/** A translation that cannot be used keeps nothing else from being examined. */
async function orFaulty(load: () => Promise<Settings>): Promise<Settings | FaultyTranslation> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof FagrapportError)) throw error;
    return { kind: "unmakeable", reason: error.message, hint: error.hint ?? null };
  }
}

/** Names of the reports that lie there in a language. */
async function reportsIn(
  language: TranslationLanguage,
  { clusters }: YearScoring,
  { context: { workspace }, inputs: { year } }: StateInput,
): Promise<string[]> {
  const portfolio = workspace.portfolioOutput(year);
  const reports = [
    ...clusters.map(({ id }) => ({ name: id, folder: workspace.clusterOutput(year, id), file: "fagrapport" })),
    ...["portfolio", "portfolio-open"].map((name) => ({ name, folder: portfolio, file: name })),
  ];
  const names = await Promise.all(
    reports.map(async ({ name, folder, file }) => {
      const made = await readMade(folder, fileName(file, language));
      return made !== null && isThere(folder, made) ? [name] : [];
    }),
  );
  return names.flat();
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
        loaded ??= loadSettings(context, brand, archive, settings.language).catch(() => settings);
        return loaded;
      };
    }),
  );
}
