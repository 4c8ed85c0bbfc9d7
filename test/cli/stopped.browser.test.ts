import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { exportCsv, fagrapport, makeWorkspace, plainEnvironment, removeWorkspace, snapshot } from "./command-line.ts";

/* A run that is stopped on the way leaves whole files only, and the next one goes on from there. */

const ids = ["alfa", "beta", "gamma", "delta", "epsilon", "zeta"];
const run = ["run", "--year", "2026", "--date", "2026-11-12", "--concurrency", "1"];
const folders: string[] = [];
let folder: string;
beforeEach(() => {
  folder = makeWorkspace({
    "inputs/clusters.csv": `id,name\n${ids.map((id) => `${id},Klynge ${id}`).join("\n")}\n`,
    "inputs/exports/2026/svar.csv": exportCsv(ids.map((cluster, at) => ({ id: String(at), cluster }))),
  });
  folders.push(folder);
});
afterAll(() => folders.forEach(removeWorkspace));

/** Starts a run and stops it as soon as the first report is there. */
function stopped(signal: NodeJS.Signals): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join(packageRoot, "dist", "cli.js"), ...run], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    const before = stderr.includes("Laget");
    stderr += chunk.toString("utf8");
    if (!before && stderr.includes("Laget")) child.kill(signal);
  });
  return new Promise((done) => child.on("close", (code) => done({ code, stderr })));
}

function expectWholeFiles(): void {
  const files = Object.entries(snapshot(join(folder, "outputs"))).filter(([path]) => path !== ".lock");
  expect(files.length).toBeGreaterThan(0);
  for (const [path, { bytes }] of files) {
    const text = Buffer.from(bytes, "base64").toString("latin1");
    if (path.endsWith(".json")) expect(() => JSON.parse(text)).not.toThrow();
    else if (path.endsWith(".pdf")) expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
    else if (path.endsWith(".html")) expect(text.trimEnd().endsWith("</html>")).toBe(true);
    else if (path.endsWith(".xlsx")) expect(text).toContain("PK\u0005\u0006");
    else expect(path).toBe("a file of a kind we make");
  }
}

function expectAllMade(): void {
  for (const id of ids) expect(existsSync(join(folder, "outputs", "2026", id, "fagrapport.pdf"))).toBe(true);
  expect(existsSync(join(folder, "outputs", "2026", "portfolio", "portfolio.pdf"))).toBe(true);
}

describe("a run that is", () => {
  it("interrupted says so, ends as shells expect, and leaves no lock", async () => {
    const { code, stderr } = await stopped("SIGINT");
    expect(code).toBe(130);
    expect(stderr).toContain("Avbrutt.");
    expectWholeFiles();
    expect(existsSync(join(folder, "outputs", ".lock"))).toBe(false);
    expect(fagrapport(folder, run).code).toBe(0);
    expectAllMade();
  });

  it("killed leaves whole files only; the next run takes over and leaves alone what was finished", async () => {
    await stopped("SIGKILL");
    expectWholeFiles();
    const finished = ids.filter((id) => existsSync(join(folder, "outputs", "2026", id, "fagrapport.made.json")));
    const pdf = (id: string) => readFileSync(join(folder, "outputs", "2026", id, "fagrapport.pdf"));
    const before = finished.map(pdf);
    const { code, stderr } = fagrapport(folder, run);
    expect(code).toBe(0);
    expectAllMade();
    expect(finished.length).toBeGreaterThan(0);
    for (const [at, id] of finished.entries()) {
      expect(before[at]?.equals(pdf(id))).toBe(true);
      expect(stderr).not.toContain(`Laget ${id}`);
    }
  });
});
