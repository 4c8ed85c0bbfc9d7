/*
 * The library face of fagrapport, for those who embed it: `import { importSurvey, score, report } from "fagrapport"`.
 * It is the one file that only passes on what others have (docs/library.md); nothing in the program imports from it.
 *
 *   bytes of an export ─ importSurvey ─→ responses and issues
 *   responses, framework ─ score ─→ ClusterResult[]
 *   ClusterResult ─ report ─→ HTML and PDF
 *
 * Values go in and come out. Nothing is printed, no process is ended, and nothing is kept between two calls but what a
 * `Reporter` holds until it is closed.
 */
export { type ErrorKind, FagrapportError } from "./error.ts";
export type { InstrumentRegister } from "./framework/instrument.ts";
export type { LoadedFramework } from "./framework/load.ts";
export type { Framework, RespondentGroup } from "./framework/schema.ts";
export { type FrameworkOptions, readFramework } from "./library/framework.ts";
export { type ImportedSurvey, importSurvey, type SurveyInput } from "./library/import-survey.ts";
export {
  openReporter,
  type Report,
  type Reporter,
  type ReportInput,
  type ReportOptions,
  report,
} from "./library/report.ts";
export { type ScoreInput, score } from "./library/score.ts";
export type { Issue } from "./messages/issue.ts";
export type { Language } from "./messages/language.ts";
export type { Notes } from "./notes/notes.ts";
export { type ParsedNotes, parseNotes } from "./notes/parse-notes.ts";
export type { Cluster } from "./register/cluster.ts";
export { type ParsedRegister, parseRegister } from "./register/parse-register.ts";
export type { ReportLanguage } from "./report/language.ts";
export type { ClusterResult } from "./scoring/result.ts";
export type { ImportOptions, Recognition } from "./survey/import-file.ts";
export type { SurveyResponse } from "./survey/response.ts";
export { wordYearIssue as wordIssue } from "./workspace/load-year.ts";
