import type { Language } from "../messages/language.ts";
import type { Failure } from "../portfolio/portfolio.ts";
import type { FileOutcome } from "../survey/file-outcome.ts";
import { findExports, importExports } from "../survey/import-exports.ts";
import { defaultRequest } from "../survey/import-request.ts";
import type { YearInputs } from "../workspace/load-year.ts";
import { errorCount, importFailures } from "./import-failures.ts";
import type { WorkContext } from "./work-context.ts";

/** An export of the year as it stands. `new`: it has answers that are not imported yet. */
export type ExportState = {
  /** As the user knows it. */
  file: string;
  state: "imported" | "new" | "faulty" | "codebook" | "superseded";
  /** 0 but for a faulty one. */
  faults: number;
  /** What a portfolio report in a language would say of it. */
  failures: (language: Language) => Failure[];
};

/** What importing each export of the year would do, by doing all of it but the writing. Sorted by file. */
export async function examineExports(inputs: YearInputs, context: WorkContext): Promise<ExportState[]> {
  const { workspace, language, givenDate, today, signal } = context;
  const { year, framework, clusters } = inputs;
  const files = await findExports(workspace, year);
  const request = { ...defaultRequest, year, dryRun: true };
  // The program's version goes into manifests alone, and none is written.
  const importing = { workspace, framework, clusters, version: "", language, date: givenDate ?? today, signal };
  const { files: outcomes } = await importExports(files, request, importing);
  return outcomes.map((outcome) => ({
    file: outcome.file,
    state: stateOf[outcome.outcome],
    faults: outcome.outcome === "failed" ? errorCount(outcome.issues) : 0,
    failures: (reasons) => importFailures(outcome, year, reasons),
  }));
}

const stateOf: Record<FileOutcome["outcome"], ExportState["state"]> = {
  imported: "new",
  unchanged: "imported",
  failed: "faulty",
  codebook: "codebook",
  superseded: "superseded",
};
