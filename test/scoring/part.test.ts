import { describe, expect, test } from "vitest";
import { scorePart, writePart } from "../../src/scoring/part.ts";
import { parseFraction } from "../../src/scoring/rational.ts";
import type { PartResult } from "../../src/scoring/result.ts";
import { rulesWith } from "./small-framework.ts";

const part = (...scores: (string | null)[]) =>
  writePart(
    scorePart(
      scores.map((score) => (score === null ? null : parseFraction(score))),
      rulesWith(),
    ),
  );

describe("the score of a phase or dimension", () => {
  test.each<[string, (string | null)[], PartResult]>([
    [
      "is the mean of its items' scores",
      ["1/1", "1/1", "1/2", "0/1"],
      { score: { kind: "scored", value: 0.625, n: 4 }, light: "yellow", coverage: 1 },
    ],
    [
      "leaves items without a score out",
      ["1/1", null, "2/3", "1/3"],
      { score: { kind: "scored", value: 2 / 3, n: 3 }, light: "green", coverage: 0.75 },
    ],
    [
      "is given from exactly half of the items",
      ["1/6", "1/3", null, null],
      { score: { kind: "scored", value: 0.25, n: 2 }, light: "red", coverage: 0.5 },
    ],
    [
      "is withheld below half of the items",
      ["1/1", null, null, null],
      { score: { kind: "withheld", n: 1, reason: "low-coverage" }, light: "none", coverage: 0.25 },
    ],
    [
      "is withheld where nobody answered",
      [null, null],
      { score: { kind: "withheld", n: 0, reason: "no-answers" }, light: "none", coverage: 0 },
    ],
  ])("%s", (_, scores, expected) => {
    expect(part(...scores)).toEqual(expected);
  });

  test("weighs items, not answers: thirds that floating point loses are on the limit", () => {
    expect(part("1/3", "1/1", "2/3", "2/3", "2/3", "2/3").light).toBe("green");
  });
});
