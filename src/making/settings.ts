import { availableParallelism } from "node:os";
import { FagrapportError } from "../error.ts";
import { type LoadedFramework, loadFramework } from "../framework/load.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { wordLintIssue } from "../messages/lint.ts";
import { templateMessages } from "../messages/templates.ts";
import { identifyRenderer, openPrinter, type Printer } from "../pdf/printer.ts";
import { brandIssues } from "../report/brand-issues.ts";
import type { ReportLanguage } from "../report/language.ts";
import type { Templates } from "../report/templates.ts";
import type { Theme } from "../report/theme.ts";
import { loadTemplates, loadTheme, readTemplateTexts } from "../workspace/load-templates.ts";
import { readProgramVersion } from "../workspace/program-version.ts";
import { hashOf } from "./made.ts";
import type { WorkContext } from "./work-context.ts";

/** What the reports of one run share: language, look, program, archive flavour. */
export type Settings = {
  language: ReportLanguage;
  /** Framework and register in the reports' language; null where they are as the year has them. */
  texts: Pick<LoadedFramework, "framework" | "register" | "translation"> | null;
  templates: Templates;
  theme: Theme;
  archive: "3a" | "2a";
  /** Such as "0.1.0". */
  programVersion: string;
  /** Hash of all that shows in a report and is not its content. */
  surroundings: string;
};

/**
 * A workspace's templates, a brand and the translated framework, loaded once for all reports.
 *
 * @throws FagrapportError of kind "input" for faults in any of them, and where there is no translation.
 */
export async function loadSettings(
  context: WorkContext,
  brand: string | null,
  archive: "3a" | "2a",
  reportLanguage: ReportLanguage = context.reportLanguage,
): Promise<Settings> {
  const { workspace, language } = context;
  const folder = workspace.templates;
  const [templates, templateTexts, theme, texts] = await Promise.all([
    loadTemplates(folder, language),
    readTemplateTexts(folder),
    loadUsableTheme(folder, brand ?? defaultBrand, language),
    reportLanguage === "nb"
      ? null
      : loadFramework(workspace, context.givenDate ?? context.today, language, reportLanguage),
  ]);
  const programVersion = readProgramVersion();
  const surroundings = hashOf(JSON.stringify(templateTexts), JSON.stringify(theme), programVersion, archive);
  return { language: reportLanguage, texts, templates, theme, archive, programVersion, surroundings };
}

const defaultBrand = "nordviken";

/** A brand with colours that many cannot read, or that look like a light, is refused as `lint` does. */
async function loadUsableTheme(folder: string, name: string, language: Language): Promise<Theme> {
  const theme = await loadTheme(folder, name, language);
  const reasons = brandIssues(theme.brand, name).map((issue) => wordLintIssue(issue, language) ?? issue.code);
  if (reasons.length === 0) return theme;
  throw new FagrapportError("input", inLanguage(templateMessages, language).badBrand({ name, reasons }));
}

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
export async function printerAtNeed(
  context: WorkContext,
  { programVersion }: Pick<Settings, "programVersion">,
  prints = true,
): Promise<PrinterAtNeed> {
  const { environment, language, concurrency, signal } = context;
  const renderer = prints ? await identifyRenderer(environment, language) : "";
  let opened: Promise<Printer> | null = null;
  return {
    renderer,
    open: () => {
      opened ??= openPrinter({
        environment,
        language,
        creator: `fagrapport ${programVersion}`,
        concurrency,
        cores: availableParallelism(),
        signal,
      }).catch((error) => {
        // One that did not start may start the next time, while a watch goes on.
        opened = null;
        throw error;
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
