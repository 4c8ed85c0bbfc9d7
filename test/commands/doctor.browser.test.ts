import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { doctorCommand } from "../../src/commands/doctor.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "fagrapport-doctor-"));
  await mkdir(join(root, "inputs"));
  await writeFile(join(root, "inputs", "clusters.csv"), "id,name\nnordskog,Nordskog Trenæring\n");
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function consult(
  changed: Partial<Context> = {},
  json = false,
): Promise<{ code: number; out: string; said: string }> {
  let out = "";
  let said = "";
  const context: Context = {
    workspace: openWorkspace(root),
    cwd: root,
    language: "nb",
    reportLanguage: "nb",
    out: (text) => {
      out += text;
    },
    say: (text) => {
      said += text;
    },
    givenDate: "2026-11-12",
    today: "2026-11-12",
    environment: process.env,
    quiet: false,
    debug: false,
    force: false,
    live: null,
    width: 100,
    color: false,
    signal: new AbortController().signal,
    concurrency: null,
    clock: () => 0,
    timeOfDay: () => "12:00:00",
    ...changed,
  };
  const code = await doctorCommand.run(json ? { json: true } : {}, [], context);
  return { code, out, said };
}

describe("doctor", () => {
  it("finds a whole machine well, and says which browser would be used and why not another", async () => {
    const { code, out } = await consult();
    expect(code).toBe(0);
    expect(out).toContain("oppfyller PDF/UA-1 og PDF/A-3a");
    expect(out).toContain("Andre steder:");
    expect(out).toContain("50 punkter");
    expect(out).toContain("1 klynge\n");
    expect(out).toMatch(/Skrifter +nordviken: Newsreader, Source Sans 3/);
  });

  it("gives the same as JSON", async () => {
    const { out } = await consult({}, true);
    const { diagnoses } = JSON.parse(out);
    expect(diagnoses.map(({ area }: { area: string }) => area)).toEqual(
      expect.arrayContaining([
        "node",
        "browser",
        "sandbox",
        "fonts",
        "framework",
        "templates",
        "register",
        "folders",
        "disk",
      ]),
    );
  });

  it("ends with 4 without a browser, and says what to do", async () => {
    const environment = { ...process.env, FAGRAPPORT_CHROME: join(root, "none") };
    const { code, out } = await consult({ environment, language: "en" });
    expect(code).toBe(4);
    expect(out).toContain("FAGRAPPORT_CHROME points to");
    expect(out).toContain("Correct FAGRAPPORT_CHROME");
  });

  it("ends with 3 when the workspace is broken, with all of its faults", async () => {
    await rm(join(root, "inputs", "clusters.csv"));
    await mkdir(join(root, "inputs", "framework"), { recursive: true });
    await writeFile(join(root, "inputs", "framework", "2008.yaml"), "version: 1\n");
    const { code, out, said } = await consult();
    expect(code).toBe(3);
    expect(out).toContain("inputs/clusters.csv finnes ikke");
    expect(out).toMatch(/feil +Rammeverk/);
    expect(said).toContain("2 feil");
  });
});
