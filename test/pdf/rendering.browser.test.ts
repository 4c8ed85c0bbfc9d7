import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/pdf/browser/find-browser.ts";
import { type RunningBrowser, startBrowser } from "../../src/pdf/browser/launch.ts";
import { thisMachine } from "../../src/pdf/browser/machine.ts";
import { openTab, type Tab } from "../../src/pdf/browser/tab.ts";
import { conform } from "../../src/pdf/conformance/conform.ts";
import { fillIn, printWithSamples } from "../../src/pdf/contents.ts";
import { pageOf } from "./page.ts";
import { getDocument } from "./pdfjs.ts";

let running: RunningBrowser;
let tab: Tab;
beforeAll(async () => {
  const machine = thisMachine(process.env);
  const { browser } = await findBrowser(machine);
  if (browser === null) throw new Error("These tests need a browser; see fagrapport doctor");
  running = await startBrowser(browser, machine);
  tab = await openTab(running.context, 30_000);
});
afterAll(() => running.close());

const folder = join(import.meta.dirname, "patterns", "conforms");
const statement = { title: "t", language: "nb", author: "", subject: "", creator: "t", date: "2026-11-12" };

describe("the step to PDF/UA and PDF/A", () => {
  it.each(readdirSync(folder).sort())("changes no pixel of %s", async (name) => {
    const html = pageOf(readFileSync(join(folder, name), "utf8"));
    const { bytes, pages, samples } = await printWithSamples(tab, html);
    const numbering = samples === 0 ? null : { places: samples, pages };
    const conformed = conform(bytes, { ...statement, archive: "2a", attachments: [] }, numbering);
    const after = await pictures(conformed.kind === "conforms" ? conformed.bytes : new Uint8Array());
    // With its page numbers written by the browser it looks as it does with ours.
    await tab.show(fillIn(html, pages));
    const before = await pictures(await tab.print());
    expect(after.length).toBe(before.length);
    expect(after.some((picture) => picture.some((value) => value < 200))).toBe(true);
    for (const [i, picture] of after.entries()) {
      expect(largestDifference(picture, before[i])).toBeLessThanOrEqual(samples === 0 ? 0 : 8);
    }
  });
});

/** Of 255. A page number of ours may stand a fiftieth of a pixel beside the browser's, which shows at its edges. */
function largestDifference(picture: Buffer, other: Buffer = Buffer.alloc(0)): number {
  if (picture.equals(other)) return 0;
  return picture.reduce((most, value, i) => Math.max(most, Math.abs(value - (other[i] ?? 255))), 0);
}

/** The first pages as pixels, in colour, one pixel a point. */
async function pictures(bytes: Uint8Array): Promise<Buffer[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: Buffer[] = [];
  for (let number = 1; number <= Math.min(3, document.numPages); number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const factory: CanvasFactory = Object(document.canvasFactory);
    const { canvas, context } = factory.create(viewport.width, viewport.height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { width, height } = viewport;
    found.push(Buffer.from(context.getImageData(0, 0, Math.floor(width), Math.floor(height)).data.buffer));
  }
  await document.loadingTask.destroy();
  return found;
}

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Drawing = Parameters<Awaited<ReturnType<Document["getPage"]>>["render"]>[0];

/** What pdfjs draws on under Node. */
type CanvasFactory = {
  create(width: number, height: number): { canvas: Drawing["canvas"]; context: Drawing["canvasContext"] };
};
