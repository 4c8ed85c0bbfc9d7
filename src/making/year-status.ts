import { existsSync } from "node:fs";
import { FagrapportError } from "../error.ts";
import { type TranslationLanguage, translationLanguages } from "../framework/languages.ts";
import type { RespondentGroup } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import type { Language } from "../messages/language.ts";
import type { NextStep } from "../messages/status.ts";
import { identifyRenderer } from "../pdf/printer.ts";
import { answeredOfInvited, type Cluster } from "../register/cluster.ts";
import { type LoadedNote, loadYear, noteFaults, type YearInputs } from "../workspace/load-year.ts";
import { type ExportState, examineExports } from "./examine-exports.ts";
import { nextStep } from "./next-step.ts";
import { type ReportStates, reportStates, type TranslationState } from "./report-states.ts";
import { loadSettings } from "./settings.ts";
import type { WorkContext } from "./work-context.ts";

/** Answers, and answers against invitations of the groups whose invited number the register gives; null where it gives none. */
export type Turnout = {
  responses: number;
  invited: number | null;
  answeredOfInvited: number | null;
  /** Answered over invited, from 0; more than 1 where more answered than the register says were asked. */
  rate: number | null;
};

export type ClusterStatus = {
  id: string;
  name: string;
  turnout: Turnout;
  groups: Record<RespondentGroup, Turnout>;
  /** `empty`: the note is as it was when it was started. */
  note: "missing" | "empty" | "written" | "faulty";
  /** `none`: nobody has answered, so there is nothing to make. `unknown`: it cannot be told, and a blocker says why. */
  report: ReportStatus | "none" | "unmakeable";
};

export type ReportStatus = "missing" | "stale" | "current" | "unknown";

/** An imported survey, and the days of its first and last answer (`YYYY-MM-DD`); null where its tool does not say. */
export type SurveyStatus = {
  survey: string;
  file: string;
  responses: number;
  first: string | null;
  last: string | null;
};

/** What stops the annual run, or keeps something out of it. Messages are in the user's language. */
export type Blocker =
  | { kind: "inputs" | "templates" | "browser"; message: string; hint: string | null }
  | { kind: "no-answers" }
  | { kind: "export"; file: string; faults: number }
  | { kind: "note"; clusterId: string; message: string }
  | { kind: "translation"; language: TranslationLanguage; message: string; hint: string | null };

/** Where a year stands. No person can be told from it: answers are counted by cluster and group. */
export type YearStatus = {
  year: number;
  exports: ExportState[];
  surveys: SurveyStatus[];
  /** Every cluster of the register, sorted by id. */
  clusters: ClusterStatus[];
  portfolio: ReportStatus;
  /** The edition without names; null where there is none. */
  openPortfolio: ReportStatus | null;
  /** Reports in other languages that lie there. */
  translations: TranslationState[];
  /** What is worth knowing and stops nothing. */
  warnings: Issue[];
  blockers: Blocker[];
  next: NextStep;
};

/** Looks at everything the annual run would read and at everything it has made. Writes nothing. */
export async function yearStatus(year: number, context: WorkContext): Promise<YearStatus> {
  const { workspace, language, givenDate, today } = context;
  const loaded = await orBlocker("inputs", () => loadYear(workspace, year, givenDate ?? today, language));
  if ("blocker" in loaded) return unreadable(year, loaded.blocker, context);
  const inputs = loaded.value;

  const exports = await examineExports(inputs, context);
  const { states, blockers } = await examineReports(inputs, exports, context);
  const counts = countAnswers(inputs);
  const clusters = inputs.clusters.map((cluster) => clusterStatus(cluster, counts, inputs, states));
  const hasAnswers = inputs.responses.size > 0;
  const canGetAnswers = exports.some(({ state }) => state === "new");
  const all: Blocker[] = [
    ...blockers,
    ...exports.flatMap(({ file, state, faults }): Blocker[] =>
      state === "faulty" ? [{ kind: "export", file, faults }] : [],
    ),
    ...faultyNotes(inputs, language),
    ...faultyTranslations(states?.translations ?? []),
    ...(hasAnswers || canGetAnswers ? [] : [{ kind: "no-answers" } as const]),
  ];
  const open = states?.openPortfolio.kind ?? "missing";
  const status: Omit<YearStatus, "next"> = {
    year,
    exports,
    surveys: surveysOf(inputs),
    clusters,
    portfolio: hasAnswers ? (states?.portfolio.kind ?? "unknown") : "missing",
    openPortfolio: open === "missing" ? null : open,
    translations: states?.translations ?? [],
    warnings: inputs.issues.filter(({ severity }) => severity === "warning"),
    blockers: all,
  };
  return { ...status, next: nextStep(status) };
}

/** What is left to say of a year when register, framework or imported answers cannot be read. */
function unreadable(year: number, blocker: Blocker, { workspace }: WorkContext): YearStatus {
  const hasRegister = existsSync(workspace.register);
  return {
    year,
    exports: [],
    surveys: [],
    clusters: [],
    portfolio: "unknown",
    openPortfolio: null,
    translations: [],
    warnings: [],
    blockers: [blocker],
    next: hasRegister ? { kind: "mend-inputs" } : { kind: "init" },
  };
}

type Examined = { states: ReportStates | null; blockers: Blocker[] };

/** How the reports stand; null where there are no answers, or where it cannot be told without templates or browser. */
async function examineReports(inputs: YearInputs, exports: ExportState[], context: WorkContext): Promise<Examined> {
  const settings = await orBlocker("templates", () => loadSettings(context, null, "3a", "nb"));
  const renderer = await orBlocker("browser", () => identifyRenderer(context.environment, context.language));
  const blockers = [settings, renderer].flatMap((one) => ("blocker" in one ? [one.blocker] : []));
  if ("blocker" in settings || "blocker" in renderer || inputs.responses.size === 0) return { states: null, blockers };
  const states = await reportStates({
    context,
    inputs,
    settings: settings.value,
    renderer: renderer.value,
    exports,
  });
  return { states, blockers };
}

/** The value, or the situation that the user must mend first. */
async function orBlocker<Value>(
  kind: "inputs" | "templates" | "browser",
  work: () => Promise<Value>,
): Promise<{ value: Value } | { blocker: Blocker }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof FagrapportError)) throw error;
    return { blocker: { kind, message: error.message, hint: error.hint ?? null } };
  }
}

type Counts = Map<string, Record<RespondentGroup, number>>;

/** Answers by cluster and group, in one pass. */
function countAnswers({ responses }: YearInputs): Counts {
  const counts: Counts = new Map();
  for (const [clusterId, { unpack }] of responses) {
    const groups = { ...nobody };
    for (const { group } of unpack()) groups[group] += 1;
    counts.set(clusterId, groups);
  }
  return counts;
}

const nobody: Record<RespondentGroup, number> = { facilitator: 0, company: 0, research: 0, public: 0, other: 0 };

function clusterStatus(
  cluster: Cluster,
  counts: Counts,
  inputs: YearInputs,
  states: ReportStates | null,
): ClusterStatus {
  const { id, name } = cluster;
  const answers = counts.get(id) ?? nobody;
  const total = Object.values(answers).reduce((sum, count) => sum + count, 0);
  const turnoutOf = (group: RespondentGroup) => {
    const invited = cluster.invited[group];
    return turnout(answers[group], invited === null ? null : { answered: answers[group], invited });
  };
  return {
    id,
    name,
    turnout: turnout(total, answeredOfInvited(cluster, answers)),
    groups: {
      facilitator: turnoutOf("facilitator"),
      company: turnoutOf("company"),
      research: turnoutOf("research"),
      public: turnoutOf("public"),
      other: turnoutOf("other"),
    },
    note: noteStatus(Object.hasOwn(inputs.notes, id) ? inputs.notes[id] : undefined),
    report: total === 0 ? "none" : (states?.fagrapporter.find((one) => one.id === id)?.state.kind ?? "unknown"),
  };
}

export function turnout(responses: number, known: { answered: number; invited: number } | null): Turnout {
  const { answered, invited } = known ?? { answered: null, invited: null };
  const rate = invited === null || invited === 0 ? null : answered / invited;
  return { responses, invited, answeredOfInvited: answered, rate };
}

function noteStatus(note: LoadedNote | undefined): ClusterStatus["note"] {
  if (note === undefined) return "missing";
  if (note.notes === null) return "faulty";
  return Object.values(note.notes).every((part) => part === null || part.length === 0) ? "empty" : "written";
}

function faultyNotes(inputs: YearInputs, language: Language): Blocker[] {
  return inputs.clusters.flatMap(({ id }): Blocker[] => {
    const message = noteFaults(id, inputs, language);
    return message === null ? [] : [{ kind: "note", clusterId: id, message }];
  });
}

/** A translation with faults, once for all the reports that lie there in its language. */
function faultyTranslations(translations: readonly TranslationState[]): Blocker[] {
  return translationLanguages.flatMap((language): Blocker[] => {
    const states = translations.filter((one) => one.language === language).map(({ state }) => state);
    const faulty = states.find((state) => state.kind === "unmakeable");
    return faulty === undefined ? [] : [{ kind: "translation", language, message: faulty.reason, hint: faulty.hint }];
  });
}

function surveysOf({ files, responses }: YearInputs): SurveyStatus[] {
  const days = new Map<string, { first: string; last: string }>();
  for (const { unpack } of responses.values()) {
    for (const { survey, submittedAt } of unpack()) {
      if (submittedAt === null) continue;
      const day = submittedAt.slice(0, 10);
      const { first, last } = days.get(survey) ?? { first: day, last: day };
      days.set(survey, { first: day < first ? day : first, last: day > last ? day : last });
    }
  }
  return files.map(({ survey, path, count }) => {
    const { first, last } = days.get(survey) ?? { first: null, last: null };
    return { survey, file: path, responses: count, first, last };
  });
}
