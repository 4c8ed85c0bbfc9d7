import type { ItemResult } from "../../scoring/result.ts";
import { ladder, ladderHeight } from "../chart/ladder.ts";
import { type Context, chapterOf, dimensionName, itemNumber, itemText, measureText } from "../context.ts";
import { type LightView, light, lightOfItem, lightOfPart, shapeOfItem } from "../light.ts";
import { answersBehind, nearness } from "../phrases/answers.ts";
import { measuresByRank } from "../phrases/counting.ts";
import { previousRespondentsSentence, respondentsSentence } from "../phrases/respondents.ts";
import { previousSentence, standingSentence, unevenSentence } from "../phrases/standing.ts";
import { summaryPhrases } from "../phrases/summary.ts";
import type { Voice } from "../voice.ts";
import { headOf, renderNote, shareOf } from "./parts.ts";
import { spaceFor } from "./summary-space.ts";

/** Of a typographical point. */
const millimetre = 25.4 / 72;

export type SummaryView = ReturnType<typeof summaryView>;

/** One page that stands alone: where the cluster stands, what carries it, what is missing, what to do first. */
export function summaryView(context: Context) {
  const { result, framework, notes, now, before, format } = context;
  const say = summaryPhrases[context.language];
  const own = notes.summary === null ? null : renderNote(context, notes.summary);
  const lead = leadSentences(context);
  const strengths = strongest(context).map((item) => factOf(context, item));
  const gaps = weakest(context).map((item) => factOf(context, item));
  const measures = result.recommendations.slice(0, 5).map(({ measure, items }, at) => ({
    rank: String(at + 1),
    text: measureText(context, measure),
    dimension: dimensionName(context, context.measures.get(measure)?.dimension ?? ""),
    lights: countedLights(
      context,
      items.flatMap((id) => context.items.get(id) ?? []),
    ),
  }));
  const unanswered =
    result.plan.kind === "unanswered" ? unansweredSentence(context, result.plan.phase, result.plan.items.length) : null;
  const respondents = [
    respondentsSentence(context, result.responses),
    ...(result.previous === null ? [] : [previousRespondentsSentence(context, result.previous)]),
  ].join(" ");
  const space = spaceFor({
    lead: notes.summary ?? lead,
    ladder: Math.ceil(ladderHeight(context, now, before) * millimetre),
    strengths,
    gaps,
    measures: measures.map(({ text, lights }) => ({ text, lights: lights.length })),
    closing: [respondents, ...(unanswered === null ? [] : [unanswered])],
  });
  const factLength = space === "roomy" ? 104 : 76;
  const factsView = (title: string, facts: readonly ReturnType<typeof factOf>[]) =>
    facts.length === 0
      ? null
      : { title, facts: facts.map((fact) => ({ ...fact, text: format.shorten(fact.text, factLength) })) };
  return {
    head: headOf(context, chapterOf(context, "sammendrag")),
    phaseLabel: say.phase,
    phaseNumber: String(result.placement.phase),
    isDense: space !== "roomy",
    isTight: space === "tight",
    lead: { own, sentences: own === null ? lead : "", isLong: (notes.summary ?? lead).length > 420 },
    ladder: ladder(context, now, before),
    ladderLabel: say.ladder,
    phases: result.phases.map((phase) => ({
      name: format.typeset(framework.phases.find(({ number }) => number === phase.phase)?.name ?? ""),
      light: lightOfPart(context, phase.light),
      share: phase.score.kind === "scored" ? shareOf(context, phase.score) : null,
      isHere: phase.phase === result.placement.phase,
    })),
    strengths: factsView(say.strengths(strengths.length), strengths),
    gaps: factsView(say.gaps(gaps.length), gaps),
    measures:
      measures.length === 0
        ? null
        : {
            title: result.recommendations.length > 5 ? say.measures.first : say.measures.all(measures.length),
            note: say.measures.note,
            heads: say.measures.heads,
            hasDimension: space !== "tight",
            rows: measures.map((row) => ({
              ...row,
              text: format.shorten(row.text, space === "tight" ? 46 : 86),
              dimension: space === "tight" ? null : row.dimension,
            })),
          },
    titles: { unanswered: say.unanswered, respondents: say.respondents },
    unanswered,
    respondents,
  };
}

/** The sentences that say where the cluster stands and what turns the phase green. */
export function leadSentences(context: Context): string {
  const { result, placedPhase, ranks } = context;
  const { placement, previous, plan, phases } = result;
  const later = phases.filter(({ phase, light: level }) => phase > placement.phase && level === "green");
  const sentences = [
    standingSentence(context, result.cluster.name, placement, context.format.typeset(placedPhase.name)),
    previous === null ? "" : previousSentence(context, placement, previous.placement, previous.year),
    placement.flags.includes("uneven-profile")
      ? unevenSentence(
          context,
          placement.phase,
          later.map(({ phase }) => phase),
        )
      : "",
    plan.kind === "plan"
      ? planSentence(
          context,
          plan.phase,
          plan.measures.flatMap((id) => ranks.get(id) ?? []),
        )
      : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** "Fase 2 blir grønn når de to første tiltakene er fullført." */
export function planSentence(voice: Voice, phase: number, ranks: readonly number[]): string {
  if (ranks.length === 0) return "";
  return summaryPhrases[voice.language].turnsGreen(phase, measuresByRank(voice, ranks), ranks.length);
}

/** "Fase 5 har for få svar til et lys. Ett punkt må besvares før det kan lages en plan for fasen." */
export function unansweredSentence({ language }: Voice, phase: number, items: number): string {
  return summaryPhrases[language].tooFewAnswers(phase, items);
}

/** The green items with the highest scores up to the placed phase; later phases only where there are none. */
export function strongest(context: Context): ItemResult[] {
  const green = context.result.items.filter(({ light: level }) => level === "green");
  const near = green.filter(({ phase }) => phase <= context.result.placement.phase);
  return ranked(near.length > 0 ? near : green, -1).slice(0, 3);
}

/** The yellow and red items with the lowest scores up to the placed phase. */
export function weakest(context: Context): ItemResult[] {
  const { items, placement } = context.result;
  const open = items.filter(
    ({ light: level, phase }) => (level === "red" || level === "yellow") && phase <= placement.phase,
  );
  return ranked(open, 1).slice(0, 3);
}

/** By score, then by the number of answers behind it, then as in the source. */
function ranked(items: readonly ItemResult[], direction: 1 | -1): ItemResult[] {
  const scoreValue = ({ score }: ItemResult) => (score.kind === "scored" ? score.value : 0);
  return items
    .map((item, at) => ({ item, at }))
    .sort(
      (a, b) => direction * (scoreValue(a.item) - scoreValue(b.item)) || b.item.score.n - a.item.score.n || a.at - b.at,
    )
    .map(({ item }) => item);
}

function factOf(context: Context, item: ItemResult) {
  return {
    light: lightOfItem(context, item),
    share: shareOf(context, item.score),
    text: itemText(context, item.id),
    behind: [answersBehind(context, item, context.framework.answers.levels), nearness(context, item)]
      .filter((part) => part !== null)
      .join("; "),
    place: summaryPhrases[context.language].place(item.kind, item.phase, itemNumber(item.id).slice(1)),
  };
}

/** "2 Nei", "1 Uklart": lights of the same shape and word together, the worst first. */
export function countedLights(voice: Voice, items: readonly ItemResult[]): LightView[] {
  const order = ["red", "unclear", "process", "green", "none"] as const;
  const groups = new Map<string, { shape: LightView["shape"]; word: string; count: number }>();
  for (const item of items) {
    const shape = shapeOfItem(item);
    const word = item.word ?? "";
    const known = groups.get(`${shape} ${word}`);
    groups.set(`${shape} ${word}`, { shape, word, count: (known?.count ?? 0) + 1 });
  }
  return [...groups.values()]
    .sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape) || (a.word < b.word ? -1 : 1))
    .map(({ shape, word, count }) => light(shape, `${voice.format.number(count)} ${voice.label(word)}`));
}
