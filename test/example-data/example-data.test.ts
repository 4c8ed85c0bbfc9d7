import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseNotes } from "../../src/notes/parse-notes.ts";
import { parseRegister } from "../../src/register/parse-register.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";

const inputs = join(packageRoot, "inputs");
let made: string;
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), "fagrapport-example-"));
  const script = join(packageRoot, "test", "example-data", "make.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, made], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
afterAll(() => rmSync(made, { recursive: true }));

const exported = ["example-forms.xlsx", "example-limesurvey.csv", "example-nettskjema.csv"];

describe("the example", () => {
  it("comes out of its generator byte for byte as it lies in inputs/", () => {
    const files = [
      "clusters.csv",
      ...[2025, 2026].flatMap((year) => exported.map((name) => `exports/${year}/${name}`)),
    ];
    for (const file of files) {
      const same = readFileSync(join(made, "inputs", file)).equals(readFileSync(join(inputs, file)));
      expect([file, same]).toEqual([file, true]);
    }
  });

  it.each([2025, 2026])("has three forms of export in %s, and nothing that is not invented", (year) => {
    const own = readdirSync(join(inputs, "exports", String(year))).filter((name) => name.startsWith("example-"));
    expect(own.sort()).toEqual(exported);
  });

  it("has a register without faults: fourteen clusters, two levels large enough to compare", () => {
    const { clusters, issues } = parseRegister(readFileSync(join(inputs, "clusters.csv"), "utf8"), "clusters.csv");
    expect(issues).toEqual([]);
    expect(clusters).toHaveLength(14);
    const ofLevel = (level: string | null) => clusters.filter((cluster) => cluster.level === level).length;
    expect([ofLevel("Arena"), ofLevel("Arena Pro"), ofLevel("NCE"), ofLevel(null)]).toEqual([5, 6, 2, 1]);
  });

  it.each(["nordskog-trenaering", "fjordmaal-sjoemat"])("has a full note for %s, without faults", (id) => {
    const file = join(inputs, "notes", "2026", `${id}.md`);
    const { notes, issues } = parseNotes(readFileSync(file, "utf8"), file);
    expect(issues).toEqual([]);
    expect(notes?.versions.at(-1)?.status).toBe("Rapport");
    expect(notes?.plan.length).toBeGreaterThan(2);
    expect([notes?.summary, notes?.assessment, notes?.scenario].every((text) => (text?.length ?? 0) > 200)).toBe(true);
  });
});
