import type { ChecklistIndex } from "./checklist-index.ts";

/** What an id in a header says: the item's answers, or comments on it. */
export type IdReading = { kind: "item" | "comment"; item: number };

/** `F1.S1`, `f1s1`, `F1_S1`; alone, in brackets, after a group's name, before or after a text. */
const pattern = /(?:^|[\s[(/.:_-])q?F([1-5])[ ._-]?([ST])[ ._-]?([1-9])(?![\p{L}\p{N}])(.*)$/iu;
const commentWord = /\b(kommentar|kommentarer|merknad|begrunnelse|utdyp|comment|remark)/i;
/** What tools put after an item's code where the cell holds free text: `_TEXT`, `[comment]`, `.comment`. */
const commentTail = /^[\s\])[._:-]*(\d+_)?(kommentar|comment|text|merknad|begrunnelse|other|annet)\b/i;

/** The item whose id stands in one of the header's texts, or null. */
export function readItemId(parts: readonly string[], index: ChecklistIndex): IdReading | null {
  for (const part of parts) {
    const match = pattern.exec(part);
    if (match === null) continue;
    const [, phase = "", list = "", number = "", tail = ""] = match;
    const item = index.byId.get(`F${phase}${list.toUpperCase()}${number}`);
    if (item === undefined) continue;
    const before = part.slice(0, match.index);
    if (commentWord.test(before) || commentTail.test(tail) || parts.some((other) => isCommentAlone(other))) {
      return { kind: "comment", item };
    }
    // `F1S1_3` and `F1S1[2]` are options or parts of a question that is not ours.
    if (!/^(_|\[(?!\]))/.test(tail)) return { kind: "item", item };
  }
  return null;
}

function isCommentAlone(part: string): boolean {
  return /^(kommentar(er)?|comments?|merknad(er)?)\s*\d*[:.]?$/i.test(part);
}
