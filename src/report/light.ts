import type { ItemResult, Light } from "../scoring/result.ts";
import { type Markup, markup } from "./markup.ts";
import { lightPhrases } from "./phrases/lights.ts";
import type { Voice } from "./voice.ts";

/** A light is always colour, shape and word. */
export type LightShape = "green" | "process" | "unclear" | "red" | "none";
export type LightView = { shape: LightShape; icon: Markup; word: string };

/** An item's light, with its own word from the answers. */
export function lightOfItem(voice: Voice, item: Pick<ItemResult, "light" | "word">): LightView {
  return light(shapeOfItem(item), item.word === null ? lightPhrases[voice.language].noBasis : voice.label(item.word));
}

/** The light of a phase or a dimension: a mean of many items, so its word is the colour. */
export function lightOfPart({ language }: Voice, level: Light): LightView {
  return light(shapeOfPart(level), lightPhrases[language].parts[level]);
}

/** The light that stands for a level's label in a legend. */
export function lightOfLabel(voice: Voice, shape: LightShape): LightView {
  return light(shape, shape === "none" ? lightPhrases[voice.language].noBasis : voice.label(legendLabels[shape]));
}

/** A light with a word of its own, such as "2 Nei". */
export function light(shape: LightShape, word: string): LightView {
  return { shape, icon: lightIcon(shape), word: word.replaceAll(" ", "\u00a0") };
}

/** The triangle is "I prosess"; every other yellow word ("Uklart", "Blandet") is the diamond. */
export function shapeOfItem({ light: level, word }: Pick<ItemResult, "light" | "word">): LightShape {
  return level === "yellow" ? (word === "I prosess" ? "process" : "unclear") : level;
}

export function shapeOfPart(level: Light): LightShape {
  return level === "yellow" ? "process" : level;
}

/** The word of a phase's or dimension's light in running text: "grønn", "gul", "rød", "uten grunnlag". */
export function colourWord({ language }: Voice, level: Light, number: "one" | "many" = "one"): string {
  return lightPhrases[language].colours[level][number];
}

/** The shape alone as an SVG in a box of 12 units, hidden from readers since the word stands beside it. */
export function lightIcon(shape: LightShape): Markup {
  return markup(
    `<svg class="ic ic-${shape}" aria-hidden="true" viewBox="0 0 12 12" stroke-width=".9">${shapes[shape]}</svg>`,
  );
}

/** The shape inside a chart, centred on a point, `size` units wide. */
export function lightMark(shape: LightShape, x: number, y: number, size: number): string {
  const scale = size / 12;
  return `<g class="ic-${shape}" stroke-width="${(0.75 / scale).toFixed(2)}" transform="translate(${(x - size / 2).toFixed(2)} ${(y - size / 2).toFixed(2)}) scale(${scale.toFixed(3)})">${shapes[shape]}</g>`;
}

/** The labels of the source that stand for a shape in a legend. */
const legendLabels = { green: "Ok", process: "I prosess", unclear: "Uklart", red: "Nei" } as const;

const shapes: Record<LightShape, string> = {
  green: `<circle cx="6" cy="6" r="4.9"/>`,
  process: `<path d="M6 1.1 11.3 10.5H.7Z" stroke-linejoin="round"/>`,
  unclear: `<path d="M6 .5 11.5 6 6 11.5.5 6Z" stroke-linejoin="round"/>`,
  red: `<path d="M11.08 8.1 8.1 11.08H3.9L.92 8.1V3.9L3.9.92H8.1L11.08 3.9Z"/>`,
  none: `<rect x="1" y="4.7" width="10" height="2.6"/>`,
};
