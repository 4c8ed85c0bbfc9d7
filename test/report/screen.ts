import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, launch } from "puppeteer";
import { expect } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";

/* A report's twin as its reader has it: in a window of some width, in a browser that runs scripts, since axe is one. */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const axeOptions = JSON.stringify({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });

/** The printer's own browser runs no scripts. The caller closes this one. */
export async function openScreen(): Promise<Browser> {
  const { browser } = await findBrowser(thisMachine(process.env));
  if (browser === null) throw new Error("There is no browser to test with.");
  return launch({ executablePath: browser.location, headless: "shell", args: ["--no-sandbox"] });
}

/** No page of these widths has to be scrolled sideways. */
export async function expectNoSidewaysScrolling(screen: Browser, html: string): Promise<void> {
  for (const width of [360, 800, 1400]) {
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await inWindow(screen, html, width, overflow), `${width}`).toBe(0);
  }
}

/** The page breaks no rule of WCAG 2.2 A and AA, on a phone and on a desk. */
export async function expectAccessible(screen: Browser, html: string): Promise<void> {
  for (const width of [360, 1400]) {
    const violations = await inWindow(
      screen,
      html,
      width,
      `axe.run(document, ${axeOptions}).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(" ")))`,
    );
    expect(violations, `${width}`).toEqual([]);
  }
}

/** Opens a document in a window of some width and evaluates an expression there. */
async function inWindow(screen: Browser, html: string, width: number, expression: string): Promise<unknown> {
  const page = await screen.newPage();
  try {
    await page.setViewport({ width, height: 900 });
    await page.setContent(html);
    await page.evaluate(axe);
    return await page.evaluate(expression);
  } finally {
    await page.close();
  }
}
