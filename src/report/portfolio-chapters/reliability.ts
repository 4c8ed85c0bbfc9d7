import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { hasReservation } from "../../portfolio/totals.ts";
import { dash } from "../format.ts";
import { coverageInWords } from "../phrases/framework.ts";
import { reliabilityFinding } from "../portfolio-sentences/captions.ts";
import { type ReliabilityPhrases, reliabilityPhrases } from "../portfolio-sentences/reliability-phrases.ts";
import type { Voice } from "../voice.ts";
import { type Caption, type CaptionNumbers, type PortfolioSource, responsesText, sourceLine } from "./source.ts";

/** Results that rest on little, or hang on one answer. */
export type Reliability = {
  introduction: string;
  heads: ReliabilityPhrases["heads"];
  caption: Caption;
  /** Columns of an internal report alone: response rate and lights one answer from turning. */
  internal: boolean;
  rows: { name: string; responses: string; rate: string; coverage: string; fragile: string; remarks: string }[];
  source: string;
};

/** Null where no result has a remark that weakens it. */
export function reliabilityTable(source: PortfolioSource, numbers: CaptionNumbers): Reliability | null {
  const { portfolio, framework, language, format } = source;
  const say = reliabilityPhrases[language];
  const weak = portfolio.rows.filter(hasReservation);
  if (weak.length === 0) return null;
  const coverage = coverageInWords(source, framework.scoring.coverageFrom);
  const items = framework.phases.reduce(
    (sum, { checklist }) => sum + checklist.status.length + checklist.measures.length,
    0,
  );
  return {
    introduction: say.introduction,
    heads: say.heads,
    caption: {
      number: numbers.table(),
      finding: reliabilityFinding(source, portfolio),
      description: say.description(items),
    },
    internal: portfolio.audience === "internal",
    rows: weak.map((row) => ({
      name: row.cluster.name,
      responses: responsesText(row),
      rate: rateText(source, row),
      coverage: format.percent(
        row.items.filter(({ light }) => light !== "none").length / Math.max(1, row.items.length),
      ),
      fragile: row.fragileLights === null ? dash : String(row.fragileLights),
      remarks: row.remarks.map((remark) => say.remark(remark, coverage)).join(" "),
    })),
    source: sourceLine(source),
  };
}

function rateText({ format }: Voice, { responses }: PortfolioRow): string {
  return responses.kind === "counted" && responses.rate !== null
    ? format.percent(responses.rate.answered / responses.rate.invited)
    : dash;
}
