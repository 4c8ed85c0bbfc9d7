import { phaseNumbers } from "../../framework/schema.ts";
import type { Move, PortfolioRow } from "../../portfolio/portfolio.ts";
import { type SlopeLine, slopeChart } from "../chart/slope.ts";
import { formatList, formatPercent, percentFigure, sentenceCase } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { slopeFinding } from "../portfolio-sentences/captions.ts";
import { inDirection } from "../portfolio-sentences/summary.ts";
import { clusterCount, clusterNoun, inWordsFirst } from "../portfolio-sentences/words.ts";
import { changeText, pointsText, signedPoints } from "./change.ts";
import {
  type Caption,
  type CaptionNumbers,
  type PortfolioSource,
  phaseHeading,
  type SectionHead,
  sourceLine,
} from "./source.ts";

type Compared = Extract<Move, { kind: "compared" }>;

/** Chapter: last year and this year, like for like. Absent where no cluster answered in both. */
export type DevelopmentChapter = {
  introduction: string;
  /** Sections for the contents, those that are there. */
  sections: SectionHead[];
  slope: { section: SectionHead; caption: Caption; chart: Markup; source: string };
  /** Clusters that changed phase, or cannot be compared. Null where none did. */
  moves: {
    keep: boolean;
    previousYear: string;
    year: string;
    caption: Caption;
    rows: { name: string; before: string; now: string; arrow: Markup | null; change: string; remark: string }[];
  } | null;
  /** Clusters in the same phase whose score moved by more than one answer. Null where none did. */
  within: {
    keep: boolean;
    previousYear: string;
    year: string;
    caption: Caption;
    rows: { name: string; phase: string; before: string; now: string; change: string; remark: string }[];
  } | null;
  phases: {
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

const groupWords = {
  facilitator: "fasilitator",
  company: "bedriftene",
  research: "FoU og utdanning",
  public: "det offentlige",
  other: "andre",
} as const;

export function developmentChapter(source: PortfolioSource, numbers: CaptionNumbers): DevelopmentChapter | null {
  const { portfolio } = source;
  const { previous } = portfolio.totals;
  if (previous === null) return null;
  const compared = portfolio.rows.flatMap((row) => (row.move.kind === "compared" ? [{ row, move: row.move }] : []));
  const slope = slopeFigure(source, numbers, compared);
  const moves = moveTable(source, numbers, compared);
  const within = withinTable(source, numbers);
  const phases = phaseTable(source, numbers);
  return {
    sections: [slope.section, phases.section],
    introduction: `${inWordsFirst(previous.clusters)} ${clusterNoun(previous.clusters)} har svar fra både ${previous.year} og ${portfolio.year}. Svarene fra ${previous.year} er regnet om med årets regler, så tallene kan sammenlignes. En endring vises bare når skåren har flyttet seg mer enn ett svar.`,
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
  const { portfolio } = source;
  const previousYear = portfolio.totals.previous?.year ?? portfolio.year - 1;
  const lines = compared.flatMap(({ row, move }): SlopeLine[] => {
    const [from, to] = [positionOf(move.from), positionOf(move.to)];
    if (from === null || to === null || move.direction === "unclear") return [];
    return [{ name: row.cluster.name, from, to, direction: move.direction, named: true }];
  });
  const { named, note } = namedLines(lines);
  const finding = slopeFinding(portfolio);
  return {
    section: { id: "utvikling-klyngene", number: numbers.section(), title: "Klyngene" },
    caption: {
      number: numbers.figure(),
      finding,
      description: `Klyngenes plass på trappen i ${previousYear} og ${portfolio.year}. Tykk linje: opp en fase eller mer. Stiplet: ned. Tynn: samme fase.${note}`,
    },
    chart: markup(
      slopeChart({
        title: `${finding}. ${lines.map((line) => `${line.name} fra ${phaseAt(line.from)} til ${phaseAt(line.to)}`).join(", ")}.`,
        previousYear: String(previousYear),
        year: String(portfolio.year),
        lines: lines.map((line) => ({ ...line, named: named(line) })),
      }),
    ),
    source: sourceLine(source, true),
  };
}

/** All names where they fit, else those that changed phase, else those that fell or rose more than one phase. */
function namedLines(lines: readonly SlopeLine[]): { named: (line: SlopeLine) => boolean; note: string } {
  const rules: { named: (line: SlopeLine) => boolean; note: string }[] = [
    { named: () => true, note: "" },
    { named: ({ direction }) => direction !== "same", note: " Navn: de som har skiftet fase." },
    {
      named: ({ direction, from, to }) => direction === "down" || Math.floor(to) - Math.floor(from) > 1,
      note: " Navn: de som har gått ned, eller opp mer enn én fase.",
    },
  ];
  const fits = rules.find(({ named }) => lines.filter(named).length <= mostNamed);
  return fits ?? { named: () => false, note: " Navnene står i tabellen under." };
}

/** Phase minus 1, plus progress; 5 where every phase is green, null where the phase has no basis. */
export function positionOf({ phase, progress, completed }: PortfolioRow["placement"]): number | null {
  return completed ? 5 : progress === null ? null : phase - 1 + progress;
}

function phaseAt(position: number): string {
  return `fase ${Math.min(5, Math.floor(position) + 1)}`;
}

function moveTable(
  { portfolio }: PortfolioSource,
  numbers: CaptionNumbers,
  compared: readonly { row: PortfolioRow; move: Compared }[],
): DevelopmentChapter["moves"] {
  const order = { up: 0, down: 1, unclear: 2, same: 3 } as const;
  const moved = compared
    .filter(({ move }) => move.direction !== "same")
    .sort((a, b) => order[a.move.direction] - order[b.move.direction]);
  if (moved.length === 0) return null;
  const up = inDirection(portfolio.rows, "up").length;
  const down = inDirection(portfolio.rows, "down").length;
  return {
    keep: moved.length <= mostKept,
    previousYear: String(portfolio.totals.previous?.year ?? portfolio.year - 1),
    year: String(portfolio.year),
    caption: {
      number: numbers.table(),
      finding: `${inWordsFirst(moved.length)} ${clusterNoun(moved.length)} står i en annen fase enn året før`,
      description: `${up} opp og ${down} ned. Merknaden sier hva annet som har endret seg.`,
    },
    rows: moved.map(({ row, move }) => {
      const { text, arrow } = changeText(move);
      return {
        name: row.cluster.name,
        before: standingText(move.from),
        now: standingText(move.to),
        arrow,
        change: text,
        remark: remarkText(row, move),
      };
    }),
  };
}

function standingText(placement: Compared["from"]): string {
  if (placement.completed) return "alle faser grønne";
  const progress = placement.progress === null ? "ikke grunnlag" : formatPercent(placement.progress);
  return `fase\u00a0${placement.phase}, ${progress}`;
}

function remarkText(row: PortfolioRow, move: Compared): string {
  const mix = move.mixChanges.map(
    ({ group, from, to }) =>
      `andelen fra ${groupWords[group]} gikk fra ${percentFigure(from)} til ${formatPercent(to)}`,
  );
  const parts = [
    ...(move.withinOneAnswer ? ["steget henger på ett svar"] : []),
    ...(mix.length > 0
      ? mix
      : row.remarks.some(({ kind }) => kind === "mix-changed")
        ? ["svargruppene har endret seg"]
        : []),
    ...(move.direction === "unclear" ? ["for få svar det ene året"] : []),
  ];
  const text = parts.join("; ");
  return text === "" ? "–" : `${sentenceCase(text)}.`;
}

function withinTable({ portfolio }: PortfolioSource, numbers: CaptionNumbers): DevelopmentChapter["within"] {
  const moved = inDirection(portfolio.rows, "same").flatMap((row) => {
    const { move } = row;
    if (move.kind !== "compared" || move.placedPhase.kind !== "compared") return [];
    return move.placedPhase.direction === "unchanged" ? [] : [{ row, move, change: move.placedPhase }];
  });
  if (moved.length === 0) return null;
  const sorted = moved.sort((a, b) => b.change.difference - a.change.difference);
  const [first] = sorted;
  return {
    keep: moved.length <= mostKept,
    previousYear: String(portfolio.totals.previous?.year ?? portfolio.year - 1),
    year: String(portfolio.year),
    caption: {
      number: numbers.table(),
      finding: `${inWordsFirst(moved.length)} ${clusterNoun(moved.length)} har flyttet seg innenfor fasen`,
      description:
        first === undefined
          ? ""
          : "Klynger i samme fase som året før der skåren i fasen har endret seg mer enn ett svar.",
    },
    rows: sorted.map(({ row, move, change }) => ({
      name: row.cluster.name,
      phase: `fase\u00a0${row.placement.phase}`,
      before: formatPercent(change.previous.value),
      now: formatPercent(change.previous.value + change.difference),
      change: pointsText(change),
      remark: remarkText(row, move),
    })),
  };
}

function phaseTable(source: PortfolioSource, numbers: CaptionNumbers): DevelopmentChapter["phases"] {
  const { portfolio } = source;
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
    section: { id: "utvikling-fasene", number: numbers.section(), title: "Fasene" },
    caption: {
      number: numbers.table(),
      finding:
        most === 0
          ? "Ingen fase har gått opp hos noen klynge"
          : `Fase\u00a0${formatList(lifted)} har gått opp hos flest: ${clusterCount(most)}${lifted.length > 1 ? " hver" : ""}`,
      description: "Klynger der skåren i fasen har gått opp eller ned mer enn ett svar.",
    },
    rows: rows.map(({ phase, compared, up, down, same, middle }) => ({
      heading: phaseHeading(source, phase),
      compared: String(compared),
      up: String(up),
      same: String(same),
      down: String(down),
      median: compared === 0 ? "–" : signedPoints(middle),
    })),
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
