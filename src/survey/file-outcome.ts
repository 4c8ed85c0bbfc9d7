import type { Issue } from "../messages/issue.ts";
import type { FileImport } from "./import-file.ts";
import type { Merged } from "./merge-responses.ts";

/** What was found out about a file, without its responses: many files' would be too much to hold. */
export type FileAccount = Omit<FileImport, "packed" | "faultyCells"> & { valid: number };

/** What became of one file. */
export type FileOutcome = {
  /** As the user knows it. */
  file: string;
  /** `superseded`: a later export of the same survey has been imported. `codebook`: it explains other files. */
  outcome: "imported" | "unchanged" | "failed" | "codebook" | "superseded";
  /** Null where the file could not be read as an export at all. */
  read: FileAccount | null;
  /** Null where nothing was taken in. */
  responses: Pick<Merged, "new" | "changed" | "unchanged" | "gone" | "removed"> | null;
  /** Rows with faults that were left out, as asked. */
  leftOut: number;
  issues: Issue[];
  /** Shown path of the canonical file that has the responses. */
  canonical: string | null;
  /** Shown path of the workbook with the faulty cells marked. */
  handedBack: string | null;
  /** Shown path of the mapping that was saved. */
  savedMapping: string | null;
};

/** Lets go of what takes the most room: the responses, and the faulty cells. */
export function accountOf({ packed, faultyCells: _cells, ...account }: FileImport): FileAccount {
  return { ...account, valid: packed.length };
}

/** A file of which nothing has come yet. */
export function nothing(file: string): FileOutcome {
  return {
    file,
    outcome: "failed",
    read: null,
    responses: null,
    leftOut: 0,
    issues: [],
    canonical: null,
    handedBack: null,
    savedMapping: null,
  };
}
