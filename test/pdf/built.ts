import { execFile } from "node:child_process";
import { mkdtemp, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const root = dirname(dirname(import.meta.dirname));

/**
 * Builds the program as it is now into a folder of its own, since a process of its own cannot run the sources. Gives the
 * folder; remove it afterwards.
 */
export async function build(): Promise<string> {
  const folder = await mkdtemp(join(root, "node_modules", ".built-"));
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const options = [
    "-p",
    "tsconfig.build.json",
    "--noCheck",
    "--declaration",
    "false",
    "--outDir",
    join(folder, "dist"),
  ];
  await promisify(execFile)(process.execPath, [compiler, ...options], { cwd: root });
  await symlink(join(root, "package.json"), join(folder, "package.json"));
  return folder;
}
