import { escapeMarkup } from "../markup.ts";
import { at } from "./svg.ts";

/** Length of a bar's scale in points. */
const scale = 68;

/**
 * A bar for a number that stands beside it in words: decorative, so a reader does not hear it twice.
 *
 * @param share 0 to 1 of the scale
 * @param width on paper, such as "17mm"
 */
export function shareBar(share: number, width: string): string {
  const length = Math.min(1, Math.max(0, share)) * scale;
  return `<svg aria-hidden="true" width="${width}" height="5pt" viewBox="0 0 ${scale} 5" preserveAspectRatio="none"><path d="M0 2.5H${scale}" stroke="var(--rule)" stroke-width=".6"/><rect width="${at(length)}" height="5" fill="var(--brand)"/></svg>`;
}

export type LightCounts = { red: number; yellow: number; green: number };

/**
 * Clusters by light on one item: red, yellow, green, in units of equal width over the whole scale, each with its number
 * where it fits. The rest of the scale is the clusters without a light.
 *
 * @param all clusters that the scale's length stands for
 */
export function lightBar(counts: LightCounts, all: number, title: string): string {
  const [width, height] = [116, 9.5];
  const unit = all === 0 ? 0 : width / all;
  let filled = 0;
  const parts = (["red", "yellow", "green"] as const).map((light) => {
    const length = counts[light] * unit;
    const left = filled;
    filled += length;
    if (length === 0) return "";
    const { fill, edge, text } = paint[light];
    const number =
      length < 8
        ? ""
        : `<text x="${at(left + length / 2)}" y="7.1" font-size="6.6" text-anchor="middle" fill="${text}">${counts[light]}</text>`;
    return `<rect x="${at(left + 0.4)}" y=".4" width="${at(Math.max(0.2, length - 0.8))}" height="${height - 0.8}" fill="var(${fill})" stroke="var(${edge})" stroke-width=".5"/>${number}`;
  });
  const rest =
    filled < width - 0.5
      ? `<path d="M${at(filled + 1)} ${height / 2}H${width}" stroke="var(--na)" stroke-width=".6" stroke-dasharray="1.6 1.6"/>`
      : "";
  return `<svg role="img" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}"><title>${escapeMarkup(title)}</title>${parts.join("")}${rest}</svg>`;
}

const paint = {
  red: { fill: "--no", edge: "--no-edge", text: "#fff" },
  yellow: { fill: "--am", edge: "--am-edge", text: "#17212B" },
  green: { fill: "--ok", edge: "--ok-edge", text: "#17212B" },
} as const;
