import { accessSync, constants, existsSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Machine } from "./browser-found.ts";

/**
 * The machine the program runs on. The cache lies where the platform keeps caches; where the user has no such place, as in
 * many containers, in a folder of the user's own under the temporary one. FAGRAPPORT_CACHE moves it.
 */
export function thisMachine(environment: NodeJS.ProcessEnv): Machine {
  const home = homedir();
  const { platform, arch: architecture } = process;
  const usual = join(cachesOf(platform, environment, home), "fagrapport");
  const own = join(tmpdir(), `fagrapport-${process.getuid?.() ?? "cache"}`);
  const cacheFolder = environment.FAGRAPPORT_CACHE || (canBeMade(usual) ? usual : own);
  return { platform, architecture, environment, home, cacheFolder };
}

function cachesOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === "win32") return environment.LOCALAPPDATA || join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return environment.XDG_CACHE_HOME || join(home, ".cache");
}

/** Whether the folder, or the nearest above it that exists, can be written to. */
function canBeMade(folder: string): boolean {
  let at = folder;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  try {
    accessSync(at, constants.W_OK);
    return statSync(at).isDirectory();
  } catch {
    return false;
  }
}
