import { type PdfFile, readPdf } from "./object/read-file.ts";
import { isDictionary, nameOf, type PdfValue, referenceOf } from "./object/value.ts";

/**
 * The page, counted from 1, of every anchor that a link in the document points to.
 *
 * @param bytes a PDF as the browser prints it
 */
export function readDestinations(bytes: Uint8Array): { pageCount: number; pages: Map<string, number> } {
  const file = readPdf(bytes);
  const catalog = file.dictionary(file.trailer.get("Root"));
  const numbers = pageNumbers(file);
  const pages = new Map<string, number>();
  for (const [anchor, target] of file.dictionary(catalog?.get("Dests")) ?? []) {
    const page = pageOf(file, target, numbers);
    if (page !== null) pages.set(decodeAnchor(anchor), page);
  }
  return { pageCount: numbers.size, pages };
}

/** Object numbers of the pages in order, each with its page number from 1. */
export function pageNumbers(file: PdfFile): Map<number, number> {
  const catalog = file.dictionary(file.trailer.get("Root"));
  const numbers = new Map<number, number>();
  const visit = (value: PdfValue | undefined): void => {
    const node = file.dictionary(value);
    const kids = file.resolve(node?.get("Kids"));
    if (Array.isArray(kids)) kids.forEach(visit);
    else {
      const number = referenceOf(value);
      if (number !== null && nameOf(node?.get("Type")) === "Page") numbers.set(number, numbers.size + 1);
    }
  };
  visit(catalog?.get("Pages"));
  return numbers;
}

function pageOf(file: PdfFile, target: PdfValue, numbers: Map<number, number>): number | null {
  const resolved = file.resolve(target);
  const place = isDictionary(resolved) ? file.resolve(resolved.get("D")) : resolved;
  const page = Array.isArray(place) ? referenceOf(place[0]) : null;
  return page === null ? null : (numbers.get(page) ?? null);
}

/** A name holds bytes; an anchor such as `#åpning` is written in UTF-8. */
export function decodeAnchor(anchor: string): string {
  return Buffer.from(anchor, "latin1").toString("utf8");
}
