import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { fixZipDates } from "../../src/workbook/fixed-zip-dates.ts";

async function smallWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Ark").addRow(["æøå"]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Date stamps of all local entries and of all directory entries. */
function stamps(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) found.push(view.getUint32(at + 10, true));
    if (signature === 0x02014b50) found.push(view.getUint32(at + 12, true));
  }
  return found;
}

describe("the dates in a ZIP file", () => {
  it("are all noon of the given day", async () => {
    const fixed = fixZipDates(await smallWorkbook(), "2026-11-12");
    const expected = (((2026 - 1980) << 25) | (11 << 21) | (12 << 16) | (12 << 11)) >>> 0;
    expect(stamps(fixed).length).toBeGreaterThan(10);
    expect(new Set(stamps(fixed))).toEqual(new Set([expected]));
  });

  it("change nothing else: the workbook opens as before", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(fixZipDates(await smallWorkbook(), "2026-11-12").slice().buffer);
    expect(workbook.getWorksheet("Ark")?.getCell("A1").value).toBe("æøå");
  });

  it("are not looked for in what is no ZIP file", () => {
    expect(() => fixZipDates(new Uint8Array(100), "2026-11-12")).toThrow("no ZIP file");
  });
});
