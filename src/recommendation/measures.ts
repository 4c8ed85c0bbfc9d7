import {
  type ChecklistItem,
  checklistItems,
  type Framework,
  type Measure,
  type Phase,
  type PhaseNumber,
} from "../framework/schema.ts";
import { compare, minus, one, plus, type Rational, toNumber, zero } from "../scoring/rational.ts";
import type { Light, Recommendation } from "../scoring/result.ts";

/** A checklist item with its exact score and light, computed or assessed. */
export type ItemStanding = { id: string; score: Rational | null; light: Light };

/** A measure that yellow or red items call for, exact. */
export type CalledFor = {
  measure: Measure;
  phase: PhaseNumber;
  priority: Rational;
  /** The yellow and red items that call for it, in the source's order. */
  items: { id: string; score: Rational }[];
};

/**
 * The measures linked to yellow and red items of the placed phase and of the phases before it ("etterslep"), the highest
 * priority first, equal ones in the source's order (domain.md section 4). An item without a light calls for nothing.
 */
export function recommendMeasures(
  framework: Framework,
  items: readonly ItemStanding[],
  placed: PhaseNumber,
): CalledFor[] {
  return byPriority(
    framework.phases.filter(({ number }) => number <= placed).flatMap((phase) => measuresCalledFor(phase, items)),
  );
}

/** The measures that the yellow and red items of one phase call for, the highest priority first. */
export function measuresOfPhase(
  framework: Framework,
  items: readonly ItemStanding[],
  number: PhaseNumber,
): CalledFor[] {
  return byPriority(
    framework.phases.filter((phase) => phase.number === number).flatMap((phase) => measuresCalledFor(phase, items)),
  );
}

/** A recommendation as the result holds it. */
export function writeRecommendation({ measure, priority, items }: CalledFor): Recommendation {
  return {
    measure: measure.id,
    priority: toNumber(priority),
    items: items.map(({ id }) => id),
    instruments: measure.instruments.map(({ id }) => id),
  };
}

/** In the source's order. */
function measuresCalledFor(phase: Phase, items: readonly ItemStanding[]): CalledFor[] {
  const checklist = checklistItems(phase);
  return phase.measures.flatMap((measure) => {
    const calling = checklist.filter((item) => isAnsweredBy(item, measure)).flatMap(({ id }) => needOf(id, items));
    if (calling.length === 0) return [];
    const priority = calling.reduce((total, { score }) => plus(total, minus(one, score)), zero);
    return [{ measure, phase: phase.number, priority, items: calling }];
  });
}

function isAnsweredBy(item: ChecklistItem, measure: Measure): boolean {
  return item.measures.some(({ id }) => id === measure.id);
}

function needOf(id: string, items: readonly ItemStanding[]): { id: string; score: Rational }[] {
  const item = items.find((standing) => standing.id === id);
  if (item === undefined || item.score === null) return [];
  return item.light === "yellow" || item.light === "red" ? [{ id, score: item.score }] : [];
}

/** Sorting keeps the order of equal ones, which is the source's. */
function byPriority(measures: readonly CalledFor[]): CalledFor[] {
  return [...measures].sort((a, b) => compare(b.priority, a.priority));
}
