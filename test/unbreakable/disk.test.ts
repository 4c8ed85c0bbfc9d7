import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fagrapport, removeWorkspace } from "../cli/command-line.ts";
import { expectWholeFiles, workspaceOf } from "./process.ts";

/* A disk that is full or may not be written to is said in words, with what to do, and is never called a bug. */

const clusters = ["alfa", "beta", "gamma"];
const html = ["report", "--year", "2026", "--format", "html", "--date", "2026-11-12"];
let folder: string;
let outputs: string;
beforeEach(async () => {
  folder = workspaceOf(clusters);
  outputs = join(folder, "outputs");
  mkdirSync(outputs);
  expect((await fagrapport(folder, ["import", "inputs/exports/2026/svar.csv", "--year", "2026"])).code).toBe(0);
});
afterEach(() => {
  unmount(outputs);
  chmodSync(outputs, 0o755);
  removeWorkspace(folder);
});

/** A small disk of its own at a folder; only root may, and not everywhere. */
function mount(at: string, options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", at], { stdio: "ignore" }).status === 0;
}

function unmount(at: string): void {
  spawnSync("umount", [at], { stdio: "ignore" });
}

describe("outputs that cannot be written to", () => {
  it("end a command with words and with exit code 2, before anything is done", async () => {
    // Root may write everywhere but on a disk that is mounted to be read.
    if (!mount(outputs, "size=1m,ro")) chmodSync(outputs, 0o555);
    for (const [language, words] of [
      ["nb", /bare kan leses\.|ikke tilgang til/],
      ["en", /can only be read\.|no access to/],
    ] as const) {
      const { code, stderr } = await fagrapport(folder, [...html, "--lang", language]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(words)]);
      expect(stderr).toContain(join("outputs", ".lock"));
      expect(stderr).toContain("--workspace");
    }
  });
});

const canMount = process.getuid?.() === 0 && process.platform === "linux";
describe.runIf(canMount)("a disk that is full", () => {
  it("stops the run with words; what was finished is whole, and the rest is made when there is room", async (context) => {
    if (!mount(outputs, "size=1m")) context.skip("mounting is not allowed here");
    const { code, stderr } = await fagrapport(folder, html);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Disken er full")]);
    expect(stderr).toContain("Frigjør plass");
    expectWholeFiles(folder);
    expect(spawnSync("mount", ["-o", "remount,size=50m", outputs]).status).toBe(0);
    expect((await fagrapport(folder, html)).code).toBe(0);
    expectWholeFiles(folder);
  });
});
