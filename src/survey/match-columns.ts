import { normaliseName } from "../register/normalise.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import { literal } from "./clean-text.ts";
import type { Column } from "./header.ts";
import { readItemId } from "./item-id.ts";
import type { Mapping } from "./mapping.ts";
import { columnLetters } from "./read/table.ts";
import { resolveSameWords, type TextMatch, textMatch } from "./same-words.ts";
import type { Tool } from "./tools/tool.ts";

/** What a column is taken to hold. */
export type ColumnUse =
  | { kind: "item" | "comment"; item: number }
  | { kind: "cluster" | "group" | "responseId" | "submittedAt" | "generalComment" }
  /** Dropped at once, never shown. */
  | { kind: "personal" }
  /** The tool's own. */
  | { kind: "metadata" }
  /** No header. */
  | { kind: "blank" }
  /** A question of the form that the checklist does not have. */
  | { kind: "unknown" }
  /** Left out because a mapping says so. */
  | { kind: "ignored" };

/** A text that stands in several phases, with fewer columns than items: nobody but a person can say which it is. */
export type Ambiguity = { column: number; items: number[] };

export type ColumnMatch = {
  uses: ColumnUse[];
  /** Columns of each item by its place in the index; the first is read, the rest must agree with it. */
  items: number[][];
  ambiguities: Ambiguity[];
  /** Headers of the mapping that no column has. */
  unusedMappings: string[];
};

type Single = "cluster" | "group" | "responseId" | "submittedAt" | "generalComment";

/**
 * Finds what each column holds: by exact id, by exact text, by `code. text` and matrix forms, by a confirmed mapping. The
 * k-th column with a text is the k-th item that has it, unless an id, a number or a phase in the header says otherwise.
 */
export function matchColumns(
  columns: readonly Column[],
  index: ChecklistIndex,
  tool: Tool,
  mapping: Mapping,
): ColumnMatch {
  const { mapped, unused } = applyMapping(columns, mapping, index);
  const uses: ColumnUse[] = columns.map(() => ({ kind: "unknown" }));
  const texts: TextMatch[] = [];
  const candidates: Record<Single, { column: number; rank: number }[]> = {
    cluster: [],
    group: [],
    responseId: [],
    submittedAt: [],
    generalComment: [],
  };

  for (const [at, column] of columns.entries()) {
    const confirmed = mapped.get(at);
    const own = classify(column, index, tool, precedingItem(uses, at));
    if (confirmed !== undefined && (confirmed.kind === "ignored" || own.kind !== "item")) {
      uses[at] = confirmed;
      continue;
    }
    switch (own.kind) {
      case "text": {
        uses[at] = confirmed ?? { kind: "item", item: own.match.items[0] ?? 0 };
        if (confirmed === undefined) texts.push({ ...own.match, column: at });
        break;
      }
      case "single":
        candidates[own.role].push({ column: at, rank: own.rank });
        break;
      default:
        uses[at] = own;
    }
  }

  for (const role of ["cluster", "group", "responseId", "submittedAt", "generalComment"] as const) {
    const confirmed = uses.findIndex((use) => use.kind === role);
    const [best, ...others] = candidates[role].sort((a, b) => a.rank - b.rank || a.column - b.column);
    if (best !== undefined && confirmed < 0) uses[best.column] = { kind: role };
    const left = confirmed < 0 || best === undefined ? others : [best, ...others];
    for (const { column } of left) uses[column] = { kind: role === "generalComment" ? "unknown" : "metadata" };
  }

  const taken = new Set(
    uses.flatMap((use, at) => (use.kind === "item" && !texts.some(({ column }) => column === at) ? [use.item] : [])),
  );
  const resolved = resolveSameWords(texts, columns, taken, index);
  for (const { column, item } of resolved.found) uses[column] = { kind: "item", item };
  for (const { column } of resolved.ambiguities) uses[column] = { kind: "unknown" };
  attachComments(uses, columns, index, mapped);

  const items = index.items.map((): number[] => []);
  for (const [at, use] of uses.entries()) if (use.kind === "item") items[use.item]?.push(at);
  return { uses, items, ambiguities: resolved.ambiguities, unusedMappings: unused };
}

type Classified =
  | ColumnUse
  | { kind: "text"; match: Omit<TextMatch, "column"> }
  | { kind: "single"; role: Single; rank: number };

function classify(column: Column, index: ChecklistIndex, tool: Tool, preceding: number | null): Classified {
  if (column.parts.length === 0) return { kind: "blank" };
  // Points, feedback and times of a question carry its text or id, and are not its answers.
  const pattern = tool.metadataPattern;
  if (pattern !== undefined && column.parts.some((part) => pattern.test(literal(part)))) return { kind: "metadata" };
  const id = readItemId(column.parts, index);
  if (id !== null) return id;
  const general = index.roles.generalComment.findIndex((word) => column.names.includes(word));
  if (general >= 0) return { kind: "single", role: "generalComment", rank: general };
  // `comment` is the general comment's column in our own canonical file.
  if (tool.id === "fagrapport" && literal(column.header) === "comment") {
    return { kind: "single", role: "generalComment", rank: 0 };
  }
  if (isComment(column, index)) {
    const text = textMatch(column, index);
    const named = text === null ? preceding : (text.items.find((item) => item === preceding) ?? text.items[0] ?? null);
    return named === null ? { kind: "single", role: "generalComment", rank: 1000 } : { kind: "comment", item: named };
  }
  const text = textMatch(column, index);
  if (text !== null) return { kind: "text", match: text };
  return classifyOther(column, index, tool);
}

function classifyOther(column: Column, index: ChecklistIndex, tool: Tool): Classified {
  const literals = column.parts.map(literal);
  const isOwn = (headers: readonly string[]) => headers.findIndex((header) => literals.includes(header));
  const ownId = isOwn(tool.responseId);
  if (ownId >= 0) return { kind: "single", role: "responseId", rank: ownId };
  const ownTime = isOwn(tool.submittedAt);
  if (ownTime >= 0) return { kind: "single", role: "submittedAt", rank: ownTime };
  const timePattern = tool.submittedAtPattern;
  if (timePattern !== undefined && literals.some((header) => timePattern.test(header))) {
    return { kind: "single", role: "submittedAt", rank: tool.submittedAt.length };
  }
  if (isOwn(tool.personal) >= 0) return { kind: "personal" };
  if (isOwn(tool.metadata) >= 0) return { kind: "metadata" };

  for (const role of ["cluster", "group"] as const) {
    const rank = wordRank(column, index.roles[role]);
    if (rank !== null) return { kind: "single", role, rank };
  }
  if (column.names.some((name) => index.personal.has(name))) return { kind: "personal" };
  for (const role of ["responseId", "submittedAt"] as const) {
    const rank = index.roles[role].findIndex((word) => column.names.includes(word));
    if (rank >= 0) return { kind: "single", role, rank: 100 + rank };
  }
  return { kind: column.names.some((name) => index.metadata.has(name)) ? "metadata" : "unknown" };
}

/** A question such as "Hvilken klynge" may go on; a single word must be the whole header. */
function wordRank(column: Column, words: readonly string[]): number | null {
  const exact = words.findIndex((word) => column.names.includes(word));
  if (exact >= 0) return exact;
  const longer = words.findIndex(
    (word) => word.includes(" ") && column.names.some((name) => name.startsWith(`${word} `)),
  );
  return longer < 0 ? null : 100 + longer;
}

function isComment(column: Column, index: ChecklistIndex): boolean {
  return column.names.some((name) =>
    index.comment.some((word) => name === word || name.startsWith(`${word} `) || /^\d+$/.test(after(name, word))),
  );
}

function after(name: string, word: string): string {
  return name.startsWith(word) ? name.slice(word.length) : "";
}

/** The item whose column, or whose comments, stand just before. */
function precedingItem(uses: readonly ColumnUse[], at: number): number | null {
  const before = uses[at - 1];
  return before?.kind === "item" ? before.item : null;
}

/** Comments follow their item; which item a repeated text is was not known when the column was first seen. */
function attachComments(
  uses: ColumnUse[],
  columns: readonly Column[],
  index: ChecklistIndex,
  mapped: ReadonlyMap<number, ColumnUse>,
): void {
  const seen = new Set<number>();
  for (const [at, use] of uses.entries()) {
    if (use.kind !== "comment") continue;
    const column = columns[at];
    const before = precedingItem(uses, at);
    const sameWords = before !== null && index.items[before]?.text === index.items[use.item]?.text;
    const byId = column !== undefined && readItemId(column.parts, index) !== null;
    const named = column !== undefined && textMatch(column, index) !== null;
    const item = before !== null && !mapped.has(at) && !byId && (!named || sameWords) ? before : use.item;
    uses[at] = seen.has(item) ? { kind: "unknown" } : { kind: "comment", item };
    seen.add(item);
  }
}

function applyMapping(
  columns: readonly Column[],
  mapping: Mapping,
  index: ChecklistIndex,
): { mapped: Map<number, ColumnUse>; unused: string[] } {
  const mapped = new Map<number, ColumnUse>();
  const unused: string[] = [];
  for (const { header, column, is } of mapping.columns) {
    const wanted = normaliseName(header);
    const found = columns.filter(
      (one) =>
        (column === undefined || columnLetters(one.index) === column) &&
        (normaliseName(one.header) === wanted || one.names.includes(wanted)),
    );
    if (found.length === 0) unused.push(header);
    const use = mappedUse(is, index);
    if (use !== null) for (const one of found) mapped.set(columns.indexOf(one), use);
  }
  return { mapped, unused };
}

function mappedUse(is: Mapping["columns"][number]["is"], index: ChecklistIndex): ColumnUse | null {
  switch (is) {
    case "cluster":
    case "group":
      return { kind: is };
    case "response_id":
      return { kind: "responseId" };
    case "submitted_at":
      return { kind: "submittedAt" };
    case "general_comment":
      return { kind: "generalComment" };
    case "ignore":
      return { kind: "ignored" };
    default: {
      const item = index.byId.get(is.replace(/\.comment$/, "").replace(".", ""));
      if (item === undefined) return null;
      return { kind: is.endsWith(".comment") ? "comment" : "item", item };
    }
  }
}
