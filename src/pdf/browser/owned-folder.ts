import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { makePrivateFolder } from "./private-folder.ts";

/**
 * Makes a folder for this process alone, private and empty, for as long as it runs. Those of processes that were killed
 * before they could clean up are removed on the way.
 *
 * @param cacheFolder private folder of ours
 * @param purpose folder in it, such as "profiles"
 */
export async function makeOwnedFolder(cacheFolder: string, purpose: string): Promise<string> {
  const folder = join(cacheFolder, purpose);
  await makePrivateFolder(cacheFolder);
  await makePrivateFolder(folder);
  await removeAbandoned(folder);
  return mkdtemp(join(folder, `${thisHost()}-${process.pid}-`));
}

async function removeAbandoned(folder: string): Promise<void> {
  const prefix = `${thisHost()}-`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length).split("-")[0]);
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) {
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
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
