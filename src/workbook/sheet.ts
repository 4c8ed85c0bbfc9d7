import type { Level } from "../framework/schema.ts";
import type { Light } from "../scoring/result.ts";

/**
 * A sheet as data: what stands in it, before any workbook format. Text of people is escaped when it is written; `null` is
 * an empty cell.
 */
export type Sheet = {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Columns that stay in view when one scrolls to the right. */
  frozenColumns: number;
};

export type Column = {
  header: string;
  /** In characters, as Excel counts them. */
  width: number;
  /** Long text breaks inside the cell. */
  wrap?: boolean;
  /** Numbers stand to the left too, in a column that holds words and numbers. */
  alignLeft?: boolean;
};

export type Cell =
  | null
  | { kind: "text"; text: string }
  | { kind: "number"; value: number }
  /** A share from 0 to 1. */
  | { kind: "percent"; value: number }
  /** A difference of two shares, from -1 to 1, shown with its sign in percentage points. */
  | { kind: "difference"; value: number }
  /** `YYYY-MM-DD`. */
  | { kind: "date"; day: string }
  /** A light: colour and word. */
  | { kind: "light"; light: Light; word: string }
  /** A light whose value is its score: colour, and the word in the number's format. */
  | { kind: "scored-light"; light: Level; word: string; value: number };

export function textCell(text: string | null): Cell {
  return text === null || text === "" ? null : { kind: "text", text };
}

export function numberCell(value: number | null): Cell {
  return value === null ? null : { kind: "number", value };
}

export function percentCell(value: number | null): Cell {
  return value === null ? null : { kind: "percent", value };
}

export function differenceCell(value: number | null): Cell {
  return value === null ? null : { kind: "difference", value };
}
