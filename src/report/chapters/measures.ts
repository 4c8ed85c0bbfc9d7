import type { ItemResult, Recommendation } from "../../scoring/result.ts";
import {
  type Context,
  chapterOf,
  dimensionName,
  itemNumber,
  itemText,
  measureText,
  phaseOf,
  referenceTo,
} from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import { dash } from "../format.ts";
import { lightOfItem } from "../light.ts";
import { measuresByRank } from "../phrases/counting.ts";
import { instrumentTag } from "../phrases/instruments.ts";
import { measuresPhrases } from "../phrases/measures.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { headOf, noteWords, pointViews } from "./parts.ts";
import { unansweredSentence } from "./summary.ts";

export type MeasuresView = ReturnType<typeof measuresView>;

/** Reasons shown in full; the rest are counted. */
const mostReasons = 4;

/** What to do, in order of priority: why, how, with which instruments; then the action plan and a look ahead. */
export function measuresView(context: Context) {
  const { result, language } = context;
  const say = measuresPhrases[language];
  const chapter = chapterOf(context, "tiltak");
  const numbers = captionNumbers(context, chapter);
  const { recommendations, plan, preview } = result;
  const earlier = recommendations.filter(({ measure }) => phaseNumberOf(measure) < result.placement.phase);
  const sections = numberSections(chapter, [
    recommendations.length === 0 ? null : { id: "prioritert", title: say.sections.list },
    recommendations.length === 0 ? null : { id: "handlingsplan", title: say.sections.plan },
    plan.kind !== "unanswered" ? null : { id: "ubesvart", title: say.sections.unanswered },
    preview.length === 0 ? null : { id: "neste-fase", title: say.sections.next(result.placement.phase + 1) },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    note: say.note,
    lead: leadOf(context, earlier.length),
    measures:
      recommendations.length === 0
        ? null
        : {
            section: sectionOf("prioritert"),
            heads: { ...say.heads, how: say.heads.how(referenceTo(context, "guide") ?? say.annex) },
            list: recommendations.map((recommendation, at) => measureBlock(context, recommendation, at + 1)),
          },
    plan:
      recommendations.length === 0
        ? null
        : { section: sectionOf("handlingsplan"), ...planTable(context, numbers.table()) },
    unanswered:
      plan.kind !== "unanswered"
        ? null
        : {
            section: sectionOf("ubesvart"),
            sentence: unansweredSentence(context, plan.phase, plan.items.length),
            items: plan.items.map((id) => ({ number: itemNumber(id), text: itemText(context, id) })),
          },
    preview: preview.length === 0 ? null : { section: sectionOf("neste-fase"), ...previewView(context) },
  };
}

function leadOf(context: Context, earlier: number): string {
  const { result, ranks, language, format } = context;
  const { recommendations, plan, placement } = result;
  const say = measuresPhrases[language];
  const measures = recommendations.length;
  if (plan.kind === "completed") return measures === 0 ? say.allGreen : say.allGreenBut(measures);
  if (plan.kind === "unanswered" && measures === 0) return say.tooFew;
  const items = new Set(recommendations.flatMap((one) => one.items)).size;
  const answer = say.answer({ measures, items, phase: placement.phase, hasEarlier: earlier > 0 });
  if (plan.kind !== "plan" || placement.progress === null) return answer;
  const planned = plan.measures.flatMap((id) => ranks.get(id) ?? []);
  if (planned.length === 0) return answer;
  const completing = say.completing({
    measures: measuresByRank(context, planned),
    count: planned.length,
    from: format.percentFigure(placement.progress),
    to: format.percent(plan.progressAfter),
  });
  return `${answer} ${completing}`;
}

function measureBlock(context: Context, { measure: id, items, instruments }: Recommendation, rank: number) {
  const { language, format } = context;
  const say = measuresPhrases[language];
  const measure = context.measures.get(id);
  const phase = phaseOf(context.framework, phaseNumberOf(id));
  const guide = phase.guide.filter((entry) => entry.measure === id);
  const called = items
    .flatMap((itemId) => context.items.get(itemId) ?? [])
    .map((item, at) => ({ item, at }))
    .sort((a, b) => scoreOf(a.item) - scoreOf(b.item) || a.at - b.at)
    .map(({ item }) => item);
  const more = called.length - mostReasons;
  return {
    rank: String(rank),
    title: measureText(context, id),
    dimension: dimensionName(context, measure?.dimension ?? ""),
    earlierPhase: phase.number < context.result.placement.phase ? phaseLabel(context, phase.number) : null,
    reasons: called.slice(0, mostReasons).map((item) => ({
      light: lightOfItem(context, item),
      number:
        phase.number < context.result.placement.phase ? `${phase.number}.${itemNumber(item.id)}` : itemNumber(item.id),
      text: format.shorten(itemText(context, item.id), 68),
      why: format.typeset(context.checklist.get(item.id)?.measures.find((link) => link.id === id)?.why ?? ""),
    })),
    more: more > 0 ? say.more(more) : null,
    // The source's own points on the measure come first, then the rough guide's.
    points: [
      ...pointViews(context, measure?.points ?? []),
      ...guide.flatMap((entry) => (entry.points === undefined ? [] : pointViews(context, entry.points))),
    ],
    tags: instruments.map((instrument) => taggedInstrument(context, instrument)),
  };
}

/** An instrument under its name today, and whether it has to be checked before anyone applies. */
function taggedInstrument(context: Context, id: string) {
  const { result, instruments } = context;
  const match = result.instruments.find((one) => one.id === id);
  const validity = match?.validity ?? "unverified";
  const name = match?.name ?? instruments.get(id)?.name ?? id;
  const tag = instrumentTag(context, validity);
  return {
    label: tag === null ? name : `${name} – ${tag}`,
    isDoubtful: tag !== null,
    isClosed: validity === "closed",
  };
}

function planTable(context: Context, number: string) {
  const { result, notes, ranks, language, format } = context;
  const say = measuresPhrases[language];
  const { plan } = result;
  const planned = plan.kind === "plan" ? plan.measures.flatMap((id) => ranks.get(id) ?? []) : [];
  const rows = result.recommendations.map(({ measure, instruments }, at) => {
    const written = notes.plan.find((one) => one.measure === measure);
    const tags = instruments.map((id) => taggedInstrument(context, id));
    // An open one first, then one to be checked, which says so; a closed one is no way to pay for anything.
    const usable = tags.find(({ isDoubtful }) => !isDoubtful) ?? tags.find(({ isClosed }) => !isClosed);
    return {
      rank: String(at + 1),
      id: measure,
      text: format.shorten(measureText(context, measure), 72),
      owner: written?.owner == null ? null : noteWords(context, written.owner),
      due: written?.due == null ? null : format.date(written.due),
      instrument: usable?.label ?? dash,
      status: written?.status == null ? null : noteWords(context, written.status),
    };
  });
  const blank = rows.some((row) => row.owner === null || row.due === null || row.status === null) ? [say.blanks] : [];
  const finding =
    planned.length === 0 || plan.kind !== "plan"
      ? say.inOrder(rows.length)
      : say.enough({ measures: measuresByRank(context, planned), count: planned.length, phase: plan.phase });
  const choice = planned.length === 0 ? [] : [say.choice];
  return {
    caption: { number, finding, description: [...choice, ...blank].join(" ") || null },
    heads: say.planHeads,
    rows,
    blocking:
      plan.kind === "plan" && plan.blocking.length > 0
        ? say.blocking(format.list(plan.blocking.map(itemNumber)))
        : null,
  };
}

/** The next phase's measures, for a cluster that is half-way through its own. */
function previewView(context: Context) {
  const { result, framework, language, format } = context;
  const say = measuresPhrases[language];
  const { placement } = result;
  const next = phaseOf(framework, result.placement.phase + 1);
  return {
    lead: say.preview({
      isOver: (placement.progress ?? 0) > 0.5,
      phase: placement.phase,
      measures: result.preview.length,
      next: next.number,
      name: format.typeset(next.name),
    }),
    heads: say.previewHeads,
    rows: result.preview.map(({ measure, items }) => ({
      text: measureText(context, measure),
      dimension: dimensionName(context, context.measures.get(measure)?.dimension ?? ""),
      items: format.list(items.map(itemNumber)),
    })),
  };
}

function phaseNumberOf(measure: string): number {
  return Number(measure.slice(1, 2));
}

function scoreOf({ score }: ItemResult): number {
  return score.kind === "scored" ? score.value : 1;
}
