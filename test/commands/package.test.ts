import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import type { Context, Values } from "../../src/commands/command.ts";
import { packageCommand } from "../../src/commands/package.ts";
import { hashOf } from "../../src/making/made.ts";
import { believedBrowser, makeOutputs } from "../making/made-year.ts";
import { canonicalFile, listen, makeFolder, wholePhase } from "./year-workspace.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

let usual: Promise<string> | null = null;
afterAll(async () => {
  if (usual !== null) rmSync(await usual, { recursive: true });
});

/** Two clusters with answers, and their reports as `run` leaves them; with these files too. */
async function madeYear(files?: Record<string, string>): Promise<string> {
  if (files !== undefined) {
    const folder = await makeYear(files);
    folders.push(folder);
    return folder;
  }
  usual ??= makeYear({});
  const folder = makeFolder({});
  folders.push(folder);
  cpSync(await usual, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

async function makeYear(files: Record<string, string>): Promise<string> {
  const folder = makeFolder({
    "inputs/clusters.csv": "id,name\nbeta,Beta\nalfa,Alfa\n",
    "inputs/responses/2026/svar.csv": canonicalFile([
      { cluster: "alfa", group: "company", answers: wholePhase(1, "Ja") },
      { cluster: "beta", group: "company", answers: wholePhase(1, "Nei") },
    ]),
    ...files,
  });
  await makeOutputs(folder);
  return folder;
}

async function pack(folder: string, values: Values = {}, own: Partial<Context> = {}) {
  const { heard, context } = listen(folder, { environment: believedBrowser, ...own });
  const code = await packageCommand.run({ year: "2026", ...values }, [], context);
  return { code, said: heard.said };
}

const packages = (folder: string) => join(folder, "outputs", "2026", "packages");
const output = (folder: string, path: string) => join(folder, "outputs", "2026", path);

function write(folder: string, path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

/** Paths and texts of an archive. */
async function unpack(path: string): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(readFileSync(path), { lazyEntries: true });
  const files: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    files[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  }
  return files;
}

describe("fagrapport package", () => {
  it("makes one archive per cluster and one of the whole year", async () => {
    const folder = await madeYear();
    const { code, said } = await pack(folder);
    expect(code).toBe(0);
    expect(readdirSync(packages(folder)).sort()).toEqual(["alfa-2026.zip", "beta-2026.zip", "portfolio-2026.zip"]);
    expect(said[0]).toMatch(/^Pakket outputs\/2026\/packages\/alfa-2026\.zip \(3 filer, 0,\d MB\)$/);
    expect(said.at(-1)).toBe(
      "3 pakker laget, 0 uendret. Alle ligger i outputs/2026/packages, med sjekksummer i SHA256SUMS.",
    );
  });

  it("gives a cluster its PDF, HTML and figures, just as they lie in outputs, with their checksums", async () => {
    const folder = await madeYear();
    await pack(folder);
    const files = await unpack(join(packages(folder), "alfa-2026.zip"));
    const names = ["fagrapport.html", "fagrapport.pdf", "result.json"];
    expect(Object.keys(files)).toEqual([...names, "SHA256SUMS"]);
    for (const name of names) expect(files[name]).toBe(readFileSync(output(folder, `alfa/${name}`), "utf8"));
    expect(files.SHA256SUMS).toBe(names.map((name) => `${hashOf(files[name] ?? "")}  ${name}\n`).join(""));
  });

  it("gives the whole year in a folder each, without the record of the run, which tells the time", async () => {
    const folder = await madeYear();
    writeFileSync(output(folder, "run.json"), "{}");
    await pack(folder);
    const files = await unpack(join(packages(folder), "portfolio-2026.zip"));
    expect(Object.keys(files)).toEqual([
      ...["alfa", "beta"].flatMap((id) => [`${id}/fagrapport.html`, `${id}/fagrapport.pdf`, `${id}/result.json`]),
      ...["html", "json", "pdf", "xlsx"].map((ending) => `portfolio/portfolio.${ending}`),
      "SHA256SUMS",
    ]);
    expect(files.SHA256SUMS?.trimEnd().split("\n")).toHaveLength(10);
  });

  it("packs the edition without names too where it has been made", async () => {
    const folder = await madeYear();
    await makeOutputs(folder, { audience: "open" });
    await pack(folder);
    expect(Object.keys(await unpack(join(packages(folder), "portfolio-2026.zip")))).toContain(
      "portfolio/portfolio-open.pdf",
    );
  });

  it("packs reports in other languages beside the originals where they have been made", async () => {
    const folder = await madeYear();
    await makeOutputs(folder, { language: "en" });
    expect((await pack(folder)).code).toBe(0);
    expect(Object.keys(await unpack(join(packages(folder), "alfa-2026.zip")))).toEqual([
      ...["fagrapport-en.html", "fagrapport-en.pdf", "fagrapport.html", "fagrapport.pdf", "result.json"],
      "SHA256SUMS",
    ]);
    expect(Object.keys(await unpack(join(packages(folder), "portfolio-2026.zip")))).toContain(
      "portfolio/portfolio-en.pdf",
    );
  });

  it("refuses reports whose translation cannot be used, and says what is wrong with it", async () => {
    const folder = await madeYear();
    await makeOutputs(folder, { language: "en" });
    write(folder, "inputs/framework/2008.en.yaml", "phases: [\n");
    await expect(pack(folder)).rejects.toMatchObject({
      message: expect.stringContaining(
        "alfa på engelsk: oversettelsen kan ikke brukes, så rapporten kan ikke lages på nytt.",
      ),
      hint: expect.stringMatching(
        /inputs\/framework\/2008\.en\.yaml[\s\S]*«fagrapport run --year 2026 --lang en», eller slett filene/,
      ),
    });
    for (const path of ["alfa", "beta", "portfolio"]) {
      for (const file of readdirSync(output(folder, path)).filter((name) => /-en\.(pdf|html|json|xlsx)$/.test(name))) {
        rmSync(output(folder, `${path}/${file}`));
      }
    }
    expect((await pack(folder)).code).toBe(0);
  });

  it("refuses reports in other languages that are out of date, with the command that makes them", async () => {
    const folder = await madeYear();
    await makeOutputs(folder, { language: "en" });
    write(folder, "inputs/notes/2026/beta.md", "## Vurdering\n\nNy vurdering.\n");
    await makeOutputs(folder);
    await expect(pack(folder)).rejects.toMatchObject({
      message: expect.stringContaining("beta på engelsk: noe den bygger på, er endret siden den ble laget."),
      hint: "Lag dem med «fagrapport run --year 2026 --lang en», eller slett filene, og pakk på nytt.",
    });
    expect((await pack(folder, { cluster: ["alfa"] })).code).toBe(0);
  });

  it("gives the same bytes the second time, and writes nothing", async () => {
    const folder = await madeYear();
    await pack(folder);
    const before = readFileSync(join(packages(folder), "portfolio-2026.zip"));
    const { said } = await pack(folder, {}, { today: "2026-12-24" });
    expect(said.at(-1)).toContain("0 pakker laget, 3 uendret.");
    await pack(folder, {}, { force: true });
    expect(readFileSync(join(packages(folder), "portfolio-2026.zip")).equals(before)).toBe(true);
  });

  it("packs the named clusters alone", async () => {
    const folder = await madeYear();
    await pack(folder, { cluster: ["beta"] });
    expect(readdirSync(packages(folder))).toEqual(["beta-2026.zip"]);
  });

  it("takes a report in any brand for what it is", async () => {
    const folder = await madeYear();
    await makeOutputs(folder, { brand: "programkontor" });
    expect((await pack(folder)).code).toBe(0);
  });

  it("refuses what is missing or out of date, all of it at once, with the command that makes it", async () => {
    const folder = await madeYear();
    rmSync(output(folder, "alfa"), { recursive: true });
    write(folder, "inputs/notes/2026/beta.md", "## Vurdering\n\nNy vurdering.\n");
    await expect(pack(folder)).rejects.toMatchObject({
      kind: "input",
      message: [
        "Ingenting er pakket, for dette er ikke klart i 2026:",
        "  alfa: ikke laget ennå.",
        "  beta: noe den bygger på, er endret siden den ble laget.",
      ].join("\n"),
      hint: "Lag det med «fagrapport run --year 2026», og pakk på nytt.",
    });
    expect(existsSync(packages(folder))).toBe(false);
  });

  it("offers the command for the named clusters alone", async () => {
    const folder = await madeYear();
    writeFileSync(output(folder, "beta/result.json"), "{}");
    await expect(pack(folder, { cluster: ["beta"] })).rejects.toMatchObject({
      hint: "Lag den med «fagrapport report --year 2026 --cluster beta», og pakk på nytt.",
    });
    expect((await pack(folder, { cluster: ["alfa"] })).code).toBe(0);
  });

  it("refuses a year whose exports have answers that are not imported", async () => {
    const items = Object.keys(wholePhase(1, "Ja"));
    const row = ["9", "alfa", "company", ...items.map(() => "Ja")].join(",");
    const folder = await madeYear({
      "inputs/exports/2026/nye.csv": `${["response_id", "cluster", "group", ...items].join(",")}\n${row}\n`,
    });
    await expect(pack(folder)).rejects.toMatchObject({
      message: expect.stringContaining("inputs/exports/2026/nye.csv: har svar som ikke er importert ennå."),
    });
  });

  it("says that a faulty note comes first", async () => {
    const folder = await madeYear();
    write(folder, "inputs/notes/2026/beta.md", "---\nversions: nei\n---\n");
    await expect(pack(folder, { cluster: ["beta"] }, { language: "en" })).rejects.toMatchObject({
      message: expect.stringContaining("beta: the note has faults, so the report cannot be made."),
      hint: expect.stringContaining("must be mended first"),
    });
  });

  it("names a package that is left of a cluster that is gone, and deletes nothing", async () => {
    const folder = await madeYear();
    await pack(folder);
    writeFileSync(join(packages(folder), "gamma-2026.zip"), "gammel");
    const { said } = await pack(folder);
    expect(said.join("\n")).toContain("Denne pakken er fra før og hører ikke lenger til året: gamma-2026.zip.");
    expect(existsSync(join(packages(folder), "gamma-2026.zip"))).toBe(true);
  });

  it("knows the clusters of the register only", async () => {
    const folder = await madeYear();
    await expect(pack(folder, { cluster: ["gama"] })).rejects.toMatchObject({ kind: "usage" });
  });
});
