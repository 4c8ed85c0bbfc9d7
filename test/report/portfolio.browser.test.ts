import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPrinter, type PrintedReport, type Printer } from "../../src/pdf/printer.ts";
import type { Portfolio } from "../../src/portfolio/portfolio.ts";
import { rememberLast } from "../../src/remember.ts";
import { filePhrases } from "../../src/report/phrases/files.ts";
import { portfolioView, renderPortfolio, renderPortfolioTwin } from "../../src/report/portfolio-view.ts";
import { loadTemplates, loadTheme } from "../../src/workspace/load-templates.ts";
import { packageRoot } from "../../src/workspace/workspace.ts";
import { getDocument } from "../pdf/pdfjs.ts";
import { readBack } from "../pdf/read-back.ts";
import { cluster, framework, none, openOf, portfolioOf, register } from "./portfolio-case.ts";
import { expectAccessible, expectNoSidewaysScrolling, openScreen } from "./screen.ts";

const folder = join(packageRoot, "templates");
let printer: Printer;
let screen: Browser;
beforeAll(async () => {
  screen = await openScreen();
  printer = await openPrinter({
    environment: process.env,
    language: "nb",
    creator: "fagrapport 0.0.0",
    concurrency: 1,
    cores: 1,
  });
});
afterAll(async () => {
  await printer.close();
  await screen.close();
});

async function documentsOf(portfolio: Portfolio, brand: string) {
  const [theme, templates] = await Promise.all([loadTheme(folder, brand, "nb"), loadTemplates(folder, "nb")]);
  const view = portfolioView({
    language: "nb",
    portfolio,
    framework,
    register,
    brand: theme.brand,
    version: "1.0",
  });
  return {
    title: view.title,
    author: theme.brand.legalName,
    html: renderPortfolio(view, theme, templates),
    twin: renderPortfolioTwin(view, theme, templates),
  };
}

const printed = rememberLast<Promise<PrintedReport>>(3);
const printMany = (count: number, brand: string) => printed(`${count} ${brand}`, () => print(many(count), brand));

async function print(portfolio: Portfolio, brand: string): Promise<PrintedReport> {
  const { html, title, author } = await documentsOf(portfolio, brand);
  return printer.print({
    html,
    title,
    language: "nb",
    author,
    subject: filePhrases.nb.portfolioSubject,
    date: portfolio.date,
    attachments: [],
    archive: "3a",
  });
}

const portfolios = rememberLast<Portfolio>(4);
const many = (count: number) => portfolios(`${count}`, () => makeMany(count));

/** Clusters over all phases, with everything a summary can have to say. */
function makeMany(count: number): Portfolio {
  const longName = "Innovasjonsklyngen for bærekraftig havromsteknologi og havbruk i Midt-Norge og nordover";
  const recipes = Array.from({ length: count }, (_, at) => ({
    ...cluster(`Klynge nummer ${at}`, (at % 5) + 1, ((at * 3) % 5) + 1),
    id: `k${at}`,
    name: at === 1 ? longName : `Klyngen som heter nummer ${at}`,
    level: ["Arena", "NCE"][at % 2] ?? null,
    ...(at % 9 === 2 ? { phases: [none, none, none, none, none] as const, byGroup: { company: 2 } } : {}),
  }));
  return portfolioOf(recipes, { absent: ["stille"], failures: [{ kind: "file", file: "a.csv", reason: "Uleselig." }] });
}

/** Size in points of a chapter's heading as it was printed; a page that is too wide makes Chromium shrink them all. */
async function headingSize(bytes: Uint8Array, page: number, text: string): Promise<number> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(page)).getTextContent();
  const sizes = items.flatMap((item) => ("str" in item && item.str.startsWith(text) ? [item.height] : []));
  await document.loadingTask.destroy();
  return Math.max(...sizes);
}

describe("the printed portfolio", () => {
  it.each([
    [3, "nordviken"],
    [14, "programkontor"],
    [120, "nordviken"],
  ])("of %i clusters conforms, keeps its summary on one page and is not shrunk", async (count, brand) => {
    const { pages, bytes, refused } = await printMany(count, brand);
    expect(pages.sammendrag).toBe(3);
    expect(pages.grunnlaget).toBe(4);
    expect(await headingSize(bytes, 4, "Grunnlaget")).toBeCloseTo(26, 1);
    expect(refused).toEqual([]);
  });

  it("says in words what its drawings show, and repeats no heading of a table", async () => {
    const read = await readBack((await printMany(14, "nordviken")).bytes);
    expect(read.title).toBe("Porteføljerapport 2026 – Klynger og internasjonalisering");
    expect(read.language).toBe("nb");
    expect(read.marked).toBe(true);
    expect(read.alternatives.join(" ")).toMatch(/Fem ringer for fem faser.*Klynger per fase\. 2025:/);
    expect(read.text).toContain("Klyngen som heter nummer 0");
    expect(read.outline).toContain("4 Vanligste mangler");
  });

  it("is the same bytes twice, in the open edition too", async () => {
    const [first, second] = [await print(openOf(many(14)), "nordviken"), await print(openOf(many(14)), "nordviken")];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect((await readBack(first.bytes)).text).not.toContain("nummer");
  });
});

describe("the portfolio's twin on the screen", () => {
  it.each([
    3, 14, 60,
  ])("of %i clusters needs no sideways scrolling of the page at 360, 800 and 1400 pixels", async (count) => {
    const { twin } = await documentsOf(many(count), "nordviken");
    await expectNoSidewaysScrolling(screen, twin);
  });

  it.each([3, 14])("of %i clusters breaks no rule of WCAG 2.2 A and AA", async (count) => {
    const { twin } = await documentsOf(many(count), "nordviken");
    await expectAccessible(screen, twin);
  });
});
