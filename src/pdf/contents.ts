import type { Tab } from "./browser/tab.ts";
import { readDestinations } from "./destinations.ts";

/** A document as it was printed, with the right page numbers in its contents. */
export type PrintedPages = {
  /** As the browser wrote it. */
  bytes: Uint8Array;
  pageCount: number;
  /** Page, from 1, of each anchor that the contents name. */
  pages: Record<string, number>;
  /** How often it had to be printed. */
  prints: number;
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

/** After this many prints the layout evidently depends on the numbers. */
const mostPrints = 3;

/** A place for the number of the page on which the anchor stands. */
const place = /(<(\w+)\b[^>]*\bdata-page-of="([^"]+)"[^>]*>)[^<]*(<\/\2>)/g;

/**
 * Prints a document so that its contents name the right pages. Chromium cannot count pages ahead, so the numbers of a
 * similar report are filled in first; where the print shows that one is wrong, it is printed again with the right ones.
 * Since places are equally wide whatever the number, filling in moves nothing and the second print settles it.
 *
 * @param guess page numbers to begin with, by anchor
 * @throws ContentsFailure
 */
export async function printWithContents(
  tab: Tab,
  html: string,
  guess: Readonly<Record<string, number>>,
): Promise<PrintedPages> {
  const anchors = anchorsIn(html);
  let filled = Object.fromEntries(anchors.map((anchor) => [anchor, guess[anchor] ?? 0]));
  await tab.show(fillIn(html, filled));
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    const bytes = await tab.print();
    const { pageCount, pages } = readDestinations(bytes);
    const missing = anchors.filter((anchor) => !pages.has(anchor));
    if (missing.length > 0) throw new ContentsFailure({ kind: "no-anchor", anchors: missing });
    const right = Object.fromEntries(anchors.map((anchor) => [anchor, pages.get(anchor) ?? 0]));
    if (anchors.every((anchor) => right[anchor] === filled[anchor])) return { bytes, pageCount, pages: right, prints };
    filled = right;
    await tab.fill(Object.fromEntries(anchors.map((anchor) => [anchor, String(right[anchor])])));
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
