import { scaleLinear } from "d3-scale";
import { at, figureSvg, ink, ink2, svgText } from "./svg.ts";
import { shortNames, textWidth } from "./text-fit.ts";

export type SlopeLine = {
  name: string;
  /** Positions on the ladder: phase minus 1, plus progress; 5 where all phases are green. */
  from: number;
  to: number;
  /** `up` and `down` changed phase. */
  direction: "up" | "down" | "same";
  /** Whether the name stands at the right. */
  named: boolean;
};

export type SlopeData = {
  title: string;
  /** A phase by its number: "Fase 2". */
  phase: (number: number) => string;
  /** The phases of a cluster that changed, as its label has them: "1 til 2"; 6 where all are green. */
  step: (from: number, to: number) => string;
  previousYear: string;
  year: string;
  lines: readonly SlopeLine[];
};

const viewWidth = 482;
const left = 118;
const right = 330;
const phaseHeight = 50;
const labelSize = 7.6;
const labelPitch = 9;

/**
 * Two years side by side: one line a cluster, from last year's position to this year's. Risen lines are dark and thick,
 * fallen ones dashed ink, the others thin. Only the phases that somebody stands in are drawn. Labels that would overlap are
 * moved apart and tied to their line.
 */
export function slopeChart(data: SlopeData): string {
  const positions = data.lines.flatMap(({ from, to }) => [from, to]);
  const low = Math.floor(Math.min(4, ...positions));
  const high = Math.min(5, Math.max(low + 1, Math.floor(Math.max(0, ...positions)) + 1));
  const height = (high - low) * phaseHeight;
  const y = scaleLinear([low, high], [height + 16, 16]);

  const phases = Array.from({ length: high - low }, (_, order) => low + order);
  const grid = phases.map((phase) => {
    const line = `<path d="M0 ${at(y(phase))}H${right + 6}" stroke="var(--rule)" stroke-width=".5"/>`;
    return line + svgText(0, y(phase) - 4, data.phase(phase + 1), { size: 7.6, fill: ink2 });
  });
  const frame =
    `<path d="M0 ${at(y(high))}H${right + 6}" stroke="var(--rule)" stroke-width=".5"/>` +
    [left, right]
      .map((x) => `<path d="M${x} ${at(y(high))}V${at(y(low))}" stroke="${ink}" stroke-width=".5"/>`)
      .join("") +
    svgText(left, 9, data.previousYear, { size: 8.1, anchor: "middle", fill: ink2 }) +
    svgText(right, 9, data.year, { size: 8.1, anchor: "middle", weight: 600 });

  // Movers are drawn last, over the others.
  const order = { same: 0, down: 1, up: 1 } as const;
  const drawn = [...data.lines].sort((a, b) => order[a.direction] - order[b.direction]);
  const lines = drawn.map((line) => slopeLine(line, y(line.from), y(line.to)));
  const labels = placeLabels(data, y, height + 16);
  const bottom = Math.max(height + 22, ...labels.map(({ y: place }) => place + 6));
  return figureSvg({
    width: viewWidth,
    height: bottom,
    className: "chart",
    title: data.title,
    body: [...grid, frame, ...lines, ...labels.map(({ markup }) => markup)].join(""),
  });
}

function slopeLine({ direction }: SlopeLine, from: number, to: number): string {
  const path = `M${left} ${at(from)}L${right} ${at(to)}`;
  const dot = (x: number, place: number, fill: string, stroke: string) =>
    `<circle cx="${x}" cy="${at(place)}" r="2.2" fill="${fill}" stroke="${stroke}" stroke-width=".9"/>`;
  const style = {
    up: { stroke: "var(--brand)", extra: 'stroke-width="1.6"' },
    down: { stroke: ink, extra: 'stroke-width="1.3" stroke-dasharray="3 2"' },
    same: { stroke: "var(--brand-2)", extra: 'stroke-width=".7"' },
  }[direction];
  return `<path d="${path}" fill="none" stroke="${style.stroke}" ${style.extra}/>${dot(left, from, "#fff", style.stroke)}${dot(right, to, style.stroke, style.stroke)}`;
}

type PlacedLabel = { y: number; markup: string };

/** Labels from the top, each at least a line under the one before; then as much as needed back up from the foot. */
function placeLabels(data: SlopeData, y: (position: number) => number, foot: number): PlacedLabel[] {
  const named = data.lines.filter(({ named: isNamed }) => isNamed).sort((a, b) => b.to - a.to || b.from - a.from);
  const wanted = named.map((line) => y(line.to));
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + labelPitch));
  let limit = Math.max(foot, 10 + places.length * labelPitch);
  for (let order = places.length - 1; order >= 0; order -= 1) {
    const place = Math.min(places[order] ?? 0, limit);
    places[order] = place;
    limit = place - labelPitch;
  }
  const short = shortNames(
    named.map((line) => line.name),
    viewWidth - right - 46,
    labelSize,
  );
  return named.map((line, order) => {
    const place = places[order] ?? 0;
    const start = wanted[order] ?? place;
    const tie = `<path d="M${right + 5} ${at(start)}L${right + 15} ${at(place)}" fill="none" stroke="var(--ink-3)" stroke-width=".4"/>`;
    const name = short[order] ?? line.name;
    const step = stepOf(line, data);
    const label = svgText(right + 18, place + 2.6, name, {
      size: labelSize,
      weight: line.direction === "same" ? 400 : 600,
    });
    const after =
      step === ""
        ? ""
        : svgText(right + 18 + textWidth(name, labelSize) * 1.06 + 4, place + 2.6, step, {
            size: 7,
            fill: ink2,
          });
    return { y: place, markup: tie + label + after };
  });
}

/** Phases from 1; 6 where all are green. */
function stepOf({ from, to, direction }: SlopeLine, { step }: SlopeData): string {
  const phase = (position: number) => (position >= 5 ? 6 : Math.floor(position) + 1);
  return direction === "same" ? "" : step(phase(from), phase(to));
}
