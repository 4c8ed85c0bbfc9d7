import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { SaxesParser } from "saxes";
import { afterEach, describe, expect, it } from "vitest";
import type { Context, Values } from "../../src/commands/command.ts";
import { formCommand } from "../../src/commands/form.ts";
import { importCommand } from "../../src/commands/import.ts";
import { answersOf, itemIds, itemTexts } from "../survey/checklist.ts";
import { importedResponses } from "../survey/imported.ts";
import { makeCsv } from "../survey/make-csv.ts";
import { listen, makeFolder } from "./year-workspace.ts";

const register = "id,name\nblaa-maritim,Blå Maritim\nfjordmat,=Fjordmat\n";
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function form(
  out: string,
  values: Values = {},
  own: Partial<Context> = {},
  folder = makeFolder({ "inputs/clusters.csv": register }),
) {
  folders.push(folder);
  const { heard, context } = listen(folder, { givenDate: "2026-05-22", ...own });
  const code = await formCommand.run({ out, ...values }, [], context);
  return { code, folder, path: join(folder, out), said: heard.said.join("\n") };
}

async function importFrom(folder: string, file: string) {
  const { heard, context } = listen(folder, { width: 1000 });
  const code = await importCommand.run({ year: "2026" }, [file], context);
  return { code, responses: await importedResponses(folder), said: heard.said.join("\n") };
}

/** Fills in a form as a person would, in a spreadsheet. */
async function fill(
  path: string,
  front: Record<string, string | Date>,
  answers: Record<string, [string, string]>,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      const [name, second] = [row.getCell(1).text, row.getCell(2)];
      const value = front[name];
      if (sheet.name === "Om svaret" && value !== undefined) second.value = value;
      const answer = answers[name];
      if (answer === undefined) return;
      row.getCell(3).value = answer[0];
      row.getCell(4).value = answer[1];
    });
  }
  await workbook.xlsx.writeFile(path);
}

const all = (person: number) =>
  Object.fromEntries(itemIds.map((id, at): [string, [string, string]] => [id, [answersOf(person)[at] ?? "", ""]]));

describe("the workbook", () => {
  it("asks who answers and has a sheet a phase, with drop-downs, colours and locked texts", async () => {
    const { code, path, said } = await form("skjema.xlsx");
    expect([code, said]).toEqual([0, "Skjemaet ligger i skjema.xlsx"]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const names = ["Om svaret", "Fase 1", "Fase 2", "Fase 3", "Fase 4", "Fase 5", "Lister"];
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
    expect(workbook.getWorksheet("Lister")?.state).toBe("hidden");
    expect(workbook.title).toBe("Klynger og internasjonalisering: sjekkliste");
    const sheet = workbook.getWorksheet("Fase 2");
    expect(sheet?.getCell("A5").value).toBe("F2.S1");
    expect(sheet?.getCell("C5").dataValidation).toMatchObject({ type: "list", formulae: ["Lister!$A$1:$A$7"] });
    expect(sheet?.getCell("C5").protection.locked).toBe(false);
    expect(sheet?.getCell("B5").protection?.locked).not.toBe(false);
    expect(workbook.getWorksheet("Lister")?.getColumn(1).values).toEqual([
      undefined,
      ...["Ok", "Ja", "I prosess", "Uklart", "Nei", "Ikke startet", "Vet ikke"],
    ]);
    const texts = workbook.worksheets.flatMap((one) => one.getColumn(1).values.map(String));
    expect(texts.filter((text) => itemIds.includes(text))).toEqual(itemIds);
  });

  it("is the same bytes each time, and no cluster's name becomes a formula", async () => {
    const first = await form("skjema.xlsx");
    const second = await form("skjema.xlsx");
    expect(readFileSync(first.path).equals(readFileSync(second.path))).toBe(true);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(first.path);
    expect(workbook.getWorksheet("Lister")?.getCell("C2").value).toBe("'=Fjordmat");
  });

  it("filled in comes back as one response", async () => {
    const { folder, path } = await form("skjema.xlsx", { cluster: "blaa-maritim" });
    const front = { Rolle: "Fasilitator", Svardato: new Date("2026-05-20T00:00:00Z"), "Andre kommentarer": "Bra år" };
    await fill(path, front, { ...all(0), "F1.S2": ["Vet ikke", "Se strategien"] });
    const { code, responses, said } = await importFrom(folder, "skjema.xlsx");
    expect(code).toBe(0);
    expect(said).toContain("utfylt sjekkliste");
    expect(said).not.toContain("hoppet over");
    const { "F1.S2": _, ...expected } = Object.fromEntries(itemIds.map((id, at) => [id, answersOf(0)[at]]));
    expect(responses).toMatchObject([
      {
        id: "blaa-maritim-facilitator",
        survey: "skjema-blaa-maritim-facilitator",
        clusterId: "blaa-maritim",
        group: "facilitator",
        submittedAt: "2026-05-20",
        comments: { "F1.S2": "Se strategien" },
        generalComment: "Bra år",
      },
    ]);
    expect(responses[0]?.answers).toEqual(expected);
  });

  it("half filled is taken as far as it goes; filled further it replaces what was there", async () => {
    const { folder, path } = await form("skjema.xlsx");
    await fill(path, { Klynge: "Blå Maritim", Rolle: "Fasilitator" }, { "F3.S1": ["Ja", ""] });
    expect((await importFrom(folder, "skjema.xlsx")).responses[0]?.answers).toEqual({ "F3.S1": "Ja" });
    await fill(path, {}, { "F3.S1": ["Nei", ""], "F3.S2": ["Ok", ""] });
    writeFileSync(join(folder, "skjema (1).xlsx"), readFileSync(path));
    const { responses, said } = await importFrom(folder, "skjema (1).xlsx");
    expect(said).toContain("0 nye, 1 endret");
    expect(responses.map(({ answers }) => answers)).toEqual([{ "F3.S1": "Nei", "F3.S2": "Ok" }]);
  });

  it("from two firms are two responses", async () => {
    const { folder, path } = await form("skjema.xlsx");
    await fill(path, { Klynge: "Blå Maritim", Rolle: "Bedrift" }, { "F3.S1": ["Ja", ""] });
    writeFileSync(join(folder, "skjema (1).xlsx"), readFileSync(path));
    await importFrom(folder, "skjema.xlsx");
    expect((await importFrom(folder, "skjema (1).xlsx")).responses).toHaveLength(2);
  });

  it("with faults names sheet and cell: an answer that is none, and no cluster", async () => {
    const { folder, path } = await form("skjema.xlsx");
    await fill(path, { Rolle: "Bedrift" }, { "F2.S1": ["Kanskje", ""] });
    const { code, said } = await importFrom(folder, "skjema.xlsx");
    expect(code).toBe(3);
    expect(said).toMatch(/Fase 2!C5 +«Kanskje» er ikke et svar/);
    expect(said).toMatch(/Om svaret!B3 +Klyngen mangler på raden\./);
  });

  it("is handed back whole, so that it can be mended and imported, with nothing of whoever filled it in", async () => {
    const { folder, path } = await form("skjema.xlsx");
    const front = { Klynge: "Blaa Maritim", Rolle: "Bedrift", "Andre kommentarer": "Hilsen Kari Nordmann" };
    await fill(path, front, { ...all(2), "F1.S1": ["Ja", "Spør Kari Nordmann"], "F2.S1": ["Kanskje", ""] });
    const filledIn = new ExcelJS.Workbook();
    await filledIn.xlsx.readFile(path);
    for (const name of ["Om svaret", "Fase 1"]) {
      const cell = filledIn.getWorksheet(name)?.getCell("B2");
      if (cell !== undefined) cell.value = "Kari Nordmann";
    }
    await filledIn.xlsx.writeFile(path);
    expect((await importFrom(folder, path)).code).toBe(3);

    const copy = join(folder, "outputs", "2026", "import", "skjema.xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(copy);
    const texts = workbook.worksheets.map((sheet) => sheet.getSheetValues());
    expect(JSON.stringify(texts)).not.toContain("Nordmann");
    const about = workbook.getWorksheet("Om svaret");
    const phase = workbook.getWorksheet("Fase 2");
    if (about === undefined || phase === undefined) throw new Error("Sheets are missing.");
    expect([about.getCell("A6").value, about.getCell("B6").value]).toEqual(["Andre kommentarer", "•••"]);
    about.getCell("B3").value = "Blå Maritim";
    phase.getCell("C5").value = "Ja";
    await workbook.xlsx.writeFile(copy);
    const { code, responses } = await importFrom(folder, copy);
    expect(code).toBe(0);
    expect(responses).toMatchObject([
      { clusterId: "blaa-maritim", group: "company", generalComment: "", comments: {} },
    ]);
    expect(responses[0]?.answers["F2.S1"]).toBe("Ja");
    expect(Object.keys(responses[0]?.answers ?? {})).toHaveLength(itemIds.length);
  });

  it("sent back empty says so and counts for nothing", async () => {
    const { folder, path } = await form("skjema.xlsx", { cluster: "blaa-maritim" });
    await fill(path, { Rolle: "Bedrift" }, {});
    const { code, responses, said } = await importFrom(folder, "skjema.xlsx");
    expect([code, responses]).toEqual([0, []]);
    expect(said).toContain("det er ingen svar under den");
  });
});

describe("the text", () => {
  it("has every question once, in order, with its choices", async () => {
    const { path } = await form("skjema.txt");
    const lines = readFileSync(path, "utf8").split("\n");
    const questions = lines.filter((line) => /^F\d\.[ST]\d /.test(line));
    expect(questions).toEqual(itemIds.map((id, at) => `${id} ${itemTexts[at]}  [ett valg]`));
    const from = lines.indexOf(questions[0] ?? "") + 1;
    const choices = ["Ok", "Ja", "I prosess", "Uklart", "Nei", "Ikke startet", "Vet ikke"];
    expect(lines.slice(from, from + 7)).toEqual(choices.map((label) => `   ( ) ${label}`));
  });

  it("pasted into a survey tool comes back without a mapping", async () => {
    const { folder, path } = await form("skjema.txt");
    const questions = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.includes("  ["))
      .map((line) => line.replace(/ {2}\[.*$/, ""));
    const header = ["$submission_id", "$created", ...questions, "$answer_time_ms"];
    const row = ["77", "2026-06-01T20:57:15+02:00", "Blå Maritim", "FoU", ...answersOf(0), "Fint", "1000"];
    writeFileSync(join(folder, "n.txt"), makeCsv([header, row], { delimiter: ";", quoteAll: true }));
    const { code, responses } = await importFrom(folder, "n.txt");
    expect(code).toBe(0);
    expect(responses).toMatchObject([{ id: "77", group: "research", generalComment: "Fint" }]);
    expect(responses[0]?.answers).toEqual(Object.fromEntries(itemIds.map((id, at) => [id, answersOf(0)[at]])));
  });
});

describe("the LimeSurvey survey", () => {
  /** Rows of a table of the survey's XML. */
  const rowsOf = (xml: string, table: string): Record<string, string>[] => {
    const rows: Record<string, string>[] = [];
    const path: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name }) => {
      path.push(name);
      if (path[1] === table && name === "row") rows.push({});
    });
    parser.on("cdata", (text) => {
      const row = rows.at(-1);
      const field = path.at(-1);
      if (path[1] === table && row !== undefined && field !== undefined) row[field] = (row[field] ?? "") + text;
    });
    parser.on("closetag", () => path.pop());
    parser.write(xml).close();
    return rows;
  };

  it("is well-formed, with a group a phase and list questions with our codes", async () => {
    const { path } = await form("skjema.lss");
    const xml = readFileSync(path, "utf8");
    const questions = rowsOf(xml, "questions");
    const codes = ["klynge", "rolle", ...itemIds.map((id) => id.replace(".", "")), "generellkommentar"];
    expect(questions.map(({ title }) => title)).toEqual(codes);
    expect(rowsOf(xml, "groups").map(({ group_name: name }) => name)).toContain("Fase 3: En internasjonal klynge");
    const item = questions.find(({ title }) => title === "F2S3");
    const answers = rowsOf(xml, "answers").filter(({ qid }) => qid === item?.qid);
    expect(answers.map(({ code, answer }) => [code, answer])).toEqual([
      ["G1", "Ok"],
      ["G2", "Ja"],
      ["Y1", "I prosess"],
      ["Y2", "Uklart"],
      ["R1", "Nei"],
      ["R2", "Ikke startet"],
      ["NA", "Vet ikke"],
    ]);
    expect(rowsOf(xml, "answers").every(({ code }) => /^[A-Z0-9]{1,5}$/.test(code ?? ""))).toBe(true);
    expect(rowsOf(xml, "surveys")).toMatchObject([{ ipaddr: "N", anonymized: "Y", language: "nb" }]);
  });

  it.each(["codes", "texts"])("comes back without a mapping, exported as %s", async (mode) => {
    const { folder, path } = await form("skjema.lss");
    const xml = readFileSync(path, "utf8");
    const questions = rowsOf(xml, "questions");
    const answers = rowsOf(xml, "answers");
    const said: Record<string, string> = { klynge: "Blå Maritim", rolle: "Offentlig", generellkommentar: "Fint" };
    for (const [at, id] of itemIds.entries()) said[id.replace(".", "")] = answersOf(0)[at] ?? "";
    const cell = ({ qid, title = "" }: Record<string, string>) => {
      const label = said[title] ?? "";
      const choice = answers.find((answer) => answer.qid === qid && answer.answer === label);
      return mode === "codes" ? (choice?.code ?? label) : label;
    };
    const header = questions.map(({ title = "", question = "" }) => (mode === "codes" ? title : question));
    const meta =
      mode === "codes"
        ? ["id", "submitdate", "lastpage", "startlanguage"]
        : ["Response ID", "Date submitted", "Last page", "Start language"];
    const rows = [
      [...meta, ...header],
      ["5", "2026-06-01 12:00:00", "7", "nb", ...questions.map(cell)],
    ];
    writeFileSync(join(folder, "results-survey1.csv"), makeCsv(rows, { quoteAll: true, encoding: "utf-8-bom" }));
    const { code, responses, said: receipt } = await importFrom(folder, "results-survey1.csv");
    expect(receipt).toContain("Kjent igjen som LimeSurvey");
    expect(code).toBe(0);
    expect(responses).toMatchObject([{ id: "5", clusterId: "blaa-maritim", group: "public", generalComment: "Fint" }]);
    expect(responses[0]?.answers).toEqual(Object.fromEntries(itemIds.map((id, at) => [id, answersOf(0)[at]])));
  });
});

describe("wrong use", () => {
  it.each([
    [{}, "Hvor skal skjemaet skrives?"],
    [{ out: "skjema.pdf" }, "skjema.pdf: skjemaet lages som .xlsx, .txt eller .lss."],
    [{ out: "skjema.txt", cluster: "fjordmatt" }, "Mente du «fjordmat»?"],
  ])("%o", async (values, message) => {
    const folder = makeFolder({ "inputs/clusters.csv": register });
    folders.push(folder);
    await expect(formCommand.run(values, [], listen(folder).context)).rejects.toThrow(message);
  });

  it("does not write over a form that may be filled in, unless told to", async () => {
    const { folder } = await form("skjema.txt");
    await expect(form("skjema.txt", {}, {}, folder)).rejects.toThrow("skjema.txt finnes fra før, og kan være utfylt.");
    expect((await form("skjema.txt", {}, { force: true }, folder)).code).toBe(0);
    folders.splice(folders.indexOf(folder), 1);
    folders.splice(folders.indexOf(folder), 1);
  });
});
