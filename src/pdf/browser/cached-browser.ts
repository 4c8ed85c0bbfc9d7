import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Attempt, Machine } from "./browser-found.ts";
import { asBrowser } from "./installed-browser.ts";

/** A browser that puppeteer has fetched for some other program, newest first. */
export async function findCachedBrowser(machine: Machine): Promise<Attempt> {
  const folder = machine.environment.PUPPETEER_CACHE_DIR || join(machine.home, ".cache", "puppeteer");
  for (const kind of ["chrome", "chrome-headless-shell"]) {
    for (const build of await foldersIn(join(folder, kind))) {
      for (const inner of await foldersIn(join(folder, kind, build))) {
        const browser = await asBrowser("cache", join(folder, kind, build, inner, programIn(kind, machine.platform)));
        if (browser !== null) return { source: "cache", outcome: "found", browser };
      }
    }
  }
  return { source: "cache", outcome: "absent", why: { code: "cache-empty", folder } };
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  } catch {
    return [];
  }
}

function programIn(kind: string, platform: NodeJS.Platform): string {
  if (platform === "win32") return `${kind}.exe`;
  if (platform !== "darwin" || kind !== "chrome") return kind;
  const name = "Google Chrome for Testing";
  return join(`${name}.app`, "Contents", "MacOS", name);
}
