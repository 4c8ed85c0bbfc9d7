import type { SourcePoint } from "../../framework/schema.ts";
import type { ItemResult, PartResult, Score } from "../../scoring/result.ts";
import { arrow } from "../chart/arrow.ts";
import { type Distribution, distributionBar, type Tone } from "../chart/distribution-bar.ts";
import { type Context, itemNumber, itemText } from "../context.ts";
import { chapterLabel, type NumberedChapter } from "../document.ts";
import { dash } from "../format.ts";
import { colourWord, type LightView, light, lightOfItem, shapeOfPart } from "../light.ts";
import type { Markup } from "../markup.ts";
import { assessmentReason, changeInWords, nearness } from "../phrases/answers.ts";
import { lightPhrases } from "../phrases/lights.ts";
import { renderMarkdown } from "../safe-markdown.ts";
import type { Voice } from "../voice.ts";

/** A chapter's heading. */
export type HeadView = { id: string; label: string; title: string; isAnnex: boolean };

export function headOf(context: Voice, chapter: NumberedChapter): HeadView {
  return {
    id: chapter.id,
    label: chapterLabel(context, chapter),
    title: chapter.title,
    isAnnex: chapter.kind === "annex",
  };
}

/** A table's or figure's caption: number, finding, and how to read it. */
export type CaptionView = { number: string; finding: string; description: string | null };

/** A change since last year; the arrow never stands alone. */
export type ChangeView = { arrow: Markup | null; words: string };

export function changeView(
  context: Voice,
  part: Pick<ItemResult | PartResult, "light"> & Pick<ItemResult, "change">,
  unit: "answer" | "item" = "item",
): ChangeView {
  const { direction, words } = changeInWords(context, part.change, part.light, unit);
  return { arrow: direction === null ? null : arrow(direction), words };
}

/** One row of a traffic-light table. */
export type ItemRow = {
  number: string;
  text: string;
  light: LightView;
  /** "1 svar fra gul", or null. */
  near: string | null;
  /** The consultant's light beside the computed one, or null. */
  assessed: { light: LightView; words: string } | null;
  score: string;
  bar: Markup;
  n: string;
  agreement: string;
  change: ChangeView;
};

export function itemRow(context: Context, item: ItemResult): ItemRow {
  const { format } = context;
  return {
    number: itemNumber(item.id),
    text: itemText(context, item.id),
    light: lightOfItem(context, item),
    near: nearness(context, item),
    assessed:
      item.assessed === null
        ? null
        : {
            light: light(
              shapeOfPart(item.assessed.light),
              lightPhrases[context.language].assessed(colourWord(context, item.assessed.light)),
            ),
            words: `${assessmentReason(context, item.assessed.reason)}, ${format.date(item.assessed.date)}`,
          },
    score: shareOf(context, item.score),
    bar: distributionBar(context, distributionOf(context, item)),
    n: format.number(answersTo(item)),
    agreement: item.agreement === null ? dash : format.percent(item.agreement),
    change: changeView(context, item, "answer"),
  };
}

/** An item's answers by label and tone. */
export function distributionOf(
  { framework }: Pick<Context, "framework">,
  item: Pick<ItemResult, "labels" | "counts">,
): Distribution {
  const labels = framework.answers.levels.flatMap(({ level, labels: words }) =>
    words.map((label, at) => {
      const tone: Tone = level === "yellow" ? (at === 0 ? "process" : "unclear") : level;
      return { label, tone, count: item.labels[label] ?? 0 };
    }),
  );
  return { labels, notAnswered: item.counts.notAnswered };
}

export function answersTo({ counts }: Pick<ItemResult, "counts">): number {
  return counts.green + counts.yellow + counts.red;
}

/** A score as "46 %", or a dash. */
export function shareOf({ format }: Voice, score: Score): string {
  return score.kind === "scored" ? format.percent(score.value) : dash;
}

/** A source's bullet with the mark that stands before it. */
export type PointView = { bullet: string; text: string; points: PointView[] };

export function pointViews(voice: Voice, points: readonly SourcePoint[], depth = 0): PointView[] {
  return points.map(({ text, points: nested }) => ({
    bullet: depth === 0 ? "–" : "·",
    text: voice.format.typeset(text),
    points: pointViews(voice, nested, depth + 1),
  }));
}

export function typesetAll({ format }: Voice, texts: readonly string[]): string[] {
  return texts.map(format.typeset);
}

/** What notes are written in where that is another language than the report's, for whoever reads the report aloud; else null. */
export function noteLanguage({ language }: Voice): "nb" | null {
  return language === "nb" ? null : "nb";
}

/** A few words of the consultant's note within a cell, as they were written, and their language where it is not the report's. */
export function noteWords(voice: Voice, text: string): { text: string; language: "nb" | null } {
  return { text, language: noteLanguage(voice) };
}

/** A text of the consultant's note, as it was written. */
export function renderNote(voice: Voice, text: string): Markup {
  return renderMarkdown(text, noteLanguage(voice));
}
