import { textOf } from "../../object/value.ts";
import type { Findings } from "../finding.ts";
import { type Element, hasBelow, pageOf } from "../structure/element.ts";

/**
 * The browser makes a Figure of `<figure>` as well as of an image. Only an image has words of its own: a Figure that holds
 * other elements and has no alternative becomes a Div.
 */
export function repairFigures(elements: readonly Element[], findings: Findings): void {
  for (const element of elements) {
    if (element.type !== "Figure") continue;
    const alternative = textOf(element.entries.get("Alt"));
    if (alternative === null && hasBelow(element, () => true)) element.type = "Div";
    else if (alternative === null || alternative.trim() === "") {
      findings.add({ code: "figure-without-alt", page: pageOf(element) });
    }
  }
}
