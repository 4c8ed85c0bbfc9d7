import { checklistItems, type Framework, type PhaseNumber } from "../framework/schema.ts";
import { lightOf } from "../scoring/light.ts";
import { compare, mean, minus, one, plus, type Rational, toNumber, zero } from "../scoring/rational.ts";
import type { Plan } from "../scoring/result.ts";
import type { Rules } from "../scoring/rules.ts";
import { type CalledFor, type ItemStanding, measuresOfPhase } from "./measures.ts";

/**
 * The way to a green light in the placed phase (domain.md section 4). Measures are taken greedily: each time the one that
 * lifts the items still open the most, equal ones in order of priority, until the phase would be green; a measure that
 * later ones made superfluous is dropped. Completing a measure makes every item linked to it green. This is a short plan,
 * not always the shortest there is. A phase without basis gets the list of items to have answered instead.
 */
export function planPhase(
  framework: Framework,
  items: readonly ItemStanding[],
  placement: { phase: PhaseNumber; completed: boolean; progress: Rational | null },
  rules: Rules,
): Plan {
  if (placement.completed) return { kind: "completed" };
  const { phase } = placement;
  const own = itemsOfPhase(framework, items, phase);
  if (placement.progress === null) {
    return { kind: "unanswered", phase, items: own.filter(({ score }) => score === null).map(({ id }) => id) };
  }
  const scoreAfter = (measures: readonly CalledFor[]) => {
    const settled = settledBy(measures);
    return mean(own.flatMap(({ id, score }) => (score === null ? [] : [settled.has(id) ? rules.points.green : score])));
  };
  const isGreen = (measures: readonly CalledFor[]) => lightOf(scoreAfter(measures), rules) === "green";

  const chosen = dropSuperfluous(chooseGreedily(measuresOfPhase(framework, items, phase), isGreen), isGreen);
  const settled = settledBy(chosen);
  return {
    kind: "plan",
    phase,
    measures: chosen.map(({ measure }) => measure.id),
    blocking: own.filter(({ id }) => settled.has(id)).map(({ id }) => id),
    progressAfter: toNumber(scoreAfter(chosen) ?? placement.progress),
  };
}

function itemsOfPhase(framework: Framework, items: readonly ItemStanding[], number: PhaseNumber): ItemStanding[] {
  const ids = framework.phases.filter((phase) => phase.number === number).flatMap(checklistItems);
  return ids.flatMap(({ id }) => items.filter((item) => item.id === id));
}

function settledBy(measures: readonly CalledFor[]): Set<string> {
  return new Set(measures.flatMap(({ items }) => items.map(({ id }) => id)));
}

function chooseGreedily(
  measures: readonly CalledFor[],
  isGreen: (chosen: readonly CalledFor[]) => boolean,
): CalledFor[] {
  const chosen: CalledFor[] = [];
  while (!isGreen(chosen)) {
    const settled = settledBy(chosen);
    const lift = ({ items }: CalledFor) =>
      items.reduce((total, { id, score }) => (settled.has(id) ? total : plus(total, minus(one, score))), zero);
    const [first, ...others] = measures.filter((measure) => !chosen.includes(measure));
    if (first === undefined) break;
    chosen.push(others.reduce((best, other) => (compare(lift(other), lift(best)) > 0 ? other : best), first));
  }
  return chosen;
}

/** Tries the last ones first, so that what is dropped is of low priority. */
function dropSuperfluous(
  chosen: readonly CalledFor[],
  isGreen: (chosen: readonly CalledFor[]) => boolean,
): CalledFor[] {
  return chosen.reduceRight<CalledFor[]>(
    (kept, measure) => {
      const without = kept.filter((other) => other !== measure);
      return isGreen(without) ? without : kept;
    },
    [...chosen],
  );
}
