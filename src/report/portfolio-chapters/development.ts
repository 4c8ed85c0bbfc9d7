import { phaseNumbers } from "../../framework/schema.ts";
import type { Move, PortfolioRow } from "../../portfolio/portfolio.ts";
import { type SlopeLine, slopeChart } from "../chart/slope.ts";
import { dash } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { followUpSentence } from "../phrases/follow-up.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { mixChange } from "../phrases/respondents.ts";
import { slopeFinding } from "../portfolio-sentences/captions.ts";
import { type DevelopmentPhrases, developmentPhrases } from "../portfolio-sentences/development-phrases.ts";
import { inDirection } from "../portfolio-sentences/summary.ts";
import { summaryPhrases } from "../portfolio-sentences/summary-phrases.ts";
import { phaseName, standingText } from "../portfolio-sentences/words.ts";
import { changeText, pointsText, signedPoints } from "./change.ts";
import {
  type Caption,
  type CaptionNumbers,
  isInFull,
  type PortfolioSource,
  phaseHeading,
  type SectionHead,
  sourceLine,
} from "./source.ts";

type Compared = Extract<Move, { kind: "compared" }>;

/** Chapter: last year and this year, like for like. Absent where no cluster answered in both. */
export type DevelopmentChapter = {
  introduction: string;
  /** What has become of last year's measures; null where none was recommended. */
  followUp: string | null;
  /** Sections for the contents, those that are there. */
  sections: SectionHead[];
  slope: { section: SectionHead; caption: Caption; chart: Markup; source: string };
  /** Clusters that changed phase, or cannot be compared. Null where none did, and where there are too many to name. */
  moves: {
    heads: DevelopmentPhrases["heads"];
    keep: boolean;
    previousYear: string;
    year: string;
    caption: Caption;
    rows: { name: string; before: string; now: string; arrow: Markup | null; change: string; remark: string }[];
  } | null;
  /** Clusters in the same phase whose score moved by more than one item can account for. Null as above. */
  within: {
    heads: DevelopmentPhrases["heads"];
    keep: boolean;
    previousYear: string;
    year: string;
    caption: Caption;
    rows: { name: string; phase: string; before: string; now: string; change: string; remark: string }[];
  } | null;
  phases: {
    heads: DevelopmentPhrases["heads"];
    section: SectionHead;
    caption: Caption;
    rows: { heading: string; compared: string; up: string; same: string; down: string; median: string }[];
  };
  source: string;
};

/** Rows of a table that moves to the next page as a whole. */
const mostKept = 12;
/** Names that fit beside the chart. */
const mostNamed = 28;

export function developmentChapter(source: PortfolioSource, numbers: CaptionNumbers): DevelopmentChapter | null {
  const { portfolio, language } = source;
  const { previous } = portfolio.totals;
  if (previous === null) return null;
  const compared = portfolio.rows.flatMap((row) => (row.move.kind === "compared" ? [{ row, move: row.move }] : []));
  const slope = slopeFigure(source, numbers, compared);
  const moves = isInFull(portfolio) ? moveTable(source, numbers, compared) : null;
  const within = isInFull(portfolio) ? withinTable(source, numbers) : null;
  const phases = phaseTable(source, numbers);
  return {
    sections: [slope.section, phases.section],
    followUp:
      portfolio.totals.followUp === null ? null : followUpSentence(source, portfolio.totals.followUp, previous.year),
    introduction: developmentPhrases[language].introduction({
      clusters: previous.clusters,
      previous: previous.year,
      year: portfolio.year,
    }),
    slope,
    moves,
    within,
    phases,
    source: sourceLine(source, true),
  };
}

function slopeFigure(
  source: PortfolioSource,
  numbers: CaptionNumbers,
  compared: readonly { row: PortfolioRow; move: Compared }[],
): DevelopmentChapter["slope"] {
  const { portfolio, language } = source;
  const say = developmentPhrases[language];
  const previousYear = portfolio.totals.previous?.year ?? portfolio.year - 1;
  const lines = compared.flatMap(({ row, move }): SlopeLine[] => {
    const [from, to] = [positionOf(move.from), positionOf(move.to)];
    if (from === null || to === null || move.direction === "unclear") return [];
    return [{ name: row.cluster.name, from, to, direction: move.direction, named: true }];
  });
  const { named, note } = namedLines(source, lines);
  const finding = slopeFinding(source, portfolio);
  const told = lines.map(({ name, from, to }) => say.line(name, phaseAt(from), phaseAt(to))).join(", ");
  return {
    section: { id: "utvikling-klyngene", number: numbers.section(), title: say.clusters },
    caption: {
      number: numbers.figure(),
      finding,
      description: [say.slopeDescription(previousYear, portfolio.year), ...(note === null ? [] : [note])].join(" "),
    },
    chart: markup(
      slopeChart({
        title: [`${finding}.`, ...(isInFull(portfolio) ? [`${told}.`] : [])].join(" "),
        phase: (number) => phaseLabel(source, number),
        step: (from, to) => stepWords(source, from, to),
        previousYear: String(previousYear),
        year: String(portfolio.year),
        lines: lines.map((line) => ({ ...line, named: named(line) })),
      }),
    ),
    source: sourceLine(source, true),
  };
}

type Naming = { named: (line: SlopeLine) => boolean; note: string | null };

/** All names where they fit, else those that changed phase, else those that fell or rose more than one phase. */
function namedLines({ language, portfolio }: PortfolioSource, lines: readonly SlopeLine[]): Naming {
  const say = developmentPhrases[language];
  if (!isInFull(portfolio)) return { named: () => false, note: say.namesInWorkbook };
  const rules: Naming[] = [
    { named: () => true, note: null },
    { named: ({ direction }) => direction !== "same", note: say.namesOfMoved },
    {
      named: ({ direction, from, to }) => direction === "down" || Math.floor(to) - Math.floor(from) > 1,
      note: say.namesOfFar,
    },
  ];
  const fits = rules.find(({ named }) => lines.filter(named).length <= mostNamed);
  return fits ?? { named: () => false, note: say.namesInTable };
}

/** Phase minus 1, plus progress; 5 where every phase is green, null where the phase has no basis. */
export function positionOf({ phase, progress, completed }: PortfolioRow["placement"]): number | null {
  return completed ? 5 : progress === null ? null : phase - 1 + progress;
}

/** "1 til 2", "5 til fullført". */
function stepWords({ language }: PortfolioSource, from: number, to: number): string {
  const { step, completed } = summaryPhrases[language];
  const place = (phase: number) => (phase > 5 ? completed : String(phase));
  return step(place(from), place(to));
}

function phaseAt(position: number): number {
  return Math.min(5, Math.floor(position) + 1);
}

function moveTable(
  source: PortfolioSource,
  numbers: CaptionNumbers,
  compared: readonly { row: PortfolioRow; move: Compared }[],
): DevelopmentChapter["moves"] {
  const { portfolio, language } = source;
  const say = developmentPhrases[language];
  const order = { up: 0, down: 1, unclear: 2, same: 3 } as const;
  const moved = compared
    .filter(({ move }) => move.direction !== "same")
    .sort((a, b) => order[a.move.direction] - order[b.move.direction]);
  if (moved.length === 0) return null;
  const count = (direction: "up" | "down") => inDirection(portfolio.rows, direction).length;
  return {
    heads: say.heads,
    keep: moved.length <= mostKept,
    previousYear: String(portfolio.totals.previous?.year ?? portfolio.year - 1),
    year: String(portfolio.year),
    caption: {
      number: numbers.table(),
      finding: say.movesFinding(moved.length),
      description: say.movesDescription(count("up"), count("down")),
    },
    rows: moved.map(({ row, move }) => {
      const { text, arrow } = changeText(source, move);
      return {
        name: row.cluster.name,
        before: standingText(source, move.from),
        now: standingText(source, move.to),
        arrow,
        change: text,
        remark: remarkText(source, row, move),
      };
    }),
  };
}

function remarkText(source: PortfolioSource, row: PortfolioRow, move: Compared): string {
  const { language, format } = source;
  const say = developmentPhrases[language];
  const mix = move.mixChanges.map((change) => mixChange(source, change));
  const isMixed = row.remarks.some(({ kind }) => kind === "mix-changed");
  const parts = [
    ...(move.withinOneAnswer ? [say.onOneItem] : []),
    ...(mix.length > 0 ? mix : isMixed ? [say.mixChanged] : []),
    ...(move.direction === "unclear" ? [say.tooFew] : []),
  ];
  return parts.length === 0 ? dash : `${format.sentenceCase(parts.join("; "))}.`;
}

function withinTable(source: PortfolioSource, numbers: CaptionNumbers): DevelopmentChapter["within"] {
  const { portfolio, language, format } = source;
  const say = developmentPhrases[language];
  const moved = inDirection(portfolio.rows, "same").flatMap((row) => {
    const { move } = row;
    if (move.kind !== "compared" || move.placedPhase.kind !== "compared") return [];
    return move.placedPhase.direction === "unchanged" ? [] : [{ row, move, change: move.placedPhase }];
  });
  if (moved.length === 0) return null;
  const sorted = moved.sort((a, b) => b.change.difference - a.change.difference);
  return {
    heads: say.heads,
    keep: moved.length <= mostKept,
    previousYear: String(portfolio.totals.previous?.year ?? portfolio.year - 1),
    year: String(portfolio.year),
    caption: {
      number: numbers.table(),
      finding: say.withinFinding(moved.length),
      description: say.withinDescription,
    },
    rows: sorted.map(({ row, move, change }) => ({
      name: row.cluster.name,
      phase: phaseName(source, row.placement.phase),
      before: format.percent(change.previous.value),
      now: format.percent(change.previous.value + change.difference),
      change: pointsText(source, change),
      remark: remarkText(source, row, move),
    })),
  };
}

function phaseTable(source: PortfolioSource, numbers: CaptionNumbers): DevelopmentChapter["phases"] {
  const { portfolio, language } = source;
  const say = developmentPhrases[language];
  const rows = phaseNumbers.map((phase) => {
    const changes = portfolio.rows
      .flatMap((row) => row.phases.filter((one) => one.phase === phase).map(({ change }) => change))
      .filter((change) => change.kind === "compared");
    const count = (direction: "up" | "down" | "unchanged") =>
      changes.filter((change) => change.direction === direction).length;
    const middle = medianOf(changes.map(({ difference }) => difference));
    return { phase, compared: changes.length, up: count("up"), down: count("down"), same: count("unchanged"), middle };
  });
  const most = Math.max(...rows.map(({ up }) => up));
  const lifted = rows.filter(({ up }) => up === most).map(({ phase }) => String(phase));
  return {
    heads: say.heads,
    section: { id: "utvikling-fasene", number: numbers.section(), title: say.phases },
    caption: {
      number: numbers.table(),
      finding: most === 0 ? say.noPhaseUp : say.phasesUp(lifted, most),
      description: say.phasesDescription,
    },
    rows: rows.map(({ phase, compared, up, down, same, middle }) => ({
      heading: phaseHeading(source, phase),
      compared: String(compared),
      up: String(up),
      same: String(same),
      down: String(down),
      median: middle === null ? dash : signedPoints(source, middle),
    })),
  };
}

/** The value in the middle, or between the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
