import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels, respondentGroups } from "../../src/framework/schema.ts";
import type { ClusterResult, Light } from "../../src/scoring/result.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { phaseAnswers, responsesTo } from "./responses.ts";
import { resultOf, resultsOf } from "./result-of.ts";
import { clusterNamed } from "./small-framework.ts";

const everyItem = [1, 2, 3, 4, 5].flatMap((phase) => ["S1", "S2", "T1", "T2"].map((local) => `F${phase}.${local}`));
const labels = ["Ok", "Ja", "I prosess", "Uklart", "Nei", "Ikke startet"];

const ids = ["nord", "ost", "sor", "vest", "midt", "ytterst"];
const aResponse = fc.record({
  clusterId: fc.constantFrom(...ids),
  group: fc.constantFrom(...respondentGroups),
  answers: fc.dictionary(fc.constantFrom(...everyItem), fc.constantFrom(...labels), { maxKeys: 20 }),
});
const responses = fc.array(aResponse, { minLength: 1, maxLength: 25 }).map((all) =>
  all.map(
    (one, at): SurveyResponse => ({
      ...one,
      answers: { ...one.answers },
      id: String(at),
      survey: "undersokelse",
      submittedAt: null,
      comments: {},
      generalComment: "",
      sourceRow: at + 2,
    }),
  ),
);
const clusters = ids.map((id) => clusterNamed(id));
const weighting = fc.constantFrom("respondents" as const, "groups" as const);

describe("the results of a year", () => {
  test("are sorted by cluster id in code-unit order, and clusters without responses are absent", () => {
    const all = ["b", "a-2", "a-10", "z"].map((id) => clusterNamed(id));
    const given = ["z", "b", "a-2", "a-10", "ukjent"].flatMap((id) => responsesTo({ "F1.S1": { company: "J" } }, id));
    const results = resultsOf({ clusters: [...all, clusterNamed("stille")], responses: given });
    expect(results.map(({ cluster }) => cluster.id)).toEqual(["a-10", "a-2", "b", "z"]);
  });

  test("hold what the register says of the cluster, and how many answered of those invited", () => {
    const cluster = clusterNamed("klynge", {
      programme: "NIC",
      level: "Arena",
      sector: "Havbruk",
      region: "Vest",
      facilitator: "Kari Nordmann",
      members: 30,
      invited: { facilitator: 1, company: 20, research: null, public: null, other: null },
    });
    const result = resultOf({
      clusters: [cluster],
      responses: responsesTo({ "F1.S1": { facilitator: "J", company: "JN" } }),
    });
    expect(result.cluster).toEqual({
      id: "klynge",
      name: "Klyngen klynge",
      programme: "NIC",
      level: "Arena",
      sector: "Havbruk",
      region: "Vest",
      members: 30,
    });
    expect(result.responses).toEqual({
      count: 3,
      byGroup: { facilitator: 1, company: 2, research: 0, public: 0, other: 0 },
      invited: 21,
      answeredOfInvited: 3,
    });
    expect(JSON.stringify(result)).not.toContain("Nordmann");
  });

  test("count only those groups as answered of the invited whose number is known", () => {
    const cluster = clusterNamed("klynge", {
      invited: { facilitator: null, company: 4, research: null, public: 0, other: null },
    });
    const responses = responsesTo({ "F1.S1": { facilitator: "J", company: "JN", research: "J" } });
    expect(resultOf({ clusters: [cluster], responses }).responses).toMatchObject({
      count: 4,
      invited: 4,
      answeredOfInvited: 2,
    });
  });

  test("say that invited is unknown where the register does not tell", () => {
    expect(resultOf({ responses: responsesTo({ "F1.S1": { company: "J" } }) }).responses).toMatchObject({
      invited: null,
      answeredOfInvited: null,
    });
  });

  test("count a response without any answer, as one who did not answer each item", () => {
    const result = resultOf({ responses: responsesTo({ "F1.S1": { company: "J-" } }) });
    expect(result.responses.count).toBe(2);
    expect(result.items[0]?.counts).toEqual({ green: 1, yellow: 0, red: 0, notAnswered: 1 });
    expect(result.items[1]?.counts).toEqual({ green: 0, yellow: 0, red: 0, notAnswered: 2 });
  });

  test("list items in the source's order with their raw labels in the source's order", () => {
    const result = resultOf({ responses: responsesTo({ "F1.S1": { company: "NUJOPI" } }) });
    expect(result.items.map(({ id }) => id)).toEqual(everyItem);
    expect(Object.keys(result.items[0]?.labels ?? {})).toEqual(labels);
  });

  test("place a whole cluster: hand-counted", () => {
    const result = resultOf({
      responses: responsesTo({
        ...phaseAnswers({ 1: { company: "JJJ" } }),
        "F2.S1": { company: "JJN" },
        "F2.S2": { company: "PPP" },
        "F2.T1": { company: "NNN" },
        "F3.S1": { company: "JJJ" },
      }),
    });
    expect(result.placement).toEqual({ phase: 2, progress: 7 / 18, completed: false, flags: [] });
    expect(result.phases.map(({ light }) => light)).toEqual(["green", "yellow", "none", "none", "none"]);
    expect(result.phases[1]).toMatchObject({
      score: { kind: "scored", value: 7 / 18, n: 3 },
      coverage: 0.75,
      status: { score: { kind: "scored", value: 7 / 12, n: 2 }, light: "yellow", coverage: 1 },
      measures: { score: { kind: "scored", value: 0, n: 1 }, light: "red", coverage: 0.5 },
    });
    // Kompetanse has S1 and T2 of each phase, ten items; F1.S1, F1.T2, F2.S1 and F3.S1 are answered.
    expect(result.dimensions[0]).toMatchObject({
      id: "kompetanse",
      score: { kind: "withheld", n: 4, reason: "low-coverage" },
      light: "none",
      coverage: 0.4,
    });
  });
});

describe("over random portfolios", () => {
  test("the order of clusters and responses changes nothing", () => {
    fc.assert(
      fc.property(responses, weighting, fc.infiniteStream(fc.nat()), (given, weights, keys) => {
        const scoring = { weighting: weights };
        const shuffled = shuffle(given, keys);
        expect(resultsOf({ clusters: [...clusters].reverse(), responses: shuffled, scoring })).toEqual(
          resultsOf({ clusters, responses: given, scoring }),
        );
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  test("one more response without answers changes no score, light, placement or advice", () => {
    fc.assert(
      fc.property(responses, weighting, fc.constantFrom(...respondentGroups), (given, weights, group) => {
        const [first] = given;
        if (first === undefined) return;
        const blank = { ...first, id: "blank", group, answers: {} };
        const scoring = { weighting: weights };
        const before = resultsOf({ clusters, responses: given, scoring }).map(withoutCounts);
        expect(resultsOf({ clusters, responses: [...given, blank], scoring }).map(withoutCounts)).toEqual(before);
      }),
      { seed: 12, numRuns: 25 },
    );
  });

  test("a better answer never lowers a light", () => {
    fc.assert(
      fc.property(responses, weighting, fc.nat(), (given, weights, pick) => {
        const answered = given.flatMap(({ answers }, at) => Object.keys(answers).map((item) => ({ at, item })));
        const chosen = answered[pick % Math.max(1, answered.length)];
        if (chosen === undefined) return;
        const better = given.map((response, at) =>
          at === chosen.at ? { ...response, answers: { ...response.answers, [chosen.item]: "Ja" } } : response,
        );
        const scoring = { weighting: weights };
        expectNoLightLower(
          resultsOf({ clusters, responses: given, scoring }),
          resultsOf({ clusters, responses: better, scoring }),
        );
      }),
      { seed: 13, numRuns: 25 },
    );
  });

  test("one more green answer to an answered item never lowers a light, where responses are weighted alike", () => {
    fc.assert(
      fc.property(responses, fc.nat(), fc.constantFrom(...respondentGroups), (given, pick, group) => {
        const answered = given.flatMap(({ answers, clusterId }) =>
          Object.keys(answers).map((item) => ({ clusterId, item })),
        );
        const chosen = answered[pick % Math.max(1, answered.length)];
        const [first] = given;
        if (chosen === undefined || first === undefined) return;
        const { clusterId, item } = chosen;
        const more = [...given, { ...first, id: "en-til", clusterId, group, answers: { [item]: "Ok" } }];
        expectNoLightLower(resultsOf({ clusters, responses: given }), resultsOf({ clusters, responses: more }));
      }),
      { seed: 14, numRuns: 25 },
    );
  });

  test("a light that steps turn is stable by the number that is given, and no result names a response", () => {
    fc.assert(
      fc.property(responses, (given) => {
        for (const result of resultsOf({ clusters, responses: given })) {
          for (const { light, stability, turnsTo } of result.items) {
            expect(stability === null).toBe(light === "none");
            if (stability !== null) expect(turnsTo).not.toBe(light);
          }
        }
      }),
      { seed: 15, numRuns: 25 },
    );
  });
});

/** What a response without answers may change: how many responded, and how many of them did not answer. */
function withoutCounts(result: ClusterResult): unknown {
  return {
    ...result,
    responses: null,
    items: result.items.map((item) => ({
      ...item,
      counts: { ...item.counts, notAnswered: 0 },
      groups: Object.values(item.groups).map(({ score, counts }) => [
        score,
        counts === null ? null : levels.map((level) => counts[level]),
      ]),
    })),
  };
}

const rank: Record<Light, number> = { none: 0, red: 1, yellow: 2, green: 3 };

function expectNoLightLower(before: readonly ClusterResult[], after: readonly ClusterResult[]): void {
  const lights = (results: readonly ClusterResult[]) =>
    results.flatMap(({ items, phases, dimensions }) =>
      [...items, ...phases, ...dimensions].map(({ light }) => rank[light]),
    );
  const now = lights(after);
  lights(before).forEach((was, at) => {
    expect(now[at]).toBeGreaterThanOrEqual(was);
  });
}

function shuffle<Value>(values: readonly Value[], keys: Iterable<number>): Value[] {
  const stream = keys[Symbol.iterator]();
  return values
    .map((value) => ({ value, key: stream.next().value ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
