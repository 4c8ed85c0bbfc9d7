import { describe, expect, it } from "vitest";
import { nearest } from "../../src/messages/nearest.ts";
import { wrap } from "../../src/messages/wrap.ts";

describe("the nearest word", () => {
  it.each([
    ["reprot", ["report", "run"], "report"],
    ["RUN", ["report", "run"], "run"],
    ["--yaer", ["--year", "--json"], "--year"],
    ["ru", ["report", "run"], "run"],
    ["rnu", ["report", "run"], "run"],
    ["banana", ["report", "run"], null],
    ["x", [], null],
  ])("of %s among %j is %s", (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });
});

describe("wrapping", () => {
  it("breaks at spaces and indents what follows", () => {
    expect(wrap("en to tre fire", 8, "  ")).toBe("en to\n  tre\n  fire");
  });

  it("leaves a word that is longer than the line whole", () => {
    expect(wrap("internasjonaliseringsstrategi nå", 10, "")).toBe("internasjonaliseringsstrategi\nnå");
  });
});
