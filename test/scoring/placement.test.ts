import { describe, expect, test } from "vitest";
import { type PhaseNumber, phaseNumbers } from "../../src/framework/schema.ts";
import { lightOf } from "../../src/scoring/light.ts";
import { placeCluster, writePlacement } from "../../src/scoring/placement.ts";
import { parseFraction, rational } from "../../src/scoring/rational.ts";
import type { Placement } from "../../src/scoring/result.ts";
import { rulesWith } from "./small-framework.ts";

type Scores = [string | null, string | null, string | null, string | null, string | null];

function place(scores: Scores): Placement {
  const phases = phaseNumbers.map((phase: PhaseNumber, at) => {
    const text = scores[at] ?? null;
    const score = text === null ? null : parseFraction(text);
    return { phase, score, n: score === null ? 0 : 4, coverage: rational(1), light: lightOf(score, rulesWith()) };
  });
  return writePlacement(placeCluster(phases));
}

describe("the placement", () => {
  test.each<[string, Scores, Placement]>([
    [
      "is the lowest phase that is not green",
      ["1/1", "5/8", "1/2", "0/1", "0/1"],
      { phase: 2, progress: 0.625, completed: false, flags: [] },
    ],
    [
      "is phase 1 where nothing is in place",
      ["0/1", "0/1", "0/1", "0/1", "0/1"],
      { phase: 1, progress: 0, completed: false, flags: [] },
    ],
    [
      "is phase 5, completed, where all five are green",
      ["1/1", "1/1", "2/3", "1/1", "3/4"],
      { phase: 5, progress: 0.75, completed: true, flags: [] },
    ],
    [
      "is phase 5, not completed, where only the last is not green",
      ["1/1", "1/1", "1/1", "1/1", "1/2"],
      { phase: 5, progress: 0.5, completed: false, flags: [] },
    ],
    [
      "stops at a phase without basis, and says so",
      ["1/1", null, "1/2", null, null],
      { phase: 2, progress: null, completed: false, flags: ["insufficient-data"] },
    ],
    [
      "marks a later green phase: born global",
      ["1/3", "0/1", "2/3", "0/1", "0/1"],
      { phase: 1, progress: 1 / 3, completed: false, flags: ["uneven-profile"] },
    ],
    [
      "may be both without basis and uneven",
      [null, "1/1", "0/1", "0/1", "0/1"],
      { phase: 1, progress: null, completed: false, flags: ["insufficient-data", "uneven-profile"] },
    ],
    [
      "has no flag for later phases without basis",
      ["1/2", null, null, null, null],
      { phase: 1, progress: 0.5, completed: false, flags: [] },
    ],
  ])("%s", (_, scores, expected) => {
    expect(place(scores)).toEqual(expected);
  });
});
