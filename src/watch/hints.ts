import { type FSWatcher, watch } from "node:fs";

/** What the operating system tells of changes in some folders, as far as it tells. */
export type Hints = {
  /** Listens in these folders from now on, and no longer in others. */
  listenIn(folders: readonly string[]): void;
  /** Until there is a hint, or at once where there has been one since the last wait; at most so long. */
  wait(longestMs: number, signal: AbortSignal): Promise<void>;
  close(): void;
};

export function openHints(): Hints {
  const watchers = new Map<string, FSWatcher>();
  let isHinted = false;
  let onHint = () => {};

  const stop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const listen = (folder: string) => {
    try {
      const watcher = watch(folder, () => {
        isHinted = true;
        onHint();
      });
      watcher.on("error", () => stop(folder));
      watchers.set(folder, watcher);
    } catch {
      // The folder is not there yet, or the system watches too many already.
    }
  };
  return {
    listenIn: (folders) => {
      for (const folder of [...watchers.keys()]) if (!folders.includes(folder)) stop(folder);
      for (const folder of folders) if (!watchers.has(folder)) listen(folder);
    },
    wait: async (longestMs, signal) => {
      if (!isHinted && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const done = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", done);
            onHint = () => {};
            resolve();
          };
          const timer = setTimeout(done, longestMs);
          signal.addEventListener("abort", done);
          onHint = done;
        });
      }
      isHinted = false;
    },
    close: () => {
      for (const folder of [...watchers.keys()]) stop(folder);
    },
  };
}
