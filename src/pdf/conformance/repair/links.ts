import type { PdfFile } from "../../object/read-file.ts";
import { encodeText, nameOf, type PdfDictionary, textOf } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import { textOfContent } from "../structure/container.ts";
import { type Element, pageOf } from "../structure/element.ts";

/**
 * Gives each link annotation a description: the text of the link as it is read.
 *
 * @returns the annotations that were changed, by object number
 */
export function describeLinks(
  file: PdfFile,
  elements: readonly Element[],
  findings: Findings,
): Map<number, PdfDictionary> {
  const changed = new Map<number, PdfDictionary>();
  for (const element of elements) {
    if (element.type !== "Link") continue;
    const annotations = element.children.filter((child) => child.kind === "annotation");
    const text = readText(element);
    const page = pageOf(element) ?? (annotations[0] === undefined ? null : annotations[0].page + 1);
    if (annotations.length === 0) findings.add({ code: "link-without-target", severity: "notice", page, words: text });
    if (text === "") findings.add({ code: "link-without-text", page });
    for (const { number } of annotations) {
      const entries = file.dictionary({ kind: "reference", number });
      if (entries === null) continue;
      if (!entries.has("Contents")) entries.set("Contents", encodeText(text));
      changed.set(number, entries);
    }
  }
  return changed;
}

/** Whether the annotation leads to a place in this document. */
export function leadsInside(file: PdfFile, annotation: number): boolean {
  const entries = file.dictionary({ kind: "reference", number: annotation });
  return entries?.has("Dest") === true || nameOf(file.dictionary(entries?.get("A"))?.get("S")) === "GoTo";
}

const blockTypes = new Set("P H1 H2 H3 H4 H5 H6 L LI LBody Table TR TH TD Div Caption".split(" "));

/** Text of an element as it is read: the alternative where there is one, else its content with spaces between blocks. */
export function readText(element: Element): string {
  const gather = (at: Element): string => {
    const alternative = textOf(at.entries.get("Alt")) ?? textOf(at.entries.get("ActualText"));
    if (alternative !== null) return alternative;
    return at.children
      .map((child) => {
        if (child.kind === "annotation") return "";
        if (child.kind === "element") return blockTypes.has(child.type) ? ` ${gather(child)} ` : gather(child);
        const lines = child.container.marks.get(child.id)?.lines ?? [];
        return lines.length < 2 ? textOfContent(child) : lines.map(({ text }) => text).join("");
      })
      .join("");
  };
  return gather(element).replace(/\s+/g, " ").trim();
}
