import type { Issue } from "../messages/issue.ts";
import type { IssueCollector } from "./collect-issues.ts";
import { maskedValue, showValue } from "./mask.ts";
import { type CellOrigin, cellName, type TableRow } from "./read/table.ts";
import type { RowPlan } from "./read-rows.ts";

/** An issue whose place is a cell of the row that is being read. */
type CellIssue = Omit<Issue, "file" | "sheet" | "row" | "column" | "cell">;

/** The faults of one row after another. */
export type RowFaults = {
  /** Called before a row is read. */
  start: (row: TableRow) => void;
  /** Whether the row has an error. */
  faulty: () => boolean;
  fault: (column: number, issue: Omit<CellIssue, "severity">) => void;
  note: (column: number, issue: CellIssue) => void;
  /** A number that no codebook explains: alone it is a fault, all over the file it is a codebook that is missing. */
  looseCode: (column: number, isAnswer: boolean, issue: Omit<CellIssue, "severity">) => void;
  /** Raises the loose codes, as one issue where most answers are codes. */
  finish: (readAnswers: number) => void;
  originOf: (column: number) => CellOrigin;
  /** A value as it may be shown, for the row that is being read. */
  shown: (value: string) => string;
};

const keptLooseCodes = 2_000;

export function rowFaults(plan: Pick<RowPlan, "sheet" | "columns" | "match">, collector: IssueCollector): RowFaults {
  const { columns, match } = plan;
  const personalColumns = match.uses.flatMap((use, column) => (use.kind === "personal" ? [column] : []));
  const looseCodes: { isAnswer: boolean; issue: Issue }[] = [];
  let looseAnswers = 0;
  let row: TableRow = { number: 0, cells: [] };
  let faulty = false;

  const originOf = (column: number): CellOrigin =>
    row.origins?.[column] ?? { sheet: plan.sheet, row: row.number, column: columns[column]?.index ?? column };
  const issueAt = (column: number, issue: CellIssue): Issue => {
    const origin = originOf(column);
    const header = columns[column]?.header ?? "";
    return {
      ...(origin.sheet === null ? {} : { sheet: origin.sheet }),
      row: origin.row,
      column: origin.column + 1,
      cell: cellName(origin.column, origin.row),
      ...(header === "" ? {} : { header }),
      ...issue,
    };
  };
  return {
    start: (next) => {
      row = next;
      faulty = false;
    },
    faulty: () => faulty,
    fault: (column, issue) => {
      faulty = true;
      collector.raise(issueAt(column, { ...issue, severity: "error" }));
    },
    note: (column, issue) => collector.raise(issueAt(column, issue)),
    looseCode: (column, isAnswer, issue) => {
      faulty = true;
      if (isAnswer) looseAnswers += 1;
      if (looseCodes.length >= keptLooseCodes) return;
      looseCodes.push({ isAnswer, issue: issueAt(column, { ...issue, severity: "error" }) });
    },
    finish: (readAnswers) => {
      if (looseAnswers === 0 || looseAnswers < readAnswers) {
        for (const { issue } of looseCodes) collector.raise(issue);
        return;
      }
      const values = new Set(looseCodes.filter(({ isAnswer }) => isAnswer).map(({ issue }) => issue.value ?? ""));
      const value = [...values].sort().slice(0, 12).join(", ");
      collector.raise({ code: "codes-without-labels", severity: "error", value, count: looseAnswers });
    },
    originOf,
    // What stands in a column for people is in no receipt, even where it strays into another column.
    shown: (value) =>
      personalColumns.some((column) => (row.cells[column] ?? "").trim() === value.trim())
        ? maskedValue
        : showValue(value),
  };
}
