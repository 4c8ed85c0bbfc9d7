import { csvTable } from "./csv-table.ts";
import { decode } from "./decode.ts";
import { guessDelimiter } from "./delimiter.ts";
import { fileKind } from "./file-kind.ts";
import type { Limits } from "./limits.ts";
import type { Table } from "./table.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { openWorkbook } from "./workbook.ts";
import { openZip } from "./zip.ts";

/** A file whose kind is known and whose tables can be read. */
export type OpenFile = {
  tables: Table[];
  /** How it was read, for the receipt; null in a workbook, which says all that itself. */
  text: { encoding: string; delimiter: string } | null;
};

/**
 * Opens a file of any kind that we read.
 *
 * @param encoding the user's word on a text file's encoding, or null to find it
 * @throws UnreadableFile with the code of what is wrong with the file as a whole
 */
export async function openTables(
  bytes: Buffer,
  fileName: string,
  encoding: string | null,
  limits: Limits,
): Promise<OpenFile> {
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableFile({ code: "file-too-large", params: { what: "file", limit: limits.fileBytes } });
  }
  if (fileKind(bytes, fileName) === "zip") {
    const workbook = await openWorkbook(await openZip(bytes, limits), limits);
    return { tables: workbook.sheets, text: null };
  }
  const decoded = decode(bytes, encoding);
  const guess = guessDelimiter(decoded.start);
  return {
    tables: [csvTable(decoded, guess, limits)],
    text: { encoding: decoded.encoding, delimiter: guess.delimiter },
  };
}
