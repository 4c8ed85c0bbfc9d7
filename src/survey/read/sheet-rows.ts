import { type CellContext, cellText, type RawCell } from "./cell-text.ts";
import type { Limits } from "./limits.ts";
import { type CellFault, cellName, type TableRow } from "./table.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { xmlEvents } from "./xml-events.ts";

/**
 * The rows of one sheet, as a stream. Rows that are not written are not given; a cell far away costs nothing but is refused when
 * it lies beyond the limits. Rows and cells may lack their address: they then follow the one before.
 */
export async function* sheetRows(
  open: () => Promise<AsyncIterable<Buffer>>,
  context: CellContext,
  limits: Limits,
): AsyncIterable<TableRow> {
  let ready: TableRow[] = [];
  let row: TableRow = { number: 0, cells: [] };
  let lastRow = 0;
  let column = -1;
  let cell: RawCell | null = null;
  let part: "value" | "inline" | "none" = "none";
  let phonetic = 0;
  let inRow = false;

  const openTag = (name: string, attributes: Record<string, string>) => {
    switch (name) {
      case "row": {
        const number = rowNumber(attributes.r, lastRow);
        lastRow = number;
        column = -1;
        row = { number, cells: [] };
        inRow = true;
        return;
      }
      case "c":
        if (!inRow) return;
        column = columnOf(attributes.r) ?? column + 1;
        cell = {
          type: attributes.t ?? "",
          style: Number(attributes.s ?? 0),
          value: null,
          inline: null,
          hasFormula: false,
        };
        return;
      case "v":
        part = "value";
        return;
      case "t":
        if (phonetic === 0) part = "inline";
        return;
      case "rPh":
        phonetic += 1;
        return;
      case "f":
        if (cell !== null) cell.hasFormula = true;
        return;
    }
  };
  const text = (piece: string) => {
    if (cell === null) return;
    if (part === "value") cell.value = (cell.value ?? "") + piece;
    else if (part === "inline") cell.inline = (cell.inline ?? "") + piece;
  };
  const closeTag = (name: string) => {
    if (name === "v" || name === "t") part = "none";
    else if (name === "rPh") phonetic -= 1;
    else if (name === "c" && cell !== null) {
      placeCell(row, column, cell, context, limits);
      cell = null;
    } else if (name === "row" && inRow) {
      inRow = false;
      if (row.number > limits.rows) throw new UnreadableFile({ code: "too-many-rows", params: { limit: limits.rows } });
      ready.push(row);
    }
  };

  for await (const _ of xmlEvents(await open(), { open: openTag, text, close: closeTag }, limits)) {
    const batch = ready;
    ready = [];
    yield* batch;
  }
}

/** Fills the gap before a cell with blanks; blank cells at the end of a row take no room. */
function placeCell(row: TableRow, column: number, raw: RawCell, context: CellContext, limits: Limits): void {
  const { text, fault } = cellText(raw, context);
  if (text === "" && fault === null) return;
  if (column >= limits.columns) {
    const params = { limit: limits.columns };
    throw new UnreadableFile({ code: "too-many-columns", row: row.number, cell: cellName(column, row.number), params });
  }
  if (text.length > limits.cellCharacters) {
    const params = { limit: limits.cellCharacters };
    throw new UnreadableFile({ code: "cell-too-long", cell: cellName(column, row.number), row: row.number, params });
  }
  while (row.cells.length < column) row.cells.push("");
  row.cells[column] = text;
  if (fault === null) return;
  const faults: CellFault[] = row.faults ?? [];
  faults.push({ code: fault, column, value: text });
  row.faults = faults;
}

function rowNumber(written: string | undefined, last: number): number {
  const number = Number(written);
  return written === undefined || !Number.isSafeInteger(number) || number < 1 ? last + 1 : number;
}

/** `AB12` is column 27; null where the cell has no address. */
function columnOf(address: string | undefined): number | null {
  if (address === undefined) return null;
  let column = 0;
  for (const sign of address) {
    const code = sign.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  return column === 0 ? null : column - 1;
}
