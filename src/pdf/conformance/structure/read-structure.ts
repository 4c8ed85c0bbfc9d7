import type { PdfFile } from "../../object/read-file.ts";
import { isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue, referenceOf } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import type { Container } from "./container.ts";
import type { Element } from "./element.ts";

/** The structure tree, and the numbers of the objects that hold it, which are written anew. */
export type Structure = {
  roots: Element[];
  /** Number of the tree's own object. */
  treeNumber: number;
  /** Objects that only the old tree needed. */
  replaced: Set<number>;
};

/** Finds the container of marked content: a page by its object number, or a form on that page. */
export type Containers = {
  page(number: number): Container | null;
  form(number: number, page: number): Container;
};

/**
 * Reads the tree that the browser wrote. Null when there is none: then the document is not tagged at all.
 *
 * @param containers told which content belongs to which element
 */
export function readStructure(file: PdfFile, containers: Containers, findings: Findings): Structure | null {
  const catalog = file.dictionary(file.trailer.get("Root"));
  const treeNumber = referenceOf(catalog?.get("StructTreeRoot"));
  if (treeNumber === null) return null;
  const tree = file.dictionary({ kind: "reference", number: treeNumber });
  const replaced = new Set<number>();
  markTree(file, tree?.get("ParentTree"), replaced);
  markTree(file, tree?.get("IDTree"), replaced);

  const read = (value: PdfValue, parent: Element | null, pageAbove: number | null): Element | null => {
    const number = referenceOf(value);
    const entries = number === null ? null : file.readOnce(number);
    return number !== null && isDictionary(entries) ? makeElement(number, entries, parent, pageAbove) : null;
  };
  const makeElement = (
    number: number,
    entries: PdfDictionary,
    parent: Element | null,
    pageAbove: number | null,
  ): Element => {
    replaced.add(number);
    const type = nameOf(entries.get("S")) ?? "Span";
    const element: Element = { kind: "element", number, type, parent, children: [], entries };
    const page = referenceOf(entries.get("Pg")) ?? pageAbove;
    for (const kid of kidsOf(file, entries)) addKid(element, kid, page);
    for (const key of ["Type", "S", "P", "Pg", "K"]) entries.delete(key);
    return element;
  };
  const addKid = (element: Element, kid: PdfValue, page: number | null): void => {
    if (typeof kid === "number") {
      addContent(element, page, kid, null);
      return;
    }
    const number = referenceOf(kid);
    const entries = number === null ? kid : file.readOnce(number);
    if (!isDictionary(entries)) return;
    const type = nameOf(entries.get("Type"));
    const at = referenceOf(entries.get("Pg")) ?? page;
    if (type === "MCR") {
      const id = numberOf(entries.get("MCID"));
      if (id !== null) addContent(element, at, id, referenceOf(entries.get("Stm")));
    } else if (type === "OBJR") {
      const annotation = referenceOf(entries.get("Obj"));
      const index = containers.page(at ?? 0)?.page;
      if (annotation !== null && index !== undefined) {
        element.children.push({ kind: "annotation", number: annotation, page: index });
      }
    } else if (number !== null) element.children.push(makeElement(number, entries, element, page));
  };
  const addContent = (owner: Element, pageNumber: number | null, id: number, form: number | null): void => {
    const page = containers.page(pageNumber ?? 0);
    if (page === null) return;
    const container = form === null ? page : containers.form(form, page.page);
    if (container.contents.has(id)) {
      findings.add({ code: "content-claimed-twice", page: container.page + 1, detail: String(id) });
    }
    const content = { kind: "content", container, id, owner } as const;
    owner.children.push(content);
    container.contents.set(id, content);
  };

  const top = tree?.get("K");
  const resolved = file.resolve(top);
  const tops = Array.isArray(resolved) ? resolved : top === undefined ? [] : [top];
  const roots = tops.flatMap((value) => read(value, null, null) ?? []);
  return roots.length === 0 ? null : { roots, treeNumber, replaced };
}

function kidsOf(file: PdfFile, entries: PdfDictionary): PdfValue[] {
  const kids = entries.get("K");
  if (kids === undefined) return [];
  if (Array.isArray(kids)) return kids;
  const number = referenceOf(kids);
  const resolved = number === null ? kids : file.readOnce(number);
  return Array.isArray(resolved) ? resolved : [kids];
}

/** A number or name tree: its nodes, and the arrays of a parent tree, are built again. */
function markTree(file: PdfFile, value: PdfValue | undefined, replaced: Set<number>): void {
  const number = referenceOf(value);
  if (number !== null) replaced.add(number);
  const node = file.dictionary(value);
  if (node === null) return;
  const kids = file.resolve(node?.get("Kids"));
  if (Array.isArray(kids)) for (const kid of kids) markTree(file, kid, replaced);
  const numbers = file.resolve(node?.get("Nums"));
  if (!Array.isArray(numbers)) return;
  for (const entry of numbers) {
    const target = referenceOf(entry);
    if (target !== null && Array.isArray(file.object(target).value)) replaced.add(target);
  }
}
