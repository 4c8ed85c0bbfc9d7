import { escapeMarkup } from "../markup.ts";

/** Ink for text in charts: literal, since SVG attributes are read by more than browsers. */
export const ink = "#17212B";
export const ink2 = "#4C5965";
export const threshold = "#7F8A94";

/** A coordinate with at most two decimals. */
export function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A chart that carries meaning: its title states the finding, and is what a screen reader says. */
export function figureSvg(chart: {
  width: number;
  height: number;
  className: string;
  title: string;
  body: string;
}): string {
  const { width, height, className, title, body } = chart;
  return `<svg class="${className}" role="img" viewBox="0 0 ${at(width)} ${at(height)}"><title>${escapeMarkup(title)}</title>${body}</svg>`;
}

export type TextOptions = { size: number; anchor?: "start" | "middle" | "end"; weight?: 400 | 600; fill?: string };

/** Text in a chart, escaped. */
export function svgText(x: number, y: number, text: string, options: TextOptions): string {
  const { size, anchor = "start", weight = 400, fill = ink } = options;
  const bold = weight === 600 ? ` font-weight="600"` : "";
  const place = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}"${place}${bold} fill="${fill}">${escapeMarkup(text)}</text>`;
}
