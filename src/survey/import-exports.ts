import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { hasErrors, type Issue } from "../messages/issue.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import {
  codebookFor,
  type Explanations,
  findCodebooks,
  findMapping,
  readBounded,
  readExplanations,
} from "./beside-export.ts";
import { indexChecklist } from "./checklist-index.ts";
import { type Codebook, joinCodebooks } from "./codebook.ts";
import { accountOf, type FileOutcome, nothing } from "./file-outcome.ts";
import { handBack } from "./hand-back.ts";
import { type FileImport, type ImportOptions, importFile } from "./import-file.ts";
import type { ImportContext, ImportRequest } from "./import-request.ts";
import type { ImportManifest } from "./manifest.ts";
import type { Mapping } from "./mapping.ts";
import { limitsFor } from "./read/limits.ts";
import { canonicalPath, listSurveys, readManifest, sha256Of } from "./survey-store.ts";
import { type TakingIn, takeIn } from "./take-in.ts";

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

type Call = TakingIn & { explanations: Explanations; codebooks: ReadonlyMap<string, Codebook> };

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
  return takeIn(path, read, options, call);
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
