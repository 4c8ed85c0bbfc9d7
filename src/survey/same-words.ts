import { normaliseName } from "../register/normalise.ts";
import type { ChecklistIndex, IndexedItem } from "./checklist-index.ts";
import type { Column } from "./header.ts";

/** A column whose text is that of one item, or of several that have the same words. */
export type TextMatch = { column: number; items: readonly number[] };

/** The items whose text the header is: whole, after a code or a stem, or with the number a tool adds to a repeated title. */
export function textMatch(column: Column, index: ChecklistIndex): { items: readonly number[] } | null {
  const readings = [...column.names, ...column.endings];
  for (const reading of readings) {
    const items = index.byText.get(reading);
    if (items !== undefined) return { items };
  }
  for (const reading of [...readings, ...readings.map(withoutSection)]) {
    const items = index.byText.get(reading.replace(/ ?\d{1,2}$/, ""));
    if (items !== undefined) return { items };
  }
  return null;
}

/** "fase 4 tiltak 2 etablert ...": what a form puts before a question to say where it belongs. */
function withoutSection(reading: string): string {
  return reading.replace(/^(?:(?:fase|phase|spørsmål|question|tiltak|status|punkt|q|sp|f)? ?\d{1,2} )+/, "");
}

/**
 * Decides which item a column is where the same words stand in two phases: first by what the header says beside the words,
 * then by order, the k-th column being the k-th item. Fewer columns than items is for a person to decide.
 */
export function resolveSameWords(
  matches: readonly TextMatch[],
  columns: readonly Column[],
  taken: ReadonlySet<number>,
  index: ChecklistIndex,
): { found: { column: number; item: number }[]; ambiguities: { column: number; items: number[] }[] } {
  const found: { column: number; item: number }[] = [];
  const ambiguities: { column: number; items: number[] }[] = [];
  const numbering = learnNumbering(matches, columns, index);
  const byWords = new Map<string, TextMatch[]>();
  for (const match of matches) {
    const key = match.items.join(" ");
    byWords.set(key, [...(byWords.get(key) ?? []), match]);
  }
  for (const group of byWords.values()) {
    const items = group[0]?.items ?? [];
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      found.push(...group.map(({ column }) => ({ column, item: only })));
      continue;
    }
    const free = new Set(items.filter((item) => !taken.has(item)));
    const open: number[] = [];
    for (const { column } of group) {
      const hinted = hintedItem(columns[column], items, index, numbering);
      if (hinted === null) open.push(column);
      else {
        found.push({ column, item: hinted });
        free.delete(hinted);
      }
    }
    const rest = items.filter((item) => free.has(item));
    if (open.length < rest.length) {
      ambiguities.push(...open.map((column) => ({ column, items: rest })));
      continue;
    }
    const last = rest.at(-1) ?? items.at(-1);
    for (const [at, column] of open.entries()) {
      const item = rest[at] ?? last;
      if (item !== undefined) found.push({ column, item });
    }
  }
  return { found, ambiguities };
}

/** The one item that a phase, a phase's name or a number in the header points to; null where none or several do. */
function hintedItem(
  column: Column | undefined,
  items: readonly number[],
  index: ChecklistIndex,
  numbering: Numbering,
): number | null {
  if (column === undefined) return null;
  const phases = phasesNamed(column, index);
  const numbers = column.parts.map(leadingNumber).filter((number) => number !== null);
  const fits = (item: IndexedItem | undefined) => {
    if (item === undefined) return false;
    if (phases.size > 0) return phases.has(item.phase);
    return numbers.some((number) => numbering(number, item));
  };
  const fitting = items.filter((at) => fits(index.items[at]));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

type LeadingNumber = { first: number; second: number | null };
/** Whether a number before a question is that item's, in the way this form numbers its questions. */
type Numbering = (number: LeadingNumber, item: IndexedItem) => boolean;

/** What a single number can count: phases, the items of a list, all items. */
const singleSchemes: ((item: IndexedItem) => number)[] = [
  ({ phase }) => phase,
  ({ number }) => number,
  ({ running }) => running,
];

/**
 * How a form numbers its questions, learnt from the columns whose item is known: by section, within a list, or on through
 * the form with a few questions before the first. A number that stands before all of them says nothing.
 */
function learnNumbering(matches: readonly TextMatch[], columns: readonly Column[], index: ChecklistIndex): Numbering {
  const known = matches.flatMap(({ column, items }) => {
    const item = index.items[items[0] ?? -1];
    const number = columns[column]?.parts.map(leadingNumber).find((found) => found !== null);
    const single = number?.second === null ? number.first : null;
    return items.length === 1 && item !== undefined && single !== null ? [{ item, number: single }] : [];
  });
  const offset = known[0] === undefined ? 0 : known[0].number - known[0].item.running;
  const schemes = [...singleSchemes, ({ running }: IndexedItem) => running + offset].filter((scheme) =>
    known.every(({ item, number }) => scheme(item) === number),
  );
  return ({ first, second }, item) =>
    second === null ? schemes.some((scheme) => scheme(item) === first) : first === item.phase && second === item.number;
}

function phasesNamed(column: Column, index: ChecklistIndex): Set<number> {
  const phases = new Set<number>();
  for (const part of column.parts) {
    for (const match of part.matchAll(/(?:\b|_)(?:fase|phase)[ _-]*([1-5])\b|\bF([1-5])\b/gi)) {
      phases.add(Number(match[1] ?? match[2]));
    }
    const words = normaliseName(part);
    for (const { phase, name } of index.phaseNames) if (words.includes(name)) phases.add(phase);
  }
  return phases;
}

/** `24. text`, `4.2 text`, `Q24 text`. */
function leadingNumber(part: string): LeadingNumber | null {
  const match = /^(?:spørsmål|question|punkt|sp\.?|q)?\s*(\d{1,2})(?:\.(\d{1,2}))?[\s.):-]/i.exec(part);
  if (match?.[1] === undefined) return null;
  return { first: Number(match[1]), second: match[2] === undefined ? null : Number(match[2]) };
}
