import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Machine } from "../../../src/pdf/browser/browser-found.ts";
import { findCachedBrowser } from "../../../src/pdf/browser/cached-browser.ts";
import { examineBrowsers, findBrowser } from "../../../src/pdf/browser/find-browser.ts";
import { findInstalledBrowser, placesOn } from "../../../src/pdf/browser/installed-browser.ts";
import { makeOwnedFolder } from "../../../src/pdf/browser/owned-folder.ts";
import { makePrivateFolder } from "../../../src/pdf/browser/private-folder.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "fagrapport-home-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** A machine for which no browser comes along, so that the other places show. */
function machine(environment: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = "linux"): Machine {
  return { platform, architecture: "riscv64", environment, home, cacheFolder: join(home, "cache") };
}

async function program(...path: string[]): Promise<string> {
  const file = join(home, ...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, 0o755);
  return file;
}

describe("where a browser is looked for", () => {
  it("begins with the one elsewhere, then the chosen, the installed and the fetched one", async () => {
    const [chosen, installed, fetched] = [
      await program("my-chrome"),
      await program("bin", "chromium"),
      await program(".cache", "puppeteer", "chrome", "linux-140", "chrome-linux64", "chrome"),
    ];
    const environment = {
      FAGRAPPORT_BROWSER_URL: "ws://farm:9222/x",
      FAGRAPPORT_CHROME: chosen,
      PATH: join(home, "bin"),
    };
    const { browser, attempts } = await examineBrowsers(machine(environment));
    expect(browser).toMatchObject({ source: "remote", location: "ws://farm:9222/x" });
    expect(attempts.map((one) => (one.outcome === "found" ? one.browser.location : one.why.code))).toEqual([
      "ws://farm:9222/x",
      chosen,
      "other-platform",
      installed,
      fetched,
    ]);
  });

  it("ends at the first that is there", async () => {
    await program("bin", "google-chrome");
    const { attempts } = await findBrowser(machine({ PATH: join(home, "bin") }));
    expect(attempts.map(({ source }) => source)).toEqual(["remote", "chosen", "bundled", "installed"]);
  });

  it("ends at a chosen one that is not there, instead of taking another", async () => {
    await program("bin", "chromium");
    const environment = { PUPPETEER_EXECUTABLE_PATH: join(home, "gone"), PATH: join(home, "bin") };
    const { browser, attempts } = await findBrowser(machine(environment));
    expect(browser).toBeNull();
    expect(attempts.at(-1)).toMatchObject({ why: { code: "not-executable", variable: "PUPPETEER_EXECUTABLE_PATH" } });
  });

  it("comes to nothing on an empty machine", async () => {
    const { browser, attempts } = await findBrowser(machine());
    expect(browser).toBeNull();
    expect(attempts.map((one) => (one.outcome === "absent" ? one.why.code : "found"))).toEqual([
      "not-set",
      "not-set",
      "other-platform",
      "not-installed",
      "cache-empty",
    ]);
  });

  it("passes over folders and files that cannot be run", async () => {
    await mkdir(join(home, "bin", "google-chrome"), { recursive: true });
    await writeFile(join(home, "bin", "chromium"), "text");
    expect((await findInstalledBrowser(machine({ PATH: join(home, "bin") }))).outcome).toBe("absent");
  });

  it("takes the newest that puppeteer fetched", async () => {
    await program(".cache", "puppeteer", "chrome", "linux-99.0.1", "chrome-linux64", "chrome");
    const newer = await program(".cache", "puppeteer", "chrome", "linux-131.0.2", "chrome-linux64", "chrome");
    expect(await findCachedBrowser(machine())).toMatchObject({ browser: { location: newer } });
  });

  it("changes a browser's identity when its file changes", async () => {
    const path = await program("my-chrome");
    const before = await findBrowser(machine({ FAGRAPPORT_CHROME: path }));
    await writeFile(path, "#!/bin/sh\n# newer\n");
    const after = await findBrowser(machine({ FAGRAPPORT_CHROME: path }));
    expect(after.browser?.identity).not.toBe(before.browser?.identity);
  });
});

describe("the places of each platform", () => {
  it("on Windows end with Edge, which is always there", () => {
    const environment = { PROGRAMFILES: "P", "PROGRAMFILES(X86)": "P86", LOCALAPPDATA: "L" };
    const places = placesOn(machine(environment, "win32"));
    expect(places).toContain(join("P", "Google", "Chrome", "Application", "chrome.exe"));
    expect(places.slice(-3)).toEqual(
      ["P", "P86", "L"].map((root) => join(root, "Microsoft", "Edge", "Application", "msedge.exe")),
    );
  });

  it("on macOS are the two Applications folders", () => {
    expect(placesOn(machine({}, "darwin"))).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  });
});

describe("a private folder", () => {
  it("is made for us alone", async () => {
    await expect(makePrivateFolder(join(home, "own"))).resolves.toBeUndefined();
  });

  it("is refused when others can write to it, or when it is a link", async () => {
    await mkdir(join(home, "open"));
    await chmod(join(home, "open"), 0o777);
    await expect(makePrivateFolder(join(home, "open"))).rejects.toThrow("written to by others");
    await symlink(home, join(home, "link"));
    await expect(makePrivateFolder(join(home, "link"))).rejects.toThrow("not a folder");
  });
});

describe("a folder of a process", () => {
  it("is made anew each time, and those of processes that are gone are removed", async () => {
    const first = await makeOwnedFolder(home, "profiles");
    const abandoned = first.replace(`-${process.pid}-`, "-999999999-");
    await mkdir(abandoned);
    const second = await makeOwnedFolder(home, "profiles");
    expect(second).not.toBe(first);
    expect((await readdir(join(home, "profiles"))).map((name) => join(home, "profiles", name)).sort()).toEqual(
      [first, second].sort(),
    );
  });
});
