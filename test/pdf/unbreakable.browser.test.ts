import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";
import { openPrinter, type PrinterOptions } from "../../src/pdf/printer.ts";
import { built } from "../cli/command-line.ts";
import { jobOf, paragraph } from "./page.ts";
import { childrenOf, commandOf, processesWith, until } from "./processes.ts";

const body = `<h1>Rapport</h1><p>${paragraph.repeat(40)}</p>`;

// Elsewhere there is no way to find the processes of a browser by its folder.
const onLinux = process.platform === "linux";

let cache: string;
let options: PrinterOptions;
beforeAll(async () => {
  // A cache of our own, so that its path tells our browsers from all others; the browser itself is not unpacked again.
  cache = await mkdtemp(join(tmpdir(), "fagrapport-test-"));
  const { browser } = await findBrowser(thisMachine(process.env));
  const environment = { ...process.env, FAGRAPPORT_CACHE: cache, FAGRAPPORT_CHROME: browser?.location };
  options = { environment, language: "nb", creator: "test", concurrency: 3, cores: 2 };
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const browsers = () => processesWith(`--user-data-dir=${cache}`);

describe.runIf(onLinux)("a browser that is killed under way", () => {
  it("costs no report, however often it happens", async () => {
    const printer = await openPrinter(options);
    let done = 0;
    const reports = Array.from({ length: 12 }, async () => {
      const { bytes } = await printer.print(jobOf(body));
      done += 1;
      if (done % 3 === 0) for (const pid of browsers()) process.kill(pid, "SIGKILL");
      return bytes.length;
    });
    const lengths = await Promise.all(reports);
    expect(new Set(lengths).size).toBe(1);
    await printer.close();
  });
});

describe.runIf(onLinux)("a browser that ends whenever it has several reports", () => {
  // Under the half minute that puppeteer waits for a tab of a browser that has ended.
  it("costs none of them, nor a wait: each is printed in one of its own in the end", { timeout: 25_000 }, async () => {
    const printer = await openPrinter(options);
    // One renderer is for the page that a browser opens with, and one for each report.
    const crowded = (pid: number) =>
      childrenOf(pid).filter((child) => commandOf(child).includes("--type=renderer")).length > 2;
    const killing = setInterval(() => {
      for (const pid of browsers().filter(crowded)) process.kill(pid, "SIGKILL");
    }, 5);
    const reports = await Promise.allSettled(Array.from({ length: 3 }, () => printer.print(jobOf(body))));
    clearInterval(killing);
    expect(reports.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    await printer.close();
  });
});

describe("a report that hangs", () => {
  it("is tried twice, fails alone and is named", async () => {
    const printer = await openPrinter({ ...options, timeoutMs: 1 });
    await expect(printer.print(jobOf(body, { title: "Treg" }))).rejects.toMatchObject({
      kind: "partial",
      message: "«Treg» ble ikke skrevet ut: det tok for lang tid (prøvd 2 ganger).",
    });
    await printer.close();
  });
});

describe.runIf(onLinux)("a page whose renderer", () => {
  const renderers = () =>
    browsers()
      .flatMap(childrenOf)
      .filter((pid) => commandOf(pid).includes("--type=renderer"));

  it.each([
    ["ends under way, as without memory", "SIGKILL"],
    ["hangs", "SIGSTOP"],
  ] as const)("%s is printed in another", async (_what, signal) => {
    const printer = await openPrinter({ ...options, timeoutMs: 4_000 });
    const whole = await printer.print(jobOf(body));
    const reports = Array.from({ length: 4 }, () => printer.print(jobOf(body)));
    await until(() => renderers().length > 1);
    const struck = renderers();
    for (const pid of struck) process.kill(pid, signal);
    for (const { bytes } of await Promise.all(reports)) expect(Buffer.from(bytes).equals(whole.bytes)).toBe(true);
    await printer.close();
    expect(browsers()).toEqual([]);
    await until(() => struck.every((pid) => commandOf(pid) === ""));
  });
});

describe.runIf(onLinux)("a run that is stopped", () => {
  it("fails what was waiting at once, and leaves no browser and no folder behind", async () => {
    const controller = new AbortController();
    const printer = await openPrinter({ ...options, signal: controller.signal });
    // Enough that some still wait on a machine that is busy with other things.
    const reports = Array.from({ length: 16 }, () => printer.print(jobOf(body)));
    const outcomes = Promise.allSettled(reports);
    await reports[0];
    controller.abort();
    expect((await outcomes).slice(14).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await printer.close();
    expect(browsers()).toEqual([]);
    expect(await readdir(join(cache, "profiles"))).toEqual([]);
    await expect(printer.print(jobOf(body))).rejects.toThrow();
  });
});

describe("a browser elsewhere", () => {
  it("prints the same bytes, and goes on running when the printer is closed", async () => {
    const { browser } = await findBrowser(thisMachine(process.env));
    const remote = await launch({
      executablePath: browser?.location ?? "",
      headless: "shell",
      args: ["--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    });
    try {
      const here = await openPrinter(options);
      const environment = { ...process.env, FAGRAPPORT_BROWSER_URL: remote.wsEndpoint() };
      const there = await openPrinter({ ...options, environment });
      const [first, second] = await Promise.all([here.print(jobOf(body)), there.print(jobOf(body))]);
      expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
      expect(there.sandbox).toEqual({ kind: "off", why: "remote" });
      await Promise.all([here.close(), there.close()]);
      expect(remote.connected).toBe(true);
      expect(await remote.pages()).toHaveLength(1);
    } finally {
      await remote.close();
    }
  });
});

describe("no browser", () => {
  it("is said with every place that was looked in", async () => {
    const environment = { ...process.env, FAGRAPPORT_CHROME: join(cache, "no-such-program") };
    await expect(openPrinter({ ...options, environment })).rejects.toMatchObject({
      kind: "browser",
      message: expect.stringContaining("FAGRAPPORT_CHROME peker på"),
      hint: expect.stringContaining("FAGRAPPORT_CHROME"),
    });
  });

  it("is said when a program does not start as one", async () => {
    const script = join(cache, "not-a-browser");
    await writeFile(script, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const environment = { ...options.environment, FAGRAPPORT_CHROME: script };
    await expect(openPrinter({ ...options, environment })).rejects.toMatchObject({ kind: "browser" });
    expect(await readdir(join(cache, "profiles"))).toEqual([]);
  });
});

describe.runIf(onLinux)("a process that prints", () => {
  const script = () => join(cache, "print.mjs");
  beforeAll(async () => {
    const job = JSON.stringify(jobOf(body));
    await writeFile(
      script(),
      `import { openPrinter } from ${JSON.stringify(pathToFileURL(built("printer.js")).href)};
const printer = await openPrinter({ environment: process.env, language: "nb", creator: "test", concurrency: 2, cores: 4 });
const print = () => printer.print(${job});
if (process.argv[2] === "once") {
  const reports = await Promise.all([print(), print(), print()]);
  console.log(reports.map(({ bytes }) => bytes.length).join());
  await printer.close();
} else for (;;) { await print(); console.log("printed"); }
`,
    );
  });

  function run(mode: string): { child: ChildProcess; output: () => string; ended: Promise<void> } {
    const child = spawn(process.execPath, [script(), mode], { env: options.environment, cwd: cache });
    let text = "";
    child.stdout.on("data", (data) => {
      text += data;
    });
    const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
    return { child, output: () => text, ended };
  }

  it("conforms on threads, runs no settings that lie in its folder, and ends by itself when the printer is closed", async () => {
    for (const name of [".puppeteerrc.cjs", "puppeteer.config.cjs", "puppeteer.config.js"])
      await writeFile(join(cache, name), "process.exit(7);");
    const { child, output, ended } = run("once");
    await ended;
    expect(child.exitCode).toBe(0);
    expect(output()).toMatch(/^(\d+),\1,\1\n$/);
  });

  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)("leaves no browser behind when %s ends it", async (signal) => {
    const { child, output, ended } = run("forever");
    await until(() => output().includes("printed"));
    expect(browsers().length).toBeGreaterThan(0);
    child.kill(signal);
    await ended;
    await until(() => browsers().length === 0);
    // The next to start sweeps up what a killed one could not.
    const printer = await openPrinter(options);
    await printer.close();
    expect(await readdir(join(cache, "profiles"))).toEqual([]);
  });
});
