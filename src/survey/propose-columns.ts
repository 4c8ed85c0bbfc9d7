import { normaliseName } from "../register/normalise.ts";
import type { ChecklistIndex } from "./checklist-index.ts";
import type { Column } from "./header.ts";
import { likeness } from "./likeness.ts";

/** A column that may be an item whose text was changed. It is asked about, never taken. */
export type Proposal = { column: number; item: number; likeness: number };

/** From here up a header is near enough to an item's text to be asked about. */
const nearFrom = 0.72;

/**
 * The best pairs of columns nobody knows and items nobody has found, each used once, the likest first.
 *
 * @param unknown columns without a use whose cells look like answers
 * @param missing items without a column
 */
export function proposeColumns(
  unknown: readonly Column[],
  missing: readonly number[],
  index: ChecklistIndex,
): Proposal[] {
  const texts = missing.map((item) => ({ item, text: normaliseName(index.items[item]?.text ?? "") }));
  const pairs = unknown.flatMap((column) =>
    texts.flatMap(({ item, text }): Proposal[] => {
      const readings = [...column.names, ...column.endings].filter((reading) => reading.length * 2 > text.length);
      const alike = Math.max(0, ...readings.map((reading) => likeness(reading, text)));
      return alike >= nearFrom ? [{ column: column.index, item, likeness: alike }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness || a.column - b.column || a.item - b.item);
  const columns = new Set<number>();
  const items = new Set<number>();
  return pairs.filter(({ column, item }) => {
    if (columns.has(column) || items.has(item)) return false;
    columns.add(column);
    items.add(item);
    return true;
  });
}
