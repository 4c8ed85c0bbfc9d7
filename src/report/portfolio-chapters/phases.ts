import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { shareBar } from "../chart/demand-bars.ts";
import { type HeatCell, heatCell, heatLegend } from "../chart/heatmap.ts";
import { miniProfile } from "../chart/small-multiples.ts";
import { fractionValue } from "../context.ts";
import { type Markup, markup } from "../markup.ts";
import { coverageInWords } from "../phrases/framework.ts";
import { overruledSentence } from "../portfolio-sentences/assessed.ts";
import { phaseTableFinding, profilesFinding } from "../portfolio-sentences/captions.ts";
import {
  type PhaseMark,
  type PhasesPhrases,
  phaseMarks,
  phasesPhrases,
} from "../portfolio-sentences/phases-phrases.ts";

import { changeText } from "./change.ts";
import {
  type Caption,
  type CaptionNumbers,
  isInFull,
  type PortfolioSource,
  phaseHeading,
  phaseHeads,
  responsesText,
  sourceLine,
} from "./source.ts";

export type HeatRow = {
  name: string;
  /** Letters of the notes that the row has: "a b". */
  marks: string | null;
  responses: string;
  cells: HeatCell[];
  progressBar: Markup | null;
  progress: string;
  change: string;
  /** `up`, `down` or null: which arrow stands before the words. */
  arrow: Markup | null;
};

/** Chapter: cluster by phase, and each cluster's profile. */
export type PhasesChapter = {
  caption: Caption;
  heads: Omit<PhasesPhrases["heads"], "since"> & {
    /** "Fase 1" to "Fase 5". */
    phases: string[];
    /** "Siden 2025", or null without last year. */
    since: string | null;
  };
  legend: { letter: string; words: string }[];
  groups: { heading: string; rows: HeatRow[] }[];
  notes: { mark: string; text: string }[];
  /** What the consultants' lights would do to the placements; null where none differs from the computed one. */
  assessed: string | null;
  source: string;
  /** Null where there are too many clusters to draw. */
  profiles: {
    caption: Caption;
    /** Profiles, by phase where there are too many for one figure. */
    groups: { heading: string | null; minis: { name: string; chart: Markup }[] }[];
    /** One figure that moves as a whole, or one that may run on. */
    moves: boolean;
    source: string;
  } | null;
};

/** Profiles that one page takes. */
const onePage = 42;

export function phasesChapter(source: PortfolioSource, numbers: CaptionNumbers): PhasesChapter {
  const { portfolio, framework, language, format } = source;
  const say = phasesPhrases[language];
  const { previous } = portfolio.totals;
  const words = say.marks({
    mixChange: format.percentFigure(fractionValue(framework.scoring.mixChangeFrom)),
    coverage: coverageInWords(source, framework.scoring.coverageFrom),
  });
  const marks = phaseMarks.filter((mark) => portfolio.rows.some((row) => hasMark(row, mark)));
  const markOf = (at: number) => String.fromCharCode(97 + at);
  const marksOf = (row: PortfolioRow) =>
    marks.flatMap((mark, at) => (hasMark(row, mark) ? [markOf(at)] : [])).join(" ") || null;
  return {
    caption: {
      number: numbers.figure(),
      finding: phaseTableFinding(source, portfolio),
      description: say.description,
    },
    heads: {
      ...say.heads,
      phases: phaseHeads(source),
      since: previous === null ? null : say.heads.since(previous.year),
    },
    legend: heatLegend(
      say.legend({
        greenFrom: format.percent(fractionValue(framework.scoring.greenFrom)),
        redBelow: format.percent(fractionValue(framework.scoring.redBelow)),
        middle: format.percentFigure(fractionValue(framework.scoring.redBelow)),
      }),
    ),
    groups: [5, 4, 3, 2, 1].flatMap((phase) => {
      const rows = portfolio.rows.filter((row) => row.placement.phase === phase);
      if (rows.length === 0) return [];
      return [{ heading: phaseHeading(source, phase), rows: rows.map((row) => heatRow(source, row, marksOf(row))) }];
    }),
    notes: marks.map((mark, at) => ({ mark: markOf(at), text: words[mark] })),
    assessed: overruledSentence(source, portfolio.rows),
    source: sourceLine(source),
    profiles: isInFull(portfolio) ? profiles(source, numbers) : null,
  };
}

function hasMark(row: PortfolioRow, mark: PhaseMark): boolean {
  if (mark === "completed") return row.placement.completed;
  if (mark === "step-on-one-item") return row.move.kind === "compared" && row.move.withinOneAnswer;
  return row.remarks.some(({ kind }) => kind === mark);
}

function heatRow(source: PortfolioSource, row: PortfolioRow, marks: string | null): HeatRow {
  const say = phasesPhrases[source.language];
  const { progress, completed } = row.placement;
  const { text, arrow } = changeText(source, row.move);
  return {
    name: row.cluster.name,
    marks,
    responses: responsesText(row),
    cells: row.phases.map(({ phase, light, score }) =>
      heatCell(source, light, score.kind === "scored" ? score.value : null, { placed: phase === row.placement.phase }),
    ),
    progressBar: progress === null ? null : markup(shareBar(progress, "40pt")),
    progress: completed ? say.completed : progress === null ? say.noBasis : source.format.percent(progress),
    change: text,
    arrow,
  };
}

function profiles(source: PortfolioSource, numbers: CaptionNumbers): PhasesChapter["profiles"] {
  const { portfolio, framework, language, format } = source;
  const say = phasesPhrases[language];
  const mini = (row: PortfolioRow) => ({
    name: format.shorten(row.cluster.name, 32),
    chart: markup(
      miniProfile(
        {
          title: `${row.cluster.name}: ${row.phases
            .map(({ phase, score }) =>
              say.profilePart(phase, score.kind === "scored" ? format.percent(score.value) : null),
            )
            .join(", ")}`,
          phases: row.phases.map(({ score }) => (score.kind === "scored" ? score.value : null)),
          placed: row.placement.phase,
        },
        fractionValue(framework.scoring.greenFrom),
      ),
    ),
  });
  const moves = portfolio.rows.length <= onePage;
  return {
    caption: {
      number: numbers.figure(),
      finding: profilesFinding(source, portfolio),
      description: say.profilesDescription,
    },
    groups: moves
      ? [{ heading: null, minis: portfolio.rows.map(mini) }]
      : [5, 4, 3, 2, 1].flatMap((phase) => {
          const rows = portfolio.rows.filter((row) => row.placement.phase === phase);
          return rows.length === 0 ? [] : [{ heading: phaseHeading(source, phase), minis: rows.map(mini) }];
        }),
    moves,
    source: sourceLine(source),
  };
}
