import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";
import { built, exportCsv, makeWorkspace, plainEnvironment, snapshot } from "../cli/command-line.ts";
import { processesWith } from "../pdf/processes.ts";

/* A run as a process that can be stopped, with a browser that can be told from all others. */

export const year = ["run", "--year", "2026", "--date", "2026-11-12"];

/** A folder with an answer or more for each of these clusters. */
export function workspaceOf(clusters: readonly string[]): string {
  const people = clusters.flatMap((cluster, at) =>
    Array.from({ length: at + 1 }, (_, person) => ({ cluster, person })),
  );
  return makeWorkspace({
    "inputs/clusters.csv": `id,name\n${clusters.map((id) => `${id},Klynge ${id}`).join("\n")}\n`,
    "inputs/exports/2026/svar.csv": exportCsv(
      people.map(({ cluster, person }) => ({
        id: `${cluster}-${person}`,
        cluster,
        answers: answersOf(person),
        comment: person === 0 ? "Vi trenger hjelp ute." : "",
      })),
    ),
  });
}

function answersOf(person: number): Record<string, string> {
  return person % 2 === 0 ? { "F1.S1": "Nei", "F2.T1": "I prosess" } : { "F3.S1": "Uklart" };
}

export type Ended = { code: number | null; stderr: string };
export type Started = {
  kill: (signal: NodeJS.Signals) => void;
  stderr: () => string;
  /** The next line with this text, after those that were waited for before; an error where the process ends without it. */
  line: (text: string) => Promise<string>;
  ended: Promise<Ended>;
};

/** A cache of its own makes the browsers of these processes known by their command line. */
export async function ownBrowser(): Promise<{
  start: (folder: string, args: readonly string[]) => Started;
  browsers: () => number[];
  remove: () => void;
}> {
  const cache = mkdtempSync(join(tmpdir(), "fagrapport-unbreakable-"));
  const { browser } = await findBrowser(thisMachine(process.env));
  const env = { ...plainEnvironment(), FAGRAPPORT_CACHE: cache, FAGRAPPORT_CHROME: browser?.location };
  return {
    start: (folder, args) => {
      const child = spawn(process.execPath, [built("cli.js"), ...args], {
        cwd: folder,
        env,
        stdio: ["ignore", "ignore", "pipe"],
      });
      let stderr = "";
      let read = 0;
      let onNews = () => {};
      child.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk.toString("utf8");
        onNews();
      });
      child.on("close", () => onNews());
      return {
        kill: (signal) => child.kill(signal),
        stderr: () => stderr,
        line: async (text) => {
          for (;;) {
            const end = stderr.indexOf("\n", read);
            if (end >= 0) {
              const line = stderr.slice(read, end);
              read = end + 1;
              if (line.includes(text)) return line;
            } else if (child.exitCode !== null) {
              throw new Error(`Ended without saying "${text}": ${stderr}`);
            } else {
              await new Promise<void>((resolve) => {
                onNews = resolve;
              });
            }
          }
        },
        ended: new Promise((done) => child.on("close", (code) => done({ code, stderr }))),
      };
    },
    browsers: () => processesWith(`--user-data-dir=${cache}`),
    remove: () => rmSync(cache, { recursive: true, force: true }),
  };
}

/** Bytes of what was made, by path; without the records that tell when and how long. */
export function madeIn(folder: string): Record<string, string> {
  const files = Object.entries(snapshot(join(folder, "outputs", "2026")));
  const lasting = files.filter(([path]) => path !== "run.json" && !path.endsWith(".made.json"));
  return Object.fromEntries(lasting.map(([path, { bytes }]) => [path, bytes]));
}

/** Neither a lock nor what was being written lies there: only a process that is killed outright may leave them. */
export function expectNothingHalfWritten(folder: string): void {
  const left = Object.keys(snapshot(join(folder, "outputs"))).filter((path) => /^\.lock$|\.\d{9,}$/.test(path));
  expect(left).toEqual([]);
}

/** Every file under its own name is whole. What a killed process was writing stands under a name with a number behind. */
export function expectWholeFiles(folder: string): void {
  for (const [path, { bytes }] of Object.entries(snapshot(join(folder, "outputs")))) {
    const text = Buffer.from(bytes, "base64").toString("latin1");
    if (path.endsWith(".json")) expect(() => JSON.parse(text)).not.toThrow();
    else if (path.endsWith(".pdf")) expect([path, text.trimEnd().endsWith("%%EOF")]).toEqual([path, true]);
    else if (path.endsWith(".html")) expect([path, text.trimEnd().endsWith("</html>")]).toEqual([path, true]);
    else if (path.endsWith(".xlsx")) expect([path, text.includes("PK\u0005\u0006")]).toEqual([path, true]);
    else expect(path).toMatch(/^\.lock$|\.\d{9,}$/);
  }
}
