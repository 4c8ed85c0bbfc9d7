import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { compareNames, formatPercent, shorten } from "../format.ts";
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
  /** Programme level, sector and region, which an open report leaves out. */
  internal: boolean;
  rows: {
    name: string;
    level: string;
    sector: string;
    region: string;
    responses: string;
    standing: string;
    assessed: string | null;
    firstMeasure: string;
  }[];
  assessedNote: string | null;
  source: string;
};

export function clustersChapter(source: PortfolioSource, numbers: CaptionNumbers): ClustersChapter {
  const { portfolio } = source;
  const rows = [...portfolio.rows].sort((a, b) => compareNames(a.cluster.name, b.cluster.name));
  const assessed = rows.filter(hasOtherAssessment).length;
  return {
    caption: {
      number: numbers.table(),
      finding:
        portfolio.audience === "open"
          ? "Klyngene etter kode, med det første anbefalte tiltaket"
          : "Klyngene i alfabetisk rekkefølge, med det første anbefalte tiltaket",
      description: "Fase og framdrift etter de regnede lysene.",
    },
    internal: portfolio.audience === "internal",
    rows: rows.map((row) => ({
      name: row.cluster.name,
      level: row.cluster.level ?? "–",
      sector: row.cluster.sector ?? "–",
      region: row.cluster.region ?? "–",
      responses: responsesText(row),
      standing: standingText(row),
      assessed:
        hasOtherAssessment(row) && row.assessedPlacement !== null
          ? `vurdert: fase\u00a0${row.assessedPlacement.phase}`
          : null,
      firstMeasure: firstMeasure(row, source),
    })),
    assessedNote:
      assessed === 0
        ? null
        : "«Vurdert» er fasen når lysene konsulenten har vurdert, settes inn for de regnede. Tallene ellers i rapporten bruker de regnede.",
    source: sourceLine(source),
  };
}

function hasOtherAssessment({ placement, assessedPlacement }: PortfolioRow): boolean {
  return (
    assessedPlacement !== null &&
    (assessedPlacement.phase !== placement.phase || assessedPlacement.completed !== placement.completed)
  );
}

function standingText({ placement }: PortfolioRow): string {
  if (placement.completed) return "alle faser grønne";
  return `fase\u00a0${placement.phase}, ${placement.progress === null ? "ikke grunnlag" : formatPercent(placement.progress)}`;
}

function firstMeasure({ measures }: PortfolioRow, source: PortfolioSource): string {
  const [first] = measures;
  return first === undefined ? "–" : shorten(`${first} ${measureText(source, first)}`, 96);
}
