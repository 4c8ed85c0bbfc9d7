import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { FagrapportError } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import type { Framework } from "../framework/schema.ts";
import { hasErrors, type Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { wordNotesIssue } from "../messages/notes.ts";
import { placeOf } from "../messages/place.ts";
import { wordRegisterIssue } from "../messages/register.ts";
import { scoringMessages, wordScoringIssue } from "../messages/scoring.ts";
import { wordSurveyIssue } from "../messages/survey-issues.ts";
import type { Notes } from "../notes/notes.ts";
import { parseNotes } from "../notes/parse-notes.ts";
import type { Cluster } from "../register/cluster.ts";
import type { ScoreYearInput } from "../scoring/score-year.ts";
import { type LoadedResponses, loadResponses } from "../survey/load-responses.ts";
import type { ResponsesByCluster } from "../survey/response.ts";
import { loadRegister } from "./load-register.ts";
import { shownPath, type Workspace } from "./workspace.ts";

/** A cluster's note as it was found. `notes` is null where faults keep it from being used; `issues` says which. */
export type LoadedNote = { file: string; sha256: string; notes: Notes | null; issues: Issue[] };

/** Everything a year is made from. It is what `scoreYear` takes, with what the reports need beside it. */
export type YearInputs = Omit<ScoreYearInput, "responses" | "previous"> & {
  responses: ResponsesByCluster;
  /** Last year's. */
  previous: ResponsesByCluster;
  /** The register of clusters, sorted by id. */
  clusters: Cluster[];
  clustersFile: { path: string; sha256: string };
  /** The canonical files of this year and of last year; paths relative to the workspace. */
  files: LoadedResponses["files"];
  previousFiles: LoadedResponses["files"];
  /** Notes by cluster id; clusters without a note are absent. A faulty note's assessed lights are not in `assessed`. */
  notes: Readonly<Record<string, LoadedNote>>;
  /** Warnings and notices on register and responses. Errors are thrown; the framework's warnings are for lint to name. */
  issues: Issue[];
};

/**
 * Reads framework, register, this year's and last year's responses, and the notes.
 *
 * @param reportDate day of the report, `YYYY-MM-DD`
 * @throws FagrapportError of kind "input" that words every fault with its place
 */
export async function loadYear(
  workspace: Workspace,
  year: number,
  reportDate: string,
  language: Language = "nb",
): Promise<YearInputs> {
  const {
    framework,
    frameworkSha256,
    register: instruments,
    registerSha256,
  } = await loadFramework(workspace, reportDate, language);
  const register = await loadRegister(workspace, language);
  refuseErrors(register.issues, language);
  const now = await loadResponses(workspace, year, framework);
  const before = await loadResponses(workspace, year - 1, framework);
  refuseErrors([...now.issues, ...before.issues], language);
  const notes = await readNotes(workspace, year, register.clusters, framework);
  return {
    framework,
    frameworkSha256,
    register: instruments,
    registerSha256,
    year,
    reportDate,
    clusters: register.clusters,
    clustersFile: { path: shownPath(workspace, workspace.register), sha256: register.sha256 },
    responses: now.responses,
    previous: before.responses,
    files: now.files,
    previousFiles: before.files,
    notes,
    assessed: Object.fromEntries(
      Object.entries(notes).flatMap(([id, note]) => (note.notes === null ? [] : [[id, note.notes.assessedLights]])),
    ),
    issues: [
      ...register.issues,
      ...now.issues,
      ...before.issues,
      ...strayResponses(now, register.clusters),
      ...strayResponses(before, register.clusters),
    ],
  };
}

/** An issue of loading a year as a line for the user, with its place. */
export function wordYearIssue(issue: Issue, language: Language): string {
  const words =
    wordRegisterIssue(issue, language) ??
    wordNotesIssue(issue, language) ??
    wordSurveyIssue(issue, language) ??
    wordScoringIssue(issue, language);
  return `${placeOf(issue, language)}: ${words ?? issue.code}`;
}

/**
 * Why a cluster cannot be reported on: its note has faults, and may hold assessed lights that cannot be read. Null where
 * nothing is in the way.
 */
export function noteFaults(clusterId: string, { notes }: Pick<YearInputs, "notes">, language: Language): string | null {
  const note = Object.hasOwn(notes, clusterId) ? notes[clusterId] : undefined;
  if (note === undefined || note.notes !== null) return null;
  const errors = note.issues.filter(({ severity }) => severity === "error");
  const { faultyNote } = inLanguage(scoringMessages, language);
  return [faultyNote({ file: note.file }), ...errors.map((issue) => `  ${wordYearIssue(issue, language)}`)].join("\n");
}

/** Words every error with its place, and stops. */
export function refuseErrors(issues: readonly Issue[], language: Language): void {
  if (!hasErrors([...issues])) return;
  const errors = issues.filter(({ severity }) => severity === "error");
  const sentences = inLanguage(scoringMessages, language);
  throw new FagrapportError("input", errors.map((issue) => wordYearIssue(issue, language)).join("\n"), {
    hint: sentences.mendHint({ faults: errors.length }),
  });
}

async function readNotes(
  workspace: Workspace,
  year: number,
  clusters: readonly Cluster[],
  framework: Framework,
): Promise<Record<string, LoadedNote>> {
  const found = await Promise.all(
    clusters.map(async ({ id }) => {
      const path = workspace.notes(year, id);
      const bytes = await readIfThere(path);
      if (bytes === null) return [];
      const file = shownPath(workspace, path);
      return [[id, { file, sha256: sha256(bytes), ...parseNotes(bytes.toString("utf8"), file, framework) }] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Answers of clusters that the register no longer has would otherwise vanish without a word. */
function strayResponses({ responses, files }: LoadedResponses, clusters: readonly Cluster[]): Issue[] {
  const known = new Set(clusters.map(({ id }) => id));
  const strays = [...responses]
    .filter(([clusterId]) => !known.has(clusterId))
    .flatMap(([clusterId, { unpack }]) => {
      const counts = new Map<string, number>();
      for (const { survey } of unpack()) counts.set(survey, (counts.get(survey) ?? 0) + 1);
      return [...counts].map(([survey, count]) => ({ survey, clusterId, count }));
    });
  return strays.map(({ survey, clusterId, count }) => {
    const file = files.find((one) => one.survey === survey)?.path;
    return {
      code: "scoring-stray-responses",
      severity: "warning",
      ...(file === undefined ? {} : { file }),
      value: clusterId,
      count,
    };
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
