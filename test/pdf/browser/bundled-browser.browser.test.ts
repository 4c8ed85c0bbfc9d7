import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Machine } from "../../../src/pdf/browser/browser-found.ts";
import { findBundledBrowser } from "../../../src/pdf/browser/bundled-browser.ts";
import { thisMachine } from "../../../src/pdf/browser/machine.ts";

let cacheFolder: string;
let machine: Machine;
beforeAll(async () => {
  cacheFolder = join(await mkdtemp(join(tmpdir(), "fagrapport-unpack-")), "cache");
  machine = { ...thisMachine(process.env), cacheFolder };
});
afterAll(() => rm(join(cacheFolder, ".."), { recursive: true, force: true }));

const found = async () => {
  const attempt = await findBundledBrowser(machine);
  if (attempt.outcome === "absent") throw new Error(JSON.stringify(attempt.why));
  return attempt.browser;
};
const onBundledPlatform = process.platform === "linux" && process.arch === "x64";

describe.runIf(onBundledPlatform)("the browser that comes along", () => {
  it("is unpacked once, by whichever of several is first, into a folder that is ours alone", async () => {
    const browsers = await Promise.all([found(), found()]);
    expect(browsers[0]).toEqual(browsers[1]);
    const [browser] = browsers;
    expect(browser.location.startsWith(cacheFolder)).toBe(true);
    expect((await stat(browser.location)).size).toBeGreaterThan(100_000_000);
    expect((await stat(cacheFolder)).mode & 0o777).toBe(0o700);
    expect(await readdir(join(cacheFolder, "unpacking"))).toEqual([]);
  });

  it("is taken as it lies there the next time", async () => {
    const before = (await stat((await found()).location)).mtimeMs;
    expect((await stat((await found()).location)).mtimeMs).toBe(before);
  });

  it("is unpacked again when it is not whole", async () => {
    const { location } = await found();
    await truncate(location, 1000);
    await found();
    expect((await stat(location)).size).toBeGreaterThan(100_000_000);
  });

  it("is unpacked again when others could have changed it", async () => {
    const { location } = await found();
    await writeFile(join(location, "..", "mark"), "");
    await chmod(join(location, ".."), 0o777);
    await found();
    expect(await readdir(join(location, ".."))).not.toContain("mark");
  });

  it("finds its own fonts and no others, whatever lies elsewhere on the machine", async () => {
    const { location, fontFolder } = await found();
    const settings = await readFile(join(String(fontFolder), "fonts.conf"), "utf8");
    const folders = [...settings.matchAll(/<dir>(.*?)<\/dir>/g)].map(([, folder]) => String(folder));
    expect(folders).toEqual([join(location, "..", "fonts", "fonts")]);
    const fonts = await readdir(String(folders[0]), { recursive: true });
    expect(fonts.filter((name) => name.endsWith(".ttf"))).not.toEqual([]);
  });

  it("is unpacked again when its font settings are not ours", async () => {
    const settings = join(String((await found()).fontFolder), "fonts.conf");
    await writeFile(settings, "<fontconfig><dir>/tmp/fonts</dir></fontconfig>");
    await found();
    expect(await readFile(settings, "utf8")).not.toContain("/tmp/fonts<");
  });

  it("is not used from a cache that others can write to", async () => {
    const open = join(cacheFolder, "..", "open");
    await mkdir(open);
    await chmod(open, 0o777);
    expect(await findBundledBrowser({ ...machine, cacheFolder: open })).toMatchObject({
      outcome: "absent",
      why: { code: "unpack-failed" },
    });
  });
});
