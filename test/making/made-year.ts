import { examineExports } from "../../src/making/examine-exports.ts";
import { makeFagrapporter, makePortfolio } from "../../src/making/make-year.ts";
import { gatherParts } from "../../src/making/portfolio-parts.ts";
import { loadSettings } from "../../src/making/settings.ts";
import { identifyRenderer, type PrintJob } from "../../src/pdf/printer.ts";
import { messageLanguage, type ReportLanguage } from "../../src/report/language.ts";
import { prepareScoring } from "../../src/scoring/score-year.ts";
import { loadYear } from "../../src/workspace/load-year.ts";
import { listen } from "../commands/year-workspace.ts";

/** A browser on another machine is believed to be there, so that no test of what is out of date needs a real one. */
export const believedBrowser = { FAGRAPPORT_BROWSER_URL: "http://127.0.0.1:9" };

/** Makes every report of 2026 as `run` does, printed by nobody: the PDF is the page's title and date as text. */
export async function makeOutputs(
  folder: string,
  {
    brand = null,
    audience = "internal",
    language = "nb",
  }: { brand?: string | null; audience?: "internal" | "open"; language?: ReportLanguage } = {},
): Promise<void> {
  const { context } = listen(folder, { environment: believedBrowser });
  const inputs = await loadYear(context.workspace, 2026, context.today);
  const settings = await loadSettings(context, brand, "3a", language);
  const renderer = await identifyRenderer(believedBrowser, "nb");
  const print = async ({ title, date }: PrintJob) => ({
    bytes: Buffer.from(`%PDF ${title} ${date}`),
    pageCount: 1,
    pages: {},
    secondPrint: false,
    notices: [],
    refused: [],
    counts: { loose: 0, decorative: 0, repeated: 0, spaces: 0, paragraphs: 0, listBodies: 0 },
  });
  const open = async () => ({
    print,
    close: async () => {},
    concurrency: 1,
    sandbox: { kind: "on" } as const,
    version: "test 1",
  });
  const scoring = prepareScoring(inputs);
  const year = { context, inputs, scoring, settings, printer: { renderer, open, close: async () => {} } };
  const { entries, failures } = await gatherParts({ inputs, scoring }, messageLanguage(language), context.signal);
  await makeFagrapporter(scoring.clusters, year, ["pdf", "html"], () => {});
  const exports = await examineExports(inputs, context);
  const unmade =
    audience === "open"
      ? failures
      : [...failures, ...exports.flatMap((one) => one.failures(messageLanguage(language)))];
  await makePortfolio({ entries, failures: unmade }, audience, year, () => {});
}
