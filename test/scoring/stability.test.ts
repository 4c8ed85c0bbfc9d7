import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScoringParameters } from "../../src/framework/schema.ts";
import { lightOf } from "../../src/scoring/light.ts";
import { rational } from "../../src/scoring/rational.ts";
import type { Light } from "../../src/scoring/result.ts";
import type { Rules } from "../../src/scoring/rules.ts";
import { type Stability, stabilityOf } from "../../src/scoring/stability.ts";
import type { LevelCounts } from "../../src/scoring/tally.ts";
import { type Pool, poolScore } from "../../src/scoring/weighting.ts";
import { rulesWith } from "./small-framework.ts";

const one = (green: number, yellow: number, red: number): Pool[] => [
  { counts: { green, yellow, red }, weight: rational(1) },
];

describe("the stability of a light", () => {
  test.each<[string, Pool[], Stability]>([
    ["one yes: one step to in progress", one(1, 0, 0), { steps: 1, turnsTo: "yellow" }],
    ["two yes and one no stand on the green limit", one(2, 0, 1), { steps: 1, turnsTo: "yellow" }],
    // 4 of 5 is 0.8; one step makes 0.7, two make 0.6.
    ["four yes and one no", one(4, 0, 1), { steps: 2, turnsTo: "yellow" }],
    ["ten yes: 10 to 6.5 of 10 takes seven steps", one(10, 0, 0), { steps: 7, turnsTo: "yellow" }],
    [
      "three no: half a point of three is below a third, one point is not",
      one(0, 0, 3),
      { steps: 2, turnsTo: "yellow" },
    ],
    [
      "yes and no: one step up makes 3/4, one down 1/4, and the worse is named",
      one(1, 0, 1),
      { steps: 1, turnsTo: "red" },
    ],
    // 3.5 of 6: two steps up make 4.5, one makes exactly 4 of 6.
    ["nearer to green than to red", one(3, 1, 2), { steps: 1, turnsTo: "green" }],
    // 2.5 of 6: one step down makes exactly 2 of 6, which is yellow still; two make red.
    ["nearer to red than to green", one(2, 1, 3), { steps: 2, turnsTo: "red" }],
  ])("%s", (_, pools, expected) => {
    expect(stabilityOf(pools, rulesWith())).toEqual(expected);
  });

  test("is null without answers", () => {
    expect(stabilityOf([], rulesWith())).toBeNull();
  });

  test("is null where no answers could turn the light", () => {
    expect(stabilityOf(one(2, 0, 0), rulesWith({ greenFrom: "0/1", redBelow: "0/1" }))).toBeNull();
  });

  test("under group weighting counts the steps that weigh most", () => {
    // Ten companies weigh 1/20 each, one facilitator 1/2: one step of the facilitator moves the score by 1/4.
    const pools: Pool[] = [
      { counts: { green: 10, yellow: 0, red: 0 }, weight: rational(1, 2) },
      { counts: { green: 1, yellow: 0, red: 0 }, weight: rational(1, 2) },
    ];
    expect(stabilityOf(pools, rulesWith({ weighting: "groups" }))).toEqual({ steps: 2, turnsTo: "yellow" });
  });

  test("is found quickly among many answers", () => {
    const pools: Pool[] = [
      { counts: { green: 300, yellow: 0, red: 0 }, weight: rational(1, 3) },
      { counts: { green: 70, yellow: 0, red: 0 }, weight: rational(1, 3) },
      { counts: { green: 30, yellow: 0, red: 0 }, weight: rational(1, 3) },
    ];
    // All 60 steps of the smallest group leave exactly 2/3, so one more is needed.
    expect(stabilityOf(pools, rulesWith({ weighting: "groups" }))).toEqual({ steps: 61, turnsTo: "yellow" });
  });
});

describe("against trying every change of answers", () => {
  const counts = fc
    .record({ green: fc.nat(3), yellow: fc.nat(3), red: fc.nat(3) })
    .filter(({ green, yellow, red }) => green + yellow + red > 0);
  const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  const pools = weights.chain((parts) => {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return fc
      .tuple(...parts.map((part) => counts.map((each): Pool => ({ counts: each, weight: rational(part, whole) }))))
      .map((some): Pool[] => some);
  });

  test("one pool, as responses are weighted", () => {
    fc.assert(
      fc.property(counts, (each) => {
        const pool = [{ counts: each, weight: rational(1) }];
        expect(stabilityOf(pool, rulesWith())).toEqual(tryAll(pool, rulesWith()));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test("several pools, as groups are weighted", () => {
    fc.assert(
      fc.property(pools, (some) => {
        expect(stabilityOf(some, rulesWith())).toEqual(tryAll(some, rulesWith()));
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  test.each<[string, ScoringParameters["points"]]>([
    ["the first step down is the longer", { green: "1/1", yellow: "1/5", red: "0/1" }],
    ["the second step down is the longer", { green: "1/1", yellow: "4/5", red: "0/1" }],
    ["a step that moves nothing", { green: "1/1", yellow: "1/1", red: "0/1" }],
  ])("%s", (_, points) => {
    const rules = rulesWith({ points });
    fc.assert(
      fc.property(pools, (some) => {
        expect(stabilityOf(some, rules)?.steps).toBe(tryAll(some, rules)?.steps);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

/** All answers one step apart, then two steps, and so on, until the light is another one. */
function tryAll(pools: readonly Pool[], rules: Rules): Stability | null {
  const lightAt = (state: readonly LevelCounts[]): Light =>
    lightOf(
      poolScore(
        pools.map(({ weight }, at) => ({ weight, counts: state[at] ?? none })),
        rules.points,
      ),
      rules,
    );
  const start = pools.map((pool) => pool.counts);
  const from = lightAt(start);
  const seen = new Set([JSON.stringify(start)]);
  let states: LevelCounts[][] = [start];
  for (let steps = 1; states.length > 0; steps += 1) {
    states = states.flatMap(oneStepFrom).filter((state) => {
      const key = JSON.stringify(state);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    const reached = new Set(states.map(lightAt));
    const turned = worstFirst.find((light) => light !== from && reached.has(light));
    if (turned !== undefined) return { steps, turnsTo: turned };
  }
  return null;
}

const none: LevelCounts = { green: 0, yellow: 0, red: 0 };
const worstFirst: readonly Light[] = ["red", "yellow", "green"];
const steps = [
  ["green", "yellow"],
  ["yellow", "green"],
  ["yellow", "red"],
  ["red", "yellow"],
] as const;

function oneStepFrom(state: readonly LevelCounts[]): LevelCounts[][] {
  return state.flatMap((counts, at) =>
    steps.flatMap(([from, to]) => {
      if (counts[from] === 0) return [];
      const moved = { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
      return [state.map((other, index) => (index === at ? moved : other))];
    }),
  );
}
