import { type Markup, markup } from "../markup.ts";
import { answerPhrases } from "../phrases/answers.ts";
import type { Voice } from "../voice.ts";
import { at, figureSvg, ink, ink2, svgText } from "./svg.ts";

/** How an item was answered. `process` and `unclear` are the two yellow labels, which mean different things. */
export type Distribution = {
  /** Answers by raw label, in the source's order. */
  labels: readonly { label: string; tone: Tone; count: number }[];
  notAnswered: number;
};
export type Tone = "green" | "process" | "unclear" | "red";

const width = 96;
const height = 9.5;
const gap = 3;
/** From here on a unit per answer would be too narrow to see. */
const mostUnits = 40;

/** The counts in words: "9 Ok, 3 I prosess, 2 ikke besvart". It is also the bar's text for a screen reader. */
export function distributionInWords(voice: Voice, { labels, notAnswered }: Distribution): string {
  const { number } = voice.format;
  const say = answerPhrases[voice.language];
  const parts = labels
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${number(count)} ${voice.label(label)}`);
  const unanswered = notAnswered > 0 ? [say.notAnswered(number(notAnswered))] : [];
  return [...parts, ...unanswered].join(", ") || say.noAnswers;
}

/**
 * Answers as a stacked bar of 96 by 9.5 points: green, "I prosess", "Uklart" and red, and apart from them, dashed, those who
 * did not answer. One answer is one unit wide; above forty the bar shows shares and the unanswered stand as a number.
 */
export function distributionBar(voice: Voice, distribution: Distribution): Markup {
  const { number } = voice.format;
  const { labels, notAnswered } = distribution;
  const tones = (["green", "process", "unclear", "red"] as const)
    .map((tone) => ({ tone, count: sum(labels.filter((one) => one.tone === tone).map(({ count }) => count)) }))
    .filter(({ count }) => count > 0);
  const answered = sum(tones.map(({ count }) => count));
  const byShare = answered + notAnswered > mostUnits;
  const numberWidth = byShare && notAnswered > 0 ? 4 + 3.6 * number(notAnswered).length : 0;
  const dashedGap = !byShare && notAnswered > 0 && answered > 0 ? gap : 0;
  const unit = (width - numberWidth - dashedGap) / Math.max(1, byShare ? answered : answered + notAnswered);

  let x = 0;
  const segments = tones.map(({ tone, count }) => {
    const segment = drawSegment(x, count * unit, looks[tone], number(count));
    x += count * unit;
    return segment;
  });
  if (notAnswered > 0 && !byShare)
    segments.push(drawUnanswered(x + dashedGap, notAnswered * unit, number(notAnswered)));
  if (notAnswered > 0 && byShare) {
    segments.push(svgText(width, 7.05, number(notAnswered), { size: 6.6, anchor: "end", fill: ink2 }));
  }
  return markup(
    figureSvg({
      width,
      height,
      className: "bar",
      title: distributionInWords(voice, distribution),
      body: segments.join(""),
    }),
  );
}

const looks: Record<Tone, { fill: string; edge: string; text: string }> = {
  green: { fill: "var(--ok)", edge: "var(--ok-edge)", text: ink },
  process: { fill: "var(--am)", edge: "var(--am-edge)", text: ink },
  unclear: { fill: "var(--am-tint)", edge: "var(--am-edge)", text: ink },
  red: { fill: "var(--no)", edge: "var(--no-edge)", text: "#FFFFFF" },
};

/** A segment with its edge inside, a hair of white between neighbours, and its count where there is room. */
function drawSegment(x: number, wide: number, look: (typeof looks)[Tone], count: string): string {
  const inner = Math.max(0.4, wide - 0.9);
  const rect = `<rect x="${at(x + 0.3)}" y=".3" width="${at(inner)}" height="8.9" fill="${look.fill}" stroke="${look.edge}" stroke-width=".6"/>`;
  const roomy = wide >= Math.max(6, 2.6 + 3.5 * count.length);
  const label = { size: 6.6, anchor: "middle", weight: 600, fill: look.text } as const;
  return roomy ? rect + svgText(x + 0.3 + inner / 2, 7.05, count, label) : rect;
}

function drawUnanswered(x: number, wide: number, count: string): string {
  const inner = Math.max(0.4, wide - 0.6);
  const rect = `<rect x="${at(x + 0.3)}" y=".3" width="${at(inner)}" height="8.9" fill="none" stroke="var(--na)" stroke-width=".6" stroke-dasharray="1.6 1.2"/>`;
  return wide >= Math.max(6, 2.6 + 3.5 * count.length)
    ? rect + svgText(x + 0.3 + inner / 2, 7.05, count, { size: 6.6, anchor: "middle", fill: ink2 })
    : rect;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
