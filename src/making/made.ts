import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/**
 * What a report in `outputs/` was made from, kept beside it as `<name>.made.json`: if the key is the same next time, the
 * report is not made again.
 */
export const MadeSchema = z.strictObject({
  /** Hash of everything that shows in the report and of what prints it. */
  key: z.string(),
  /** The date the report carries, `YYYY-MM-DD`. */
  date: z.string(),
  /** File name to SHA-256. */
  files: z.record(z.string(), z.string()),
  pageCount: z.int().positive().nullable(),
  secondPrint: z.boolean(),
  /** What the checker of the PDF noticed without failing it, in words. */
  notices: z.array(z.string()),
  /** Addresses that the page asked for; none was fetched. */
  refused: z.array(z.string()),
});
export type Made = z.infer<typeof MadeSchema>;

/** What was made last time, or null when there is nothing, or nothing readable: then it is made again. */
export async function readMade(folder: string, name: string): Promise<Made | null> {
  try {
    return MadeSchema.parse(JSON.parse(await readFile(join(folder, madeFile(name)), "utf8")));
  } catch {
    return null;
  }
}

/** Whether any file of the report still lies there: where all were deleted, the record alone is no report. */
export function isThere(folder: string, made: Made): boolean {
  return Object.keys(made.files).some((file) => existsSync(join(folder, file)));
}

/** Whether every file of the report still lies there as it was made. */
export async function isIntact(folder: string, made: Made): Promise<boolean> {
  for (const [file, sha256] of Object.entries(made.files)) {
    try {
      if (hashOf(await readFile(join(folder, file))) !== sha256) return false;
    } catch {
      return false;
    }
  }
  return true;
}

export function madeFile(name: string): string {
  return `${name}.made.json`;
}

/** SHA-256 in hexadecimal of bytes that come in pieces. */
export function hashOfPieces(pieces: Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** SHA-256 in hexadecimal of several parts, each set off from the next. */
export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  if (parts.length === 1 && parts[0] !== undefined) return hash.update(parts[0]).digest("hex");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}
