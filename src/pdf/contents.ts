import type { Tab } from "./browser/tab.ts";
import { readDestinations } from "./destinations.ts";

/** A document as it was printed. */
export type PrintedPages = {
  /** As the browser wrote it. */
  bytes: Uint8Array;
  pageCount: number;
  /** Page, from 1, of each anchor that the contents name. */
  pages: Record<string, number>;
  /** How many places for page numbers were printed with samples; 0 when the right numbers stand in them already. */
  samples: number;
};

/** Why the numbers could not be found. */
export class ContentsFailure extends Error {
  override readonly name = "ContentsFailure";
  readonly reason: { kind: "no-anchor"; anchors: string[] } | { kind: "unsettled" };

  constructor(reason: ContentsFailure["reason"]) {
    super(reason.kind);
    this.reason = reason;
  }
}

/**
 * What stands in the places for page numbers in the first print, in turn. Three digits are as wide as any number may be,
 * and four places in a row show every digit, so that each is embedded in the font.
 */
export const samples: readonly string[] = ["012", "345", "678", "901"];

/** A place for the number of the page on which the anchor stands. */
const place = /(<(\w+)\b[^>]*\bdata-page-of="([^"]+)"[^>]*>)[^<]*(<\/\2>)/g;

/**
 * Prints a document with samples in place of page numbers, and finds the pages. Chromium cannot count pages ahead, but
 * layout does not depend on which digits stand there, so the right ones can be written into the printed pages.
 *
 * @throws ContentsFailure when nothing leads to an anchor that the contents name
 */
export async function printWithSamples(tab: Tab, html: string): Promise<PrintedPages> {
  let places = 0;
  const filled = html.replace(place, (_all, open: string, _tag: string, _anchor: string, close: string) => {
    const sample = samples[places % samples.length];
    places += 1;
    return `${open}${sample}${close}`;
  });
  return { ...(await print(tab, filled, anchorsIn(html))), samples: places };
}

/** After this many prints the layout evidently depends on the numbers. */
const mostPrints = 3;

/**
 * Prints a document with page numbers in its contents until they are right; for when they could not be written into the
 * printed pages.
 *
 * @param pages where the anchors stood in the print with samples
 * @throws ContentsFailure
 */
export async function printWithNumbers(
  tab: Tab,
  html: string,
  pages: Readonly<Record<string, number>>,
): Promise<PrintedPages> {
  const anchors = anchorsIn(html);
  let expected = pages;
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    const printed = await print(tab, fillIn(html, expected), anchors);
    if (anchors.every((anchor) => printed.pages[anchor] === expected[anchor])) return printed;
    expected = printed.pages;
  }
  throw new ContentsFailure({ kind: "unsettled" });
}

/** Anchors that the contents name, each once, in the order in which they stand there. */
export function anchorsIn(html: string): string[] {
  return [...new Set([...html.matchAll(place)].map(([, , , anchor = ""]) => anchor))];
}

/** The document with page numbers in their places. */
export function fillIn(html: string, pages: Readonly<Record<string, number>>): string {
  return html.replace(place, (all, open: string, _tag: string, anchor: string, close: string) => {
    const page = pages[anchor];
    return page === undefined ? all : `${open}${page}${close}`;
  });
}

async function print(tab: Tab, html: string, anchors: readonly string[]): Promise<PrintedPages> {
  await tab.show(html);
  const bytes = await tab.print();
  const { pageCount, pages } = readDestinations(bytes);
  const missing = anchors.filter((anchor) => !pages.has(anchor));
  if (missing.length > 0) throw new ContentsFailure({ kind: "no-anchor", anchors: missing });
  const found = Object.fromEntries(anchors.map((anchor) => [anchor, pages.get(anchor) ?? 0]));
  return { bytes, pageCount, pages: found, samples: 0 };
}
