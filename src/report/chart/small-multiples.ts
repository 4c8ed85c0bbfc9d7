import { at, figureSvg, ink, svgText, threshold } from "./svg.ts";

export type MiniProfile = {
  /** The profile in words. */
  title: string;
  /** Scores of phase 1 to 5 from 0 to 1; null where there is no basis. */
  phases: readonly (number | null)[];
  /** Phase where the cluster stands. */
  placed: number;
};

const viewWidth = 58;
const foot = 50;
const barPitch = 11.6;
const barWidth = 9.2;

/**
 * One cluster's profile: a bar a phase, the placed one dark, a grey dash where there is no basis, and the limit of green
 * as a dashed line. All are drawn to the same scale, so they can stand beside each other.
 *
 * @param greenFrom the limit, 0 to 1
 */
export function miniProfile(profile: MiniProfile, greenFrom: number): string {
  const limit = foot - greenFrom * foot;
  const bars = profile.phases.map((value, order) => {
    const phase = order + 1;
    const isPlaced = phase === profile.placed;
    const left = 1.2 + order * barPitch;
    const tick = svgText(left + barWidth / 2, foot + 8.5, String(phase), {
      size: 7,
      anchor: "middle",
      weight: isPlaced ? 600 : 400,
      fill: isPlaced ? ink : "#66727D",
    });
    if (value === null) {
      return `${tick}<rect x="${at(left + 1)}" y="45.6" width="7.2" height="1.7" fill="var(--na)"/>`;
    }
    const height = Math.max(0.5, value * foot);
    const fill = isPlaced ? "var(--brand)" : "var(--brand-2)";
    return `${tick}<rect x="${at(left)}" y="${at(foot - height)}" width="${barWidth}" height="${at(height)}" fill="${fill}"/>`;
  });
  const lines =
    `<path d="M0 ${at(limit)}H${viewWidth}" stroke="${threshold}" stroke-width=".5" stroke-dasharray="1.6 1.6"/>` +
    bars.join("") +
    `<path d="M0 ${foot}H${viewWidth}" stroke="${ink}" stroke-width=".5"/>`;
  return figureSvg({ width: viewWidth, height: 60, className: "mini-chart", title: profile.title, body: lines });
}
