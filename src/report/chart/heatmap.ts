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

/** The letters of the cells, in the order of a legend; `unclear` is a yellow light by another word than "I prosess". */
const letters = { green: "O", yellow: "P", unclear: "U", red: "N", none: "–" } as const satisfies Record<
  Light | "unclear",
  string
>;
type LetterKind = keyof typeof letters;

/** The letters that a heatmap uses, each with its words. */
export function heatLegend(words: Partial<Record<LetterKind, string>>): { letter: string; words: string }[] {
  const kinds = ["green", "yellow", "unclear", "red", "none"] as const satisfies readonly LetterKind[];
  return kinds.flatMap((kind) => {
    const said = words[kind];
    return said === undefined ? [] : [{ letter: letters[kind], words: said }];
  });
}

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
    letter: letters[isUnclear ? "unclear" : light],
    score: value === null || light === "none" ? noBreak : format.percentFigure(value),
    classes: options.placed === true ? `${classes[light]} placed` : classes[light],
  };
}
