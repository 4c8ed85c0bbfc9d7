import { dictionary, name, type PdfDictionary } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import { type Element, pageOf } from "../structure/element.ts";

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" "),
);

/** What the browser's own types stand for. */
const roles: Readonly<Record<string, string>> = {
  Strong: "Span",
  Em: "Span",
  Sub: "Span",
  Sup: "Span",
  Title: "P",
  FENote: "Note",
  Aside: "Div",
  DocumentFragment: "Div",
};

/** Maps each type that is not standard to one that is; null when all are. */
export function makeRoleMap(elements: readonly Element[], findings: Findings): PdfDictionary | null {
  const used = new Map<string, string>();
  for (const element of elements) {
    if (standard.has(element.type) || used.has(element.type)) continue;
    const role = roles[element.type];
    if (role === undefined) {
      findings.add({ code: "type-unknown", severity: "notice", page: pageOf(element), detail: element.type });
    }
    used.set(element.type, role ?? "Span");
  }
  if (used.size === 0) return null;
  const sorted = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  return dictionary(Object.fromEntries(sorted.map(([type, role]) => [type, name(role)])));
}
