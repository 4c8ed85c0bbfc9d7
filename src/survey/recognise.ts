import { normaliseName } from "../register/normalise.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { literal } from "./clean-text.ts";
import { type Codebook, emptyCodebook } from "./codebook.ts";
import { type Column, readColumn } from "./header.ts";
import { readItemId } from "./item-id.ts";
import { isBlank, type TableRow } from "./read/table.ts";
import { textMatch } from "./same-words.ts";
import { canonicalFile } from "./tools/canonical-file.ts";
import { formbricks } from "./tools/formbricks.ts";
import { googleForms } from "./tools/google-forms.ts";
import { kobo } from "./tools/kobo.ts";
import { limesurvey } from "./tools/limesurvey.ts";
import { microsoftForms } from "./tools/microsoft-forms.ts";
import { nettskjema } from "./tools/nettskjema.ts";
import { qualtrics } from "./tools/qualtrics.ts";
import { questback } from "./tools/questback.ts";
import { redcap } from "./tools/redcap.ts";
import { spreadsheet } from "./tools/spreadsheet.ts";
import { surveymonkey } from "./tools/surveymonkey.ts";
import { surveyxact } from "./tools/surveyxact.ts";
import type { Head, Tool } from "./tools/tool.ts";
import { typeform } from "./tools/typeform.ts";

/** Asked in this order: a tool that others could be taken for comes after them. */
const tools: readonly Tool[] = [
  canonicalFile,
  nettskjema,
  surveyxact,
  qualtrics,
  surveymonkey,
  formbricks,
  typeform,
  kobo,
  limesurvey,
  microsoftForms,
  googleForms,
  redcap,
  questback,
  spreadsheet,
];

/** Headers that one tool or another writes of itself. */
const toolWords: ReadonlySet<string> = new Set(
  tools.flatMap(({ metadata, personal, responseId, submittedAt }) => [
    ...metadata,
    ...personal,
    ...responseId,
    ...submittedAt,
  ]),
);

/** Where a table's header is, who wrote it, and what its columns are called. */
export type Layout = {
  tool: Tool;
  /** Rows of the header, as Excel shows them. */
  headerRows: number[];
  /** Rows above the header that hold a title or notes. */
  titleRows: number[];
  columns: Column[];
};

/** Rows among which the header is looked for. */
export const headRows = 40;
const mostHeaderRows = 4;
/** Two items, or three words that tools or the framework use in headers. */
const clearScore = 5;

/**
 * Recognises a table by its first rows: the header is the row with the most cells that mean something to us or to a survey
 * tool, with the rows around it that belong to it.
 *
 * @param rows the first rows, blank ones among them
 */
export function recognise(
  rows: readonly TableRow[],
  index: ChecklistIndex,
  place: { sheet: string | null; fileName: string },
  codebook: Codebook = emptyCodebook,
): Layout {
  const filled = rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const known = new Map<string, CellReading>();
  const read = (cell: string) => {
    // The same answer stands in many cells.
    const reading = known.get(cell) ?? { name: normaliseName(cell), score: scoreCell(cell, index, codebook) };
    known.set(cell, reading);
    return reading;
  };
  const scores = filled.slice(0, 15).map(({ cells }) => scoreHeader(cells.map(read), index));
  const highest = Math.max(...scores);
  // A word or two that we know may stand in an answer as well; then the header is where headers are.
  const best = highest < clearScore ? 0 : scores.indexOf(highest);
  const top = findTop(filled, best);
  const tool = recogniseTool(filled.slice(top, best + 2), place);
  let bottom = best;
  while (bottom + 1 < filled.length && bottom - top + 1 < mostHeaderRows) {
    const below = filled[bottom + 1]?.cells ?? [];
    if (tool.isHeaderRow?.(below) !== true && !holdsItemTexts(below, index)) break;
    bottom += 1;
  }
  const header = filled.slice(top, bottom + 1);
  return {
    tool,
    headerRows: header.map(({ number }) => number),
    titleRows: filled.slice(0, top).map(({ number }) => number),
    columns: readColumns(header, codebook),
  };
}

/** What a cell is called, and how much it could be a header. */
type CellReading = { name: string; score: number };

/** How much in a row could be headers. */
function scoreHeader(cells: readonly CellReading[], index: ChecklistIndex): number {
  const isLong = [index.roles.item, index.roles.answer].every((words) =>
    cells.some(({ name }) => words.includes(name)),
  );
  return cells.reduce((sum, { score }) => sum + score, isLong ? 10 : 0);
}

/** Items count most, then what tools and the framework's words name. */
function scoreCell(cell: string, index: ChecklistIndex, codebook: Codebook): number {
  if (isBlank(cell) || cell.length > 2000) return 0;
  const written = literal(cell);
  const column = readColumn(0, [cell], codebook.texts.get(written) ?? null);
  if (readItemId(column.parts, index) !== null || textMatch(column, index) !== null) return 3;
  if (isKnownWord(column, index)) return 2;
  return codebook.labels.has(written) ? 1 : 0;
}

function isKnownWord(column: Column, index: ChecklistIndex): boolean {
  return (
    toolWords.has(literal(column.header)) ||
    column.names.some(
      (name) =>
        index.personal.has(name) ||
        index.metadata.has(name) ||
        Object.values(index.roles).some((words) => words.includes(name)),
    )
  );
}

/**
 * Rows above with several cells are part of the header: codes, or questions and sections that span columns. A title or a
 * note has one or two cells, and stands at the left.
 */
function findTop(filled: readonly TableRow[], best: number): number {
  let top = best;
  while (top > 0 && best - top < mostHeaderRows - 1) {
    const above = filled[top - 1]?.cells ?? [];
    const width = above.filter((cell) => !isBlank(cell)).length;
    if (width < 2 || (width === 2 && !isBlank(above[0] ?? ""))) break;
    top -= 1;
  }
  return top;
}

function recogniseTool(rows: readonly TableRow[], place: { sheet: string | null; fileName: string }): Tool {
  const headers = new Set(rows.flatMap(({ cells }) => cells.map(literal)).filter((header) => header !== ""));
  const head: Head = {
    ...place,
    has: (header) => headers.has(header),
    matches: (pattern) => [...headers].some((header) => pattern.test(header)),
  };
  return tools.find((tool) => tool.recognise(head)) ?? spreadsheet;
}

/** Nobody answers with the text of a question, so a row with several of them is a header. */
function holdsItemTexts(cells: readonly string[], index: ChecklistIndex): boolean {
  const items = cells.flatMap((cell) => {
    const column = readColumn(0, [cell], null);
    const text = textMatch(column, index)?.items[0] ?? null;
    return text ?? (/^\W*F[1-5][ ._-]?[ST][1-9]\W*$/i.test(cell) ? (readItemId([cell], index)?.item ?? []) : []);
  });
  return new Set(items).size >= 3;
}

/** A question that spans columns stands over the first of them only; the blanks under it belong to it. */
function readColumns(header: readonly TableRow[], codebook: Codebook): Column[] {
  const width = Math.max(0, ...header.map(({ cells }) => lastFilled(cells) + 1));
  const below = (row: number, at: number) => header.slice(row + 1).some(({ cells }) => !isBlank(cells[at] ?? ""));
  const spanned = header.map(({ cells }, row) => {
    let spanning = "";
    return Array.from({ length: width }, (_, at) => {
      const cell = cells[at] ?? "";
      if (!isBlank(cell)) spanning = cell;
      else if (!below(row, at)) spanning = "";
      return isBlank(cell) && row < header.length - 1 ? spanning : cell;
    });
  });
  return Array.from({ length: width }, (_, at) => {
    const texts = spanned.map((cells) => cells[at] ?? "");
    const inCodebook = texts.map((text) => codebook.texts.get(literal(text))).find((text) => text !== undefined);
    return readColumn(at, texts, inCodebook ?? null);
  });
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => !isBlank(cell));
}
