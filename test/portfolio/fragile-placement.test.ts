import { describe, expect, it } from "vitest";
import { fragilePlacement } from "../../src/portfolio/fragile-placement.ts";
import { makeFramework } from "./make-framework.ts";
import { type Answers, makeResult, type ResultRecipe } from "./make-result.ts";

const framework = makeFramework();
const yellow: Answers = [0, 4, 0];
const red: Answers = [0, 0, 4];

function turnsTo(phases: ResultRecipe["phases"], items: Record<string, Answers> = {}) {
  return fragilePlacement(makeResult(framework, { id: "a", phases, items }), framework.scoring);
}

describe("a placement that one answer turns", () => {
  it("falls back when a step down takes an earlier phase below the limit", () => {
    // 13 items at 2/3 exactly: any step down is below it.
    expect(turnsTo([[2, 0, 1], yellow, red, red, red])).toBe(1);
  });

  it("rises when a step up takes its own phase to the limit", () => {
    // Phase 3 has six items: five at 2/3, and one at 7/12, which one step of one of its six answers takes to 2/3.
    const almost: Answers = [3, 1, 2];
    const phases: ResultRecipe["phases"] = [[6, 0, 0], [6, 0, 0], [4, 0, 2], red, red];
    expect(turnsTo(phases, { "F3.S1": almost })).toBe(4);
    expect(turnsTo(phases, { "F3.S1": [2, 2, 2] })).toBeNull();
  });

  it("stands firm where no single step reaches the limit", () => {
    expect(turnsTo([[6, 0, 0], [3, 0, 3], red, red, red])).toBeNull();
  });

  it("prefers the lower phase where steps both ways would turn it", () => {
    expect(turnsTo([[2, 0, 1], [2, 0, 1], [4, 0, 2], red, red], { "F3.S1": [3, 1, 2] })).toBe(1);
  });

  it("rises past phases that are green already", () => {
    expect(turnsTo([[4, 0, 2], [6, 0, 0], red, red, red], { "F1.S1": [3, 1, 2] })).toBe(3);
  });

  it("claims nothing of completion, of a phase without basis, and under group weighting", () => {
    const full: Answers = [6, 0, 0];
    expect(turnsTo([full, full, full, full, [4, 0, 2]], { "F5.S1": [3, 1, 2] })).toBeNull();
    expect(turnsTo([[0, 0, 0], red, red, red, red])).toBeNull();
    const grouped = makeFramework({ weighting: "groups" });
    const result = makeResult(grouped, { id: "a", phases: [[2, 0, 1], yellow, red, red, red] });
    expect(fragilePlacement(result, grouped.scoring)).toBeNull();
  });
});
