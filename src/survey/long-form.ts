import { normaliseName } from "../register/normalise.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { cleanText } from "./clean-text.ts";
import { type Column, readColumn } from "./header.ts";
import { readItemId } from "./item-id.ts";
import type { CellOrigin, Table, TableNotice, TableRow } from "./read/table.ts";
import type { Layout } from "./recognise.ts";
import { textMatch } from "./same-words.ts";

/** Where the parts of an answer stand in a table with one row an answer; -1 for a column that is not there. */
export type LongLayout = {
  item: number;
  answer: number;
  comment: number;
  responseId: number;
  cluster: number;
  group: number;
  submittedAt: number;
};

/** Facts that hold for the whole of a form, read beside it: text and place, and the column of the word that names it. */
export type FormFacts = Partial<Record<FormFact, { text: string; origin: CellOrigin; wordColumn: number }>>;
type FormFact = "cluster" | "group" | "submittedAt" | "generalComment";

/** The layout of a table in long form, or null where it is not one: an item column, an answer column, items in the rows. */
export function longLayout(layout: Layout, sample: readonly TableRow[], index: ChecklistIndex): LongLayout | null {
  const find = (words: readonly string[]) =>
    layout.columns.findIndex(({ names }) => names.some((name) => words.includes(name)));
  const items = layout.columns.filter(({ names }) => names.some((name) => index.roles.item.includes(name)));
  const answer = find(index.roles.answer);
  const holdingItems = items.find((column) => {
    const cells = sample.map(({ cells: all }) => all[column.index] ?? "").filter((cell) => cell.trim() !== "");
    const known = cells.filter((cell) => itemsOf(cell, index).length > 0);
    return cells.length > 0 && known.length * 2 >= cells.length;
  });
  if (holdingItems === undefined || answer < 0) return null;
  return {
    item: holdingItems.index,
    answer,
    comment: find(index.comment),
    responseId: find(index.roles.responseId),
    cluster: find(index.roles.cluster),
    group: find(index.roles.group),
    submittedAt: find(index.roles.submittedAt),
  };
}

const factNames = ["responseId", "cluster", "group", "submittedAt", "generalComment"] as const;
const factHeaders = ["response_id", "cluster", "group", "submitted_at", "general_comment"];

/**
 * Tables in long form as one table with a row a response. Every cell knows where it stood, so that faults are reported in
 * the file as it is.
 *
 * @param facts what a form says beside its questions; null where each row says it
 */
export function gatherLong(
  parts: readonly { table: Table; layout: Layout; long: LongLayout }[],
  facts: FormFacts | null,
  index: ChecklistIndex,
): { columns: Column[]; table: Table } {
  const itemIds = index.items.map(({ id }) => id);
  const headers = [...factHeaders, ...itemIds, ...itemIds.map((id) => `${id}.comment`)];
  const columns = headers.map((header, at) => readColumn(at, [header], null));
  let notices: TableNotice[] = [];

  async function* rows(): AsyncIterable<TableRow> {
    notices = [];
    const responses = new Map<string, Required<Pick<TableRow, "cells" | "origins">> & { number: number }>();
    for (const { table, layout, long } of parts) {
      const firstRow = Math.max(...layout.headerRows);
      for await (const row of table.rows()) {
        if (row.number <= firstRow) continue;
        const cell = (column: number) => (column < 0 ? "" : (row.cells[column] ?? ""));
        const origin = (column: number): CellOrigin => ({ sheet: table.sheet, row: row.number, column });
        if (cell(long.item).trim() === "") continue;
        const id = cell(long.responseId).trim();
        if (id === "" && facts === null) {
          notices.push({ code: "missing-response-id", origin: origin(Math.max(long.responseId, 0)), value: "" });
          continue;
        }
        let response = responses.get(id);
        if (response === undefined) {
          const fallback = origin(long.item);
          response = { number: row.number, cells: headers.map(() => ""), origins: headers.map(() => fallback) };
          responses.set(id, response);
        }
        const put = (at: number, text: string, from: CellOrigin) => {
          if (response === undefined || text.trim() === "") return;
          response.cells[at] = text;
          response.origins[at] = from;
        };
        for (const [at, name] of factNames.entries()) {
          // The first row of a response says who it is from; the others repeat it.
          if (response.cells[at] !== "") continue;
          const fact = name === "responseId" ? undefined : facts?.[name];
          const column = name === "generalComment" ? -1 : long[name];
          if (fact !== undefined) response.origins[at] = fact.origin;
          put(at, fact?.text ?? cell(column), fact?.origin ?? origin(Math.max(column, 0)));
        }
        const candidates = itemsOf(cell(long.item), index);
        const place = candidates.find((item) => isFree(response, item)) ?? candidates[0];
        if (place === undefined) {
          notices.push({ code: "unknown-item", origin: origin(long.item), value: cleanText(cell(long.item)) });
          continue;
        }
        const at = factHeaders.length + place;
        if (!isFree(response, place) && cell(long.answer).trim() !== "") {
          notices.push({ code: "duplicate-item", origin: origin(long.item), value: itemIds[place] ?? "" });
          continue;
        }
        response.origins[at] = origin(long.answer);
        put(at, cell(long.answer), origin(long.answer));
        put(at + itemIds.length, cell(long.comment), origin(Math.max(long.comment, 0)));
      }
    }
    yield* responses.values();
  }
  const isFree = (response: { cells: readonly string[] } | undefined, item: number) =>
    (response?.cells[factHeaders.length + item] ?? "") === "";
  return { columns, table: { sheet: parts[0]?.table.sheet ?? null, rows, notices: () => notices } };
}

/** Items that a cell names, by id or by text. */
function itemsOf(cell: string, index: ChecklistIndex): readonly number[] {
  const text = cleanText(cell);
  const id = readItemId([text], index);
  if (id?.kind === "item") return [id.item];
  return textMatch(readColumn(0, [text], null), index)?.items ?? [];
}

/** Facts that stand as a word with its value beside it: "Klynge | Fjordklyngen". */
export function readFacts(rows: readonly TableRow[], sheet: string | null, index: ChecklistIndex): FormFacts {
  const facts: FormFacts = {};
  for (const { number, cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      const word = normaliseName(cell);
      const name = (["cluster", "group", "submittedAt", "generalComment"] as const).find((role) =>
        index.roles[role].includes(word),
      );
      if (name === undefined || facts[name] !== undefined) continue;
      const beside = cells.findIndex((other, column) => column > at && other.trim() !== "");
      const column = beside < 0 ? at + 1 : beside;
      facts[name] = { text: (cells[column] ?? "").trim(), origin: { sheet, row: number, column }, wordColumn: at };
    }
  }
  return facts;
}
