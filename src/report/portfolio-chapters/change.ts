import type { Move } from "../../portfolio/portfolio.ts";
import type { Change } from "../../scoring/result.ts";
import { type Markup, markup } from "../markup.ts";

/** The words for a cluster's way since last year; an arrow never stands alone. */
export function changeText(move: Move): { text: string; arrow: Markup | null } {
  if (move.kind === "new") return { text: "ny", arrow: null };
  switch (move.direction) {
    case "up":
      return { text: `opp fra fase\u00a0${move.from.phase}`, arrow: upArrow };
    case "down":
      return { text: `ned fra ${move.from.completed ? "fullført" : `fase\u00a0${move.from.phase}`}`, arrow: downArrow };
    case "unclear":
      return { text: "kan ikke sammenlignes", arrow: null };
    case "same":
      return { text: pointsText(move.placedPhase), arrow: null };
  }
}

/** "+9 pp." where the score moved by more than one answer, else "uendret". */
export function pointsText(change: Change): string {
  if (change.kind === "none") return "–";
  if (change.direction === "unchanged") return "uendret";
  return signedPoints(change.difference);
}

/** A difference of two shares in percentage points, with its sign. */
export function signedPoints(difference: number): string {
  const points = Math.round(difference * 100);
  return `${points < 0 ? "\u2212" : "+"}${Math.abs(points)}\u00a0pp.`;
}

const upArrow = arrow("M5 9.5V1M1.4 4.6 5 1l3.6 3.6");
const downArrow = arrow("M5 .5V9M1.4 5.4 5 9l3.6-3.6");

function arrow(path: string): Markup {
  return markup(
    `<svg aria-hidden="true" width="6.5pt" height="6.5pt" viewBox="0 0 10 10"><path d="${path}" fill="none" stroke="#17212B" stroke-width="1.5"/></svg>`,
  );
}
