import { access, constants, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Attempt, FoundBrowser, Machine } from "./browser-found.ts";

/** Chrome, Chromium or Edge where the platform installs them. Windows always has Edge. */
export async function findInstalledBrowser(machine: Machine): Promise<Attempt> {
  for (const path of placesOn(machine)) {
    const browser = await asBrowser("installed", path);
    if (browser !== null) return { source: "installed", outcome: "found", browser };
  }
  return { source: "installed", outcome: "absent", why: { code: "not-installed" } };
}

/** The file as a browser, or null when it is not there or cannot be run. */
export async function asBrowser(source: FoundBrowser["source"], path: string): Promise<FoundBrowser | null> {
  try {
    await access(path, constants.X_OK);
    const { size, mtimeMs, isFile } = await fileFacts(path);
    if (!isFile) return null;
    return { source, location: path, identity: `${path} ${size} ${Math.round(mtimeMs)}`, fontFolder: null };
  } catch {
    return null;
  }
}

async function fileFacts(path: string): Promise<{ size: number; mtimeMs: number; isFile: boolean }> {
  const facts = await stat(path);
  return { size: facts.size, mtimeMs: facts.mtimeMs, isFile: facts.isFile() };
}

/** Every place worth looking, best first. */
export function placesOn({ platform, environment, home }: Machine): string[] {
  if (platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    const programs = [
      join("Google", "Chrome", "Application", "chrome.exe"),
      join("Chromium", "Application", "chrome.exe"),
      join("Microsoft", "Edge", "Application", "msedge.exe"),
    ];
    return programs.flatMap((program) => roots.flatMap((root) => (root ? [join(root, program)] : [])));
  }
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const roots = ["/Applications", join(home, "Applications")];
    return programs.flatMap((name) => roots.map((root) => join(root, `${name}.app`, "Contents", "MacOS", name)));
  }
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
