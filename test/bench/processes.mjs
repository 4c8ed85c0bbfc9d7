import { readdir, readFile } from "node:fs/promises";

/** Megabytes of memory of all that a process has started; proportional shares, since a browser's processes share much. */
export async function childMemoryMb(ofPid) {
  if (process.platform !== "linux") return 0;
  const children = new Map();
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0]);
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  let total = 0;
  const add = async (pid) => {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "latin1").catch(() => "");
    total += (Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024) / 1e6;
    for (const child of children.get(pid) ?? []) await add(child);
  };
  for (const child of children.get(ofPid) ?? []) await add(child);
  return total;
}
