import { readdirSync, readFileSync } from "node:fs";

/** Ids of running processes whose command line holds this text. Linux only. */
export function processesWith(text: string): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && commandOf(pid).includes(text));
}

/** Empty for a process that has ended, also while nobody has asked how. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}

/** Ids of the processes that a process has started, and of those that they have. */
export function childrenOf(pid: number): number[] {
  let own: number[] = [];
  try {
    own = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").split(" ").filter(Boolean).map(Number);
  } catch {}
  return own.flatMap((child) => [child, ...childrenOf(child)]);
}

/** Waits until the condition holds; the test's own time limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  // Asking without a pause would take a core from those that are waited for.
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 25));
}
