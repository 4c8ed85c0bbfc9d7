import type { Issue } from "../../src/messages/issue.ts";
import {
  defaultImportOptions,
  type FileImport,
  type ImportOptions,
  importFile,
  responsesOf,
} from "../../src/survey/import-file.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { clusters, framework } from "./checklist.ts";

export type ReadExport = FileImport & {
  responses: SurveyResponse[];
  /** Issues of a code. */
  of: (code: string) => Issue[];
  errors: string[];
};

/** Reads an export with the shipped framework and the invented register. */
export async function readExport(
  bytes: Buffer,
  file: string,
  options: Partial<ImportOptions> = {},
): Promise<ReadExport> {
  const read = await importFile(bytes, file, { framework, clusters }, { ...defaultImportOptions, ...options });
  return {
    ...read,
    responses: responsesOf(read, framework),
    of: (code) => read.issues.filter((issue) => issue.code === code),
    errors: read.issues.filter(({ severity }) => severity === "error").map(({ code }) => code),
  };
}
