import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exitCodes, FagrapportError } from "../error.ts";
import { cliMessages } from "../messages/cli.ts";
import { type CommandName, commandNames } from "../messages/help.ts";
import { commandHelp, overview } from "../messages/help-text.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { wrapLines } from "../messages/wrap.ts";
import { messageLanguage, type ReportLanguage, reportLanguages } from "../report/language.ts";
import { wordFileFault } from "../workspace/file-fault.ts";
import { readProgramVersion } from "../workspace/program-version.ts";
import { nearestWith, openWorkspace } from "../workspace/workspace.ts";
import type { Command, Context, Options, Values } from "./command.ts";

/** Each command is loaded when it is called, so that `--help` is instant. Those that write take the workspace's lock. */
const commands: Record<CommandName, { load: () => Promise<Command>; writes: boolean }> = {
  import: { load: async () => (await import("./import.ts")).importCommand, writes: true },
  score: { load: async () => (await import("./score.ts")).scoreCommand, writes: true },
  report: { load: async () => (await import("./report.ts")).reportCommand, writes: true },
  portfolio: { load: async () => (await import("./portfolio.ts")).portfolioCommand, writes: true },
  run: { load: async () => (await import("./run.ts")).runCommand, writes: true },
  form: { load: async () => (await import("./form.ts")).formCommand, writes: false },
  notes: { load: async () => (await import("./notes.ts")).notesCommand, writes: false },
  init: { load: async () => (await import("./init.ts")).initCommand, writes: false },
  status: { load: async () => (await import("./status.ts")).statusCommand, writes: false },
  package: { load: async () => (await import("./package.ts")).packageCommand, writes: true },
  explain: { load: async () => (await import("./explain.ts")).explainCommand, writes: false },
  forget: { load: async () => (await import("./forget.ts")).forgetCommand, writes: true },
  lint: { load: async () => (await import("./lint.ts")).lintCommand, writes: false },
  diff: { load: async () => (await import("./diff.ts")).diffCommand, writes: false },
  doctor: { load: async () => (await import("./doctor.ts")).doctorCommand, writes: false },
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

/** Where a command line is called from: `process`, or what a test puts in its place. */
export type Shell = {
  cwd: () => string;
  env: NodeJS.ProcessEnv;
  stdout: { write: (text: string) => unknown };
  stderr: { write: (text: string) => unknown; isTTY?: boolean; columns?: number };
  on: (event: "exit" | "SIGINT" | "SIGTERM", listener: () => void) => unknown;
  off: (event: "exit" | "SIGINT" | "SIGTERM", listener: () => void) => unknown;
};

/** Ended by Ctrl-C or SIGTERM, as shells count it. */
const interruptedCode = 130;

/** Runs the command that the words name, and gives the exit code. No error comes out: each is told on stderr, as the user's words. */
export async function runCommandLine(argv: string[], shell: Shell): Promise<number> {
  try {
    return await callCommand(argv, shell);
  } catch (error) {
    return explainError(error, argv, shell);
  }
}

async function callCommand(argv: string[], shell: Shell): Promise<number> {
  const reportLanguage = languageOf(argv);
  const language = messageLanguage(reportLanguage);
  const sentences = inLanguage(cliMessages, language);
  const width = terminalWidth(shell);
  const { name, rest } = splitCommand(argv);
  if (name === null) {
    const values = parse(rest, {}, "fagrapport", [0, 0], language).values;
    const asked = values.help === true || values.version === true;
    (asked ? shell.stdout : shell.stderr).write(
      `${values.version === true ? readProgramVersion() : overview(language, width)}\n`,
    );
    return asked ? exitCodes.done : exitCodes.usage;
  }
  const commandName = commandNames.find((known) => known === name);
  if (commandName === undefined) {
    throw new FagrapportError("usage", sentences.unknownCommand({ name, nearest: nearest(name, commandNames) }), {
      hint: sentences.seeHelp({ command: null }),
    });
  }
  if (rest.some((word) => word === "--help" || word === "-h")) {
    shell.stdout.write(`${commandHelp(commandName, language, width)}\n`);
    return exitCodes.done;
  }

  const command = await commands[commandName].load();
  const { values, positionals } = parse(rest, command.options, commandName, command.positionals, language);
  const { context, interrupt } = makeContext(values, reportLanguage, width, shell);
  if (!commands[commandName].writes) return command.run(values, positionals, context);

  const shard = typeof values.shard === "string" ? values.shard.replace(/[^0-9]+/g, "-") : null;
  const { takeLock } = await import("../workspace/lock.ts");
  // A watch writes for a moment now and then, and takes the lock itself each time.
  const lock = values.watch === true ? null : takeLock(context.workspace.lock, context.timeOfDay().slice(0, 5), shard);
  if (lock?.kind === "taken") {
    throw new FagrapportError("usage", sentences.locked(lock.holder), { hint: sentences.lockedHint });
  }
  const release = lock?.release ?? (() => {});
  shell.on("exit", release);
  shell.on("SIGINT", interrupt);
  shell.on("SIGTERM", interrupt);
  try {
    return await command.run(values, positionals, context);
  } catch (error) {
    if (!context.signal.aborted) throw error;
    writeErr(sentences.interrupted, shell);
    return interruptedCode;
  } finally {
    release();
    shell.off("exit", release);
    shell.off("SIGINT", interrupt);
    shell.off("SIGTERM", interrupt);
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
  shell: Shell,
): { context: Context; interrupt: () => void } {
  const language = messageLanguage(reportLanguage);
  const sentences = inLanguage(cliMessages, language);
  const cwd = shell.cwd();
  const chosen = values.workspace;
  const root = typeof chosen === "string" ? resolve(cwd, chosen) : nearestWith(join("inputs", "clusters.csv"), cwd);
  if (!existsSync(root)) throw new FagrapportError("usage", sentences.noFolder({ path: root }));

  const controller = new AbortController();
  const concurrency = values.concurrency;
  if (typeof concurrency === "string" && !/^[1-9]\d?$/.test(concurrency)) {
    throw new FagrapportError("usage", sentences.badNumber({ flag: "--concurrency", value: concurrency }));
  }
  const color = values["no-color"] !== true && !shell.env.NO_COLOR && shell.stderr.isTTY === true;
  const context: Context = {
    workspace: openWorkspace(root),
    cwd,
    language,
    reportLanguage,
    out: (text) => shell.stdout.write(text),
    say: (text) => sayToUser(text, width, shell),
    givenDate: givenDate(values, shell.env, language),
    today: new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
    timeOfDay: () => new Date().toTimeString().slice(0, 8),
    environment: shell.env,
    quiet: values.quiet === true,
    debug: values.debug === true,
    force: values.force === true,
    live: shell.stderr.isTTY ? (text) => shell.stderr.write(text) : null,
    width,
    color,
    signal: controller.signal,
    concurrency: typeof concurrency === "string" ? Number(concurrency) : null,
  };
  return { context, interrupt: () => controller.abort() };
}

/** `--date`, else SOURCE_DATE_EPOCH (seconds), else null. */
function givenDate(values: Values, environment: NodeJS.ProcessEnv, language: Language): string | null {
  const sentences = inLanguage(cliMessages, language);
  if (typeof values.date === "string") {
    const time = Date.parse(`${values.date}T12:00:00Z`);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(values.date) && !Number.isNaN(time);
    if (!isDay || new Date(time).toISOString().slice(0, 10) !== values.date) {
      throw new FagrapportError("usage", sentences.badDate({ flag: "--date", value: values.date }));
    }
    return values.date;
  }
  const epoch = environment.SOURCE_DATE_EPOCH;
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

/** Wrapped on a terminal; elsewhere a line stays a line, for those who search in it. */
function sayToUser(text: string, width: number, shell: Shell): void {
  writeErr(shell.stderr.isTTY ? wrapLines(text, width) : text, shell);
}

function terminalWidth(shell: Shell): number {
  return Math.max(40, Math.min(shell.stderr.columns ?? 100, 120));
}

function writeErr(text: string, shell: Shell): void {
  shell.stderr.write(`${text}\n`);
}

/** What the user is told of an error, and the exit code. A stack is shown under `--debug` only. */
function explainError(thrown: unknown, argv: string[], shell: Shell): number {
  const debug = argv.includes("--debug");
  const language = argv.includes("--lang=en") || argv[argv.indexOf("--lang") + 1] === "en" ? "en" : "nb";
  const sentences = inLanguage(cliMessages, language);
  const error = wordFileFault(thrown, language);
  if (error instanceof FagrapportError) {
    sayToUser(error.message, terminalWidth(shell), shell);
    if (error.hint !== undefined) sayToUser(error.hint, terminalWidth(shell), shell);
    if (debug && error.stack !== undefined) writeErr(error.stack, shell);
    if (debug && error.cause instanceof Error)
      writeErr(sentences.cause({ message: error.cause.stack ?? error.cause.message }), shell);
    return exitCodes[error.kind];
  }
  writeErr(sentences.bug({ message: error instanceof Error ? error.message : String(error) }), shell);
  writeErr(debug && error instanceof Error && error.stack !== undefined ? error.stack : sentences.bugHint, shell);
  return exitCodes.bug;
}
