import type { Framework } from "../framework/schema.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { indexChecklist } from "./checklist-index.ts";
import type { ImportManifest } from "./manifest.ts";
import { forgottenMark } from "./merge-responses.ts";
import { limitsFor } from "./read/limits.ts";
import { canonicalPath, listSurveys, readManifest, readSurvey, writeSurvey } from "./survey-store.ts";

export type Forgotten =
  /** Shown paths of the canonical file, and of the export that still has the row, when it is known. */
  | { kind: "forgotten"; survey: string; canonical: string; exports: string[] }
  | { kind: "not-found" }
  | { kind: "several"; surveys: string[] }
  /** The file or its manifest cannot be read, so it must not be written. */
  | { kind: "damaged"; canonical: string };

/**
 * Removes one response for good: from the canonical file now, and from every later import of the same survey, by a mark in
 * the manifest that cannot be turned back into the id.
 *
 * @param survey where several surveys have the id; null for any
 * @param date day of the removal, `YYYY-MM-DD`
 */
export async function forgetResponse(
  workspace: Workspace,
  framework: Framework,
  { id, year, survey, date }: { id: string; year: number; survey: string | null; date: string },
): Promise<Forgotten> {
  const index = indexChecklist(framework);
  const surveys = (await listSurveys(workspace, year)).filter((slug) => survey === null || slug === survey);
  const found = [];
  for (const slug of surveys) {
    const stored = await readSurvey(workspace, year, slug, index, limitsFor());
    if (stored?.responses.some((response) => response.id === id) === true) found.push(stored);
  }
  const [only] = found;
  if (only === undefined) return { kind: "not-found" };
  if (found.length > 1) return { kind: "several", surveys: found.map(({ survey: slug }) => slug) };

  const canonical = shownPath(workspace, canonicalPath(workspace, year, only.survey));
  const read = await readManifest(workspace, year, only.survey);
  if (read.kind !== "read" || only.issues.length > 0) return { kind: "damaged", canonical };
  const responses = only.responses.filter((response) => response.id !== id);
  await writeSurvey(workspace, year, responses, withMark(read.manifest, id, date, responses.length), index);
  const exports = [read.manifest.source, ...read.manifest.earlier].map(({ file }) => file);
  return { kind: "forgotten", survey: only.survey, canonical, exports: [...new Set(exports)].sort() };
}

/** Issues that name the response are taken out of the manifest too. */
function withMark(manifest: ImportManifest, id: string, date: string, responses: number): ImportManifest {
  const forgotten = [...manifest.forgotten, { mark: forgottenMark(manifest.survey, id), date }];
  return {
    ...manifest,
    counts: { ...manifest.counts, responses, imported: Math.max(0, manifest.counts.imported - 1) },
    issues: manifest.issues.filter(({ value }) => value !== id),
    forgotten: forgotten.sort((a, b) => (a.mark < b.mark ? -1 : 1)),
  };
}
