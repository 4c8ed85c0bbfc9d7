import type { PdfFile } from "../../object/read-file.ts";
import { encodeText, nameOf, type PdfDictionary } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import { type Element, pageOf } from "../structure/element.ts";
import { readText } from "../structure/read-text.ts";

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
