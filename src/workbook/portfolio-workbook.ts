import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { formats } from "../report/format.ts";
import type { ReportLanguage } from "../report/language.ts";
import { voiceOf } from "../report/voice.ts";
import { workbookPhrases } from "./phrases.ts";
import type { Sheet } from "./sheet.ts";
import { checklistSheet } from "./sheets/checklist.ts";
import { developmentSheet } from "./sheets/development.ts";
import { dimensionsSheet } from "./sheets/dimensions.ts";
import { instrumentsSheet } from "./sheets/instruments.ts";
import { measuresSheet } from "./sheets/measures.ts";
import { methodSheet } from "./sheets/method.ts";
import { overviewSheet } from "./sheets/overview.ts";
import { phasesSheet } from "./sheets/phases.ts";
import type { SheetSource } from "./sheets/source.ts";
import { writeSheets } from "./write-sheets.ts";

export type PortfolioWorkbookInput = {
  portfolio: Portfolio;
  framework: Framework;
  register: InstrumentRegister;
  /** Whose workbook it says it is. */
  author: string;
  /** Framework and register are in the same language. */
  language: ReportLanguage;
};

/**
 * The portfolio as a workbook of eight sheets. An open portfolio gives an open workbook: nothing is read but the
 * portfolio, the framework and the register of instruments. Equal input gives equal bytes.
 */
export async function writePortfolioWorkbook(input: PortfolioWorkbookInput): Promise<Uint8Array> {
  const { portfolio, author } = input;
  const words = workbookPhrases[input.language];
  const open = portfolio.audience === "open";
  return writeSheets(portfolioSheets(input), {
    title: words.title({ year: portfolio.year, framework: input.framework.title }),
    subject: words.subject,
    author,
    date: portfolio.date,
    language: input.language,
    footer: words.footer({ year: portfolio.year, date: formats[input.language].date(portfolio.date), open }),
  });
}

/** The eight sheets as data, in their order, each made when it is asked for. */
export function* portfolioSheets(input: Omit<PortfolioWorkbookInput, "author">): Generator<Sheet> {
  const { portfolio, framework, register, language } = input;
  const voice = voiceOf(language, framework.answers);
  const source: SheetSource = { ...voice, portfolio, framework, register, words: workbookPhrases[language] };
  yield overviewSheet(source);
  yield phasesSheet(source);
  yield dimensionsSheet(source);
  yield checklistSheet(source);
  yield measuresSheet(source);
  yield instrumentsSheet(source);
  yield developmentSheet(source);
  yield methodSheet(source);
}
