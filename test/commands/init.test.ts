import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { initCommand } from "../../src/commands/init.ts";
import { lintCommand } from "../../src/commands/lint.ts";
import { parseNotes } from "../../src/notes/parse-notes.ts";
import { parseRegister } from "../../src/register/parse-register.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { listen } from "./year-workspace.ts";

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "fagrapport-init-"));
  folder = join(parent, "Mine klynger – æøå");
});
afterEach(() => rmSync(parent, { recursive: true }));

async function init(positionals: string[], values: Record<string, string> = {}, own: Partial<Context> = {}) {
  const { heard, context } = listen(existsSync(folder) ? folder : parent, { cwd: parent, width: 200, ...own });
  const code = await initCommand.run(values, positionals, context);
  return { code, said: heard.said };
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Every file of the folder with its text. */
function files(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(paths.sort().map((path) => [path, read(path)]));
}

describe("fagrapport init DIR", () => {
  it("makes all that a first year needs, and says what comes next", async () => {
    const { code, said } = await init([folder]);
    expect(code).toBe(0);
    expect(Object.keys(files())).toEqual([
      ".gitignore",
      "LESMEG.md",
      "inputs/clusters.csv",
      "inputs/framework/2008.en.yaml",
      "inputs/framework/2008.nn.yaml",
      "inputs/framework/2008.yaml",
      "inputs/framework/instruments.en.yaml",
      "inputs/framework/instruments.nn.yaml",
      "inputs/framework/instruments.yaml",
    ]);
    for (const path of ["inputs/exports/2026", "inputs/notes/2026"]) {
      expect(readdirSync(join(folder, path))).toEqual([]);
    }
    expect(said.slice(-2)).toEqual([
      `Arbeidsmappen ${folder} er klar.`,
      "Neste: bytt ut de to oppdiktede klyngene i inputs/clusters.csv med deres egne. LESMEG.md viser året i fem steg.",
    ]);
  });

  it("begins with a register of two clusters that nobody can take for real, readable in Norwegian Excel", async () => {
    await init([folder]);
    const { clusters, issues } = parseRegister(read("inputs/clusters.csv"), "inputs/clusters.csv");
    expect(issues).toEqual([]);
    expect(clusters.map(({ name }) => name)).toEqual([
      "Eksempelklyngen Fjell (oppdiktet)",
      "Eksempelklyngen Fjord (oppdiktet)",
    ]);
    expect(read("inputs/clusters.csv").startsWith("\uFEFFid;name;")).toBe(true);
  });

  it("copies the framework and its translations, so that the office may edit them, and lint finds no fault", async () => {
    await init([folder]);
    for (const name of ["2008.yaml", "2008.nn.yaml", "instruments.en.yaml"]) {
      expect(read(`inputs/framework/${name}`)).toBe(
        readFileSync(join(packageRoot, "inputs", "framework", name), "utf8"),
      );
    }
    expect(await lintCommand.run({}, [], listen(folder).context)).toBe(0);
  });

  it("keeps answers, notes and reports out of version control, and the register in it", async () => {
    await init([folder]);
    const ignored = read(".gitignore").split("\n");
    expect(ignored).toEqual(
      expect.arrayContaining(["inputs/exports/", "inputs/responses/", "inputs/notes/", "outputs/"]),
    );
    expect(ignored).not.toContain("inputs/");
  });

  it("tells of the year it begins with", async () => {
    await init([folder], { year: "2031" });
    expect(read("LESMEG.md")).toContain("fagrapport run --year 2031");
    expect(read("LESMEG.md")).toContain("fagrapport init --year 2032");
    expect(existsSync(join(folder, "inputs/exports/2031"))).toBe(true);
    expect(readdirSync(join(folder, "inputs/notes/2031"))).toEqual([]);
  });

  it("writes over nothing, and adds what is missing", async () => {
    write("inputs/clusters.csv", "id,name\nalfa,Alfa\n");
    write("LESMEG.md", "vår egen");
    const { said } = await init([folder]);
    expect(read("inputs/clusters.csv")).toBe("id,name\nalfa,Alfa\n");
    expect(read("LESMEG.md")).toBe("vår egen");
    expect(existsSync(join(folder, "inputs/framework/2008.yaml"))).toBe(true);
    expect(said).toContain(`Arbeidsmappen ${folder} er klar. Det som fantes fra før, er ikke rørt.`);
    expect(said).not.toContain("Laget LESMEG.md");
  });

  it("changes nothing the second time, and says so", async () => {
    await init([folder]);
    const before = files();
    const { said } = await init([folder]);
    expect(files()).toEqual(before);
    expect(said[0]).toBe(`Arbeidsmappen ${folder} var komplett fra før. Ingenting er endret.`);
  });

  it("refuses a name that is a file, in words", async () => {
    writeFileSync(join(parent, "fil"), "x");
    await expect(init([join(parent, "fil")])).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("kan ikke bli en mappe"),
    });
  });

  it("says it in English too", async () => {
    const { said } = await init([folder], {}, { language: "en" });
    expect(said.at(-1)).toMatch(/^Next: put your own clusters in place of the two invented ones/);
  });
});

describe("fagrapport init --year", () => {
  const register = "id,name\nalfa,Alfa\nbeta,Beta\n";
  const lastYear = `---
versions:
  - { status: Utkast, version: "0.9", date: 2026-04-01, author: Ola Første, responsible: Ola Første }
  - status: Rapport
    version: "1.0"
    date: 2026-05-22
    author: "Kari: Nordmann"
    responsible: Per Ansvar
    participants: Styringsgruppen
plan:
  - { measure: F2.M1, owner: Eieren, due: 2026-10-01 }
assessedLights:
  - { item: F1.T4, light: green, reason: documented, text: Vurdert i fjor, by: Kari, date: 2026-05-08 }
---

## Vurdering

Tekst fra i fjor.
`;

  it("makes the year's folders and a note for every cluster of the register", async () => {
    write("inputs/clusters.csv", register);
    const { code, said } = await init([], { year: "2027" });
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "inputs/notes/2027")).sort()).toEqual(["alfa.md", "beta.md"]);
    expect(readdirSync(join(folder, "inputs/exports/2027"))).toEqual([]);
    expect(read("inputs/notes/2027/alfa.md")).toContain("# Notat til fagrapporten for Alfa, 2027.");
    expect(said).toEqual([
      "2027 er klart: 2 notater laget.",
      "Neste: legg eksportene i inputs/exports/2027, og se hva som mangler med «fagrapport status --year 2027».",
    ]);
  });

  it("asks for the notes, not for exports, where exports lie there already", async () => {
    write("inputs/clusters.csv", register);
    write("inputs/exports/2026/svar.csv", "");
    const { said } = await init([], { year: "2026" });
    expect(said.at(-1)).toBe(
      "Neste: fyll ut notatene i inputs/notes/2026, og lag rapportene med «fagrapport run --year 2026».",
    );
  });

  it("carries over who writes and who answers for it, and nothing that was about last year", async () => {
    write("inputs/clusters.csv", register);
    write("inputs/notes/2026/alfa.md", lastYear);
    const { said } = await init([], { year: "2027" });
    const note = read("inputs/notes/2027/alfa.md");
    expect(note).toContain('author: "Kari: Nordmann"');
    expect(note).toContain("responsible: Per Ansvar");
    expect(note).toContain("participants: Styringsgruppen");
    for (const old of ["Ola Første", "2026-", "Eieren", "Vurdert i fjor", "Tekst fra i fjor"]) {
      expect(note).not.toContain(old);
    }
    expect(said).toContain(
      "Ett av dem har fått navnene fra notatet for 2026. Datoer, vurderinger og plan er ikke tatt med.",
    );
  });

  it("makes notes that print nothing as they are, and are sound when the # is taken away", async () => {
    write("inputs/clusters.csv", register);
    write("inputs/notes/2026/alfa.md", lastYear);
    await init([], { year: "2027" });
    const note = read("inputs/notes/2027/alfa.md");
    const untouched = parseNotes(note, "alfa.md");
    expect(untouched.issues).toEqual([]);
    expect(untouched.notes).toMatchObject({ versions: [], plan: [], assessedLights: [], assessment: null });

    const taken = parseNotes(note.replace(/^#( {2}- | {4}(?=[a-z]))/gm, "$1"), "alfa.md");
    expect(taken.issues).toEqual([]);
    expect(taken.notes?.versions).toMatchObject([{ author: "Kari: Nordmann", responsible: "Per Ansvar" }]);
  });

  it("leaves a note that has been begun as it is", async () => {
    write("inputs/clusters.csv", register);
    write("inputs/notes/2027/alfa.md", "mitt arbeid");
    const { said } = await init([], { year: "2027" });
    expect(read("inputs/notes/2027/alfa.md")).toBe("mitt arbeid");
    expect(said[0]).toBe("2027 er klart: ett notat laget, ett notat fantes fra før og er ikke rørt.");
    expect((await init([], { year: "2027" })).said[0]).toBe(
      "2027 var klart fra før: 2 notater finnes og er ikke rørt.",
    );
  });

  it("goes on where last year's note has faults, and names it", async () => {
    write("inputs/clusters.csv", register);
    write("inputs/notes/2026/beta.md", "---\nversions: nei\n---\n");
    const { said } = await init([], { year: "2027" });
    expect(said[0]).toContain("inputs/notes/2026/beta.md har feil");
    expect(existsSync(join(folder, "inputs/notes/2027/beta.md"))).toBe(true);
  });

  it("needs a register without faults, in a working folder", async () => {
    await expect(init([], { year: "2027" })).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("er ikke en arbeidsmappe"),
    });
    write("inputs/clusters.csv", "id,name\nÅs,Ås\n");
    await expect(init([], { year: "2027" })).rejects.toMatchObject({ kind: "input" });
    expect(existsSync(join(folder, "inputs/notes"))).toBe(false);
  });

  it("asks what to make when it is told nothing", async () => {
    await expect(init([])).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringMatching(/^Hva skal lages\?/),
    });
  });
});
