import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { openPortfolio } from "../../src/portfolio/open-portfolio.ts";
import type { Portfolio } from "../../src/portfolio/portfolio.ts";
import { portfolioSheets, writePortfolioWorkbook } from "../../src/workbook/portfolio-workbook.ts";
import { buildFromResults } from "../portfolio/build-from-results.ts";
import { makeCluster } from "../portfolio/make-cluster.ts";
import { makeFramework, makeRegister } from "../portfolio/make-framework.ts";
import { type Answers, makeResult, type ResultRecipe } from "../portfolio/make-result.ts";

const framework = makeFramework();
const register = makeRegister();
const green: Answers = [6, 0, 0];
const red: Answers = [0, 0, 6];

const recipes: ResultRecipe[] = [
  {
    id: "havbris",
    name: "Havbris Offshore",
    sector: "Energi",
    phases: [green, [1, 4, 1], red, red, [0, 0, 0]],
    items: { "F1.S2": [0, 0, 0] },
    assessed: { "F2.S1": "green" },
    previous: { phases: [[1, 4, 1], red, red, red, red] },
    byGroup: { company: 5, public: 1 },
    mixChanges: [{ group: "company", from: 0.5, to: 0.83 }],
  },
  { id: "fare", name: '=HYPERLINK("http://x")', phases: [red, red, red, red, red] },
];

function portfolio(): Portfolio {
  return buildFromResults({
    year: 2026,
    date: "2026-11-12",
    framework,
    frameworkSha256: "f".repeat(64),
    register,
    registerSha256: "e".repeat(64),
    clusters: [...recipes.map(({ id }) => makeCluster(id, { company: 10 })), makeCluster("stille")],
    results: recipes.map((recipe) => makeResult(framework, recipe)),
    failures: [{ kind: "file", file: "inputs/exports/2026/a.csv", reason: "+ukjent\ttegn" }],
  });
}

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const write = (of: Portfolio = portfolio()) =>
  writePortfolioWorkbook({ language: "nb", portfolio: of, framework, register, author: "Nordviken" });

/** A sheet as its header and, row by row, the values by header. */
function table(workbook: ExcelJS.Workbook, name: string): Record<string, ExcelJS.Cell>[] {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  const rows: Record<string, ExcelJS.Cell>[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cells: Record<string, ExcelJS.Cell> = {};
    sheet.getRow(1).eachCell((header, column) => {
      cells[String(header.value)] = row.getCell(column);
    });
    rows.push(cells);
  });
  return rows;
}

describe("the portfolio workbook", () => {
  it("has eight sheets, each with a frozen header, filters, widths and headings on every printed page", async () => {
    const workbook = await read(await write());
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      "Oversikt",
      "Faser",
      "Dimensjoner",
      "Sjekkliste",
      "Tiltak",
      "Virkemidler",
      "Utvikling",
      "Metode",
    ]);
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(sheet.autoFilter).toBeDefined();
      expect(sheet.pageSetup.printTitlesRow).toBe("1:1");
      // The library leaves out a width of 9, which it takes for the default.
      for (const column of sheet.columns) expect(column.width ?? 9).toBeGreaterThan(5);
    }
  });

  it("says what it is", async () => {
    const workbook = await read(await write());
    expect(workbook.title).toBe("Porteføljen 2026 – Klynger og internasjonalisering");
    expect(workbook.creator).toBe("Nordviken");
    expect(workbook.created.toISOString()).toBe("2026-11-12T12:00:00.000Z");
    expect(workbook.modified.toISOString()).toBe("2026-11-12T12:00:00.000Z");
  });

  it("is the same bytes twice, whenever it is made", async () => {
    const [first, second] = [await write(), await write()];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("reads back as it was written", async () => {
    const workbook = await read(await write());
    for (const sheet of portfolioSheets({ language: "nb", portfolio: portfolio(), framework, register })) {
      const written = workbook.getWorksheet(sheet.name);
      expect(written?.rowCount).toBe(sheet.rows.length + 1);
      for (const [at, cells] of sheet.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const value = written?.getRow(at + 2).getCell(column + 1).value;
          if (cell === null) expect(value).toBeNull();
          else if (cell.kind === "number" || cell.kind === "percent" || cell.kind === "scored-light") {
            expect(value).toBeCloseTo(cell.value, 10);
          } else if (cell.kind === "difference") expect(value).toBeCloseTo(cell.value * 100, 10);
          else if (cell.kind === "date") expect(value).toEqual(new Date(`${cell.day}T00:00:00Z`));
          else expect(String(value).replace(/^'/, "")).toBe(cell.kind === "text" ? cell.text : cell.word);
        }
      }
    }
  });

  it("writes no formula, and escapes what could become one", async () => {
    const workbook = await read(await write());
    let cells = 0;
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          cells += 1;
          expect(cell.formula).toBeUndefined();
          if (typeof cell.value === "string") expect(cell.value).not.toMatch(/^[=+\-@\t\r]/);
        }),
      ),
    );
    expect(cells).toBeGreaterThan(500);
    expect(table(workbook, "Oversikt").map((row) => row.Klynge?.value)).toContain('\'=HYPERLINK("http://x")');
    expect(workbook.getWorksheet("Sjekkliste")?.getRow(1).values).toContain('\'=HYPERLINK("http://x")');
  });

  it("shows a light as colour and word, and a score as a share in per cent", async () => {
    const workbook = await read(await write());
    const [first] = table(workbook, "Faser");
    expect(first?.["Fase 1: lys"]?.value).toBe("Grønn");
    expect(first?.["Fase 1: lys"]?.fill).toMatchObject({ fgColor: { argb: "FFCFE8DE" } });
    expect(first?.["Fase 1: skår"]?.value).toBe(1);
    expect(first?.["Fase 1: skår"]?.numFmt).toBe("0 %");
    expect(first?.["Fase 2: lys"]?.value).toBe("Gul");
    expect(first?.["Fase 5: lys"]?.value).toBe("Ikke grunnlag");
    expect(first?.["Fase 5: skår"]?.value).toBeNull();
    expect(first?.["Fase 1: endring i prosentpoeng"]?.value).toBeCloseTo(50);
  });

  it("has every item of the checklist with its gaps, and a cluster's score under the light's own word", async () => {
    const rows = table(await read(await write()), "Sjekkliste");
    expect(rows).toHaveLength(50);
    const item = rows.find((row) => row.Punkt?.value === "F2.S1");
    expect(item?.["Havbris Offshore"]?.value).toBe(0.5);
    expect(item?.["Havbris Offshore"]?.numFmt).toBe('"I prosess" 0 %');
    expect(item?.["Vurdert annerledes enn beregnet"]?.value).toBe(1);
    const unanswered = rows.find((row) => row.Punkt?.value === "F1.S2");
    expect(unanswered?.["Havbris Offshore"]?.value).toBe("Ikke grunnlag");
    expect(unanswered?.["Klynger med lys"]?.value).toBe(1);
  });

  it("has every measure and every instrument, also those that nobody needs", async () => {
    const workbook = await read(await write());
    expect(table(workbook, "Tiltak")).toHaveLength(15);
    const instruments = table(workbook, "Virkemidler");
    expect(instruments.map((row) => row.Status?.value)).toEqual(["Åpent", "Åpent", "Ikke etterspurt"]);
    expect(instruments[0]?.Klynger?.value).toBe(2);
    expect(instruments[2]?.Klynger?.value).toBe(0);
  });

  it("compares with last year, and leaves a new cluster's cells empty", async () => {
    const [first, second] = table(await read(await write()), "Utvikling");
    expect(first?.["Fase 2025"]?.value).toBe(1);
    expect(first?.["Fase 2026"]?.value).toBe(2);
    expect(first?.Retning?.value).toBe("Opp");
    expect(first?.["Endret andel av svarene"]?.value).toBe("Bedrifter fra 50\u00a0% til 83\u00a0%");
    expect(second?.["Fase 2025"]?.value).toBeNull();
    expect(second?.Retning?.value).toBe("Ny");
  });

  it("tells what is missing and by which rules it counts", async () => {
    const rows = table(await read(await write()), "Metode");
    const values = rows.map((row) => row.Verdi?.value);
    expect(values).toContain("Klynge stille");
    expect(values).toContain("'+ukjent\ttegn");
    expect(values).toContain("Grønt svar 1, gult 0,5, rødt 0. Ikke besvart teller ikke.");
  });
});

describe("the workbook of an open portfolio", () => {
  it("holds codes and nothing that describes one cluster", async () => {
    const workbook = await read(await write(openPortfolio(portfolio(), framework.scoring)));
    const texts: string[] = [];
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value)))));
    const all = texts.join("\n").toLowerCase();
    for (const word of ["havbris", "hyperlink", "energi", "stille", "a.csv"]) expect(all).not.toContain(word);
    const [first] = table(workbook, "Oversikt");
    expect(first?.Klynge?.value).toBe("K01");
    expect(first?.Svar?.value).toBe("5 til 9");
    expect(Object.keys(first ?? {})).not.toContain("Sektor");
    expect(Object.keys(table(workbook, "Sjekkliste")[0] ?? {})).not.toContain("Vurderte lys");
  });
});

describe("a workbook at the edges", () => {
  it("is made of an empty portfolio and of 120 clusters", async () => {
    const input = { framework, register };
    const empty = { ...portfolio(), rows: [] };
    expect([...portfolioSheets({ language: "nb", ...input, portfolio: empty })]).toHaveLength(8);
    await expect(write(empty)).resolves.toBeInstanceOf(Uint8Array);
    const row = portfolio().rows[0];
    const many = { ...portfolio(), rows: Array.from({ length: 120 }, () => row).filter((one) => one !== undefined) };
    const workbook = await read(await write(many));
    expect(table(workbook, "Faser")).toHaveLength(120);
  });

  it("speaks English when asked", async () => {
    const bytes = await writePortfolioWorkbook({
      portfolio: portfolio(),
      framework,
      register,
      author: "Nordviken",
      language: "en",
    });
    const workbook = await read(bytes);
    expect(workbook.worksheets[0]?.name).toBe("Overview");
    const [first] = table(workbook, "Phases");
    expect(first?.["Phase 1: light"]?.value).toBe("Green");
    expect(first?.["Phase 1: score"]?.numFmt).toBe("0%");
    const shares = table(workbook, "Development").map((row) => row["Changed share of the responses"]?.value);
    expect(shares).toContain("Companies from 50% to 83%");
  });

  it("says that all phases would be green with the assessed lights, not that the cluster would be in phase 5", async () => {
    const [first, ...others] = portfolio().rows;
    if (first === undefined) throw new Error("There are rows.");
    const assessedPlacement = { phase: 5 as const, progress: 1, completed: true, flags: [] };
    const workbook = await read(await write({ ...portfolio(), rows: [{ ...first, assessedPlacement }, ...others] }));
    expect(table(workbook, "Oversikt")[0]?.["Fase med vurderte lys"]?.value).toBe("Alle faser grønne");
  });
});
