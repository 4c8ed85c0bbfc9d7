import type { Findings } from "../finding.ts";
import { type Element, pageOf } from "../structure/element.ts";
import { readText } from "../structure/read-text.ts";

/** Headings begin at level 1 and go down one level at a time (ISO 14289-1, 7.4.2). */
export function checkHeadings(elements: readonly Element[], findings: Findings): void {
  let level = 0;
  for (const element of elements) {
    const found = /^H([1-6])$/.exec(element.type)?.[1];
    if (found === undefined) continue;
    const next = Number(found);
    if (next > level + 1) {
      const detail = `${level} ${next}`;
      findings.add({ code: "heading-skipped", page: pageOf(element), words: readText(element), detail });
    }
    level = next;
  }
}
