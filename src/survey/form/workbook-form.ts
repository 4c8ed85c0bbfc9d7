import ExcelJS from "exceljs";
import type { Level } from "../../framework/schema.ts";
import { formTexts } from "../../messages/form.ts";
import { escapeFormula } from "../../workbook/escape-formula.ts";
import { fixZipDates } from "../../workbook/fixed-zip-dates.ts";
import type { FormContent } from "./form-content.ts";

/** Tint and text of each level, as in the reports. */
const colours: Record<Level, { fill: string; text: string }> = {
  green: { fill: "FFCFE8DE", text: "FF0B5A46" },
  yellow: { fill: "FFFCEBC3", text: "FF6B4600" },
  red: { fill: "FFF0C6B5", text: "FF862508" },
};
const ink = "FF17212B";
const quiet = "FFF3F5F6";
const line: ExcelJS.Borders["top"] = { style: "thin", color: { argb: "FFC3CAD0" } };
const border = { top: line, left: line, bottom: line, right: line };

const listSheet = "Lister";
const headerRow = 3;
/** Answers and comments, as letters. */
const answerColumn = "C";

/**
 * The checklist as a workbook: a front sheet, one sheet a phase with drop-downs that take the colour of the answer, and
 * the texts locked. `import` reads it back, also half filled and also saved by another program.
 *
 * @param date `YYYY-MM-DD`: the workbook's own date
 */
export async function workbookForm(content: FormContent, date: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const noon = new Date(`${date}T12:00:00Z`);
  Object.assign(workbook, {
    title: formTexts.title,
    subject: formTexts.subject({ version: content.version }),
    creator: "fagrapport",
    lastModifiedBy: "fagrapport",
    language: "nb-NO",
    created: noon,
    modified: noon,
  });
  const onePage = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  const front = workbook.addWorksheet(formTexts.front, { views: [{ showGridLines: false }], pageSetup: onePage });
  const phases = content.phases.map((phase) => ({
    phase,
    sheet: workbook.addWorksheet(formTexts.phaseSheet(phase), {
      views: [{ state: "frozen", ySplit: headerRow, showGridLines: false }],
      pageSetup: { ...onePage, orientation: "landscape" },
    }),
  }));
  const lists = fillLists(workbook, content);
  fillFront(front, content, lists);
  for (const { phase, sheet } of phases) fillPhase(sheet, phase, content, lists.answers);
  for (const sheet of [front, ...phases.map(({ sheet: one }) => one)]) {
    await sheet.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    });
  }
  const written = await workbook.xlsx.writeBuffer({ useSharedStrings: true });
  return Buffer.from(fixZipDates(new Uint8Array(written), date));
}

type Lists = { answers: string; roles: string; clusters: string };

/** Drop-downs take their words from a hidden sheet: a list written into the cell may have 255 characters at most. */
function fillLists(workbook: ExcelJS.Workbook, { answers, roles, clusters }: FormContent): Lists {
  const sheet = workbook.addWorksheet(listSheet, { state: "hidden" });
  const column = (letter: string, words: readonly string[]) => {
    for (const [at, word] of words.entries()) sheet.getCell(`${letter}${at + 1}`).value = escapeFormula(word);
    return `${listSheet}!$${letter}$1:$${letter}$${Math.max(1, words.length)}`;
  };
  return {
    answers: column(
      "A",
      answers.map(({ label }) => label),
    ),
    roles: column(
      "B",
      roles.map(({ name }) => name),
    ),
    clusters: column(
      "C",
      clusters.map(({ name }) => name),
    ),
  };
}

function fillFront(sheet: ExcelJS.Worksheet, { clusters }: FormContent, lists: Lists): void {
  sheet.getColumn(1).width = 24;
  sheet.getColumn(2).width = 70;
  sheet.getRow(1).height = 26;
  sheet.getCell("A1").value = formTexts.title;
  sheet.getCell("A1").font = { name: "Calibri", size: 16, bold: true, color: { argb: ink } };
  const [only] = clusters.length === 1 ? clusters : [];
  const fields: [string, string | null, string | null][] = [
    [formTexts.clusterQuestion, lists.clusters, only?.name ?? null],
    [formTexts.roleQuestion, lists.roles, null],
    [formTexts.dateQuestion, null, null],
    [formTexts.generalComment, null, null],
  ];
  for (const [at, [question, list, value]] of fields.entries()) {
    const row = at + 3;
    sheet.getCell(row, 1).value = question;
    sheet.getCell(row, 1).font = { name: "Calibri", size: 11, bold: true, color: { argb: ink } };
    sheet.getCell(row, 1).alignment = { vertical: "top" };
    const field = sheet.getCell(row, 2);
    openField(field);
    field.alignment = { vertical: "top", horizontal: "left", wrapText: true };
    if (value !== null) field.value = escapeFormula(value);
    if (list !== null) field.dataValidation = listOf(list);
    if (question === formTexts.dateQuestion) field.numFmt = "dd.mm.yyyy";
    if (question === formTexts.generalComment) sheet.getRow(row).height = 60;
  }
  for (const [at, text] of [formTexts.introduction, ...formTexts.steps].entries()) {
    const cell = sheet.getCell(at + 8, 2);
    cell.value = at === 0 ? text : `${at}. ${text}`;
    cell.font = { name: "Calibri", size: 11, color: { argb: ink } };
    cell.alignment = { vertical: "top", wrapText: true };
    sheet.getRow(at + 8).height = 16 * Math.ceil(text.length / 64);
  }
}

function fillPhase(
  sheet: ExcelJS.Worksheet,
  { number, name, sections }: FormContent["phases"][number],
  { answers }: FormContent,
  list: string,
): void {
  for (const [at, width] of [9, 78, 16, 50].entries()) sheet.getColumn(at + 1).width = width;
  sheet.getRow(1).height = 24;
  sheet.getCell("B1").value = formTexts.phase({ number, name });
  sheet.getCell("B1").font = { name: "Calibri", size: 14, bold: true, color: { argb: ink } };
  for (const [at, header] of formTexts.columns.entries()) {
    const cell = sheet.getCell(headerRow, at + 1);
    cell.value = header;
    cell.font = { name: "Calibri", size: 11, bold: true, color: { argb: ink } };
    cell.border = { bottom: { style: "medium", color: { argb: ink } } };
  }
  let row = headerRow;
  for (const { heading, items } of sections) {
    row += 1;
    const title = sheet.getCell(row, 2);
    title.value = heading;
    title.font = { name: "Calibri", size: 11, bold: true, color: { argb: ink } };
    for (const { id, text } of items) {
      row += 1;
      fillItem(sheet.getRow(row), id, text, list);
    }
  }
  const range = `${answerColumn}${headerRow + 1}:${answerColumn}${row}`;
  sheet.addConditionalFormatting({ ref: range, rules: colourRules(answers, `$${answerColumn}${headerRow + 1}`) });
}

function fillItem(row: ExcelJS.Row, id: string, text: string, list: string): void {
  row.height = 15.5 * Math.max(1, Math.ceil(text.length / 80));
  for (const [at, value] of [id, escapeFormula(text)].entries()) {
    const cell = row.getCell(at + 1);
    cell.value = value;
    cell.font = { name: "Calibri", size: 11, color: { argb: ink } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: quiet } };
    cell.alignment = { vertical: "top", wrapText: true };
    cell.border = border;
  }
  for (const at of [3, 4]) {
    openField(row.getCell(at));
    row.getCell(at).alignment = { vertical: "top", wrapText: true };
  }
  row.getCell(3).dataValidation = listOf(list);
}

/** A cell to write in. */
function openField(cell: ExcelJS.Cell): void {
  cell.protection = { locked: false };
  cell.border = border;
  cell.font = { name: "Calibri", size: 11, color: { argb: ink } };
}

function listOf(range: string): ExcelJS.DataValidation {
  return {
    type: "list",
    allowBlank: true,
    formulae: [range],
    showErrorMessage: true,
    errorTitle: formTexts.title.slice(0, 31),
    error: formTexts.unknownAnswer,
    showInputMessage: true,
    prompt: formTexts.chooseAnswer,
  };
}

function colourRules(answers: FormContent["answers"], first: string): ExcelJS.ConditionalFormattingRule[] {
  const levels: Level[] = ["green", "yellow", "red"];
  return levels.map((level, at) => {
    const tests = answers.filter((answer) => answer.level === level).map(({ label }) => `${first}="${label}"`);
    return {
      type: "expression",
      priority: at + 1,
      formulae: [`OR(${tests.join(",")})`],
      style: {
        fill: { type: "pattern", pattern: "solid", bgColor: { argb: colours[level].fill } },
        font: { bold: true, color: { argb: colours[level].text } },
      },
    };
  });
}
