import { describe, expect, it } from "vitest";
import { PortfolioSchema } from "../../src/portfolio/portfolio.ts";
import { buildFromResults, type ResultsInput } from "./build-from-results.ts";
import { makeCluster } from "./make-cluster.ts";
import { makeFramework, makeRegister } from "./make-framework.ts";
import { type Answers, makeResult, type ResultRecipe } from "./make-result.ts";

const framework = makeFramework();
const green: Answers = [6, 0, 0];
const yellow: Answers = [1, 4, 1];
const red: Answers = [0, 0, 6];
const none: Answers = [0, 0, 0];

/** Five clusters: phases 3, 2, 2, 1 and one without basis, the last three without last year. */
const recipes: ResultRecipe[] = [
  {
    id: "tredje",
    phases: [green, green, yellow, red, red],
    previous: { phases: [green, yellow, red, red, red] },
    level: "NCE",
  },
  {
    id: "annen-b",
    phases: [green, [0, 4, 2], red, red, none],
    previous: { phases: [green, green, [0, 4, 2], red, red] },
    level: "Arena",
  },
  { id: "annen-a", phases: [green, yellow, red, red, none], level: "Arena" },
  { id: "forste", phases: [yellow, red, green, red, red], level: "Arena" },
  { id: "uten-grunnlag", phases: [none, none, none, none, none], byGroup: { company: 2 }, level: "Arena" },
];

function build(some: Partial<ResultsInput> = {}) {
  return buildFromResults({
    year: 2026,
    date: "2026-11-12",
    framework,
    frameworkSha256: "f".repeat(64),
    register: makeRegister(),
    registerSha256: "e".repeat(64),
    clusters: [...recipes.map(({ id }) => makeCluster(id)), makeCluster("stille")],
    results: recipes.map((recipe) => makeResult(framework, recipe)),
    failures: [],
    ...some,
  });
}

describe("the portfolio", () => {
  it("is what its schema says", () => {
    expect(PortfolioSchema.parse(build())).toEqual(build());
  });

  it("is the same whatever order its input comes in", () => {
    const reversed = build({
      clusters: [makeCluster("stille"), ...recipes.map(({ id }) => makeCluster(id)).reverse()],
      results: recipes.map((recipe) => makeResult(framework, recipe)).reverse(),
    });
    expect(reversed).toEqual(build());
  });

  it("puts the rows by phase, then progress, and those without progress last", () => {
    expect(build().rows.map((row) => row.cluster.id)).toEqual([
      "tredje",
      "annen-a",
      "annen-b",
      "forste",
      "uten-grunnlag",
    ]);
  });

  it("is whole without a single result", () => {
    const portfolio = build({ results: [] });
    expect(PortfolioSchema.parse(portfolio)).toEqual(portfolio);
    expect(portfolio.totals).toMatchObject({
      registered: 6,
      clusters: 0,
      placed: 0,
      responseRate: null,
      previous: null,
    });
    expect(portfolio.overall).toBeNull();
    expect(portfolio.reachedPhase).toBe(1);
    expect(portfolio.absent.count).toBe(6);
  });

  it("names the clusters of the register without responses and what failed, in order", () => {
    const portfolio = build({
      failures: [
        { kind: "file", file: "inputs/exports/2026/b.csv", reason: "Ukjent tegnsett." },
        { kind: "cluster", clusterId: "a", reason: "Notatet har feil." },
      ],
    });
    expect(portfolio.absent).toEqual({ count: 1, clusters: [{ id: "stille", name: "Klynge stille" }] });
    expect(portfolio.failures.list.map((failure) => failure.kind)).toEqual(["cluster", "file"]);
  });
});

describe("totals", () => {
  it("count responses, clusters with a light in their phase, and results with a reservation", () => {
    const { totals } = build();
    expect(totals).toMatchObject({ registered: 6, clusters: 5, placed: 4, responses: { count: 26 }, reservations: 1 });
    expect(totals.responses.byGroup.company).toBe(26);
  });

  it("count last year over the clusters that answered in both years", () => {
    expect(build().totals.previous).toMatchObject({ year: 2025, clusters: 2, responses: { count: 12 } });
  });

  it("take the response rate from groups whose invited number is known, and from no other", () => {
    const results = [
      makeResult(framework, { id: "a", phases: [yellow, red, red, red, red], byGroup: { company: 4, public: 9 } }),
      makeResult(framework, { id: "b", phases: [yellow, red, red, red, red], byGroup: { company: 6 } }),
    ];
    const clusters = [makeCluster("a", { company: 8 }), makeCluster("b")];
    expect(build({ results, clusters }).totals.responseRate).toEqual({
      clusters: 1,
      answered: 4,
      invited: 8,
      share: 0.5,
    });
  });

  it("give no response rate where nobody knows who was invited", () => {
    expect(build().totals.responseRate).toBeNull();
  });
});

describe("the phase distribution", () => {
  it("holds this year's clusters, and then and now of those with both years", () => {
    const { distribution } = build();
    expect(distribution.phases.map((phase) => phase.clusters.length)).toEqual([2, 2, 1, 0, 0]);
    expect(distribution.phases.map((phase) => phase.withheld)).toEqual([1, 0, 0, 0, 0]);
    expect(distribution.phases.map((phase) => phase.compared)).toEqual([
      { previous: 0, now: 0 },
      { previous: 1, now: 1 },
      { previous: 1, now: 1 },
      { previous: 0, now: 0 },
      { previous: 0, now: 0 },
    ]);
    expect(distribution.comparedClusters).toBe(2);
  });

  it("finds the last phase that a third of the placed clusters has reached", () => {
    expect(build().reachedPhase).toBe(2);
  });
});

describe("moves", () => {
  const moveOf = (id: string, portfolio = build()) => portfolio.rows.find((row) => row.cluster.id === id)?.move;

  it("go up and down between the phases of the two years", () => {
    expect(moveOf("tredje")).toMatchObject({ kind: "compared", direction: "up", withinOneAnswer: false });
    expect(moveOf("annen-b")).toMatchObject({ kind: "compared", direction: "down" });
    expect(moveOf("forste")).toEqual({ kind: "new" });
  });

  it("are unclear where one of the placements has no progress", () => {
    const result = makeResult(framework, {
      id: "a",
      phases: [none, red, red, red, red],
      previous: { phases: [green, yellow, red, red, red] },
    });
    expect(moveOf("a", build({ results: [result] }))).toMatchObject({ direction: "unclear" });
  });

  it("say when the step hangs on a light that turned within one item", () => {
    const result = makeResult(framework, {
      id: "a",
      phases: [[3, 1, 2], red, red, red, red],
      items: { "F1.S1": green, "F1.S2": green, "F1.S3": green },
      previous: { phases: [[3, 1, 2], red, red, red, red], items: { "F1.S1": green, "F1.S2": green } },
    });
    expect(moveOf("a", build({ results: [result] }))).toMatchObject({ direction: "up", withinOneAnswer: true });
    const far = makeResult(framework, {
      id: "a",
      phases: [green, red, red, red, red],
      previous: { phases: [[3, 1, 2], red, red, red, red] },
    });
    expect(moveOf("a", build({ results: [far] }))).toMatchObject({ direction: "up", withinOneAnswer: false });
  });

  it("count completion as a step up", () => {
    const result = makeResult(framework, {
      id: "a",
      phases: [green, green, green, green, green],
      previous: { phases: [green, green, green, green, yellow] },
    });
    const portfolio = build({ results: [result] });
    expect(moveOf("a", portfolio)).toMatchObject({ direction: "up" });
    expect(portfolio.distribution.completed).toBe(1);
  });
});

describe("remarks", () => {
  const remarksOf = (recipe: ResultRecipe) =>
    build({ results: [makeResult(framework, recipe)] }).rows[0]?.remarks.map((remark) => remark.kind);

  it("tell of thin data, an uneven profile and other respondents", () => {
    expect(remarksOf({ id: "a", phases: [none, none, none, none, none], byGroup: { company: 2 } })).toEqual([
      "insufficient-data",
      "few-responses",
    ]);
    expect(remarksOf({ id: "a", phases: [yellow, red, green, red, red] })).toEqual(["uneven-profile"]);
    expect(
      remarksOf({
        id: "a",
        phases: [yellow, red, red, red, red],
        previous: { phases: [yellow, red, red, red, red] },
        mixChanges: [{ group: "company", from: 0.25, to: 0.75 }],
      }),
    ).toEqual(["mix-changed"]);
  });
});

describe("gaps", () => {
  it("count computed lights over the clusters that have one, and assessed ones beside", () => {
    const results = [
      makeResult(framework, {
        id: "a",
        phases: [yellow, red, red, red, red],
        items: { "F1.S1": red },
        assessed: { "F1.S1": "green", "F1.S2": "yellow" },
      }),
      makeResult(framework, { id: "b", phases: [yellow, red, red, red, red], items: { "F1.S1": none } }),
    ];
    const gap = build({ results }).gaps.find(({ item }) => item === "F1.S1");
    expect(gap).toEqual({
      item: "F1.S1",
      clusters: 1,
      green: 0,
      yellow: 0,
      red: 1,
      redShare: 1,
      thin: false,
      assessed: { count: 1, overruled: 1 },
    });
    expect(build({ results }).gaps.find(({ item }) => item === "F1.S2")?.assessed).toEqual({ count: 1, overruled: 0 });
  });

  it("come by share of red, then number of red, with items that few clusters answered at the end", () => {
    const base: ResultRecipe["phases"] = [green, green, green, green, green];
    const results = [
      makeResult(framework, { id: "a", phases: base, items: { "F2.S1": red, "F2.S2": red, "F4.S1": red } }),
      makeResult(framework, { id: "b", phases: base, items: { "F2.S1": red, "F4.S1": none } }),
      makeResult(framework, { id: "c", phases: base, items: { "F4.S1": none } }),
    ];
    const { gaps } = build({ results });
    expect(gaps.slice(0, 2).map(({ item }) => item)).toEqual(["F2.S1", "F2.S2"]);
    expect(gaps.at(-1)).toMatchObject({ item: "F4.S1", thin: true, redShare: 1 });
  });

  it("hold every item of the checklist once", () => {
    expect(new Set(build().gaps.map(({ item }) => item)).size).toBe(50);
  });
});

describe("demand", () => {
  it("counts the clusters that a measure is recommended to and that an instrument can support", () => {
    const { demand } = build();
    expect(demand.clusters).toBe(4);
    expect(demand.measures[0]).toEqual({
      measure: "F2.K1",
      phase: 2,
      dimension: "kompetanse",
      clusters: 2,
      first: 2,
    });
    const [first] = demand.instruments;
    expect(first).toMatchObject({ instrument: "eksport", clusters: 4, byPhase: [1, 2, 1, 0, 0] });
    expect(demand.unused).toEqual(["ubrukt"]);
  });
});

describe("comparison", () => {
  it("shows a level from five clusters up and names the others", () => {
    const many = Array.from({ length: 6 }, (_, at) =>
      makeResult(framework, {
        id: `k${at}`,
        phases: [[at, 0, 6 - at], red, red, red, red],
        level: at < 5 ? "Arena" : "NCE",
      }),
    );
    const portfolio = build({ results: many });
    const [byLevel] = portfolio.comparisons;
    expect(portfolio.comparisons).toHaveLength(1);
    expect(byLevel).toMatchObject({ by: "level", hidden: { values: ["NCE"], clusters: 1 }, without: 0 });
    expect(byLevel?.groups.map((group) => group.value)).toEqual(["Arena"]);
    const figures = byLevel?.groups[0]?.figures.phases[0];
    expect(figures?.median).toBeCloseTo(2 / 6);
    expect(figures?.q1).toBeCloseTo(1 / 6);
    expect(figures?.q3).toBeCloseTo(3 / 6);
  });

  it("gives no figures under five clusters", () => {
    const few = recipes.slice(0, 4).map((recipe) => makeResult(framework, recipe));
    expect(build({ results: few }).overall).toBeNull();
    expect(build().overall?.phases[0]).toBeNull();
  });
});
