import { randomInt } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryEnding } from "./file-fault.ts";

/**
 * Writes a whole file or nothing: temporary file in the same folder, fsync, rename. Makes the folder.
 *
 * `writeFile` of a handle goes on until every byte is written. A single write to a disk that is nearly full writes a part
 * and calls it done, which is how a library that does so puts half a file in the place of a whole one.
 */
export async function writeWhole(path: string, data: string | Uint8Array | Iterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Shards on several machines may write the same file at once, so the name must not be guessed by any two of them.
  const temporary = `${path}.${randomInt(10 ** 9, 10 ** 14)}`;
  try {
    const handle = await open(temporary, "wx");
    try {
      const pieces = typeof data === "string" || data instanceof Uint8Array ? [data] : data;
      for (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
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

/** The bytes of `toJson`, piece by piece: a large portfolio would be a text of a hundred megabytes. */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<Uint8Array> {
  const bytes = (text: string) => Buffer.from(text, "utf8");
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  for (const [at, [key, part]] of entries.entries()) {
    yield bytes(`${at === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `);
    if (!Array.isArray(part) || part.length === 0) yield bytes(indented(part, "  "));
    else {
      for (const [place, element] of part.entries()) {
        yield bytes(`${place === 0 ? "[" : ","}\n    ${indented(element, "    ")}`);
      }
      yield bytes("\n  ]");
    }
  }
  yield bytes(entries.length === 0 ? "{}\n" : "\n}\n");
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value ?? null, null, 2).replaceAll("\n", `\n${indent}`);
}

/** Writes what `toJson` writes of a list, one value at a time, so that the list need not be held. */
export function startJsonList(out: (text: string) => void): { add: (value: unknown) => void; end: () => void } {
  let count = 0;
  return {
    add: (value) => {
      out(`${count === 0 ? "[" : ","}\n  ${indented(value, "  ")}`);
      count += 1;
    },
    end: () => out(count === 0 ? "[]\n" : "\n]\n"),
  };
}
