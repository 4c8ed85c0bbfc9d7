import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { temporaryEnding } from "./file-fault.ts";

/** Writes a whole file or nothing: temporary file in the same folder, fsync, rename. Makes the folder. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const bytes = typeof data === "string" ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  await writeFileAtomic(path, bytes, { fsync: true });
}

/** Removes what a killed process left half-written in a folder; whole files have no such names. */
export async function sweepHalfWritten(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (temporaryEnding.test(name)) await rm(join(folder, name), { force: true });
}

/** JSON as every file of ours has it: two spaces, newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
