import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodes, FagrapportError } from "../error.ts";
import { loadFramework } from "../framework/load.ts";
import { checklistItems, type Framework, respondentGroups } from "../framework/schema.ts";
import { cliMessages } from "../messages/cli.ts";
import type { Issue } from "../messages/issue.ts";
import { inLanguage } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { surveyMessages } from "../messages/survey.ts";
import type { Cluster } from "../register/cluster.ts";
import type { FileOutcome } from "../survey/file-outcome.ts";
import { type ImportSummary, importExports } from "../survey/import-exports.ts";
import { defaultRequest, type ImportRequest } from "../survey/import-request.ts";
import { isEncoding } from "../survey/read/decode.ts";
import { formatReceipt, formatSummary } from "../survey/receipt.ts";
import { loadRegister } from "../workspace/load-register.ts";
import { readProgramVersion } from "../workspace/program-version.ts";
import type { Command, Context, Values } from "./command.ts";
import { startProgress, startSignOfReading } from "./progress.ts";
import { choice, flag, requireYear, text, texts } from "./values.ts";

/** `fagrapport import FILE...`: read, check, receipt, write the canonical files. */
export const importCommand: Command = {
  options: {
    year: { type: "string" },
    cluster: { type: "string" },
    group: { type: "string" },
    survey: { type: "string" },
    mapping: { type: "string" },
    codebook: { type: "string", multiple: true },
    sheet: { type: "string" },
    encoding: { type: "string" },
    "max-size": { type: "string" },
    "skip-invalid": { type: "boolean" },
    "accept-mapping": { type: "boolean" },
    "accept-removals": { type: "boolean" },
    "include-partial": { type: "boolean" },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
  },
  positionals: [1, 10_000],
  async run(values, positionals, context) {
    const asJson = flag(values, "json");
    try {
      return await importFiles(values, positionals, context, asJson);
    } catch (error) {
      // Whoever reads JSON gets what stopped the call as JSON too; the sentence goes to stderr as always.
      if (asJson && error instanceof FagrapportError) context.out(jsonLines({ issues: [stopIssue(error)] }));
      throw error;
    }
  },
};

async function importFiles(
  values: Values,
  positionals: readonly string[],
  context: Context,
  asJson: boolean,
): Promise<number> {
  const request = readRequest(values, context);
  const { framework } = await loadFramework(context.workspace, context.givenDate ?? context.today, context.language);
  const { clusters } = await loadRegister(context.workspace, context.language);
  requireCluster(request, clusters, context);
  const files = positionals.map((file) => pathOf(file, context));
  const summary = await importAll(files, request, framework, clusters, context, asJson);
  if (asJson) context.out(jsonLines(jsonOf(summary)));
  return exitCodeOf(summary);
}

/** What stopped the whole call, as an issue: `usage` and `input` are kinds of error, not faults of a file. */
function stopIssue({ kind, message }: FagrapportError): Issue {
  return { code: kind, severity: "error", value: message };
}

function jsonLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Failed files weigh heaviest, then rows that were left out as asked. */
export function exitCodeOf({ files }: ImportSummary): number {
  if (files.some(({ outcome }) => outcome === "failed")) return exitCodes.input;
  return files.some(({ leftOut }) => leftOut > 0) ? exitCodes.partial : exitCodes.done;
}

function readRequest(values: Values, context: Context): ImportRequest {
  const sentences = inLanguage(surveyMessages, context.language);
  const path = (value: string) => pathOf(value, context);
  const encoding = text(values, "encoding");
  if (encoding !== null && !isEncoding(encoding)) {
    throw new FagrapportError("usage", sentences.badEncoding({ value: encoding }));
  }
  const size = text(values, "max-size");
  if (size !== null && !/^[1-9]\d{0,4}$/.test(size)) {
    throw new FagrapportError("usage", sentences.badSize({ value: size }));
  }
  const mapping = text(values, "mapping");
  return {
    ...defaultRequest,
    year: requireYear(values, context.language),
    cluster: text(values, "cluster"),
    group: choice(values, "group", respondentGroups, context.language),
    survey: text(values, "survey"),
    mapping: mapping === null ? null : path(mapping),
    codebooks: texts(values, "codebook").map(path),
    sheet: text(values, "sheet"),
    encoding,
    skipInvalid: flag(values, "skip-invalid"),
    acceptMapping: flag(values, "accept-mapping"),
    acceptRemovals: flag(values, "accept-removals"),
    includePartial: flag(values, "include-partial"),
    dryRun: flag(values, "dry-run"),
    force: context.force,
    maxMegabytes: size === null ? null : Number(size),
    repeat: false,
  };
}

/** Our own sentences name files from the working folder; a user below it may give such a name back. */
function pathOf(file: string, { cwd, workspace }: Context): string {
  const here = resolve(cwd, file);
  const there = resolve(workspace.root, file);
  return !existsSync(here) && existsSync(there) ? there : here;
}

function requireCluster(request: ImportRequest, clusters: readonly Cluster[], context: Context): void {
  const id = request.cluster;
  if (id === null || clusters.some((cluster) => cluster.id === id)) return;
  const ids = clusters.map((cluster) => cluster.id);
  const sentences = inLanguage(cliMessages, context.language);
  throw new FagrapportError("usage", sentences.unknownCluster({ id, nearest: nearest(id, ids) }));
}

async function importAll(
  files: readonly string[],
  request: ImportRequest,
  framework: Framework,
  clusters: readonly Cluster[],
  context: Context,
  asJson: boolean,
): Promise<ImportSummary> {
  const { workspace, language, width, color, signal } = context;
  const items = framework.phases.flatMap(checklistItems).length;
  const label = inLanguage(surveyMessages, language).reading({ file: "" }).trim();
  const progress = startProgress(
    { ...context, quiet: context.quiet || asJson || files.length < 2 },
    label,
    files.length,
  );
  const tell = (outcome: FileOutcome) => {
    const silent = asJson || (context.quiet && outcome.outcome !== "failed");
    const receipt = silent ? null : formatReceipt(outcome, { language, width, color, dryRun: request.dryRun, items });
    progress.done(null);
    if (receipt !== null) progress.say(`${receipt}\n`);
  };
  const sign = startSignOfReading({ ...context, quiet: context.quiet || asJson });
  const summary = await importExports(files, request, {
    onRows: sign.show,
    workspace,
    framework,
    clusters,
    version: readProgramVersion(),
    language,
    date: context.givenDate ?? context.today,
    signal,
    onDone: tell,
  });
  sign.clear();
  progress.close();
  if (!asJson && !context.quiet) {
    if (files.length > 1) context.say(formatSummary(summary, language));
    if (request.dryRun) context.say(inLanguage(surveyMessages, language).dryRun);
  }
  return summary;
}

/** The receipt as data. Answers and comments are not in it. */
function jsonOf({ year, dryRun, files }: ImportSummary) {
  return {
    issues: files.flatMap(({ issues }) => issues),
    year,
    dryRun,
    files: files.map(({ read, responses, ...outcome }) => ({
      ...outcome,
      sha256: read?.sha256 ?? null,
      survey: read?.survey || null,
      recognised: read?.recognised ?? null,
      columns:
        read === null
          ? null
          : {
              items: read.columns.items,
              used: read.columns.used,
              ignored: read.columns.ignored,
              personal: read.columns.personal,
              proposals: read.columns.proposals,
            },
      rows: read?.rows ?? null,
      responses:
        responses === null
          ? null
          : {
              new: responses.new,
              changed: responses.changed,
              unchanged: responses.unchanged,
              gone: responses.gone,
              removed: responses.removed,
            },
    })),
  };
}
