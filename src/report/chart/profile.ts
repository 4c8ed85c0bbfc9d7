import { scaleLinear } from "d3-scale";
import { type LightShape, lightMark } from "../light.ts";
import { type Markup, markup } from "../markup.ts";
import { lightPhrases } from "../phrases/lights.ts";
import type { Voice } from "../voice.ts";
import { at, figureSvg, ink, ink2, svgText, threshold } from "./svg.ts";

/** One panel: a score per phase, 0 to 1 or null where it is withheld, with last year's where there is one. */
export type ProfilePanel = {
  /** One or two lines. */
  title: readonly [string, string];
  /** Whether the second line is only an explanation. */
  isSecondMuted: boolean;
  points: readonly { phase: number; score: number | null; shape: LightShape; before: number | null }[];
};

export type Profile = {
  panels: readonly ProfilePanel[];
  placedPhase: number;
  /** Limits of the lights, 0 to 1. */
  greenFrom: number;
  redBelow: number;
  title: string;
};

const width = 482;
const height = 164;
const panelWidth = 99;
const panelStep = 115;
const floor = 151;
const ceiling = 46;

/** Four small panels on one scale: a light at each score on a stem, last year a hollow ring to its left. */
export function profile(voice: Voice, { panels, placedPhase, greenFrom, redBelow, title }: Profile): Markup {
  const { percentFigure } = voice.format;
  const { parts } = lightPhrases[voice.language];
  const y = scaleLinear([0, 1], [floor, ceiling]);
  const limitLines = [greenFrom, redBelow];
  const bands = [
    { text: parts.green, share: (1 + greenFrom) / 2 },
    { text: percentFigure(greenFrom), share: greenFrom },
    { text: parts.yellow, share: (greenFrom + redBelow) / 2 },
    { text: percentFigure(redBelow), share: redBelow },
    { text: parts.red, share: redBelow / 2 },
  ];
  const body = [
    ...panels.map((panel, index) => drawPanel(voice, panel, index * panelStep, y, limitLines, placedPhase)),
    ...bands.map(({ text, share }) =>
      svgText(3 * panelStep + panelWidth + 7, y(share) + 2.5, text, { size: 7.4, fill: ink2 }),
    ),
  ];
  return markup(figureSvg({ width, height, className: "chart profile", title, body: body.join("") }));
}

function drawPanel(
  { format }: Voice,
  panel: ProfilePanel,
  x: number,
  y: (share: number) => number,
  limits: readonly number[],
  placed: number,
): string {
  const column = panelWidth / 5;
  const [first, second] = panel.title;
  const heading = [
    svgText(x, 9, first, { size: 8.1, weight: 600 }),
    second === ""
      ? ""
      : svgText(x, 19.5, second, {
          size: 8.1,
          weight: panel.isSecondMuted ? 400 : 600,
          fill: panel.isSecondMuted ? ink2 : ink,
        }),
  ];
  const band = `<rect x="${at(x + (placed - 1) * column)}" y="32" width="${at(column)}" height="${floor - 32}" fill="var(--brand-tint)"/>`;
  const lines = limits.map(
    (share) =>
      `<path d="M${at(x)} ${at(y(share))}H${at(x + panelWidth)}" stroke="${threshold}" stroke-width=".5" stroke-dasharray="2 2"/>`,
  );
  const axis = `<path d="M${at(x)} ${floor}H${at(x + panelWidth)}" stroke="${ink}" stroke-width=".6"/>`;
  const points = panel.points.map(({ phase, score, shape, before }) => {
    const centre = x + (phase - 0.5) * column;
    const tick = svgText(centre, floor + 10, String(phase), {
      size: 7.4,
      anchor: "middle",
      weight: phase === placed ? 600 : 400,
      fill: phase === placed ? ink : ink2,
    });
    return (
      tick +
      drawBefore(centre - (score === null ? 0 : 5.2), before, y) +
      drawScore(
        centre + (score === null ? 0 : 2.6),
        score === null ? null : { value: score, figure: format.percentFigure(score) },
        shape,
        y,
      )
    );
  });
  return [...heading, band, ...lines, axis, ...points].join("");
}

function drawBefore(x: number, before: number | null, y: (share: number) => number): string {
  if (before === null) return "";
  const top = y(before);
  return `<path d="M${at(x)} ${floor}V${at(top)}" stroke="var(--brand-2)" stroke-width=".5"/><circle cx="${at(x)}" cy="${at(top)}" r="2.3" fill="#FFFFFF" stroke="var(--brand)" stroke-width=".9"/>`;
}

function drawScore(
  x: number,
  score: { value: number; figure: string } | null,
  shape: LightShape,
  y: (share: number) => number,
): string {
  if (score === null) return lightMark("none", x, floor - 6, 8);
  const top = y(score.value);
  return [
    `<path d="M${at(x)} ${floor}V${at(top)}" stroke="var(--brand)" stroke-width="1.5"/>`,
    lightMark(shape, x, top, 9.5),
    svgText(x, top - 7.2, score.figure, { size: 7.4, anchor: "middle", weight: 600 }),
  ].join("");
}
