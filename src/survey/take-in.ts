import { rm } from "node:fs/promises";
import type { Issue } from "../messages/issue.ts";
import { shownPath } from "../workspace/workspace.ts";
import { saveMapping } from "./beside-export.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { accountOf, type FileOutcome, nothing } from "./file-outcome.ts";
import { handedBackPath } from "./hand-back.ts";
import type { FileImport, ImportOptions } from "./import-file.ts";
import type { ImportContext, ImportRequest } from "./import-request.ts";
import { type Merged, mergeResponses } from "./merge-responses.ts";
import { nextManifest } from "./next-manifest.ts";
import { findSameResponses, type SameResponses } from "./same-responses.ts";
import { canonicalPath, readManifest, readSurvey, type StoredSurvey, writeSurvey } from "./survey-store.ts";

export type TakingIn = {
  request: ImportRequest;
  context: ImportContext;
  index: ChecklistIndex;
  limits: ImportOptions["limits"];
};

/** Puts the responses among those the survey has, and writes what changed. */
export async function takeIn(
  path: string,
  read: FileImport,
  options: ImportOptions,
  call: TakingIn,
): Promise<FileOutcome> {
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

  // A survey that is there already, or that someone has named, is known to be one of its own.
  const isNew = stored === null && options.survey === null;
  const same = isNew ? await findSameResponses(read.packed, read.survey, { workspace, year, index, limits }) : null;
  if (same !== null) {
    const issues = [sameResponsesIssue(same, read), ...read.issues];
    return { ...nothing(read.file), outcome: "failed", read: accountOf(read), issues };
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

function countsOf(merged: Merged): FileOutcome["responses"] {
  return {
    new: merged.new,
    changed: merged.changed,
    unchanged: merged.unchanged,
    gone: merged.gone,
    removed: merged.removed,
  };
}

function sameResponsesIssue({ survey, count }: SameResponses, { file, packed }: FileImport): Issue {
  const params = { same: count, all: packed.length };
  return { code: "same-responses", severity: "error", file, value: survey, params };
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
