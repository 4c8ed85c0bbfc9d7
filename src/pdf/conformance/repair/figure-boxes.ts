import { dictionary, name } from "../../object/value.ts";
import { contentsOf, type Element } from "../structure/element.ts";
import { addAttributes } from "./attributes.ts";

/** Width and height of a page in points. */
export type PageSize = { width: number; height: number };

/** In these a figure stands within a line. */
const lines = new Set(["P", "TD", "TH", "Link", "LBody", "Caption", "H1", "H2", "H3", "H4", "H5", "H6", "Span"]);

/** Tells where on its page each figure is, as far as it lies on one page and is painted directly on it. */
export function addFigureBoxes(elements: readonly Element[], sizes: readonly PageSize[]): void {
  for (const element of elements) {
    if (element.type !== "Figure") continue;
    const edges = edgesOf(element, sizes);
    if (edges === null) continue;
    const isInline = element.parent !== null && lines.has(element.parent.type);
    const placement = isInline ? undefined : name("Block");
    addAttributes(element, dictionary({ O: name("Layout"), BBox: edges, Placement: placement }));
  }
}

function edgesOf(element: Element, sizes: readonly PageSize[]): number[] | null {
  const contents = contentsOf(element);
  const page = contents[0]?.container.page;
  const size = page === undefined ? undefined : sizes[page];
  if (size === undefined || contents.some(({ container }) => container.page !== page || container.kind === "form")) {
    return null;
  }
  const boxes = contents.flatMap(({ container, id }) => container.marks.get(id)?.box?.edges() ?? []);
  if (boxes.length === 0) return null;
  const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)) * 100) / 100;
  const at = (side: number) => boxes.filter((_edge, i) => i % 4 === side);
  return [
    within(Math.min(...at(0)), size.width),
    within(Math.min(...at(1)), size.height),
    within(Math.max(...at(2)), size.width),
    within(Math.max(...at(3)), size.height),
  ];
}
