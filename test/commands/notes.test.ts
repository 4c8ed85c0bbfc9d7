import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { notesCommand } from "../../src/commands/notes.ts";
import { parseNotes } from "../../src/notes/parse-notes.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-notes-"));
  said = [];
  mkdirSync(join(folder, "inputs"));
  writeFileSync(join(folder, "inputs", "clusters.csv"), "id,name\nblaa-aas,Blå Ås\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, "inputs", "notes", "2026", "blaa-aas.md");
const run = (id: string) => notesCommand.run({ year: "2026" }, [id], context());

function context(): Context {
  return {
    workspace: openWorkspace(folder),
    cwd: folder,
    language: "nb",
    reportLanguage: "nb",
    out: () => {},
    say: (text) => said.push(text),
    givenDate: null,
    today: "2026-05-22",
    clock: () => 0,
    timeOfDay: () => "12:00:00",
    environment: {},
    quiet: false,
    debug: false,
    force: false,
    live: null,
    width: 100,
    color: false,
    signal: new AbortController().signal,
    concurrency: null,
  };
}

describe("fagrapport notes", () => {
  it("writes a note that can be filled in, and says what comes next", async () => {
    expect(await run("blaa-aas")).toBe(0);
    const text = readFileSync(path(), "utf8");
    expect(text).toContain("# Notat til fagrapporten for Blå Ås, 2026.");
    expect(parseNotes(text, "x").issues).toEqual([]);
    expect(said).toEqual([
      "Laget inputs/notes/2026/blaa-aas.md.",
      "Fyll den ut, og kjør «fagrapport report --year 2026 --cluster blaa-aas».",
    ]);
  });

  it("never writes over a note that exists", async () => {
    await run("blaa-aas");
    writeFileSync(path(), "mitt arbeid");
    said = [];
    expect(await run("blaa-aas")).toBe(0);
    expect(readFileSync(path(), "utf8")).toBe("mitt arbeid");
    expect(said).toEqual(["inputs/notes/2026/blaa-aas.md finnes fra før og er ikke rørt."]);
  });

  it.each(["blaa-as", "../../blaa-aas"])("knows the clusters of the register only, not %s", async (id) => {
    await expect(run(id)).rejects.toMatchObject({ kind: "usage", message: expect.stringContaining("Ingen klynge") });
  });

  it("says when there is no register", async () => {
    rmSync(join(folder, "inputs", "clusters.csv"));
    await expect(run("blaa-aas")).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining("inputs/clusters.csv"),
    });
  });

  it("says when the cluster may be among faulty rows", async () => {
    writeFileSync(join(folder, "inputs", "clusters.csv"), "id,name\nBlå Ås,Blå Ås\n");
    await expect(run("blaa-aas")).rejects.toMatchObject({ kind: "input", message: expect.stringContaining("1 feil") });
  });
});
