import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { runCommandLine } from "../../src/commands/command-line.ts";
import { checklistItems, FrameworkSchema } from "../../src/framework/schema.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";

/*
 * The command as users call it, in a working folder of its own. Most tests call its source inside the test's process, which
 * is many times faster than a process for each call; what is about processes starts one, of the built program.
 */

/** A file of the built program. */
export function built(file: string): string {
  const path = join(packageRoot, "dist", file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build first.`);
  return path;
}

export type Ran = { code: number | null; stdout: string; stderr: string };

/** Runs the command in a folder, on a terminal where one is given. Whatever it is given, it never answers with a stack trace. */
export async function fagrapport(
  folder: string,
  args: string[],
  environment: Record<string, string> = {},
  terminal: { isTTY: true; columns: number } | null = null,
): Promise<Ran> {
  const ran = { stdout: "", stderr: "" };
  const code = await runCommandLine(args, {
    cwd: () => folder,
    env: { ...plainEnvironment(), ...environment },
    stdout: { write: (text) => (ran.stdout += text) },
    stderr: { write: (text) => (ran.stderr += text), ...terminal },
    on: () => {},
    off: () => {},
  });
  return withoutStack({ code, ...ran });
}

/** Runs the built command as a process of its own, with these variables in its environment. */
export function fagrapportProcess(folder: string, args: string[], environment: Record<string, string> = {}): Ran {
  return withoutStack(processAsItIs(folder, args, environment));
}

/** The same, but it may answer with a stack trace. */
export function processAsItIs(folder: string, args: string[], environment: Record<string, string>): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [built("cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...plainEnvironment(), ...environment },
    maxBuffer: 200_000_000,
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

function withoutStack(ran: Ran): Ran {
  expect([ran.code, ran.stderr]).not.toEqual([1, ran.stderr]);
  expect(ran.stderr).not.toMatch(/^ +at .*\(?(node:|file:|\/).*:\d+:\d+\)?$/m);
  return ran;
}

/** The environment without what changes the command's behaviour. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { SOURCE_DATE_EPOCH: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
  return rest;
}

/** A working folder with these files in it; the caller removes it with `removeWorkspace`. */
export function makeWorkspace(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "fagrapport-cli-"));
  for (const [path, data] of Object.entries(files)) writeInto(folder, path, data);
  return folder;
}

export function writeInto(folder: string, path: string, data: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

export function removeWorkspace(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Every file under a folder with its bytes and the time it was written: two equal ones are the same folder. */
export function snapshot(folder: string): Record<string, { bytes: string; written: number }> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    paths
      .map((path) => ({ path, stats: statSync(join(folder, path)) }))
      .filter(({ stats }) => stats.isFile())
      .map(({ path, stats }) => [
        path,
        { bytes: readFileSync(join(folder, path)).toString("base64"), written: stats.mtimeMs },
      ]),
  );
}

/** Ids of the checklist in the source's order. */
export const itemIds: readonly string[] = FrameworkSchema.parse(
  parse(readFileSync(join(packageRoot, "inputs", "framework", "2008.yaml"), "utf8")),
).phases.flatMap((phase) => checklistItems(phase).map(({ id }) => id));

export type Answered = {
  id: string;
  cluster: string;
  group?: string;
  /** Answers that differ from "Ok" and "Ja", by item. */
  answers?: Record<string, string>;
  comment?: string;
};

/** An export with ids as headers: everything green but what is said. */
export function exportCsv(responses: readonly Answered[]): string {
  const header = ["response_id", "cluster", "group", ...itemIds, "general_comment"];
  const rows = responses.map(({ id, cluster, group = "company", answers = {}, comment = "" }) => [
    id,
    cluster,
    group,
    ...itemIds.map((item) => answers[item] ?? (item.includes("S") ? "Ja" : "Ok")),
    comment,
  ]);
  return [header, ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join("");
}

/** The same answer to every item of a phase. */
export function allOf(phase: number, answer: string): Record<string, string> {
  return Object.fromEntries(itemIds.filter((id) => id.startsWith(`F${phase}.`)).map((id) => [id, answer]));
}

function quoted(text: string): string {
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
