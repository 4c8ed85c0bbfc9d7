import { type DimensionId, dimensionIds, type Framework, type PhaseNumber, phaseNumbers } from "../framework/schema.ts";
import type { SurveyResponse } from "../survey/response.ts";
import { answerLevels, type ScoredItem, scoredItems } from "./checklist.ts";
import { type ItemFigures, scoreItem } from "./item.ts";
import { type PartFigures, scorePart } from "./part.ts";
import { type PlacementFigures, placeCluster } from "./placement.ts";
import type { Rational } from "./rational.ts";
import type { Rules } from "./rules.ts";

/** Everything that is computed from one cluster's responses alone, exact. */
export type ClusterFigures = { items: ItemFigures[] } & Standing;

/** What follows from the items' scores; phases and dimensions in the framework's order. */
export type Standing = { phases: PhaseFigures[]; dimensions: DimensionFigures[]; placement: PlacementFigures };
export type PhaseFigures = PartFigures & { phase: PhaseNumber; status: PartFigures; measures: PartFigures };
export type DimensionFigures = PartFigures & { id: DimensionId; byPhase: (PartFigures & { phase: PhaseNumber })[] };

export function figuresOf(responses: readonly SurveyResponse[], framework: Framework, rules: Rules): ClusterFigures {
  const levelOf = answerLevels(framework);
  const items = scoredItems(framework).map((item) => scoreItem(item, responses, levelOf, rules));
  return { items, ...standingOf(items, rules) };
}

/** An item and its score, from wherever it comes: computed, or set by the consultant. */
export type ItemScore = { item: ScoredItem; score: Rational | null };

/** Phases, dimensions and placement from the items' scores. */
export function standingOf(items: readonly ItemScore[], rules: Rules): Standing {
  const partOf = (belongs: (item: ScoredItem) => boolean) =>
    scorePart(
      items.filter(({ item }) => belongs(item)).map(({ score }) => score),
      rules,
    );
  const phases = phaseNumbers.map((phase) => ({
    phase,
    ...partOf((item) => item.phase === phase),
    status: partOf((item) => item.phase === phase && item.kind === "status"),
    measures: partOf((item) => item.phase === phase && item.kind === "measure"),
  }));
  const dimensions = dimensionIds.map((id) => ({
    id,
    ...partOf((item) => item.dimension === id),
    byPhase: phaseNumbers.map((phase) => ({
      phase,
      ...partOf((item) => item.dimension === id && item.phase === phase),
    })),
  }));
  return { phases, dimensions, placement: placeCluster(phases) };
}
