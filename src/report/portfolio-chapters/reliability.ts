import type { PortfolioRow, Remark } from "../../portfolio/portfolio.ts";
import { hasReservation } from "../../portfolio/totals.ts";
import { formatPercent } from "../format.ts";
import { reliabilityFinding } from "../portfolio-sentences/captions.ts";
import { type Caption, type CaptionNumbers, type PortfolioSource, responsesText, sourceLine } from "./source.ts";

/** Results that rest on little, or hang on one answer. */
export type Reliability = {
  introduction: string;
  caption: Caption;
  /** Columns of an internal report alone: response rate and lights one answer from turning. */
  internal: boolean;
  rows: { name: string; responses: string; rate: string; coverage: string; fragile: string; remarks: string }[];
  source: string;
};

/** Null where no result has a remark that weakens it. */
export function reliabilityTable(source: PortfolioSource, numbers: CaptionNumbers): Reliability | null {
  const { portfolio, framework } = source;
  const weak = portfolio.rows.filter(hasReservation);
  if (weak.length === 0) return null;
  const items = framework.phases.reduce(
    (sum, { checklist }) => sum + checklist.status.length + checklist.measures.length,
    0,
  );
  return {
    introduction:
      "Et lys er ikke sikrere enn svarene det hviler på. Tabellen har klyngene der grunnlaget er tynt, der ett svar kunne flyttet klyngen til en annen fase, eller der andre grupper svarer enn året før.",
    caption: {
      number: numbers.table(),
      finding: reliabilityFinding(portfolio),
      description: `Dekning: andel av de ${items} punktene som har en skår. Skjøre lys: punkter der ett svar ett trinn opp eller ned ville gitt et annet lys.`,
    },
    internal: portfolio.audience === "internal",
    rows: weak.map((row) => ({
      name: row.cluster.name,
      responses: responsesText(row),
      rate: rateText(row),
      coverage: formatPercent(row.items.filter(({ light }) => light !== "none").length / Math.max(1, row.items.length)),
      fragile: row.fragileLights === null ? "–" : String(row.fragileLights),
      remarks: row.remarks.map(remarkText).join(" "),
    })),
    source: sourceLine(source),
  };
}

function rateText({ responses }: PortfolioRow): string {
  return responses.kind === "counted" && responses.rate !== null
    ? formatPercent(responses.rate.answered / responses.rate.invited)
    : "–";
}

/** A remark as a sentence. */
export function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case "insufficient-data":
      return "Under halvparten av punktene i fasen er besvart.";
    case "few-responses":
      return "Få svar.";
    case "fragile-placement":
      return `Ett svar fra fase\u00a0${remark.turnsTo}.`;
    case "uneven-profile":
      return `Grønn i fase\u00a0${remark.green}, men ikke i fasene før.`;
    case "mix-changed":
      return "Svargruppene har endret seg siden i fjor.";
  }
}
