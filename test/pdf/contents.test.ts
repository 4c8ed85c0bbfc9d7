import { describe, expect, it } from "vitest";
import type { Tab } from "../../src/pdf/browser/tab.ts";
import { anchorsIn, fillIn, printWithContents } from "../../src/pdf/contents.ts";
import { pdfWithAnchors } from "./pdf-with-anchors.ts";

const html = `<a href="#a">A <span class="pg" data-page-of="a"></span></a><a href="#b">B <b data-page-of='x'></b><span data-page-of="b">?</span></a>`;

/** A tab that lays the anchors out on the pages it is told, print after print, and remembers what it was given. */
function fakeTab(...layouts: Record<string, number>[]): Tab & { shown: string[]; filled: Record<string, string>[] } {
  let prints = 0;
  const shown: string[] = [];
  const filled: Record<string, string>[] = [];
  return {
    shown,
    filled,
    show: async (document) => {
      shown.push(document);
    },
    fill: async (texts) => {
      filled.push({ ...texts });
    },
    print: async () => {
      const layout = layouts[Math.min(prints, layouts.length - 1)] ?? {};
      prints += 1;
      return pdfWithAnchors(9, layout);
    },
    refused: () => [],
    close: async () => {},
  };
}

describe("places for page numbers", () => {
  it("are found by their attribute, each anchor once", () => {
    expect(anchorsIn(html)).toEqual(["a", "b"]);
    expect(anchorsIn(html + html)).toEqual(["a", "b"]);
    expect(anchorsIn("<p>no contents</p>")).toEqual([]);
  });

  it("are filled, whatever stands in them", () => {
    expect(fillIn(html, { a: 4, b: 12 })).toContain('data-page-of="a">4</span>');
    expect(fillIn(html, { a: 4, b: 12 })).toContain('data-page-of="b">12</span>');
    expect(fillIn(html, { b: 12 })).toContain('data-page-of="a"></span>');
  });
});

describe("printing with contents", () => {
  it("prints once when the guess is right", async () => {
    const tab = fakeTab({ a: 3, b: 7 });
    const printed = await printWithContents(tab, html, { a: 3, b: 7 });
    expect(printed).toMatchObject({ prints: 1, pageCount: 9, pages: { a: 3, b: 7 } });
    expect(tab.shown[0]).toContain('data-page-of="b">7</span>');
    expect(tab.filled).toEqual([]);
  });

  it("prints again with the right numbers when one is wrong", async () => {
    const tab = fakeTab({ a: 3, b: 7 });
    const printed = await printWithContents(tab, html, { a: 3, b: 6 });
    expect(printed).toMatchObject({ prints: 2, pages: { a: 3, b: 7 } });
    expect(tab.filled).toEqual([{ a: "3", b: "7" }]);
  });

  it("goes on until the numbers agree with the pages", async () => {
    const tab = fakeTab({ a: 3, b: 7 }, { a: 3, b: 8 });
    expect(await printWithContents(tab, html, {})).toMatchObject({ prints: 3, pages: { a: 3, b: 8 } });
  });

  it("gives up when they never do", async () => {
    const tab = fakeTab({ a: 3, b: 7 }, { a: 3, b: 8 }, { a: 4, b: 7 });
    await expect(printWithContents(tab, html, {})).rejects.toMatchObject({ reason: { kind: "unsettled" } });
  });

  it("names the anchors that nothing leads to", async () => {
    await expect(printWithContents(fakeTab({ a: 3 }), html, {})).rejects.toMatchObject({
      reason: { kind: "no-anchor", anchors: ["b"] },
    });
  });
});
