import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Context, Values } from "../../src/commands/command.ts";
import { diffCommand } from "../../src/commands/diff.ts";
import { phaseAnswers, responsesTo } from "../scoring/responses.ts";
import { resultOf } from "../scoring/result-of.ts";
import { clusterNamed } from "../scoring/small-framework.ts";
import { listen, makeFolder } from "./year-workspace.ts";

const hostile = "<img src=x onerror=alert(1)>";
const resultFor = (company: string) =>
  JSON.stringify(
    resultOf({
      clusters: [clusterNamed("alfa", { name: `Alfa ${hostile}` })],
      responses: responsesTo(phaseAnswers({ 1: { company } }), "alfa"),
    }),
  );

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = makeFolder({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\n",
    "outputs/2025/alfa/result.json": resultFor("N"),
    "outputs/2025/alfa/fagrapport.html": "<p>Fjorårets ord</p>",
    "outputs/2025/run.json": "{}",
    "outputs/2026/alfa/result.json": resultFor("J"),
    "outputs/2026/alfa/fagrapport.html": "<p>Årets ord</p>",
  });
  folders.push(made);
  return made;
}

async function diff(root: string, before: string, after: string, values: Values = {}, own: Partial<Context> = {}) {
  const { heard, context } = listen(root, own);
  const code = await diffCommand.run(values, [before, after], context);
  return { code, ...heard };
}

describe("fagrapport diff", () => {
  test("shows what changed between two years, cluster by cluster", async () => {
    const { code, out, said } = await diff(folder(), "2025", "2026");
    expect(code).toBe(0);
    expect(out).toContain(`Alfa ${hostile} (alfa)\n`);
    expect(out).toMatch(/ {2}Plassering +fase 1 \(0\u00a0%\) → fase 2, ikke grunnlag\n/);
    expect(out).toMatch(/ {2}F1\.S1 +rødt \(«Nei»\), 0\u00a0% → grønt \(«Ja»\), 100\u00a0%\n/);
    expect(out).toContain("  Rapportens tekst\n    − Fjorårets ord\n    + Årets ord\n");
    expect(said).toEqual(["1 klynge er endret, 0 er like."]);
  });

  test("prints nothing where nothing changed, and ends with 0 whatever is asked", async () => {
    const root = folder();
    expect(await diff(root, "2026", "2026", { "exit-code": true })).toEqual({ code: 0, out: "", said: [] });
  });

  test("compares folders as well as years", async () => {
    const root = folder();
    cpSync(join(root, "outputs", "2026"), join(root, "kopi"), { recursive: true });
    expect((await diff(root, "kopi", "2026")).out).toBe("");
    expect((await diff(root, "2025", join(root, "kopi"))).out).toContain("Plassering");
  });

  test("ends with 6 under --exit-code where something changed", async () => {
    expect((await diff(folder(), "2025", "2026", { "exit-code": true })).code).toBe(6);
  });

  test("gives the same as JSON, and nothing else on stdout", async () => {
    const { out } = await diff(folder(), "2025", "2026", { json: true });
    expect(JSON.parse(out)).toMatchObject({
      before: "2025",
      after: "2026",
      clusters: [{ cluster: { id: "alfa" }, kind: "changed", text: { removed: ["Fjorårets ord"] } }],
    });
  });

  test("writes one page that fetches nothing and lets no name become markup", async () => {
    const root = folder();
    const { said } = await diff(root, "2025", "2026", { html: "endringer.html" });
    const page = readFileSync(join(root, "endringer.html"), "utf8");
    expect(said[0]).toBe("Skrev endringer.html");
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain("Endringer fra 2025 til 2026");
    expect(page).toContain("&lt;img src");
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/<(script|link)|https?:|url\(/);
  });

  test("shows the first lines of a report's text, and says how many more there are", async () => {
    const root = folder();
    const lines = Array.from({ length: 20 }, (_, at) => `<p>Linje ${at}</p>`).join("");
    writeFileSync(join(root, "outputs", "2026", "alfa", "fagrapport.html"), lines);
    expect((await diff(root, "2025", "2026")).out).toContain("    og 13 linjer til\n");
  });

  test.each<[string, string, object]>([
    ["a folder that is not there", "borte", { kind: "usage", message: "Fant ikke borte." }],
    ["a year without results", "2024", { kind: "usage", message: "Fant ikke outputs/2024." }],
    ["a folder without results", "inputs", { kind: "input", message: "Ingen resultater i inputs." }],
  ])("refuses %s", async (_, place, fault) => {
    await expect(diff(folder(), place, "2026")).rejects.toMatchObject(fault);
  });

  test("names a result that it cannot read", async () => {
    const root = folder();
    writeFileSync(join(root, "outputs", "2025", "alfa", "result.json"), "{}");
    await expect(diff(root, "2025", "2026")).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining("outputs/2025/alfa/result.json"),
    });
  });
});
