import { adopt, type Child, type Element, setEntry } from "../structure/element.ts";

export type ListRepair = {
  /** Makes an element with an object number of its own. */
  create: (type: string, parent: Element, children: Child[]) => Element;
  /** Whether a link annotation leads to a place in this document. */
  leadsInside: (annotation: number) => boolean;
};

/**
 * Gives list items their bodies, and makes a table of contents of a list that only links to places in the document.
 *
 * @returns how many bodies were made
 */
export function repairLists(elements: readonly Element[], { create, leadsInside }: ListRepair): number {
  let bodies = 0;
  for (const element of elements) {
    if (element.type === "L" && isContents(element, leadsInside)) {
      element.type = "TOC";
      setEntry(element, "A", undefined);
    }
    if (element.type !== "LI") continue;
    if (element.parent?.type === "TOC") {
      element.type = "TOCI";
      const wrapped = element.children.map((child) =>
        child.kind === "element" && child.type === "Link" ? create("Reference", element, [child]) : child,
      );
      adopt(element, wrapped);
      continue;
    }
    const kept = element.children.filter((child) => child.kind === "element" && isListPart(child));
    const rest = element.children.filter((child) => !kept.includes(child));
    if (rest.length === 0) continue;
    adopt(element, [...kept, create("LBody", element, rest)]);
    bodies += 1;
  }
  return bodies;
}

function isListPart(element: Element): boolean {
  return element.type === "Lbl" || element.type === "LBody";
}

/** Every item holds one link into the document, and beside it at most a label and a list below. */
function isContents(list: Element, leadsInside: ListRepair["leadsInside"]): boolean {
  return (
    list.children.length > 0 &&
    list.children.every((item) => item.kind === "element" && item.type === "LI" && isContentsItem(item, leadsInside))
  );
}

function isContentsItem(item: Element, leadsInside: ListRepair["leadsInside"]): boolean {
  let links = 0;
  for (const child of item.children) {
    if (child.kind !== "element") return false;
    if (child.type === "Link") {
      const annotation = child.children.find((below) => below.kind === "annotation");
      if (annotation === undefined || !leadsInside(annotation.number)) return false;
      links += 1;
    } else if (child.type !== "L" && child.type !== "Lbl") return false;
  }
  return links === 1;
}
