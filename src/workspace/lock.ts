import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";

const HolderSchema = z.object({ pid: z.int(), host: z.string(), since: z.string() });
export type LockHolder = z.infer<typeof HolderSchema>;

export type Lock = { kind: "held"; release: () => void } | { kind: "taken"; holder: LockHolder };

/**
 * Takes the workspace's lock, or says who holds it. A lock whose process is gone (killed, power cut) is taken over. Shards
 * of one run may be at work together, but not beside anything else.
 *
 * @param path file of the lock; its folder is made
 * @param since time of day to show to whoever comes next
 * @param shard such as "2-4" for the second of four; null for all other work
 */
export function takeLock(path: string, since: string, shard: string | null = null): Lock {
  mkdirSync(dirname(path), { recursive: true });
  const lock = takeFile(shard === null ? path : `${path}-${shard}`, since);
  if (lock.kind === "taken") return lock;
  // Looked for when the own lock lies there already, so that of two that start together at least one sees the other.
  const holder = otherLocks(path, shard)
    .map(readHolder)
    .find((one) => one !== null && isAlive(one));
  if (holder === undefined || holder === null) return lock;
  lock.release();
  return { kind: "taken", holder };
}

function takeFile(path: string, since: string): Lock {
  const mine: LockHolder = { pid: process.pid, host: hostname(), since };
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: "wx" });
      break;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const holder = readHolder(path);
    if (holder !== null && isAlive(holder)) return { kind: "taken", holder };
    rmSync(path, { force: true });
  }
  return {
    kind: "held",
    release: () => {
      const holder = readHolder(path);
      if (holder?.pid === mine.pid && holder.host === mine.host) rmSync(path, { force: true });
    },
  };
}

/** Files that keep this one out: the workspace's own for a shard, every shard's for the rest. */
function otherLocks(path: string, shard: string | null): string[] {
  if (shard !== null) return [path];
  const names = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}-`));
  return names.sort().map((name) => join(dirname(path), name));
}

/** Null when the lock is gone or was cut off while it was written: nobody holds it then. */
function readHolder(path: string): LockHolder | null {
  try {
    return HolderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/** A process of another machine cannot be asked, so its lock is believed. */
function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
