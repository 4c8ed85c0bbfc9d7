import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { allOf, exportCsv, fagrapport, makeWorkspace, removeWorkspace, writeInto } from "./command-line.ts";

/* A programme office's first year, from an empty folder to what is sent. The steps build on each other. */

let parent: string;
let folder: string;
beforeAll(() => {
  parent = makeWorkspace({});
  folder = join(parent, "Klynger på Østlandet");
});
afterAll(() => removeWorkspace(parent));

const packages = () => join(folder, "outputs", "2026", "packages");

/** The line that says what comes next. */
function nextStep(stdout: string): string {
  return stdout.slice(stdout.lastIndexOf("\n\n")).replace(/\s+/g, " ").trim();
}

async function unpack(path: string): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(readFileSync(path), { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

describe("the first year", () => {
  it("begins with a folder that says what to do first", async () => {
    const { code, stdout, stderr } = await fagrapport(parent, ["init", "Klynger på Østlandet", "--year", "2026"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("LESMEG.md");
    expect(readdirSync(parent)).toEqual(["Klynger på Østlandet"]);
    expect(nextStep((await fagrapport(folder, ["status", "--year", "2026"])).stdout)).toContain("inputs/clusters.csv");
  });

  it("goes on with a register, and a note for each cluster", async () => {
    writeInto(folder, "inputs/clusters.csv", "id;name;invited_company\nalfa;Alfa;3\nbeta;Beta;2\n");
    expect((await fagrapport(folder, ["init", "--year", "2026"])).code).toBe(0);
    expect(readdirSync(join(folder, "inputs", "notes", "2026"))).toEqual(["alfa.md", "beta.md"]);
    expect((await fagrapport(folder, ["lint"])).code).toBe(0);
    const { code, stdout } = await fagrapport(folder, ["status", "--year", "2026"]);
    expect([code, nextStep(stdout)]).toEqual([3, "Neste: legg eksportene fra undersøkelsen i inputs/exports/2026."]);
  });

  it("takes exports, and is told to run", async () => {
    const answered = [
      { id: "1", cluster: "alfa", answers: allOf(2, "Uklart") },
      { id: "2", cluster: "beta", answers: allOf(1, "Nei") },
    ];
    writeInto(folder, "inputs/exports/2026/svar.csv", exportCsv(answered));
    expect((await fagrapport(folder, ["package", "--year", "2026"])).code).toBe(3);
    const { code, stdout } = await fagrapport(folder, ["status", "--year", "2026"]);
    expect([code, nextStep(stdout)]).toEqual([0, "Neste: «fagrapport run --year 2026» lager det som mangler."]);
  });

  it("is run, and told to pack", async () => {
    expect((await fagrapport(folder, ["run", "--year", "2026"])).code).toBe(0);
    const { code, stdout } = await fagrapport(folder, ["status", "--year", "2026"]);
    expect(stdout).toContain("Fagrapporter: 2 à jour.");
    expect([code, nextStep(stdout)]).toEqual([
      0,
      "Alt er à jour. Neste: «fagrapport package --year 2026» gjør det klart til å sendes.",
    ]);
  });

  it("is packed, with checksums that hold", async () => {
    const { code, stdout } = await fagrapport(folder, ["package", "--year", "2026"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(readdirSync(packages())).toEqual(["alfa-2026.zip", "beta-2026.zip", "portfolio-2026.zip"]);
    const files = await unpack(join(packages(), "portfolio-2026.zip"));
    const sums = files.get("SHA256SUMS")?.toString("utf8").trimEnd().split("\n") ?? [];
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum = "", path = ""] = line.split("  ");
      expect([
        path,
        createHash("sha256")
          .update(files.get(path) ?? "")
          .digest("hex"),
      ]).toEqual([path, sum]);
    }
    expect(files.get("alfa/fagrapport.pdf")?.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is not packed again before a changed note is in its report", async () => {
    writeInto(folder, "inputs/notes/2026/beta.md", "## Vurdering\n\nBeta er på vei.\n");
    const { code, stderr } = await fagrapport(folder, ["package", "--year", "2026"]);
    expect(code).toBe(3);
    expect(stderr).toContain("beta: noe den bygger på, er endret siden den ble laget.");
    expect(stderr).not.toContain("alfa:");
    expect((await fagrapport(folder, ["report", "--year", "2026", "--cluster", "beta"])).code).toBe(0);
    const again = await fagrapport(folder, ["package", "--year", "2026"]);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain("Uendret outputs/2026/packages/alfa-2026.zip");
    expect(again.stderr).toContain("Pakket outputs/2026/packages/beta-2026.zip");
  });

  it("makes way for the next", async () => {
    expect((await fagrapport(folder, ["init", "--year", "2027"])).code).toBe(0);
    expect(readdirSync(join(folder, "inputs", "notes", "2027"))).toEqual(["alfa.md", "beta.md"]);
    expect((await fagrapport(folder, ["lint"])).code).toBe(0);
  });
});
