import type { Light } from "../../scoring/result.ts";
import { noBreak } from "../format.ts";
import type { Voice } from "../voice.ts";

/**
 * A cell of a heatmap. A heatmap is a table, not a drawing: every cell has its letter, so it reads in black and white and
 * aloud.
 */
export type HeatCell = {
  /** O (Ok), P (I prosess), U (Uklart), N (Nei), – (no basis). */
  letter: string;
  /** Score in whole per cents without the sign; a no-break space where there is none. */
  score: string;
  /** Class names of the cell. */
  classes: string;
};

const letters: Record<Light, string> = { green: "O", yellow: "P", red: "N", none: "–" };
const classes: Record<Light, string> = { green: "hm-green", yellow: "hm-prosess", red: "hm-red", none: "hm-none" };

/**
 * @param value score from 0 to 1, or null
 * @param word the light's own word where the survey has one: "Uklart" and "Blandet" are not "I prosess"
 */
export function heatCell(
  { format }: Voice,
  light: Light,
  value: number | null,
  options: { word?: string | null; placed?: boolean } = {},
): HeatCell {
  const isUnclear = light === "yellow" && (options.word === "Uklart" || options.word === "Blandet");
  return {
    letter: isUnclear ? "U" : letters[light],
    score: value === null || light === "none" ? noBreak : format.percentFigure(value),
    classes: options.placed === true ? `${classes[light]} placed` : classes[light],
  };
}
