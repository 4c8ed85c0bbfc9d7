/** What differs between the words of two reports: lines that are gone, and lines that are new, each in reading order. */
export type TextDifference = { removed: string[]; added: string[] };

/** Compares two HTML reports by what a reader can read; null where every line is the same and in the same order. */
export function compareTexts(before: string, after: string): TextDifference | null {
  const [was, is] = [readableLines(before), readableLines(after)];
  const { removed, added } = differentLines(was, is);
  return removed.length === 0 && added.length === 0 ? null : { removed, added };
}

/** The words of a page, a line for each block of it; styles, scripts and charts left out. */
export function readableLines(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(style|script|svg|head)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(
      /<\/?(p|div|li|ul|ol|tr|td|th|h[1-6]|section|article|header|footer|nav|main|figcaption|caption|dt|dd|br)\b[^>]*>/gi,
      "\n",
    )
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#(\d{1,7})|#x([\da-f]{1,6}));/gi, readEntity)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

function readEntity(whole: string, name: string, decimal: string | undefined, hex: string | undefined): string {
  const code =
    decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : null;
  if (code === null) return entities[name.toLowerCase()] ?? whole;
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Lines outside the longest common sequence of the two. */
function differentLines(before: readonly string[], after: readonly string[]): TextDifference {
  const { start, end } = commonEnds(before, after);
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  const longest = commonLengths(was, is);
  const removed: string[] = [];
  const added: string[] = [];
  let [at, to] = [0, 0];
  while (at < was.length || to < is.length) {
    const [old, recent] = [was[at], is[to]];
    if (old !== undefined && old === recent) {
      at += 1;
      to += 1;
    } else if (recent === undefined || (old !== undefined && longest(at + 1, to) >= longest(at, to + 1))) {
      if (old !== undefined) removed.push(old);
      at += 1;
    } else {
      added.push(recent);
      to += 1;
    }
  }
  return { removed, added };
}

/** How many lines are equal from the start and from the end: most of a report is. */
function commonEnds(before: readonly string[], after: readonly string[]): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}

/** The length of the longest common sequence from each pair of places to the end. */
function commonLengths(before: readonly string[], after: readonly string[]): (at: number, to: number) => number {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  const length = (at: number, to: number) => table[at * width + to] ?? 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      table[at * width + to] =
        before[at] === after[to] ? length(at + 1, to + 1) + 1 : Math.max(length(at + 1, to), length(at, to + 1));
    }
  }
  return length;
}
