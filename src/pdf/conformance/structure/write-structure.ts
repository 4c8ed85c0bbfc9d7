import { dictionary, name, type PdfDictionary, type PdfText, type PdfValue, reference } from "../../object/value.ts";
import type { PdfWriter } from "../../object/write-file.ts";
import { writeValue } from "../../object/write-value.ts";
import type { Container } from "./container.ts";
import type { Child, Element } from "./element.ts";

export type StructureToWrite = {
  roots: readonly Element[];
  /** The roots and all that is below them. */
  elements: readonly Element[];
  containers: readonly Container[];
  /** Object number of each page, by its index. */
  pageNumbers: readonly number[];
  /** Ids of header cells, in order. */
  ids: readonly (readonly [PdfText, Element])[];
  roleMap: PdfDictionary | null;
  /** `StructParent` of an annotation, by its object number. */
  annotationKey: (number: number) => number | null;
};

/**
 * Writes the tree, the way back from content to elements, and the ids. Containers get their `StructParents` key here, so
 * they are written afterwards.
 *
 * @param treeNumber object number of the tree
 */
export function writeStructure(writer: PdfWriter, treeNumber: number, structure: StructureToWrite): void {
  const { roots, elements, pageNumbers, ids, roleMap } = structure;
  for (const element of elements) {
    writer.put(element.number, elementText(element, element.parent?.number ?? treeNumber, pageNumbers));
  }
  const { nums, nextKey } = parentTree(writer, structure);
  const parents = writer.reserve();
  writer.put(parents, dictionary({ Nums: nums }));
  const tree = dictionary({
    Type: name("StructTreeRoot"),
    K: roots.length === 1 && roots[0] ? reference(roots[0].number) : roots.map(({ number }) => reference(number)),
    ParentTree: reference(parents),
    ParentTreeNextKey: nextKey,
    RoleMap: roleMap ?? undefined,
  });
  if (ids.length > 0) {
    const idTree = writer.reserve();
    writer.put(idTree, dictionary({ Names: ids.flatMap(([id, { number }]) => [id, reference(number)]) }));
    tree.set("IDTree", reference(idTree));
  }
  writer.put(treeNumber, tree);
}

/** The commonest object of a report by far, so it is put together as text. */
function elementText(element: Element, parent: number, pageNumbers: readonly number[]): string {
  const page = element.children.find((child) => child.kind === "content" && child.container.kind === "page");
  const pageIndex = page?.kind === "content" ? page.container.page : null;
  let text = `<</S/${element.type}/P ${parent} 0 R`;
  if (pageIndex !== null) text += `/Pg ${pageNumbers[pageIndex]} 0 R`;
  const kids = element.children.map((child) => kidText(child, pageIndex, pageNumbers));
  if (kids.length === 1) text += `/K ${kids[0]}`;
  else if (kids.length > 1) text += `/K[${kids.join(" ")}]`;
  if (element.entries.size > 0) text += writeValue(new Map(element.entries)).slice(2, -2);
  return `${text}>>`;
}

function kidText(child: Child, pageIndex: number | null, pageNumbers: readonly number[]): string {
  if (child.kind === "element") return `${child.number} 0 R`;
  if (child.kind === "annotation") return `<</Type/OBJR/Obj ${child.number} 0 R/Pg ${pageNumbers[child.page]} 0 R>>`;
  const { container, id } = child;
  if (container.kind === "page" && container.page === pageIndex) return String(id);
  const stream = container.kind === "form" ? `/Stm ${container.number} 0 R` : "";
  return `<</Type/MCR/Pg ${pageNumbers[container.page]} 0 R${stream}/MCID ${id}>>`;
}

/** For each stream the elements of its marks, and for each annotation its element (ISO 32000-1, 14.7.4.4). */
function parentTree(writer: PdfWriter, structure: StructureToWrite): { nums: PdfValue[]; nextKey: number } {
  const entries: [number, PdfValue][] = [];
  for (const element of structure.elements) {
    for (const child of element.children) {
      const key = child.kind === "annotation" ? structure.annotationKey(child.number) : null;
      if (key !== null) entries.push([key, reference(element.number)]);
    }
  }
  const taken = new Set(entries.map(([key]) => key));
  for (const { entries: dictionary } of structure.containers) taken.add(Number(dictionary.get("StructParents") ?? -1));
  let nextKey = Math.max(0, ...taken) + 1;
  for (const container of structure.containers) {
    if (container.contents.size === 0) {
      container.entries.delete("StructParents");
      continue;
    }
    const own = container.entries.get("StructParents");
    const key = typeof own === "number" ? own : nextKey;
    if (key === nextKey) nextKey += 1;
    container.entries.set("StructParents", key);
    const owners: PdfValue[] = Array.from({ length: Math.max(...container.contents.keys()) + 1 }, () => null);
    for (const [id, { owner }] of container.contents) owners[id] = reference(owner.number);
    const number = writer.reserve();
    writer.put(number, owners);
    entries.push([key, reference(number)]);
  }
  entries.sort(([a], [b]) => a - b);
  return { nums: entries.flat(), nextKey };
}
