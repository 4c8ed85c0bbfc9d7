import type { PdfFile } from "../../object/read-file.ts";
import {
  dictionary,
  isDictionary,
  name,
  nameOf,
  type PdfDictionary,
  type PdfText,
  type PdfValue,
  rawTextOf,
} from "../../object/value.ts";
import { type Element, setEntry } from "../structure/element.ts";

/**
 * Gives header cells ids of our own, in reading order: the browser's change when a tab is used again. Merges the attributes
 * of each cell and leaves out those that say what holds anyway.
 *
 * @returns ids and their elements, in the order of an id tree
 */
export function renewIdsAndAttributes(file: PdfFile, elements: readonly Element[]): [PdfText, Element][] {
  const ids = new Map<string, PdfText>();
  const owners: [PdfText, Element][] = [];
  for (const element of elements) {
    const old = rawTextOf(element.entries.get("ID"));
    if (old === null) continue;
    const id: PdfText = { kind: "text", bytes: `th${String(ids.size + 1).padStart(6, "0")}` };
    ids.set(old, id);
    setEntry(element, "ID", id);
    owners.push([id, element]);
  }
  for (const element of elements) {
    const attributes = element.entries.get("A");
    if (attributes === undefined) continue;
    const merged = mergeAttributes(file, attributes, ids);
    setEntry(element, "A", merged.length < 2 ? merged[0] : merged);
  }
  return owners;
}

/** Adds attributes of one owner, such as a figure's layout, to those that the element has. */
export function addAttributes(element: Element, added: PdfDictionary): void {
  const attributes = element.entries.get("A");
  const all = attributes === undefined ? [] : Array.isArray(attributes) ? attributes : [attributes];
  setEntry(element, "A", all.length === 0 ? added : [...all, added]);
}

/** Number of an attribute such as ColSpan; 1 when it is not there. */
export function spanOf(element: Element, key: "RowSpan" | "ColSpan"): number {
  const attributes = element.entries.get("A");
  for (const one of Array.isArray(attributes) ? attributes : [attributes]) {
    const value = isDictionary(one) ? one.get(key) : undefined;
    if (typeof value === "number") return value;
  }
  return 1;
}

function mergeAttributes(file: PdfFile, attributes: PdfValue, ids: ReadonlyMap<string, PdfText>): PdfDictionary[] {
  const byOwner = new Map<string, PdfDictionary>();
  for (const one of Array.isArray(attributes) ? attributes : [attributes]) {
    const entries = file.dictionary(one);
    const owner = nameOf(entries?.get("O"));
    if (entries === null || owner === null) continue;
    const merged = byOwner.get(owner) ?? dictionary({ O: name(owner) });
    byOwner.set(owner, merged);
    for (const [key, value] of entries) {
      const kept = key === "Headers" ? renewedHeaders(file, value, ids) : value;
      const isDefault = (key === "RowSpan" || key === "ColSpan") && value === 1;
      if (key !== "O" && kept !== null && !isDefault) merged.set(key, kept);
    }
  }
  return [...byOwner.values()].filter((merged) => merged.size > 1);
}

/** Null when none of the header cells is there any more. */
function renewedHeaders(file: PdfFile, value: PdfValue, ids: ReadonlyMap<string, PdfText>): PdfValue[] | null {
  const old = file.resolve(value);
  if (!Array.isArray(old)) return null;
  const renewed = old.flatMap((id) => ids.get(rawTextOf(file.resolve(id)) ?? "") ?? []);
  return renewed.length === 0 ? null : renewed;
}
