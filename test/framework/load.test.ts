import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadFramework, parseFramework, parseInstruments } from "../../src/framework/load.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { edit, failure, frameworkFile, registerFile, reportDate } from "./shipped.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fagrapport-framework-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write({ file, text }: { file: string; text: string }): void {
  mkdirSync(join(root, "inputs", "framework"), { recursive: true });
  writeFileSync(join(root, file), text);
}

describe("loading", () => {
  it("takes the shipped files where a workspace has none of its own", async () => {
    const loaded = await loadFramework(openWorkspace(root), reportDate);
    expect(loaded.framework.version).toBe("2008");
    expect(loaded.register.instruments.length).toBeGreaterThan(15);
    expect(loaded.issues.every(({ severity }) => severity !== "error")).toBe(true);
  });

  it("takes a workspace's own framework, with the hash of its bytes", async () => {
    const own = edit(frameworkFile, 'version: "2008"', 'version: "2027"');
    write(own);
    const loaded = await loadFramework(openWorkspace(root), reportDate);
    expect(loaded.framework.version).toBe("2027");
    expect(loaded.frameworkSha256).toBe(createHash("sha256").update(own.text).digest("hex"));
    expect(loaded.registerSha256).toBe(createHash("sha256").update(registerFile.text).digest("hex"));
  });

  it("stops on errors and words every one with file and line, in the chosen language", async () => {
    const faulty = edit(edit(frameworkFile, "number: 3", "number: 4"), 'greenFrom: "2/3"', 'greenFrom: "5/3"');
    write(faulty);
    const lineOf = (words: string) => faulty.text.split("\n").findIndex((line) => line.includes(words)) + 1;

    const error = await failure(loadFramework(openWorkspace(root), reportDate));
    expect(error.kind).toBe("input");
    expect(error.hint).toContain("fagrapport lint");
    const [heading, ...lines] = error.message.split("\n");
    expect(heading).toBe("Rammeverket og virkemiddelregisteret har 2 feil:");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      new RegExp(`^inputs/framework/2008\\.yaml:${lineOf("number: 4")}: Fase nummer 3 i filen har number: 4\\.`),
    );
    expect(lines[1]).toMatch(new RegExp(`^inputs/framework/2008\\.yaml:${lineOf("5/3")}: 5/3 er mer enn 1\\.`));

    const english = await failure(loadFramework(openWorkspace(root), reportDate, "en"));
    expect(english.message).toMatch(/^The framework and the register of instruments have 2 faults:\n/);
  });

  it("stops when an instrument is over at the report date", async () => {
    const error = await failure(loadFramework(openWorkspace(root), "2030-01-01"));
    expect(error.message).toContain("Horisont Europa");
  });

  it("says which file cannot be opened", async () => {
    const workspace = { ...openWorkspace(root), framework: join(root, "nowhere.yaml") };
    expect((await failure(loadFramework(workspace, reportDate))).message).toContain("nowhere.yaml");
  });
});

describe("the shape of a file", () => {
  const { text, file } = frameworkFile;

  it("gives framework and register as data", () => {
    expect(parseFramework(text, file)).toMatchObject({ issues: [], framework: { version: "2008" } });
    expect(parseInstruments(registerFile.text, registerFile.file)).toMatchObject({ issues: [] });
  });

  it.each([
    [
      "a misspelt field",
      "heading: Fokus på\n",
      "hedding: Fokus på\n",
      "framework-unknown-key",
      { suggestion: "heading" },
    ],
    ["a missing field", "    number: 2\n", "", "framework-missing", { params: { key: "number", near: "F2" } }],
    ["an empty field", "title: Innledning", "title:", "framework-empty", { params: { key: "title" } }],
    ["a number for text", 'version: "2008"', "version: 2008", "framework-needs-quotes", { value: "2008" }],
    ["text for a list", "columns: [Faser, Tiltak]", "columns: Faser", "framework-wrong-kind", { value: "Faser" }],
    [
      "a word that is no choice",
      "weighting: respondents",
      "weighting: respondent",
      "framework-not-allowed",
      { suggestion: "respondents", expected: "respondents, groups" },
    ],
    ["an id of another form", "- id: F1.G1\n", "- id: F1G1\n", "framework-bad-form", { expected: "F1.G1" }],
    ["a share that is no fraction", 'gapFrom: "1/3"', 'gapFrom: "0,33"', "framework-bad-form", { expected: "2/3" }],
    [
      "an address that is none",
      "http://www.finnmark.org/",
      "finnmark",
      "framework-bad-address",
      { value: "finnmark", params: { key: "links" } },
    ],
    [
      "too few",
      "labels: [Ok, Ja]",
      "labels: [Ok]",
      "framework-too-few",
      { params: { key: "labels", limit: 2, found: 1 } },
    ],
    ["a count that is too low", "minimumOthers: 5", "minimumOthers: 0", "framework-too-low", { expected: "1" }],
    [
      "a count that is not whole",
      "agreementFrom: 3",
      "agreementFrom: 2.5",
      "framework-wrong-kind",
      { expected: "int" },
    ],
    ["a phase that is not 1 to 5", "number: 3", "number: 9", "framework-not-allowed", { expected: "1, 2, 3, 4, 5" }],
    [
      "a point with something else than text in it",
      "- Klyngens indre liv.",
      "- tekst: Klyngens indre liv.",
      "framework-unknown-key",
      { value: "tekst" },
    ],
  ])("names %s, with its line", (_, from, to, code, more) => {
    const edited = edit(frameworkFile, from, to);
    const { framework, issues } = parseFramework(edited.text, file);
    expect(framework).toBeNull();
    const issue = issues.find((one) => one.code === code);
    expect(issue).toMatchObject({ severity: "error", file, ...more });
    const place = to === "" ? text.slice(0, text.indexOf("- id: F2\n")) : text.slice(0, text.indexOf(from));
    expect(issue?.line).toBe(place.split("\n").length);
  });

  it("tells of a misspelt field once, not also of the field that it leaves missing", () => {
    const { issues } = parseFramework(edit(frameworkFile, "heading: Fokus på\n", "hedding: Fokus på\n").text, file);
    expect(issues.map(({ code }) => code)).toEqual(["framework-unknown-key"]);
  });

  it("reads years with and without quotation marks as the same date", () => {
    const quoted = parseInstruments(
      registerFile.text.replace("validFrom: 2007", 'validFrom: "2007"'),
      registerFile.file,
    );
    const plain = parseInstruments(registerFile.text, registerFile.file);
    expect(quoted).toEqual(plain);
    expect(plain.register?.instruments.find(({ id }) => id === "eu-rammeprogram")?.validFrom).toBe("2007");
  });

  it("refuses a month that is none", () => {
    const { issues } = parseInstruments(registerFile.text.replace("validTo: 2016-12-31", "validTo: 2016-13"), file);
    expect(issues).toMatchObject([{ code: "framework-bad-form", value: "2016-13", expected: "2014-05-01" }]);
  });

  it("is told of a file that is empty or no set of fields", () => {
    expect(parseFramework("", file)).toMatchObject({
      framework: null,
      issues: [{ code: "framework-wrong-kind", line: 1 }],
    });
    expect(parseFramework("- a\n", file)).toMatchObject({
      framework: null,
      issues: [{ code: "framework-wrong-kind" }],
    });
  });
});
