import type { Issue } from "../messages/issue.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import type { PlannedTable } from "./choose-table.ts";
import { type Codebook, codesOf } from "./codebook.ts";
import type { Column } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import type { ColumnUse } from "./match-columns.ts";
import { proposeColumns } from "./propose-columns.ts";
import { cellName, columnLetters, type TableRow } from "./read/table.ts";
import type { AnswerReader } from "./read-answer.ts";

/** What the columns of a file were taken for. */
export type ColumnNotes = {
  /** Items that have a column. */
  items: number;
  used: { column: string; header: string; use: string }[];
  /** Headers of columns that are not used. */
  ignored: string[];
  personal: string[];
  proposals: { column: string; header: string; item: string; text: string; likeness: number }[];
  /** The mapping with the proposals in it. */
  accepted: Mapping;
};

/** Columns that hold numbers only, from which on a file without items is taken for one that needs a codebook. */
const codeColumnsFrom = 5;

/** The account of a table's columns, and what is wrong with them. */
export function noteColumns(
  planned: PlannedTable,
  codebook: Codebook,
  index: ChecklistIndex,
  readAnswer: AnswerReader,
  mapping: Mapping,
): { columns: ColumnNotes; issues: Issue[] } {
  const { columns, match } = planned;
  const usesOf = (kind: ColumnUse["kind"]) => columns.filter((_, at) => match.uses[at]?.kind === kind);
  const missing = match.items.flatMap((found, item) =>
    found.length === 0 && !match.ambiguities.some(({ items }) => items.includes(item)) ? [item] : [],
  );
  const unknown = usesOf("unknown").filter(
    ({ index: at }) => !match.ambiguities.some(({ column }) => columns[column]?.index === at),
  );
  const answering = unknown.filter((column) => looksLikeAnswers(column, planned.sample, codebook, readAnswer));
  const proposals = proposeColumns(answering, missing, index);
  const items = match.items.filter((found) => found.length > 0).length + match.ambiguities.length;

  const place = (column: Column): Pick<Issue, "row" | "column" | "cell" | "header" | "sheet"> => {
    const row = planned.layout.headerRows.at(-1) ?? 1;
    const sheet = planned.table.sheet;
    const where = { row, column: column.index + 1, cell: cellName(column.index, row), header: column.header };
    return sheet === null ? where : { ...where, sheet };
  };
  const issues: Issue[] = [];
  const itemName = (item: number) => `${index.items[item]?.id} ${index.items[item]?.text}`;
  if (items === 0 && proposals.length === 0) issues.push(noItems(planned, unknown));
  for (const { column, items: candidates } of match.ambiguities) {
    const header = columns[column];
    if (header === undefined) continue;
    const ids = candidates.map((item) => index.items[item]?.id).join(", ");
    issues.push({ code: "ambiguous-label", severity: "error", ...place(header), expected: ids });
  }
  for (const { column, item, likeness } of proposals) {
    const header = columns[column];
    if (header === undefined) continue;
    const params = { likeness: Math.floor(likeness * 100) };
    issues.push({ code: "near-label", severity: "error", ...place(header), suggestion: itemName(item), params });
  }
  const absent = missing.filter((item) => !proposals.some((proposal) => proposal.item === item));
  if (items > 0 && absent.length > 0) {
    const value = absent.map((item) => index.items[item]?.id).join(", ");
    issues.push({ code: "missing-label", severity: "warning", count: absent.length, value });
  }
  for (const header of match.unusedMappings) {
    issues.push({ code: "mapping-unused", severity: "warning", value: header });
  }
  const blank = usesOf("blank").filter(({ index: at }) =>
    planned.sample.some(({ cells }) => (cells[at] ?? "").trim() !== ""),
  );
  if (blank.length > 0) {
    const value = blank.map(({ index: at }) => columnLetters(at)).join(", ");
    issues.push({ code: "blank-label", severity: "info", count: blank.length, value });
  }
  const ignored = [...unknown, ...usesOf("ignored")].filter(
    ({ index: at }) => !proposals.some(({ column }) => column === at),
  );
  if (ignored.length > 0 && items > 0) {
    const value = listHeaders(ignored);
    issues.push({ code: "ignored-columns", severity: "info", count: ignored.length, value });
  }
  const personal = usesOf("personal");
  if (personal.length > 0) {
    const value = listHeaders(personal);
    issues.push({ code: "personal-columns", severity: "info", count: personal.length, value });
  }

  return {
    columns: {
      items,
      used: planned.form === "wide" ? describeUses(columns, match.uses, index) : [],
      ignored: ignored.map(({ header }) => header),
      personal: personal.map(({ header }) => header),
      proposals: proposals.map(({ column, item, likeness }) => ({
        column: columnLetters(column),
        header: columns[column]?.header ?? "",
        item: index.items[item]?.id ?? "",
        text: index.items[item]?.text ?? "",
        likeness: Math.floor(likeness * 100) / 100,
      })),
      accepted: acceptProposals(mapping, proposals, columns, index),
    },
    issues,
  };
}

/** A file of codes, in headers as in cells, says nothing to us without its codebook, and is not a wrong file. */
function noItems(planned: PlannedTable, unknown: readonly Column[]): Issue {
  const numeric = unknown.filter(({ index: at, parts: [code = ""] }) => {
    if (!/^[\w.$#-]+$/.test(code)) return false;
    const cells = planned.sample.map(({ cells: all }) => (all[at] ?? "").trim()).filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => /^-?\d{1,3}([.,]0+)?$/.test(cell));
  });
  const sheet = planned.table.sheet === null ? {} : { sheet: planned.table.sheet };
  if (numeric.length < codeColumnsFrom) return { code: "no-checklist-columns", severity: "error", ...sheet };
  const value = numeric
    .slice(0, 6)
    .map(({ parts }) => parts[0])
    .join(", ");
  return { code: "codes-without-labels", severity: "error", ...sheet, value, params: { headers: numeric.length } };
}

/** Every answer in the first rows is one of ours, or a code; a column of comments never is. */
function looksLikeAnswers(
  column: Column,
  sample: readonly TableRow[],
  codebook: Codebook,
  readAnswer: AnswerReader,
): boolean {
  const codes = codesOf(column.parts, codebook);
  const cells = sample.map(({ cells: all }) => all[column.index] ?? "").filter((cell) => cell.trim() !== "");
  const known = cells.filter((cell) => readAnswer(cell, codes).kind !== "unknown");
  return known.length * 2 >= cells.length;
}

function acceptProposals(
  mapping: Mapping,
  proposals: readonly { column: number; item: number }[],
  columns: readonly Column[],
  index: ChecklistIndex,
): Mapping {
  const added = proposals.flatMap(({ column, item }) => {
    const header = columns[column]?.header;
    const is = index.items[item]?.id;
    return header === undefined || is === undefined ? [] : [{ header, is }];
  });
  return { ...mapping, columns: [...mapping.columns, ...added] };
}

function describeUses(
  columns: readonly Column[],
  uses: readonly ColumnUse[],
  index: ChecklistIndex,
): ColumnNotes["used"] {
  return columns.flatMap((column, at) => {
    const use = uses[at];
    if (use === undefined || ["unknown", "blank", "metadata", "personal", "ignored"].includes(use.kind)) return [];
    const item = use.kind === "item" || use.kind === "comment" ? (index.items[use.item]?.id ?? "") : "";
    const name = use.kind === "comment" ? `${item}.comment` : item || use.kind;
    return [{ column: columnLetters(column.index), header: column.header, use: name }];
  });
}

/** Headers may be whole questions: each is shortened, and of very many only the first are named. */
function listHeaders(columns: readonly Column[]): string {
  const shown = columns.slice(0, mostHeaders).map(({ header }) => {
    const letters = Array.from(header);
    return letters.length > longestHeader ? `${letters.slice(0, longestHeader).join("").trimEnd()}…` : header;
  });
  return shown.join("; ") + (columns.length > mostHeaders ? "; …" : "");
}

const mostHeaders = 20;
const longestHeader = 60;
