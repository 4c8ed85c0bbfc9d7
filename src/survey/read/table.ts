/** One row as it stands in the file. Cells are text; a row may be shorter than the header. */
export type TableRow = {
  /** As Excel shows it, from 1. */
  number: number;
  cells: string[];
  /** What is wrong with single cells, where the file itself says so. Usually absent. */
  faults?: CellFault[];
  /** Where each cell stood, in a row that was gathered from several places. */
  origins?: CellOrigin[];
};

/** Rows from 1, columns from 0. */
export type CellOrigin = { sheet: string | null; row: number; column: number };

export type CellFault = {
  code: "formula-without-value" | "cell-error" | "shared-text-missing";
  /** From 0. */
  column: number;
  value: string;
};

/** A sheet of a workbook, or the one table of a text file. Rows can be read again from the start. */
export type Table = {
  /** Null where the file is no workbook. */
  sheet: string | null;
  rows: () => AsyncIterable<TableRow>;
  /** What was noticed about the file while its rows were read; complete when the rows are. */
  notices: () => TableNotice[];
};

export type TableNotice =
  | { code: "stray-quote"; row: number }
  /** Long form and forms of our own: a row names an item that there is not, or the same item again. */
  | { code: "unknown-item" | "duplicate-item" | "missing-response-id"; origin: CellOrigin; value: string };

/** Whether nothing visible stands in the row. */
export function isBlankRow(row: TableRow): boolean {
  return row.faults === undefined && row.cells.every(isBlank);
}

export function isBlank(cell: string): boolean {
  return cell === "" || cell.trim() === "";
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `H14` for column 7 and row 14. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}
