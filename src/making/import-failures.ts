import { hasErrors } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import type { Failure } from "../portfolio/portfolio.ts";
import type { FileOutcome } from "../survey/file-outcome.ts";

/** How the portfolio names an export that could not be taken in; nothing of one that could. */
export function importFailures({ file, outcome, issues }: FileOutcome, year: number, language: Language): Failure[] {
  if (outcome !== "failed") return [];
  const { importFailed, importHint } = inLanguage(makingMessages, language);
  const reason = `${importFailed({ file, faults: errorCount(issues) })} ${importHint({ file, year })}`;
  return [{ kind: "file", file, reason }];
}

/** Faults of a file, each as often as it occurs. */
export function errorCount(issues: FileOutcome["issues"]): number {
  return issues.filter((issue) => hasErrors([issue])).reduce((sum, { count }) => sum + (count ?? 1), 0);
}
