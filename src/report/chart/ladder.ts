import { type Markup, markup } from "../markup.ts";
import { ladderPhrases } from "../phrases/ladder.ts";
import type { Voice } from "../voice.ts";
import { at, figureSvg, ink, ink2, svgText } from "./svg.ts";

/** Where a cluster stood in a year. Progress is the placed phase's score, null where it is withheld. */
export type Standing = { year: number; phase: number; progress: number | null; completed: boolean };

const width = 482;
const height = 113;
const step = width / 5;
const riser = 17;
const ground = 112;
const firstTread = 88;
/** From a tread to the top of its flag. */
const flagHeight = 47;

/** The phase ladder: five steps, filled up to where the cluster stands; a hollow marker is last year. */
export function ladder(voice: Voice, now: Standing, before: Standing | null): Markup {
  const x = positionOf(now);
  const filled = Array.from({ length: now.phase }, (_, index) => {
    const left = index * step;
    const right = index + 1 < now.phase ? left + step : x;
    return right > left
      ? `<rect x="${at(left)}" y="${treadOf(index + 1)}" width="${at(right - left)}" height="${ground - treadOf(index + 1)}" fill="var(--brand)"/>`
      : "";
  });
  const outline = `M0 ${treadOf(1)}H${at(step)}${[2, 3, 4, 5].map((phase) => `V${treadOf(phase)}H${at(phase * step)}`).join("")}`;
  const walls = [1, 2, 3, 4].map((phase) => {
    const isInside = phase < now.phase;
    const colour = isInside ? "#FFFFFF" : "var(--rule)";
    return `<path d="M${at(phase * step)} ${treadOf(isInside ? phase : phase + 1)}V${ground}" stroke="${colour}" stroke-width=".6"/>`;
  });
  const numerals = [1, 2, 3, 4, 5].map((phase) => {
    const left = (phase - 1) * step;
    // The numeral is 7.5 points wide: it is white only where the filled part reaches past it.
    const isOnFill = phase < now.phase || (phase === now.phase && x - left >= 17);
    return `<text x="${at(left + 7)}" y="105" font-size="15" style="font-family:var(--serif)" fill="${isOnFill ? "#FFFFFF" : "var(--brand)"}">${phase}</text>`;
  });
  const base = `<path d="M0 ${ground}H${width}" stroke="${ink}" stroke-width=".6"/>`;
  const frame = `<path d="${outline}" fill="none" stroke="var(--brand)" stroke-width="1.1"/>`;
  const drawn = [...filled, frame, ...walls, base, ...numerals, ...markers(voice, now, before)].join("");
  // The flags of the highest steps rise above the drawing, which grows by as much.
  const highest = Math.min(...[now, ...(before === null ? [] : [before])].map(({ phase }) => treadOf(phase)));
  const lift = Math.max(0, flagHeight - highest);
  const body = lift === 0 ? drawn : `<g transform="translate(0 ${lift})">${drawn}</g>`;
  const title = ladderInWords(voice, now, before);
  return markup(figureSvg({ width, height: height + lift, className: "chart ladder", title, body }));
}

/** What the ladder shows, in a sentence. */
export function ladderInWords(voice: Voice, now: Standing, before: Standing | null): string {
  const stand = (standing: Standing) => ({ year: standing.year, place: whereabouts(voice, standing) });
  return ladderPhrases[voice.language].sentence(stand(now), before === null ? null : stand(before));
}

function whereabouts({ language, format }: Voice, { phase, progress, completed }: Standing): string {
  const say = ladderPhrases[language];
  if (completed) return say.atTop;
  return progress === null ? say.inPhase(phase) : say.into(format.percentFigure(progress), phase);
}

function treadOf(phase: number): number {
  return firstTread - (phase - 1) * riser;
}

function positionOf({ phase, progress, completed }: Standing): number {
  const share = completed ? 1 : (progress ?? 0);
  return (phase - 1 + share) * step;
}

/** Both years with their flags. Close flags part: last year's text ends at its marker, this year's begins at its own. */
function markers(voice: Voice, now: Standing, before: Standing | null): string[] {
  const isSame =
    before !== null &&
    before.phase === now.phase &&
    labelOf(voice, before) === labelOf(voice, now) &&
    before.completed === now.completed;
  const here = { ...placed(now), label: labelOf(voice, now) };
  if (before === null || isSame) {
    const years =
      isSame && before !== null ? voice.format.list([String(before.year), String(now.year)]) : String(now.year);
    return [flag(here, years, "middle", true), dot(here, true)];
  }
  const there = { ...placed(before), label: labelOf(voice, before) };
  const apart = Math.abs(here.x - there.x);
  const isClose = apart < halfWidth(here.label) + halfWidth(there.label) + 1.8;
  const nowSide = here.x >= there.x ? "start" : "end";
  const beforeSide = here.x >= there.x ? "end" : "start";
  return [
    flag(there, String(before.year), isClose ? beforeSide : "middle", false),
    flag(here, String(now.year), isClose ? nowSide : "middle", true),
    dot(there, false),
    dot(here, true),
  ];
}

type Place = { x: number; y: number; label: string };

/** At either end of a step the marker stays inside it, so that nobody has to guess which step it stands on. */
function placed(standing: Standing): { x: number; y: number } {
  const left = (standing.phase - 1) * step;
  const x = Math.min(left + step - 5.5, Math.max(left + 5.5, positionOf(standing)));
  return { x, y: treadOf(standing.phase) };
}

function labelOf({ language, format }: Voice, { phase, progress, completed }: Standing): string {
  const say = ladderPhrases[language].flags;
  if (completed) return say.completed;
  return progress === null ? say.withoutBasis(phase) : say.progress(format.percentFigure(progress), phase);
}

/** Half of a text's width: about 4.3 points a letter at this size. */
function halfWidth(label: string): number {
  return label.length * 2.15;
}

function flag({ x, y, label }: Place, year: string, side: "start" | "middle" | "end", isNow: boolean): string {
  const weight = isNow ? 600 : 400;
  const fill = isNow ? ink : ink2;
  // A flag never leaves the drawing.
  const half = halfWidth(label);
  const anchor = side === "middle" && x < half ? "start" : side === "middle" && x > width - half ? "end" : side;
  const textX = anchor === "middle" ? x : anchor === "start" ? Math.max(0, x - 3) : Math.min(width, x + 3);
  const options = { size: 8.3, anchor, weight, fill } as const;
  return [
    `<path d="M${at(x)} ${at(y - 4.5)}V${at(y - 26)}" stroke="${ink}" stroke-width=".6"/>`,
    svgText(textX, y - 39, year, options),
    svgText(textX, y - 29.5, label, options),
  ].join("");
}

function dot({ x, y }: Place, isNow: boolean): string {
  return isNow
    ? `<circle cx="${at(x)}" cy="${at(y)}" r="4.4" fill="var(--brand)" stroke="#FFFFFF" stroke-width="1.2"/>`
    : `<circle cx="${at(x)}" cy="${at(y)}" r="4.4" fill="#FFFFFF" stroke="var(--brand)" stroke-width="1.4"/>`;
}
