import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, launch, type Page } from "puppeteer-core";
import { expect } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";

/* A report's twin as its reader has it: in a window of some width, in a browser that runs scripts, since axe is one. */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const axeOptions = JSON.stringify({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  // What passes need not be named element by element.
  resultTypes: ["violations"],
});

/** The printer's own browser runs no scripts. The caller closes this one. */
export async function openScreen(): Promise<Browser> {
  const { browser } = await findBrowser(thisMachine(process.env));
  if (browser === null) throw new Error("There is no browser to test with.");
  return launch({ executablePath: browser.location, headless: "shell", args: ["--no-sandbox"] });
}

/** No page of these widths has to be scrolled sideways. */
export async function expectNoSidewaysScrolling(screen: Browser, html: string): Promise<void> {
  const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  await inWindows(screen, html, [360, 800, 1400], async (page, width) => {
    expect(await page.evaluate(overflow), `${width}`).toBe(0);
  });
}

/** The page breaks no rule of WCAG 2.2 A and AA, on a phone and on a desk. */
export async function expectAccessible(screen: Browser, html: string): Promise<void> {
  const broken = `axe.run(document, ${axeOptions}).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(" ")))`;
  await inWindows(screen, html, [360, 1400], async (page, width) => {
    await page.evaluate(axe);
    expect(await page.evaluate(broken), `${width}`).toEqual([]);
  });
}

/** Opens a document once and looks at it in windows of these widths, one after the other. */
async function inWindows(
  screen: Browser,
  html: string,
  widths: readonly number[],
  look: (page: Page, width: number) => Promise<void>,
): Promise<void> {
  const page = await screen.newPage();
  try {
    for (const [at, width] of widths.entries()) {
      await page.setViewport({ width, height: 900 });
      if (at === 0) await page.setContent(html);
      await look(page, width);
    }
  } finally {
    await page.close();
  }
}
