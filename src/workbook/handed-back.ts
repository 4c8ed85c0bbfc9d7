import type ExcelJS from "exceljs";
import { inLanguage, type Language } from "../messages/language.ts";
import { surveyMessages } from "../messages/survey.ts";
import { wordSurveyIssue } from "../messages/survey-issues.ts";
import type { FaultyCell } from "../survey/collect-issues.ts";
import { cellName, columnLetters } from "../survey/read/table.ts";
import { escapeFormula } from "./escape-formula.ts";
import { fixZipDates } from "./fixed-zip-dates.ts";

/** A sheet as it was read, with a mask in place of what may not be shown. */
export type SheetToMark = {
  /** Null for a text file. */
  sheet: string | null;
  rows: readonly { number: number; cells: readonly string[] }[];
  /** Rows up to here are the header. */
  lastHeaderRow: number;
};

export type MarkedWorkbook = {
  /** Name of the file that was refused. */
  file: string;
  sheets: readonly SheetToMark[];
  cells: readonly FaultyCell[];
  /** Set when the sheets hold the first rows only. */
  cutAt: number | null;
  language: Language;
  /** `YYYY-MM-DD`: the workbook's own date. */
  date: string;
};

const faultFill: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF0C6B5" } };
const headerFont: Partial<ExcelJS.Font> = { name: "Calibri", size: 10, bold: true };
const bodyFont: Partial<ExcelJS.Font> = { name: "Calibri", size: 10 };

/**
 * The refused sheet as a workbook: faulty cells coloured, each with a comment that says what was expected, and a sheet with
 * all faults and links to them. It can be mended and imported as it is.
 */
export async function markedWorkbook(marked: MarkedWorkbook): Promise<Buffer> {
  // Large, and only faults need it: an import without any does not load it.
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  const noon = new Date(`${marked.date}T12:00:00Z`);
  Object.assign(workbook, { creator: "fagrapport", lastModifiedBy: "fagrapport", created: noon, modified: noon });
  const names = new Map<string | null, string>();
  const sentences = inLanguage(surveyMessages, marked.language);
  const faults = workbook.addWorksheet(sentences.faultSheet);
  for (const sheet of marked.sheets) {
    const name = sheetName(sheet.sheet ?? sentences.textSheet, [...names.values(), faults.name]);
    names.set(sheet.sheet, name);
    fillSheet(workbook.addWorksheet(name), sheet, marked);
  }
  listFaults(faults, marked, names);
  const written = await workbook.xlsx.writeBuffer({ useSharedStrings: true });
  return Buffer.from(fixZipDates(new Uint8Array(written), marked.date));
}

function fillSheet(worksheet: ExcelJS.Worksheet, sheet: SheetToMark, { cells, language }: MarkedWorkbook): void {
  for (const { number, cells: texts } of sheet.rows) {
    const isHeader = number <= sheet.lastHeaderRow;
    for (const [at, text] of texts.entries()) {
      if (text === "") continue;
      const cell = worksheet.getCell(number, at + 1);
      cell.value = escapeFormula(text);
      cell.font = isHeader ? headerFont : bodyFont;
    }
  }
  const { faultColumns } = inLanguage(surveyMessages, language);
  for (const { row, column, issue } of cells) {
    if ((issue.sheet ?? null) !== sheet.sheet) continue;
    const cell = worksheet.getCell(row, column + 1);
    cell.fill = faultFill;
    // What strayed into the wrong column may be personal; the issue has it masked.
    if (issue.value !== undefined) cell.value = escapeFormula(issue.value);
    const expected = issue.expected === undefined ? [] : [`${faultColumns[3]}: ${issue.expected}`];
    const suggestion = issue.suggestion === undefined ? [] : [`${faultColumns[4]}: ${issue.suggestion}`];
    cell.note = [wordSurveyIssue(issue, language) ?? issue.code, ...expected, ...suggestion].join("\n");
  }
  if (sheet.lastHeaderRow > 0) worksheet.views = [{ state: "frozen", ySplit: Math.min(sheet.lastHeaderRow, 6) }];
  const width = Math.max(0, ...sheet.rows.map(({ cells: texts }) => texts.length));
  for (let at = 1; at <= width; at += 1) worksheet.getColumn(at).width = 16;
}

function listFaults(
  worksheet: ExcelJS.Worksheet,
  { file, cells, cutAt, language }: MarkedWorkbook,
  names: ReadonlyMap<string | null, string>,
): void {
  const sentences = inLanguage(surveyMessages, language);
  worksheet.addRow([sentences.faultTitle({ file, count: cells.length })]).font = headerFont;
  worksheet.addRow([sentences.faultComments]);
  if (cutAt !== null) worksheet.addRow([sentences.faultRows({ rows: cutAt })]);
  worksheet.addRow([]);
  worksheet.addRow([...sentences.faultColumns]).font = headerFont;
  for (const { row, column, issue } of cells) {
    const place = cellName(column, row);
    const sheet = names.get(issue.sheet ?? null) ?? "";
    const added = worksheet.addRow([
      { text: place, hyperlink: `#'${sheet.replaceAll("'", "''")}'!${columnLetters(column)}${row}` },
      wordSurveyIssue(issue, language) ?? issue.code,
      escapeFormula(issue.value ?? ""),
      issue.expected ?? "",
      escapeFormula(issue.suggestion ?? ""),
    ]);
    added.font = bodyFont;
    added.getCell(1).font = { ...bodyFont, underline: true, color: { argb: "FF0B5A9E" } };
    added.alignment = { vertical: "top", wrapText: true };
  }
  for (const [at, width] of [10, 70, 24, 40, 30].entries()) worksheet.getColumn(at + 1).width = width;
}

/** A sheet's name has at most 31 characters, and some signs are not allowed in it. */
function sheetName(wanted: string, taken: readonly string[]): string {
  const base =
    wanted
      .replace(/[*?:\\/[\]]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "Ark";
  let name = base;
  for (let number = 2; taken.some((one) => one.toLowerCase() === name.toLowerCase()); number += 1) {
    name = `${base.slice(0, 27)} (${number})`;
  }
  return name;
}
