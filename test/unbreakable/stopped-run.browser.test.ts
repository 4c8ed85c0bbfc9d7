import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeWorkspace, snapshot } from "../cli/command-line.ts";
import { until } from "../pdf/processes.ts";
import { expectNothingHalfWritten, expectWholeFiles, madeIn, ownBrowser, workspaceOf, year } from "./process.ts";

/* A run may be stopped at any moment: what lies there is whole, nothing stays behind, and the next one completes it. */

const clusters = ["alfa", "beta", "gamma"];
const folders: string[] = [];
let own: Awaited<ReturnType<typeof ownBrowser>>;
let untouched: Record<string, string>;
/** How long a run takes that makes everything, and one that finds everything made. */
let wholeMs: number;
let unchangedMs: number;
beforeAll(async () => {
  own = await ownBrowser();
  const folder = workspaceOf(clusters);
  folders.push(folder);
  const timed = async (args: readonly string[]) => {
    const start = performance.now();
    const { code, stderr } = await own.start(folder, args).ended;
    // Nor does Node say anything of its own, such as a warning about a dependency.
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("(node:")]);
    return performance.now() - start;
  };
  // Four at a time; the others run as many as suits the machine, or one.
  wholeMs = await timed([...year, "--concurrency", "4"]);
  unchangedMs = await timed(year);
  untouched = madeIn(folder);
});
afterAll(() => {
  folders.forEach(removeWorkspace);
  own.remove();
});

/** Shares of a run's time: the same ones at every test run, spread as if at random. */
function moments(count: number): number[] {
  return Array.from({ length: count }, (_, at) => ((at + 1) * 0.6180339887) % 1);
}

describe("a run that is killed at twenty moments", () => {
  it("leaves whole files and no browser each time; the next one completes what is missing", {
    timeout: 400_000,
  }, async () => {
    const folder = workspaceOf(clusters);
    folders.push(folder);
    let killed = 0;
    // Every other one has at most to complete what the last one left.
    const whole = { args: [...year, "--force"], ms: wholeMs };
    const rest = { args: year, ms: unchangedMs };
    for (const [at, share] of moments(20).entries()) {
      const kind = at % 2 === 0 ? whole : rest;
      const start = performance.now();
      const run = own.start(folder, kind.args);
      // The moment is what is tried; nothing waits for it.
      const timer = setTimeout(() => run.kill("SIGKILL"), share * kind.ms);
      const { code } = await run.ended;
      clearTimeout(timer);
      if (code === null) killed += 1;
      // On a machine that is less busy than when it was timed, a run ends sooner; the next ones are timed by it.
      else kind.ms = performance.now() - start;
      expectWholeFiles(folder);
      await until(() => own.browsers().length === 0);
    }
    expect(killed).toBeGreaterThan(12);
    const { code, stderr } = await own.start(folder, year).ended;
    expect([code, stderr]).toEqual([0, stderr]);
    expect(madeIn(folder)).toEqual(untouched);
    expect(existsSync(join(folder, "outputs", ".lock"))).toBe(false);
  });
});

describe.each(["SIGKILL", "SIGINT"] as const)("a run that gets %s after its first report", (signal) => {
  it("leaves that report alone the next time", async () => {
    const folder = workspaceOf(clusters);
    folders.push(folder);
    const run = own.start(folder, [...year, "--concurrency", "1"]);
    await run.line("Laget alfa");
    run.kill(signal);
    const { code: stopped } = await run.ended;
    expectWholeFiles(folder);
    if (signal === "SIGINT") {
      expect(stopped).toBe(130);
      expectNothingHalfWritten(folder);
    }
    const before = snapshot(join(folder, "outputs", "2026", "alfa"));
    const { code, stderr } = await own.start(folder, year).ended;
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("Laget alfa")]);
    expect(snapshot(join(folder, "outputs", "2026", "alfa"))).toEqual(before);
    expect(madeIn(folder)).toEqual(untouched);
  });
});

describe.each(["SIGINT", "SIGTERM"] as const)("a run that gets %s", (signal) => {
  it("says so, ends with 130, and leaves neither lock nor browser nor half a file", async () => {
    const folder = workspaceOf(clusters);
    folders.push(folder);
    const run = own.start(folder, [...year, "--concurrency", "1"]);
    await until(() => own.browsers().length > 0);
    run.kill(signal);
    const { code, stderr } = await run.ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining("Avbrutt.")]);
    expect(existsSync(join(folder, "outputs", ".lock"))).toBe(false);
    await until(() => own.browsers().length === 0);
    expectWholeFiles(folder);
    expectNothingHalfWritten(folder);
    expect((await own.start(folder, year).ended).code).toBe(0);
    expect(madeIn(folder)).toEqual(untouched);
  });
});

describe("the same inputs", () => {
  it("give the same bytes in another folder, one at a time as well as four", async () => {
    const folder = workspaceOf(clusters);
    folders.push(folder);
    expect((await own.start(folder, [...year, "--concurrency", "1"]).ended).code).toBe(0);
    const made = madeIn(folder);
    const endings = new Set(Object.keys(made).map((path) => path.slice(path.lastIndexOf("."))));
    expect([...endings].sort()).toEqual([".html", ".json", ".pdf", ".xlsx"]);
    expect(Object.keys(made)).toEqual(Object.keys(untouched));
    for (const [path, bytes] of Object.entries(made)) expect([path, bytes === untouched[path]]).toEqual([path, true]);
  });
});
