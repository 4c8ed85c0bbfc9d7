import type { Move } from "../../portfolio/portfolio.ts";
import type { Change } from "../../scoring/result.ts";
import { arrow } from "../chart/arrow.ts";
import { formatPoints } from "../format.ts";
import type { Markup } from "../markup.ts";

/** The words for a cluster's way since last year; an arrow never stands alone. */
export function changeText(move: Move): { text: string; arrow: Markup | null } {
  if (move.kind === "new") return { text: "ny", arrow: null };
  switch (move.direction) {
    case "up":
      if (move.to.completed) return { text: "fullført alle faser", arrow: upArrow };
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
  return `${formatPoints(difference)}\u00a0pp.`;
}

const upArrow = arrow("up");
const downArrow = arrow("down");
