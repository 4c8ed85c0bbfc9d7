import { type Codebook, isSpssSyntax, joinCodebooks, spssCodebook, tableCodebook } from "./codebook.ts";
import { decode } from "./read/decode.ts";
import { fileKind } from "./read/file-kind.ts";
import type { Limits } from "./read/limits.ts";
import { type OpenFile, openTables } from "./read/open-tables.ts";
import type { Table, TableRow } from "./read/table.ts";
import { headRows } from "./recognise.ts";

/** What a file is good for, before any of its answers are read. */
export type InspectedFile =
  | { kind: "codebook"; codebook: Codebook }
  | { kind: "tables"; text: OpenFile["text"]; tables: TableHead[]; codebook: Codebook };

/** A table with its first rows. */
export type TableHead = { table: Table; head: TableRow[] };

/**
 * Opens a file and tells tables with answers from codebooks; a workbook may hold both.
 *
 * @throws UnreadableFile
 */
export async function inspectFile(
  bytes: Buffer,
  fileName: string,
  encoding: string | null,
  limits: Limits,
): Promise<InspectedFile> {
  const { tables, text } = await openTables(bytes, fileName, encoding, limits);
  if (text !== null && fileKind(bytes, fileName) === "text") {
    const syntax = decode(bytes, encoding).start;
    if (isSpssSyntax(syntax)) return { kind: "codebook", codebook: spssCodebook(wholeText(bytes, encoding)) };
  }
  const codebooks: Codebook[] = [];
  const others: TableHead[] = [];
  for (const table of tables) {
    const head = await readHead(table, headRows);
    const codebook = tableCodebook(head) === null ? null : tableCodebook(await readHead(table, limits.rows));
    if (codebook === null) others.push({ table, head });
    else codebooks.push(codebook);
  }
  const codebook = joinCodebooks(codebooks);
  if (others.length === 0 && codebooks.length > 0) return { kind: "codebook", codebook };
  return { kind: "tables", text, tables: others, codebook };
}

async function readHead(table: Table, count: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of table.rows()) {
    rows.push(row);
    if (rows.length >= count) break;
  }
  return rows;
}

function wholeText(bytes: Buffer, encoding: string | null): string {
  let text = "";
  for (const piece of decode(bytes, encoding).pieces()) text += piece.toString();
  return text;
}
