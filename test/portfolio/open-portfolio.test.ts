import { describe, expect, it } from "vitest";
import { openPortfolio } from "../../src/portfolio/open-portfolio.ts";
import { PortfolioSchema } from "../../src/portfolio/portfolio.ts";
import { buildFromResults } from "./build-from-results.ts";
import { makeCluster } from "./make-cluster.ts";
import { makeFramework, makeRegister } from "./make-framework.ts";
import { type Answers, makeResult, type ResultRecipe } from "./make-result.ts";

const framework = makeFramework();
const red: Answers = [0, 0, 7];

function recipe(at: number, some: Partial<ResultRecipe> = {}): ResultRecipe {
  return {
    id: `hemmelig-${at}`,
    name: `Hemmelig ${at}`,
    sector: at < 6 ? "Marin" : "Helse",
    level: at < 6 ? "Arena" : "NCE",
    region: "Vestland",
    phases: [[6, 0, 1], [at % 7, 1, 6 - (at % 7)], red, red, red],
    previous: { phases: [[5, 0, 2], red, red, red, red], byGroup: { company: 7 } },
    mixChanges: [{ group: "company", from: 0.3, to: 0.7 }],
    assessed: { "F2.S1": "green" },
    byGroup: { facilitator: 1, company: 6 },
    ...some,
  };
}

function open(count: number) {
  const recipes = Array.from({ length: count }, (_, at) => recipe(at));
  const portfolio = buildFromResults({
    year: 2026,
    date: "2026-11-12",
    framework,
    frameworkSha256: "f".repeat(64),
    register: makeRegister(),
    registerSha256: "e".repeat(64),
    clusters: [
      ...recipes.map(({ id }) => ({ ...makeCluster(id, { company: 13 }), members: 31 })),
      { ...makeCluster("hemmelig-stille"), name: "Hemmelig stille" },
    ],
    results: recipes.map((one) => makeResult(framework, one)),
    failures: [{ kind: "file", file: "inputs/exports/2026/hemmelig.csv", reason: "Hemmelig klynge finnes ikke." }],
  });
  return { internal: portfolio, open: openPortfolio(portfolio, framework.scoring) };
}

describe("an open portfolio", () => {
  it("is what the schema says, with codes in the order of the rows", () => {
    const portfolio = open(8).open;
    expect(PortfolioSchema.parse(portfolio)).toEqual(portfolio);
    expect(portfolio.rows.map((row) => row.cluster.name)).toEqual([
      "K01",
      "K02",
      "K03",
      "K04",
      "K05",
      "K06",
      "K07",
      "K08",
    ]);
    expect(portfolio.distribution.phases.flatMap((phase) => phase.clusters).sort()).toEqual(
      portfolio.rows.map((row) => row.cluster.id).sort(),
    );
  });

  it("holds no name, id, sector, region or file of any cluster", () => {
    const text = JSON.stringify(open(8).open).toLowerCase();
    for (const word of ["hemmelig", "vestland"]) expect(text).not.toContain(word);
    for (const row of open(8).open.rows) expect(row.cluster.sector).toBeNull();
  });

  it("gives sizes in bands, whole per cents, and no counts behind them", () => {
    for (const row of open(8).open.rows) {
      expect(row.responses).toEqual({ kind: "banded", from: 5, to: 9 });
      expect(row.assessedPlacement).toBeNull();
      expect(row.fragileLights).toBeNull();
      for (const item of row.items) {
        expect(item).toMatchObject({ counts: null, stability: null, agreement: null, assessed: null });
        if (item.value !== null) expect(Math.round(item.value * 100) / 100).toBe(item.value);
      }
      for (const { score } of row.phases) {
        if (score.kind === "scored") expect(Math.round(score.value * 100) / 100).toBe(score.value);
      }
      expect(row.move).toMatchObject({ previousCount: null, mixChanges: [] });
      expect(row.remarks).toContainEqual({ kind: "mix-changed" });
    }
  });

  it("drops assessed lights and the names of what is missing, and keeps their numbers", () => {
    const portfolio = open(8).open;
    expect(portfolio.gaps.every((gap) => gap.assessed === null)).toBe(true);
    expect(portfolio.absent).toEqual({ count: 1, clusters: [] });
    expect(portfolio.failures).toEqual({ count: 1, list: [] });
  });

  it("hides one more group where those outside the shown ones could be told by subtraction", () => {
    const { internal, open: portfolio } = open(8);
    expect(internal.comparisons.map(({ by, groups }) => [by, groups.map(({ value }) => value)])).toEqual([
      ["level", ["Arena"]],
      ["sector", ["Marin"]],
    ]);
    // Two clusters stand outside «Arena»: taken from the whole, «Arena» would show them.
    expect(portfolio.comparisons).toEqual([]);
  });

  it("keeps a comparison by level whose remainder is large enough, and none by sector or region", () => {
    const portfolio = open(11).open;
    expect(portfolio.comparisons.map(({ by, groups }) => [by, groups.map(({ value }) => value)])).toEqual([
      ["level", ["Arena", "NCE"]],
    ]);
  });

  it("never rounds a score up over a limit", () => {
    const almost: Answers = [665, 0, 335];
    const portfolio = buildFromResults({
      year: 2026,
      date: "2026-11-12",
      framework,
      frameworkSha256: "f".repeat(64),
      register: makeRegister(),
      registerSha256: "e".repeat(64),
      clusters: [makeCluster("a")],
      results: [makeResult(framework, { id: "a", phases: [almost, [333, 0, 667], red, red, red] })],
      failures: [],
    });
    const [row] = openPortfolio(portfolio, framework.scoring).rows;
    expect(row?.phases.slice(0, 2).map(({ light, score }) => [light, score.kind === "scored" && score.value])).toEqual([
      ["yellow", 0.66],
      ["red", 0.33],
    ]);
  });

  it("gives no response rate over fewer clusters than a comparison takes", () => {
    expect(open(4).internal.totals.responseRate).not.toBeNull();
    expect(open(4).open.totals.responseRate).toBeNull();
    expect(open(8).open.totals.responseRate).not.toBeNull();
  });
});
