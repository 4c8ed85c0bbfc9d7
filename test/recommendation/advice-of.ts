import { checklistItems, type Framework, type PhaseNumber, phaseNumbers } from "../../src/framework/schema.ts";
import { type Advice, advise } from "../../src/recommendation/advise.ts";
import type { ItemStanding } from "../../src/recommendation/measures.ts";
import { scoredItems } from "../../src/scoring/checklist.ts";
import { standingOf } from "../../src/scoring/figures.ts";
import { lightOf } from "../../src/scoring/light.ts";
import { parseFraction } from "../../src/scoring/rational.ts";
import { rulesWith, smallFramework, smallRegister } from "../scoring/small-framework.ts";

/** Scores of S1, S2, T1 and T2; null where nobody answered. */
export type PhaseScores = [string | null, string | null, string | null, string | null];

export const allGreen: PhaseScores = ["1/1", "1/1", "1/1", "1/1"];
export const nothing: PhaseScores = [null, null, null, null];

/** The advice for a cluster with these item scores; phases that are not named have none. */
export function adviceOf(
  scores: Partial<Record<PhaseNumber, PhaseScores>>,
  framework: Framework = smallFramework(),
): Advice {
  const byItem = new Map(
    phaseNumbers.flatMap((number) => {
      const phase = framework.phases.find((one) => one.number === number);
      const own = scores[number] ?? nothing;
      return phase === undefined ? [] : checklistItems(phase).map(({ id }, at) => [id, own[at] ?? null] as const);
    }),
  );
  const rules = rulesWith(framework.scoring);
  const items = scoredItems(framework).map((item) => {
    const text = byItem.get(item.id) ?? null;
    return { item, score: text === null ? null : parseFraction(text) };
  });
  const standing = items.map(({ item, score }): ItemStanding => ({ id: item.id, score, light: lightOf(score, rules) }));
  return advise({
    items: standing,
    placement: standingOf(items, rules).placement,
    framework,
    register: smallRegister(),
    reportDate: "2026-11-12",
    rules,
  });
}
