import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Context, Values } from "../../src/commands/command.ts";
import { scoreCommand } from "../../src/commands/score.ts";
import { ClusterResultSchema } from "../../src/scoring/result.ts";
import { canonicalFile, listen, makeFolder, wholePhase } from "./year-workspace.ts";

const clusters = "id,name\nbeta,Beta\nalfa,Alfa\nstille,Stille Vann\n";
const responses = canonicalFile([
  { cluster: "beta", group: "company", answers: wholePhase(1, "Nei") },
  { cluster: "alfa", group: "facilitator", answers: { ...wholePhase(1, "Ja"), "F2.S1": "I prosess" } },
  { cluster: "alfa", group: "company", answers: wholePhase(1, "Uklart") },
]);
const lastYear = canonicalFile([{ cluster: "alfa", group: "company", answers: wholePhase(1, "Nei") }]);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, string> = {}): string {
  const folder = makeFolder({
    "inputs/clusters.csv": clusters,
    "inputs/responses/2026/undersokelse.csv": responses,
    ...files,
  });
  folders.push(folder);
  return folder;
}

async function score(folder: string, values: Values = {}, own: Partial<Context> = {}) {
  const { heard, context } = listen(folder, own);
  const code = await scoreCommand.run({ year: "2026", ...values }, [], context);
  return { code, ...heard };
}

const resultPath = (folder: string, cluster: string) => join(folder, "outputs", "2026", cluster, "result.json");
const readResult = (folder: string, cluster: string) =>
  ClusterResultSchema.parse(JSON.parse(readFileSync(resultPath(folder, cluster), "utf8")));

describe("fagrapport score", () => {
  test("writes a result for each cluster that has answers, and names the others", async () => {
    const folder = folderWith();
    const { code, out, said } = await score(folder);
    expect(code).toBe(0);
    expect(out).toBe("");
    expect(said).toEqual([
      "Én klynge i registeret har ingen svar for 2026: Stille Vann.",
      "Skrev outputs/2026/alfa/result.json",
      "Skrev outputs/2026/beta/result.json",
      "2 resultater skrevet, 0 uendret.",
    ]);
    expect(readResult(folder, "alfa").placement).toEqual({
      phase: 2,
      progress: null,
      completed: false,
      flags: ["insufficient-data"],
    });
    expect(readResult(folder, "beta").placement).toMatchObject({ phase: 1, progress: 0 });
  });

  test("prints the array sorted by cluster under --json, and nothing else to stdout", async () => {
    const folder = folderWith();
    const { out } = await score(folder, { json: true });
    const results = z.array(ClusterResultSchema).parse(JSON.parse(out));
    expect(results.map(({ cluster }) => cluster.id)).toEqual(["alfa", "beta"]);
    expect(results[0]).toEqual(readResult(folder, "alfa"));
  });

  test("leaves a result that has not changed alone, unless it is forced to write", async () => {
    const folder = folderWith();
    await score(folder);
    const { mtimeMs, ino } = statSync(resultPath(folder, "alfa"));
    const again = await score(folder);
    expect(again.said.at(-1)).toBe("0 resultater skrevet, 2 uendret.");
    expect(statSync(resultPath(folder, "alfa"))).toMatchObject({ mtimeMs, ino });

    const forced = await score(folder, {}, { force: true });
    expect(forced.said.at(-1)).toBe("2 resultater skrevet, 0 uendret.");
  });

  test("writes only the chosen clusters, computed together with all", async () => {
    const folder = folderWith();
    const { said } = await score(folder, { cluster: ["beta"] });
    expect(said).toEqual(["Skrev outputs/2026/beta/result.json", "1 resultat skrevet, 0 uendret."]);
    expect(existsSync(resultPath(folder, "alfa"))).toBe(false);
  });

  test("compares with last year's answers", async () => {
    const folder = folderWith({ "inputs/responses/2025/undersokelse.csv": lastYear });
    await score(folder);
    expect(readResult(folder, "alfa").previous).toMatchObject({ year: 2025, placement: { phase: 1, progress: 0 } });
    expect(readResult(folder, "beta").previous).toBeNull();
  });

  test("takes the consultant's lights from the note", async () => {
    const note = `---
assessedLights:
  - { item: F1.S1, light: red, reason: documented, text: Avtalen er sagt opp, by: Konsulenten, date: 2026-10-01 }
---
`;
    const folder = folderWith({ "inputs/notes/2026/alfa.md": note });
    await score(folder);
    expect(readResult(folder, "alfa").items[0]?.assessed).toEqual({
      light: "red",
      reason: "documented",
      date: "2026-10-01",
    });
  });

  test("fails the cluster whose note has faults, and does the others", async () => {
    const folder = folderWith({ "inputs/notes/2026/alfa.md": "---\nassessedLights:\n  - item: F9.S1\n---\n" });
    const { code, said } = await score(folder);
    expect(code).toBe(5);
    expect(said.join("\n")).toContain("Alfa: Notatet inputs/notes/2026/alfa.md har feil, så");
    expect(said.join("\n")).toContain("inputs/notes/2026/alfa.md:3");
    expect(said.at(-1)).toBe("1 resultat skrevet, 0 uendret, 1 klynge feilet.");
    expect(existsSync(resultPath(folder, "alfa"))).toBe(false);
    expect(existsSync(resultPath(folder, "beta"))).toBe(true);
  });

  test("says so when answers concern a cluster that the register does not have", async () => {
    const folder = folderWith();
    writeFileSync(join(folder, "inputs", "clusters.csv"), "id,name\nbeta,Beta\n");
    const { code, said } = await score(folder);
    expect(code).toBe(0);
    expect(said[0]).toBe(
      "inputs/responses/2026/undersokelse.csv: 2 svar gjelder klyngen «alfa», som ikke står i registeret, og er ikke regnet med. Sett klyngen inn i inputs/clusters.csv.",
    );
  });

  test("says little under --quiet", async () => {
    expect((await score(folderWith(), {}, { quiet: true })).said).toEqual([]);
  });

  test("prints the JSON Schema of result.json under --schema, without a year or a workspace", async () => {
    const { heard, context } = listen("/finnes-ikke");
    expect(await scoreCommand.run({ schema: true }, [], context)).toBe(0);
    expect(JSON.parse(heard.out)).toMatchObject({ type: "object", title: "fagrapport result.json" });
  });

  test.each<[string, Record<string, string>, Values, object]>([
    ["no year", {}, { year: undefined }, { kind: "usage" }],
    ["an unknown cluster", {}, { cluster: ["alf"] }, { kind: "usage", message: expect.stringContaining("«alfa»") }],
    [
      "a cluster without answers",
      {},
      { cluster: ["stille"] },
      { kind: "input", message: "Stille Vann har ingen svar for 2026, så det er ikke noe å regne ut." },
    ],
    [
      "a year without answers",
      {},
      { year: "2024" },
      { kind: "input", message: "Det er ikke importert noen svar for 2024." },
    ],
    [
      "an imported file that somebody has changed by hand into what is no answer",
      { "inputs/responses/2026/undersokelse.csv": responses.replace("I prosess", "Kanskje") },
      {},
      { kind: "input", message: expect.stringMatching(/undersokelse\.csv, [A-Z]+\d+: .*Kanskje/) },
    ],
    [
      "a register with faults, all of them",
      { "inputs/clusters.csv": "id,name,members\nÅs,Ås,mange\n" },
      {},
      { kind: "input", message: expect.stringMatching(/aas[\s\S]*mange/), hint: expect.stringContaining("2 feilene") },
    ],
  ])("refuses %s", async (_, files, values, fault) => {
    await expect(score(folderWith(files), values)).rejects.toMatchObject(fault);
  });

  test("refuses a workspace without a register", async () => {
    const folder = folderWith();
    rmSync(join(folder, "inputs", "clusters.csv"));
    await expect(score(folder)).rejects.toMatchObject({
      kind: "input",
      message: "Fant ikke registeret over klynger, inputs/clusters.csv.",
    });
  });
});
