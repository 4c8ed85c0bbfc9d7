import { describe, expect, it } from "vitest";
import { notesIssueMessages, wordNotesIssue } from "../../src/messages/notes.ts";
import { parseNotes } from "../../src/notes/parse-notes.ts";
import { starterNote } from "../../src/notes/starter.ts";
import { smallFramework } from "../scoring/small-framework.ts";

const framework = smallFramework();
const file = "inputs/notes/2026/alfa.md";
const read = (...lines: string[]) => parseNotes(lines.join("\n"), file);

describe("a note", () => {
  it("gives front matter as data and sections as text", () => {
    const { notes, issues } = read(
      "---",
      "versions:",
      "  - { status: Rapport, version: 1.0, date: 2026-05-22, author: A, responsible: B }",
      "plan:",
      "  - measure: F2.M1",
      "    owner: Styringsgruppen",
      "    due:",
      "quotes:",
      "  - text: Vi møter verden hver for oss.",
      "    group: company",
      "assessedLights:",
      "  - { item: F1.T4, light: green, reason: documented, text: Sett, by: A, date: 2026-05-08 }",
      "---",
      "## Sammendrag",
      "Første.",
      "",
      "Andre **avsnitt**.",
      "## Vurdering",
      "### Marked",
      "Tekst.",
    );
    expect(issues).toEqual([]);
    expect(notes).toEqual({
      versions: [
        { status: "Rapport", version: "1.0", date: "2026-05-22", author: "A", responsible: "B", participants: null },
      ],
      plan: [{ measure: "F2.M1", owner: "Styringsgruppen", due: null, status: null }],
      quotes: [{ text: "Vi møter verden hver for oss.", group: "company", item: null }],
      assessedLights: [
        { item: "F1.T4", light: "green", reason: "documented", text: "Sett", by: "A", date: "2026-05-08" },
      ],
      summary: "Første.\n\nAndre **avsnitt**.",
      strengths: null,
      assessment: "### Marked\nTekst.",
      scenario: null,
    });
  });

  it.each([
    ["is empty", ""],
    ["has front matter alone", "---\n---\n"],
    ["has front matter with empty fields", "---\nversions:\nplan: []\n---\n"],
    ["is the starter as it was made", starterNote({ name: "Alfa: «Beta» # 1" }, 2026)],
  ])("may be without content: it %s", (_, text) => {
    const { notes, issues } = parseNotes(text, file);
    expect(issues).toEqual([]);
    expect(notes).toMatchObject({ versions: [], plan: [], quotes: [], assessedLights: [], summary: null });
  });

  it("is what the starter becomes when its examples are taken into use", () => {
    const example = starterNote({ name: "Alfa" }, 2026).replace(/^#( {2,}(?:- )?[a-z]+:)/gm, "$1");
    const { notes, issues } = parseNotes(example, file);
    expect(issues).toEqual([]);
    expect(notes).toMatchObject({
      versions: [{ version: "0.9", date: "2026-04-20" }],
      plan: [{ measure: "F2.M1", due: "2026-10-01" }],
      quotes: [{ item: "F2.S3" }],
      assessedLights: [{ item: "F1.T4", light: "green" }],
    });
  });

  it("is read with BOM, CRLF and headings in any case, of level one or two, in either language", () => {
    const { notes, issues } = parseNotes(
      "\uFEFF---\r\nplan: []\r\n---\r\n# SAMMENDRAG\r\nA\r\n## strengths ##\r\nB",
      file,
    );
    expect(issues).toEqual([]);
    expect(notes).toMatchObject({ summary: "A", strengths: "B" });
  });

  it("keeps a version number as it was written", () => {
    const entry = "{ status: Utkast, version: 1.10, date: 2026-05-22, author: A, responsible: B }";
    expect(read("---", `versions: [${entry}]`, "---").notes?.versions[0]?.version).toBe("1.10");
  });

  it("keeps HTML as text and takes comments out", () => {
    const { notes } = read("## Vurdering", "<script>alert(1)</script> <!-- husk", "å ringe --> {{name}}");
    expect(notes?.assessment).toBe("<script>alert(1)</script> \n {{name}}");
  });

  it("does not take a heading in a code block for a section", () => {
    expect(read("## Vurdering", "```", "## Scenario", "```", "Slutt").notes).toMatchObject({ scenario: null });
  });

  it("may have a title of its own", () => {
    expect(read("# Nordskog 2026", "", "## Scenario", "Tekst").issues).toEqual([]);
  });
});

describe("a notice about a note", () => {
  it.each([
    ["an unknown heading", "## Vurdring\nTekst", { code: "notes-unknown-heading", line: 1, suggestion: "Vurdering" }],
    [
      "a strange heading",
      "## Scenario\n\n## Marked\nTekst",
      { code: "notes-unknown-heading", line: 3, value: "Marked" },
    ],
    ["a heading twice", "## Scenario\nA\n## Scenario\nB", { code: "notes-repeated-heading", line: 3 }],
    ["text before the headings", "---\nplan: []\n---\n\nHei\n## Scenario\n", { code: "notes-text-outside", line: 5 }],
    [
      "versions in the wrong order",
      "---\nversions:\n- { status: U, version: 1, date: 2026-05-22, author: A, responsible: B }\n- { status: U, version: 2, date: 2026-05-01, author: A, responsible: B }\n---\n",
      { code: "notes-version-order", line: 4 },
    ],
  ])("has its line and does not stop the report: %s", (_, text, expected) => {
    const { notes, issues } = parseNotes(text, file);
    expect(issues).toMatchObject([{ file, severity: "warning", ...expected }]);
    for (const issue of issues) expect(wordNotesIssue(issue, "nb")).toMatch(/\.$|\?$/);
    expect(notes).not.toBeNull();
  });

  it("puts texts under a repeated heading one after the other", () => {
    expect(parseNotes("## Scenario\nA\n## Vurdering\nX\n## Scenario\nB", file).notes?.scenario).toBe("A\nB");
  });
});

describe("a fault in a note", () => {
  const light = (changes: string) =>
    `---\nassessedLights:\n  - item: F1.T4\n    light: green\n    reason: documented\n    text: T\n    by: A\n    date: 2026-05-08\n${changes}---\n`;

  it.each([
    ["fields that never end", "---\nplan: []\n", { code: "notes-open-front-matter", line: 1 }],
    ["a comment that never ends", "## Scenario\n\nA <!-- B", { code: "notes-open-comment", line: 3 }],
    [
      "a field twice",
      "---\nplan: []\nplan: []\n---",
      { code: "notes-bad-yaml", line: 3, params: { yaml: "DUPLICATE_KEY" } },
    ],
    ["a tab", "---\nplan:\n\t- x: 1\n---", { code: "notes-bad-yaml", line: 3 }],
    [
      "a misspelt field",
      "---\nassesedLights: []\n---",
      { code: "notes-unknown-field", line: 2, suggestion: "assessedLights" },
    ],
    ["a list that is none", "---\n\nplan: F2.M1\n---", { code: "notes-wrong-shape", line: 3, expected: "array" }],
    ["a list for all", "---\n- a\n---", { code: "notes-wrong-shape", line: 2 }],
    [
      "a missing field",
      "---\nplan:\n  - owner: Kari\n---",
      { code: "notes-missing-field", line: 3, header: "measure" },
    ],
    ["an empty field", '---\nquotes:\n  - text: ""\n---', { code: "notes-missing-field", line: 3, header: "text" }],
    ["no id", "---\nplan:\n  - measure: Tiltak 1\n---", { code: "notes-bad-id", line: 3, expected: "F2.M1" }],
    [
      "a Norwegian date",
      "---\nplan:\n  - measure: F2.M1\n    due: 1.10.2026\n---",
      { code: "notes-bad-date", line: 4, suggestion: "2026-10-01" },
    ],
    [
      "a day that is none",
      "---\nplan:\n  - measure: F2.M1\n    due: 2026-02-30\n---",
      { code: "notes-bad-date", line: 4 },
    ],
    [
      "a measure planned twice",
      "---\nplan:\n  - measure: F2.M1\n  - measure: F2.M1\n---",
      { code: "notes-planned-twice", line: 4, params: { first: 3 } },
    ],
    [
      "a group in Norwegian",
      "---\nquotes:\n  - text: A\n    group: bedrift\n---",
      { code: "notes-bad-choice", line: 4, suggestion: "company" },
    ],
    [
      "a light in Norwegian",
      light("").replace("green", "grønn"),
      { code: "notes-bad-choice", line: 4, suggestion: "green" },
    ],
    [
      "an item assessed twice",
      light("  - { item: F1.T4, light: red, reason: other, text: T, by: A, date: 2026-05-09 }\n"),
      { code: "notes-assessed-twice", line: 9, value: "F1.T4", params: { first: 3 } },
    ],
  ])("has its line: %s", (_, text, expected) => {
    const { notes, issues } = parseNotes(text, file);
    expect(notes).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ file, severity: "error", ...expected }));
    for (const issue of issues) expect(wordNotesIssue(issue, "nb")).toMatch(/\.$|\?$/);
  });

  it("does not hide the others", () => {
    const { issues } = read(
      "---",
      "plan:",
      "  - measure: X",
      "    due: snart",
      "quotes: A",
      "extra: 1",
      "---",
      "## Ukjent",
    );
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ["notes-bad-id", 3],
      ["notes-bad-date", 4],
      ["notes-wrong-shape", 5],
      ["notes-unknown-field", 6],
      ["notes-unknown-heading", 8],
    ]);
  });

  it("of one field hides none in another: ids, days and repetitions are told with it, in the order of the lines", () => {
    const text = [
      "---",
      "versions:",
      "  - { status: U, version: 1, date: 2026-02-30, author: A, responsible: B }",
      "plan:",
      "  - { measure: F9.M1, due: i morgen }",
      "  - { measure: F2.M9 }",
      "assessedLights:",
      "  - { item: F1.T2, light: blå, reason: other, text: T, by: A, date: 2026-05-08 }",
      "  - { item: F1.T2, light: red, reason: other, text: T, by: A, date: 2026-05-08 }",
      "---",
      "## Vurdring",
    ].join("\n");
    expect(parseNotes(text, file, framework).issues.map(({ code, line }) => [code, line])).toEqual([
      ["notes-bad-date", 3],
      ["notes-bad-id", 5],
      ["notes-bad-date", 5],
      ["notes-unknown-id", 6],
      ["notes-bad-choice", 8],
      ["notes-assessed-twice", 9],
      ["notes-unknown-heading", 11],
    ]);
  });

  it.each([
    ["aliases that unfold", `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---`, "notes-alias"],
    ["brackets without end", `---\nplan: ${"[".repeat(20_000)}\n---`, "notes-too-deep"],
    ["dashes without end", `---\n${"- ".repeat(20_000)}x\n---`, "notes-too-deep"],
    ["a tag", "---\nplan: !!js/function x\n---", "notes-bad-yaml"],
    ["a megabyte of text", "a".repeat(1_000_000), "notes-too-long"],
    ["Windows-1252", "Bl\uFFFD", "notes-encoding"],
  ])("may be meant to do harm: %s", (_, text, code) => {
    const { notes, issues } = parseNotes(text, file);
    expect(notes).toBeNull();
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it("is found fast where comments are opened over and over", () => {
    expect(parseNotes("<!--".repeat(100_000), file).issues.map(({ code }) => code)).toEqual(["notes-open-comment"]);
  });
});

describe("what is said of a note", () => {
  it("has a sentence for every code in both languages", () => {
    expect(Object.keys(notesIssueMessages.nb).sort()).toEqual(Object.keys(notesIssueMessages.en).sort());
  });

  it.each([
    ["nb", "light: «grønn» er ikke blant valgene green, yellow, red. Mente du «green»?"],
    ["en", 'light: "grønn" is not among the choices green, yellow, red. Did you mean "green"?'],
  ] as const)("reads well in %s", (language, sentence) => {
    const entry = "{ item: F1.T4, light: grønn, reason: other, text: T, by: A, date: 2026-05-08 }";
    const issue = read("---", `assessedLights: [${entry}]`, "---").issues[0];
    expect(issue && wordNotesIssue(issue, language)).toBe(sentence);
  });
});
