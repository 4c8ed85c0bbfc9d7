import type { Quartiles } from "../../portfolio/portfolio.ts";
import { at, threshold } from "./svg.ts";

const width = 62;
const height = 9;

/**
 * The middle half of some clusters on a scale from 0 to 100 %, with the median as a tick and the limits of the lights as
 * dashed lines. Decorative: the figures stand beside it.
 */
export function quartileStrip({ q1, median, q3 }: Quartiles, limits: readonly number[]): string {
  const x = (share: number) => at(share * width);
  const thresholds = limits.map(
    (limit) =>
      `<path d="M${x(limit)} 0V${height}" stroke="${threshold}" stroke-width=".5" stroke-dasharray="1.6 1.6"/>`,
  );
  return (
    `<svg aria-hidden="true" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">` +
    `<path d="M0 4.5H${width}" stroke="var(--rule)" stroke-width=".6"/>${thresholds.join("")}` +
    `<rect x="${x(q1)}" y="2" width="${at(Math.max(0.6, (q3 - q1) * width))}" height="5" fill="var(--brand-2)"/>` +
    `<rect x="${at(median * width - 0.9)}" y="0" width="1.8" height="${height}" fill="var(--brand)"/></svg>`
  );
}
