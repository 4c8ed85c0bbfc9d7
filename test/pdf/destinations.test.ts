import { describe, expect, it } from "vitest";
import { readDestinations } from "../../src/pdf/destinations.ts";
import { browserPdf, pdfWithAnchors } from "./pdf-with-anchors.ts";

describe("places in a printed document", () => {
  it("are given with their pages, counted from 1", () => {
    const { pageCount, pages } = readDestinations(pdfWithAnchors(5, { k1: 1, k2: 5 }));
    expect(pageCount).toBe(5);
    expect(Object.fromEntries(pages)).toEqual({ k1: 1, k2: 5 });
  });

  it("may have Norwegian names", () => {
    expect([...readDestinations(pdfWithAnchors(2, { "økt-åpning 1": 2 })).pages]).toEqual([["økt-åpning 1", 2]]);
  });

  it("are found through nested page trees, and none where there are none", () => {
    const nested = browserPdf([
      "<</Type /Catalog /Pages 2 0 R>>",
      "<</Type /Pages /Kids [3 0 R 5 0 R]>>",
      "<</Type /Pages /Kids [4 0 R]>>",
      "<</Type /Page>>",
      "<</Type /Page>>",
    ]);
    expect(readDestinations(nested)).toEqual({ pageCount: 2, pages: new Map() });
  });
});
