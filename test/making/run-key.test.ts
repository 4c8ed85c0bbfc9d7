import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf } from "../../src/making/made.ts";
import { hashInputs, hashResponses, isWhole, readRun } from "../../src/making/run-key.ts";
import type { RunManifest } from "../../src/making/run-manifest.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { shippedFramework } from "../framework/shipped.ts";

let folder: string;
let workspace: Workspace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-key-"));
  put("inputs/clusters.csv", "id,name\nalfa,Alfa\n");
  put("inputs/exports/2026/svar.csv", "a,b\n1,2\n");
  put("inputs/notes/2026/alfa.md", "Notat");
  put("inputs/responses/2025/svar.csv", "fjor");
  put("inputs/responses/2026/svar.csv", "i år");
  workspace = openWorkspace(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const inputs = () => hashInputs(workspace, 2026);

describe("the key of a run's inputs", () => {
  it("stays while nothing changes, and wherever the folder lies", async () => {
    expect(await inputs()).toBe(await inputs());
  });

  it.each([
    ["the register", () => put("inputs/clusters.csv", "id,name\nalfa,Alfa 2\n")],
    ["an export", () => put("inputs/exports/2026/svar.csv", "a,b\n1,3\n")],
    ["a mapping that is put beside an export", () => put("inputs/exports/2026/svar.csv.mapping.yaml", "items: {}")],
    ["a note", () => put("inputs/notes/2026/alfa.md", "Notat, rettet")],
    ["a note that is new", () => put("inputs/notes/2026/beta.md", "")],
    ["a note that is gone", () => rmSync(join(folder, "inputs/notes/2026/alfa.md"))],
    ["a file's name", () => put("inputs/notes/2026/alfa2.md", "Notat")],
    ["last year's responses", () => put("inputs/responses/2025/svar.csv", "fjor, rettet")],
  ])("changes with %s", async (_, change) => {
    const before = await inputs();
    change();
    expect(await inputs()).not.toBe(before);
  });

  it("changes with a framework of the folder's own", async () => {
    const before = await inputs();
    put("inputs/framework/2008.yaml", readFileSync(workspace.framework, "utf8"));
    workspace = openWorkspace(folder);
    expect(await inputs()).not.toBe(before);
  });

  it("changes with a translation, wherever it lies", async () => {
    const before = await inputs();
    workspace = {
      ...workspace,
      translation: (language) => ({
        ...openWorkspace(folder).translation(language),
        instruments: join(folder, "elsewhere.yaml"),
      }),
    };
    put("elsewhere.yaml", "instruments: []");
    const moved = await inputs();
    expect(moved).not.toBe(before);
    put("elsewhere.yaml", "instruments: [] # rettet");
    expect(await inputs()).not.toBe(moved);
  });

  it("sees through a link to what it leads to", async () => {
    put("elsewhere.md", "én");
    symlinkSync(join(folder, "elsewhere.md"), join(folder, "inputs/notes/2026/gamma.md"));
    const before = await inputs();
    put("elsewhere.md", "to");
    expect(await inputs()).not.toBe(before);
  });

  it("leaves the year's responses to a key of their own, since a run writes them", async () => {
    const [before, responses] = [await inputs(), await hashResponses(workspace, 2026)];
    put("inputs/responses/2026/svar.csv", "i år, mer");
    expect(await inputs()).toBe(before);
    expect(await hashResponses(workspace, 2026)).not.toBe(responses);
  });
});

describe("what the last run wrote down", () => {
  const report = (path: string, text: string): RunManifest["reports"][number] => ({
    name: "alfa",
    outcome: "made",
    reason: null,
    date: "2026-11-12",
    pageCount: 2,
    secondPrint: false,
    verdict: "conforms",
    notices: [],
    refused: [],
    seconds: 1,
    files: [{ path, sha256: hashOf(text) }],
  });
  const manifest: RunManifest = {
    schemaVersion: 1,
    year: 2026,
    date: "2026-11-12",
    versions: { fagrapport: "0", node: "v20", framework: "2008", register: "1", renderer: null },
    inputs: [],
    imports: [],
    rules: shippedFramework().scoring,
    secondPrints: { count: 0, share: 0 },
    reports: [report("outputs/2026/alfa/fagrapport.html", "en")],
    clustersWithoutResponses: [],
    warnings: [],
    key: "k",
    seconds: { import: 0, score: 0, reports: 0, portfolio: 0, total: 0 },
  };

  it("is whole while every file lies there as it was made", async () => {
    expect(await isWhole(manifest, workspace)).toBe(false);
    put("outputs/2026/alfa/fagrapport.html", "en");
    expect(await isWhole(manifest, workspace)).toBe(true);
    put("outputs/2026/alfa/fagrapport.html", "en, rettet");
    expect(await isWhole(manifest, workspace)).toBe(false);
  });

  it("is read back, and is nothing where it is missing, cut off or of another shape", async () => {
    const path = workspace.runManifest(2026);
    expect(await readRun(path)).toBeNull();
    for (const text of ["{", "{}"]) {
      put("outputs/2026/run.json", text);
      expect(await readRun(path)).toBeNull();
    }
    put("outputs/2026/run.json", JSON.stringify(manifest));
    expect(await readRun(path)).toEqual(manifest);
  });
});
