import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { dash } from "../format.ts";
import { hasOtherAssessment } from "../portfolio-sentences/assessed.ts";
import { type ClustersPhrases, clustersPhrases } from "../portfolio-sentences/clusters-phrases.ts";
import { standingText } from "../portfolio-sentences/words.ts";
import {
  type Caption,
  type CaptionNumbers,
  measureText,
  type PortfolioSource,
  responsesText,
  sourceLine,
} from "./source.ts";

/** Chapter: every cluster in one line, by name. */
export type ClustersChapter = {
  caption: Caption;
  heads: ClustersPhrases["heads"];
  /** Programme level, sector and region, which an open report leaves out. */
  internal: boolean;
  rows: {
    name: string;
    /** Programme level, sector and region, those that the register has. */
    about: string;
    responses: string;
    standing: string;
    assessed: string | null;
    firstMeasure: string;
  }[];
  assessedNote: string | null;
  source: string;
};

export function clustersChapter(source: PortfolioSource, numbers: CaptionNumbers): ClustersChapter {
  const { portfolio, language, format } = source;
  const say = clustersPhrases[language];
  const rows = [...portfolio.rows].sort((a, b) => format.compareNames(a.cluster.name, b.cluster.name));
  const assessed = rows.filter(hasOtherAssessment).length;
  return {
    caption: {
      number: numbers.table(),
      finding: portfolio.audience === "open" ? say.findingOpen : say.finding,
      description: say.description,
    },
    heads: say.heads,
    internal: portfolio.audience === "internal",
    rows: rows.map((row) => ({
      name: row.cluster.name,
      about: aboutText(source, row),
      responses: responsesText(row),
      standing: standingText(source, row.placement),
      assessed: assessedText(source, row),
      firstMeasure: firstMeasure(row, source),
    })),
    assessedNote: assessed === 0 ? null : say.assessedNote,
    source: sourceLine(source),
  };
}

function assessedText({ language }: PortfolioSource, row: PortfolioRow): string | null {
  const { assessedPlacement: assessed } = row;
  if (assessed === null || !hasOtherAssessment(row)) return null;
  const say = clustersPhrases[language];
  return assessed.completed ? say.assessedCompleted : say.assessed(assessed.phase);
}

function aboutText({ language }: PortfolioSource, { cluster: { level, sector, region } }: PortfolioRow): string {
  const known = [level, sector, region].filter((one) => one !== null);
  return known.length === 0 ? clustersPhrases[language].aboutUnknown : known.join(" · ");
}

function firstMeasure({ measures }: PortfolioRow, source: PortfolioSource): string {
  const [first] = measures;
  return first === undefined ? dash : source.format.shorten(`${first} ${measureText(source, first)}`, 96);
}
