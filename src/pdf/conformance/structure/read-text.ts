import { textOf } from "../../object/value.ts";
import { textOfContent } from "./container.ts";
import type { Element } from "./element.ts";

const blockTypes = new Set("P H1 H2 H3 H4 H5 H6 L LI LBody Table TR TH TD Div Caption".split(" "));

/** Text of an element as it is read: the alternative where there is one, else its content with spaces between blocks. */
export function readText(element: Element): string {
  const gather = (at: Element): string => {
    const alternative = textOf(at.entries.get("Alt")) ?? textOf(at.entries.get("ActualText"));
    if (alternative !== null) return alternative;
    return at.children
      .map((child) => {
        if (child.kind === "annotation") return "";
        if (child.kind === "element") return blockTypes.has(child.type) ? ` ${gather(child)} ` : gather(child);
        const lines = child.container.marks.get(child.id)?.lines ?? [];
        return lines.length < 2 ? textOfContent(child) : lines.map(({ text }) => text).join("");
      })
      .join("");
  };
  return gather(element).replace(/\s+/g, " ").trim();
}
