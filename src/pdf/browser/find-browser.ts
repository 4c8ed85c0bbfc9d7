import type { Attempt, BrowserSource, FoundBrowser, Machine } from "./browser-found.ts";
import { findBundledBrowser } from "./bundled-browser.ts";
import { findCachedBrowser } from "./cached-browser.ts";
import { asBrowser, findInstalledBrowser } from "./installed-browser.ts";

export type BrowserSearch = { browser: FoundBrowser | null; attempts: Attempt[] };

/** One after the other: the first that finds a browser decides. The bundled one is before the system's because a fixed version gives the same PDF everywhere. */
const finders: readonly ((machine: Machine) => Promise<Attempt>)[] = [
  findRemoteBrowser,
  findChosenBrowser,
  findBundledBrowser,
  findInstalledBrowser,
  findCachedBrowser,
];

/** The browser to print with, and every place that was looked in until it was found. */
export async function findBrowser(machine: Machine): Promise<BrowserSearch> {
  const attempts: Attempt[] = [];
  for (const find of finders) {
    const attempt = await find(machine);
    attempts.push(attempt);
    if (attempt.outcome === "found") return { browser: attempt.browser, attempts };
    if (attempt.why.code === "not-executable") break;
  }
  return { browser: null, attempts };
}

/** Every place, also after the first that gave a browser: what `doctor` shows. */
export async function examineBrowsers(machine: Machine): Promise<BrowserSearch> {
  const { browser } = await findBrowser(machine);
  const attempts: Attempt[] = [];
  for (const find of finders) attempts.push(await find(machine));
  return { browser, attempts };
}

/** FAGRAPPORT_BROWSER_URL names a browser that runs elsewhere. */
async function findRemoteBrowser({ environment }: Machine): Promise<Attempt> {
  const source: BrowserSource = "remote";
  const location = environment.FAGRAPPORT_BROWSER_URL;
  if (!location) return { source, outcome: "absent", why: { code: "not-set" } };
  return { source, outcome: "found", browser: { source, location, identity: `remote ${location}`, fontFolder: null } };
}

/** A browser that the user names is used or said to be missing; another one in its place would surprise. */
async function findChosenBrowser({ environment }: Machine): Promise<Attempt> {
  const source: BrowserSource = "chosen";
  const variable = environment.FAGRAPPORT_CHROME ? "FAGRAPPORT_CHROME" : "PUPPETEER_EXECUTABLE_PATH";
  const path = environment[variable];
  if (!path) return { source, outcome: "absent", why: { code: "not-set" } };
  const browser = await asBrowser(source, path);
  if (browser === null) return { source, outcome: "absent", why: { code: "not-executable", variable, path } };
  return { source, outcome: "found", browser };
}
