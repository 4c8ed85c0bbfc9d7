import { adopt, type Child, type Element, hasBelow } from "../structure/element.ts";

/** Cells and rows stand even when empty, or the columns would shift. */
const keptEmpty = new Set(["TD", "TH", "TR"]);

/** Removes elements that hold nothing, such as those whose only content was decoration. */
export function pruneEmpty(element: Element): void {
  element.children = element.children.filter((child) => {
    if (child.kind !== "element") return true;
    pruneEmpty(child);
    return child.children.length > 0 || keptEmpty.has(child.type) || child.entries.has("Alt");
  });
}

const keepsNonStruct = new Set(["Document", "Table", "TR", "L", "NonStruct"]);

/**
 * The browser wraps each text node in a NonStruct of its own. Those that say nothing of their text are dissolved, which
 * halves the tree.
 */
export function dissolveWrappers(element: Element): void {
  for (const child of element.children) if (child.kind === "element") dissolveWrappers(child);
  if (keepsNonStruct.has(element.type)) return;
  const children = element.children.flatMap((child): Child[] => (isTextWrapper(child) ? child.children : [child]));
  if (children.length !== element.children.length || children.some((child, i) => child !== element.children[i])) {
    adopt(element, children);
  }
}

const blocks = new Set(
  "P H1 H2 H3 H4 H5 H6 L LI Table TR TH TD Div BlockQuote Sect Art Caption Document Part".split(" "),
);
const holdsText = new Set(
  "P H1 H2 H3 H4 H5 H6 TH TD LI LBody Lbl Caption Link Span Strong Em Code Quote Figure Form Reference Note".split(" "),
);

/** Text that stands in a `div`, `section` or `dd` without a paragraph of its own gets one. Gives how many were made. */
export function makeParagraphs(roots: readonly Element[]): number {
  let made = 0;
  const visit = (element: Element, insideText: boolean): void => {
    if (!insideText && element.type === "NonStruct" && hasOwnText(element) && !hasBelow(element, isBlock)) {
      element.type = "P";
      made += 1;
      adopt(
        element,
        element.children.flatMap((child): Child[] => (isTextWrapper(child) ? child.children : [child])),
      );
    }
    for (const child of element.children) {
      if (child.kind === "element") visit(child, insideText || holdsText.has(element.type));
    }
  };
  for (const root of roots) visit(root, false);
  return made;
}

/** What role attributes hide: an annotation makes a Link, and whatever stands in a list is an item. */
export function restoreTypes(elements: readonly Element[]): void {
  for (const element of elements) {
    if (element.type !== "NonStruct") continue;
    if (element.children.some((child) => child.kind === "annotation")) element.type = "Link";
    else if (element.parent?.type === "L") element.type = "LI";
  }
}

function isBlock(element: Element): boolean {
  return blocks.has(element.type);
}

function hasOwnText(element: Element): boolean {
  return element.children.some((child) => child.kind === "content" || isTextOnly(child));
}

function isTextOnly(child: Child): child is Element {
  return (
    child.kind === "element" &&
    child.type === "NonStruct" &&
    child.children.length > 0 &&
    child.children.every((below) => below.kind === "content")
  );
}

/** A NonStruct around nothing but text that says nothing of it. */
function isTextWrapper(child: Child): child is Element {
  return isTextOnly(child) && !["Lang", "A", "Alt", "ID", "ActualText"].some((key) => child.entries.has(key));
}
