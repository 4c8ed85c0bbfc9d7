import { type Markup, markup } from "../markup.ts";
import { ladderPhrases } from "../phrases/ladder.ts";
import type { Voice } from "../voice.ts";
import { at, figureSvg, ink, ink2, svgText } from "./svg.ts";
import { textWidth } from "./text-fit.ts";

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
/** A flag that stands above another. */
const raised = 20;
const flagSize = 8.3;

/** The phase ladder: five steps, filled up to where the cluster stands; a hollow marker is last year. */
export function ladder(voice: Voice, now: Standing, before: Standing | null): Markup {
  const x = positionOf(now);
  const flags = flagsOf(voice, now, before);
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
  const drawn = [...filled, frame, ...walls, base, ...numerals, ...flags.map(drawFlag), ...flags.map(drawMarker)].join(
    "",
  );
  const lift = liftOf(flags);
  const body = lift === 0 ? drawn : `<g transform="translate(0 ${lift})">${drawn}</g>`;
  const title = ladderInWords(voice, now, before);
  // Where only a part of the drawing is in view, the style sheet begins with its upper end.
  const className = now.phase > 3 ? "chart ladder high" : "chart ladder";
  return markup(figureSvg({ width, height: height + lift, className, title, body }));
}

/** Height of the drawing in points. */
export function ladderHeight(voice: Voice, now: Standing, before: Standing | null): number {
  return height + liftOf(flagsOf(voice, now, before));
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

/** What stands over a marker, on a stem: the year above where the cluster stood. */
type Flag = { x: number; y: number; year: string; label: string; isNow: boolean };

/** A flag with its text's place: where it is anchored, and how much higher than usual it stands. */
type PlacedFlag = Flag & { textX: number; anchor: "start" | "middle" | "end"; rise: number };

/** One flag a year, or one for both where they fall together. The first is last year's. */
function flagsOf(voice: Voice, now: Standing, before: Standing | null): PlacedFlag[] {
  const flagOf = (standing: Standing, isNow: boolean): Flag => ({
    ...markerOf(standing),
    year: String(standing.year),
    label: labelOf(voice, standing),
    isNow,
  });
  const here = flagOf(now, true);
  if (before === null) return [centred(here)];
  const there = flagOf(before, false);
  const isSame = before.phase === now.phase && there.label === here.label && before.completed === now.completed;
  if (isSame) return [centred({ ...here, year: voice.format.list([there.year, here.year]) })];
  return here.x >= there.x ? besideEachOther(there, here) : besideEachOther(here, there).reverse();
}

/**
 * Two flags, the left one first. Close ones part: the left text ends at its marker, the right one begins at its own. Where
 * the edge leaves no room for that, the outer flag stands above the other.
 */
function besideEachOther(left: Flag, right: Flag): [PlacedFlag, PlacedFlag] {
  const over: [PlacedFlag, PlacedFlag] = [centred(left), centred(right)];
  if (right.x - left.x >= 62 && spanOf(over[0]).to + 2 <= spanOf(over[1]).from) return over;
  const middle = (left.x + right.x) / 2;
  const ending = endingAt(left, Math.min(left.x + 3, middle - 1.5));
  const starting = startingAt(right, Math.max(right.x - 3, middle + 1.5));
  // The text beneath keeps clear of the other flag's longer stem.
  if (spanOf(ending).from < 0) return [centred(left, raised), startingAt(right, Math.max(starting.textX, left.x + 3))];
  if (spanOf(starting).to > width) return [endingAt(left, Math.min(ending.textX, right.x - 3)), centred(right, raised)];
  return [ending, starting];
}

/** Where a flag's text begins and ends. */
function spanOf(flag: PlacedFlag): { from: number; to: number } {
  const wide = widthOf(flag);
  const from = flag.textX - (flag.anchor === "end" ? wide : flag.anchor === "middle" ? wide / 2 : 0);
  return { from, to: from + wide };
}

/** Over its marker, but never outside the drawing. */
function centred(flag: Flag, rise = 0): PlacedFlag {
  const half = widthOf(flag) / 2;
  if (flag.x < half) return { ...startingAt(flag, Math.max(0, flag.x - 3)), rise };
  if (flag.x > width - half) return { ...endingAt(flag, Math.min(width, flag.x + 3)), rise };
  return { ...flag, textX: flag.x, anchor: "middle", rise };
}

function startingAt(flag: Flag, textX: number): PlacedFlag {
  return { ...flag, textX, anchor: "start", rise: 0 };
}

function endingAt(flag: Flag, textX: number): PlacedFlag {
  return { ...flag, textX, anchor: "end", rise: 0 };
}

/** Width of a flag's text; this year's is bold. */
function widthOf({ year, label, isNow }: Flag): number {
  return Math.max(textWidth(year, flagSize), textWidth(label, flagSize)) * (isNow ? 1.08 : 1);
}

/** At either end of a step the marker stays inside it, so that nobody has to guess which step it stands on. */
function markerOf(standing: Standing): { x: number; y: number } {
  const left = (standing.phase - 1) * step;
  const x = Math.min(left + step - 5.5, Math.max(left + 5.5, positionOf(standing)));
  return { x, y: treadOf(standing.phase) };
}

function labelOf({ language, format }: Voice, { phase, progress, completed }: Standing): string {
  const say = ladderPhrases[language].flags;
  if (completed) return say.completed;
  return progress === null ? say.withoutBasis(phase) : say.progress(format.percentFigure(progress), phase);
}

function drawFlag({ x, y, year, label, isNow, textX, anchor, rise }: PlacedFlag): string {
  const options = { size: flagSize, anchor, weight: isNow ? 600 : 400, fill: isNow ? ink : ink2 } as const;
  return [
    `<path d="M${at(x)} ${at(y - 4.5)}V${at(y - 26 - rise)}" stroke="${ink}" stroke-width=".6"/>`,
    svgText(textX, y - 39 - rise, year, options),
    svgText(textX, y - 29.5 - rise, label, options),
  ].join("");
}

/** How much the flags of the highest steps rise above the drawing, which grows by as much. */
function liftOf(flags: readonly PlacedFlag[]): number {
  return Math.max(0, ...flags.map(({ y, rise }) => flagHeight + rise - y));
}

function drawMarker({ x, y, isNow }: PlacedFlag): string {
  return isNow
    ? `<circle cx="${at(x)}" cy="${at(y)}" r="4.4" fill="var(--brand)" stroke="#FFFFFF" stroke-width="1.2"/>`
    : `<circle cx="${at(x)}" cy="${at(y)}" r="4.4" fill="#FFFFFF" stroke="var(--brand)" stroke-width="1.4"/>`;
}
