import { describe, expect, it } from "vitest";
import type { Tab } from "../../src/pdf/browser/tab.ts";
import { anchorsIn, fillIn, printWithNumbers, printWithSamples, samples } from "../../src/pdf/contents.ts";
import { pdfWithAnchors } from "./pdf-with-anchors.ts";

const html = `<a href="#a">A <span class="pg" data-page-of="a"></span></a><a href="#b">B <b data-page-of='x'></b><span data-page-of="b">?</span></a>`;

/** A tab that lays the anchors out on the pages it is told, print after print, and remembers what it showed. */
function fakeTab(...layouts: Record<string, number>[]): Tab & { shown: string[] } {
  let prints = 0;
  const shown: string[] = [];
  return {
    shown,
    show: async (document) => {
      shown.push(document);
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

describe("printing with samples", () => {
  it("shows every digit within four places, and finds the pages", async () => {
    const tab = fakeTab({ a: 3, b: 7 });
    expect(await printWithSamples(tab, html)).toMatchObject({ pageCount: 9, pages: { a: 3, b: 7 }, samples: 2 });
    expect(tab.shown[0]).toContain('data-page-of="a">012</span>');
    expect(tab.shown[0]).toContain('data-page-of="b">345</span>');
    expect(new Set(samples.join("")).size).toBe(10);
  });

  it("has nothing to fill where there are no contents", async () => {
    expect(await printWithSamples(fakeTab({}), "<h1>Kort</h1>")).toMatchObject({ pages: {}, samples: 0 });
  });

  it("names the anchors that nothing leads to", async () => {
    await expect(printWithSamples(fakeTab({ a: 3 }), html)).rejects.toMatchObject({
      reason: { kind: "no-anchor", anchors: ["b"] },
    });
  });
});

describe("printing with numbers", () => {
  it("prints once when the pages are as they were with samples", async () => {
    const tab = fakeTab({ a: 3, b: 7 });
    expect(await printWithNumbers(tab, html, { a: 3, b: 7 })).toMatchObject({ pages: { a: 3, b: 7 }, samples: 0 });
    expect(tab.shown.length).toBe(1);
    expect(tab.shown[0]).toContain('data-page-of="b">7</span>');
  });

  it("goes on until the numbers agree with the pages", async () => {
    const tab = fakeTab({ a: 3, b: 8 }, { a: 3, b: 8 });
    expect(await printWithNumbers(tab, html, { a: 3, b: 7 })).toMatchObject({ pages: { a: 3, b: 8 } });
    expect(tab.shown.length).toBe(2);
  });

  it("gives up when they never do", async () => {
    const tab = fakeTab({ a: 3, b: 7 }, { a: 3, b: 8 }, { a: 4, b: 7 });
    await expect(printWithNumbers(tab, html, { a: 1, b: 1 })).rejects.toMatchObject({ reason: { kind: "unsettled" } });
  });
});
