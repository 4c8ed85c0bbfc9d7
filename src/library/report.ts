import type { LoadedFramework } from "../framework/load.ts";
import { composeFagrapport } from "../making/plan-fagrapport.ts";
import { loadSettings, type PrinterAtNeed, printerAtNeed } from "../making/settings.ts";
import type { WorkContext } from "../making/work-context.ts";
import type { Language } from "../messages/language.ts";
import { emptyNotes, type Notes } from "../notes/notes.ts";
import type { InputFile } from "../report/context.ts";
import type { ReportLanguage } from "../report/language.ts";
import type { ClusterResult } from "../scoring/result.ts";
import { openWorkspace, packageRoot } from "../workspace/workspace.ts";

/** How reports are made. */
export type ReportOptions = {
  /** The date they carry, `YYYY-MM-DD`. The same input at the same date gives the same bytes. */
  date: string;
  /** What they are written in; bokmål where nothing is said. */
  language?: ReportLanguage;
  /** Name of a folder under `templates/brands/`. */
  brand?: string;
  /** PDF/A-3a with the result inside, or PDF/A-2a without attachments. */
  archive?: "3a" | "2a";
  /** A working folder whose own templates are used where it has any; without it, those that are shipped. */
  workspace?: string;
  /** Language of errors. */
  errorLanguage?: Language;
  /** Where the browser is looked for, as the command does; the process's own environment where nothing is said. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Pages that are printed at a time; null or nothing for what suits the machine. */
  concurrency?: number | null;
  /** Stops the browser and everything that waits for it. */
  signal?: AbortSignal;
};

/** What a report is about. */
export type ReportInput = {
  result: ClusterResult;
  framework: LoadedFramework;
  /** What the consultant wrote. */
  notes?: Notes;
  /** Other names of the cluster, from the register. */
  aliases?: readonly string[];
  /** The files that the figures rest on, for the annex on method. */
  sources?: readonly InputFile[];
};

export type Report = {
  /** A page for the screen: one file, without script, that asks for nothing. */
  html: string;
  /** PDF/UA-1 and PDF/A. */
  pdf: Uint8Array;
  pageCount: number;
  /** What the checker of the PDF noticed, in words. */
  notices: string[];
};

/** Makes any number of reports with one browser. Close it when they are done. */
export type Reporter = {
  /**
   * Any number may be asked for at a time.
   *
   * @throws FagrapportError of kind "browser" where none can be had, of kind "partial" where this report cannot be made
   */
  report(input: ReportInput): Promise<Report>;
  /** The page for the screen alone, which needs no browser. */
  html(input: ReportInput): string;
  /** Ends the browser. */
  close(): Promise<void>;
};

/**
 * Loads templates and brand. The browser is started by the first report that is printed.
 *
 * @throws FagrapportError of kind "usage" for a brand that is not there, of kind "input" for templates with faults
 */
export async function openReporter(options: ReportOptions): Promise<Reporter> {
  const context = contextOf(options);
  const settings = await loadSettings(context, options.brand ?? null, options.archive ?? "3a");
  let printer: Promise<PrinterAtNeed> | null = null;
  const render = ({ result, framework: loaded, notes = emptyNotes, aliases = [], sources = [] }: ReportInput) => {
    const { framework, register } = loaded;
    const source = { result, framework, register, notes, aliases, inputs: sources };
    return composeFagrapport(source, settings, options.date).render();
  };
  return {
    report: async (input) => {
      const { print, twin } = render(input);
      printer ??= printerAtNeed(context, settings).catch((error) => {
        // What was not found may be there the next time.
        printer = null;
        throw error;
      });
      const opened = await (await printer).open();
      const { bytes, pageCount, notices } = await opened.print({ ...print, date: options.date });
      return { html: twin, pdf: bytes, pageCount, notices };
    },
    html: (input) => render(input).twin,
    close: async () => (await printer?.catch(() => null))?.close(),
  };
}

/** Makes one report, browser and all. For several, `openReporter` shares the browser. */
export async function report(input: ReportInput & ReportOptions): Promise<Report> {
  const reporter = await openReporter(input);
  try {
    return await reporter.report(input);
  } finally {
    await reporter.close();
  }
}

/** The reporter's own: it has no clock, and writes nothing to the working folder. */
function contextOf(options: ReportOptions): WorkContext {
  return {
    workspace: openWorkspace(options.workspace ?? packageRoot),
    language: options.errorLanguage ?? "nb",
    reportLanguage: options.language ?? "nb",
    givenDate: options.date,
    today: options.date,
    clock: () => 0,
    environment: options.environment ?? process.env,
    force: false,
    signal: options.signal ?? new AbortController().signal,
    concurrency: options.concurrency ?? null,
  };
}
