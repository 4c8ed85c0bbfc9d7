import { dirname, join, resolve } from "node:path";
import { exitCodes } from "../error.ts";
import { importFailures } from "../making/import-failures.ts";
import { hashOf } from "../making/made.ts";
import type { NamedOutcome } from "../making/make-all.ts";
import { makeFagrapporter, makePortfolio } from "../making/make-year.ts";
import { missingFrom } from "../making/portfolio-parts.ts";
import { hashFile, hashInputs, hashResponses, isWhole, readRun } from "../making/run-key.ts";
import type { RunManifest } from "../making/run-manifest.ts";
import { loadSettings, printerAtNeed, type Settings } from "../making/settings.ts";
import { inLanguage } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import { runCall } from "../messages/run.ts";
import { scoringMessages } from "../messages/scoring.ts";
import { type PortfolioEntry, portfolioEntry } from "../portfolio/entry.ts";
import { messageLanguage } from "../report/language.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { prepareScoring } from "../scoring/score-year.ts";
import { findExports } from "../survey/import-exports.ts";
import { loadRegister } from "../workspace/load-register.ts";
import { loadYear, wordYearIssue, type YearInputs } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { sweepHalfWritten, toJson, writeWhole } from "../workspace/write.ts";
import { importRecord, importYear } from "./annual-import.ts";
import { chooseClusters } from "./choose-clusters.ts";
import type { Command, Context } from "./command.ts";
import { makeWithProgress } from "./make-and-say.ts";
import { runSummary } from "./run-summary.ts";
import { inShard, shardOf } from "./shard.ts";
import { choice, requireYear, text } from "./values.ts";

/**
 * `fagrapport run --year 2026`: the annual run. Imports, scores, makes what has changed, and writes run.json. When nothing
 * at all has changed since a run that went well, it checks what lies there and is done. With `--shard i/n` it makes every
 * n-th fagrapport and leaves the portfolio to `portfolio`.
 */
export const runCommand: Command = {
  options: {
    year: { type: "string" },
    shard: { type: "string" },
    brand: { type: "string" },
    archive: { type: "string" },
  },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const { workspace, language, clock, force } = context;
    const year = requireYear(values, language);
    const archive = choice(values, "archive", ["3a", "2a"], language) ?? "3a";
    const shard = shardOf(values, language);
    const date = context.givenDate ?? context.today;
    const brand = text(values, "brand");
    const again = runCall({
      year,
      shard: text(values, "shard"),
      brand,
      archive: text(values, "archive"),
      date: context.givenDate,
      language: context.reportLanguage,
    });
    const manifestFile = workspace.runManifest(year, { shard, language: context.reportLanguage });
    const times = stopwatch(clock);
    const reasons = messageLanguage(context.reportLanguage);
    const settings = await loadSettings(context, brand, archive);
    const printer = await printerAtNeed(context, settings);

    const around = hashOf(await hashInputs(workspace, year), settings.surroundings, printer.renderer, date);
    const keyNow = async () => hashOf(around, await hashResponses(workspace, year), JSON.stringify(shard));
    const last = force ? null : await readRun(manifestFile);
    await sweepYear(last, year, shard === null, context);
    if (last !== null && last.key === (await keyNow()) && (await isWhole(last, workspace))) {
      return sayUnchanged(last, { manifestFile, again }, times, context);
    }

    const imports = await importYear(year, date, settings.programVersion, context);
    const key = await keyNow();
    times.lap("import");
    const inputs = await loadYear(workspace, year, date, language);
    const warnings = inputs.issues.filter(({ severity }) => severity === "warning");
    sayWarnings(warnings, context);
    chooseClusters([], inputs, context);
    const scoring = prepareScoring(inputs);
    times.lap("score");

    const work = { context, inputs, scoring, settings, printer };
    const mine = inShard(scoring.clusters, shard);
    const entries: PortfolioEntry[] = [];
    const keepEntry = (result: ClusterResult) => {
      if (shard === null) entries.push(portfolioEntry(result, inputs.framework));
    };
    try {
      const outcomes = await makeWithProgress(context, mine.length + (shard === null ? 1 : 0), async (onOutcome) => {
        const reports = await makeFagrapporter(mine, work, ["pdf", "html"], onOutcome, keepEntry);
        times.lap("reports");
        if (shard !== null) return reports;
        const failures = [
          ...missingFrom(entries, reports, inputs, reasons),
          ...imports.flatMap((one) => importFailures(one, year, reasons)),
        ];
        const portfolio = await makePortfolio({ entries, failures }, "internal", work, onOutcome);
        times.lap("portfolio");
        return [...reports, ...portfolio];
      });
      const isWell =
        imports.every(({ outcome }) => outcome !== "failed") &&
        outcomes.every(({ outcome }) => outcome.kind !== "failed");
      const manifest: RunManifest = {
        schemaVersion: 1,
        year,
        date,
        versions: {
          fagrapport: settings.programVersion,
          node: process.version,
          framework: inputs.framework.version,
          register: inputs.register.version,
          renderer: printer.renderer,
        },
        rules: inputs.framework.scoring,
        inputs: await inputFiles(year, inputs, settings, context),
        imports: imports.map(importRecord),
        reports: outcomes.map((outcome) => reportRecord(outcome, year, context)),
        secondPrints: secondPrints(outcomes),
        clustersWithoutResponses: inputs.clusters.map(({ id }) => id).filter((id) => !inputs.responses.has(id)),
        warnings,
        key: isWell ? key : null,
        seconds: times.laps(),
      };
      return await finish(manifest, { manifestFile, again }, context);
    } finally {
      await printer.close();
    }
  },
};

/** A run that finds everything as the last one left it says so, in the same words as one that looked at every report. */
async function sayUnchanged(
  last: RunManifest,
  told: Told,
  times: ReturnType<typeof stopwatch>,
  context: Context,
): Promise<number> {
  const { workspace, language, quiet, say } = context;
  const { year } = last;
  const imports = last.imports.map(asUnchanged);
  if (!quiet && imports.length > 0) {
    const sentences = inLanguage(makingMessages, language);
    say(sentences.importing({ year }));
    for (const { file, responses } of imports) {
      if (responses === null) continue;
      say(sentences.imported({ file, news: 0, changed: 0, unchanged: responses.unchanged }));
    }
  }
  times.lap("import");
  sayWarnings(last.warnings, context);
  const silent = new Set(last.clustersWithoutResponses);
  if (silent.size > 0 && !quiet) {
    const { clusters } = await loadRegister(workspace, language);
    const names = clusters.filter(({ id }) => silent.has(id)).map(({ name }) => name);
    say(inLanguage(scoringMessages, language).withoutResponses({ names, year }));
  }
  await makeWithProgress(context, last.reports.length, async (onOutcome) =>
    last.reports.map(({ name, date, pageCount, notices, refused }) => {
      const named: NamedOutcome = {
        name,
        seconds: 0,
        outcome: { kind: "unchanged", pageCount, files: {}, date: date ?? last.date, notices, refused },
      };
      onOutcome(named);
      return named;
    }),
  );
  times.lap("reports");
  const reports = last.reports.map((one) => ({ ...one, outcome: "unchanged" as const, secondPrint: null, seconds: 0 }));
  const manifest: RunManifest = { ...last, imports, reports, secondPrints: secondPrints([]), seconds: times.laps() };
  return finish(manifest, told, context);
}

/** Where the run is written down, and the call that repeats it. */
type Told = { manifestFile: string; again: string };

/** Writes down what the run did, and says it. Gives the exit code. */
async function finish(manifest: RunManifest, { manifestFile, again }: Told, context: Context): Promise<number> {
  const { workspace, language, quiet, say } = context;
  await writeWhole(manifestFile, toJson(manifest));
  if (!quiet) {
    const folder = shownPath(workspace, workspace.output(manifest.year));
    const style = { language, folder, manifestFile: shownPath(workspace, manifestFile), again };
    say(`\n${runSummary(manifest, style)}`);
  }
  const isWhole = [...manifest.imports, ...manifest.reports].every(({ outcome }) => outcome !== "failed");
  return isWhole ? exitCodes.done : exitCodes.partial;
}

function secondPrints(outcomes: readonly NamedOutcome[]): RunManifest["secondPrints"] {
  const made = outcomes.flatMap(({ outcome }) => (outcome.kind === "made" ? [outcome] : []));
  const count = made.filter(({ secondPrint }) => secondPrint).length;
  return { count, share: made.length === 0 ? null : count / made.length };
}

/**
 * Removes what a killed run left half-written, also beside reports that are whole and need not be made. Shards that run
 * side by side share the year's own folders and leave those alone.
 */
async function sweepYear(
  last: RunManifest | null,
  year: number,
  isAlone: boolean,
  { workspace }: Context,
): Promise<void> {
  const files = last === null ? [] : last.reports.flatMap((report) => report.files);
  const folders = new Set(files.map(({ path }) => dirname(resolve(workspace.root, path))));
  if (isAlone) folders.add(workspace.output(year)).add(workspace.responses(year));
  for (const folder of folders) await sweepHalfWritten(folder);
}

/** A file that was taken in by the last run is as it was for this one. */
function asUnchanged(record: RunManifest["imports"][number]): RunManifest["imports"][number] {
  const { outcome, responses } = record;
  if (responses === null) return record;
  const unchanged = responses.new + responses.changed + responses.unchanged;
  return {
    ...record,
    outcome: outcome === "imported" ? "unchanged" : outcome,
    responses: { new: 0, changed: 0, unchanged },
  };
}

function sayWarnings(warnings: RunManifest["warnings"], { quiet, say, language }: Context): void {
  if (quiet) return;
  for (const issue of warnings) say(wordYearIssue(issue, language));
}

function reportRecord(
  { name, outcome, seconds }: NamedOutcome,
  year: number,
  { workspace }: Context,
): RunManifest["reports"][number] {
  const folder = name === "portfolio" ? workspace.portfolioOutput(year) : workspace.clusterOutput(year, name);
  const failed = outcome.kind === "failed";
  return {
    name,
    outcome: outcome.kind,
    reason: failed ? outcome.reason : null,
    date: failed ? null : outcome.date,
    pageCount: failed ? null : outcome.pageCount,
    secondPrint: outcome.kind === "made" ? outcome.secondPrint : null,
    verdict: failed || outcome.pageCount === null ? null : verdictOf(outcome.notices),
    notices: failed ? [] : outcome.notices,
    refused: failed ? [] : outcome.refused,
    seconds: round(seconds),
    files: failed
      ? []
      : Object.entries(outcome.files).map(([file, sha256]) => ({
          path: shownPath(workspace, join(folder, file)),
          sha256,
        })),
  };
}

/** A PDF that does not conform is not written, so what lies there does. */
function verdictOf(notices: readonly string[]): RunManifest["reports"][number]["verdict"] {
  return notices.length === 0 ? "conforms" : "conforms-with-notices";
}

/** Every file that the run read, with its hash. */
async function inputFiles(
  year: number,
  inputs: YearInputs,
  { texts }: Settings,
  { workspace }: Context,
): Promise<RunManifest["inputs"]> {
  const translation = texts?.translation ?? null;
  // One after the other, in pieces: all exports at once may be hundreds of megabytes.
  const exports: RunManifest["inputs"] = [];
  for (const path of await findExports(workspace, year)) {
    exports.push({ path: shownPath(workspace, path), sha256: await hashFile(path) });
  }
  return [
    inputs.clustersFile,
    { path: shownPath(workspace, workspace.framework), sha256: inputs.frameworkSha256 },
    { path: shownPath(workspace, workspace.instruments), sha256: inputs.registerSha256 },
    ...(translation === null ? [] : [translation.framework, translation.register]).map(({ file, sha256 }) => ({
      path: file,
      sha256,
    })),
    ...exports,
    ...[...inputs.previousFiles, ...inputs.files].map(({ path, sha256 }) => ({ path, sha256 })),
    ...Object.values(inputs.notes).map(({ file, sha256 }) => ({ path: file, sha256 })),
  ];
}

type Stage = Exclude<keyof RunManifest["seconds"], "total">;

/** Seconds of each stage, and in all. */
function stopwatch(clock: () => number) {
  const start = clock();
  let last = start;
  const seconds: Record<Stage, number> = { import: 0, score: 0, reports: 0, portfolio: 0 };
  return {
    lap: (stage: Stage) => {
      const now = clock();
      seconds[stage] = round((now - last) / 1000);
      last = now;
    },
    laps: () => ({ ...seconds, total: round((clock() - start) / 1000) }),
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
