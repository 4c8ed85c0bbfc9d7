import { scaleLinear } from "d3-scale";
import { type Markup, markup } from "../markup.ts";
import { chartPhrases } from "../phrases/charts.ts";
import type { Voice } from "../voice.ts";
import { at, figureSvg, ink, ink2, svgText } from "./svg.ts";

/** A stretch of time of one scheme. Years as decimals: July 2026 is 2026.5; null where the register does not say. */
export type TimelineSpan = { from: number | null; to: number | null; kind: "named" | "successor" | "unverified" };

const width = 128;
const first = 2008;
const last = 2028;
const x = scaleLinear([first, last], [0, width]).clamp(true);

/** The head of the timeline column: first year, the years that matter most, and the report's own. */
export function timelineHead({ language }: Voice, reportYear: number): Markup {
  const marks = [first, 2014, 2021, last]
    .filter((year) => Math.abs(x(year) - x(reportYear + 0.4)) > 16)
    .map((year) => ({ year, anchor: year === first ? "start" : year === last ? "end" : "middle" }) as const);
  const body = [
    ...marks.map(({ year, anchor }) => svgText(x(year), 7, String(year), { size: 7.2, anchor, fill: ink2 })),
    svgText(Math.min(x(reportYear + 0.4), width - 9), 7, String(reportYear), {
      size: 7.2,
      anchor: "middle",
      weight: 600,
    }),
  ];
  const title = chartPhrases[language].timeline(first, last);
  return markup(figureSvg({ width, height: 9, className: "time", title, body: body.join("") }));
}

/**
 * One instrument's years: solid is the scheme the source names, hollow what came after it, dashed what nobody has
 * verified, the upright line the report's date.
 */
export function timeline(spans: readonly TimelineSpan[], reportDate: number, title: string): Markup {
  const body = [
    `<path d="M0 4.5H${width}" stroke="#C3CAD0" stroke-width=".4"/>`,
    ...spans.map(drawSpan),
    `<path d="M${at(x(reportDate))} -.6V9.6" stroke="${ink}" stroke-width=".8"/>`,
  ];
  return markup(figureSvg({ width, height: 9, className: "time", title, body: body.join("") }));
}

/** A day, a month or a year of the register as a decimal year; `end` gives the end of that time, not its beginning. */
export function decimalYear(date: string, edge: "start" | "end" = "start"): number {
  const [year = "0", month, day] = date.split("-");
  const past = edge === "end" ? 1 : 0;
  if (month === undefined) return Number(year) + past;
  if (day === undefined) return Number(year) + (Number(month) - 1 + past) / 12;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1 + past) / 365;
}

function drawSpan({ from, to, kind }: TimelineSpan): string {
  const left = x(from ?? first);
  const right = x(to ?? last);
  if (right - left < 1) return "";
  if (kind === "named")
    return `<rect x="${at(left)}" y="2.6" width="${at(right - left)}" height="3.8" fill="var(--brand)"/>`;
  if (kind === "unverified") {
    return `<path d="M${at(left + 1)} 4.5H${at(right)}" stroke="${ink}" stroke-width="1.4" stroke-dasharray="3 2"/>`;
  }
  return `<rect x="${at(left + 0.9)}" y="2.95" width="${at(Math.max(0.6, right - left - 1.8))}" height="3.1" fill="#FFFFFF" stroke="var(--brand)" stroke-width=".9"/>`;
}
