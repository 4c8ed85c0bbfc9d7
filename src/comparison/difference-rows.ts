import { diffMessages } from "../messages/diff.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import type { Light, Plan } from "../scoring/result.ts";
import type { Changed, InstrumentState, ResultDifference } from "./compare-results.ts";
import type { ClusterDifference } from "./compare-runs.ts";
import type { TextDifference } from "./compare-texts.ts";

/** One difference in words: what it concerns, how it was and how it is. Final strings, for terminal and page alike. */
export type DifferenceRow = { what: string; before: string; after: string };

/** A cluster's differences in words; `lines` are those of the report's text, marked with what has become of them. */
export type ClusterRows = {
  title: string;
  rows: DifferenceRow[];
  lines: { kind: "removed" | "added"; text: string }[];
};

/** Words for one cluster's differences, from the whole to the parts. */
export function differenceRows(difference: ClusterDifference, language: Language): ClusterRows {
  const sentences = inLanguage(diffMessages, language);
  const title = `${difference.cluster.name} (${difference.cluster.id})`;
  if (difference.kind !== "changed") {
    const what = difference.kind === "added" ? sentences.added : sentences.removed;
    return { title, rows: [{ what, before: "", after: "" }], lines: [] };
  }
  const { result, text } = difference;
  return {
    title,
    rows: result === null ? [] : resultRows(result, language),
    lines: text === null ? [] : linesOf(text),
  };
}

function resultRows(result: ResultDifference, language: Language): DifferenceRow[] {
  const sentences = inLanguage(diffMessages, language);
  const { responses, placement, assessedPlacement, sensitivity, recommendations, instruments, plan } = result;
  const { standing, place, same } = sentences;
  const placed = (value: NonNullable<typeof assessedPlacement>["from"]) =>
    value === null ? sentences.none : standing(value);
  return [
    ...row(sentences.responses, responses, String),
    ...row(sentences.placement, placement, standing),
    ...row(sentences.assessedPlacement, assessedPlacement, placed),
    ...row(sentences.otherRules, sensitivity, ({ scenarios }) => scenarios.map(sentences.scenario).join(", ") || same),
    ...row(sentences.oneAnswer, sensitivity, ({ oneAnswer }) => (oneAnswer === null ? same : place(oneAnswer))),
    ...result.phases.flatMap((phase) => row(sentences.phase(phase), phase, unworded(sentences.light))),
    ...result.dimensions.flatMap((dimension) =>
      row(sentences.dimension(dimension), dimension, unworded(sentences.light)),
    ),
    ...result.items.flatMap((item) => itemRows(item, language)),
    ...(result.scores === 0
      ? []
      : [{ what: sentences.scores({ count: result.scores }), before: "", after: sentences.scoresMoved }]),
    ...listRow(sentences.newMeasures, [], recommendations.added),
    ...listRow(sentences.goneMeasures, recommendations.removed, []),
    ...(recommendations.isReordered ? [{ what: sentences.measureOrder, before: "", after: sentences.newOrder }] : []),
    ...row(sentences.plan, plan, (value) => planText(value, language)),
    ...listRow(sentences.newInstruments, [], instruments.added),
    ...listRow(sentences.goneInstruments, instruments.removed, []),
    ...instruments.renamed.flatMap((instrument) =>
      row(
        sentences.instrument(instrument),
        instrument,
        ({ name, validity }: InstrumentState) => `${name} (${sentences.validity[validity]})`,
      ),
    ),
    ...assessedAdviceRows(result.assessedAdvice, language),
    ...result.sources.map((source) => ({ what: sentences.sources[source], before: "", after: sentences.newFile })),
  ].filter(({ before, after }) => before !== after);
}

function itemRows(item: ResultDifference["items"][number], language: Language): DifferenceRow[] {
  const sentences = inLanguage(diffMessages, language);
  const { id, from, to } = item;
  const assessed = (light: string | null) => {
    const known = lights.find((one) => one === light);
    return known === undefined ? sentences.none : sentences.light({ light: known, word: null, value: null });
  };
  const isRelit = from.light !== to.light || from.word !== to.word;
  return [
    ...(isRelit ? row(sentences.item({ id }), item, sentences.light) : []),
    ...(from.assessed === to.assessed
      ? []
      : [{ what: sentences.assessedItem({ id }), before: assessed(from.assessed), after: assessed(to.assessed) }]),
  ];
}

function assessedAdviceRows(change: ResultDifference["assessedAdvice"], language: Language): DifferenceRow[] {
  const sentences = inLanguage(diffMessages, language);
  const list = (ids: readonly string[]) => (ids.length === 0 ? sentences.none : ids.join(", "));
  return [
    ...row(sentences.assessedMeasures, change, ({ measures }) => list(measures)),
    ...row(sentences.assessedPlan, change, ({ plan }) => planText(plan, language)),
    ...row(sentences.assessedInstruments, change, ({ instruments }) => list(instruments)),
  ];
}

const lights: readonly Light[] = ["green", "yellow", "red", "none"];

/** A light's words where there is no label to give. */
function unworded(light: (p: { light: Light; word: string | null; value: number | null }) => string) {
  return (score: { light: Light; value: number | null }) => light({ ...score, word: null });
}

function row<Value>(what: string, change: Changed<Value> | null, words: (value: Value) => string): DifferenceRow[] {
  return change === null ? [] : [{ what, before: words(change.from), after: words(change.to) }];
}

function listRow(what: string, before: readonly string[], after: readonly string[]): DifferenceRow[] {
  return before.length + after.length === 0 ? [] : [{ what, before: before.join(", "), after: after.join(", ") }];
}

function planText(plan: Plan, language: Language): string {
  const { noPlan } = inLanguage(diffMessages, language);
  return plan.kind === "plan" ? plan.measures.join(", ") : noPlan[plan.kind];
}

function linesOf({ removed, added }: TextDifference): ClusterRows["lines"] {
  return [
    ...removed.map((text) => ({ kind: "removed" as const, text })),
    ...added.map((text) => ({ kind: "added" as const, text })),
  ];
}
