import { type Markup, markup } from "../markup.ts";
import { ink } from "./svg.ts";

/** An arrow up or down, hidden from readers since a word always stands beside it. */
export function arrow(direction: "up" | "down"): Markup {
  const path = direction === "up" ? "M5 9.5V1M1.4 4.6 5 1l3.6 3.6" : "M5 .5V9M1.4 5.4 5 9l3.6-3.6";
  return markup(
    `<svg aria-hidden="true" viewBox="0 0 10 10"><path d="${path}" fill="none" stroke="${ink}" stroke-width="1.5"/></svg>`,
  );
}
