import type {
  ClusterResult,
  InstrumentMatch,
  ItemResult,
  Light,
  PartResult,
  Placement,
  Plan,
  Sensitivity,
} from "../scoring/result.ts";
import { movingScenarios } from "../scoring/sensitivity.ts";

/** A thing that was one way in the old result and is another in the new one. */
export type Changed<Value> = { from: Value; to: Value };

/** A light with its score, 0 to 1; null where there is none. */
export type LitScore = { light: Light; value: number | null };

/** What differs between two results of one cluster. What is equal is empty or null. */
export type ResultDifference = {
  responses: Changed<number> | null;
  placement: Changed<Placement> | null;
  assessedPlacement: Changed<Placement | null> | null;
  /** How far other rules, or one other answer, would move the placement; null also where one result does not say. */
  sensitivity: Changed<SensitivityOutline> | null;
  /** Phases and dimensions whose light is another. */
  phases: ({ phase: number } & Changed<LitScore>)[];
  dimensions: ({ id: string } & Changed<LitScore>)[];
  /** Items whose light, word or assessed light is another. */
  items: ({ id: string } & Changed<LitScore & { word: string | null; assessed: string | null }>)[];
  /** Items whose score is another though the light is not. */
  scores: number;
  recommendations: { added: string[]; removed: string[]; isReordered: boolean };
  plan: Changed<Plan> | null;
  instruments: { added: string[]; removed: string[]; renamed: ({ id: string } & Changed<InstrumentState>)[] };
  /** The advice by assessed lights; null also where it is the computed one in both. */
  assessedAdvice: Changed<AdviceOutline> | null;
  /** Framework or register of instruments; their texts stand in the report. */
  sources: ("framework" | "register")[];
};

export type InstrumentState = Pick<InstrumentMatch, "name" | "validity">;

type Advice = Pick<ClusterResult, "recommendations" | "plan" | "instruments">;

/** The rules that would place the cluster elsewhere, and where one answer would. */
export type SensitivityOutline = { scenarios: Sensitivity["scenarios"]; oneAnswer: Sensitivity["oneAnswer"] };

/** Ids of measures in order of priority, and of instruments by id. */
export type AdviceOutline = { measures: string[]; plan: Plan; instruments: string[] };

/** What a reader would notice between two results of the same cluster; null where that is nothing. */
export function compareResults(before: ClusterResult, after: ClusterResult): ResultDifference | null {
  const difference: ResultDifference = {
    responses: changed(before.responses.count, after.responses.count),
    placement: changed(before.placement, after.placement),
    assessedPlacement: changed(before.assessedPlacement, after.assessedPlacement),
    sensitivity: compareSensitivity(before, after),
    phases: before.phases.flatMap((was) => {
      const is = after.phases.find(({ phase }) => phase === was.phase);
      return is === undefined || is.light === was.light
        ? []
        : [{ phase: was.phase, from: litScore(was), to: litScore(is) }];
    }),
    dimensions: before.dimensions.flatMap((was) => {
      const is = after.dimensions.find(({ id }) => id === was.id);
      return is === undefined || is.light === was.light ? [] : [{ id: was.id, from: litScore(was), to: litScore(is) }];
    }),
    items: compareItems(before.items, after.items),
    scores: countMovedScores(before.items, after.items),
    recommendations: compareOrder(
      before.recommendations.map(({ measure }) => measure),
      after.recommendations.map(({ measure }) => measure),
    ),
    plan: changed(before.plan, after.plan),
    instruments: compareInstruments(before.instruments, after.instruments),
    assessedAdvice: compareAssessedAdvice(before, after),
    sources: (["framework", "register"] as const).filter((source) => before[source].sha256 !== after[source].sha256),
  };
  return isNothing(difference) ? null : difference;
}

function changed<Value>(from: Value, to: Value): Changed<Value> | null {
  return JSON.stringify(from) === JSON.stringify(to) ? null : { from, to };
}

function compareSensitivity(before: ClusterResult, after: ClusterResult): ResultDifference["sensitivity"] {
  const outline = ({ placement }: ClusterResult, sensitivity: Sensitivity): SensitivityOutline => ({
    scenarios: movingScenarios(sensitivity, placement),
    oneAnswer: sensitivity.oneAnswer,
  });
  if (before.sensitivity === null || after.sensitivity === null) return null;
  return changed(outline(before, before.sensitivity), outline(after, after.sensitivity));
}

/** A result without advice of that kind has the computed one. */
function compareAssessedAdvice(before: ClusterResult, after: ClusterResult): ResultDifference["assessedAdvice"] {
  if (before.assessedAdvice === null && after.assessedAdvice === null) return null;
  return changed(outlineOf(before.assessedAdvice ?? before), outlineOf(after.assessedAdvice ?? after));
}

function outlineOf({ recommendations, plan, instruments }: Advice): AdviceOutline {
  return {
    measures: recommendations.map(({ measure }) => measure),
    plan,
    instruments: instruments.map(({ id }) => id).sort(),
  };
}

function litScore({ light, score }: Pick<PartResult, "light" | "score">): LitScore {
  return { light, value: score.kind === "scored" ? score.value : null };
}

function compareItems(before: readonly ItemResult[], after: readonly ItemResult[]): ResultDifference["items"] {
  const seen = (item: ItemResult) => ({
    ...litScore(item),
    word: item.word,
    assessed: item.assessed?.light ?? null,
  });
  return pairsOf(before, after).flatMap(([was, is]) => {
    const [from, to] = [seen(was), seen(is)];
    const isEqual = from.light === to.light && from.word === to.word && from.assessed === to.assessed;
    return isEqual ? [] : [{ id: was.id, from, to }];
  });
}

function countMovedScores(before: readonly ItemResult[], after: readonly ItemResult[]): number {
  return pairsOf(before, after).filter(
    ([was, is]) => was.light === is.light && litScore(was).value !== litScore(is).value,
  ).length;
}

function pairsOf(before: readonly ItemResult[], after: readonly ItemResult[]): [ItemResult, ItemResult][] {
  return before.flatMap((was): [ItemResult, ItemResult][] => {
    const is = after.find(({ id }) => id === was.id);
    return is === undefined ? [] : [[was, is]];
  });
}

/** Ids that are new, ids that are gone, and whether those that stayed have changed places. */
function compareOrder(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[]; isReordered: boolean } {
  const stayedBefore = before.filter((id) => after.includes(id));
  const stayedAfter = after.filter((id) => before.includes(id));
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
    isReordered: stayedBefore.join() !== stayedAfter.join(),
  };
}

function compareInstruments(
  before: readonly InstrumentMatch[],
  after: readonly InstrumentMatch[],
): ResultDifference["instruments"] {
  const state = ({ name, validity }: InstrumentMatch): InstrumentState => ({ name, validity });
  const ids = (instruments: readonly InstrumentMatch[]) => instruments.map(({ id }) => id);
  const { added, removed } = compareOrder(ids(before), ids(after));
  const renamed = before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    const difference = is === undefined ? null : changed(state(was), state(is));
    return difference === null ? [] : [{ id: was.id, ...difference }];
  });
  return { added, removed, renamed };
}

function isNothing({ recommendations, instruments, ...rest }: ResultDifference): boolean {
  const isEmpty = (value: unknown) => value === null || value === 0 || (Array.isArray(value) && value.length === 0);
  return (
    Object.values(rest).every(isEmpty) &&
    Object.values(instruments).every(isEmpty) &&
    isEmpty(recommendations.added) &&
    isEmpty(recommendations.removed) &&
    !recommendations.isReordered
  );
}
