import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { exitCodes, FagrapportError } from "../error.ts";
import { translationLanguages } from "../framework/languages.ts";
import type { NamedOutcome } from "../making/make-all.ts";
import type { ReportFormat } from "../making/make-report.ts";
import { makeFagrapporter } from "../making/make-year.ts";
import { loadSettings, type PrinterAtNeed, printerAtNeed, type Settings } from "../making/settings.ts";
import { inLanguage } from "../messages/language.ts";
import { watchMessages } from "../messages/watch.ts";
import type { Cluster } from "../register/cluster.ts";
import { fileName } from "../report/language.ts";
import { prepareScoring, type YearScoring } from "../scoring/score-year.ts";
import { type ReportServer, serveReports } from "../watch/report-server.ts";
import { type WatchedFolder, watchFolders } from "../watch/watch-folders.ts";
import { wordFileFault } from "../workspace/file-fault.ts";
import { loadYear, type YearInputs } from "../workspace/load-year.ts";
import { takeLock } from "../workspace/lock.ts";
import { readProgramVersion } from "../workspace/program-version.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { chooseClusters } from "./choose-clusters.ts";
import type { Context } from "./command.ts";
import { doneLine, notableLines } from "./make-and-say.ts";

/** What is to be watched, and how it is made. */
export type WatchRequest = {
  year: number;
  clusterIds: readonly string[];
  formats: readonly ReportFormat[];
  brand: string | null;
  archive: "3a" | "2a";
  /** Of the server that shows the pages; 0 for any that is free. */
  port: number;
};

/**
 * Makes the clusters' reports again whenever something they are made from is saved, until the signal ends it. What is
 * wrong is said, and the watch goes on.
 *
 * @throws FagrapportError of kind usage or browser for what keeps it from beginning
 */
export async function watchReports(request: WatchRequest, context: Context): Promise<number> {
  const { workspace, language, signal, say, quiet } = context;
  const { year, clusterIds, formats } = request;
  const sentences = inLanguage(watchMessages, language);
  const printer = await printerAtNeed(context, { programVersion: readProgramVersion() }, formats.includes("pdf"));
  const server = formats.includes("html") ? await showReports(request, context) : null;
  const watch = await watchFolders(foldersOf(workspace, year), signal);
  const make = openMaker(request, printer, context);
  try {
    await makeAndTell(make, [], server, request, context);
    // Nothing else can tell anyone the address, so it is said under `--quiet` too.
    for (const id of clusterIds) if (server !== null) say(sentences.shown({ id, address: server.address(id) }));
    if (!quiet) say(sentences.watching);
    for (;;) {
      const changed = await watch.next();
      if (signal.aborted) break;
      await makeAndTell(make, changed, server, request, context);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    watch.close();
    await Promise.all([server?.close(), printer.close()]);
  }
  if (!quiet) say(sentences.ended);
  return exitCodes.done;
}

async function showReports({ year, clusterIds, port }: WatchRequest, context: Context): Promise<ReportServer> {
  const { workspace, language, reportLanguage } = context;
  const sentences = inLanguage(watchMessages, language);
  const name = fileName("fagrapport", reportLanguage);
  const reports = clusterIds.map((id) => ({ id, folder: workspace.clusterOutput(year, id), name }));
  try {
    return await serveReports(reports, port, sentences.notMade);
  } catch (cause) {
    throw new FagrapportError("usage", sentences.portTaken({ port }), { hint: sentences.portTakenHint, cause });
  }
}

/** Every folder with something a report is made from. Exports count when they are imported. */
function foldersOf(workspace: Workspace, year: number): WatchedFolder[] {
  const inputs = [workspace.register, workspace.notes(year, "any")].map((file) => dirname(file));
  const responses = [workspace.responses(year), workspace.responses(year - 1)];
  const flat = new Set([...inputs, ...frameworkFolders(workspace), ...responses]);
  return [...[...flat].map((path) => ({ path, deep: false })), { path: workspace.templates, deep: true }];
}

/** Where framework, instruments and their translations lie: a working folder may have some of its own and share the others. */
function frameworkFolders({ framework, instruments, translation }: Workspace): Set<string> {
  const translations = translationLanguages.flatMap((language) => Object.values(translation(language)));
  return new Set([framework, instruments, ...translations].map((file) => dirname(file)));
}

/** Makes what is out of date, after these files have changed. */
type Maker = (changed: readonly string[]) => Promise<NamedOutcome[]>;

/** Browser, templates and what is known of the year stay as they are until something of theirs has changed. */
function openMaker(request: WatchRequest, printer: PrinterAtNeed, context: Context): Maker {
  const { workspace, language } = context;
  const { year, clusterIds, formats, brand, archive } = request;
  let settings: Settings | null = null;
  let prepared: { inputs: YearInputs; scoring: YearScoring; clusters: readonly Cluster[] } | null = null;
  return async (changed) => {
    const isTemplate = (path: string) => path.startsWith(workspace.templates);
    const isOfFramework = (path: string) => frameworkFolders(workspace).has(dirname(path));
    if (changed.some(isTemplate) || changed.some(isOfFramework)) settings = null;
    if (!changed.every(isTemplate)) prepared = null;

    // What another command is about to change must not be read before it is done.
    return withLock(context, async () => {
      settings ??= await loadSettings(context, brand, archive);
      if (prepared === null) {
        const inputs = await loadYear(workspace, year, context.givenDate ?? context.today, language);
        const chosen = chooseClusters(clusterIds, inputs, context);
        const scoring = prepareScoring(inputs);
        prepared = { inputs, scoring, clusters: scoring.clusters.filter(({ id }) => chosen.has(id)) };
      }
      const { inputs, scoring, clusters } = prepared;
      return makeFagrapporter(clusters, { context, inputs, scoring, settings, printer }, formats, () => {});
    });
  };
}

/** Holds the lock only while something is read and made, so that other commands can work in the folder in between. */
async function withLock<Result>(context: Context, work: () => Promise<Result>): Promise<Result> {
  const { workspace, language, say, signal, timeOfDay } = context;
  const sentences = inLanguage(watchMessages, language);
  for (let isSaid = false; ; isSaid = true) {
    const lock = takeLock(workspace.lock, timeOfDay());
    if (lock.kind === "held") {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!isSaid) say(sentences.waiting(lock.holder));
    await wait(lockWaitMs, undefined, { signal });
  }
}

const lockWaitMs = 300;

/** One round: makes, says what came of it, and tells the browsers that show the reports. */
async function makeAndTell(
  make: Maker,
  changed: readonly string[],
  server: ReportServer | null,
  { clusterIds }: WatchRequest,
  context: Context,
): Promise<void> {
  const { workspace, language, signal, timeOfDay, quiet } = context;
  const sentences = inLanguage(watchMessages, language);
  const say = (text: string) => context.say(sentences.at({ time: timeOfDay(), text }));
  let outcomes: NamedOutcome[];
  try {
    outcomes = await make(changed);
  } catch (thrown) {
    const error = wordFileFault(thrown, language);
    const isBeginning = changed.length === 0;
    const mayGoOn = error instanceof FagrapportError && (error.kind === "input" || !isBeginning);
    if (signal.aborted || !mayGoOn) throw error;
    for (const text of [error.message, error.hint ?? "", sentences.goesOn]) if (text !== "") say(text);
    for (const id of clusterIds) server?.tellFault(id, error.message);
    return;
  }

  for (const named of outcomes) {
    const { name, outcome } = named;
    for (const line of notableLines(named, context)) say(line);
    const line = doneLine(named, language);
    if (line !== null && !quiet && (outcome.kind === "made" || changed.length === 0)) say(line);
    if (outcome.kind === "made") server?.tellMade(name);
    else server?.tellFault(name, outcome.kind === "failed" ? outcome.reason : null);
  }
  if (outcomes.some(({ outcome }) => outcome.kind === "failed")) say(sentences.goesOn);
  else if (!quiet && changed.length > 0 && outcomes.every(({ outcome }) => outcome.kind === "unchanged")) {
    say(sentences.asBefore({ files: changed.map((path) => shownPath(workspace, path)) }));
  }
}
