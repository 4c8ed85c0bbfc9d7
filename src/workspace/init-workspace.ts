import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { translationLanguages } from "../framework/languages.ts";
import { exampleRegister, gitignore, lesmeg } from "./starter-files.ts";
import { openWorkspace, packageRoot, shownPath } from "./workspace.ts";
import { writeNew } from "./write-new.ts";

/** Paths as the user knows them: what was written, and what was there before and is as it was. */
export type InitOutcome = { made: string[]; kept: string[] };

/**
 * Makes a working folder: register with two invented rows, the framework and its translations to edit, `.gitignore`,
 * LESMEG.md and the year's empty folders. What exists is never written over, so it may be run again on any folder.
 *
 * @throws what the file system says when the folder cannot be made
 */
export async function initWorkspace(root: string, year: number): Promise<InitOutcome> {
  const languages = ["", ...translationLanguages.map((language) => `.${language}`)];
  const framework = ["2008", "instruments"].flatMap((name) =>
    languages.map((language) => `inputs/framework/${name}${language}.yaml`),
  );
  const files: (readonly [string, string | Uint8Array])[] = [
    ["LESMEG.md", lesmeg(year)],
    [".gitignore", gitignore],
    ["inputs/clusters.csv", exampleRegister],
    ...(await Promise.all(
      framework.map(async (name) => [name, await readFile(join(packageRoot, ...name.split("/")))] as const),
    )),
  ];
  const outcome: InitOutcome = { made: [], kept: [] };
  for (const [name, data] of files) {
    const isNew = await writeNew(join(root, ...name.split("/")), data);
    (isNew ? outcome.made : outcome.kept).push(name);
  }
  await makeYearFolders(root, year, outcome);
  return outcome;
}

/** The folders that people put a year's files into. */
export async function makeYearFolders(root: string, year: number, outcome: InitOutcome): Promise<void> {
  const workspace = openWorkspace(root);
  for (const folder of [workspace.exports(year), dirname(workspace.notes(year, "any"))]) {
    const first = await mkdir(folder, { recursive: true });
    const shown = `${shownPath(workspace, folder)}/`;
    (first === undefined ? outcome.kept : outcome.made).push(shown);
  }
}
