import { at, figureSvg } from "./svg.ts";

export type PortfolioRings = {
  title: string;
  /** Positions on the ladder from 0 to 5 (phase minus 1, plus progress) of the clusters that have one. */
  positions: readonly number[];
  /** Position of the cluster in the middle last year; null where there is no last year. */
  previousMedian: number | null;
  /** Colours of the brand as hexadecimal, since the steps between them are computed. */
  cover: string;
  cover2: string;
};

/** Where the five circles touch, in millimetres on the page, and the radius of the first one. */
const touch = { x: 20, y: 181 };
const phaseRadius = 17;

/**
 * The portfolio's cover. The five rings are the phases, as on a cluster's own cover. Each cluster is a disc that reaches
 * as far as it has come; the more clusters have reached a place, the stronger its colour, so the field shows the
 * distribution, and with a single cluster it is that cluster's own disc.
 */
export function portfolioRings(rings: PortfolioRings): string {
  const reached = [...new Set(rings.positions)].sort((a, b) => b - a);
  const shareAt = (position: number) =>
    rings.positions.length === 0 ? 0 : rings.positions.filter((one) => one >= position).length / rings.positions.length;
  const discs = reached
    .filter((position) => position > 0)
    .map((position) => circle(position, `fill="${mix(rings.cover, rings.cover2, shareAt(position))}"`));

  const phases = [5, 4, 3, 2, 1];
  // A ring is drawn in the colour that stands out from the field it runs through.
  const onField = (position: number) => (shareAt(position) > 0.5 ? "var(--cover)" : "var(--cover-2)");
  const lines = phases.map((phase) => circle(phase, `fill="none" stroke="${onField(phase)}" stroke-width=".22"`));
  const median =
    rings.previousMedian === null || rings.previousMedian <= 0
      ? ""
      : circle(
          rings.previousMedian,
          `fill="none" stroke="${onField(rings.previousMedian)}" stroke-width=".45" stroke-dasharray="1.2 .9"`,
        );
  // A knob of the cover's own colour keeps each number readable on any step of the field.
  const knobs = phases.map((phase) => {
    const x = touch.x + 2 * phaseRadius * phase;
    return (
      `<circle cx="${at(x)}" cy="${touch.y}" r="2.9" fill="var(--cover)" stroke="var(--cover-2)" stroke-width=".22"/>` +
      `<text x="${at(x)}" y="${at(touch.y + 1.15)}" text-anchor="middle" font-size="3.3" font-weight="600" fill="var(--cover-ink)">${phase}</text>`
    );
  });
  return figureSvg({
    width: 209.8,
    height: 297,
    className: "rings",
    title: rings.title,
    body: [...discs, ...lines, median, ...knobs].join(""),
  });
}

function circle(position: number, attributes: string): string {
  const radius = phaseRadius * position;
  return `<circle cx="${at(touch.x + radius)}" cy="${touch.y}" r="${at(radius)}" ${attributes}/>`;
}

/** The colour `share` of the way from one colour to the other, channel by channel. */
function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((place) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(place, place + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
