import { describe, expect, it } from "vitest";
import { limitsFor } from "../../src/survey/read/limits.ts";
import { answersOf, expectedAnswers, itemIds, itemTexts } from "./checklist.ts";
import { makeCsv } from "./make-csv.ts";
import { makeWorkbook, makeZip, numberCell, rawCell } from "./make-workbook.ts";
import { readExport } from "./read-export.ts";

/*
 * Cases 20 to 25 of the acceptance list: what is refused or asked about, each with its own code and its place.
 */

const header = ["Klynge", "Rolle", ...itemTexts];
const row = (at: number) => ["Blå Maritim", "Bedrift", ...answersOf(at)];

describe("what is asked about", () => {
  it("20: an item in two columns with different answers: both columns are named", async () => {
    const rows = [
      [...header, itemTexts[0] ?? ""],
      [...row(0), "Nei"],
      [...row(0), "Ja"],
    ];
    const read = await readExport(makeCsv(rows), "a.csv");
    expect(read.errors).toEqual(["duplicate-label"]);
    expect(read.of("duplicate-label")[0]).toMatchObject({ header: itemTexts[0], params: { columns: "C, BA" } });
  });

  it("20: an item in two columns that agree, or complete each other, is read", async () => {
    const rows = [
      [...header, itemTexts[0] ?? ""],
      [...row(0).map((cell, at) => (at === 2 ? "" : cell)), "Ja"],
    ];
    const read = await readExport(makeCsv(rows), "a.csv");
    expect(read.errors).toEqual([]);
    expect(read.responses[0]?.answers).toEqual(expectedAnswers(0));
  });

  it("21: an unknown answer is named with its cell, what was expected and what may have been meant", async () => {
    const rows = [header, ...Array.from({ length: 13 }, (_, at) => row(at))];
    const bad = rows.map((cells, at) => cells.map((cell, column) => (at === 13 && column === 7 ? "Kanskje" : cell)));
    const read = await readExport(makeCsv(bad), "a.csv");
    expect(read.errors).toEqual(["unknown-answer"]);
    expect(read.of("unknown-answer")[0]).toEqual({
      code: "unknown-answer",
      severity: "error",
      file: "a.csv",
      row: 14,
      column: 8,
      cell: "H14",
      header: itemTexts[5],
      value: "Kanskje",
      expected: "Ok, Ja, I prosess, Uklart, Nei, Ikke startet",
    });
    expect(read.accepted).toBe(false);
  });

  it("22: a misspelt cluster suggests the nearest and never takes it", async () => {
    const read = await readExport(makeCsv([header, ["Blå Mritim", ...row(0).slice(1)]]), "a.csv");
    expect(read.of("unknown-cluster")).toMatchObject([
      { cell: "A2", value: "Blå Mritim", suggestion: "Blå Maritim (blaa-maritim)" },
    ]);
    expect(read.responses).toEqual([]);
    expect(read.accepted).toBe(false);
  });

  it("25: two plausible sheets are asked about", async () => {
    const sheets = ["Vår", "Høst"].map((name) => ({ name, rows: [header, row(0)] }));
    const read = await readExport(makeWorkbook(sheets), "a.xlsx");
    expect(read.of("sheet-ambiguous")).toMatchObject([{ expected: "Vår, Høst" }]);
    const named = await readExport(makeWorkbook(sheets), "a.xlsx", { sheet: "Høst" });
    expect(named.errors).toEqual([]);
    expect(named.recognised?.sheet).toBe("Høst");
  });

  it("25: a sheet of translations has the questions too, and is no candidate", async () => {
    const translations = {
      name: "Translations",
      rows: [header, ["Cluster", "Role", ...itemTexts.map((text) => `EN ${text}`)]],
    };
    const read = await readExport(makeWorkbook([translations, { name: "Svar", rows: [header, row(0)] }]), "a.xlsx");
    expect(read.errors).toEqual([]);
    expect(read.recognised?.sheet).toBe("Svar");
  });

  it("25: Kobo's sheets of repeated groups: the one with cluster and items is it", async () => {
    const main = [
      [
        "start",
        "grp/klynge",
        "grp/rolle",
        ...itemIds.map((id) => `sjekk/${id.replace(".", "")}`),
        "_id",
        "_submission_time",
        "_index",
      ],
      ["2026-05-12T10:00:00", "Blå Maritim", "Bedrift", ...answersOf(0), "322620798", "2026-05-12T10:15:00", "1"],
    ];
    const repeat = [
      ["partner", "_index", "_parent_table_name", "_parent_index"],
      ["Alfa", "1", "Svar", "1"],
    ];
    const read = await readExport(
      makeWorkbook([
        { name: "partnere", rows: repeat },
        { name: "Svar", rows: main },
      ]),
      "k.xlsx",
    );
    expect(read.recognised).toMatchObject({ tool: "kobo", sheet: "Svar" });
    expect(read.errors).toEqual([]);
    expect(read.responses[0]).toMatchObject({ id: "322620798", answers: expectedAnswers(0) });
  });
});

describe("23: files that are not what they claim", () => {
  const container = (name: string) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(512),
      Buffer.from(name, "utf16le"),
      Buffer.alloc(64),
    ]);

  it.each([
    ["an encrypted workbook", container("EncryptedPackage"), "a.xlsx", "file-encrypted", undefined],
    ["an old workbook", container("Workbook"), "a.xls", "file-legacy-xls", undefined],
    ["an old workbook under a new name", container("Workbook"), "a.xlsx", "file-legacy-xls", undefined],
    ["HTML named xls", Buffer.from("\uFEFF<html><table><tr><td>F1.S1"), "a.xls", "file-not-spreadsheet", "HTML"],
    ["CSV named xlsx", makeCsv([header, row(0)]), "a.xlsx", "file-not-spreadsheet", "text"],
    ["a PDF named csv", Buffer.from("%PDF-1.7\n%âãÏÓ"), "a.csv", "file-not-spreadsheet", "PDF"],
    ["nothing", Buffer.alloc(0), "a.csv", "file-empty", undefined],
    ["noise", Buffer.from([1, 0, 2, 0, 0, 0, 9, 200, 0, 3]), "a.csv", "file-not-spreadsheet", "binary"],
    [
      "an encrypted ZIP",
      makeZip([{ name: "xl/workbook.xml", data: "x", encrypted: true }]),
      "a.xlsx",
      "file-encrypted",
      undefined,
    ],
    [
      "a Word document",
      makeZip([{ name: "word/document.xml", data: "<w/>" }]),
      "a.xlsx",
      "file-not-spreadsheet",
      "ZIP",
    ],
    [
      "an OpenDocument sheet",
      makeZip([
        { name: "mimetype", data: "x" },
        { name: "content.xml", data: "<x/>" },
      ]),
      "a.ods",
      "file-not-spreadsheet",
      "ods",
    ],
    [
      "half a workbook",
      makeWorkbook([{ name: "A", rows: [header, row(0)] }]).subarray(0, 2000),
      "a.xlsx",
      "file-damaged",
      undefined,
    ],
  ])("%s", async (_, bytes, file, code, kind) => {
    const read = await readExport(bytes, file);
    expect(read.issues).toEqual([
      { code, severity: "error", file, ...(kind === undefined ? {} : { params: { kind } }) },
    ]);
    expect(read.responses).toEqual([]);
  });

  it("a workbook named csv is read as what it is", async () => {
    const read = await readExport(makeWorkbook([{ name: "A", rows: [header, row(0)] }]), "a.csv");
    expect(read.errors).toEqual([]);
    expect(read.responses).toHaveLength(1);
  });
});

describe("24: files that would take the machine's memory", () => {
  const sheet = (data: string | Buffer, declaredSize?: number) => {
    const entry = { name: "xl/worksheets/sheet1.xml", data, ...(declaredSize === undefined ? {} : { declaredSize }) };
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return makeZip([
      {
        name: "xl/workbook.xml",
        data: `<workbook xmlns:r="${relation}"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        data: `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
      entry,
    ]);
  };
  const blanks = Buffer.alloc(150 * 1024 * 1024, " ");

  it("a bomb that its directory declares is refused before it is unpacked", async () => {
    const bomb = sheet(blanks);
    expect(bomb.length).toBeLessThan(200_000);
    const read = await readExport(bomb, "a.xlsx");
    expect(read.issues).toMatchObject([{ code: "file-too-large", params: { what: "ratio" } }]);
  });

  it("a bomb that its directory hides is stopped while it is unpacked", async () => {
    const read = await readExport(sheet(blanks, 1000), "a.xlsx");
    expect(read.issues).toMatchObject([{ code: "file-damaged" }]);
  });

  it("one cell far away costs nothing, and is named", async () => {
    const far = `<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const read = await readExport(sheet(far), "a.xlsx");
    expect(read.issues).toMatchObject([{ code: "too-many-columns", cell: "XFD1048576", params: { limit: 4000 } }]);
  });

  it("a stray cell below the answers is a row without answers", async () => {
    const rows = [header, row(0)];
    const far = makeWorkbook([{ name: "A", rows: [...rows, [rawCell("", "<v>1</v>")]] }]);
    const read = await readExport(far, "a.xlsx");
    expect(read.errors).toEqual([]);
    expect(read.rows.empty).toBe(1);
  });

  it("a ZIP without a workbook", async () => {
    const read = await readExport(makeZip([{ name: "svar.csv", data: "x" }]), "a.xlsx");
    expect(read.issues).toMatchObject([{ code: "file-not-spreadsheet", params: { kind: "ZIP" } }]);
  });

  it("a file, a cell, a row or a column beyond the limits", async () => {
    const limits = { ...limitsFor(), fileBytes: 10_000, rows: 3, columns: 60, cellCharacters: 500 };
    const codeOf = async (rows: string[][]) => (await readExport(makeCsv(rows), "a.csv", { limits })).issues[0]?.code;
    const short = ["Klynge", "Rolle", ...itemIds];
    expect(await codeOf([short, row(0), row(0), row(0), row(0)])).toBe("too-many-rows");
    expect(await codeOf([[...short, ...short]])).toBe("too-many-columns");
    expect(await codeOf([short, ["x".repeat(501)]])).toBe("cell-too-long");
    expect(await codeOf([short, ["x".repeat(20_000)]])).toBe("file-too-large");
  });

  it("a cell of ten megabytes, in a text file and in a workbook", async () => {
    const long = "x".repeat(10_000_000);
    expect((await readExport(makeCsv([header, [long]]), "a.csv")).of("cell-too-long")).toMatchObject([{ row: 2 }]);
    const book = makeWorkbook([{ name: "A", rows: [header, [long]] }], { texts: "inline" });
    expect((await readExport(book, "a.xlsx")).of("cell-too-long")).toHaveLength(1);
  });

  it("more shared text than any survey has", async () => {
    const limits = { ...limitsFor(), sharedCharacters: 1000 };
    const read = await readExport(makeWorkbook([{ name: "A", rows: [header, row(0)] }]), "a.xlsx", { limits });
    expect(read.of("file-too-large")).toMatchObject([{ params: { what: "texts" } }]);
  });

  it("as many columns as Excel has", async () => {
    const wide = Array.from({ length: 16_384 }, (_, at) => `Kolonne ${at}`);
    expect((await readExport(makeCsv([wide, wide]), "a.csv")).of("too-many-columns")).toMatchObject([{ row: 1 }]);
  });

  it("entities, document types and deep nesting", async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>`;
    const deep = `<worksheet>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</worksheet>`;
    const broken = "<worksheet><sheetData><row><c></sheetData></worksheet>";
    for (const xml of [laughs, deep, broken, "", "&unknown;"]) {
      expect((await readExport(sheet(xml), "a.xlsx")).issues).toMatchObject([{ code: "file-damaged" }]);
    }
  });

  it("a number where a shared text should be", async () => {
    const rows = [header, [...row(0).slice(0, 2), rawCell(' t="s"', "<v>99999</v>"), numberCell(7)]];
    const read = await readExport(makeWorkbook([{ name: "A", rows }]), "a.xlsx");
    expect(read.of("shared-text-missing")).toMatchObject([{ cell: "C2" }]);
  });
});
