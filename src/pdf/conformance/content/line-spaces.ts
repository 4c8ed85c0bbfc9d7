import type { Container } from "../structure/container.ts";
import { type Content, type Element, nearestOf } from "../structure/element.ts";
import type { Edit } from "./edits.ts";
import type { Line } from "./scan.ts";

/** Elements within a line. All others begin one of their own, so nothing before them needs a space. */
const inline = new Set(["NonStruct", "Span", "Strong", "Em", "Link", "Code", "Reference", "Quote", "Sub", "Sup"]);

/**
 * Puts back the space at which a line was broken: the browser leaves it out, so that two words run into one when they are
 * read aloud or copied. The space shows nothing and moves nothing, since the next line is placed by itself.
 *
 * @param edits where the edits are added
 * @returns how many spaces were added
 */
export function addLineSpaces(elements: readonly Element[], edits: Map<Container, Edit[]>): number {
  let added = 0;
  for (const element of elements) {
    const starts = !inline.has(element.type) || element.parent === null || !inline.has(element.parent.type);
    // What a figure says is its alternative; the words drawn in it are not read.
    if (!starts || nearestOf(element, "Figure") !== null) continue;
    for (const lines of runsOf(element)) {
      for (let i = 0; i + 1 < lines.length; i += 1) {
        const [before, after] = [lines[i], lines[i + 1]];
        if (before === undefined || after === undefined || !needsSpace(before, after)) continue;
        edits.get(before.container)?.push({ at: before.line.end, remove: 0, insert: ` ${before.line.font?.space} Tj` });
        added += 1;
        // The texts that links and messages show are read from the lines later.
        before.line.text += " ";
      }
    }
  }
  return added;
}

type PlacedLine = { line: Line; container: Container; content: Content };

/** The lines of an element's running text; a block inside it ends one run and begins another. */
function runsOf(element: Element): PlacedLine[][] {
  const runs: PlacedLine[][] = [[]];
  const visit = (at: Element): void => {
    for (const child of at.children) {
      if (child.kind === "content") {
        const mark = child.container.marks.get(child.id);
        for (const line of mark?.lines ?? []) {
          if (line.text !== "") runs.at(-1)?.push({ line, container: child.container, content: child });
        }
      } else if (child.kind === "element" && inline.has(child.type)) visit(child);
      // An icon may stand in the middle of a line.
      else if (child.kind === "element" && child.type !== "Figure") runs.push([]);
    }
  };
  visit(element);
  return runs;
}

function needsSpace(before: PlacedLine, after: PlacedLine): boolean {
  const { line } = before;
  if (line.end < 0 || !line.font?.space || !isNextLine(before, after)) return false;
  if (/^\s/.test(after.line.text) || /\s$/.test(line.text)) return false;
  // A word may be broken behind a hyphen, a stroke or a dash; between spaces these are words of their own.
  return !/[^\s][-\u2010\u00ad/\u2013]$/.test(line.text);
}

/** Whether the second stands on a line below, not merely higher or lower on the same line as an exponent does. */
function isNextLine(before: PlacedLine, after: PlacedLine): boolean {
  if (before.container !== after.container) return true;
  if (before.line.y === after.line.y) return false;
  if (before.content === after.content) return true;
  const height = Math.max(before.line.fontSize, after.line.fontSize);
  return after.line.x <= before.line.x || Math.abs(after.line.y - before.line.y) > 0.9 * height;
}
