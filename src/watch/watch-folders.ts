import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openHints } from "./hints.ts";

/** A folder to watch, with the folders below it where `deep`. It need not be there yet. */
export type WatchedFolder = { path: string; deep: boolean };

export type FolderWatch = {
  /**
   * Waits until files have been written, added or taken away, and have come to rest after it.
   *
   * @returns paths of all that has changed since the last call, sorted; none when the watch has ended
   */
  next(): Promise<string[]>;
  close(): void;
};

/** The kinds of files that people write. Editors put others beside them while they save. */
const endings = [".md", ".csv", ".yaml", ".hbs", ".css", ".svg"];
/** A burst is over when two looks so far apart see the same. */
const restMs = 100;
/** Network drives and some virtual machines tell of nothing, so the files are looked at anyway. */
const glanceMs = 1_000;

/**
 * Begins to watch. What the operating system tells is a hint to look at once and no more: editors save in place, by a new
 * file that is renamed over the old one, or by way of a backup, and only what lies there in the end counts.
 *
 * @param signal ends the watch
 */
export async function watchFolders(folders: readonly WatchedFolder[], signal: AbortSignal): Promise<FolderWatch> {
  const hints = openHints();
  const look = async (): Promise<Seen> => {
    const found = await listFolders(folders);
    hints.listenIn(found);
    return lookAt(found);
  };
  let known = await look();
  return {
    next: async () => {
      while (!signal.aborted) {
        await hints.wait(glanceMs, signal);
        let now = await look();
        for (let before = known; differing(before, now).length > 0; ) {
          before = now;
          await wait(restMs);
          now = await look();
        }
        const changed = differing(known, now);
        known = now;
        if (changed.length > 0) return changed;
      }
      return [];
    },
    close: hints.close,
  };
}

/** What is seen of each file, by its path; two equal ones are the same file with the same content. */
type Seen = ReadonlyMap<string, string>;

async function listFolders(folders: readonly WatchedFolder[]): Promise<string[]> {
  const lists = folders.map(async ({ path, deep }) => {
    const entries = deep ? await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []) : [];
    return [path, ...entries.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))];
  });
  return [...new Set((await Promise.all(lists)).flat())];
}

async function lookAt(folders: readonly string[]): Promise<Seen> {
  const lists = folders.map(async (folder) => {
    const names = await readdir(folder).catch(() => []);
    return names.filter(isWritten).map((name) => join(folder, name));
  });
  const seen = (await Promise.all(lists)).flat().map(async (path) => {
    const stats = await stat(path).catch(() => null);
    return stats === null || !stats.isFile() ? [] : [[path, `${stats.mtimeMs} ${stats.size} ${stats.ino}`] as const];
  });
  return new Map((await Promise.all(seen)).flat());
}

/** Whether a person may have written the file: no backup or lock of an editor or a spreadsheet. */
function isWritten(name: string): boolean {
  return endings.includes(extname(name)) && !/^[.~#]/.test(name);
}

function differing(before: Seen, after: Seen): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
