import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Context } from "../../src/commands/command.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";

/** A working folder with these files in it, by their path. The shipped framework is used. */
export function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "fagrapport-year-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** One row of a canonical file. */
export type Row = { cluster: string; group: string; answers: Record<string, string> };

/** A canonical file: response ids from 1, source rows from 2. */
export function canonicalFile(rows: readonly Row[]): string {
  const items = [...new Set(rows.flatMap(({ answers }) => Object.keys(answers)))].sort();
  const header = ["response_id", "cluster_id", "group", "submitted_at", ...items, "source_row"];
  const lines = rows.map(({ cluster, group, answers }, at) =>
    [`${at + 1}`, cluster, group, "", ...items.map((item) => answers[item] ?? ""), `${at + 2}`].join(","),
  );
  return `${[header.join(","), ...lines].join("\n")}\n`;
}

/** The same answer to every item of a phase of the shipped framework. */
export function wholePhase(phase: number, answer: string): Record<string, string> {
  const status = [6, 5, 3, 6, 6][phase - 1] ?? 0;
  const measures = [7, 6, 3, 4, 4][phase - 1] ?? 0;
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `F${phase}.${letter}${at + 1}`);
  return Object.fromEntries([...ids("S", status), ...ids("T", measures)].map((id) => [id, answer]));
}

/** What a command printed, and the context that catches it. */
export function listen(folder: string, own: Partial<Context> = {}) {
  const heard: { out: string; said: string[] } = { out: "", said: [] };
  const context: Context = {
    workspace: openWorkspace(folder),
    cwd: folder,
    language: "nb",
    reportLanguage: "nb",
    out: (text) => {
      heard.out += text;
    },
    say: (text) => heard.said.push(text),
    givenDate: null,
    today: "2026-11-12",
    clock: () => 0,
    timeOfDay: () => "12:00:00",
    environment: {},
    quiet: false,
    debug: false,
    force: false,
    live: null,
    width: 100,
    color: false,
    signal: new AbortController().signal,
    concurrency: null,
    ...own,
  };
  return { heard, context };
}
