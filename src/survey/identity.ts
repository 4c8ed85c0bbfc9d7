import { createHash } from "node:crypto";
import { isPersonal } from "./mask.ts";

/** Ids for rows: the tool's own, or a fingerprint where it gives none. */
export type RowIds = {
  /** Id of a row; the same row again, without an id of its own, gets its occurrence's number. */
  idOf: (own: string, cells: readonly string[]) => { id: string; repeated: boolean };
};

/** A spreadsheet has shortened a long number: `2,77E+07`. Different ids may look the same then. */
export function isShortenedNumber(id: string): boolean {
  return /^\d[.,]\d+E\+?\d+$/i.test(id.trim());
}

export function rowIds(): RowIds {
  const seen = new Map<string, number>();
  return {
    idOf: (own, cells) => {
      const text = own.trim();
      if (text !== "") return { id: isPersonal(text) && /@/.test(text) ? digest([text]) : text, repeated: false };
      const fingerprint = digest(trimEnd(cells));
      const occurrence = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, occurrence);
      return { id: occurrence === 1 ? fingerprint : `${fingerprint}-${occurrence}`, repeated: occurrence > 1 };
    },
  };
}

/** Cannot be turned back into what it was made from, and is short enough to be written down. */
export function digest(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
}

function trimEnd(cells: readonly string[]): string[] {
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== "") + 1);
}
