import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file that is not there yet, and makes its folder. The check and the writing are one step, so that nothing of
 * what people wrote can get lost in between.
 *
 * @returns false when the file exists; it is left as it is
 */
export async function writeNew(path: string, data: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, data, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
