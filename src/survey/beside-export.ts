import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Issue } from "../messages/issue.ts";
import { normaliseName } from "../register/normalise.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { writeWhole } from "../workspace/write.ts";
import { type Codebook, emptyCodebook, joinCodebooks } from "./codebook.ts";
import { inspectFile } from "./inspect-file.ts";
import { emptyMapping, formatMapping, type Mapping, parseMapping } from "./mapping.ts";
import type { Limits } from "./read/limits.ts";
import { UnreadableFile } from "./read/unreadable-file.ts";
import { surveySlug } from "./survey-name.ts";
import { holds, readIfThere } from "./survey-store.ts";
import { spreadsheet } from "./tools/spreadsheet.ts";

/** What explains exports and is no export itself: mappings and codebooks, named by the user or lying beside them. */
export type Explanations = { mapping: Mapping | null; codebook: Codebook; issues: Issue[] };

/** Mapping and codebooks that the user named, which hold for every file of the call. */
export async function readExplanations(
  { mapping: named, codebooks: paths }: { mapping: string | null; codebooks: readonly string[] },
  workspace: Workspace,
  limits: Limits,
): Promise<Explanations> {
  const issues: Issue[] = [];
  let mapping: Mapping | null = null;
  if (named !== null) {
    const file = shownPath(workspace, named);
    const opened = await readBounded(named, file, largestMapping);
    if ("issue" in opened) issues.push(opened.issue);
    else {
      const parsed = parseMapping(opened.bytes.toString("utf8"), file);
      issues.push(...parsed.issues);
      mapping = parsed.mapping;
    }
  }
  const codebooks: Codebook[] = [];
  for (const path of paths) {
    const file = shownPath(workspace, path);
    const opened = await readBounded(path, file, limits.fileBytes);
    if ("issue" in opened) {
      issues.push(opened.issue);
      continue;
    }
    const codebook = await codebookIn(opened.bytes, file, limits, issues);
    if (codebook === null) continue;
    if (codebook.labels.size + codebook.texts.size === 0) issues.push({ code: "no-codebook", severity: "error", file });
    codebooks.push(codebook);
  }
  return { mapping, codebook: joinCodebooks(codebooks), issues };
}

async function codebookIn(bytes: Buffer, file: string, limits: Limits, issues: Issue[]): Promise<Codebook | null> {
  try {
    return (await inspectFile(bytes, file, null, limits)).codebook;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    issues.push({ severity: "error", file, ...error.fault });
    return null;
  }
}

const largestMapping = 1_000_000;
/** A codebook is far smaller than this; a larger file is not opened twice to find out. */
const largestCodebook = 20_000_000;

/** Files of the call that explain the others: SPSS syntax, SurveyXact's labels and structure. */
export async function findCodebooks(
  files: readonly string[],
  encoding: string | null,
  limits: Limits,
): Promise<Map<string, Codebook>> {
  const codebooks = new Map<string, Codebook>();
  if (files.length < 2) return codebooks;
  for (const path of files) {
    const opened = await readBounded(path, path, largestCodebook);
    if ("issue" in opened) continue;
    try {
      const inspected = await inspectFile(opened.bytes, path, encoding, limits);
      if (inspected.kind === "codebook") codebooks.set(path, inspected.codebook);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return codebooks;
}

/**
 * The codebooks of a call that explain one of its exports: those whose names begin most like its own, else all of them.
 * Codebooks that contradict each other explain nothing, since a wrong label is worse than none.
 */
export function codebookFor(path: string, codebooks: ReadonlyMap<string, Codebook>): Codebook {
  const shared = [...codebooks].map(([other, codebook]) => ({ codebook, letters: sharedStart(path, other) }));
  const most = Math.max(0, ...shared.map(({ letters }) => letters));
  const chosen = shared
    .filter(({ letters }) => most < tellingStart || letters === most)
    .map(({ codebook }) => codebook);
  return contradict(chosen) ? emptyCodebook : joinCodebooks(chosen);
}

/** So many letters in common at the start of two names are no accident. */
const tellingStart = 3;

function sharedStart(one: string, other: string): number {
  const [a, b] = [basename(one).toLowerCase(), basename(other).toLowerCase()];
  let letters = 0;
  while (letters < a.length && a[letters] === b[letters]) letters += 1;
  return letters;
}

function contradict(codebooks: readonly Codebook[]): boolean {
  const seen = new Map<string, string>();
  for (const { labels } of codebooks) {
    for (const [variable, codes] of labels) {
      for (const [code, label] of codes) {
        const key = JSON.stringify([variable, code]);
        const known = seen.get(key);
        if (known !== undefined && known !== normaliseName(label)) return true;
        seen.set(key, normaliseName(label));
      }
    }
  }
  return false;
}

/** Reads a file only when it is small enough. */
export async function readBounded(
  path: string,
  file: string,
  limit: number,
): Promise<{ bytes: Buffer } | { issue: Issue }> {
  try {
    const { size } = await stat(path);
    if (size > limit) {
      return { issue: { code: "file-too-large", severity: "error", file, params: { what: "file", limit } } };
    }
    return { bytes: await readFile(path) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    if (reason === "") throw error;
    return { issue: { code: "file-not-found", severity: "error", file, params: { reason } } };
  }
}

/** The mapping that lies beside an export, an empty one where there is none; null where it cannot be read. */
export async function findMapping(
  path: string,
  survey: string | null,
  workspace: Workspace,
): Promise<{ mapping: Mapping | null; issues: Issue[] }> {
  for (const beside of new Set([`${path}.mapping.yaml`, mappingPath(path, survey)])) {
    const bytes = await readIfThere(beside);
    if (bytes !== null) return parseMapping(bytes.toString("utf8"), shownPath(workspace, beside));
  }
  return { mapping: emptyMapping, issues: [] };
}

/** Under the survey's name, so that the next export of it finds the mapping too. */
function mappingPath(path: string, survey: string | null): string {
  return join(dirname(path), `${surveySlug(survey, basename(path), spreadsheet, null)}.mapping.yaml`);
}

/**
 * Saves the mapping that was accepted beside its export.
 *
 * @returns path as the user knows it, or null where there is nothing to save
 */
export async function saveMapping(
  path: string,
  accepted: Mapping,
  survey: string | null,
  workspace: Workspace,
): Promise<string | null> {
  if (accepted.columns.length === 0) return null;
  const target = mappingPath(path, survey);
  const text = formatMapping(accepted, `fagrapport: ${basename(path)}`);
  if (!(await holds(target, Buffer.from(text)))) await writeWhole(target, text);
  return shownPath(workspace, target);
}
