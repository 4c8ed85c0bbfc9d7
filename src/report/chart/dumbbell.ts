import { type Markup, markup } from "../markup.ts";
import { chartPhrases } from "../phrases/charts.ts";
import { lightPhrases } from "../phrases/lights.ts";
import type { Voice } from "../voice.ts";
import { at, figureSvg, ink2, svgText } from "./svg.ts";

const width = 172;

/** The head of a dumbbell column: 0 to 100 with the lights' limits and what lies between them. */
export function dumbbellAxis({
  greenFrom,
  redBelow,
  language,
  format,
}: Voice & { greenFrom: number; redBelow: number }): Markup {
  const { parts } = lightPhrases[language];
  const ticks = [
    { share: 0, text: "0", anchor: "start" },
    { share: redBelow, text: format.percentFigure(redBelow), anchor: "middle" },
    { share: greenFrom, text: format.percentFigure(greenFrom), anchor: "middle" },
    { share: 1, text: "100", anchor: "end" },
  ] as const;
  const bands = [
    { share: redBelow / 2, text: parts.red },
    { share: (redBelow + greenFrom) / 2, text: parts.yellow },
    { share: (greenFrom + 1) / 2, text: parts.green },
  ];
  const title = chartPhrases[language].scale(format.percentFigure(redBelow), format.percentFigure(greenFrom));
  const body = [
    ...ticks.map(({ share, text, anchor }) => svgText(share * width, 7, text, { size: 7.2, anchor })),
    ...bands.map(({ share, text }) => svgText(share * width, 7, text, { size: 7.2, anchor: "middle", fill: ink2 })),
  ];
  return markup(figureSvg({ width, height: 9, className: "axis", title, body: body.join("") }));
}

/** Two scores on a line: `solid` the one in focus, `hollow` what it is held against. A wide gap has a thick line. */
export function dumbbell(row: { solid: number; hollow: number; isWide: boolean; title: string }): Markup {
  const { solid, hollow, isWide, title } = row;
  const [from, to] = [hollow * width, solid * width];
  const line =
    from === to
      ? ""
      : `<path d="M${at(from)} 6H${at(to)}" stroke="var(--brand${isWide ? "" : "-2"})" stroke-width="${isWide ? 2.6 : 0.9}"/>`;
  // Where both fall together the hollow one goes around the solid one, so that both can be seen.
  const isSame = Math.abs(from - to) < 0.5;
  const body = [
    line,
    `<circle cx="${at(from)}" cy="6" r="${isSame ? 5 : 3.4}" fill="#FFFFFF" stroke="var(--brand)" stroke-width="1.2"/>`,
    `<circle cx="${at(to)}" cy="6" r="${isSame ? 2.9 : 3.9}" fill="var(--brand)"/>`,
  ];
  return markup(figureSvg({ width, height: 12, className: "dumb", title, body: body.join("") }));
}

/** Scores from 0 to 1. */
export type Range = {
  q1: number;
  median: number;
  q3: number;
  /** The cluster's own score, and the median of its level; null where there is none. */
  own: number | null;
  level: number | null;
  title: string;
};

/**
 * A cluster against others: the band from first to third quartile, a line at the median, a hollow diamond at the median of
 * its own level, and the cluster's own mark on top.
 */
export function rangeRow({ q1, median, q3, own, level, title }: Range): Markup {
  const wide = Math.max(1.2, (q3 - q1) * width);
  const body = [
    `<rect x="${at(q1 * width)}" y="2.2" width="${at(wide)}" height="7.6" fill="var(--brand-tint)" stroke="var(--brand-2)" stroke-width=".5"/>`,
    `<path d="M${at(median * width)} .8V11.2" stroke="var(--brand)" stroke-width="1.2"/>`,
    level === null ? "" : diamond(level * width),
    own === null
      ? ""
      : `<circle cx="${at(own * width)}" cy="6" r="3.9" fill="var(--brand)" stroke="#FFFFFF" stroke-width=".8"/>`,
  ];
  return markup(figureSvg({ width, height: 12, className: "dumb", title, body: body.join("") }));
}

function diamond(x: number): string {
  return `<path d="M${at(x)} 1.4L${at(x + 4.6)} 6L${at(x)} 10.6L${at(x - 4.6)} 6Z" fill="#FFFFFF" stroke="var(--brand-2)" stroke-width="1.1"/>`;
}
