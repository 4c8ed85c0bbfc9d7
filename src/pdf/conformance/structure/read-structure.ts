import { parseKeyOrEnd, parseValue, takeIf } from "../../object/parse-value.ts";
import type { PdfFile } from "../../object/read-file.ts";
import { isDictionary, nameOf, numberOf, type PdfValue, referenceOf } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import type { Container } from "./container.ts";
import { type Element, noEntries, setEntry } from "./element.ts";

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

  const addKid = (element: Element, kid: PdfValue, page: number | null): void => {
    if (typeof kid === "number") {
      addContent(element, page, kid, null);
      return;
    }
    const number = referenceOf(kid);
    if (number !== null) {
      element.children.push(read(number, element, page));
      return;
    }
    if (!isDictionary(kid)) return;
    const at = referenceOf(kid.get("Pg")) ?? page;
    const id = numberOf(kid.get("MCID"));
    const annotation = referenceOf(kid.get("Obj"));
    const index = containers.page(at ?? 0)?.page;
    if (id !== null) addContent(element, at, id, referenceOf(kid.get("Stm")));
    else if (annotation !== null && index !== undefined) {
      element.children.push({ kind: "annotation", number: annotation, page: index });
    }
  };
  /** Read key by key: there are thousands of elements, and most have nothing but a type and a child. */
  const read = (number: number, parent: Element | null, pageAbove: number | null): Element => {
    replaced.add(number);
    const element: Element = { kind: "element", number, type: "Span", parent, children: [], entries: noEntries };
    let page = pageAbove;
    let kids: PdfValue = null;
    const cursor = file.enter(number);
    if (!takeIf(cursor, "<<")) throw new Error(`Object ${number} is no structure element`);
    for (let key = parseKeyOrEnd(cursor); key !== null; key = parseKeyOrEnd(cursor)) {
      const value = parseValue(cursor);
      if (key === "S") element.type = nameOf(value) ?? element.type;
      else if (key === "Pg") page = referenceOf(value) ?? page;
      else if (key === "K") kids = value;
      else if (key !== "Type" && key !== "P") setEntry(element, key, value);
    }
    for (const kid of Array.isArray(kids) ? kids : [kids]) if (kid !== null) addKid(element, kid, page);
    return element;
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
  const tops = Array.isArray(top) ? top : [top];
  const roots = tops.flatMap((value) => {
    const number = referenceOf(value);
    return number === null ? [] : [read(number, null, null)];
  });
  return roots.length === 0 ? null : { roots, treeNumber, replaced };
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
