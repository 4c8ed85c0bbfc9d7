import type { ChecklistIndex } from "./checklist-index.ts";
import { type Codebook, codesOf, joinCodebooks } from "./codebook.ts";
import type { Column } from "./header.ts";
import type { InspectedFile, TableHead } from "./inspect-file.ts";
import { type FormFacts, gatherLong, type LongLayout, longLayout, readFacts } from "./long-form.ts";
import type { Mapping } from "./mapping.ts";
import { type ColumnMatch, type ColumnUse, matchColumns } from "./match-columns.ts";
import type { Table, TableRow } from "./read/table.ts";
import type { AnswerReader } from "./read-answer.ts";
import { type Layout, recognise } from "./recognise.ts";

/** A table with what its columns hold, ready to be read. */
export type PlannedTable = {
  table: Table;
  layout: Layout;
  columns: readonly Column[];
  match: ColumnMatch;
  /** Rows up to this one are no answers. */
  lastHeaderRow: number;
  /** One row a response, one row an answer, or a form with one response in it. */
  form: "wide" | "long" | "single";
  /** The first rows with answers. */
  sample: TableRow[];
  /** Columns of the file, from 0, that hold nothing personal. */
  shownColumns: readonly number[];
  /** Set for a form that one person filled in. */
  filledIn: FilledIn | null;
};

/** The sheets with a form's questions, and what it says of itself on these or others. */
export type FilledIn = {
  sheets: readonly { sheet: string | null; headerRows: readonly number[] }[];
  facts: FormFacts;
};

export type ChosenTable =
  | { kind: "chosen"; planned: PlannedTable; codebook: Codebook }
  /** Several sheets could be it. */
  | { kind: "ambiguous"; sheets: string[] }
  | { kind: "no-such-sheet"; sheets: string[] };

export type ChoiceContext = {
  fileName: string;
  index: ChecklistIndex;
  mapping: Mapping;
  codebook: Codebook;
  readAnswer: AnswerReader;
  /** A cluster for all rows was given. */
  hasCluster: boolean;
  /** The sheet that the user named. */
  sheet: string | null;
};

/** Chooses the table with the answers: the one sheet that has items, a cluster and answers, else the one with most items. */
export function chooseTable(file: Extract<InspectedFile, { kind: "tables" }>, context: ChoiceContext): ChosenTable {
  const codebook = joinCodebooks([context.codebook, file.codebook]);
  const named = file.tables.filter(({ table }) => table.sheet === context.sheet);
  if (context.sheet !== null && named.length === 0 && file.text === null) {
    return { kind: "no-such-sheet", sheets: file.tables.map(({ table }) => table.sheet ?? "") };
  }
  const tables = context.sheet === null || file.text !== null ? file.tables : named;
  const planned = tables.map((table) => planTable(table, codebook, context));
  const form = planForm(file.tables, planned, context);
  if (form !== null) return { kind: "chosen", planned: form, codebook };

  const isPlausible = (one: PlannedTable) =>
    itemCount(one) > 0 &&
    (context.hasCluster || one.match.uses.some(({ kind }) => kind === "cluster")) &&
    holdsAnswers(one, codebook, context);
  const plausible = planned.filter(isPlausible);
  if (plausible.length > 1) return { kind: "ambiguous", sheets: plausible.map(({ table }) => table.sheet ?? "") };
  const best = plausible[0] ?? planned.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return { kind: "chosen", planned: best, codebook };
}

function rank(planned: PlannedTable): number {
  return itemCount(planned) * 1000 + Math.min(planned.columns.length, 999);
}

function itemCount({ match }: PlannedTable): number {
  return match.items.filter((columns) => columns.length > 0).length + match.ambiguities.length;
}

function planTable(
  { table, head }: TableHead,
  codebook: Codebook,
  { fileName, index, mapping }: ChoiceContext,
): PlannedTable {
  const layout = recognise(head, index, { sheet: table.sheet, fileName }, codebook);
  const lastHeaderRow = Math.max(0, ...layout.headerRows);
  const sample = head.filter(({ number }) => number > lastHeaderRow);
  const match = matchColumns(layout.columns, index, layout.tool, mapping);
  const shownColumns = layout.columns.flatMap(({ index: at }, place) => (isShown(match.uses[place]) ? [at] : []));
  const { columns } = layout;
  const wide: PlannedTable = {
    table,
    layout,
    columns,
    match,
    lastHeaderRow,
    form: "wide",
    sample,
    shownColumns,
    filledIn: null,
  };
  const long = match.items.some((columns) => columns.length > 0) ? null : longLayout(layout, sample, index);
  if (long === null || long.responseId < 0) return wide;
  return gathered([{ table, layout, long }], null, wide, index, mapping);
}

/** A workbook that one person filled in: sheets in long form without ids, and what they say of themselves beside it. */
function planForm(
  tables: readonly TableHead[],
  planned: readonly PlannedTable[],
  { index, mapping }: ChoiceContext,
): PlannedTable | null {
  const parts = planned.flatMap((one): { table: Table; layout: Layout; long: LongLayout; wide: PlannedTable }[] => {
    if (one.form !== "wide" || one.match.items.some((columns) => columns.length > 0)) return [];
    const long = longLayout(one.layout, one.sample, index);
    return long === null || long.responseId >= 0 ? [] : [{ table: one.table, layout: one.layout, long, wide: one }];
  });
  const [first] = parts;
  if (first === undefined) return null;
  const known: FormFacts = {};
  for (const { table, head } of tables.toReversed()) Object.assign(known, readFacts(head, table.sheet, index));
  return {
    ...gathered(parts, known, first.wide, index, mapping),
    form: "single",
    shownColumns: formColumns(parts),
    filledIn: {
      sheets: parts.map(({ table, layout }) => ({ sheet: table.sheet, headerRows: layout.headerRows })),
      facts: known,
    },
  };
}

/** A form of ours asks for nothing personal but the comments. */
function formColumns(parts: readonly { layout: Layout; long: LongLayout }[]): number[] {
  const columns = new Set(parts.flatMap(({ layout }) => layout.columns.map(({ index: at }) => at)));
  for (const { long } of parts) columns.delete(long.comment);
  return [...columns];
}

/** Comments are kept in the canonical file and nowhere else. */
function isShown(use: ColumnUse | undefined): boolean {
  const hidden = ["unknown", "blank", "personal", "ignored", "comment", "generalComment"];
  return use !== undefined && !hidden.includes(use.kind);
}

function gathered(
  parts: Parameters<typeof gatherLong>[0],
  facts: FormFacts | null,
  wide: PlannedTable,
  index: ChecklistIndex,
  mapping: Mapping,
): PlannedTable {
  const { columns, table } = gatherLong(parts, facts, index);
  const match = matchColumns(columns, index, wide.layout.tool, mapping);
  const shownColumns = parts
    .flatMap(({ long: { comment: _, ...long } }) => Object.values(long))
    .filter((column) => column >= 0);
  return { ...wide, table, columns, match, lastHeaderRow: 0, form: "long", sample: [], shownColumns };
}

/** A sheet of translations has items in its header too, but nothing under them that answers. */
function holdsAnswers(planned: PlannedTable, codebook: Codebook, { readAnswer }: ChoiceContext): boolean {
  if (planned.form !== "wide") return true;
  let answers = 0;
  let others = 0;
  for (const { cells } of planned.sample) {
    for (const column of planned.match.items.flat()) {
      const cell = cells[column] ?? "";
      if (cell.trim() === "") continue;
      if (readAnswer(cell, codesOf(planned.columns[column]?.parts ?? [], codebook)).kind === "unknown") others += 1;
      else answers += 1;
    }
  }
  return answers > 0 && answers >= others;
}
