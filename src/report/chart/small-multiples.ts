import { colour, round, svgFigure, svgText } from "./portfolio-markup.ts";

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
  const bars = profile.phases.map((value, at) => {
    const phase = at + 1;
    const isPlaced = phase === profile.placed;
    const left = 1.2 + at * barPitch;
    const tick = svgText(left + barWidth / 2, foot + 8.5, String(phase), {
      size: 7,
      anchor: "middle",
      bold: isPlaced,
      fill: isPlaced ? colour.ink : colour.ink3,
    });
    if (value === null) {
      return `${tick}<rect x="${round(left + 1)}" y="45.6" width="7.2" height="1.7" fill="${colour.none}"/>`;
    }
    const height = Math.max(0.5, value * foot);
    const fill = isPlaced ? "var(--brand)" : "var(--brand-2)";
    return `${tick}<rect x="${round(left)}" y="${round(foot - height)}" width="${barWidth}" height="${round(height)}" fill="${fill}"/>`;
  });
  const lines =
    `<path d="M0 ${round(limit)}H${viewWidth}" stroke="${colour.threshold}" stroke-width=".5" stroke-dasharray="1.6 1.6"/>` +
    bars.join("") +
    `<path d="M0 ${foot}H${viewWidth}" stroke="${colour.ink}" stroke-width=".5"/>`;
  return svgFigure(profile.title, `${viewWidth}pt`, viewWidth, 60, lines);
}
