import type { RespondentGroup } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { normaliseName } from "../register/normalise.ts";
import { answerKey, type ChecklistIndex } from "./checklist-index.ts";
import { cleanText, literal } from "./clean-text.ts";
import { type Codebook, codesOf } from "./codebook.ts";
import type { IssueCollector } from "./collect-issues.ts";
import type { ClusterFinder } from "./find-cluster.ts";
import type { Column } from "./header.ts";
import { isShortenedNumber, type RowIds } from "./identity.ts";
import { maskedValue, showValue } from "./mask.ts";
import type { ColumnMatch } from "./match-columns.ts";
import { type PackedResponse, packLabel } from "./packed-response.ts";
import { type CellOrigin, cellName, isBlank, isBlankRow, type TableRow } from "./read/table.ts";
import type { AnswerReader, AnswerReading } from "./read-answer.ts";
import { parseSubmittedAt } from "./submitted-at.ts";
import type { Tool } from "./tools/tool.ts";
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

/** A cell whose number no codebook explains. */
type LooseCode = { issue: Issue; isAnswer: boolean };
const keptLooseCodes = 2_000;
/** Different texts of one column that are remembered, with what they mean. */
const keptReadings = 2_000;

/** Turns rows into responses and raises what is wrong with them, one issue a cell. */
export function rowReader(plan: RowPlan, collector: IssueCollector): RowReader {
  const counts: RowCounts = { read: 0, blank: 0, partial: 0, test: 0, noResponse: 0, empty: 0, invalid: 0 };
  const { index, columns, match } = plan;
  const columnOf = (kind: string) => match.uses.findIndex((use) => use.kind === kind);
  const at = {
    cluster: columnOf("cluster"),
    group: columnOf("group"),
    responseId: columnOf("responseId"),
    submittedAt: columnOf("submittedAt"),
    generalComment: columnOf("generalComment"),
  };
  const commentColumns = match.uses.flatMap((use, column) =>
    use.kind === "comment" ? [{ column, item: use.item }] : [],
  );
  const personalColumns = match.uses.flatMap((use, column) => (use.kind === "personal" ? [column] : []));
  const contentColumns = [...match.items.flat(), ...commentColumns.map(({ column }) => column), at.generalComment];
  const checkedColumns = new Set([...contentColumns, at.cluster, at.group, at.responseId]);
  const codes = columns.map((column) => codesOf(column.parts, plan.codebook));
  const readings = columns.map(() => new Map<string, AnswerReading>());
  const clusterReadings = new Map<string, string | null>();
  const byHeader = new Map(
    columns.flatMap((column, place) => column.parts.map((part) => [literal(part), place] as const)),
  );
  const itemColumns = match.items.map((places) => places[0] ?? -1);
  const looseCodes: LooseCode[] = [];
  let looseAnswers = 0;
  let readAnswers = 0;
  let faulty = false;

  const originOf = (row: TableRow, column: number): CellOrigin =>
    row.origins?.[column] ?? { sheet: plan.sheet, row: row.number, column: columns[column]?.index ?? column };
  const issueAt = (row: TableRow, column: number, issue: Omit<Issue, "file">): Issue => {
    const origin = originOf(row, column);
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
  const fault = (row: TableRow, column: number, issue: Omit<Issue, "file" | "severity">) => {
    faulty = true;
    collector.raise(issueAt(row, column, { ...issue, severity: "error" }));
  };
  /** What stands in a column for people is in no receipt, even where it strays into another column. */
  const shown = (row: TableRow, value: string): string =>
    personalColumns.some((column) => (row.cells[column] ?? "").trim() === value.trim())
      ? maskedValue
      : showValue(value);

  const readItem = (row: TableRow, column: number): number => {
    const cell = row.cells[column] ?? "";
    if (cell === "") return -1;
    const known = readings[column];
    let reading = known?.get(cell);
    if (reading === undefined) {
      reading = plan.readAnswer(cell, codes[column] ?? null);
      if (known !== undefined && known.size < keptReadings) known.set(cell, reading);
    }
    switch (reading.kind) {
      case "label":
        readAnswers += 1;
        return reading.place;
      case "not-answered":
        return -1;
      case "code":
        looseAnswers += 1;
        looseCode(row, column, true, { code: "unknown-answer", value: showValue(cell), expected: expectedAnswers });
        return -1;
      case "unknown": {
        const codebook = codes[column];
        fault(row, column, {
          code: "unknown-answer",
          value: shown(row, cell),
          expected: codebook === null || codebook === undefined ? expectedAnswers : [...codebook.values()].join(", "),
          ...(reading.suggestion === null ? {} : { suggestion: reading.suggestion }),
        });
        return -1;
      }
    }
  };
  const expectedAnswers = index.labels.join(", ");
  const looseCode = (row: TableRow, column: number, isAnswer: boolean, issue: Omit<Issue, "file" | "severity">) => {
    faulty = true;
    if (looseCodes.length >= keptLooseCodes) return;
    looseCodes.push({ isAnswer, issue: issueAt(row, column, { ...issue, severity: "error" }) });
  };

  const answerBytes = Buffer.alloc(index.items.length);
  const readAnswersOf = (row: TableRow): string => {
    for (let item = 0; item < itemColumns.length; item += 1) {
      const column = itemColumns[item] ?? -1;
      let place = column < 0 ? -1 : readItem(row, column);
      for (const other of match.items[item]?.slice(1) ?? []) {
        const second = readItem(row, other);
        if (second < 0) continue;
        if (place >= 0 && place !== second) conflict(row, column, other);
        place = place < 0 ? second : place;
      }
      answerBytes[item] = packLabel(place < 0 ? null : place).charCodeAt(0);
    }
    return answerBytes.toString("latin1");
  };
  const conflict = (row: TableRow, one: number, other: number) => {
    const letters = [one, other].map((column) => cellName(originOf(row, column).column, 0).slice(0, -1));
    fault(row, other, { code: "duplicate-label", params: { columns: letters.join(", ") } });
  };

  const readCluster = (row: TableRow): string | null => {
    const cell = at.cluster < 0 ? "" : (row.cells[at.cluster] ?? "").trim();
    if (cell === "") {
      if (plan.cluster === null && at.cluster >= 0) fault(row, at.cluster, { code: "missing-cluster" });
      return plan.cluster;
    }
    const text = codes[at.cluster]?.get(answerKey(cell)) ?? cell;
    let id = clusterReadings.get(text);
    if (id === undefined) {
      id = plan.clusters.find(text);
      if (clusterReadings.size < keptReadings) clusterReadings.set(text, id);
    }
    if (id !== null) return id;
    if (/^\d+$/.test(text)) {
      looseCode(row, at.cluster, false, { code: "unknown-cluster", value: showValue(text) });
      return null;
    }
    const nearest = plan.clusters.suggest(text);
    const suggestion = nearest === null ? {} : { suggestion: `${nearest.name} (${nearest.id})` };
    fault(row, at.cluster, { code: "unknown-cluster", value: shown(row, text), ...suggestion });
    return null;
  };

  const groupWords = new Map(index.groups);
  for (const [word, group] of Object.entries(plan.groupSynonyms)) groupWords.set(normaliseName(word), group);
  const readGroup = (row: TableRow): RespondentGroup => {
    const cell = at.group < 0 ? "" : (row.cells[at.group] ?? "").trim();
    if (cell === "") {
      if (at.group >= 0 && plan.group === null) {
        collector.raise(issueAt(row, at.group, { code: "missing-group", severity: "info" }));
      }
      return plan.group ?? "other";
    }
    const text = cleanText(codes[at.group]?.get(answerKey(cell)) ?? cell);
    const group = groupWords.get(normaliseName(text)) ?? groupWords.get(normaliseName(text.replace(/[(:,].*$/, "")));
    if (group !== undefined) return group;
    const issue = { code: "unknown-group", value: shown(row, text) };
    if (/^\d+$/.test(text)) looseCode(row, at.group, false, issue);
    else fault(row, at.group, issue);
    return "other";
  };

  const readTime = (row: TableRow): string | null => {
    const cell = at.submittedAt < 0 ? "" : (row.cells[at.submittedAt] ?? "").trim();
    if (cell === "") return null;
    const time = parseSubmittedAt(cell, plan.tool.monthFirst === true);
    if (time === null) {
      collector.raise(issueAt(row, at.submittedAt, { code: "unread-time", severity: "info" }));
    }
    return time;
  };

  const readComment = (row: TableRow, column: number): string => {
    const cell = column < 0 ? "" : (row.cells[column] ?? "");
    // A workbook that was handed back has no comments in it.
    if (isBlank(cell) || cell === maskedValue) return "";
    return unmaskFormula(cell.replace(/\r\n?/g, "\n").trim());
  };

  const checkWidth = (row: TableRow) => {
    if (row.origins !== undefined) return;
    for (let column = columns.length; column < row.cells.length; column += 1) {
      const value = row.cells[column] ?? "";
      if (isBlank(value)) continue;
      if (plan.isText) fault(row, column, { code: "extra-cell", value: shown(row, value) });
      else collector.raise(issueAt(row, column, { code: "extra-cell", severity: "info" }));
    }
    if (plan.isText && row.cells.length < columns.length) {
      collector.raise({
        code: "missing-cell",
        severity: "warning",
        row: row.number,
        params: { cells: row.cells.length, expected: columns.length },
      });
    }
  };
  const raiseCellFaults = (row: TableRow) => {
    for (const { code, column, value } of row.faults ?? []) {
      if (checkedColumns.has(column))
        fault(row, column, { code, ...(value === "" ? {} : { value: showValue(value) }) });
    }
  };
  /** True where the tool itself says that the row is to be left out. */
  const isLeftOut = (row: TableRow): boolean => {
    const status = plan.tool.status?.((header) => {
      const column = byHeader.get(header);
      return column === undefined ? null : (row.cells[column] ?? "");
    });
    if (status === undefined || status === "complete") return false;
    if (status === "partial") {
      counts.partial += 1;
      return !plan.includePartial;
    }
    if (status === "test") counts.test += 1;
    else counts.noResponse += 1;
    return true;
  };

  return {
    counts,
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
      faulty = false;
      checkWidth(row);
      raiseCellFaults(row);
      const answers = readAnswersOf(row);
      const clusterId = readCluster(row);
      const group = readGroup(row);
      const own = at.responseId < 0 ? "" : (row.cells[at.responseId] ?? "");
      if (isShortenedNumber(own)) fault(row, at.responseId, { code: "shortened-id", value: showValue(own) });
      const { id, repeated } = plan.ids.idOf(own, row.cells);
      if (repeated) collector.raise(issueAt(row, 0, { code: "duplicate-row", severity: "warning" }));
      if (faulty || clusterId === null) {
        counts.invalid += 1;
        return null;
      }
      const comments = new Map<number, string>();
      for (const { column, item } of commentColumns) {
        const comment = readComment(row, column);
        if (comment !== "") comments.set(item, comment);
      }
      return {
        id,
        clusterId,
        group,
        submittedAt: readTime(row),
        answers,
        comments: comments.size === 0 ? null : comments,
        generalComment: readComment(row, at.generalComment),
        sourceRow: row.origins?.[0]?.row ?? row.number,
      };
    },
    finish: () => {
      if (looseAnswers > 0 && looseAnswers >= readAnswers) {
        const values = new Set(looseCodes.filter(({ isAnswer }) => isAnswer).map(({ issue }) => issue.value ?? ""));
        collector.raise({
          code: "codes-without-labels",
          severity: "error",
          value: [...values].sort().slice(0, 12).join(", "),
          count: looseAnswers,
        });
        return;
      }
      for (const { issue } of looseCodes) collector.raise(issue);
    },
  };
}
