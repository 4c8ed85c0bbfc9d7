import {
  checklistItems,
  type Framework,
  type levels,
  type PhaseNumber,
  type RespondentGroup,
} from "../framework/schema.ts";
import type { AssessedLight } from "../notes/notes.ts";
import type { SurveyResponse } from "../survey/response.ts";
import { type ClusterFigures, figuresOf } from "./figures.ts";
import type { ItemFigures } from "./item.ts";
import { formatFraction, magnitude, minus, type Rational, toNumber } from "./rational.ts";
import type { ClusterResult, ItemResult, Light, PartResult, Placement, Plan, Sensitivity } from "./result.ts";
import { exactRules, type Rules } from "./rules.ts";
import { limitsAround, type Turns, turnsOf } from "./stability.ts";
import { meanPoints } from "./weighting.ts";

/** A score both as a person writes it ("5/8") and as a number. */
export type ExactScore = { exact: string; value: number; n: number };

/** How far a score is from a limit, in points; for items also in steps of single answers. */
export type Distance = { limit: string; points: string; value: number; turnsTo: Light; steps: number | null };

/** The rule for a light, as the framework states it. */
export type RuleStated = {
  points: Record<(typeof levels)[number], string>;
  greenFrom: string;
  redBelow: string;
  coverageFrom: string;
  weighting: Rules["weighting"];
};

/**
 * A measure linked to what is explained: why, and its rank among the recommended ones (null where it is none of them), by
 * the computed lights and by the consultant's.
 */
export type MeasureExplained = {
  id: string;
  text: string;
  why: string | null;
  priority: number | null;
  rank: number | null;
  assessedRank: number | null;
};

type Explained = {
  year: number;
  cluster: { id: string; name: string };
  rule: RuleStated;
  light: Light;
  score: ExactScore | null;
  down: Distance | null;
  up: Distance | null;
  change: ItemResult["change"];
  measures: MeasureExplained[];
};

export type ItemExplanation = Explained & {
  kind: "item";
  item: { id: string; text: string; phase: PhaseNumber };
  word: string | null;
  counts: ItemResult["counts"];
  labels: ItemResult["labels"];
  /** Answers that count alike, with their share of the score: one pool where every response counts once. */
  pools: { counts: Record<(typeof levels)[number], number>; weight: string; mean: string }[];
  stability: number | null;
  turnsTo: Light | null;
  /** The answers where they stand; the group is null where it could uncover figures that are hidden. */
  rows: { file: string; sourceRow: number; group: RespondentGroup | null; label: string }[];
  assessed: AssessedLight | null;
};

export type PhaseExplanation = Explained & {
  kind: "phase";
  phase: { number: PhaseNumber; name: string };
  /** Items with a score, and all items. */
  coverage: { scored: number; items: number };
  items: { id: string; text: string; light: Light; score: ExactScore | null; stability: number | null }[];
  placement: Placement;
  assessedPlacement: Placement | null;
  sensitivity: Sensitivity | null;
  assessed: PartResult | null;
  plan: Plan;
};

export type ExplainInput = {
  framework: Framework;
  /** The cluster's own result, and the responses it was made from. */
  result: ClusterResult;
  responses: readonly SurveyResponse[];
  assessed: readonly AssessedLight[];
  /** Path of a survey's canonical file as the user knows it. */
  fileOf: (survey: string) => string;
};

/** From an item's light back to the rule, the counts and the rows. Null where the framework has no such item. */
export function explainItem(id: string, input: ExplainInput): ItemExplanation | null {
  const { framework, result } = input;
  const rules = exactRules(framework.scoring);
  const figures = figuresOf(input.responses, framework, rules);
  const own = figures.items.find(({ item }) => item.id === id);
  const written = result.items.find((item) => item.id === id);
  const phase = framework.phases.find(({ number }) => number === own?.item.phase);
  const item = phase === undefined ? undefined : checklistItems(phase).find((one) => one.id === id);
  if (own === undefined || written === undefined || phase === undefined || item === undefined) return null;
  return {
    kind: "item",
    ...commonTo(input),
    item: { id, text: item.text, phase: phase.number },
    light: written.light,
    word: written.word,
    counts: written.counts,
    labels: written.labels,
    score: exactScore(own.score, own.n),
    pools: own.pools.map(({ counts, weight }) => ({
      counts,
      weight: formatFraction(weight),
      mean: formatFraction(meanPoints(counts, rules.points)),
    })),
    ...distances(own.score, own.light, rules, turnsOf(own.pools, rules)),
    stability: written.stability,
    turnsTo: written.turnsTo,
    rows: rowsOf(own, figures, input),
    change: written.change,
    assessed: input.assessed.find((one) => one.item === id) ?? null,
    measures: item.measures.flatMap(({ id: measure, why }) => explainMeasure(measure, why, input)),
  };
}

/** From a phase's light back to its items. */
export function explainPhase(number: PhaseNumber, input: ExplainInput): PhaseExplanation | null {
  const { framework, result } = input;
  const rules = exactRules(framework.scoring);
  const figures = figuresOf(input.responses, framework, rules);
  const part = figures.phases.find((one) => one.phase === number);
  const written = result.phases.find((one) => one.phase === number);
  const phase = framework.phases.find((one) => one.number === number);
  if (part === undefined || written === undefined || phase === undefined) return null;
  const items = figures.items.filter(({ item }) => item.phase === number);
  return {
    kind: "phase",
    ...commonTo(input),
    phase: { number, name: phase.name },
    light: written.light,
    score: exactScore(part.score, part.n),
    ...distances(part.score, part.light, rules, null),
    coverage: { scored: part.n, items: items.length },
    items: items.map(({ item, light, score, n }) => ({
      id: item.id,
      text: checklistItems(phase).find(({ id }) => id === item.id)?.text ?? "",
      light,
      score: exactScore(score, n),
      stability: result.items.find(({ id }) => id === item.id)?.stability ?? null,
    })),
    change: written.change,
    placement: result.placement,
    assessedPlacement: result.assessedPlacement,
    sensitivity: result.sensitivity,
    assessed: written.assessed,
    measures: [...result.recommendations, ...result.preview]
      .filter(({ measure }) => phase.measures.some(({ id }) => id === measure))
      .flatMap(({ measure }) => explainMeasure(measure, null, input)),
    plan: result.plan,
  };
}

function commonTo({ framework, result }: ExplainInput): Pick<Explained, "year" | "cluster" | "rule"> {
  const { points, greenFrom, redBelow, coverageFrom, weighting } = exactRules(framework.scoring);
  return {
    year: result.year,
    cluster: { id: result.cluster.id, name: result.cluster.name },
    rule: {
      points: {
        green: formatFraction(points.green),
        yellow: formatFraction(points.yellow),
        red: formatFraction(points.red),
      },
      greenFrom: formatFraction(greenFrom),
      redBelow: formatFraction(redBelow),
      coverageFrom: formatFraction(coverageFrom),
      weighting,
    },
  };
}

function exactScore(score: Rational | null, n: number): ExactScore | null {
  return score === null ? null : { exact: formatFraction(score), value: toNumber(score), n };
}

function distances(
  score: Rational | null,
  light: Light,
  rules: Rules,
  turns: Turns | null,
): Pick<Explained, "down" | "up"> {
  const limits = limitsAround(light, rules);
  const distance = (limit: Rational | null, nextLight: Light, steps: number | null): Distance | null =>
    score === null || limit === null
      ? null
      : {
          limit: formatFraction(limit),
          points: formatFraction(magnitude(minus(score, limit))),
          value: toNumber(magnitude(minus(score, limit))),
          turnsTo: nextLight,
          steps,
        };
  return {
    down: distance(limits.down, light === "green" ? "yellow" : "red", turns?.down?.steps ?? null),
    up: distance(limits.up, light === "red" ? "yellow" : "green", turns?.up?.steps ?? null),
  };
}

/**
 * The rows behind an item. A row's number is the same for every item, so a group that is hidden on one item must be left
 * out on all of them: else the row would name its group on the next item.
 */
function rowsOf(
  own: ItemFigures,
  { items }: ClusterFigures,
  { responses, fileOf }: ExplainInput,
): ItemExplanation["rows"] {
  const isNamed = (group: RespondentGroup) =>
    items.every(({ visibility }) => visibility[group] === "shown" || visibility[group] === "no-answers");
  return responses
    .flatMap(({ answers, group, survey, sourceRow }) => {
      const label = Object.hasOwn(answers, own.item.id) ? answers[own.item.id] : undefined;
      if (label === undefined) return [];
      return [{ file: fileOf(survey), sourceRow, group: isNamed(group) ? group : null, label }];
    })
    .sort((a, b) => (a.file === b.file ? a.sourceRow - b.sourceRow : a.file < b.file ? -1 : 1));
}

function explainMeasure(id: string, why: string | null, { framework, result }: ExplainInput): MeasureExplained[] {
  const measure = framework.phases.flatMap(({ measures }) => measures).find((one) => one.id === id);
  if (measure === undefined) return [];
  const rankIn = (recommendations: ClusterResult["recommendations"]) => {
    const at = recommendations.findIndex((one) => one.measure === id);
    return at < 0 ? null : at + 1;
  };
  const { recommendations, assessedAdvice } = result;
  return [
    {
      id,
      text: measure.text,
      why,
      priority: recommendations.find((one) => one.measure === id)?.priority ?? null,
      rank: rankIn(recommendations),
      assessedRank: rankIn(assessedAdvice?.recommendations ?? recommendations),
    },
  ];
}
