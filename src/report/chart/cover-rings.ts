import { escapeMarkup, type Markup, markup } from "../markup.ts";
import { coverPhrases } from "../phrases/cover.ts";
import type { Voice } from "../voice.ts";
import type { Standing } from "./ladder.ts";
import { at, figureSvg } from "./svg.ts";

const left = 20;
const middle = 181;
const ring = 17;

/**
 * Five rings for five phases, tangent at one point, in millimetres on the whole cover. The disc is the cluster now, the
 * dashed ring last year. Without a score there is no disc; a completed cluster fills the fifth ring.
 */
export function coverRings(voice: Voice, now: Standing, before: Standing | null): Markup {
  const disc = radiusOf(now);
  const past = before === null ? null : radiusOf(before);
  const rings = [5, 4, 3, 2, 1].map((phase) => circle(ring * phase, "var(--cover-2)"));
  const body = [
    ...rings,
    disc === null ? "" : `<circle cx="${at(left + disc)}" cy="${middle}" r="${at(disc)}" fill="var(--cover-2)"/>`,
    // Rings that the disc covers are drawn over it in the ground's colour.
    ...[1, 2, 3, 4, 5]
      .filter((phase) => disc !== null && ring * phase < disc)
      .map((phase) => circle(ring * phase, "var(--cover)")),
    past === null || past === 0 ? "" : lastYear(past, disc),
    ...[1, 2, 3, 4, 5].map((phase) => numeral(phase, disc)),
    percentage(voice, now, disc, past),
  ];
  return markup(
    figureSvg({
      width: 209.8,
      height: 297,
      className: "rings",
      title: ringsInWords(voice, now, before),
      body: body.join(""),
    }),
  );
}

/** What the rings show, in two sentences. */
export function ringsInWords({ language, format }: Voice, now: Standing, before: Standing | null): string {
  const say = coverPhrases[language].rings;
  const disc = now.completed
    ? say.completed
    : now.progress === null
      ? say.withoutBasis(now.phase)
      : say.progress(format.percent(now.progress), now.phase);
  if (before === null || radiusOf(before) === null) return say.sentence(disc, null);
  const { year, phase, progress, completed } = before;
  return say.sentence(
    disc,
    completed ? say.completedThen(year) : say.progressThen(year, format.percent(progress ?? 0), phase),
  );
}

/** What stands on the cover beside the rings. */
export function ringsKey({ language }: Voice, now: Standing, before: Standing | null): string {
  const say = coverPhrases[language].key;
  const hasDisc = radiusOf(now) !== null;
  const dashed = before === null || radiusOf(before) === null ? null : before.year;
  const shown =
    dashed === null
      ? hasDisc
        ? [say.disc(now.year)]
        : []
      : [hasDisc ? say.both(now.year, dashed) : say.dashed(dashed)];
  return [say.rings, ...shown].join(" ");
}

function radiusOf({ phase, progress, completed }: Standing): number | null {
  if (completed) return ring * 5;
  return progress === null ? null : ring * (phase - 1 + progress);
}

function circle(radius: number, stroke: string): string {
  return `<circle cx="${at(left + radius)}" cy="${middle}" r="${at(radius)}" fill="none" stroke="${stroke}" stroke-width=".22"/>`;
}

function lastYear(radius: number, disc: number | null): string {
  const isOnDisc = disc !== null && radius < disc;
  const stroke = isOnDisc ? "var(--cover)" : "var(--cover-2)";
  return `<circle cx="${at(left + radius)}" cy="${middle}" r="${at(radius)}" fill="none" stroke="${stroke}" stroke-width=".45" stroke-dasharray="1.2 .9"/>`;
}

function numeral(phase: number, disc: number | null): string {
  const x = left + ring * 2 * phase - 1.8;
  return label(x, String(phase), disc !== null && x < left + 2 * disc);
}

/** The share at the disc's edge, inside where it fits, and never over a numeral or last year's ring. */
function percentage(
  { format }: Voice,
  { progress, completed }: Standing,
  disc: number | null,
  past: number | null,
): string {
  if (disc === null || completed || progress === null) return "";
  const text = format.percent(progress);
  const wide = text.length * 1.75 + 2;
  const edge = left + 2 * disc;
  const numerals = [1, 2, 3, 4, 5].map((phase) => ({
    from: left + ring * 2 * phase - 4.6,
    to: left + ring * 2 * phase,
  }));
  const dashed = past === null ? [] : [{ from: left + 2 * past - 0.8, to: left + 2 * past + 0.8 }];
  const isFree = (from: number, to: number) => [...numerals, ...dashed].every((one) => to < one.from || from > one.to);
  const inside = { x: edge - 1.9, from: edge - 1.9 - wide, to: edge - 1.9 };
  const outside = { x: edge + 1.6 + wide, from: edge + 1.2, to: edge + 1.6 + wide };
  if (inside.from > left + 0.5 && isFree(inside.from, inside.to)) return label(inside.x, text, true);
  if (isFree(outside.from, outside.to)) return label(outside.x, text, false);
  // Where both places are taken there is room a step further out or in.
  const further = [1, 2, 3, 4, 5, 6].flatMap((millimetres) => [outside.to + millimetres, inside.to - millimetres]);
  const free = further.find((right) => right - wide > left && right < 205 && isFree(right - wide, right)) ?? outside.to;
  return label(free, text, free < edge);
}

function label(x: number, text: string, isOnDisc: boolean): string {
  return `<text x="${at(x)}" y="${middle + 1.15}" text-anchor="end" font-size="3.3" font-weight="600" fill="${isOnDisc ? "var(--cover)" : "var(--cover-ink)"}">${escapeMarkup(text)}</text>`;
}
