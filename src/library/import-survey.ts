import type { Framework } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import type { Cluster } from "../register/cluster.ts";
import {
  defaultImportOptions,
  type ImportOptions,
  importFile,
  type Recognition,
  responsesOf,
} from "../survey/import-file.ts";
import type { RowCounts } from "../survey/read-rows.ts";
import type { SurveyResponse } from "../survey/response.ts";

export type SurveyInput = {
  /** The export as it came: CSV or XLSX. */
  bytes: Uint8Array;
  /** Its file name; the ending and, where the tool does not say, the survey's name are taken from it. */
  name: string;
  framework: Framework;
  /** The clusters that answers may be about. */
  clusters: readonly Cluster[];
  /** What the export itself does not say. */
  options?: Partial<ImportOptions>;
};

export type ImportedSurvey = {
  /** Whether the export can be used. One with errors gives no responses, unless its faulty rows are to be left out. */
  accepted: boolean;
  /** Slug of the survey: the same for every export of it. */
  survey: string;
  sha256: string;
  responses: SurveyResponse[];
  /** Everything there is to say of the export, each with its place; `wordIssue` puts it in words. */
  issues: Issue[];
  /** Rows of the export by what became of them. */
  rows: RowCounts;
  /** The survey tool and the table in it; null where it could not be read at all. */
  recognised: Recognition | null;
};

/** Reads one survey export. Faults in it are no errors but issues; only what is no fault of the export is thrown. */
export async function importSurvey({
  bytes,
  name,
  framework,
  clusters,
  options,
}: SurveyInput): Promise<ImportedSurvey> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = await importFile(buffer, name, { framework, clusters }, { ...defaultImportOptions, ...options });
  const { accepted, survey, sha256, issues, rows, recognised } = read;
  const responses = accepted ? responsesOf(read, framework) : [];
  return { accepted, survey, sha256, responses, issues, rows, recognised };
}
