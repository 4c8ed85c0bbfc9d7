import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import type ExcelJS from "exceljs";
import type { ReportLanguage } from "../report/language.ts";
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
  language: ReportLanguage;
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

/** How Excel writes shares and dates, as each language does. */
type NumberFormats = { percent: string; date: string };
const numberFormats: Record<ReportLanguage, NumberFormats> = {
  nb: { percent: "0 %", date: "dd.mm.yyyy" },
  nn: { percent: "0 %", date: "dd.mm.yyyy" },
  en: { percent: "0%", date: "d mmmm yyyy" },
};
// A difference that rounds to nothing has no sign.
const differenceFormat = "[>=0.5]+0;[<=-0.5]-0;0";

/** Rows that are written before their compression has its turn. */
const rowsAtATime = 100;

/**
 * Writes sheets as a workbook, each row let go of when it is written. The same sheets and properties give the same bytes.
 *
 * @param sheets each is asked for when the one before is written
 */
export async function writeSheets(sheets: Iterable<Sheet>, properties: WorkbookProperties): Promise<Uint8Array> {
  const packed = new PassThrough();
  const written = buffer(packed);
  const zip = { zlib: { level: 6 } };
  const options = { stream: packed, useStyles: true, useSharedStrings: true, zip };
  // Large: what only asks whether a workbook is up to date does not load it.
  const { default: excel } = await import("exceljs");
  const workbook = new excel.stream.xlsx.WorkbookWriter(options);
  const noon = new Date(`${properties.date}T12:00:00Z`);
  workbook.creator = properties.author;
  workbook.lastModifiedBy = properties.author;
  workbook.created = noon;
  workbook.modified = noon;
  workbook.title = properties.title;
  workbook.subject = properties.subject;
  const styles = sharedStyles(properties.language);
  for (const sheet of sheets) await addSheet(workbook, sheet, properties.footer, styles);
  await workbook.commit();
  return fixZipDates(await written, properties.date);
}

async function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet, footer: string, styles: Styles): Promise<void> {
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
  addHeader(worksheet, sheet, styles);
  for (const [at, cells] of sheet.rows.entries()) {
    addRow(worksheet, cells, sheet.columns, styles);
    if (at % rowsAtATime === 0) await setImmediate();
  }
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: Math.max(1, sheet.rows.length + 1), column: sheet.columns.length },
  };
  worksheet.commit();
}

function addHeader(worksheet: ExcelJS.Worksheet, { columns, rows }: Sheet, styles: Styles): void {
  const row = worksheet.addRow(columns.map(({ header }) => escapeFormula(header)));
  row.height = 4 + 14 * Math.max(...columns.map(({ header, width }) => linesOf(header, width - 3)));
  for (const [at, column] of columns.entries()) {
    const first = rows.map((cells) => cells[at] ?? null).find((content) => content !== null) ?? null;
    row.getCell(at + 1).style = styles.of({ ...plainLook(first, column), isHeader: true, wrap: true });
  }
  row.commit();
}

function addRow(
  worksheet: ExcelJS.Worksheet,
  cells: readonly Cell[],
  columns: readonly Column[],
  styles: Styles,
): void {
  const row = worksheet.addRow([]);
  let lines = 1;
  for (const [at, column] of columns.entries()) {
    const cell = row.getCell(at + 1);
    const content = cells[at] ?? null;
    cell.style = styles.of({
      ...plainLook(content, column),
      light: lightOf(content),
      numFmt: formatOf(content, styles.numbers),
    });
    if (content !== null) cell.value = cellValue(content);
    if (column.wrap === true && content?.kind === "text") lines = Math.max(lines, linesOf(content.text, column.width));
  }
  // A row that Excel has not measured itself stays one line high in LibreOffice and in print.
  row.height = 4 + 13.5 * lines;
  row.commit();
}

/** How a cell looks. */
type Look = {
  isHeader: boolean;
  horizontal: "left" | "right";
  wrap: boolean;
  light: Light | null;
  numFmt: string | null;
};

/** The style of a look: one and the same object for all its cells, since a large portfolio has a hundred thousand. */
type Styles = { of: (look: Look) => Partial<ExcelJS.Style>; numbers: NumberFormats };

function sharedStyles(language: ReportLanguage): Styles {
  const known = new Map<string, Partial<ExcelJS.Style>>();
  const of = (look: Look) => {
    const key = JSON.stringify(look);
    const style = known.get(key) ?? styleOf(look);
    known.set(key, style);
    return style;
  };
  return { of, numbers: numberFormats[language] };
}

function styleOf({ isHeader, horizontal, wrap, light, numFmt }: Look): Partial<ExcelJS.Style> {
  const tint = light === null ? null : lightColours[light];
  const line = isHeader ? ({ style: "medium", argb: ink } as const) : ({ style: "hair", argb: hairline } as const);
  return {
    font: {
      name: "Calibri",
      size: 10,
      ...(isHeader || tint !== null ? { bold: true } : {}),
      color: { argb: tint?.text ?? ink },
    },
    // Numbers to the right and words to the left, each a little off the column's edge.
    alignment: { horizontal, indent: 1, vertical: isHeader ? "bottom" : "middle", wrapText: wrap },
    border: { bottom: { style: line.style, color: { argb: line.argb } } },
    ...(tint === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: tint.fill } } }),
    ...(numFmt === null ? {} : { numFmt }),
  };
}

function plainLook(content: Cell, column: Column): Look {
  const isNumber = content !== null && ["number", "percent", "difference", "date"].includes(content.kind);
  const horizontal = isNumber && column.alignLeft !== true ? "right" : "left";
  return { isHeader: false, horizontal, wrap: column.wrap === true, light: null, numFmt: null };
}

function lightOf(content: Cell): Light | null {
  return content?.kind === "light" || content?.kind === "scored-light" ? content.light : null;
}

function formatOf(content: Cell, { percent, date }: NumberFormats): string | null {
  switch (content?.kind) {
    case "number":
      return Number.isInteger(content.value) ? "#,##0" : "0.00";
    case "percent":
      return percent;
    case "difference":
      return differenceFormat;
    case "date":
      return date;
    case "scored-light":
      return `"${content.word.replaceAll('"', "")}" ${percent}`;
    default:
      return null;
  }
}

function cellValue(content: NonNullable<Cell>): ExcelJS.CellValue {
  switch (content.kind) {
    case "text":
      return escapeFormula(content.text);
    case "number":
    case "percent":
    case "scored-light":
      return content.value;
    case "difference":
      return content.value * 100;
    case "date":
      return new Date(`${content.day}T00:00:00Z`);
    case "light":
      return escapeFormula(content.word);
  }
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
