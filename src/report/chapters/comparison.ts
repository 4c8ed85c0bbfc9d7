import type { ItemResult } from "../../scoring/result.ts";
import { dumbbell, dumbbellAxis } from "../chart/dumbbell.ts";
import { type Context, fractionValue, itemNumber, itemText } from "../context.ts";
import { itemNumbers } from "../phrases/answers.ts";
import { comparisonPhrases } from "../phrases/comparison.ts";
import type { Voice } from "../voice.ts";

/** Facilitator against the others in the placed phase; null where nothing may be compared. */
export function comparisonView(context: Context, own: readonly ItemResult[], nextFigure: () => string) {
  const { result, framework, language, format } = context;
  const say = comparisonPhrases[language];
  const compared = own.flatMap((item) => (item.gap.kind === "compared" ? [{ item, gap: item.gap }] : []));
  if (compared.length === 0) return null;
  const points = Math.round(fractionValue(framework.scoring.gapFrom) * 100);
  const byGap = [...compared].sort((a, b) => b.gap.difference - a.gap.difference);
  const groups = [
    { finding: "blind-spot", name: say.blindSpots },
    { finding: "aligned", name: say.aligned(points) },
    { finding: "hidden-strength", name: say.hiddenStrengths },
  ] as const;
  const least = Math.min(...compared.map(({ gap }) => gap.n));
  const most = Math.max(...compared.map(({ gap }) => gap.n));
  const others = least === most ? format.number(most) : say.range(format.number(least), format.number(most));
  const missing = own.length - compared.length;
  const elsewhere = result.items.filter(
    ({ gap, phase }) => phase !== result.placement.phase && gap.kind === "compared" && gap.finding !== "aligned",
  );
  return {
    caption: {
      number: nextFigure(),
      finding: comparisonFinding(
        context,
        byGap.map(({ item, gap }) => ({ id: item.id, finding: gap.finding })),
        result.placement.phase,
        points,
      ),
      description: say.description({
        phase: result.placement.phase,
        facilitator: format.number(result.responses.byGroup.facilitator),
        others,
        points,
      }),
    },
    axis: dumbbellAxis(context),
    groups: groups
      .map(({ finding, name }) => ({
        name,
        rows: byGap
          .filter(({ gap }) => gap.finding === finding)
          .map(({ item, gap }) => ({
            number: itemNumber(item.id),
            text: format.shorten(itemText(context, item.id), 84),
            chart: dumbbell({
              solid: gap.facilitator,
              hollow: gap.others,
              isWide: gap.finding !== "aligned",
              title: say.rowTitle(format.percent(gap.facilitator), format.percent(gap.others)),
            }),
            facilitator: format.percent(gap.facilitator),
            others: format.percent(gap.others),
            difference: format.points(gap.difference),
            isWide: gap.finding !== "aligned",
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
    elsewhere: elsewhereSentence(context, elsewhere),
    source: [
      ...(missing > 0 ? [say.missing(missing)] : []),
      say.where(framework.scoring.minimumOthers),
      say.source(result.year),
    ].join(" "),
  };
}

/** "To blinde flekker (S2 og T1) og én skjult styrke (T5)". */
export function comparisonFinding(
  voice: Voice,
  rows: readonly { id: string; finding: "blind-spot" | "hidden-strength" | "aligned" }[],
  phase: number,
  points: number,
): string {
  const of = (finding: string) => rows.filter((row) => row.finding === finding).map(({ id }) => id);
  const blind = of("blind-spot");
  const hidden = of("hidden-strength");
  const say = comparisonPhrases[voice.language];
  if (blind.length === 0 && hidden.length === 0) return say.alike(phase, points);
  const parts = [
    ...(blind.length === 0 ? [] : [say.blind(blind.length, itemNumbers(voice, blind))]),
    ...(hidden.length === 0 ? [] : [say.hidden(hidden.length, itemNumbers(voice, hidden))]),
  ];
  return voice.format.sentenceCase(voice.format.list(parts));
}

/** Blind spots and hidden strengths outside the placed phase, in one sentence that counts them. */
export function elsewhereSentence(
  { language }: Voice,
  items: readonly Pick<ItemResult, "gap" | "phase">[],
): string | null {
  const say = comparisonPhrases[language];
  const phasesOf = (finding: string) =>
    items.flatMap(({ gap, phase }) => (gap.kind === "compared" && gap.finding === finding ? [String(phase)] : []));
  const [blind, hidden] = [phasesOf("blind-spot"), phasesOf("hidden-strength")];
  const parts = [
    ...(blind.length === 0 ? [] : [say.blindIn(blind.length, [...new Set(blind)])]),
    ...(hidden.length === 0 ? [] : [say.hiddenIn(hidden.length, [...new Set(hidden)])]),
  ];
  return parts.length === 0 ? null : say.elsewhere(parts);
}
