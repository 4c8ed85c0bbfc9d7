import { readdir, rm } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Framework, RespondentGroup } from "../framework/schema.ts";
import { hasErrors, type Issue } from "../messages/issue.ts";
import type { Language } from "../messages/language.ts";
import type { Cluster } from "../register/cluster.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import {
  codebookFor,
  type Explanations,
  findCodebooks,
  findMapping,
  readBounded,
  readExplanations,
  saveMapping,
} from "./beside-export.ts";
import { type ChecklistIndex, indexChecklist } from "./checklist-index.ts";
import { type Codebook, joinCodebooks } from "./codebook.ts";
import { handBack, handedBackPath } from "./hand-back.ts";
import { type FileImport, type ImportOptions, importFile } from "./import-file.ts";
import type { ImportManifest } from "./manifest.ts";
import type { Mapping } from "./mapping.ts";
import { type Merged, mergeResponses } from "./merge-responses.ts";
import { nextManifest } from "./next-manifest.ts";
import { limitsFor } from "./read/limits.ts";
import {
  canonicalPath,
  listSurveys,
  readManifest,
  readSurvey,
  type StoredSurvey,
  sha256Of,
  writeSurvey,
} from "./survey-store.ts";

/** What the user may say of the files of one call. */
export type ImportRequest = {
  year: number;
  cluster: string | null;
  group: RespondentGroup | null;
  survey: string | null;
  /** Paths. */
  mapping: string | null;
  codebooks: string[];
  sheet: string | null;
  encoding: string | null;
  skipInvalid: boolean;
  acceptMapping: boolean;
  acceptRemovals: boolean;
  includePartial: boolean;
  dryRun: boolean;
  /** Imports a file again although a later export of its survey was imported since. */
  force: boolean;
  /** Largest file to be read, in megabytes; null for the default. */
  maxMegabytes: number | null;
  /** Uses the choices made when the same file was imported before, also those that leave rows out. */
  repeat: boolean;
};

/** What is imported when nothing is said, as the annual run does. */
export const defaultRequest: Omit<ImportRequest, "year"> = {
  cluster: null,
  group: null,
  survey: null,
  mapping: null,
  codebooks: [],
  sheet: null,
  encoding: null,
  skipInvalid: false,
  acceptMapping: false,
  acceptRemovals: false,
  includePartial: false,
  dryRun: false,
  force: false,
  maxMegabytes: null,
  repeat: true,
};

export type ImportContext = {
  workspace: Workspace;
  framework: Framework;
  clusters: readonly Cluster[];
  /** Version of the program. */
  version: string;
  /** Language of the workbook that is handed back, and its date, `YYYY-MM-DD`. */
  language: Language;
  date: string;
  signal?: AbortSignal;
  /** Called now and then while a long file is read. */
  onRows?: (file: string, rows: number) => void;
  /** Called when a file is done. */
  onDone?: (outcome: FileOutcome) => void;
};

/** What was found out about a file, without its responses: many files' would be too much to hold. */
export type FileAccount = Omit<FileImport, "packed" | "faultyCells"> & { valid: number };

/** What became of one file. */
export type FileOutcome = {
  /** As the user knows it. */
  file: string;
  /** `superseded`: a later export of the same survey has been imported. `codebook`: it explains other files. */
  outcome: "imported" | "unchanged" | "failed" | "codebook" | "superseded";
  /** Null where the file could not be read as an export at all. */
  read: FileAccount | null;
  /** Null where nothing was taken in. */
  responses: Pick<Merged, "new" | "changed" | "unchanged" | "gone" | "removed"> | null;
  /** Rows with faults that were left out, as asked. */
  leftOut: number;
  issues: Issue[];
  /** Shown path of the canonical file that has the responses. */
  canonical: string | null;
  /** Shown path of the workbook with the faulty cells marked. */
  handedBack: string | null;
  /** Shown path of the mapping that was saved. */
  savedMapping: string | null;
};

export type ImportSummary = { year: number; dryRun: boolean; files: FileOutcome[] };

const exportEndings = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".sps"];

/** Exports of a year in `inputs/exports/<year>/`, sorted; absolute paths. */
export async function findExports(workspace: Workspace, year: number): Promise<string[]> {
  const folder = workspace.exports(year);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && exportEndings.includes(extname(entry.name).toLowerCase()))
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .map(({ name }) => join(folder, name))
    .sort();
}

/**
 * Imports files one after the other. Each stands or falls alone: one with errors is named in the summary, writes nothing
 * and stops none of the others. Importing the same file again changes nothing.
 *
 * @param files absolute paths
 */
export async function importExports(
  files: readonly string[],
  request: ImportRequest,
  context: ImportContext,
): Promise<ImportSummary> {
  const index = indexChecklist(context.framework);
  const limits = limitsFor(request.maxMegabytes ?? undefined);
  const explanations = await readExplanations(request, context.workspace, limits);
  const codebooks = await findCodebooks(files, request.encoding, limits);
  const outcomes: FileOutcome[] = [];
  /** Survey to the file of this call that was taken into it last. */
  const takenIn = new Map<string, string>();
  for (const file of files) {
    if (context.signal?.aborted === true) break;
    const read = await importOne(file, { request, context, index, explanations, codebooks, limits });
    const outcome = withSameSurvey(read, takenIn);
    outcomes.push(outcome);
    context.onDone?.(outcome);
  }
  return { year: request.year, dryRun: request.dryRun, files: outcomes };
}

/** Two files of one call that are the same survey are most likely an older and a newer export; it is said. */
function withSameSurvey(outcome: FileOutcome, takenIn: Map<string, string>): FileOutcome {
  const survey = outcome.responses === null ? undefined : outcome.read?.survey;
  if (survey === undefined) return outcome;
  const earlier = takenIn.get(survey);
  takenIn.set(survey, outcome.file);
  if (earlier === undefined) return outcome;
  const issue: Issue = { code: "same-survey", severity: "info", file: outcome.file, value: earlier, expected: survey };
  return { ...outcome, issues: [...outcome.issues, issue] };
}

type Call = {
  request: ImportRequest;
  context: ImportContext;
  index: ChecklistIndex;
  explanations: Explanations;
  codebooks: ReadonlyMap<string, Codebook>;
  limits: ImportOptions["limits"];
};

async function importOne(path: string, call: Call): Promise<FileOutcome> {
  const { request, context } = call;
  const file = shownPath(context.workspace, path);
  const failed = (issues: Issue[], read: FileImport | null = null): FileOutcome => ({
    ...nothing(file),
    outcome: "failed",
    read: read === null ? null : accountOf(read),
    issues,
  });
  if (hasErrors(call.explanations.issues)) return failed(call.explanations.issues);
  if (call.codebooks.has(path)) return { ...nothing(file), outcome: "codebook" };
  const opened = await readBounded(path, file, call.limits.fileBytes);
  if ("issue" in opened) return failed([opened.issue]);

  const known = await findEarlierImport(opened.bytes, call);
  if (known?.superseded === true && !request.force) {
    const issue: Issue = { code: "superseded-export", severity: "info", file, value: known.manifest.source.file };
    const canonical = shownPath(
      context.workspace,
      canonicalPath(context.workspace, request.year, known.manifest.survey),
    );
    return { ...nothing(file), outcome: "superseded", issues: [issue], canonical };
  }
  const named = call.explanations.mapping;
  const beside = named === null ? await findMapping(path, request.survey, context.workspace) : null;
  const mapping = named ?? beside?.mapping ?? null;
  if (mapping === null) return failed(beside?.issues ?? []);
  const options = chooseOptions(path, mapping, known?.manifest ?? null, call);
  const read = await importFile(opened.bytes, file, context, options, (rows) => context.onRows?.(file, rows));
  if (!read.accepted) {
    const handedBack = request.dryRun ? null : await handBack(opened.bytes, read, options, request.year, context);
    return { ...failed(read.issues, read), handedBack };
  }
  return store(path, read, options, call);
}

/** Puts the responses among those the survey has, and writes what changed. */
async function store(path: string, read: FileImport, options: ImportOptions, call: Call): Promise<FileOutcome> {
  const { request, context, index, limits } = call;
  const { workspace } = context;
  const { year } = request;
  const stored: StoredSurvey | null = await readSurvey(workspace, year, read.survey, index, limits);
  const known = await readManifest(workspace, year, read.survey);
  const canonical = shownPath(workspace, canonicalPath(workspace, year, read.survey));
  const storedFaults = (stored?.issues ?? []).filter(({ severity }) => severity === "error");
  if (known.kind === "damaged") {
    storedFaults.push({
      code: "manifest-damaged",
      severity: "error",
      file: canonical.replace(/csv$/, "manifest.json"),
    });
  }
  if (storedFaults.length > 0) {
    return {
      ...nothing(read.file),
      outcome: "failed",
      read: accountOf(read),
      issues: [...storedFaults, ...read.issues],
    };
  }

  const manifest = known.kind === "read" ? known.manifest : null;
  const merged = mergeResponses(stored?.responses ?? [], read.packed, read.survey, {
    forgotten: new Set(manifest?.forgotten.map(({ mark }) => mark)),
    acceptRemovals: request.acceptRemovals,
  });
  const issues = [...read.issues, ...mergeIssues(merged, read)];
  if (merged.collisions.length > 0 && !options.skipInvalid) {
    return { ...nothing(read.file), outcome: "failed", read: accountOf(read), issues };
  }
  const versions = { framework: context.framework.version, importer: context.version };
  const next = nextManifest(read, merged, manifest, options, { year, versions });
  if (!request.dryRun) await writeSurvey(workspace, year, merged.responses, next, index);
  const accepts = request.acceptMapping && !request.dryRun;
  const { accepted } = read.columns;
  const savedMapping = accepts ? await saveMapping(path, accepted, request.survey, workspace) : null;
  if (!request.dryRun) await rm(handedBackPath(workspace, year, read.file), { force: true });
  const news = merged.new + merged.changed + (merged.removed ? merged.gone.length : 0);
  return {
    file: read.file,
    outcome: news > 0 ? "imported" : "unchanged",
    read: accountOf(read),
    responses: countsOf(merged),
    leftOut: read.rows.invalid + merged.collisions.length,
    issues,
    canonical,
    handedBack: null,
    savedMapping,
  };
}

/** Lets go of what takes the most room: the responses, and the faulty cells. */
export function accountOf({ packed, faultyCells: _cells, ...account }: FileImport): FileAccount {
  return { ...account, valid: packed.length };
}

function countsOf(merged: Merged): FileOutcome["responses"] {
  return {
    new: merged.new,
    changed: merged.changed,
    unchanged: merged.unchanged,
    gone: merged.gone,
    removed: merged.removed,
  };
}

function mergeIssues(merged: Merged, { file, survey }: FileImport): Issue[] {
  const issues = merged.collisions.map(
    ({ known, incoming }): Issue => ({
      code: "id-collision",
      severity: "error",
      file,
      row: incoming.sourceRow,
      value: incoming.id,
      expected: `${known.clusterId}, ${known.group}`,
      params: { survey, found: `${incoming.clusterId}, ${incoming.group}` },
    }),
  );
  if (merged.gone.length > 0) {
    issues.push({
      code: "missing-response",
      severity: merged.removed ? "info" : "warning",
      file,
      count: merged.gone.length,
      value: merged.gone.slice(0, 10).join(", "),
      params: { removed: merged.removed ? "yes" : "no" },
    });
  }
  if (merged.forgotten > 0) {
    issues.push({ code: "forgotten-response", severity: "info", file, count: merged.forgotten });
  }
  return issues;
}

/** What the user says now, else what was said when the same file was imported before. */
function chooseOptions(
  path: string,
  mapping: Mapping,
  before: ImportManifest | null,
  { request, explanations, codebooks, limits }: Call,
): ImportOptions {
  const said = before?.options;
  return {
    cluster: request.cluster ?? said?.cluster ?? null,
    group: request.group ?? said?.group ?? null,
    survey: request.survey ?? said?.survey ?? null,
    sheet: request.sheet ?? said?.sheet ?? null,
    encoding: request.encoding ?? said?.encoding ?? null,
    skipInvalid: request.skipInvalid || (request.repeat && said?.skipInvalid === true),
    includePartial: request.includePartial || (request.repeat && said?.includePartial === true),
    acceptMapping: request.acceptMapping,
    mapping,
    codebook: joinCodebooks([explanations.codebook, codebookFor(path, codebooks)]),
    limits,
  };
}

/** The manifest of an import of these very bytes, if there was one. */
async function findEarlierImport(
  bytes: Buffer,
  { request, context }: Call,
): Promise<{ manifest: ImportManifest; superseded: boolean } | null> {
  const sha256 = sha256Of(bytes);
  let superseded: ImportManifest | null = null;
  for (const survey of await listSurveys(context.workspace, request.year)) {
    const read = await readManifest(context.workspace, request.year, survey);
    if (read.kind !== "read") continue;
    if (read.manifest.source.sha256 === sha256) return { manifest: read.manifest, superseded: false };
    if (read.manifest.earlier.some((file) => file.sha256 === sha256)) superseded ??= read.manifest;
  }
  return superseded === null ? null : { manifest: superseded, superseded: true };
}

function nothing(file: string): FileOutcome {
  return {
    file,
    outcome: "failed",
    read: null,
    responses: null,
    leftOut: 0,
    issues: [],
    canonical: null,
    handedBack: null,
    savedMapping: null,
  };
}
