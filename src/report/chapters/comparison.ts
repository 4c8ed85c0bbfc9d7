import type { ItemResult } from "../../scoring/result.ts";
import { dumbbell, dumbbellAxis } from "../chart/dumbbell.ts";
import { type Context, fractionValue, itemNumber, itemText } from "../context.ts";
import {
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  numberWord,
  plural,
  sentenceCase,
  shorten,
} from "../format.ts";
import { itemNumbers } from "../phrases/answers.ts";
import type { Voice } from "../voice.ts";

/** Facilitator against the others in the placed phase; null where nothing may be compared. */
export function comparisonView(context: Context, own: readonly ItemResult[], nextFigure: () => string) {
  const { result, framework } = context;
  const compared = own.flatMap((item) => (item.gap.kind === "compared" ? [{ item, gap: item.gap }] : []));
  if (compared.length === 0) return null;
  const points = Math.round(fractionValue(framework.scoring.gapFrom) * 100);
  const byGap = [...compared].sort((a, b) => b.gap.difference - a.gap.difference);
  const groups = [
    { finding: "blind-spot", name: "Blinde flekker" },
    { finding: "aligned", name: `Innenfor ${points} prosentpoeng` },
    { finding: "hidden-strength", name: "Skjulte styrker" },
  ] as const;
  const least = Math.min(...compared.map(({ gap }) => gap.n));
  const most = Math.max(...compared.map(({ gap }) => gap.n));
  const others = least === most ? formatNumber(most) : `${formatNumber(least)} til ${formatNumber(most)}`;
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
      description: `Skår i fase\u00a0${result.placement.phase}. Fylt: fasilitator (${formatNumber(result.responses.byGroup.facilitator)}\u00a0svar). Hul: snittet av de andre (${others}\u00a0svar). Tykk strek: minst ${points} prosentpoeng forskjell.`,
    },
    axis: dumbbellAxis(context),
    groups: groups
      .map(({ finding, name }) => ({
        name,
        rows: byGap
          .filter(({ gap }) => gap.finding === finding)
          .map(({ item, gap }) => ({
            number: itemNumber(item.id),
            text: shorten(itemText(context, item.id), 84),
            chart: dumbbell({
              solid: gap.facilitator,
              hollow: gap.others,
              isWide: gap.finding !== "aligned",
              title: `Fasilitator ${formatPercent(gap.facilitator)}, de andre ${formatPercent(gap.others)}`,
            }),
            facilitator: formatPercent(gap.facilitator),
            others: formatPercent(gap.others),
            difference: formatPoints(gap.difference),
            isWide: gap.finding !== "aligned",
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
    elsewhere: elsewhereSentence(elsewhere),
    source: [
      missing > 0
        ? `${sentenceCase(numberWord(missing, "neuter"))} ${plural(missing, "punkt", "punkter")} er ikke med, fordi fasilitator ikke har svart eller de andre svarene er for få.`
        : "",
      `Hele ordlyden står i tabellen over fasen. Fasilitator er en navngitt rolle og vises når minst ${numberWord(framework.scoring.minimumOthers, "common")} andre har svart.`,
      `Kilde: klyngeundersøkelsen ${result.year}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
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
  if (blind.length === 0 && hidden.length === 0) {
    return `Fasilitator og de andre ser fase\u00a0${phase} likt: ingen punkter skiller med ${points} prosentpoeng eller mer`;
  }
  const parts = [
    blind.length === 0
      ? ""
      : `${numberWord(blind.length, "common")} ${plural(blind.length, "blind flekk", "blinde flekker")} (${itemNumbers(voice, blind)})`,
    hidden.length === 0
      ? ""
      : `${numberWord(hidden.length, "common")} ${plural(hidden.length, "skjult styrke", "skjulte styrker")} (${itemNumbers(voice, hidden)})`,
  ].filter((part) => part !== "");
  return sentenceCase(formatList(parts));
}

/** Blind spots and hidden strengths outside the placed phase, in one sentence that counts them. */
export function elsewhereSentence(items: readonly Pick<ItemResult, "gap" | "phase">[]): string | null {
  const of = (finding: string) => items.filter(({ gap }) => gap.kind === "compared" && gap.finding === finding);
  const phases = (some: typeof items) => formatList([...new Set(some.map(({ phase }) => String(phase)))]);
  const part = (some: typeof items, one: string, many: string) =>
    some.length === 0
      ? []
      : [`${numberWord(some.length, "common")} ${plural(some.length, one, many)} (fase\u00a0${phases(some)})`];
  const parts = [
    ...part(of("blind-spot"), "blind flekk", "blinde flekker"),
    ...part(of("hidden-strength"), "skjult styrke", "skjulte styrker"),
  ];
  return parts.length === 0 ? null : `De andre fasene har ${formatList(parts)}.`;
}
