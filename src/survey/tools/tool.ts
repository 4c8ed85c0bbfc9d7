/** What a tool's own columns say of a response as a whole. */
export type ResponseStatus = "complete" | "partial" | "test" | "no-response";

/** The top of a table, by which a tool is known. */
export type Head = {
  /** Whether a header stands there: compared without regard to case and white space, signs included. */
  has: (header: string) => boolean;
  /** Whether a header that matches stands there. */
  matches: (pattern: RegExp) => boolean;
  sheet: string | null;
  fileName: string;
};

/**
 * One survey tool's conventions: how its exports are known, and what is the tool's own in them. Everything that holds for
 * all tools (words for cluster, group, answers) is data in the framework file.
 */
export type Tool = {
  id: string;
  name: string;
  recognise: (head: Head) => boolean;
  /** Columns of the tool itself, never an answer. Compared like `Head.has`. */
  metadata: readonly string[];
  metadataPattern?: RegExp;
  /** Columns with personal data, dropped at once. */
  personal: readonly string[];
  /** Columns with the response's id and the time it was handed in, best first. */
  responseId: readonly string[];
  submittedAt: readonly string[];
  submittedAtPattern?: RegExp;
  /** Whether a row under the first header row belongs to the header too. */
  isHeaderRow?: (cells: readonly string[]) => boolean;
  /** The tool's word on a response; `cell` gives the text under a header, or null where there is no such column. */
  status?: (cell: (header: string) => string | null) => ResponseStatus;
  /** The tool writes month before day where it uses slashes. */
  monthFirst?: boolean;
  /** The survey's name from the file's name or the sheet's, where the tool has a fixed way to write it. */
  surveyName?: (fileStem: string, sheet: string | null) => string | null;
};
