import { availableParallelism } from "node:os";
import { identifyRenderer, openPrinter, type Printer } from "../pdf/printer.ts";
import type { Templates } from "../report/templates.ts";
import type { Theme } from "../report/theme.ts";
import { loadTemplates, loadTheme, readTemplateTexts } from "../workspace/load-templates.ts";
import { readProgramVersion } from "../workspace/program-version.ts";
import { hashOf } from "./made.ts";
import type { WorkContext } from "./work-context.ts";

/** What the reports of one run share: look, program, archive flavour. */
export type Settings = {
  templates: Templates;
  theme: Theme;
  archive: "3a" | "2a";
  /** Such as "0.1.0". */
  programVersion: string;
  /** Hash of all that shows in a report and is not its content. */
  surroundings: string;
};

/** A workspace's templates and a brand, loaded once for all reports. */
export async function loadSettings(
  context: WorkContext,
  brand: string | null,
  archive: "3a" | "2a",
): Promise<Settings> {
  const { workspace, language } = context;
  const folder = workspace.templates;
  const [templates, texts, theme] = await Promise.all([
    loadTemplates(folder, language),
    readTemplateTexts(folder),
    loadTheme(folder, brand ?? defaultBrand, language),
  ]);
  const programVersion = readProgramVersion();
  const surroundings = hashOf(JSON.stringify(texts), JSON.stringify(theme), programVersion, archive);
  return { templates, theme, archive, programVersion, surroundings };
}

const defaultBrand = "nordviken";

/** A browser that is started when the first report needs it, and closed when all is done. */
export type PrinterAtNeed = {
  open: () => Promise<Printer>;
  close: () => Promise<void>;
  /** Identifies what prints; part of a report's key. */
  renderer: string;
};

/**
 * Finds the browser without starting it.
 *
 * @param prints whether anything is to be printed: HTML alone needs no browser
 * @throws FagrapportError of kind browser when there is none.
 */
export async function printerAtNeed(context: WorkContext, settings: Settings, prints = true): Promise<PrinterAtNeed> {
  const { environment, language, concurrency, signal } = context;
  const renderer = prints ? await identifyRenderer(environment, language) : "";
  let opened: Promise<Printer> | null = null;
  return {
    renderer,
    open: () => {
      opened ??= openPrinter({
        environment,
        language,
        creator: `fagrapport ${settings.programVersion}`,
        concurrency,
        cores: availableParallelism(),
        signal,
      });
      return opened;
    },
    close: async () => {
      if (opened === null) return;
      // A browser that did not start has nothing to close; the reports have said so already.
      const printer = await opened.catch(() => null);
      await printer?.close();
    },
  };
}

/** Reports under way at a time: enough to keep every tab and thread busy. */
export function reportsAtATime(context: WorkContext): number {
  return (context.concurrency ?? availableParallelism() + 1) + 2;
}
