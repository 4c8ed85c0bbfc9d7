import { basename, join } from "node:path";
import type { Language } from "../messages/language.ts";
import { markedWorkbook, type SheetToMark } from "../workbook/handed-back.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { writeWhole } from "../workspace/write.ts";
import type { FileImport, ImportOptions } from "./import-file.ts";
import { inspectFile } from "./inspect-file.ts";
import { maskedValue } from "./mask.ts";
import { holds } from "./survey-store.ts";

/** Cells that are copied; a workbook being written takes about a kilobyte for each. */
const mostCells = 200_000;

export function handedBackPath(workspace: Workspace, year: number, file: string): string {
  const stem = basename(file).replace(/\.[^.]*$/, "");
  return join(workspace.output(year), "import", `${stem}.xlsx`);
}

/**
 * Writes the sheets of a refused file with their faulty cells marked, for whoever must mend them.
 *
 * @returns path as the user knows it, or null where no cell is to blame
 */
export async function handBack(
  bytes: Buffer,
  read: FileImport,
  options: ImportOptions,
  year: number,
  { workspace, language, date }: { workspace: Workspace; language: Language; date: string },
): Promise<string | null> {
  if (read.faultyCells.length === 0) return null;
  const inspected = await inspectFile(bytes, read.file, options.encoding, options.limits);
  if (inspected.kind !== "tables") return null;
  const faulty = new Set(read.faultyCells.map(({ issue }) => issue.sheet ?? null));
  const sheets: SheetToMark[] = [];
  let cutAt: number | null = null;
  let left = mostCells;
  for (const { table } of inspected.tables) {
    if (!faulty.has(table.sheet)) continue;
    const rows: { number: number; cells: string[] }[] = [];
    for await (const { number, cells } of table.rows()) {
      left -= cells.length;
      if (left < 0) {
        cutAt = number - 1;
        break;
      }
      rows.push({ number, cells });
    }
    const { shownColumns, lastHeaderRow } = read.marking;
    sheets.push({ sheet: table.sheet, rows, lastHeaderRow, shownColumns: new Set(shownColumns) });
  }
  const cells = read.faultyCells.filter(({ row }) => cutAt === null || row <= cutAt);
  const file = basename(read.file);
  const workbook = await markedWorkbook({ file, sheets, cells, cutAt, mask: maskedValue, language, date });
  const path = handedBackPath(workspace, year, read.file);
  if (!(await holds(path, workbook))) await writeWhole(path, workbook);
  return shownPath(workspace, path);
}
