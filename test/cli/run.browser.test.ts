import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOf, exportCsv, fagrapport, makeWorkspace, removeWorkspace, snapshot } from "./command-line.ts";

/* The annual run, from a folder of exports to finished PDFs, as a process of its own. The steps build on each other. */

const run = ["run", "--year", "2026", "--date", "2026-11-12"];
let folder: string;
beforeAll(() => {
  folder = makeWorkspace({
    "inputs/clusters.csv": "id,name\nalfa,Alfa\nbeta,Beta\ngamma,Gamma uten svar\n",
    "inputs/exports/2026/svar.csv": exportCsv([
      ...[1, 2, 3, 4, 5, 6].map((id) => ({ id: `a${id}`, cluster: "alfa", answers: { ...allOf(2, "I prosess") } })),
      ...[1, 2].map((id) => ({ id: `b${id}`, cluster: "beta", group: "research", answers: allOf(1, "Nei") })),
    ]),
    "inputs/exports/2026/oedelagt.csv": exportCsv([{ id: "1", cluster: "finnes-ikke" }]),
  });
});
afterAll(() => removeWorkspace(folder));

const output = (...path: string[]) => join(folder, "outputs", "2026", ...path);
/** What was made, without the manifest of the run, which tells the time. */
const made = () => {
  const { "run.json": _, ...files } = snapshot(output());
  return files;
};

describe("the annual run", () => {
  it("makes what it can when one export cannot be taken in, says which, and ends as done in part", async () => {
    const { code, stdout, stderr } = await fagrapport(folder, run);
    expect([code, stdout]).toEqual([5, ""]);
    expect(stderr).toContain("oedelagt.csv");
    expect(stderr).toContain("fagrapport import inputs/exports/2026/oedelagt.csv --year 2026 --dry-run");
    const written = JSON.parse(readFileSync(output("run.json"), "utf8"));
    expect(written.imports).toMatchObject([
      { file: "inputs/exports/2026/oedelagt.csv", outcome: "failed", errors: 1, decisions: [] },
      { file: "inputs/exports/2026/svar.csv", outcome: "imported", decisions: [] },
    ]);
    expect(written.reports.map(({ verdict }: { verdict: string }) => verdict)).toEqual(Array(3).fill("conforms"));
    expect(written).toMatchObject({ secondPrints: { count: 0, share: 0 }, rules: { weighting: "respondents" } });
    for (const cluster of ["alfa", "beta"]) {
      expect(readdirSync(output(cluster))).toEqual(
        expect.arrayContaining(["fagrapport.html", "fagrapport.pdf", "result.json"]),
      );
      expect(readFileSync(output(cluster, "fagrapport.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    }
    expect(readdirSync(output("portfolio"))).toEqual(
      expect.arrayContaining(["portfolio.html", "portfolio.json", "portfolio.pdf", "portfolio.xlsx"]),
    );
  });

  it("names the cluster that nobody answered for, and makes it no report", () => {
    expect(existsSync(output("gamma", "fagrapport.pdf"))).toBe(false);
    expect(readFileSync(output("portfolio", "portfolio.html"), "utf8")).toContain("Gamma uten svar");
  });

  it("ends well once the bad export is gone, and leaves the clusters' reports as they were", async () => {
    const before = made();
    rmSync(join(folder, "inputs/exports/2026/oedelagt.csv"));
    expect((await fagrapport(folder, run)).code).toBe(0);
    const after = made();
    for (const file of ["alfa/fagrapport.pdf", "beta/fagrapport.pdf", "alfa/fagrapport.html"]) {
      expect(after[file]).toEqual(before[file]);
    }
  });

  it("changes nothing when it is run again", async () => {
    const before = made();
    expect((await fagrapport(folder, run)).code).toBe(0);
    expect(made()).toEqual(before);
  });

  it("gives the same bytes from the same inputs in another folder", async () => {
    const twin = makeWorkspace({
      "inputs/clusters.csv": readFileSync(join(folder, "inputs/clusters.csv")),
      "inputs/exports/2026/svar.csv": readFileSync(join(folder, "inputs/exports/2026/svar.csv")),
    });
    try {
      expect((await fagrapport(twin, run)).code).toBe(0);
      for (const file of [
        "alfa/fagrapport.pdf",
        "alfa/fagrapport.html",
        "portfolio/portfolio.xlsx",
        "portfolio/portfolio.pdf",
      ]) {
        const [here, there] = [output(file), join(twin, "outputs/2026", file)];
        expect([file, readFileSync(here).equals(readFileSync(there))]).toEqual([file, true]);
      }
    } finally {
      removeWorkspace(twin);
    }
  });

  it("goes on with the others when one cluster's note is faulty", async () => {
    const beta = statSync(output("beta", "fagrapport.pdf")).mtimeMs;
    const note = join(folder, "inputs/notes/2026/alfa.md");
    await fagrapport(folder, ["notes", "alfa", "--year", "2026"]);
    writeFileSync(note, "---\nversjoner: []\n---\n");
    const { code, stderr } = await fagrapport(folder, run);
    expect(code).toBe(5);
    expect(stderr).toContain("alfa");
    expect(readFileSync(output("run.json"), "utf8")).toContain("alfa.md");
    expect(statSync(output("beta", "fagrapport.pdf")).mtimeMs).toBe(beta);
    rmSync(note);
    expect((await fagrapport(folder, run)).code).toBe(0);
  });
});

describe("without a browser", () => {
  const none = { FAGRAPPORT_CHROME: "/finnes/ikke/chrome" };

  it("a report ends with exit code 4 and says what to do", async () => {
    const { code, stderr } = await fagrapport(folder, ["report", "--year", "2026", "--force"], none);
    expect(code).toBe(4);
    expect(stderr).toContain("/finnes/ikke/chrome");
  });

  it("HTML can still be made", async () => {
    expect((await fagrapport(folder, ["report", "--year", "2026", "--format", "html"], none)).code).toBe(0);
  });
});
