import { homedir } from "node:os";
import { join } from "node:path";
import type { Machine } from "./browser-found.ts";

/**
 * The machine the program runs on. The cache lies where the platform keeps caches, and may be moved with
 * FAGRAPPORT_CACHE.
 */
export function thisMachine(environment: NodeJS.ProcessEnv): Machine {
  const home = homedir();
  return {
    platform: process.platform,
    architecture: process.arch,
    environment,
    home,
    cacheFolder: environment.FAGRAPPORT_CACHE || join(cachesOf(process.platform, environment, home), "fagrapport"),
  };
}

function cachesOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === "win32") return environment.LOCALAPPDATA || join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return environment.XDG_CACHE_HOME || join(home, ".cache");
}
