import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { makePrivateFolder } from "./private-folder.ts";

/**
 * Makes the folder in which one browser keeps its profile, private and empty. Those of processes that were killed before
 * they could clean up are removed on the way.
 *
 * @param cacheFolder private folder of ours
 */
export async function makeProfileFolder(cacheFolder: string): Promise<string> {
  const profiles = join(cacheFolder, "profiles");
  await makePrivateFolder(cacheFolder);
  await makePrivateFolder(profiles);
  await removeAbandoned(profiles);
  return mkdtemp(join(profiles, `${thisHost()}-${process.pid}-`));
}

async function removeAbandoned(profiles: string): Promise<void> {
  const prefix = `${thisHost()}-`;
  for (const name of await readdir(profiles)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length).split("-")[0]);
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) {
      await rm(join(profiles, name), { recursive: true, force: true }).catch(() => {});
    }
  }
}

/** A cache may lie on a disk that several machines share, so the machine's name is in the folder's. */
function thisHost(): string {
  return hostname().replace(/[^A-Za-z0-9.]/g, "_");
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
