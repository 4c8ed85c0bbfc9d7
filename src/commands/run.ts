import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exitCodes } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import { errorCount, importFailures } from "../making/import-failures.ts";
import type { NamedOutcome } from "../making/make-all.ts";
import { makeFagrapporter, makePortfolio, setFaultyApart } from "../making/make-year.ts";
import type { RunManifest } from "../making/run-manifest.ts";
import { loadSettings, printerAtNeed } from "../making/settings.ts";
import { inLanguage } from "../messages/language.ts";
import { makingMessages } from "../messages/making.ts";
import { scoreYear } from "../scoring/score-year.ts";
import { defaultRequest, type FileOutcome, findExports, importExports } from "../survey/import-exports.ts";
import { loadRegister } from "../workspace/load-register.ts";
import { loadYear, refuseErrors, wordYearIssue, type YearInputs } from "../workspace/load-year.ts";
import { shownPath } from "../workspace/workspace.ts";
import { toJson, writeWhole } from "../workspace/write.ts";
import { chooseClusters } from "./choose-clusters.ts";
import type { Command, Context } from "./command.ts";
import { makeWithProgress, sayOutcomes } from "./make-and-say.ts";
import { choice, requireYear, text } from "./values.ts";

/** `fagrapport run --year 2026`: the annual run. Imports, scores, makes what has changed, and writes run.json. */
export const runCommand: Command = {
  options: { year: { type: "string" }, brand: { type: "string" }, archive: { type: "string" } },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const { workspace, language, clock } = context;
    const year = requireYear(values, language);
    const archive = choice(values, "archive", ["3a", "2a"], language) ?? "3a";
    const date = context.givenDate ?? context.today;
    const times = stopwatch(clock);
    const settings = await loadSettings(context, text(values, "brand"), archive);
    const printer = await printerAtNeed(context, settings);

    const imports = await importYear(year, date, settings.programVersion, context);
    times.lap("import");
    const inputs = await loadYear(workspace, year, date, language);
    for (const issue of inputs.issues) {
      if (issue.severity === "warning" && !context.quiet) context.say(wordYearIssue(issue, language));
    }
    chooseClusters([], inputs, context);
    const scored = scoreYear(inputs);
    const { sound, failures } = setFaultyApart(scored, inputs, language);
    times.lap("score");

    const work = { context, inputs, settings, printer };
    try {
      const outcomes = await makeWithProgress(context, scored.length + 1, async (onOutcome) => {
        const reports = await makeFagrapporter(scored, work, ["pdf", "html"], onOutcome);
        times.lap("reports");
        const unmade = [...failures, ...imports.flatMap((one) => importFailures(one, year, language))];
        const portfolio = await makePortfolio(sound, unmade, "internal", work, onOutcome);
        times.lap("portfolio");
        return [...reports, ...portfolio];
      });
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
        inputs: await inputFiles(year, inputs, context),
        imports: imports.map(importRecord),
        reports: outcomes.map((outcome) => reportRecord(outcome, year, context)),
        clustersWithoutResponses: inputs.clusters
          .map(({ id }) => id)
          .filter((id) => !scored.some(({ cluster }) => cluster.id === id)),
        seconds: times.laps(),
      };
      await writeWhole(workspace.runManifest(year), toJson(manifest));

      const where = shownPath(workspace, workspace.output(year));
      const code = sayOutcomes(outcomes, { where, seconds: manifest.seconds.total, year }, context);
      return imports.some(({ outcome }) => outcome === "failed") ? exitCodes.partial : code;
    } finally {
      await printer.close();
    }
  },
};

/** Imports every export of the year. A file with errors is named and stops nothing. */
async function importYear(year: number, date: string, version: string, context: Context): Promise<FileOutcome[]> {
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
      onDone: ({ file, outcome, responses, issues: found }) => {
        if (outcome === "failed") {
          context.say(sentences.importFailed({ file, faults: errorCount(found) }));
          context.say(sentences.importHint({ file, year }));
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

function importRecord({ file, outcome, responses, issues }: FileOutcome): RunManifest["imports"][number] {
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
  };
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
    seconds: round(seconds),
    files: failed
      ? []
      : Object.entries(outcome.files).map(([file, sha256]) => ({
          path: shownPath(workspace, join(folder, file)),
          sha256,
        })),
  };
}

/** Every file that the run read, with its hash. */
async function inputFiles(year: number, inputs: YearInputs, { workspace }: Context): Promise<RunManifest["inputs"]> {
  const exports = await Promise.all(
    (await findExports(workspace, year)).map(async (path) => ({
      path: shownPath(workspace, path),
      sha256: createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    })),
  );
  return [
    inputs.clustersFile,
    { path: shownPath(workspace, workspace.framework), sha256: inputs.frameworkSha256 },
    { path: shownPath(workspace, workspace.instruments), sha256: inputs.registerSha256 },
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
