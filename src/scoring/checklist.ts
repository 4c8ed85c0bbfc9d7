import type { DimensionId, Framework, Level, PhaseNumber } from "../framework/schema.ts";

/** What scoring needs to know of a checklist item. */
export type ScoredItem = { id: string; phase: PhaseNumber; kind: "status" | "measure"; dimension: DimensionId };

/** Every item of the framework in the source's order: phase by phase, status questions before measures. */
export function scoredItems(framework: Framework): ScoredItem[] {
  return framework.phases.flatMap(({ number: phase, checklist }) => [
    ...checklist.status.map(({ id, dimension }): ScoredItem => ({ id, phase, kind: "status", dimension })),
    ...checklist.measures.map(({ id, dimension }): ScoredItem => ({ id, phase, kind: "measure", dimension })),
  ]);
}

/** Every raw label with its level, in the source's order. */
export function answerLevels(framework: Framework): Map<string, Level> {
  return new Map(
    framework.answers.levels.flatMap(({ level, labels }) => labels.map((label) => [label, level] as const)),
  );
}
