import { describe, expect, it } from "vitest";
import { nearest } from "../../src/messages/nearest.ts";

describe("the nearest word", () => {
  it.each([
    ["reprot", ["report", "run"], "report"],
    ["RUN", ["report", "run"], "run"],
    ["--yaer", ["--year", "--json"], "--year"],
    ["ru", ["report", "run"], "run"],
    ["rnu", ["report", "run"], "run"],
    ["banana", ["report", "run"], null],
    ["nordskog", ["nordskog-trenaering", "polarsensor"], "nordskog-trenaering"],
    ["fjord", ["fjordkraft-gruppen", "fjordmaal-sjoemat"], null],
    ["no", ["nordskog-trenaering"], null],
    ["x", [], null],
  ])("of %s among %j is %s", (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });
});
