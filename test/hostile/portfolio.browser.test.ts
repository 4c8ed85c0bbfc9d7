import { readFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "../cli/command-line.ts";
import { dangersOf } from "./markup.ts";

/* Hostile names in the portfolio: its pages, its workbook, and the edition that must not give names away. */

const names: Record<string, string> = {
  "klynge-formel": "=cmd|' /C calc'!A0",
  "klynge-pluss": "+1+cmd",
  "klynge-krokodille": "@SUM(1+1)",
  "klynge-skript": "</script><img src=x onerror=alert(1)>",
  "klynge-ark": "Ark/[1]:*?\\' med for langt navn til en fane i en arbeidsbok",
};
let folder: string;
beforeAll(async () => {
  const rows = Object.entries(names).map(([id, name]) => `${id},"${name.replaceAll('"', '""')}","=2+5","@region"`);
  folder = makeWorkspace({
    "inputs/clusters.csv": `id,name,sector,region\n${rows.join("\n")}\n`,
    "svar.csv": exportCsv(
      Object.keys(names).map((cluster, at) => ({ id: String(at), cluster, answers: { [`F${at + 1}.S1`]: "Nei" } })),
    ),
  });
  expect((await fagrapport(folder, ["import", "svar.csv", "--year", "2026"])).code).toBe(0);
  expect((await fagrapport(folder, ["portfolio", "--year", "2026"])).code).toBe(0);
  expect((await fagrapport(folder, ["portfolio", "--year", "2026", "--audience", "open"])).code).toBe(0);
});
afterAll(() => removeWorkspace(folder));

const output = (file: string) => join(folder, "outputs", "2026", "portfolio", file);

async function cellsOf(file: string) {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(output(file));
  const cells: { place: string; formula: boolean; text: string }[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const place = `${sheet.name}!${cell.address}`;
        cells.push({ place, formula: cell.type === exceljs.ValueType.Formula, text: cell.text });
      }),
    );
  }
  return cells;
}

describe("the portfolio's workbook", () => {
  it("has no formula, and no text that becomes one when it is edited or saved as CSV", async () => {
    const cells = await cellsOf("portfolio.xlsx");
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    expect(
      cells.filter(({ text }) => /^[=+@\t\r]|^-[^\d\s]/.test(text)).map(({ place, text }) => [place, text]),
    ).toEqual([]);
    expect(cells.some(({ text }) => text.includes("cmd|' /C calc'!A0"))).toBe(true);
  });
});

describe("the portfolio's pages", () => {
  it.each(["portfolio.html", "portfolio-open.html"])("run nothing and fetch nothing: %s", (file) => {
    expect(dangersOf(readFileSync(output(file), "utf8"))).toEqual([]);
  });
});

describe("the open edition", () => {
  it("gives no cluster away, neither on its pages, nor in its data, nor in its workbook", async () => {
    const texts = [
      readFileSync(output("portfolio-open.html"), "utf8"),
      readFileSync(output("portfolio-open.json"), "utf8"),
      (await cellsOf("portfolio-open.xlsx")).map(({ text }) => text).join("\n"),
    ];
    for (const text of texts) {
      for (const [id, name] of Object.entries(names)) {
        expect(text).not.toContain(name);
        expect(text).not.toMatch(new RegExp(`\\b${id}\\b`));
      }
    }
  });
});
