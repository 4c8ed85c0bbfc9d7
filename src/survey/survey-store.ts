import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SlugSchema } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { toJson, writeWhole } from "../workspace/write.ts";
import { formatCanonical, parseCanonical } from "./canonical-csv.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { type ImportManifest, ImportManifestSchema } from "./manifest.ts";
import type { PackedResponse } from "./packed-response.ts";
import type { Limits } from "./read/limits.ts";

/** One survey as it lies in `inputs/responses/<year>/`. */
export type StoredSurvey = {
  survey: string;
  sha256: string;
  bytes: number;
  responses: PackedResponse[];
  issues: Issue[];
};

export function canonicalPath(workspace: Workspace, year: number, survey: string): string {
  return join(workspace.responses(year), `${survey}.csv`);
}

export function manifestPath(workspace: Workspace, year: number, survey: string): string {
  return join(workspace.responses(year), `${survey}.manifest.json`);
}

/** Slugs of the surveys of a year, sorted. */
export async function listSurveys(workspace: Workspace, year: number): Promise<string[]> {
  const names = await readdir(workspace.responses(year)).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith(".csv"))
    .map((name) => basename(name, ".csv"))
    .filter((name) => SlugSchema.safeParse(name).success)
    .sort();
}

/** Reads a survey; null where there is none of that name. */
export async function readSurvey(
  workspace: Workspace,
  year: number,
  survey: string,
  index: ChecklistIndex,
  limits: Limits,
): Promise<StoredSurvey | null> {
  const path = canonicalPath(workspace, year, survey);
  const bytes = await readIfThere(path);
  if (bytes === null) return null;
  const { responses, issues } = await parseCanonical(bytes, shownPath(workspace, path), index, limits);
  return { survey, sha256: sha256Of(bytes), bytes: bytes.length, responses, issues };
}

/** A manifest that cannot be read is not the same as none: it may hold the marks of responses that were forgotten. */
export type ReadManifest = { kind: "none" } | { kind: "read"; manifest: ImportManifest } | { kind: "damaged" };

export async function readManifest(workspace: Workspace, year: number, survey: string): Promise<ReadManifest> {
  const bytes = await readIfThere(manifestPath(workspace, year, survey));
  if (bytes === null) return { kind: "none" };
  try {
    const parsed = ImportManifestSchema.safeParse(JSON.parse(bytes.toString("utf8")));
    return parsed.success ? { kind: "read", manifest: parsed.data } : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

/**
 * Writes a survey and its manifest where they differ from what lies there; files that would not change are left alone.
 */
export async function writeSurvey(
  workspace: Workspace,
  year: number,
  responses: readonly PackedResponse[],
  manifest: ImportManifest,
  index: ChecklistIndex,
): Promise<void> {
  const files: [string, Buffer][] = [
    [canonicalPath(workspace, year, manifest.survey), formatCanonical(responses, index)],
    [manifestPath(workspace, year, manifest.survey), Buffer.from(toJson(manifest))],
  ];
  for (const [path, bytes] of files) {
    if (!(await holds(path, bytes))) await writeWhole(path, bytes);
  }
}

export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether a file has these very bytes. */
export async function holds(path: string, bytes: Buffer): Promise<boolean> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  return size === bytes.length && (await readFile(path)).equals(bytes);
}

/** In hexadecimal. */
export function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
