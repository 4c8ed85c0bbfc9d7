import type { PdfValue } from "../../object/value.ts";
import type { Container } from "./container.ts";

/** A node of the structure tree (ISO 32000-1, 14.7). */
export type Element = {
  kind: "element";
  /** Number of its object in the file. */
  number: number;
  /** Structure type, such as "P" or "TD". */
  type: string;
  parent: Element | null;
  children: Child[];
  /** Everything else it says: Alt, Lang, A, ID, ActualText ... Changed with `setEntry`. */
  entries: ReadonlyMap<string, PdfValue>;
};

/** Most elements say nothing else, and share this. */
export const noEntries: ReadonlyMap<string, PdfValue> = new Map();

/** Marked content that belongs to an element. */
export type Content = { kind: "content"; container: Container; id: number; owner: Element };

/** A link annotation that belongs to an element. */
export type AnnotationOf = { kind: "annotation"; number: number; page: number };

export type Child = Element | Content | AnnotationOf;

/** These elements and every one below, parents before their children, in reading order: a list as of now. */
export function elementsOf(roots: readonly Element[]): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    found.push(element);
    for (const child of element.children) if (child.kind === "element") visit(child);
  };
  roots.forEach(visit);
  return found;
}

/** All marked content below an element, in reading order. */
export function contentsOf(element: Element): Content[] {
  const found: Content[] = [];
  const visit = (at: Element): void => {
    for (const child of at.children) {
      if (child.kind === "content") found.push(child);
      else if (child.kind === "element") visit(child);
    }
  };
  visit(element);
  return found;
}

/** The nearest of this type, beginning with the element itself; null when there is none. */
export function nearestOf(element: Element, ...types: readonly string[]): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parent) if (types.includes(at.type)) return at;
  return null;
}

/** Whether anything below the element fulfils the condition. */
export function hasBelow(element: Element, condition: (below: Element) => boolean): boolean {
  return element.children.some((child) => child.kind === "element" && (condition(child) || hasBelow(child, condition)));
}

/** Sets what an element says, or takes it away. */
export function setEntry(element: Element, key: string, value: PdfValue | undefined): void {
  const entries = new Map(element.entries);
  if (value === undefined) entries.delete(key);
  else entries.set(key, value);
  element.entries = entries.size === 0 ? noEntries : entries;
}

/** Puts children under an element and tells them so. */
export function adopt(parent: Element, children: Child[]): void {
  parent.children = children;
  for (const child of children) {
    if (child.kind === "element") child.parent = parent;
    else if (child.kind === "content") child.owner = parent;
  }
}

/** Page, from 1, on which the element begins; null when nothing of it is on a page. */
export function pageOf(element: Element): number | null {
  const first = contentsOf(element)[0];
  return first === undefined ? null : first.container.page + 1;
}
