import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { type RunningBrowser, startBrowser } from "../../src/pdf/browser/launch.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";
import { openTab, type Tab } from "../../src/pdf/browser/tab.ts";
import { type Conformed, conform } from "../../src/pdf/conformance/conform.ts";
import { findingCodes } from "../../src/pdf/conformance/finding.ts";
import { fillIn, printWithSamples } from "../../src/pdf/contents.ts";
import { pageOf } from "./page.ts";
import { readBack } from "./read-back.ts";

const patterns = join(import.meta.dirname, "patterns");
const namesIn = (folder: string) =>
  readdirSync(join(patterns, folder))
    .filter((name) => name.endsWith(".html"))
    .sort();

let running: RunningBrowser;
let tab: Tab;
let screen: Page;
beforeAll(async () => {
  const machine = thisMachine(process.env);
  const { browser } = await findBrowser(machine);
  if (browser === null) throw new Error("These tests need a browser; see fagrapport doctor");
  running = await startBrowser(browser, machine);
  tab = await openTab(running.context, 30_000);
  screen = await running.browser.newPage();
});
afterAll(() => running.close());

async function printPattern(body: string): Promise<Conformed> {
  const { bytes, pages, samples } = await printWithSamples(tab, pageOf(body));
  const statement = { title: "Mønster", language: "nb", author: "", subject: "", creator: "test", date: "2026-11-12" };
  return conform(
    bytes,
    { ...statement, archive: "3a", attachments: [] },
    samples === 0 ? null : { places: samples, pages },
  );
}

/** The text that a reader of the screen sees, without what is hidden from screen readers. */
async function shownText(body: string, pages: Record<string, number>): Promise<string> {
  await screen.setContent(fillIn(pageOf(body), pages));
  const text = await screen.evaluate(`(() => {
    for (const hidden of document.querySelectorAll("svg, style, [aria-hidden=true]")) hidden.remove();
    return document.body.innerText;
  })()`);
  return String(text).replace(/\s+/g, " ").trim();
}

const findingsOf = (conformed: Conformed) => (conformed.kind === "unnumbered" ? [] : conformed.findings);
const errorsOf = (conformed: Conformed) => findingsOf(conformed).filter(({ severity }) => severity === "error");

describe("patterns that conform", () => {
  it.each(namesIn("conforms"))("%s", async (name) => {
    const body = readFileSync(join(patterns, "conforms", name), "utf8");
    const printed = await printPattern(body);
    expect(errorsOf(printed)).toEqual([]);
    const notice = /<!-- notice: (\S+) -->/.exec(body)?.[1];
    if (notice !== undefined) expect(findingsOf(printed).map(({ code }) => code)).toContain(notice);

    const read = await readBack(printed.kind === "conforms" ? printed.bytes : new Uint8Array());
    expect(read).toMatchObject({ marked: true, language: "nb", title: "Mønster" });
    // pdfjs does not read the structure of forms; what stands in one is named in the pattern.
    const unread = /<!-- unread: (\S+) -->/.exec(body)?.[1];
    // What the filter turned into a picture is lost, which is why the notice is there.
    if (notice !== undefined) return;
    const shown = await shownText(body, read.destinations);
    expect(read.text).toBe(shown.replace(unread === undefined ? "" : `${unread} `, ""));
  });
});

describe("patterns that fail", () => {
  it.each(namesIn("fails"))("%s", async (name) => {
    const body = readFileSync(join(patterns, "fails", name), "utf8");
    const expected = /<!-- expected: (\S+) -->/.exec(body)?.[1] ?? "";
    const printed = await printPattern(body);
    expect(printed.kind).toBe("fails");
    expect(errorsOf(printed).map(({ code }) => code)).toContain(expected);
  });
});

describe("the set of patterns", () => {
  it("is large enough, and names only rules that there are", () => {
    expect(namesIn("conforms").length + namesIn("fails").length).toBeGreaterThanOrEqual(40);
    for (const name of namesIn("fails")) {
      const expected = /<!-- expected: (\S+) -->/.exec(readFileSync(join(patterns, "fails", name), "utf8"))?.[1];
      expect(findingCodes).toContain(expected);
    }
  });
});
