import { describe, expect, it } from "vitest";
import { limitsFor } from "../../../src/survey/read/limits.ts";
import { openTables } from "../../../src/survey/read/open-tables.ts";
import type { TableRow } from "../../../src/survey/read/table.ts";
import { makeWorkbook, numberCell, rawCell, type SheetCell, type WorkbookStyle } from "../make-workbook.ts";

async function rowsOf(rows: readonly (readonly SheetCell[])[], style: WorkbookStyle = {}): Promise<TableRow[]> {
  const { tables } = await openTables(makeWorkbook([{ name: "A", rows }], style), "a.xlsx", null, limitsFor());
  const read: TableRow[] = [];
  for await (const row of tables[0]?.rows() ?? []) read.push(row);
  return read;
}

const cellOf = async (cell: SheetCell, style: WorkbookStyle = {}) => (await rowsOf([[cell]], style))[0];

describe("a cell becomes text", () => {
  it.each<[string, SheetCell, string]>([
    ["a whole number", numberCell(7), "7"],
    ["a number with decimals that are none", numberCell("77.0"), "77"],
    ["a number longer than numbers are exact", numberCell("12345678901234567890"), "12345678901234567890"],
    ["a decimal number", numberCell("0.1", 3), "0.1"],
    ["a day", numberCell(46174, 2), "2026-06-01"],
    ["a time", numberCell(46174.5, 1), "2026-06-01T12:00:00"],
    ["a day before the leap day that never was", numberCell(1, 2), "1900-01-01"],
    ["an ISO day", rawCell(' t="d"', "<v>2026-06-01T12:00:00Z</v>"), "2026-06-01T12:00:00Z"],
    ["yes", rawCell(' t="b"', "<v>1</v>"), "TRUE"],
    ["no", rawCell(' t="b"', "<v>0</v>"), "FALSE"],
    ["a formula's text", rawCell(' t="str"', "<f>A1</f><v>Ja</v>"), "Ja"],
    ["a shared formula's number", rawCell("", '<f t="shared" si="0"/><v>3</v>'), "3"],
    ["rich text", rawCell(' t="inlineStr"', "<is><r><t>Ik</t></r><r><t>ke</t></r></is>"), "Ikke"],
    ["text with a reading beside it", rawCell(' t="inlineStr"', "<is><t>Ja</t><rPh><t>ya</t></rPh></is>"), "Ja"],
    ["escaped control characters", rawCell(' t="str"', "<v>a_x000D_b_x005F_c</v>"), "a\rb_c"],
    ["CDATA", rawCell(' t="str"', "<v><![CDATA[Ja]]></v>"), "Ja"],
  ])("%s", async (_, cell, text) => {
    expect(await cellOf(cell)).toEqual({ number: 1, cells: [text] });
  });

  it("counts days from 1904 where the workbook does", async () => {
    expect((await cellOf(numberCell(44712, 2), { from1904: true }))?.cells).toEqual(["2026-06-01"]);
  });

  it.each<[string, SheetCell, string]>([
    ["a formula without a value", rawCell("", "<f>A2</f>"), "formula-without-value"],
    ["an error", rawCell(' t="e"', "<v>#REF!</v>"), "cell-error"],
    ["a shared text that is not there", rawCell(' t="s"', "<v>17</v>"), "shared-text-missing"],
  ])("%s is a fault", async (_, cell, code) => {
    expect((await cellOf(cell))?.faults).toMatchObject([{ code, column: 0 }]);
  });
});

describe("a sheet is read whoever wrote it", () => {
  const rows = [["Klynge", "", "F1.S1"], [], ["BM", "", "Ja & nei <b>"]];
  const expected = [
    { number: 1, cells: ["Klynge", "", "F1.S1"] },
    { number: 2, cells: [] },
    { number: 3, cells: ["BM", "", "Ja & nei <b>"] },
  ];

  it.each<[string, WorkbookStyle]>([
    ["with shared texts", {}],
    ["with texts in the cells", { texts: "inline" }],
    ["with prefixed names", { prefix: "x:" }],
  ])("%s", async (_, style) => {
    expect(await rowsOf(rows, style)).toEqual(expected);
  });

  it("without addresses", async () => {
    const read = await rowsOf([["a", "b"], ["c"]], { withoutAddresses: true });
    expect(read).toEqual([
      { number: 1, cells: ["a", "b"] },
      { number: 2, cells: ["c"] },
    ]);
  });

  it("with sheets that are hidden, and with sheets that are charts", async () => {
    const book = makeWorkbook([{ name: "Svar & mer", rows: [["a"]] }]);
    const { tables } = await openTables(book, "a.xlsx", null, limitsFor());
    expect(tables.map(({ sheet }) => sheet)).toEqual(["Svar & mer"]);
  });

  it("with a million blank rows, in one go", async () => {
    const blank = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"/>`).join("");
    const book = makeWorkbook([
      { name: "A", rows: [[{ xml: () => `<c r="A1"><v>1</v></c></row>${blank}<row r="1000002">` }]] },
    ]);
    const { tables } = await openTables(book, "a.xlsx", null, limitsFor());
    let rows = 0;
    for await (const _ of tables[0]?.rows() ?? []) rows += 1;
    expect(rows).toBe(1_000_002);
  });

  it("again from the start, also after it was left in the middle", async () => {
    const book = makeWorkbook([
      { name: "A", rows: Array.from({ length: 5000 }, (_, at) => [`${at}`, "x".repeat(50)]) },
    ]);
    const { tables } = await openTables(book, "a.xlsx", null, limitsFor());
    for (const count of [1, 3, 5000]) {
      const read: string[] = [];
      for await (const row of tables[0]?.rows() ?? []) {
        read.push(row.cells[0] ?? "");
        if (read.length === count) break;
      }
      expect(read).toHaveLength(count);
      expect(read[0]).toBe("0");
    }
  });
});
