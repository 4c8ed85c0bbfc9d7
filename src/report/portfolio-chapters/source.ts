import type { InstrumentRegister } from "../../framework/instrument.ts";
import { checklistItems, type Framework } from "../../framework/schema.ts";
import type { Portfolio, PortfolioRow } from "../../portfolio/portfolio.ts";
import { fagrapportPhrases } from "../phrases/fagrapport.ts";
import { phaseHeading as headingOfPhase, phaseLabel } from "../phrases/phase.ts";
import { sourcePhrases } from "../portfolio-sentences/source-phrases.ts";
import type { Voice } from "../voice.ts";

/** With more clusters all that is said of each would fill hundreds of pages that nobody turns; the workbook has it. */
const mostInFull = 200;

/**
 * Whether the report tells all about each cluster: lights on items, profile, remarks, changes, measures. Where it does not,
 * the table of clusters and phases alone names every cluster.
 */
export function isInFull({ rows }: Pick<Portfolio, "rows">): boolean {
  return rows.length <= mostInFull;
}

/** Whether the response rate is of all answers, or only of the groups whose invited number is known. */
export function coversEverybody({ responseRate, clusters, responses }: Portfolio["totals"]): boolean {
  return responseRate !== null && responseRate.clusters === clusters && responseRate.answered === responses.count;
}

/** What every chapter is made from. */
export type PortfolioSource = Voice & {
  portfolio: Portfolio;
  framework: Framework;
  register: InstrumentRegister;
  /** How another chapter is called in running text: "kapittel 4". */
  refer: (chapter: PortfolioChapterId) => string;
};

export const portfolioChapterIds = [
  "sammendrag",
  "grunnlaget",
  "faser",
  "punkter",
  "mangler",
  "ettersporsel",
  "utvikling",
  "sammenligning",
  "klyngene",
  "metode",
] as const;
export type PortfolioChapterId = (typeof portfolioChapterIds)[number];

/** Number, finding and description of a figure or table. */
export type Caption = {
  /** "Figur 2.1", "Tabell 3.1". */
  number: string;
  finding: string;
  description: string;
};

/** Gives a chapter's sections, figures and tables their numbers as they come. */
export type CaptionNumbers = { section: () => string; table: () => string; figure: () => string };

/** A section's heading, which the contents name too. */
export type SectionHead = { id: string; number: string; title: string };

/** "Fase 2 – Klyngen orienterer seg mot verden". */
export function phaseHeading(source: PortfolioSource, phase: number): string {
  return headingOfPhase(source, { number: phase, name: source.framework.phases[phase - 1]?.name ?? "" });
}

/** "Fase 1" to "Fase 5", as column heads. */
export function phaseHeads(source: PortfolioSource): string[] {
  return source.framework.phases.map(({ number }) => phaseLabel(source, number));
}

/** The words of a checklist item, as we print them. */
export function itemText({ format, framework }: PortfolioSource, id: string): string {
  return format.typeset(framework.phases.flatMap(checklistItems).find((item) => item.id === id)?.text ?? id);
}

/** The words of a measure, as we print them. */
export function measureText({ format, framework }: PortfolioSource, id: string): string {
  const measure = framework.phases.flatMap(({ measures }) => measures).find((one) => one.id === id);
  return format.typeset(measure?.text ?? id);
}

/** How many answered, as a table shows it: a number, or in an open report a size. */
export function responsesText({ responses }: PortfolioRow): string {
  if (responses.kind === "counted") return String(responses.count);
  return responses.to === null ? `${responses.from}+` : `${responses.from}–${responses.to}`;
}

/** "Kilde: klyngeundersøkelsen 2026, 179 svar." */
export function sourceLine({ language, portfolio }: PortfolioSource, bothYears = false): string {
  const { totals, year } = portfolio;
  const say = sourcePhrases[language];
  return bothYears && totals.previous !== null
    ? fagrapportPhrases[language].sourceOfTwo(totals.previous.year, year)
    : say.source(year, totals.responses.count);
}
