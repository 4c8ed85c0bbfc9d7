import { describe, expect, test } from "vitest";
import { lightOf } from "../../src/scoring/light.ts";
import { parseFraction } from "../../src/scoring/rational.ts";
import { rulesWith } from "./small-framework.ts";

describe("a light", () => {
  test.each([
    ["1/1", "green"],
    ["2/3", "green"],
    ["66666666666666666/100000000000000000", "yellow"],
    ["1/2", "yellow"],
    ["1/3", "yellow"],
    ["33333333333333333/100000000000000000", "red"],
    ["0/1", "red"],
  ])("of %s is %s: a limit belongs to the upper colour", (score, light) => {
    expect(lightOf(parseFraction(score), rulesWith())).toBe(light);
  });

  test("is none without a score", () => {
    expect(lightOf(null, rulesWith())).toBe("none");
  });

  test("follows the framework's limits", () => {
    const rules = rulesWith({ greenFrom: "3/4", redBelow: "1/4" });
    expect(lightOf(parseFraction("2/3"), rules)).toBe("yellow");
    expect(lightOf(parseFraction("1/4"), rules)).toBe("yellow");
  });
});
