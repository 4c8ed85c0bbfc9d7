import PQueue from "p-queue";
import { FagrapportError } from "../error.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { pdfMessages } from "../messages/pdf.ts";
import type { FoundBrowser } from "./browser/browser-found.ts";
import { openPool } from "./browser/browser-pool.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { type RunningBrowser, startBrowser } from "./browser/launch.ts";
import { thisMachine } from "./browser/machine.ts";
import type { Sandbox } from "./browser/sandbox.ts";
import { PrintFailure, type Tab } from "./browser/tab.ts";
import { packAttachment } from "./conformance/catalog/pack-attachment.ts";
import type { Attachment, Statement } from "./conformance/catalog/statement.ts";
import type { StepCounts } from "./conformance/conform.ts";
import { openStep } from "./conformance/step.ts";
import { ContentsFailure, type PrintedPages, printWithNumbers, printWithSamples } from "./contents.ts";

/** A report to print: one self-contained HTML document, and what the PDF says of itself. */
export type PrintJob = {
  /**
   * Complete HTML. The page number of heading `#id` goes into `<span data-page-of="id">`, which stands at the end of a
   * link to `#id`, is as wide as three digits and sets them to the right, in tabular figures.
   */
  html: string;
  title: string;
  /** BCP 47, such as "nb". */
  language: string;
  author: string;
  subject: string;
  /** Date of the document; the PDF's own dates are this day at noon UTC. */
  date: string;
  /** Embedded files, in PDF/A-3 only. */
  attachments: Attachment[];
  archive: "3a" | "2a";
};

export type PrintedReport = {
  /** PDF/UA-1 and PDF/A; a report that does not conform is not given out. */
  bytes: Uint8Array;
  pageCount: number;
  /** Page (from 1) of each heading that the contents name. */
  pages: Record<string, number>;
  /** Whether it had to be printed again, because the page numbers could not be written into the first print. */
  secondPrint: boolean;
  /** What the checker noticed without failing the report, in words. */
  notices: string[];
  /** Addresses that the document asked for; none was fetched. */
  refused: string[];
  counts: StepCounts;
};

/** Prints reports, several at a time. Holds a browser: close it. */
export type Printer = {
  /**
   * Any number of calls may wait; as many tabs as suit the machine are at work.
   *
   * @throws FagrapportError of kind `browser` when no browser starts, of kind `partial` when this report cannot be printed
   * or does not conform; the signal's reason when the run was stopped.
   */
  print(job: PrintJob): Promise<PrintedReport>;
  close(): Promise<void>;
  /** Calls that keep every tab and thread busy; more only take memory. */
  readonly concurrency: number;
  readonly sandbox: Sandbox;
  /** As the browser names itself. */
  readonly version: string;
};

export type PrinterOptions = {
  environment: NodeJS.ProcessEnv;
  language: Language;
  /** Program and version that made the reports, such as "fagrapport 0.1.0". */
  creator: string;
  /** Tabs at work; null for what suits the cores. */
  concurrency: number | null;
  cores: number;
  /** Stops everything at once. */
  signal?: AbortSignal;
  /** For showing or printing one report. */
  timeoutMs?: number;
  jobsPerBrowser?: number;
};

type Printed = PrintedPages & { refused: string[] };

const defaultTimeoutMs = 60_000;
const defaultJobsPerBrowser = 200;
/** A browser may end because of another report, which is no fault of this one; the last attempts share it with none. */
const mostAttempts = { gone: 4, crash: 2, timeout: 2, font: 1, image: 1, left: 1 } as const;
const sharedAttempts = 2;

/**
 * What would print, without starting it: changes when the look of a PDF may change.
 *
 * @throws FagrapportError of kind `browser` when there is no browser.
 */
export async function identifyRenderer(environment: NodeJS.ProcessEnv, language: Language): Promise<string> {
  return (await requireBrowser(environment, language)).identity;
}

/**
 * Starts the browser.
 *
 * @throws FagrapportError of kind `browser` when none is found or it does not start.
 */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  const { environment, language, cores, signal } = options;
  const sentences = inLanguage(pdfMessages, language);
  const found = await requireBrowser(environment, language);
  const machine = thisMachine(environment);
  const start = async (): Promise<RunningBrowser> => {
    try {
      return await startBrowser(found, machine);
    } catch (cause) {
      const detail = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
      const words = sentences.cannotStart({ location: found.location, detail });
      throw new FagrapportError("browser", words, { hint: sentences.cannotStartHint, cause });
    }
  };
  const first = await start();
  let waitingFirst: RunningBrowser | null = first;
  const pool = openPool({
    start: async () => {
      const ready = waitingFirst;
      waitingFirst = null;
      return ready ?? (await start());
    },
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
    jobsPerBrowser: options.jobsPerBrowser ?? defaultJobsPerBrowser,
  });
  const tabs = options.concurrency ?? Math.min(8, cores + 1);
  const threads = Math.max(1, Math.min(4, Math.floor(cores / 2)));
  const queue = new PQueue({ concurrency: tabs });
  const step = openStep(threads);

  /** One print, tried again where the browser is to blame. */
  const inTab = async (job: PrintJob, print: (tab: Tab) => Promise<PrintedPages>): Promise<Printed> => {
    for (let attempts = 1; ; attempts += 1) {
      signal?.throwIfAborted();
      try {
        const withTab = attempts > sharedAttempts ? pool.withOwnBrowser : pool.withTab;
        return await withTab(async (tab) => ({ ...(await print(tab)), refused: tab.refused() }));
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof ContentsFailure) throw wordContentsFailure(error, job, language);
        if (!(error instanceof PrintFailure)) throw error;
        if (attempts < mostAttempts[error.reason]) continue;
        const { reason, detail } = error;
        const words = sentences.cannotPrint({ title: job.title, reason, detail, attempts });
        throw new FagrapportError("partial", words, { cause: error });
      }
    }
  };

  const close = async (): Promise<void> => {
    signal?.removeEventListener("abort", onAbort);
    await Promise.all([pool.close(), waitingFirst?.close(), step.close()]);
  };
  const onAbort = (): void => {
    void close();
  };
  signal?.addEventListener("abort", onAbort);

  return {
    print: async (job) => {
      const statement = await statementOf(job, options.creator);
      let printed = await queue.add(() => inTab(job, (tab) => printWithSamples(tab, job.html)));
      const { pages, samples } = printed;
      let conformed = await step.run(printed.bytes, statement, samples === 0 ? null : { places: samples, pages });
      const secondPrint = conformed.kind === "unnumbered";
      if (secondPrint) {
        printed = await queue.add(() => inTab(job, (tab) => printWithNumbers(tab, job.html, pages)));
        conformed = await step.run(printed.bytes, statement, null);
      }
      if (conformed.kind === "unnumbered") throw new Error("A report that was printed with its numbers has none");
      const word = (severity: string) =>
        conformed.findings.filter((finding) => finding.severity === severity).map(sentences.finding);
      if (conformed.kind === "fails") {
        const message = sentences.notConforming({ title: job.title, faults: word("error") });
        throw new FagrapportError("partial", message, { hint: sentences.notConformingHint });
      }
      const { bytes, counts } = conformed;
      const { pageCount, refused } = printed;
      return { bytes, pageCount, pages: printed.pages, secondPrint, notices: word("notice"), refused, counts };
    },
    close,
    concurrency: tabs + threads + 1,
    sandbox: first.sandbox,
    version: first.version,
  };
}

/** What of the job goes into the file; the page itself need not cross over to another thread. */
async function statementOf({ html: _html, attachments, ...said }: PrintJob, creator: string): Promise<Statement> {
  return { ...said, creator, attachments: await Promise.all(attachments.map(packAttachment)) };
}

async function requireBrowser(environment: NodeJS.ProcessEnv, language: Language): Promise<FoundBrowser> {
  const { browser, attempts } = await findBrowser(thisMachine(environment));
  if (browser !== null) return browser;
  const sentences = inLanguage(pdfMessages, language);
  const reasons = attempts.flatMap((attempt) =>
    attempt.outcome === "absent" ? [`${sentences.source[attempt.source]}: ${sentences.absence(attempt.why)}`] : [],
  );
  const last = attempts.at(-1);
  const why = last?.outcome === "absent" ? last.why : null;
  const hint = why?.code === "not-executable" ? sentences.chosenHint(why) : sentences.noBrowserHint;
  throw new FagrapportError("browser", sentences.noBrowser({ reasons }), { hint });
}

function wordContentsFailure({ reason }: ContentsFailure, { title }: PrintJob, language: Language): FagrapportError {
  const sentences = inLanguage(pdfMessages, language);
  const words =
    reason.kind === "unsettled"
      ? sentences.unsettled({ title })
      : sentences.noAnchor({ title, anchors: reason.anchors });
  return new FagrapportError("partial", words);
}
