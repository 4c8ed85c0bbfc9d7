import { basename, join } from "node:path";
import type { Language } from "../messages/language.ts";
import { markedWorkbook, type SheetToMark } from "../workbook/handed-back.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { writeWhole } from "../workspace/write.ts";
import type { FilledIn } from "./choose-table.ts";
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
  const { marking } = read;
  const copied = new Set([...read.faultyCells.map(({ issue }) => issue.sheet ?? null), ...sheetsOf(marking.filledIn)]);
  const sheets: SheetToMark[] = [];
  let cutAt: number | null = null;
  let left = mostCells;
  for (const { table } of inspected.tables) {
    if (!copied.has(table.sheet)) continue;
    const { copy, lastHeaderRow } = copyingOf(table.sheet, marking);
    const rows: SheetToMark["rows"][number][] = [];
    for await (const { number, cells } of table.rows()) {
      left -= cells.length;
      if (left < 0) {
        cutAt = number - 1;
        break;
      }
      rows.push({ number, cells: cells.map((text, column) => copy(text, number, column)) });
    }
    sheets.push({ sheet: table.sheet, rows, lastHeaderRow });
  }
  const cells = read.faultyCells.filter(({ row }) => cutAt === null || row <= cutAt);
  const file = basename(read.file);
  const workbook = await markedWorkbook({ file, sheets, cells, cutAt, language, date });
  const path = handedBackPath(workspace, year, read.file);
  if (!(await holds(path, workbook))) await writeWhole(path, workbook);
  return shownPath(workspace, path);
}

/** A form that one person filled in is read from all of these, so a copy that lacked one could not be imported. */
function sheetsOf(filledIn: FilledIn | null): (string | null)[] {
  if (filledIn === null) return [];
  return [...filledIn.sheets, ...Object.values(filledIn.facts).map(({ origin }) => origin)].map(({ sheet }) => sheet);
}

/** How a sheet's cells are copied. */
type Copying = { lastHeaderRow: number; copy: (text: string, row: number, column: number) => string };

function copyingOf(sheet: string | null, { filledIn, lastHeaderRow, ...marking }: FileImport["marking"]): Copying {
  const shownColumns = new Set(marking.shownColumns);
  const below = (text: string, column: number) => (text === "" || shownColumns.has(column) ? text : maskedValue);
  if (filledIn === null) {
    return { lastHeaderRow, copy: (text, row, column) => (row <= lastHeaderRow ? text : below(text, column)) };
  }
  const facts = Object.entries(filledIn.facts).filter(([, { origin }]) => origin.sheet === sheet);
  const headerRows = filledIn.sheets.find((one) => one.sheet === sheet)?.headerRows ?? [];
  const last = Math.max(0, ...headerRows);
  return {
    lastHeaderRow: last,
    // Beside a form's questions anything may stand, such as a name, so only what the form is read by is copied from there.
    copy: (text, row, column) => {
      for (const [name, { origin, wordColumn }] of facts) {
        if (row !== origin.row) continue;
        if (column === wordColumn) return text;
        if (column === origin.column) return name === "generalComment" && text !== "" ? maskedValue : text;
      }
      if (headerRows.includes(row)) return text;
      return last === 0 || row < last ? "" : below(text, column);
    },
  };
}
