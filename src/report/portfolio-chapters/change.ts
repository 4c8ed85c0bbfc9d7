import type { Move } from "../../portfolio/portfolio.ts";
import type { Change } from "../../scoring/result.ts";
import { arrow } from "../chart/arrow.ts";
import { dash } from "../format.ts";
import type { Markup } from "../markup.ts";
import { changePhrases } from "../portfolio-sentences/change-phrases.ts";
import type { Voice } from "../voice.ts";

/** The words for a cluster's way since last year; an arrow never stands alone. */
export function changeText(voice: Voice, move: Move): { text: string; arrow: Markup | null } {
  const say = changePhrases[voice.language];
  if (move.kind === "new") return { text: say.isNew, arrow: null };
  const { from, to } = move;
  switch (move.direction) {
    case "up":
      return { text: to.completed ? say.allCompleted : say.upFrom(from.phase), arrow: upArrow };
    case "down":
      return { text: from.completed ? say.downFromCompleted : say.downFrom(from.phase), arrow: downArrow };
    case "unclear":
      return { text: say.cannotCompare, arrow: null };
    case "same":
      return { text: pointsText(voice, move.placedPhase), arrow: null };
  }
}

/** "+9 pp." where the score moved by more than one item can account for, else "uendret". */
export function pointsText(voice: Voice, change: Change): string {
  if (change.kind === "none") return dash;
  if (change.direction === "unchanged") return changePhrases[voice.language].unchanged;
  return signedPoints(voice, change.difference);
}

/** A difference of two shares in percentage points, with its sign. */
export function signedPoints({ language, format }: Voice, difference: number): string {
  return changePhrases[language].points(format.points(difference));
}

const upArrow = arrow("up");
const downArrow = arrow("down");
