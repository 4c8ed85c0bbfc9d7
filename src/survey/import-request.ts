import type { Framework, RespondentGroup } from "../framework/schema.ts";
import type { Language } from "../messages/language.ts";
import type { Cluster } from "../register/cluster.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { FileOutcome } from "./file-outcome.ts";

/** What the user may say of the files of one call. */
export type ImportRequest = {
  year: number;
  cluster: string | null;
  group: RespondentGroup | null;
  survey: string | null;
  /** Paths. */
  mapping: string | null;
  codebooks: string[];
  sheet: string | null;
  encoding: string | null;
  skipInvalid: boolean;
  acceptMapping: boolean;
  acceptRemovals: boolean;
  includePartial: boolean;
  dryRun: boolean;
  /** Imports a file again although a later export of its survey was imported since. */
  force: boolean;
  /** Largest file to be read, in megabytes; null for the default. */
  maxMegabytes: number | null;
  /** Uses the choices made when the same file was imported before, also those that leave rows out. */
  repeat: boolean;
};

/** What is imported when nothing is said, as the annual run does. */
export const defaultRequest: Omit<ImportRequest, "year"> = {
  cluster: null,
  group: null,
  survey: null,
  mapping: null,
  codebooks: [],
  sheet: null,
  encoding: null,
  skipInvalid: false,
  acceptMapping: false,
  acceptRemovals: false,
  includePartial: false,
  dryRun: false,
  force: false,
  maxMegabytes: null,
  repeat: true,
};

export type ImportContext = {
  workspace: Workspace;
  framework: Framework;
  clusters: readonly Cluster[];
  /** Version of the program. */
  version: string;
  /** Language of the workbook that is handed back, and its date, `YYYY-MM-DD`. */
  language: Language;
  date: string;
  signal?: AbortSignal;
  /** Called now and then while a long file is read. */
  onRows?: (file: string, rows: number) => void;
  /** Called when a file is done. */
  onDone?: (outcome: FileOutcome) => void;
};
