import { loadFramework } from "../framework/load.ts";
import { errorCount } from "../making/import-failures.ts";
import type { RunManifest } from "../making/run-manifest.ts";
import { inLanguage } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import { decisionsOf } from "../survey/decisions.ts";
import type { FileOutcome } from "../survey/file-outcome.ts";
import { findExports, importExports } from "../survey/import-exports.ts";
import { defaultRequest } from "../survey/import-request.ts";
import { loadRegister } from "../workspace/load-register.ts";
import { refuseErrors } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import type { Context } from "./command.ts";
import { startSignOfReading } from "./progress.ts";

/** Imports every export of the year. A file with errors is named and stops nothing. */
export async function importYear(
  year: number,
  date: string,
  version: string,
  context: Context,
): Promise<FileOutcome[]> {
  const { workspace, language, signal } = context;
  const sentences = inLanguage(makingMessages, language);
  const say = (line: string) => {
    if (!context.quiet) context.say(line);
  };
  const files = await findExports(workspace, year);
  if (files.length === 0) {
    say(sentences.nothingToImport({ path: shownPath(workspace, workspace.exports(year)) }));
    return [];
  }
  say(sentences.importing({ year }));
  const { framework } = await loadFramework(workspace, date, language);
  const { clusters, issues } = await loadRegister(workspace, language);
  refuseErrors(issues, language);
  const sign = startSignOfReading(context);
  const { files: outcomes } = await importExports(
    files,
    { ...defaultRequest, year },
    {
      workspace,
      framework,
      clusters,
      version,
      language,
      date,
      signal,
      onRows: sign.show,
      onDone: ({ file, outcome, responses, issues: found }) => {
        sign.clear();
        if (outcome === "failed") {
          context.say(sentences.importFailed({ file, faults: errorCount(found) }));
          // The summary says what to do, and is not said under `--quiet`.
          if (context.quiet) context.say(sentences.importHint({ file, year }));
        } else if (responses !== null) {
          say(
            sentences.imported({
              file,
              news: responses.new,
              changed: responses.changed,
              unchanged: responses.unchanged,
            }),
          );
        }
      },
    },
  );
  signal.throwIfAborted();
  return outcomes;
}

/** What run.json says of a file. */
export function importRecord(done: FileOutcome): RunManifest["imports"][number] {
  const { file, outcome, responses, issues, handedBack } = done;
  return {
    file,
    outcome,
    responses:
      responses === null
        ? null
        : {
            new: responses.new,
            changed: responses.changed,
            unchanged: responses.unchanged,
          },
    errors: errorCount(issues),
    decisions: decisionsOf(done),
    handedBack,
  };
}
