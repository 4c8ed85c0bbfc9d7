import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Context, Values } from "../../src/commands/command.ts";
import { explainCommand } from "../../src/commands/explain.ts";
import { canonicalFile, listen, makeFolder, wholePhase } from "./year-workspace.ts";

const company = (answer: string) => ({
  cluster: "alfa",
  group: "company",
  answers: { ...wholePhase(1, "Ja"), "F1.S1": answer },
});
const responses = canonicalFile([
  { cluster: "alfa", group: "facilitator", answers: wholePhase(1, "Ja") },
  ...["Ja", "Ja", "I prosess", "Uklart", "Nei"].map(company),
  { cluster: "alfa", group: "company", answers: {} },
  { cluster: "beta", group: "company", answers: { "F1.S1": "Nei" } },
]);
const note = `---
assessedLights:
  - { item: F1.S1, light: green, reason: documented, text: Avtalen er signert., by: Kari Konsulent, date: 2026-10-01 }
---
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function explain(cluster: string, target: string, values: Values = {}, own: Partial<Context> = {}) {
  const folder = makeFolder({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\nstille,Stille\n",
    "inputs/responses/2026/undersokelse.csv": responses,
    "inputs/notes/2026/alfa.md": note,
  });
  folders.push(folder);
  const { heard, context } = listen(folder, own);
  const code = await explainCommand.run({ year: "2026", ...values }, [cluster, target], context);
  return { code, ...heard };
}

describe("fagrapport explain, on an item", () => {
  test("gives the rule, the counts, the sum and the distance to the next light", async () => {
    const { code, out, said } = await explain("alfa", "F1.S1");
    expect([code, said]).toEqual([0, []]);
    expect(out).toContain("Alfa, 2026: F1.S1 ");
    expect(out).toContain("Lyset er grønt («Ja»).");
    expect(out).toContain("Ja 3, I prosess 1, Uklart 1, Nei 1 (6 svar, 1 ikke besvart).");
    expect(out).toContain("Et grønt svar gir 1 poeng, et gult 1/2 og et rødt 0.");
    expect(out).toContain("Snittet gir grønt lys fra og med 2/3, rødt under 1/3 og gult mellom.");
    expect(out).toContain("(3 × 1 + 2 × 1/2 + 1 × 0) delt på 6 svar er 2/3.");
    expect(out).toContain("Ned til gult: står på grensen 2/3; ett trinn i ett svar ned er nok.");
    expect(out).toContain("Lyset er skjørt");
  });

  test("gives the rows it rests on with file, row and group, of this cluster alone", async () => {
    const { out } = await explain("alfa", "F1.S1");
    const rows = out.split("\n").filter((line) => line.includes("rad "));
    expect(rows).toEqual([
      "  inputs/responses/2026/undersokelse.csv, rad 2 i eksporten: Ja (fasilitator)",
      "  inputs/responses/2026/undersokelse.csv, rad 3 i eksporten: Ja (bedrift)",
      "  inputs/responses/2026/undersokelse.csv, rad 4 i eksporten: Ja (bedrift)",
      "  inputs/responses/2026/undersokelse.csv, rad 5 i eksporten: I prosess (bedrift)",
      "  inputs/responses/2026/undersokelse.csv, rad 6 i eksporten: Uklart (bedrift)",
      "  inputs/responses/2026/undersokelse.csv, rad 7 i eksporten: Nei (bedrift)",
    ]);
  });

  test("shows the consultant's light, and each linked measure with the reason for the link", async () => {
    const { out } = await explain("alfa", "f1.s1");
    expect(out).toContain("Grønt lys, satt 01.10.2026 av Kari Konsulent (dokumentert): Avtalen er signert.");
    expect(out).toMatch(/\n {2}F1\.[KFM]\d /);
    expect(out).toContain("Hvorfor: ");
  });

  test("leaves the group of rows out where the group is hidden", async () => {
    const { out } = await explain("beta", "F1.S1");
    expect(out).toContain("undersokelse.csv, rad 9 i eksporten: Nei\n");
    expect(out).toContain("Gruppen er utelatt");
  });

  test("says what there is to say of an item that nobody answered", async () => {
    const { out } = await explain("beta", "F2.S3");
    expect(out).toContain("Ingen svar, og derfor ikke noe lys.");
    expect(out).toContain("Ingen (0 svar, 1 ikke besvart).");
    expect(out).not.toContain("Regnestykket");
  });

  test("gives the same as JSON, with exact fractions beside numbers", async () => {
    const { out } = await explain("alfa", "F1.S1", { json: true });
    expect(JSON.parse(out)).toMatchObject({
      kind: "item",
      year: 2026,
      cluster: { id: "alfa", name: "Alfa" },
      item: { id: "F1.S1", phase: 1 },
      light: "green",
      word: "Ja",
      score: { exact: "2/3", value: 2 / 3, n: 6 },
      rule: { greenFrom: "2/3", redBelow: "1/3", weighting: "respondents" },
      down: { limit: "2/3", points: "0", turnsTo: "yellow", steps: 1 },
      up: null,
      assessed: { light: "green", by: "Kari Konsulent" },
    });
  });
});

describe("fagrapport explain, on a phase", () => {
  test("gives the mean over its items, each item's light and why the cluster stands where it does", async () => {
    const { out } = await explain("alfa", "F1");
    expect(out).toContain("Lyset er grønt. Klyngen er plassert i fase 2, den laveste som ikke er grønn.");
    expect(out).toContain("Snittet av 13 av 13 punkter er 38/39 (0,97).");
    expect(out).toContain("F1.S1 grønt, 2/3 (0,67), skjørt: ");
    expect(out).toContain("Med konsulentens lys: grønt (1).");
  });

  test("says why a phase has no light, and that the cluster is placed there", async () => {
    const { out } = await explain("alfa", "2");
    expect(out).toContain("Ikke grunnlag for noe lys: 0 av 11 punkter har svar, og det må være minst 1/2 av dem.");
    expect(out.replace(/\s+/g, " ")).toContain(
      "Klyngen er plassert her: det er den laveste fasen som ikke er grønn, for den mangler grunnlag.",
    );
  });

  test("gives the same as JSON", async () => {
    const { out } = await explain("alfa", "F1", { json: true });
    expect(JSON.parse(out)).toMatchObject({
      kind: "phase",
      phase: { number: 1 },
      score: { exact: "38/39", n: 13 },
      coverage: { scored: 13, items: 13 },
      down: { limit: "2/3", points: "4/13", steps: null },
      placement: { phase: 2, flags: ["insufficient-data"] },
    });
  });

  test("says where the cluster would stand by other rules, with one answer moved, and by the consultant's lights", async () => {
    const { out } = await explain("beta", "F1");
    expect(out).not.toContain("Plasseringen\n");
    const placed = async (language: "nb" | "en") =>
      (await explain("alfa", "F1", {}, { language })).out.replace(/\s+/g, " ");
    expect(await placed("nb")).toContain("Plasseringen Med de vurderte lysene står klyngen fortsatt i fase 2.");
    expect(await placed("en")).toContain("The placement With the assessed lights, the cluster is still in phase 2.");
  });

  test("speaks English", async () => {
    const { out } = await explain("alfa", "F1", {}, { language: "en" });
    expect(out).toContain("The light is green. The cluster is placed in phase 2, the lowest that is not green.");
  });

  test("takes the framework's own words from its translation", async () => {
    const { out } = await explain("alfa", "F1.S1", {}, { language: "en" });
    const text = out.replace(/\s+/g, " ");
    expect(text).toContain("F1.S1 Does the cluster experience strong interest from international clusters?");
    expect(text).toContain("Yes 3, In progress 1, Unclear 1, No 1");
    expect(text).toContain("row 7 of the export: No (company)");
  });
});

describe("fagrapport explain refuses", () => {
  test.each<[string, string, string, object]>([
    ["an unknown cluster", "alfaa", "F1", { kind: "usage", message: expect.stringContaining("«alfa»") }],
    ["an unknown item", "alfa", "F1.S12", { kind: "usage", message: expect.stringContaining("Mente du F1.S1?") }],
    ["what is no item at all", "alfa", "alt", { kind: "usage", message: expect.stringContaining("F2.S3 eller F2") }],
    ["a cluster without answers", "stille", "F1", { kind: "input", message: expect.stringContaining("Stille") }],
  ])("%s", async (_, cluster, target, fault) => {
    await expect(explain(cluster, target)).rejects.toMatchObject(fault);
  });
});
