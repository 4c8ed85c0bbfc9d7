import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { translationLanguages } from "../framework/languages.ts";
import { packageRoot, type Workspace } from "../workspace/workspace.ts";
import { hashOf } from "./made.ts";
import { type RunManifest, RunManifestSchema } from "./run-manifest.ts";

/** The running program: the bundle, or the source where it is run from there. */
const program = join(packageRoot, import.meta.url.endsWith(".ts") ? "src" : "dist");

/**
 * Hash of everything a run may read: all of `inputs/` but the year's imported responses, the framework and its translations
 * wherever they lie, and the program itself. Rather too much than too little: a run whose key is the same is not made at all.
 */
export async function hashInputs(workspace: Workspace, year: number): Promise<string> {
  const responses = workspace.responses(year);
  const translations = translationLanguages.flatMap((language) => Object.values(workspace.translation(language)));
  return hashOf(
    await hashFolder(join(workspace.root, "inputs"), (path) => path === responses),
    await hashFile(workspace.framework),
    await hashFile(workspace.instruments),
    ...(await Promise.all(translations.map(hashFile))),
    await hashFolder(program, isAside),
    await hashFile(join(packageRoot, "package.json")),
  );
}

/** What lies beside the bundle for those who read or embed it, and changes nothing that is made. */
function isAside(path: string): boolean {
  return path === join(program, "types") || path.endsWith(".map");
}

/** Hash of the year's imported responses, which the run itself may have written. */
export function hashResponses(workspace: Workspace, year: number): Promise<string> {
  return hashFolder(workspace.responses(year));
}

/** What the last run wrote down of itself, or null where there is nothing, or nothing readable. */
export async function readRun(path: string): Promise<RunManifest | null> {
  try {
    return RunManifestSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

/** Whether every file that a run made still lies there as it was made. */
export async function isWhole({ reports }: RunManifest, { root }: Workspace): Promise<boolean> {
  for (const { path, sha256 } of reports.flatMap(({ files }) => files)) {
    if ((await hashFile(join(root, path))) !== sha256) return false;
  }
  return true;
}

/** Names and contents of all files in a folder and below, in one order; a link stands for what it leads to. */
async function hashFolder(folder: string, without: (path: string) => boolean = () => false): Promise<string> {
  const hash = createHash("sha256");
  const add = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      const content = await hashFile(path);
      hash.update(`${relative(folder, path)}\n${content}\n`);
      return;
    }
    const names = entries.map(({ name }) => name).sort();
    for (const name of names) if (!without(join(path, name))) await add(join(path, name));
  };
  await add(folder);
  return hash.digest("hex");
}

/** Read in pieces, since an export may be large. A file that is not there, or cannot be read, has a hash of its own. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path)) hash.update(piece);
    return hash.digest("hex");
  } catch {
    return "unreadable";
  }
}
