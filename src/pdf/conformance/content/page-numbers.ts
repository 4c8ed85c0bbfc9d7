import { samples } from "../../contents.ts";
import { decodeAnchor } from "../../destinations.ts";
import type { PdfFile } from "../../object/read-file.ts";
import { nameOf } from "../../object/value.ts";
import type { Container } from "../structure/container.ts";
import { type Content, contentsOf, type Element } from "../structure/element.ts";
import type { Edit } from "./edits.ts";
import type { Font } from "./font.ts";
import { operatorCode, visitOperations } from "./operations.ts";
import type { Mark } from "./scan.ts";

/** Places for page numbers that were printed with samples, and what belongs in them. */
export type Numbering = {
  places: number;
  /** Page, from 1, of each anchor. */
  pages: Readonly<Record<string, number>>;
};

/** One digit as it is shown: its code as it is written, and where. */
type Digit = { text: string; code: string; start: number; end: number; operator: number };

const show = operatorCode("Tj");

/**
 * Writes page numbers over the samples in the contents' links: the same glyphs of the same font, from the right, so that
 * nothing else moves. Gives the edits, or null where a digit is not to be had; then it has to be printed again.
 */
export function writePageNumbers(
  file: PdfFile,
  elements: readonly Element[],
  { places, pages }: Numbering,
): Map<Container, Edit[]> | null {
  const found = findPlaces(file, elements, pages);
  if (found.length !== places) return null;
  const codes = collectDigits(found);
  const edits = new Map<Container, Edit[]>();
  for (const { content, digits, page, font } of found) {
    const own = numberEdits(digits, page, codes.get(font));
    if (own === null) return null;
    const { container, id } = content;
    edits.set(container, [...(edits.get(container) ?? []), ...own]);
    const mark = container.marks.get(id);
    if (mark === undefined) return null;
    mark.text = String(page);
    for (const line of mark.lines) line.text = line.text === "" ? "" : String(page);
  }
  return edits;
}

type Place = { content: Content; digits: Digit[]; page: number; font: Font | null };

/** Samples in links to the anchors that the contents name, in reading order. */
function findPlaces(file: PdfFile, elements: readonly Element[], pages: Numbering["pages"]): Place[] {
  return elements.flatMap((element) => {
    const link = element.children.find((child) => child.kind === "annotation");
    if (link === undefined) return [];
    const target = nameOf(file.dictionary({ kind: "reference", number: link.number })?.get("Dest"));
    const page = target === null ? undefined : pages[decodeAnchor(target)];
    if (page === undefined) return [];
    return contentsOf(element).flatMap((content): Place[] => {
      const mark = content.container.marks.get(content.id);
      if (mark === undefined || !samples.includes(mark.text)) return [];
      return [{ content, digits: readDigits(content.container.bytes, mark), page, font: mark.lines[0]?.font ?? null }];
    });
  });
}

/** The showing operations of a sample, as far as each shows one digit. */
function readDigits(bytes: Uint8Array, mark: Mark): Digit[] {
  const end = Math.max(...mark.lines.map((line) => line.end));
  const digits: Digit[] = [];
  visitOperations(bytes.subarray(mark.end, end), (operation) => {
    if (operation.code !== show) return;
    const start = mark.end + operation.start;
    const written = Buffer.from(bytes.subarray(start, mark.end + operation.end)).toString("latin1");
    const code = /^<[0-9A-Fa-f]+>/.exec(written)?.[0] ?? "";
    const text = mark.text[digits.length] ?? "";
    digits.push({ text, code, start, end: start + code.length, operator: mark.end + operation.end });
  });
  return digits.length === mark.text.length ? digits : [];
}

/** Codes of the digits in each font, from the samples themselves: a font may have other forms of the same digit. */
function collectDigits(places: readonly Place[]): Map<Font | null, Map<string, string>> {
  const byFont = new Map<Font | null, Map<string, string>>();
  for (const { digits, font } of places) {
    const codes = byFont.get(font) ?? new Map<string, string>();
    byFont.set(font, codes);
    for (const { text, code } of digits) codes.set(text, code);
  }
  return byFont;
}

function numberEdits(
  digits: readonly Digit[],
  page: number,
  codes: ReadonlyMap<string, string> | undefined,
): Edit[] | null {
  const number = String(page);
  const unused = digits.length - number.length;
  if (unused < 0) return null;
  const edits: Edit[] = [];
  for (const [i, { start, end, operator }] of digits.entries()) {
    if (i < unused) {
      edits.push({ at: start, remove: operator - start, insert: "" });
      continue;
    }
    const code = codes?.get(number[i - unused] ?? "");
    if (code === undefined || code === "") return null;
    edits.push({ at: start, remove: end - start, insert: code });
  }
  return edits;
}
