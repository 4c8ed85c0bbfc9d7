import type { RespondentGroup } from "../framework/schema.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { literal } from "./clean-text.ts";
import type { Codebook } from "./codebook.ts";
import type { IssueCollector } from "./collect-issues.ts";
import type { ClusterFinder } from "./find-cluster.ts";
import type { Column } from "./header.ts";
import { isShortenedNumber, type RowIds } from "./identity.ts";
import { maskedValue, showValue } from "./mask.ts";
import type { ColumnMatch } from "./match-columns.ts";
import type { PackedResponse } from "./packed-response.ts";
import { isBlank, isBlankRow, type TableRow } from "./read/table.ts";
import type { AnswerReader } from "./read-answer.ts";
import { itemReader } from "./read-items.ts";
import { respondentReader } from "./read-respondent.ts";
import { rowFaults } from "./row-faults.ts";
import type { ResponseStatus, Tool } from "./tools/tool.ts";
import { unmaskFormula } from "./unmask-formula.ts";

/** What a table is read with. */
export type RowPlan = {
  sheet: string | null;
  /** A row of a text file has as many cells as the header, or something was lost. */
  isText: boolean;
  tool: Tool;
  columns: readonly Column[];
  match: ColumnMatch;
  codebook: Codebook;
  index: ChecklistIndex;
  readAnswer: AnswerReader;
  clusters: ClusterFinder;
  ids: RowIds;
  groupSynonyms: Readonly<Record<string, RespondentGroup>>;
  /** What holds for every row where the table has no column for it. */
  cluster: string | null;
  group: RespondentGroup | null;
  includePartial: boolean;
};

export type RowCounts = {
  read: number;
  blank: number;
  partial: number;
  test: number;
  noResponse: number;
  empty: number;
  invalid: number;
};

export type RowReader = {
  /** The row's response, or null where it has none or is at fault. */
  read: (row: TableRow) => PackedResponse | null;
  /** Raises what can only be said when all rows have been read. */
  finish: () => void;
  counts: RowCounts;
};

/** Turns rows into responses and raises what is wrong with them, one issue a cell. */
export function rowReader(plan: RowPlan, collector: IssueCollector): RowReader {
  const counts: RowCounts = { read: 0, blank: 0, partial: 0, test: 0, noResponse: 0, empty: 0, invalid: 0 };
  const { columns, match } = plan;
  const faults = rowFaults(plan, collector);
  const items = itemReader(plan, faults);
  const respondent = respondentReader(plan, faults);
  const columnOf = (kind: string) => match.uses.findIndex((use) => use.kind === kind);
  const at = { responseId: columnOf("responseId"), generalComment: columnOf("generalComment") };
  const commentColumns = match.uses.flatMap((use, column) =>
    use.kind === "comment" ? [{ column, item: use.item }] : [],
  );
  const contentColumns = [...match.items.flat(), ...commentColumns.map(({ column }) => column), at.generalComment];
  const checkedColumns = new Set([...contentColumns, columnOf("cluster"), columnOf("group"), at.responseId]);
  const statusOf = statusReader(plan);

  const checkWidth = (row: TableRow) => {
    if (row.origins !== undefined) return;
    for (let column = columns.length; column < row.cells.length; column += 1) {
      const value = row.cells[column] ?? "";
      if (isBlank(value)) continue;
      if (plan.isText) faults.fault(column, { code: "extra-cell", value: faults.shown(value) });
      else faults.note(column, { code: "extra-cell", severity: "info" });
    }
    if (!plan.isText || row.cells.length >= columns.length) return;
    const params = { cells: row.cells.length, expected: columns.length };
    collector.raise({ code: "missing-cell", severity: "warning", row: row.number, params });
  };
  const raiseCellFaults = (row: TableRow) => {
    for (const { code, column, value } of row.faults ?? []) {
      if (!checkedColumns.has(column)) continue;
      faults.fault(column, { code, ...(value === "" ? {} : { value: showValue(value) }) });
      // Said once is enough: what stands there is not read as an answer too.
      row.cells[column] = "";
    }
  };
  /** True where the tool itself says that the row is to be left out. */
  const isLeftOut = (row: TableRow): boolean => {
    const status = statusOf(row);
    if (status === "complete") return false;
    if (status === "partial") counts.partial += 1;
    else if (status === "test") counts.test += 1;
    else counts.noResponse += 1;
    return status !== "partial" || !plan.includePartial;
  };
  const readId = (row: TableRow): string => {
    const own = at.responseId < 0 ? "" : (row.cells[at.responseId] ?? "");
    if (isShortenedNumber(own)) faults.fault(at.responseId, { code: "shortened-id", value: showValue(own) });
    const { id, repeated } = plan.ids.idOf(own, row.cells);
    if (repeated) faults.note(0, { code: "duplicate-row", severity: "warning" });
    return id;
  };
  const readComments = (row: TableRow): Map<number, string> | null => {
    const comments = new Map<number, string>();
    for (const { column, item } of commentColumns) {
      const comment = readComment(row, column);
      if (comment !== "") comments.set(item, comment);
    }
    return comments.size === 0 ? null : comments;
  };

  return {
    counts,
    finish: () => faults.finish(items.readAnswers()),
    read: (row) => {
      if (isBlankRow(row)) {
        counts.blank += 1;
        return null;
      }
      counts.read += 1;
      if (isLeftOut(row)) return null;
      if (row.faults === undefined && contentColumns.every((column) => isBlank(row.cells[column] ?? ""))) {
        counts.empty += 1;
        return null;
      }
      faults.start(row);
      checkWidth(row);
      raiseCellFaults(row);
      const answers = items.read(row);
      const clusterId = respondent.cluster(row);
      const group = respondent.group(row);
      const id = readId(row);
      if (faults.faulty() || clusterId === null) {
        counts.invalid += 1;
        return null;
      }
      return {
        id,
        clusterId,
        group,
        submittedAt: respondent.submittedAt(row),
        answers,
        comments: readComments(row),
        generalComment: readComment(row, at.generalComment),
        sourceRow: row.origins?.[0]?.row ?? row.number,
      };
    },
  };
}

/** The tool's word on a row; every row of a tool without one is complete. */
function statusReader({ tool, columns }: RowPlan): (row: TableRow) => ResponseStatus {
  const { status } = tool;
  if (status === undefined) return () => "complete";
  const byHeader = new Map(columns.flatMap(({ parts }, place) => parts.map((part) => [literal(part), place] as const)));
  return (row) =>
    status((header) => {
      const column = byHeader.get(header);
      return column === undefined ? null : (row.cells[column] ?? "");
    });
}

/** A workbook that was handed back has no comments in it. */
function readComment(row: TableRow, column: number): string {
  const cell = column < 0 ? "" : (row.cells[column] ?? "");
  if (isBlank(cell) || cell === maskedValue) return "";
  return unmaskFormula(cell.replace(/\r\n?/g, "\n").trim());
}
