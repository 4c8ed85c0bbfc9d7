import { latin } from "../object/parse-value.ts";
import { type PdfFile, readPdf } from "../object/read-file.ts";
import { dictionary, isDictionary, numberOf, type PdfDictionary, type PdfValue, referenceOf } from "../object/value.ts";
import { type PdfWriter, startPdf } from "../object/write-file.ts";
import type { Statement } from "./catalog/statement.ts";
import { writeCatalog } from "./catalog/write-catalog.ts";
import { checkContent, checkFonts, checkScale } from "./check/content.ts";
import { checkHeadings } from "./check/headings.ts";
import { checkTables } from "./check/tables.ts";
import { setArtifactsApart } from "./content/artifacts.ts";
import { applyEdits, type Edit } from "./content/edits.ts";
import { addLineSpaces } from "./content/line-spaces.ts";
import { type Numbering, writePageNumbers } from "./content/page-numbers.ts";
import { collectFindings, type Finding, type Findings } from "./finding.ts";
import { renewIdsAndAttributes } from "./repair/attributes.ts";
import { dissolveWrappers, makeParagraphs, pruneEmpty, restoreTypes } from "./repair/containers-of-text.ts";
import { addFigureBoxes, type PageSize } from "./repair/figure-boxes.ts";
import { repairFigures } from "./repair/figures.ts";
import { describeLinks, leadsInside } from "./repair/links.ts";
import { repairLists } from "./repair/lists.ts";
import { makeRoleMap } from "./repair/role-map.ts";
import type { Container } from "./structure/container.ts";
import { adopt, type Child, type Element, elementsOf, noEntries } from "./structure/element.ts";
import { openContent } from "./structure/read-containers.ts";
import { readStructure } from "./structure/read-structure.ts";
import { writeStructure } from "./structure/write-structure.ts";

/**
 * What the step gives: the file; or only findings, an error among them; or word that the page numbers could not be written
 * into the printed pages, which then must be printed with them.
 */
export type Conformed =
  | { kind: "conforms"; bytes: Uint8Array; findings: Finding[]; counts: StepCounts }
  | { kind: "fails"; findings: Finding[] }
  | { kind: "unnumbered" };

/** What was changed. */
export type StepCounts = {
  /** Painting outside any mark, decoration in marks, repeated table heads. */
  loose: number;
  decorative: number;
  repeated: number;
  spaces: number;
  paragraphs: number;
  listBodies: number;
};

/**
 * Turns a tagged PDF of the browser's into PDF/UA-1 and PDF/A-3a or -2a, and checks what it can only check. Equal input
 * gives equal bytes.
 *
 * @param bytes a PDF as the browser prints it
 * @param numbering the places for page numbers, where samples were printed in them
 * @throws Error when the file is laid out in a way that the browser's files are not
 */
export function conform(bytes: Uint8Array, statement: Statement, numbering: Numbering | null): Conformed {
  const findings = collectFindings();
  const file = readPdf(bytes);
  const content = openContent(file);
  const structure = readStructure(file, content, findings);
  checkStatement(statement, findings);
  if (structure === null) {
    findings.add({ code: "no-structure", page: null });
    return { kind: "fails", findings: findings.list() };
  }
  const { roots, treeNumber } = structure;
  const found = elementsOf(roots);
  content.scan(findings);
  const containers = content.all();
  const numbers = numbering === null ? new Map() : writePageNumbers(file, found, numbering);
  if (numbers === null) return { kind: "unnumbered" };
  checkContent(containers, findings);
  checkScale(content, findings);

  const sizes = content.pages.map(({ entries }) => sizeOf(entries));
  const heights = sizes.map(({ height }) => height);
  const { edits, counts } = setArtifactsApart(found, containers, heights, findings);
  for (const [container, own] of numbers) edits.get(container)?.push(...own);
  const spaces = addLineSpaces(found, edits);

  const writer = startPdf(file.size);
  const create = (type: string, parent: Element, children: Child[]): Element => {
    const made: Element = { kind: "element", number: writer.reserve(), type, parent, children, entries: noEntries };
    adopt(made, children);
    return made;
  };
  repairFigures(found, findings);
  restoreTypes(found);
  roots.forEach(pruneEmpty);
  roots.forEach(dissolveWrappers);
  const paragraphs = makeParagraphs(roots);
  const listBodies = repairLists(elementsOf(roots), { create, leadsInside: (number) => leadsInside(file, number) });
  const elements = elementsOf(roots);
  checkHeadings(elements, findings);
  checkTables(elements, findings);
  const roleMap = makeRoleMap(elements, findings);
  const ids = renewIdsAndAttributes(file, elements);
  const annotations = describeLinks(file, elements, findings);
  checkAnnotations(file, content.pages, findings);
  addFigureBoxes(elements, sizes);

  const annotationKey = (number: number) => numberOf(annotations.get(number)?.get("StructParent"));
  const pageNumbers = content.pages.map(({ number }) => number);
  writeStructure(writer, treeNumber, { roots, elements, containers, pageNumbers, ids, roleMap, annotationKey });
  const written = new Set(structure.replaced).add(treeNumber);
  for (const [number, entries] of annotations) {
    writer.put(number, entries);
    written.add(number);
  }
  for (const container of containers) {
    for (const number of writeContainer(writer, container, edits.get(container) ?? [])) written.add(number);
  }
  checkFonts(file, copyRest(writer, file, written, structure.replaced), findings);
  const { root, info } = writeCatalog(writer, file, treeNumber, statement);

  const list = findings.list();
  if (list.some(({ severity }) => severity === "error")) return { kind: "fails", findings: list };
  const all = { ...counts, spaces, paragraphs, listBodies };
  return { kind: "conforms", bytes: writer.finish(root, info), findings: list, counts: all };
}

function checkStatement({ title, language, archive, attachments }: Statement, findings: Findings): void {
  if (title.trim() === "") findings.add({ code: "no-title", page: null });
  if (language.trim() === "") findings.add({ code: "no-language", page: null });
  if (archive === "2a" && attachments.length > 0) findings.add({ code: "attachment-in-2a", page: null });
}

/** Every annotation belongs to an element (ISO 14289-1, 7.18.1). */
function checkAnnotations(file: PdfFile, pages: readonly Container[], findings: Findings): void {
  for (const { entries, page } of pages) {
    const annotations = file.resolve(entries.get("Annots"));
    if (!Array.isArray(annotations)) continue;
    entries.set("Tabs", { kind: "name", name: "S" });
    for (const annotation of annotations) {
      if (file.dictionary(annotation)?.has("StructParent") !== true) {
        findings.add({ code: "annotation-without-structure", page: page + 1 });
      }
    }
  }
}

function sizeOf(page: PdfDictionary): PageSize {
  const box = page.get("MediaBox");
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(box) ? box.map((side) => numberOf(side) ?? 0) : [];
  return { width: right - left, height: top - bottom };
}

/** Writes a page and its content, or a form. Gives the numbers of the objects that are written thereby. */
function writeContainer(writer: PdfWriter, container: Container, edits: readonly Edit[]): number[] {
  const bytes = applyEdits(container.bytes, edits);
  const { number, entries } = container;
  if (container.kind === "form") {
    const kept = [...entries].filter(([key]) => key !== "Length" && key !== "Filter");
    writer.putPacked(number, new Map(kept), bytes);
    return [number];
  }
  const contents = entries.get("Contents");
  const stream = referenceOf(Array.isArray(contents) ? contents[0] : contents) ?? writer.reserve();
  writer.putPacked(stream, dictionary({}), bytes);
  entries.set("Contents", { kind: "reference", number: stream });
  writer.put(number, entries);
  return [number, stream];
}

/**
 * Copies every object that can be reached and was not written anew, byte for byte.
 *
 * @param replaced objects of the old structure, from which everything can be reached
 * @returns the numbers of what was copied
 */
function copyRest(
  writer: PdfWriter,
  file: PdfFile,
  written: ReadonlySet<number>,
  replaced: ReadonlySet<number>,
): number[] {
  const met = new Set<number>();
  const visit = (value: PdfValue | undefined): void => {
    if (typeof value !== "object" || value === null) return;
    const number = referenceOf(value);
    if (number !== null) {
      if (met.has(number) || replaced.has(number)) return;
      met.add(number);
      visit(file.object(number).value);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (isDictionary(value)) for (const one of value.values()) visit(one);
  };
  const catalog = file.dictionary(file.trailer.get("Root"));
  for (const key of ["Pages", "Dests", "Outlines"]) visit(catalog?.get(key));

  const copied = [...met].filter((number) => !written.has(number)).sort((a, b) => a - b);
  for (const number of copied) {
    const { value, start, end, stream } = file.object(number);
    if (stream === null) writer.put(number, latin(file.bytes, start, end));
    else if (isDictionary(value)) writer.putStream(number, value, file.bytes.subarray(stream.start, stream.end));
  }
  return copied;
}
