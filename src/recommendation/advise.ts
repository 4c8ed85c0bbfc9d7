import type { InstrumentRegister } from "../framework/instrument.ts";
import { type Framework, type PhaseNumber, phaseNumbers } from "../framework/schema.ts";
import { isBelow, type Rational } from "../scoring/rational.ts";
import type { ClusterResult } from "../scoring/result.ts";
import type { Rules } from "../scoring/rules.ts";
import { matchInstruments } from "./instruments.ts";
import { type ItemStanding, measuresOfPhase, recommendMeasures, writeRecommendation } from "./measures.ts";
import { planPhase } from "./plan.ts";

/** Everything the result advises. */
export type Advice = Pick<ClusterResult, "recommendations" | "plan" | "preview" | "instruments">;

/** The advice that follows from the items' lights and the placement (domain.md section 4). */
export function advise(input: {
  items: readonly ItemStanding[];
  placement: { phase: PhaseNumber; completed: boolean; progress: Rational | null };
  framework: Framework;
  register: InstrumentRegister;
  reportDate: string;
  rules: Rules;
}): Advice {
  const { items, placement, framework, register, reportDate, rules } = input;
  const recommended = recommendMeasures(framework, items, placement.phase);
  const next = phaseNumbers.find((phase) => phase === placement.phase + 1);
  const hasPreview = placement.progress !== null && !isBelow(placement.progress, rules.previewFrom);
  return {
    recommendations: recommended.map(writeRecommendation),
    plan: planPhase(framework, items, placement, rules),
    preview: next === undefined || !hasPreview ? [] : measuresOfPhase(framework, items, next).map(writeRecommendation),
    instruments: matchInstruments(recommended, register, reportDate),
  };
}
