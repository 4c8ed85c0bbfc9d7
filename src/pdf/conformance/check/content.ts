import type { PdfFile } from "../../object/read-file.ts";
import { nameOf } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import type { Container } from "../structure/container.ts";
import type { DocumentContent } from "../structure/read-containers.ts";

/** Every piece of content that the structure names is in the content (ISO 14289-1, 7.1). */
export function checkContent(containers: readonly Container[], findings: Findings): void {
  for (const container of containers) {
    for (const id of container.contents.keys()) {
      if (container.marks.has(id)) continue;
      findings.add({ code: "structure-without-content", page: container.page + 1, detail: String(id) });
    }
  }
}

/** Scale from the browser's pixels (1/96 inch) to the device units of its PDF (1/300 inch). */
const usualScale = 300 / 96;

/**
 * An element wider than the page makes the browser shrink the whole document without a word. The document conforms all the
 * same, so this is a notice; the text that reaches furthest to the right tells where to look.
 */
export function checkScale({ pages, measure }: Pick<DocumentContent, "pages" | "measure">, findings: Findings): void {
  const shrunk = pages.flatMap(({ scan: { scale } }) => (scale !== null && isShrunk(scale) ? [scale] : []));
  const [scale] = shrunk;
  // A single page may begin with a drawing that has a scale of its own.
  if (scale === undefined || shrunk.length * 2 < pages.length) return;
  const detail = String(Math.round((scale / usualScale) * 100));
  const texts = pages.flatMap((page) => measure(page).map((mark) => ({ mark, page: page.page + 1 })));
  const reach = ({ mark }: (typeof texts)[number]) => (mark.text.trim() === "" ? 0 : (mark.box?.edges()?.[2] ?? 0));
  const [widest] = texts.sort((a, b) => reach(b) - reach(a));
  findings.add({
    code: "page-shrunk",
    severity: "notice",
    page: widest?.page ?? null,
    words: widest?.mark.text ?? "",
    detail,
  });
}

/** Other elements have transformations of their own, so only a little less than the usual scale is a sign. */
function isShrunk(scale: number): boolean {
  return scale < usualScale * 0.995 && scale > usualScale * 0.5;
}

/** Fonts are embedded as outlines that can be read (ISO 19005-3, 6.2.11). */
export function checkFonts(file: PdfFile, numbers: Iterable<number>, findings: Findings): void {
  for (const number of numbers) {
    const entries = file.dictionary({ kind: "reference", number });
    const type = nameOf(entries?.get("Type"));
    if (type === "Font" && nameOf(entries?.get("Subtype")) === "Type3") {
      findings.add({ code: "type3-font", severity: "notice", page: null });
    } else if (type === "FontDescriptor" && entries !== null) {
      const isEmbedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => entries.has(key));
      const isType3 = !entries.has("FontName");
      const detail = nameOf(entries.get("FontName")) ?? "";
      if (!isEmbedded && !isType3) findings.add({ code: "font-not-embedded", page: null, detail });
    }
  }
}
