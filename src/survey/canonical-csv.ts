import { type RespondentGroup, RespondentGroupSchema, SlugSchema } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { type PackedResponse, packAt, packLabel } from "./packed-response.ts";
import { csvTable } from "./read/csv-table.ts";
import { decode } from "./read/decode.ts";
import { guessDelimiter } from "./read/delimiter.ts";
import type { Limits } from "./read/limits.ts";
import { cellName, isBlankRow, type TableRow } from "./read/table.ts";
import { UnreadableFile } from "./read/unreadable-file.ts";
import { maskFormula, unmaskFormula } from "./unmask-formula.ts";

const leading = ["response_id", "cluster_id", "group", "submitted_at"] as const;
const generalColumn = "comment";
const rowColumn = "source_row";

/**
 * The canonical file of a survey: UTF-8, comma, one row a response, sorted by id. Columns for comments are there where
 * there are comments. The same responses give the same bytes.
 */
export function formatCanonical(responses: readonly PackedResponse[], index: ChecklistIndex): Buffer {
  const commented = index.items.flatMap((_, at) => (responses.some(({ comments }) => comments?.has(at)) ? [at] : []));
  const hasGeneral = responses.some(({ generalComment }) => generalComment !== "");
  const header = [
    ...leading,
    ...index.items.map(({ id }) => id),
    ...commented.map((at) => `${index.items[at]?.id}.${generalColumn}`),
    ...(hasGeneral ? [generalColumn] : []),
    rowColumn,
  ];
  const labels = index.labels.map(csvCell);
  const bytes = growingBuffer();
  const cells = index.items.map(() => "");
  let written = 0;
  let lines = `${header.join(",")}\n`;
  for (const response of responses.toSorted(byId)) {
    lines += `${csvCell(response.id)},${response.clusterId},${response.group},${csvCell(response.submittedAt ?? "")},`;
    for (let at = 0; at < cells.length; at += 1) cells[at] = labels[packAt(response.answers, at)] ?? "";
    lines += `${cells.join(",")},`;
    for (const at of commented) lines += `${csvCell(response.comments?.get(at) ?? "")},`;
    if (hasGeneral) lines += `${csvCell(response.generalComment)},`;
    lines += `${response.sourceRow}\n`;
    written += 1;
    if (lines.length > 1_000_000) {
      bytes.add(lines, responses.length / written);
      lines = "";
    }
  }
  bytes.add(lines, 1);
  return bytes.done();
}

/** Text as bytes, without a second copy of what may be a hundred megabytes: the first piece tells how much will come. */
function growingBuffer(): { add: (text: string, timesInAll: number) => void; done: () => Buffer } {
  let buffer = Buffer.alloc(0);
  let length = 0;
  return {
    add: (text, timesInAll) => {
      const needed = length + Buffer.byteLength(text);
      if (needed > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.ceil(needed * Math.max(1, timesInAll * 1.03)));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += buffer.write(text, length);
    },
    done: () => buffer.subarray(0, length),
  };
}

/**
 * Reads a canonical file. A person may have opened and saved it in a spreadsheet, so any delimiter and encoding goes;
 * what is no answer, group or cluster is an error with its cell.
 */
export async function parseCanonical(
  bytes: Buffer,
  file: string,
  index: ChecklistIndex,
  limits: Limits,
): Promise<{ responses: PackedResponse[]; issues: Issue[] }> {
  const responses: PackedResponse[] = [];
  const issues: Issue[] = [];
  try {
    const decoded = decode(bytes, null);
    let layout: CanonicalLayout | null = null;
    for await (const row of csvTable(decoded, guessDelimiter(decoded.start), limits).rows()) {
      if (layout === null) {
        layout = readHeader(row.cells, index);
        const missing = [...leading, rowColumn].filter((name) => !row.cells.includes(name));
        if (missing.length > 0) {
          issues.push({ code: "canonical-header", severity: "error", file, row: 1, expected: missing.join(", ") });
          return { responses, issues };
        }
        continue;
      }
      if (isBlankRow(row)) continue;
      const read = readRow(row, layout, index);
      if (Array.isArray(read)) issues.push(...read.map((issue): Issue => ({ severity: "error", file, ...issue })));
      else responses.push(read);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    issues.push({ severity: "error", file, ...error.fault });
  }
  return { responses, issues };
}

/** Numbers by size, other ids by their code units. */
export function byId({ id: one }: { id: string }, { id: other }: { id: string }): number {
  const bothNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
  if (bothNumbers && one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}

type CanonicalLayout = {
  at: Record<(typeof leading)[number] | typeof generalColumn | typeof rowColumn, number>;
  items: number[];
  comments: { item: number; column: number }[];
  /** Text of a label to its packed sign. */
  signs: ReadonlyMap<string, string>;
  /** Ids of clusters that were met, so that thousands of responses share one text. */
  clusters: Map<string, string>;
};

function readHeader(header: readonly string[], index: ChecklistIndex): CanonicalLayout {
  const column = (name: string) => header.indexOf(name);
  return {
    at: {
      response_id: column("response_id"),
      cluster_id: column("cluster_id"),
      group: column("group"),
      submitted_at: column("submitted_at"),
      comment: column(generalColumn),
      source_row: column(rowColumn),
    },
    items: index.items.map(({ id }) => column(id)),
    comments: index.items.flatMap(({ id }, item) => {
      const at = column(`${id}.${generalColumn}`);
      return at < 0 ? [] : [{ item, column: at }];
    }),
    signs: new Map([["", packLabel(null)], ...index.labels.map((label, at) => [label, packLabel(at)] as const)]),
    clusters: new Map(),
  };
}

/** The response of a row, or what is wrong with it. */
function readRow(
  { number, cells }: TableRow,
  { at, items, comments, signs, clusters }: CanonicalLayout,
  index: ChecklistIndex,
): PackedResponse | Omit<Issue, "file" | "severity">[] {
  const faults: Omit<Issue, "file" | "severity">[] = [];
  const cell = (column: number) => (column < 0 ? "" : (cells[column] ?? ""));
  const fault = (column: number, header: string, expected: string) => {
    const place = { row: number, column: column + 1, cell: cellName(Math.max(column, 0), number), header };
    faults.push({ code: "canonical-cell", ...place, value: cell(column).slice(0, 40), expected });
  };
  const id = unmaskFormula(cell(at.response_id));
  if (id === "") fault(at.response_id, "response_id", "id");
  const clusterId = clusters.get(cell(at.cluster_id)) ?? cell(at.cluster_id);
  if (!clusters.has(clusterId)) {
    if (SlugSchema.safeParse(clusterId).success) clusters.set(clusterId, clusterId);
    else fault(at.cluster_id, "cluster_id", "id");
  }
  const group = readGroup(cell(at.group));
  if (group === null) fault(at.group, "group", RespondentGroupSchema.options.join(", "));
  const sourceRow = Number(cell(at.source_row));
  if (!Number.isSafeInteger(sourceRow) || sourceRow < 1) fault(at.source_row, rowColumn, "1, 2, 3");
  let answers = "";
  for (const [item, column] of items.entries()) {
    const sign = signs.get(cell(column));
    if (sign === undefined) fault(column, index.items[item]?.id ?? "", index.labels.join(", "));
    answers += sign ?? packLabel(null);
  }
  if (faults.length > 0 || group === null) return faults;
  const texts = new Map<number, string>();
  for (const { item, column } of comments) if (cell(column) !== "") texts.set(item, unmaskFormula(cell(column)));
  return {
    id,
    clusterId,
    group,
    submittedAt: unmaskFormula(cell(at.submitted_at)) || null,
    // A string built sign by sign is a chain of pieces; a copy is one flat string, a tenth of the memory.
    answers: Buffer.from(answers, "latin1").toString("latin1"),
    comments: texts.size === 0 ? null : texts,
    generalComment: unmaskFormula(cell(at.comment)),
    sourceRow,
  };
}

function readGroup(text: string): RespondentGroup | null {
  return RespondentGroupSchema.options.find((group) => group === text) ?? null;
}

function csvCell(text: string): string {
  const masked = maskFormula(text);
  return /[",\r\n]/.test(masked) ? `"${masked.replaceAll('"', '""')}"` : masked;
}
