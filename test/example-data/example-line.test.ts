import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadFramework } from "../../src/framework/load.ts";
import { parseNotes } from "../../src/notes/parse-notes.ts";
import { parseRegister } from "../../src/register/parse-register.ts";
import type { ClusterResult, ItemResult } from "../../src/scoring/result.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import { type FileImport, importFile, responsesOf } from "../../src/survey/import-file.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";
import { openWorkspace, packageRoot } from "../../src/workspace/workspace.ts";

/* What the example is there to show (inputs/README.md), as the importer reads it and the scoring sees it. */

const files = ["example-forms.xlsx", "example-limesurvey.csv", "example-nettskjema.csv"];
const imports = new Map<string, FileImport>();
let results: ClusterResult[];

beforeAll(async () => {
  const workspace = openWorkspace(packageRoot);
  const loaded = await loadFramework(workspace, "2026-11-12", "nb");
  const { clusters } = parseRegister(readFileSync(workspace.register, "utf8"), "inputs/clusters.csv");
  const readYear = async (year: number): Promise<SurveyResponse[]> => {
    const responses: SurveyResponse[] = [];
    for (const name of files) {
      const file = `${year}/${name}`;
      const read = await importFile(readFileSync(join(workspace.exports(year), name)), file, { ...loaded, clusters });
      imports.set(file, read);
      responses.push(...responsesOf(read, loaded.framework));
    }
    return responses;
  };
  const assessed = Object.fromEntries(
    ["fjordmaal-sjoemat", "nordskog-trenaering"].map((id) => {
      const file = workspace.notes(2026, id);
      return [id, parseNotes(readFileSync(file, "utf8"), file, loaded.framework).notes?.assessedLights ?? []];
    }),
  );
  results = scoreYear({
    ...loaded,
    year: 2026,
    reportDate: "2026-11-12",
    clusters,
    responses: await readYear(2026),
    previous: await readYear(2025),
    assessed,
  });
});

function result(id: string): ClusterResult {
  const found = results.find(({ cluster }) => cluster.id === id);
  if (found === undefined) throw new Error(`No result for ${id}.`);
  return found;
}

const findings = ({ items }: ClusterResult, finding: string): ItemResult[] =>
  items.filter(({ gap }) => gap.kind === "compared" && gap.finding === finding);

describe("an export of the example", () => {
  it.each(
    [2025, 2026].flatMap((year) => files.map((name) => `${year}/${name}`)),
  )("%s is read without a question", (file) => {
    const read = imports.get(file);
    expect(read?.accepted).toBe(true);
    expect(read?.columns.items).toBe(50);
    expect(read?.issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("is known as what it is", () => {
    const tools = files.map((name) => imports.get(`2026/${name}`)?.recognised?.tool);
    expect(tools).toEqual(["microsoft-forms", "limesurvey", "nettskjema"]);
  });

  it("has people who gave up, and who say that they do not know", () => {
    expect(imports.get("2026/example-limesurvey.csv")?.rows.partial).toBeGreaterThan(2);
    expect(result("nordskog-trenaering").items.some(({ counts }) => counts.notAnswered > 0)).toBe(true);
  });
});

describe("the clusters of 2026", () => {
  it.each([
    ["boelgekraft-vest", 2, 2, null],
    ["dalstroka-mat", 6, 1, 2],
    ["fjordmaal-sjoemat", 28, 5, 4],
    ["havbris-offshore", 40, 5, 5],
    ["kvartsen-materialer", 10, 2, 1],
    ["kystmekanikk", 14, 4, 3],
    ["lerke-helseteknologi", 8, 2, 2],
    ["lysverk-energi", 12, 3, 3],
    ["malmfjell-prosess", 9, 3, 3],
    ["nordskog-trenaering", 15, 2, 1],
    ["polarsensor", 17, 4, 4],
    ["silisium-soer", 19, 3, 2],
    ["storoey-havbruk", 11, 1, 1],
    ["vidde-reiseliv", 22, 2, 2],
  ])("%s: %i answers, phase %i, and phase %s the year before", (id, count, phase, before) => {
    const { responses, placement, previous } = result(id);
    expect([responses.count, placement.phase, previous?.placement.phase ?? null]).toEqual([count, phase, before]);
  });

  it("have one that is completed, one without basis, one that is uneven", () => {
    const ids = (chosen: (one: ClusterResult) => boolean) => results.filter(chosen).map(({ cluster }) => cluster.id);
    expect(ids(({ placement }) => placement.completed)).toEqual(["havbris-offshore"]);
    expect(ids(({ placement }) => placement.flags.includes("insufficient-data"))).toEqual(["boelgekraft-vest"]);
    expect(ids(({ placement }) => placement.flags.includes("uneven-profile"))).toEqual(["lysverk-energi"]);
  });

  it("have one where other people answer than last year", () => {
    expect(result("lerke-helseteknologi").previous?.mixChanges).toContainEqual({
      group: "company",
      from: 0.375,
      to: 0.75,
    });
  });

  it("have a facilitator who sees more than the others, and one who sees less", () => {
    expect(findings(result("nordskog-trenaering"), "blind-spot").map(({ id }) => id)).toEqual(
      expect.arrayContaining(["F2.S2", "F2.T1"]),
    );
    expect(findings(result("vidde-reiseliv"), "hidden-strength").map(({ id }) => id)).toEqual(
      expect.arrayContaining(["F2.S1", "F2.S2", "F2.T3"]),
    );
  });

  it("have groups too small to be shown", () => {
    const company = result("dalstroka-mat").items.map(({ groups }) => groups.company.score);
    expect(company.filter(({ kind }) => kind === "scored")).toEqual([]);
    expect(company[0]).toMatchObject({ reason: "too-few" });
  });

  it("have fragile lights, and both kinds of yellow", () => {
    const items = results.flatMap((one) => one.items);
    expect(items.some(({ stability }) => stability === 1)).toBe(true);
    expect(items.some(({ word }) => word === "I prosess")).toBe(true);
    expect(items.some(({ word }) => word === "Uklart")).toBe(true);
    expect(result("nordskog-trenaering").items.find(({ id }) => id === "F2.S4")?.word).toBe("Uklart");
  });

  it("can be compared with the portfolio and with two of the levels", () => {
    expect(results.every(({ benchmark }) => benchmark.portfolio !== null)).toBe(true);
    const phaseTwo = (id: string) =>
      result(id).benchmark.level?.phases.find(({ phase }) => phase === 2)?.figures ?? null;
    expect(phaseTwo("nordskog-trenaering")?.clusters).toBe(5);
    expect(phaseTwo("polarsensor")?.clusters).toBe(6);
    expect(phaseTwo("havbris-offshore")).toBeNull();
  });
});
