import type { ScoringParameters } from "../framework/schema.ts";
import type { Change } from "../scoring/result.ts";
import type { Comparison, Move, Portfolio, PortfolioRow, RowItem, RowResponses } from "./portfolio.ts";

/** Sizes that an open portfolio gives in place of the number of responses. */
const bands = [
  { from: 20, to: null },
  { from: 10, to: 19 },
  { from: 5, to: 9 },
  { from: 1, to: 4 },
] as const;

/**
 * The portfolio as it may be published. Clusters become codes in the order of the rows, which tells no more than the rows
 * do; what describes one cluster (sector, region, members, exact numbers of answers, assessed lights, names of absent
 * clusters and failed files) goes; scores are whole per cents, since an exact one gives the number of answers away.
 * Comparisons by sector and region go too: quartiles beside coded rows can be solved for the rows they came from, and two
 * properties together would point at a cluster.
 */
export function openPortfolio(
  portfolio: Portfolio,
  scoring: Pick<ScoringParameters, "benchmarkFrom" | "greenFrom" | "redBelow">,
): Portfolio {
  const { benchmarkFrom } = scoring;
  const round = wholePercentBelow([scoring.redBelow, scoring.greenFrom]);
  const codes = new Map(portfolio.rows.map((row, at) => [row.cluster.id, codeOf(at, portfolio.rows.length)]));
  return {
    ...portfolio,
    audience: "open",
    totals: { ...portfolio.totals, responseRate: openRate(portfolio.totals.responseRate, benchmarkFrom) },
    distribution: {
      ...portfolio.distribution,
      phases: portfolio.distribution.phases.map((phase) => ({
        ...phase,
        clusters: phase.clusters.map((id) => codes.get(id)?.toLowerCase() ?? id),
      })),
    },
    rows: portfolio.rows.map((row) => openRow(row, codes.get(row.cluster.id) ?? "", round)),
    gaps: portfolio.gaps.map((gap) => ({ ...gap, assessed: null })),
    overall: portfolio.overall === null ? null : openFigures(portfolio.overall, round),
    comparisons: portfolio.comparisons
      .filter(({ by }) => by === "level")
      .flatMap((comparison) => openComparison(comparison, benchmarkFrom, round)),
    absent: { count: portfolio.absent.count, clusters: [] },
    failures: { count: portfolio.failures.count, list: [] },
  };
}

/** A rate over a few clusters would give their numbers of invited away. */
function openRate(rate: Portfolio["totals"]["responseRate"], benchmarkFrom: number): typeof rate {
  return rate !== null && rate.clusters >= benchmarkFrom ? rate : null;
}

/** K01, or K001 where there are a hundred clusters or more. */
function codeOf(at: number, clusters: number): string {
  return `K${String(at + 1).padStart(Math.max(2, String(clusters).length), "0")}`;
}

type Round = (value: number) => number;

function openRow(row: PortfolioRow, code: string, round: Round): PortfolioRow {
  return {
    ...row,
    cluster: {
      id: code.toLowerCase(),
      name: code,
      programme: null,
      level: null,
      sector: null,
      region: null,
      members: null,
    },
    responses: openResponses(row.responses),
    placement: openPlacement(row.placement, round),
    assessedPlacement: null,
    phases: row.phases.map((part) => openPart(part, round)),
    dimensions: row.dimensions.map((dimension) => ({
      ...openPart(dimension, round),
      byPhase: dimension.byPhase.map((part) => ({ ...part, score: openScore(part.score, round) })),
    })),
    items: row.items.map((item) => openItem(item, round)),
    fragileLights: null,
    move: openMove(row.move, round),
  };
}

function openResponses(responses: RowResponses): RowResponses {
  if (responses.kind === "banded") return responses;
  const band = bands.find(({ from }) => responses.count >= from) ?? bands[bands.length - 1];
  return { kind: "banded", from: band?.from ?? 1, to: band?.to ?? null };
}

function openItem(item: RowItem, round: Round): RowItem {
  return {
    ...item,
    value: item.value === null ? null : round(item.value),
    counts: null,
    stability: null,
    agreement: null,
    assessed: null,
  };
}

function openMove(move: Move, round: Round): Move {
  if (move.kind === "new") return move;
  return {
    ...move,
    from: openPlacement(move.from, round),
    to: openPlacement(move.to, round),
    placedPhase: openChange(move.placedPhase, round),
    previousCount: null,
    mixChanges: [],
  };
}

function openPlacement(placement: PortfolioRow["placement"], round: Round): PortfolioRow["placement"] {
  return { ...placement, progress: placement.progress === null ? null : round(placement.progress) };
}

function openPart<Part extends { score: PortfolioRow["phases"][number]["score"]; change: Change }>(
  part: Part,
  round: Round,
): Part {
  return { ...part, score: openScore(part.score, round), change: openChange(part.change, round) };
}

function openScore(
  score: PortfolioRow["phases"][number]["score"],
  round: Round,
): PortfolioRow["phases"][number]["score"] {
  return score.kind === "scored" ? { ...score, value: round(score.value) } : score;
}

function openChange(change: Change, round: Round): Change {
  if (change.kind === "none") return change;
  return {
    ...change,
    previous: { ...change.previous, value: round(change.previous.value) },
    difference: Math.round(change.difference * 100) / 100,
  };
}

/**
 * The rows are all there, so the clusters outside the shown groups can be told by subtraction. Where they are fewer than
 * a group needs, the smallest shown group goes too; one group alone compares nothing.
 */
function openComparison(comparison: Comparison, benchmarkFrom: number, round: Round): Comparison[] {
  const groups = [...comparison.groups];
  let clusters = comparison.hidden.clusters;
  let rest = clusters + comparison.without;
  while (rest > 0 && rest < benchmarkFrom && groups.length > 0) {
    const smallest = groups.pop();
    clusters += smallest?.figures.clusters ?? 0;
    rest += smallest?.figures.clusters ?? 0;
  }
  if (groups.length === 0) return [];
  return [
    {
      ...comparison,
      groups: groups.map((group) => ({ value: group.value, figures: openFigures(group.figures, round) })),
      hidden: { values: [], clusters },
    },
  ];
}

function openFigures(
  figures: Comparison["groups"][number]["figures"],
  round: Round,
): Comparison["groups"][number]["figures"] {
  const open = (one: (typeof figures.phases)[number]) =>
    one === null ? null : { ...one, q1: round(one.q1), median: round(one.median), q3: round(one.q3) };
  return {
    ...figures,
    phases: figures.phases.map(open),
    dimensions: figures.dimensions.map((dimension) => ({ ...dimension, figures: open(dimension.figures) })),
  };
}

/** Whole per cents, and never up over a limit: a score just under green must not read as green. */
function wholePercentBelow(limits: readonly string[]): Round {
  const shares = limits.map((limit) => {
    const [over = 0, under = 1] = limit.split("/").map(Number);
    return over / under;
  });
  return (value) => {
    const nearest = Math.round(value * 100);
    // The same tolerance for noise in floating point on both sides.
    const isLifted = shares.some((share) => value < share - 1e-9 && nearest / 100 >= share);
    return (isLifted ? nearest - 1 : nearest) / 100;
  };
}
