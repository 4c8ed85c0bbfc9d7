import type { Findings } from "../finding.ts";
import { spanOf } from "../repair/attributes.ts";
import { type Element, hasBelow, pageOf } from "../structure/element.ts";
import { readText } from "../structure/read-text.ts";

/** A table has header cells, and all of its rows are equally wide (ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4). */
export function checkTables(elements: readonly Element[], findings: Findings): void {
  for (const table of elements) {
    if (table.type !== "Table") continue;
    const rows = rowsOf(table);
    const [first] = rows;
    if (first === undefined) continue;
    const page = pageOf(table);
    const words = readText(table.children.find(isCaption) ?? first);
    const widths = new Set(rowWidths(rows));
    if (widths.size > 1) {
      const detail = [...widths].sort((a, b) => a - b).join(", ");
      findings.add({ code: "table-irregular", page, words, detail });
    }
    if (!hasBelow(table, ({ type }) => type === "TH")) findings.add({ code: "table-without-header", page, words });
  }
}

/** Rows of the table itself, also those in a head, body or foot. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.kind !== "element") return [];
    if (child.type === "TR") return [child];
    return ["THead", "TBody", "TFoot"].includes(child.type) ? rowsOf(child) : [];
  });
}

function isCaption(child: Element["children"][number]): child is Element {
  return child.kind === "element" && child.type === "Caption";
}

/** How many columns each row takes, with the cells that reach into it from rows above. */
function rowWidths(rows: readonly Element[]): number[] {
  const taken = rows.map(() => new Set<number>());
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.children) {
      if (cell.kind !== "element") continue;
      while (taken[y]?.has(x) === true) x += 1;
      for (let dy = 0; dy < spanOf(cell, "RowSpan"); dy += 1) {
        for (let dx = 0; dx < spanOf(cell, "ColSpan"); dx += 1) taken[y + dy]?.add(x + dx);
      }
    }
  }
  return taken.map((columns) => columns.size);
}
