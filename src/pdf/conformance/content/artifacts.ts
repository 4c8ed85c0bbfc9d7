import { latin } from "../../object/parse-value.ts";
import type { Findings } from "../finding.ts";
import { type Container, textOfContent } from "../structure/container.ts";
import { type Content, type Element, nearestOf } from "../structure/element.ts";
import type { Edit } from "./edits.ts";
import { wordEnd } from "./operations.ts";
import type { LooseRun } from "./scan.ts";

/** What an artifact says of itself (ISO 32000-1, 14.8.2.2). */
const layout = "<</Type /Layout>>";
const pagination = "<</Type /Pagination>>";

/** Text nearer to an edge of the page than this, in points, stands in its margin. */
const marginHeight = 62;

export type ArtifactCounts = { loose: number; decorative: number; repeated: number };

/** Marks that leave the structure: container and mark id to the artifact's properties. */
type Leaving = Map<Content, string>;

/** Elements in which content that only paints means something. */
const meaningfulPaint = ["Figure", "Lbl", "Form", "Formula"];

/**
 * Takes out of the structure what is no content: decoration, and repetitions of table heads and fixed elements. Gives the
 * edits by which it, and everything that stood outside any mark, becomes an artifact.
 */
export function setArtifactsApart(
  elements: readonly Element[],
  containers: readonly Container[],
  pageHeights: readonly number[],
  findings: Findings,
): { edits: Map<Container, Edit[]>; counts: ArtifactCounts } {
  const leaving: Leaving = new Map();
  for (const content of decoration(containers)) leaving.set(content, layout);
  const decorative = leaving.size;
  for (const content of repetitions(elements, leaving)) leaving.set(content, pagination);

  const edits = new Map<Container, Edit[]>();
  let loose = 0;
  for (const container of containers) {
    const own = markEdits(container, leaving, findings);
    for (const run of container.scan.loose) {
      own.push(...wrap(run, looseProperties(container, run, pageHeights[container.page] ?? 0, findings)));
    }
    loose += container.scan.loose.length;
    edits.set(container, own);
  }
  for (const content of leaving.keys()) {
    content.container.contents.delete(content.id);
    content.owner.children = content.owner.children.filter((child) => child !== content);
  }
  return { edits, counts: { loose, decorative, repeated: leaving.size - decorative } };
}

/** Marks without text outside figures: backgrounds, borders, rules. */
function decoration(containers: readonly Container[]): Content[] {
  return containers.flatMap((container) =>
    [...container.contents.values()].filter(
      (content) =>
        container.marks.get(content.id)?.text === "" && nearestOf(content.owner, ...meaningfulPaint) === null,
    ),
  );
}

/**
 * The browser tags a table's head again on every page, and a fixed element likewise. A reader should hear it once: the
 * first time, or for a table's foot the last time.
 */
function repetitions(elements: readonly Element[], leaving: Leaving): Content[] {
  const repeated: Content[] = [];
  for (const element of elements) {
    const contents = element.children
      .filter((child) => child.kind === "content")
      .filter((child) => !leaving.has(child));
    const [first] = contents;
    if (first === undefined || contents.length < 2) continue;
    const text = textOfContent(first);
    const row = nearestOf(element, "TR");
    if (text.trim() === "" && !(row !== null && nearestOf(element, "Figure") !== null)) continue;
    const pages = new Set(contents.map(({ container }) => container.page));
    if (pages.size < contents.length || contents.some((content) => textOfContent(content) !== text)) continue;
    // A paragraph whose halves happen to be equal stands at different heights.
    if (row === null && contents.some((content) => heightOf(content) !== heightOf(first))) continue;
    const kept = row !== null && isLastRow(row) ? contents.at(-1) : first;
    repeated.push(...contents.filter((content) => content !== kept));
  }
  return repeated;
}

/** Height of its first line, to a hundredth of a point; null where there is none. */
function heightOf({ container, id }: Content): string | null {
  return container.marks.get(id)?.lines[0]?.height.toFixed(2) ?? null;
}

function isLastRow(row: Element): boolean {
  const rows = row.parent?.children.filter((child) => child.kind === "element" && child.type === "TR") ?? [];
  return rows.length > 1 && rows.at(-1) === row;
}

/**
 * The marks of a stream that become artifacts: those that leave, and those that never belonged to an element. A mark whose
 * id was taken gets its new one.
 */
function markEdits(container: Container, leaving: Leaving, findings: Findings): Edit[] {
  const edits: Edit[] = [];
  for (const mark of container.scan.marks) {
    const content = container.contents.get(mark.id);
    const properties = content === undefined ? layout : leaving.get(content);
    const remove = mark.end - mark.start;
    if (properties === undefined) {
      if (mark.sharedId !== null) {
        const tag = latin(container.bytes, mark.start, wordEnd(container.bytes, mark.start));
        edits.push({ at: mark.start, remove, insert: `${tag} <</MCID ${mark.id} >>BDC` });
      }
      continue;
    }
    if (content === undefined && mark.text.trim() !== "") {
      findings.add({ code: "content-without-structure", page: container.page + 1, words: mark.text });
    }
    edits.push({ at: mark.start, remove, insert: `/Artifact ${properties}BDC` });
  }
  return edits;
}

function looseProperties(container: Container, run: LooseRun, pageHeight: number, findings: Findings): string {
  if (run.kind === "paint") return layout;
  const { y } = run;
  if (container.kind === "page" && y !== null && (y < marginHeight || y > pageHeight - marginHeight)) {
    return `<</Type /Pagination /Subtype /${y < pageHeight / 2 ? "Footer" : "Header"}>>`;
  }
  if (run.text.trim() !== "") {
    findings.add({ code: "text-untagged", page: container.page + 1, words: run.text.replaceAll("\ufffc", "□") });
  }
  return layout;
}

function wrap({ start, end }: LooseRun, properties: string): Edit[] {
  return [
    { at: start, remove: 0, insert: `/Artifact ${properties}BDC\n` },
    { at: end, remove: 0, insert: "\nEMC" },
  ];
}
