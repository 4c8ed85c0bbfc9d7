#!/usr/bin/env node
/*
 * fagrapport: from survey exports to a fagrapport per cluster and a portfolio report over all of them.
 *
 *   exports ─ survey/ ─→ SurveyResponse[] ─ scoring/, recommendation/ ─→ ClusterResult (result.json)
 *                                             portfolio/ ─→ Portfolio (portfolio.json)
 *   ClusterResult, Portfolio ─ report/ ─→ view model ─→ HTML ─ pdf/ ─→ PDF
 *                              workbook/ ─→ XLSX
 *
 * framework/, register/ and notes/ read what people wrote; workspace/ knows where things lie; making/ makes what is out
 * of date; messages/ holds every sentence. commands/command-line.ts turns the command line into one call
 * of a command, and is the only place that catches an error or chooses an exit code.
 */
import { setFlagsFromString } from "node:v8";

// A stack trace then names the source; reading the maps takes time that nobody else should spend.
if (process.argv.includes("--debug")) process.setSourceMapsEnabled(true);
const { runCommandLine } = await import("./commands/command-line.ts");

// Every report leaves megabytes of garbage behind. Left alone, V8 lets it grow with the machine's memory, to gigabytes over
// a large portfolio. A heap that may be a quarter larger than what is in use costs a short run a tenth of its time, and
// only a long one needs it.
setTimeout(() => setFlagsFromString("--heap-growing-percent=25"), 10_000).unref();

// What a dependency does that Node will drop one day is for us to mend, not for users to read about.
process.noDeprecation = true;

// A reader that closes early, such as `head`, is no fault of ours.
process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await runCommandLine(process.argv.slice(2), process);
