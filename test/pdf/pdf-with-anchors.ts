import { writeName } from "../../src/pdf/object/write-value.ts";

/** A PDF laid out as the browser's are, with empty pages and named places on them. */
export function pdfWithAnchors(pageCount: number, anchors: Readonly<Record<string, number>>): Uint8Array {
  const firstPage = 4;
  const kids = Array.from({ length: pageCount }, (_, i) => `${firstPage + i} 0 R`).join(" ");
  const places = Object.entries(anchors).map(
    ([anchor, page]) => `${writeName(Buffer.from(anchor).toString("latin1"))} [${firstPage + page - 1} 0 R /XYZ 0 0 0]`,
  );
  return browserPdf([
    "<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>",
    `<</Type /Pages /Kids [${kids}] /Count ${pageCount}>>`,
    `<<${places.join(" ")}>>`,
    ...Array.from({ length: pageCount }, () => "<</Type /Page /Parent 2 0 R>>"),
  ]);
}

/** Objects 1, 2, ... with a cross-reference table behind them; the first is the catalog. */
export function browserPdf(objects: string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const rows = objects.map((object, i) => {
    const row = `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer\n<</Size ${size} /Root 1 0 R>>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF`, "latin1");
}
