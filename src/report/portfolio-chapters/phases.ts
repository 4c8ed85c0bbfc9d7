import type { PortfolioRow, Remark } from "../../portfolio/portfolio.ts";
import { shareBar } from "../chart/demand-bars.ts";
import { type HeatCell, heatCell } from "../chart/heatmap.ts";
import { miniProfile } from "../chart/small-multiples.ts";
import { formatPercent, shorten } from "../format.ts";
import { type Markup, markup } from "../markup.ts";
import { phaseTableFinding, profilesFinding } from "../portfolio-sentences/captions.ts";

import { changeText } from "./change.ts";
import {
  type Caption,
  type CaptionNumbers,
  type PortfolioSource,
  phaseHeading,
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
  previousYear: string | null;
  groups: { heading: string; rows: HeatRow[] }[];
  notes: { mark: string; text: string }[];
  source: string;
  profiles: {
    caption: Caption;
    /** Profiles, by phase where there are too many for one figure. */
    groups: { heading: string | null; minis: { name: string; chart: Markup }[] }[];
    /** One figure that moves as a whole, or one that may run on. */
    moves: boolean;
    source: string;
  };
};

/** Profiles that one page takes. */
const onePage = 42;

export function phasesChapter(source: PortfolioSource, numbers: CaptionNumbers): PhasesChapter {
  const { portfolio } = source;
  const kinds = remarkKinds.filter(({ kind }) => portfolio.rows.some((row) => hasNote(row, kind)));
  const markOf = (at: number) => String.fromCharCode(97 + at);
  const marksOf = (row: PortfolioRow) =>
    kinds.flatMap(({ kind }, at) => (hasNote(row, kind) ? [markOf(at)] : [])).join(" ") || null;
  return {
    caption: {
      number: numbers.figure(),
      finding: phaseTableFinding(portfolio),
      description:
        "Lys (bokstav) og skår i prosent per fase. Ramme og full farge: klyngens fase. Sortert etter fase, så framdrift.",
    },
    previousYear: portfolio.totals.previous === null ? null : String(portfolio.totals.previous.year),
    groups: [5, 4, 3, 2, 1].flatMap((phase) => {
      const rows = portfolio.rows.filter((row) => row.placement.phase === phase);
      if (rows.length === 0) return [];
      return [{ heading: phaseHeading(source, phase), rows: rows.map((row) => heatRow(row, marksOf(row))) }];
    }),
    notes: kinds.map(({ text }, at) => ({ mark: markOf(at), text })),
    source: sourceLine(source),
    profiles: profiles(source, numbers),
  };
}

type NoteKind = Remark["kind"] | "step-on-one-answer" | "completed";

const remarkKinds: readonly { kind: NoteKind; text: string }[] = [
  { kind: "completed", text: "alle faser er grønne." },
  { kind: "uneven-profile", text: "ujevn profil: en senere fase er grønn." },
  { kind: "fragile-placement", text: "ett svar fra en annen fase." },
  { kind: "step-on-one-answer", text: "steget siden i fjor henger på ett svar." },
  { kind: "mix-changed", text: "svargruppene har endret seg med minst 25 prosentpoeng." },
  { kind: "few-responses", text: "få svar." },
  { kind: "insufficient-data", text: "under halvparten av punktene i fasen er besvart." },
];

function hasNote(row: PortfolioRow, kind: NoteKind): boolean {
  if (kind === "completed") return row.placement.completed;
  if (kind === "step-on-one-answer") return row.move.kind === "compared" && row.move.withinOneAnswer;
  return row.remarks.some((remark) => remark.kind === kind);
}

function heatRow(row: PortfolioRow, marks: string | null): HeatRow {
  const { progress, completed } = row.placement;
  const { text, arrow } = changeText(row.move);
  return {
    name: row.cluster.name,
    marks,
    responses: responsesText(row),
    cells: row.phases.map(({ phase, light, score }) =>
      heatCell(light, score.kind === "scored" ? score.value : null, { placed: phase === row.placement.phase }),
    ),
    progressBar: progress === null ? null : markup(shareBar(progress, "40pt")),
    progress: completed ? "fullført" : progress === null ? "ikke grunnlag" : formatPercent(progress),
    change: text,
    arrow,
  };
}

function profiles(source: PortfolioSource, numbers: CaptionNumbers): PhasesChapter["profiles"] {
  const { portfolio, framework } = source;
  const [over = 2, under = 3] = framework.scoring.greenFrom.split("/").map(Number);
  const mini = (row: PortfolioRow) => ({
    name: shorten(row.cluster.name, 32),
    chart: markup(
      miniProfile(
        {
          title: `${row.cluster.name}: ${row.phases
            .map(
              ({ phase, score }) =>
                `fase ${phase} ${score.kind === "scored" ? formatPercent(score.value) : "ikke grunnlag"}`,
            )
            .join(", ")}`,
          phases: row.phases.map(({ score }) => (score.kind === "scored" ? score.value : null)),
          placed: row.placement.phase,
        },
        over / under,
      ),
    ),
  });
  const moves = portfolio.rows.length <= onePage;
  return {
    caption: {
      number: numbers.figure(),
      finding: profilesFinding(portfolio),
      description:
        "Skår fra 0 til 100 % i fase 1 til 5. Mørk: klyngens fase. Stiplet linje: grensen for grønt. Grå strek: ikke grunnlag.",
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
