import ExcelJS from "exceljs";
import type { Light } from "../scoring/result.ts";
import { escapeFormula } from "./escape-formula.ts";
import { fixZipDates } from "./fixed-zip-dates.ts";
import type { Cell, Column, Sheet } from "./sheet.ts";

export type WorkbookProperties = {
  title: string;
  subject: string;
  author: string;
  /** `YYYY-MM-DD`; the workbook's own dates are noon UTC of this day. */
  date: string;
  /** Text at the foot of a printed page. */
  footer: string;
};

/** Tint and text of each light, the same as in the reports. */
const lightColours: Record<Light, { fill: string; text: string }> = {
  green: { fill: "FFCFE8DE", text: "FF0B5A46" },
  yellow: { fill: "FFFCEBC3", text: "FF6B4600" },
  red: { fill: "FFF0C6B5", text: "FF862508" },
  none: { fill: "FFECEEF0", text: "FF4C5965" },
};
const ink = "FF17212B";
const hairline = "FFC3CAD0";

/** Characters that a printed page takes side by side and that can still be read. */
const pageWidth = 210;

const percentFormat = "0 %";
// A difference that rounds to nothing has no sign.
const differenceFormat = "[>=0.5]+0;[<=-0.5]-0;0";
const dateFormat = "dd.mm.yyyy";

/** Writes sheets as a workbook. The same sheets and properties give the same bytes. */
export async function writeSheets(sheets: readonly Sheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const noon = new Date(`${properties.date}T12:00:00Z`);
  workbook.creator = properties.author;
  workbook.lastModifiedBy = properties.author;
  workbook.created = noon;
  workbook.modified = noon;
  workbook.title = properties.title;
  workbook.subject = properties.subject;
  for (const sheet of sheets) addSheet(workbook, sheet, properties.footer);
  const written = await workbook.xlsx.writeBuffer({ useSharedStrings: true });
  return fixZipDates(new Uint8Array(written), properties.date);
}

function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet, footer: string): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: "frozen", xSplit: sheet.frozenColumns, ySplit: 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: Math.max(1, Math.round(sheet.columns.reduce((sum, { width }) => sum + width, 0) / pageWidth)),
      fitToHeight: 0,
      printTitlesRow: "1:1",
      printTitlesColumn: "A:A",
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${footer.replaceAll("&", "&&")}&R&P / &N` },
  });
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  addHeader(worksheet, sheet);
  for (const cells of sheet.rows) addRow(worksheet, cells, sheet.columns);
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: Math.max(1, sheet.rows.length + 1), column: sheet.columns.length },
  };
}

function addHeader(worksheet: ExcelJS.Worksheet, { columns, rows }: Sheet): void {
  const row = worksheet.addRow(columns.map(({ header }) => escapeFormula(header)));
  row.height = 4 + 14 * Math.max(...columns.map(({ header, width }) => linesOf(header, width - 3)));
  for (const [at, column] of columns.entries()) {
    const cell = row.getCell(at + 1);
    cell.font = { name: "Calibri", size: 10, bold: true, color: { argb: ink } };
    const first = rows.map((cells) => cells[at] ?? null).find((content) => content !== null) ?? null;
    cell.alignment = { ...alignmentOf(first, column), vertical: "bottom", wrapText: true };
    cell.border = { bottom: { style: "medium", color: { argb: ink } } };
  }
}

function addRow(worksheet: ExcelJS.Worksheet, cells: readonly Cell[], columns: readonly Column[]): void {
  const row = worksheet.addRow([]);
  let lines = 1;
  for (const [at, column] of columns.entries()) {
    const cell = row.getCell(at + 1);
    const content = cells[at] ?? null;
    cell.font = { name: "Calibri", size: 10, color: { argb: ink } };
    cell.alignment = { ...alignmentOf(content, column), vertical: "middle", wrapText: column.wrap === true };
    cell.border = { bottom: { style: "hair", color: { argb: hairline } } };
    if (content !== null) fillCell(cell, content);
    if (column.wrap === true && content?.kind === "text") lines = Math.max(lines, linesOf(content.text, column.width));
  }
  // A row that Excel has not measured itself stays one line high in LibreOffice and in print.
  row.height = 4 + 13.5 * lines;
}

/** Numbers to the right and words to the left, each a little off the column's edge. */
function alignmentOf(content: Cell, column: Column): Partial<ExcelJS.Alignment> {
  const isNumber = content !== null && ["number", "percent", "difference", "date"].includes(content.kind);
  return { horizontal: isNumber && column.alignLeft !== true ? "right" : "left", indent: 1 };
}

function fillCell(cell: ExcelJS.Cell, content: NonNullable<Cell>): void {
  switch (content.kind) {
    case "text":
      cell.value = escapeFormula(content.text);
      return;
    case "number":
      cell.value = content.value;
      cell.numFmt = Number.isInteger(content.value) ? "#,##0" : "0.00";
      return;
    case "percent":
      cell.value = content.value;
      cell.numFmt = percentFormat;
      return;
    case "difference":
      cell.value = content.value * 100;
      cell.numFmt = differenceFormat;
      return;
    case "date":
      cell.value = new Date(`${content.day}T00:00:00Z`);
      cell.numFmt = dateFormat;
      return;
    case "light":
      cell.value = escapeFormula(content.word);
      colourCell(cell, content.light);
      return;
    case "scored-light":
      cell.value = content.value;
      cell.numFmt = `"${content.word.replaceAll('"', "")}" ${percentFormat}`;
      colourCell(cell, content.light);
      return;
  }
}

function colourCell(cell: ExcelJS.Cell, light: Light): void {
  const { fill, text } = lightColours[light];
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
  cell.font = { name: "Calibri", size: 10, bold: true, color: { argb: text } };
}

/** Lines that a text takes at a width in characters, broken at spaces. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1;
        used = word.length;
      } else {
        used += (used > 0 ? 1 : 0) + word.length;
      }
    }
  }
  return lines;
}
