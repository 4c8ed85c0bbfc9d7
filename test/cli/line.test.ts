import { readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ClusterResultSchema } from "../../src/scoring/result.ts";
import {
  allOf,
  exportCsv,
  fagrapport,
  itemIds,
  makeWorkspace,
  removeWorkspace,
  snapshot,
  writeInto,
} from "./command-line.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeWorkspace));

/** Three clusters, the last of which nobody answers for. */
function workspace(files: Record<string, string> = {}): string {
  const folder = makeWorkspace({ "inputs/clusters.csv": "id,name\nbeta,Beta\nalfa,Alfa\ngamma,Gamma\n", ...files });
  folders.push(folder);
  return folder;
}

const svar = exportCsv([
  { id: "1", cluster: "alfa", group: "facilitator" },
  { id: "2", cluster: "alfa", answers: { "F2.S3": "Nei", "F2.T2": "Uklart" } },
  { id: "3", cluster: "Beta", answers: allOf(1, "I prosess") },
]);
const faulty = exportCsv([
  { id: "1", cluster: "alfa", answers: { "F2.S3": "Kanskje" } },
  { id: "2", cluster: "alfa" },
]);
const IssuesSchema = z.object({ issues: z.array(z.object({ code: z.string(), file: z.string() }).loose()) });

const responsesOf = (folder: string) => snapshot(join(folder, "inputs", "responses"));

describe("import", () => {
  it("takes an export in; the same one again changes nothing at all", async () => {
    const folder = workspace({ "svar.csv": svar });
    const first = await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect([first.code, first.stdout]).toEqual([0, ""]);
    const taken = responsesOf(folder);
    expect(Object.keys(taken)).toEqual(["2026/svar.csv", "2026/svar.manifest.json"]);

    expect((await fagrapport(folder, ["import", "svar.csv", "--year", "2026"])).code).toBe(0);
    expect(responsesOf(folder)).toEqual(taken);
  });

  it("names the faulty cell and writes nothing of that file, while the good file of the same call is taken in", async () => {
    const folder = workspace({ "good.csv": svar, "faulty.csv": faulty });
    const { code, stderr } = await fagrapport(folder, ["import", "faulty.csv", "good.csv", "--year", "2026"]);
    expect(code).toBe(3);
    expect(stderr).toContain("Kanskje");
    expect(stderr).toContain("faulty.csv");
    expect(Object.keys(responsesOf(folder))).toEqual(["2026/good.csv", "2026/good.manifest.json"]);
  });

  it("leaves faulty rows out when it is told to, and ends as done in part", async () => {
    const folder = workspace({ "faulty.csv": faulty });
    expect((await fagrapport(folder, ["import", "faulty.csv", "--year", "2026", "--skip-invalid"])).code).toBe(5);
    expect(readFileSync(join(folder, "inputs/responses/2026/faulty.csv"), "utf8").trim().split("\n")).toHaveLength(2);
  });

  it("shows the receipt without writing when it is a dry run", async () => {
    const folder = workspace({ "svar.csv": svar });
    expect((await fagrapport(folder, ["import", "svar.csv", "--year", "2026", "--dry-run"])).code).toBe(0);
    expect(responsesOf(folder)).toEqual({});
  });

  it.each(["svar.csv", "faulty.csv"])("puts JSON and nothing else on stdout under --json: %s", async (file) => {
    const folder = workspace({ "svar.csv": svar, "faulty.csv": faulty });
    const { stdout } = await fagrapport(folder, ["import", file, "--year", "2026", "--json"]);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it("says so when the file is not there", async () => {
    const { code, stderr } = await fagrapport(workspace(), ["import", "borte.csv", "--year", "2026"]);
    expect([2, 3]).toContain(code);
    expect(stderr).toContain("borte.csv");
  });
});

describe("score", () => {
  it("prints the results sorted by cluster, and names on stderr who has no answers", async () => {
    const folder = workspace({ "svar.csv": svar });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    const { code, stdout, stderr } = await fagrapport(folder, ["score", "--year", "2026", "--json"]);
    expect(code).toBe(0);
    const results = z.array(ClusterResultSchema).parse(JSON.parse(stdout));
    expect(results.map(({ cluster }) => cluster.id)).toEqual(["alfa", "beta"]);
    expect(results[0]?.placement).toMatchObject({ phase: 5, completed: true });
    expect(results[1]?.placement).toMatchObject({ phase: 1, progress: 0.5 });
    expect(stderr).toContain("Gamma");
    const written = readFileSync(join(folder, "outputs", "2026", "alfa", "result.json"), "utf8");
    expect(JSON.parse(written)).toEqual(results[0]);
  });

  it("changes nothing the second time", async () => {
    const folder = workspace({ "svar.csv": svar });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    await fagrapport(folder, ["score", "--year", "2026"]);
    const made = snapshot(join(folder, "outputs"));
    expect((await fagrapport(folder, ["score", "--year", "2026"])).code).toBe(0);
    expect(snapshot(join(folder, "outputs"))).toEqual(made);
  });

  it("keeps what people wrote out of the results", async () => {
    const folder = workspace({
      "svar.csv": exportCsv([{ id: "hemmelig-id", cluster: "alfa", comment: "hemmelig kommentar" }]),
    });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect((await fagrapport(folder, ["score", "--year", "2026", "--json"])).stdout).not.toContain("hemmelig");
  });

  it("refuses a register with faults, with every one of them", async () => {
    const folder = workspace({ "inputs/clusters.csv": "id,name,members\nÅs,Ås,mange\n" });
    const { code, stderr } = await fagrapport(folder, ["score", "--year", "2026"]);
    expect(code).toBe(3);
    expect(stderr).toContain("aas");
    expect(stderr).toContain("mange");
  });
});

describe("lint", () => {
  it("finds nothing wrong with what is shipped", async () => {
    expect((await fagrapport(workspace(), ["lint"])).code).toBe(0);
  });

  it("gives every fault with its place, and as JSON under --json", async () => {
    const folder = workspace({
      "inputs/clusters.csv": "id,name\nÅs,Ås\n",
      "inputs/notes/2026/alfa.md": "---\nplan:\n  - measure: F9.M1\n---\n",
    });
    const plain = await fagrapport(folder, ["lint"]);
    expect(plain.code).toBe(3);
    expect(`${plain.stdout}${plain.stderr}`).toContain("inputs/notes/2026/alfa.md");
    const { code, stdout } = await fagrapport(folder, ["lint", "--json"]);
    expect(code).toBe(3);
    const { issues } = IssuesSchema.parse(JSON.parse(stdout));
    expect(issues.map(({ code: name, file }) => [name, file])).toEqual(
      expect.arrayContaining([
        ["register-bad-id", "inputs/clusters.csv"],
        ["notes-bad-id", "inputs/notes/2026/alfa.md"],
      ]),
    );
  });
});

describe("explain", () => {
  it("leads from a light back to the rule and the rows", async () => {
    const folder = workspace({ "svar.csv": svar });
    await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    const { code, stdout } = await fagrapport(folder, ["explain", "alfa", "F2.S3", "--year", "2026"]);
    expect(code).toBe(0);
    expect(stdout).toContain("F2.S3");
    const asked = await fagrapport(folder, ["explain", "alfa", "F2.S3", "--year", "2026", "--json"]);
    expect(() => JSON.parse(asked.stdout)).not.toThrow();
  });
});

describe("notes", () => {
  it("starts a note that lint has nothing to say of", async () => {
    const folder = workspace();
    expect((await fagrapport(folder, ["notes", "alfa", "--year", "2026"])).code).toBe(0);
    expect(readdirSync(join(folder, "inputs", "notes", "2026"))).toEqual(["alfa.md"]);
    expect((await fagrapport(folder, ["lint"])).code).toBe(0);
  });
});

describe("two runs in one folder", () => {
  const held = { pid: process.ppid, host: hostname(), since: "09:30" };

  it("are one too many: the second says who is at work, and stops", async () => {
    const folder = workspace({ "svar.csv": svar, "outputs/.lock": JSON.stringify(held) });
    const { code, stderr } = await fagrapport(folder, ["import", "svar.csv", "--year", "2026"]);
    expect(code).toBe(2);
    expect(stderr).toContain(`prosess ${process.ppid}`);
    expect(responsesOf(folder)).toEqual({});
  });

  it("do not matter to what only reads", async () => {
    const folder = workspace({ "outputs/.lock": JSON.stringify(held) });
    expect((await fagrapport(folder, ["lint"])).code).toBe(0);
  });

  it("leave no lock behind, also after a fault", async () => {
    const folder = workspace({ "faulty.csv": faulty });
    await fagrapport(folder, ["import", "faulty.csv", "--year", "2026"]);
    expect(readdirSync(join(folder, "outputs"))).not.toContain(".lock");
  });
});

describe("the working folder", () => {
  it("is the nearest one upwards with a register, or the one that is named", async () => {
    const folder = workspace({ "svar.csv": svar, "inputs/exports/2026/svar.csv": svar });
    const inside = join(folder, "inputs", "exports", "2026");
    expect((await fagrapport(inside, ["import", "svar.csv", "--year", "2026"])).code).toBe(0);
    expect(Object.keys(responsesOf(folder))).toHaveLength(2);

    const other = workspace({ "svar.csv": svar });
    expect((await fagrapport(other, ["import", "svar.csv", "--year", "2026", "--workspace", folder])).code).toBe(0);
    expect(responsesOf(other)).toEqual({});
  });

  it("may have spaces, signs and letters of any kind in its name", async () => {
    const name = "Mine klynger – 100 % æøå #1";
    const folder = workspace();
    writeInto(folder, `${name}/inputs/clusters.csv`, "id,name\nalfa,Alfa\n");
    writeInto(folder, `${name}/svar.csv`, exportCsv([{ id: "1", cluster: "alfa" }]));
    const inside = join(folder, name);
    expect((await fagrapport(inside, ["import", "svar.csv", "--year", "2026"])).code).toBe(0);
    expect((await fagrapport(inside, ["report", "--year", "2026", "--format", "html"])).code).toBe(0);
    expect(readdirSync(join(inside, "outputs", "2026", "alfa"))).toContain("fagrapport.html");
  });
});

describe("the checklist that the tests answer", () => {
  it("has fifty items", () => {
    expect(itemIds).toHaveLength(50);
  });
});
