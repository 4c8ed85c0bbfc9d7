import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "../../src/commands/command.ts";
import { lintCommand } from "../../src/commands/lint.ts";
import type { Language } from "../../src/messages/language.ts";
import { openWorkspace, packageRoot } from "../../src/workspace/workspace.ts";
import { edit, frameworkFile, shipped } from "../framework/shipped.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fagrapport-lint-"));
  write("inputs/clusters.csv", "id,name\nalfa,Alfa Klynge\nbeta,Beta Klynge\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function lint(options: { json?: boolean; language?: Language } = {}) {
  let out = "";
  const said: string[] = [];
  const context: Context = {
    workspace: openWorkspace(root),
    cwd: root,
    language: options.language ?? "nb",
    reportLanguage: "nb",
    out: (text) => {
      out += text;
    },
    say: (text) => said.push(text),
    givenDate: "2026-11-12",
    today: "2031-01-01",
    clock: () => 0,
    timeOfDay: () => "12:00:00",
    environment: {},
    quiet: false,
    debug: false,
    force: false,
    live: null,
    width: 80,
    color: false,
    signal: new AbortController().signal,
    concurrency: null,
  };
  const exit = await lintCommand.run({ json: options.json ?? false }, [], context);
  return { exit, lines: out.trimEnd().split("\n"), out, said: said.join("\n") };
}

describe("a sound workspace", () => {
  it("has no error: exit 0, and a summary that says what was looked at", async () => {
    const { exit, lines, said } = await lint();
    expect(exit).toBe(0);
    expect(lines.filter((line) => line.includes(": feil: "))).toEqual([]);
    expect(said).toMatch(/^\d+ filer kontrollert: ingen feil, \d+ advarsler, \d+ merknader\.$/);
  });

  it("looks at instruments on the day of the report, not today", async () => {
    expect((await lint()).out).not.toContain("er over på rapportdatoen");
  });
});

describe("faults", () => {
  it("are all told, each with its place, and end in exit 3", async () => {
    write("inputs/framework/2008.yaml", edit(frameworkFile, "number: 3", "number: 4").text);
    write("inputs/clusters.csv", "id,name\nAlfa,Alfa Klynge\nbeta,Beta Klynge\n");
    write("inputs/notes/2026/beta.md", "---\nplan:\n  - measure: F9.X1\n---\n");
    const { exit, lines, said } = await lint();
    expect(exit).toBe(3);
    const errors = lines.filter((line) => line.includes(": feil: "));
    expect(errors).toHaveLength(3);
    expect(errors[0]).toMatch(/^inputs\/framework\/2008\.yaml:\d+: feil: Fase nummer 3 i filen har number: 4\./);
    expect(errors[1]).toMatch(/^inputs\/clusters\.csv, A2: feil: «Alfa» kan ikke være id/);
    expect(errors[2]).toMatch(/^inputs\/notes\/2026\/beta\.md:3: feil: /);
    expect(said).toContain("3 feil");
  });

  it("are looked for in the translations that are there", async () => {
    write("inputs/framework/2008.nn.yaml", edit(shipped("2008.nn.yaml"), /^conclusion:$/m, "konklusjon:").text);
    write("inputs/framework/instruments.en.yaml", "instruments:\n  - id: arena\n   name: Arena\n");
    const { exit, lines } = await lint();
    expect(exit).toBe(3);
    const errors = lines.filter((line) => line.includes(": feil: "));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^inputs\/framework\/2008\.nn\.yaml:\d+: feil: Feltet «konklusjon» finnes ikke\./);
    expect(errors[1]).toMatch(/^inputs\/framework\/instruments\.en\.yaml:3: feil: Linjen lar seg ikke lese/);
  });

  it("are told in English too", async () => {
    write("inputs/clusters.csv", "id,name\nAlfa,Alfa Klynge\n");
    const { lines, said } = await lint({ language: "en" });
    expect(lines.find((line) => line.includes(": error: "))).toMatch(
      /^inputs\/clusters\.csv, A2: error: "Alfa" cannot be/,
    );
    expect(said).toMatch(/ files checked: 1 error, /);
  });

  it("come as JSON and nothing else with --json", async () => {
    write("inputs/clusters.csv", "id,name\nAlfa,Alfa Klynge\n");
    const { exit, out, said } = await lint({ json: true });
    expect(exit).toBe(3);
    expect(said).toBe("");
    const { issues } = JSON.parse(out);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "register-bad-id", severity: "error", file: "inputs/clusters.csv", cell: "A2" }),
    );
  });
});

describe("between files", () => {
  it("notes that a framework of the folder's own has no translation, and only that one", async () => {
    write("inputs/framework/2008.yaml", frameworkFile.text);
    const { exit, lines } = await lint();
    expect(exit).toBe(0);
    const absent = lines.filter((line) => line.includes("Filen finnes ikke"));
    expect(absent).toEqual([
      expect.stringMatching(
        /^inputs\/framework\/2008\.nn\.yaml: merknad: .* rapporter på nynorsk med dette rammeverket\. «fagrapport init \.»/,
      ),
      expect.stringMatching(/^inputs\/framework\/2008\.en\.yaml: merknad: .* rapporter på engelsk /),
    ]);
  });

  it("misses a register of clusters", async () => {
    rmSync(join(root, "inputs", "clusters.csv"));
    const { exit, out } = await lint();
    expect(exit).toBe(3);
    expect(out).toContain("inputs/clusters.csv: feil: Registeret over klynger finnes ikke.");
  });

  it("warns of a note that belongs to no cluster", async () => {
    write("inputs/notes/2026/betta.md", "## Vurdering\nTekst.\n");
    const { exit, out } = await lint();
    expect(exit).toBe(0);
    expect(out).toContain("inputs/notes/2026/betta.md: advarsel: Registeret har ingen klynge med id «betta»");
    expect(out).toContain("Mente du «beta»?");
  });
});

describe("templates and brands", () => {
  beforeEach(() => cpSync(join(packageRoot, "templates"), join(root, "templates"), { recursive: true }));

  it("names a template that asks for a partial that is not there", async () => {
    write("templates/partials/ny.hbs", "<p>\n{{> finnes-ikke}}</p>\n");
    const { exit, out } = await lint();
    expect(exit).toBe(3);
    expect(out).toMatch(/templates\/partials\/ny\.hbs:\d+: feil: Delmalen «finnes-ikke» finnes ikke/);
  });

  it("refuses a brand whose colours cannot be read, with the figures", async () => {
    const brand = [
      "name: Blek",
      "legalName: Blek as",
      'colours: { brand: "#8899AA", brand2: "#5D6B78", brandTint: "#EEF1F4", cover: "#FFFFFF", coverInk: "#17212B", cover2: "#4C5965" }',
    ].join("\n");
    write("templates/brands/blek/brand.yaml", brand);
    write(
      "templates/brands/blek/logo.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0H10V10Z"/></svg>',
    );
    const { exit, out } = await lint();
    expect(exit).toBe(3);
    expect(out).toMatch(
      /templates\/brands\/blek\/brand\.yaml: feil: #8899AA på #FFFFFF har kontrasten 2,\d\d:1, men må ha minst 7:1\./,
    );
  });

  it("refuses a brand that cannot be used at all", async () => {
    write("templates/brands/halv/brand.yaml", "name: Halv\n");
    write("templates/brands/halv/logo.svg", '<svg viewBox="0 0 1 1"></svg>');
    const { out } = await lint();
    expect(out).toMatch(/templates\/brands\/halv\/brand\.yaml: feil: Profilen «halv» kan ikke brukes/);
  });
});
