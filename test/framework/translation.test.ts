import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { translationLanguages } from "../../src/framework/languages.ts";
import { checkFramework, loadFramework } from "../../src/framework/load.ts";
import type { NamedText } from "../../src/framework/read-files.ts";
import { checklistItems, shownLabel } from "../../src/framework/schema.ts";
import { translateFramework, translateRegister } from "../../src/framework/translation.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { edit, failure, frameworkFile, registerFile, reportDate, shipped } from "./shipped.ts";

const base = {
  version: "2008",
  title: "Klynger",
  source: { title: "Klynger", author: "Forfatteren" },
  answers: {
    levels: [
      { level: "green", labels: ["Ok", "Ja"] },
      { level: "red", labels: ["Nei", "Ikke startet"] },
    ],
  },
  phases: [
    {
      id: "F1",
      number: 1,
      cases: { list: [{ name: "Eksempelet", links: ["http://example.org/"] }] },
      measures: [
        { id: "F1.K1", dimension: "kompetanse", text: "Reis", instruments: [{ id: "arena", why: "Betaler turen." }] },
      ],
      instruments: { lines: [{ words: "Arena mv.", instruments: ["arena"] }] },
      checklist: {
        status: [
          {
            id: "F1.S1",
            dimension: "fou",
            text: "Er det gjort?",
            source: "Er de gjort?",
            measures: [{ id: "F1.K1", why: "Turen gjør det." }],
          },
        ],
      },
      guide: [{ id: "F1.G1", dimension: "kompetanse", measure: "F1.K1", text: "Planlegg reisen" }],
    },
  ],
  misprints: [{ text: "Reis", source: "Rejs" }],
  scoring: { greenFrom: "2/3" },
  survey: { notAnswered: ["Vet ikke"] },
};

const labels = {
  levels: [
    { level: "green", labels: ["Ok", "Yes"] },
    { level: "red", labels: ["No", "Not started"] },
  ],
};
const english = (why = "The trip does it.", answers: object = labels) => ({
  title: "Clusters",
  answers,
  phases: [
    {
      id: "F1",
      cases: { list: [{ name: "The example" }] },
      measures: [{ id: "F1.K1", text: "Travel", instruments: [{ id: "arena", why: "Pays for the trip." }] }],
      instruments: { lines: [{ words: "Arena etc." }] },
      checklist: { status: [{ id: "F1.S1", text: "Is it done?", measures: [{ id: "F1.K1", why }] }] },
      guide: [{ id: "F1.G1", text: "Plan the trip" }],
    },
  ],
});

describe("a framework in another language", () => {
  const { data, faults } = translateFramework(base, english());

  it("has that language's texts", () => {
    expect(faults).toEqual([]);
    expect(data).toMatchObject({
      title: "Clusters",
      phases: [
        {
          cases: { list: [{ name: "The example", links: ["http://example.org/"] }] },
          measures: [{ text: "Travel", instruments: [{ id: "arena", why: "Pays for the trip." }] }],
          instruments: { lines: [{ words: "Arena etc.", instruments: ["arena"] }] },
          guide: [{ text: "Plan the trip", measure: "F1.K1" }],
        },
      ],
    });
  });

  it("keeps the source's own words, rules, and the words of exports", () => {
    const { version, source, misprints, scoring, survey } = base;
    expect(data).toMatchObject({ version, source, misprints, scoring, survey });
    expect(data).toMatchObject({ phases: [{ number: 1, checklist: { status: [{ source: "Er de gjort?" }] } }] });
  });

  it("keeps the answer labels, since answers are stored under them, and has beside them what is printed", () => {
    expect(data).toMatchObject({ answers: { levels: [{ labels: ["Ok", "Ja"], shown: ["Ok", "Yes"] }, {}] } });
  });

  it("may not give one reason for two links, or one word for two answers", () => {
    const answers = { levels: [labels.levels[0], { level: "red", labels: ["yes", "Not started"] }] };
    expect(translateFramework(base, english("Pays for the trip.", answers)).faults).toMatchObject([
      { code: "framework-repeated-why", params: { from: "F1.K1", to: "arena" } },
      { code: "framework-duplicate-label", value: "yes", firstPath: ["answers", "levels", 0, "labels", 1] },
    ]);
  });
});

describe("a register in another language", () => {
  const arena = {
    id: "arena",
    name: "Arena-programmet",
    name2008: "Arena",
    dimensions: ["fou"],
    contributes: "Krav",
    validTo: "2014",
    successors: [{ name: "Klyngeprogrammet", since: "2014", until: null, line: "Ett program.", verified: true }],
    source: "Nettsiden",
    note: "Merknad",
  };
  const texts = {
    id: "arena",
    name: "The Arena programme",
    contributes: "Demands",
    successors: [{ name: "The cluster programme", line: "One programme." }],
    source: "The website",
    note: "Note",
  };

  it("has that language's texts, and the dates and the name of 2008 as they are", () => {
    const register = { version: "2026-11", instruments: [arena] };
    const { data, faults } = translateRegister(register, { instruments: [texts] });
    expect(faults).toEqual([]);
    const successors = [{ ...arena.successors[0], ...texts.successors[0] }];
    expect(data).toEqual({ version: "2026-11", instruments: [{ ...arena, ...texts, successors }] });
  });
});

describe("the word that is printed for an answer", () => {
  const { levels } = { levels: [{ level: "green" as const, labels: ["Ok", "Ja"] as [string, string] }] };

  it("is the label itself in bokmål, and the translation's elsewhere", () => {
    expect(shownLabel(levels, "Ja")).toBe("Ja");
    expect(shownLabel([{ level: "green", labels: ["Ok", "Ja"], shown: ["Ok", "Yes"] }], "Ja")).toBe("Yes");
    expect(shownLabel(levels, "Kanskje")).toBe("Kanskje");
  });
});

describe.each(translationLanguages)("the shipped translation to %s", (language) => {
  const files = { framework: shipped(`2008.${language}.yaml`), register: shipped(`instruments.${language}.yaml`) };
  const checked = checkFramework(frameworkFile, registerFile, reportDate, [{ language, ...files }]);

  it("is whole", () => {
    const names = [files.framework.file, files.register.file];
    expect(checked.issues.filter(({ file }) => file !== undefined && names.includes(file))).toEqual([]);
    expect(checked.translations).toMatchObject([{ language, framework: { version: "2008" }, register: {} }]);
  });

  it("has the items, measures and instruments of bokmål under the same ids, in the same order", () => {
    const [translated] = checked.translations;
    const ids = (framework = checked.framework) =>
      framework?.phases.map((phase) =>
        [...phase.measures, ...checklistItems(phase), ...phase.guide].map(({ id }) => id),
      );
    expect(ids(translated?.framework)).toEqual(ids());
    const instruments = (register = checked.register) => register?.instruments.map(({ id, validTo }) => [id, validTo]);
    expect(instruments(translated?.register)).toEqual(instruments());
  });
});

describe("loading", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "fagrapport-translation-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write({ file, text }: NamedText): void {
    mkdirSync(join(root, "inputs", "framework"), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  const english = { framework: shipped("2008.en.yaml"), register: shipped("instruments.en.yaml") };
  const own = edit(english.framework, /^title: .*$/m, "title: Own words");
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

  it("takes the shipped translation of the shipped framework, and names the files", async () => {
    const loaded = await loadFramework(openWorkspace(root), reportDate, "nb", "en");
    expect(loaded.framework.answers.levels[0]?.labels).toEqual(["Ok", "Ja"]);
    expect(shownLabel(loaded.framework.answers.levels, "Ja")).toBe("Yes");
    expect(loaded.translation).toEqual({
      framework: { file: expect.stringMatching(/2008\.en\.yaml$/), sha256: sha256(english.framework.text) },
      register: { file: expect.stringMatching(/instruments\.en\.yaml$/), sha256: sha256(english.register.text) },
    });
    const bokmaal = await loadFramework(openWorkspace(root), reportDate);
    expect(bokmaal.translation).toBeNull();
    expect(loaded.frameworkSha256).toBe(bokmaal.frameworkSha256);
    expect(loaded.framework.scoring).toEqual(bokmaal.framework.scoring);
  });

  it("takes a translation of the workspace's own, of the shipped framework too", async () => {
    write(own);
    const loaded = await loadFramework(openWorkspace(root), reportDate, "nb", "en");
    expect(loaded.framework.title).toBe("Own words");
    expect(loaded.translation?.framework).toEqual({ file: "inputs/framework/2008.en.yaml", sha256: sha256(own.text) });
  });

  it("never puts the shipped translation to a framework of the workspace's own", async () => {
    write(frameworkFile);
    const error = await failure(loadFramework(openWorkspace(root), reportDate, "nb", "nn"));
    expect(error.kind).toBe("input");
    expect(error.message).toBe(
      "Rammeverket i arbeidsmappen er ikke oversatt til nynorsk: inputs/framework/2008.nn.yaml mangler.",
    );
    expect(error.hint).toContain("fagrapport init .");
    const inEnglish = await failure(loadFramework(openWorkspace(root), reportDate, "en", "en"));
    expect(inEnglish.message).toBe(
      "The framework of the working folder has not been translated into English: inputs/framework/2008.en.yaml is missing.",
    );
    expect((await loadFramework(openWorkspace(root), reportDate)).framework.version).toBe("2008");
  });

  it("stops on faults of a translation with file and line, and of no other language", async () => {
    write(edit(own, /^conclusion:$/m, "konklusjon:"));
    const error = await failure(loadFramework(openWorkspace(root), reportDate, "nb", "en"));
    expect(error.message).toMatch(
      /\ninputs\/framework\/2008\.en\.yaml:\d+: Feltet «konklusjon» finnes ikke\. Mente du «conclusion»\?$/,
    );
    await loadFramework(openWorkspace(root), reportDate, "nb", "nn");
  });

  it("words broken YAML with its line", async () => {
    write({ ...own, text: own.text.replace("title: Own words", "title: Own: words") });
    const error = await failure(loadFramework(openWorkspace(root), reportDate, "nb", "en"));
    expect(error.message).toMatch(/\ninputs\/framework\/2008\.en\.yaml:\d+: Linjen lar seg ikke lese/);
  });

  it("does not hold a translation against a framework that has not its right shape", () => {
    const broken = edit(frameworkFile, "conclusion:", "konklusjon:");
    const { issues, translations } = checkFramework(broken, registerFile, reportDate, [{ language: "en", ...english }]);
    expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([{ file: frameworkFile.file }]);
    expect(translations).toMatchObject([{ framework: null, register: { version: expect.any(String) } }]);
  });
});
