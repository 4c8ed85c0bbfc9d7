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
 * of date; messages/ holds every sentence. This file turns the command line into one call of a command, and is the only
 * place that catches an error or sets an exit code.
 */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import type { Command, Context, Options, Values } from "./commands/command.ts";
import { exitCodes, FagrapportError } from "./error.ts";
import { cliMessages } from "./messages/cli.ts";
import { type CommandName, commandHelp, commandNames, overview } from "./messages/help.ts";
import { inLanguage, type Language } from "./messages/language.ts";
import { nearest } from "./messages/nearest.ts";
import { wrapLines } from "./messages/wrap.ts";
import { type ReportLanguage, reportLanguages } from "./report/language.ts";
import { wordFileFault } from "./workspace/file-fault.ts";
import { readProgramVersion } from "./workspace/program-version.ts";
import { openWorkspace } from "./workspace/workspace.ts";

/** Each command is loaded when it is called, so that `--help` is instant. Those that write take the workspace's lock. */
const commands: Record<CommandName, { load: () => Promise<Command>; writes: boolean }> = {
  import: { load: async () => (await import("./commands/import.ts")).importCommand, writes: true },
  score: { load: async () => (await import("./commands/score.ts")).scoreCommand, writes: true },
  report: { load: async () => (await import("./commands/report.ts")).reportCommand, writes: true },
  portfolio: { load: async () => (await import("./commands/portfolio.ts")).portfolioCommand, writes: true },
  run: { load: async () => (await import("./commands/run.ts")).runCommand, writes: true },
  form: { load: async () => (await import("./commands/form.ts")).formCommand, writes: false },
  notes: { load: async () => (await import("./commands/notes.ts")).notesCommand, writes: false },
  init: { load: async () => (await import("./commands/init.ts")).initCommand, writes: false },
  status: { load: async () => (await import("./commands/status.ts")).statusCommand, writes: false },
  package: { load: async () => (await import("./commands/package.ts")).packageCommand, writes: true },
  explain: { load: async () => (await import("./commands/explain.ts")).explainCommand, writes: false },
  forget: { load: async () => (await import("./commands/forget.ts")).forgetCommand, writes: true },
  lint: { load: async () => (await import("./commands/lint.ts")).lintCommand, writes: false },
  diff: { load: async () => (await import("./commands/diff.ts")).diffCommand, writes: false },
  doctor: { load: async () => (await import("./commands/doctor.ts")).doctorCommand, writes: false },
};

const commonOptions = {
  workspace: { type: "string" },
  lang: { type: "string" },
  date: { type: "string" },
  force: { type: "boolean" },
  concurrency: { type: "string" },
  quiet: { type: "boolean" },
  debug: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const satisfies Options;

/** Ended by Ctrl-C or SIGTERM, as shells count it. */
const interruptedCode = 130;

async function main(argv: string[]): Promise<number> {
  const reportLanguage = languageOf(argv);
  const language = spokenLanguage(reportLanguage);
  const sentences = inLanguage(cliMessages, language);
  const width = terminalWidth();
  const { name, rest } = splitCommand(argv);
  if (name === null) {
    const values = parse(rest, {}, "fagrapport", [0, 0], language).values;
    const asked = values.help === true || values.version === true;
    (asked ? writeOut : writeErr)(values.version === true ? readProgramVersion() : overview(language, width));
    return asked ? exitCodes.done : exitCodes.usage;
  }
  const commandName = commandNames.find((known) => known === name);
  if (commandName === undefined) {
    throw new FagrapportError("usage", sentences.unknownCommand({ name, nearest: nearest(name, commandNames) }), {
      hint: sentences.seeHelp({ command: null }),
    });
  }
  if (rest.some((word) => word === "--help" || word === "-h")) {
    writeOut(commandHelp(commandName, language, width));
    return exitCodes.done;
  }

  const command = await commands[commandName].load();
  const { values, positionals } = parse(rest, command.options, commandName, command.positionals, language);
  const { context, interrupt } = makeContext(values, reportLanguage, width);
  if (!commands[commandName].writes) return command.run(values, positionals, context);

  const shard = typeof values.shard === "string" ? values.shard.replace(/[^0-9]+/g, "-") : null;
  const { takeLock } = await import("./workspace/lock.ts");
  // A watch writes for a moment now and then, and takes the lock itself each time.
  const lock = values.watch === true ? null : takeLock(context.workspace.lock, context.timeOfDay().slice(0, 5), shard);
  if (lock?.kind === "taken") {
    throw new FagrapportError("usage", sentences.locked(lock.holder), { hint: sentences.lockedHint });
  }
  const release = lock?.release ?? (() => {});
  process.on("exit", release);
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  try {
    return await command.run(values, positionals, context);
  } catch (error) {
    if (!context.signal.aborted) throw error;
    writeErr(sentences.interrupted);
    return interruptedCode;
  } finally {
    release();
  }
}

/** The first word that is no flag and no flag's value is the command; common flags may stand before it. */
function splitCommand(argv: string[]): { name: string | null; rest: string[] } {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (!word.startsWith("-")) return { name: word, rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
    const option = Object.entries(commonOptions).find(([flag]) => word === `--${flag}`);
    if (option?.[1].type === "string") at += 1;
  }
  return { name: null, rest: argv };
}

/** Reads the flags of a command and the common ones; anything unknown is said in words of our own. */
function parse(
  args: string[],
  own: Options,
  command: string,
  [fewest, most]: [number, number],
  language: Language,
): { values: Values; positionals: string[] } {
  const sentences = inLanguage(cliMessages, language);
  const options: Options = { ...commonOptions, ...own };
  const help = { hint: sentences.seeHelp({ command: command === "fagrapport" ? null : command }) };
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = options[token.name];
    const flag = token.rawName;
    if (option === undefined) {
      const known = Object.keys(options).map((one) => `--${one}`);
      throw new FagrapportError("usage", sentences.unknownFlag({ flag, command, nearest: nearest(flag, known) }), help);
    }
    const swallowedFlag = token.value?.startsWith("--") === true && !token.inlineValue;
    if (option.type === "string" && (token.value === undefined || swallowedFlag)) {
      throw new FagrapportError("usage", sentences.missingValue({ flag }), help);
    }
    if (option.type === "boolean" && token.value !== undefined) {
      throw new FagrapportError("usage", sentences.unexpectedValue({ flag }), help);
    }
  }
  if (positionals.length < fewest) throw new FagrapportError("usage", sentences.tooFew({ command }), help);
  const extra = positionals[most];
  if (extra !== undefined) throw new FagrapportError("usage", sentences.tooMany({ command, word: extra }), help);
  return { values, positionals };
}

function makeContext(
  values: Values,
  reportLanguage: ReportLanguage,
  width: number,
): { context: Context; interrupt: () => void } {
  const language = spokenLanguage(reportLanguage);
  const sentences = inLanguage(cliMessages, language);
  const cwd = process.cwd();
  const chosen = values.workspace;
  const root = typeof chosen === "string" ? resolve(cwd, chosen) : findWorkspace(cwd);
  if (!existsSync(root)) throw new FagrapportError("usage", sentences.noFolder({ path: root }));

  const controller = new AbortController();
  const concurrency = values.concurrency;
  if (typeof concurrency === "string" && !/^[1-9]\d?$/.test(concurrency)) {
    throw new FagrapportError("usage", sentences.badNumber({ flag: "--concurrency", value: concurrency }));
  }
  const color = values["no-color"] !== true && !process.env.NO_COLOR && process.stderr.isTTY === true;
  const context: Context = {
    workspace: openWorkspace(root),
    cwd,
    language,
    reportLanguage,
    out: (text) => process.stdout.write(text),
    say: (text) => sayToUser(text, width),
    givenDate: givenDate(values, language),
    today: new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
    timeOfDay: () => new Date().toTimeString().slice(0, 8),
    environment: process.env,
    quiet: values.quiet === true,
    debug: values.debug === true,
    force: values.force === true,
    live: process.stderr.isTTY ? (text) => process.stderr.write(text) : null,
    width,
    color,
    signal: controller.signal,
    concurrency: typeof concurrency === "string" ? Number(concurrency) : null,
  };
  return { context, interrupt: () => controller.abort() };
}

/** The nearest folder upwards that has a register of clusters; the current one where there is none. */
function findWorkspace(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "inputs", "clusters.csv"))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

/** `--date`, else SOURCE_DATE_EPOCH (seconds), else null. */
function givenDate(values: Values, language: Language): string | null {
  const sentences = inLanguage(cliMessages, language);
  if (typeof values.date === "string") {
    const time = Date.parse(`${values.date}T12:00:00Z`);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(values.date) && !Number.isNaN(time);
    if (!isDay || new Date(time).toISOString().slice(0, 10) !== values.date) {
      throw new FagrapportError("usage", sentences.badDate({ flag: "--date", value: values.date }));
    }
    return values.date;
  }
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : null;
}

/** The language is needed before anything else is, since even a usage error is said in it. */
function languageOf(argv: string[]): ReportLanguage {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return "nb";
  const value = argv[at]?.includes("=") ? argv[at]?.split("=")[1] : argv[at + 1];
  const known = reportLanguages.find((language) => language === value);
  if (known !== undefined) return known;
  throw new FagrapportError("usage", inLanguage(cliMessages, "nb").badLanguage({ value: value ?? "" }));
}

/** Reports are written in three languages; the command line itself speaks two of them, and bokmål for nynorsk. */
function spokenLanguage(language: ReportLanguage): Language {
  return language === "en" ? "en" : "nb";
}

function writeOut(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Wrapped on a terminal; elsewhere a line stays a line, for those who search in it. */
function sayToUser(text: string, width: number): void {
  writeErr(process.stderr.isTTY ? wrapLines(text, width) : text);
}

function terminalWidth(): number {
  return Math.max(40, Math.min(process.stderr.columns ?? 100, 120));
}

function writeErr(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** What the user is told of an error, and the exit code. A stack is shown under `--debug` only. */
function explainError(thrown: unknown, argv: string[]): number {
  const debug = argv.includes("--debug");
  const language = argv.includes("--lang=en") || argv[argv.indexOf("--lang") + 1] === "en" ? "en" : "nb";
  const sentences = inLanguage(cliMessages, language);
  const error = wordFileFault(thrown, language);
  if (error instanceof FagrapportError) {
    sayToUser(error.message, terminalWidth());
    if (error.hint !== undefined) sayToUser(error.hint, terminalWidth());
    if (debug && error.stack !== undefined) writeErr(error.stack);
    if (debug && error.cause instanceof Error)
      writeErr(sentences.cause({ message: error.cause.stack ?? error.cause.message }));
    return exitCodes[error.kind];
  }
  writeErr(sentences.bug({ message: error instanceof Error ? error.message : String(error) }));
  writeErr(debug && error instanceof Error && error.stack !== undefined ? error.stack : sentences.bugHint);
  return exitCodes.bug;
}

// Every report leaves megabytes of garbage behind. Left alone, V8 lets it grow with the machine's memory, to gigabytes over
// a large portfolio; a heap that may be a quarter larger than what is in use costs no time that can be measured.
setFlagsFromString("--heap-growing-percent=25");

const argv = process.argv.slice(2);
// A reader that closes early, such as `head`, is no fault of ours.
process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  process.exitCode = await main(argv);
} catch (error) {
  process.exitCode = explainError(error, argv);
}
