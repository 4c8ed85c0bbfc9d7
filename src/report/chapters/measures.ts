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
import {
  formatDate,
  formatList,
  formatPercent,
  numberWord,
  percentFigure,
  sentenceCase,
  shorten,
  typeset,
} from "../format.ts";
import { lightOfItem } from "../light.ts";
import { howManyMeasures, measuresByRank } from "../phrases/counting.ts";
import { headOf, pointViews } from "./parts.ts";
import { unansweredSentence } from "./summary.ts";

export type MeasuresView = ReturnType<typeof measuresView>;

/** Reasons shown in full; the rest are counted. */
const mostReasons = 4;

/** What to do, in order of priority: why, how, with which instruments; then the action plan and a look ahead. */
export function measuresView(context: Context) {
  const { result } = context;
  const chapter = chapterOf(context, "tiltak");
  const numbers = captionNumbers(context, chapter);
  const { recommendations, plan, preview } = result;
  const earlier = recommendations.filter(({ measure }) => phaseNumberOf(measure) < result.placement.phase);
  const sections = numberSections(chapter, [
    recommendations.length === 0 ? null : { id: "prioritert", title: "Tiltak i prioritert rekkefølge" },
    recommendations.length === 0 ? null : { id: "handlingsplan", title: "Handlingsplan" },
    plan.kind !== "unanswered" ? null : { id: "ubesvart", title: "Punkter som må besvares" },
    preview.length === 0 ? null : { id: "neste-fase", title: `Neste steg: fase\u00a0${result.placement.phase + 1}` },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  return {
    head: headOf(context, chapter),
    sections,
    note: "Rekkefølge: hvor mye som mangler på punktene tiltaket svarer på",
    lead: leadOf(context, earlier.length),
    measures:
      recommendations.length === 0
        ? null
        : {
            section: sectionOf("prioritert"),
            how: `Slik (guiden, ${referenceTo(context, "guide") ?? "vedlegg"}) og virkemidler`,
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
  const { result, ranks } = context;
  const { recommendations, plan, placement } = result;
  if (plan.kind === "completed") {
    return recommendations.length === 0
      ? "Alle de fem fasene er grønne, og ingen punkter peker ut nye tiltak."
      : `Alle de fem fasene er grønne. ${howManyMeasures(context, recommendations.length)} svarer på punktene som ennå er gule eller røde.`;
  }
  if (plan.kind === "unanswered" && recommendations.length === 0)
    return "Svarene er for få til å anbefale tiltak i fasen.";
  const open = new Set(recommendations.flatMap(({ items }) => items)).size;
  const from = earlier === 0 ? `i fase\u00a0${placement.phase}` : `i fase\u00a0${placement.phase} og i fasene før`;
  const answer = `${howManyMeasures(context, recommendations.length)} svarer på ${open === 1 ? "det ene gule eller røde punktet" : `de ${numberWord(open, "neuter")} gule og røde punktene`} ${from}.`;
  if (plan.kind !== "plan" || placement.progress === null) return answer;
  const planned = plan.measures.flatMap((id) => ranks.get(id) ?? []);
  if (planned.length === 0) return answer;
  return `${answer} Fullføres ${measuresByRank(context, planned)}, går fasen fra ${percentFigure(placement.progress)} til ${formatPercent(plan.progressAfter)} og blir grønn.`;
}

function measureBlock(context: Context, { measure: id, items, instruments }: Recommendation, rank: number) {
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
    earlierPhase: phase.number < context.result.placement.phase ? `Fase\u00a0${phase.number}` : null,
    reasons: called.slice(0, mostReasons).map((item) => ({
      light: lightOfItem(context, item),
      number:
        phase.number < context.result.placement.phase ? `${phase.number}.${itemNumber(item.id)}` : itemNumber(item.id),
      text: shorten(itemText(context, item.id), 68),
      why: typeset(context.checklist.get(item.id)?.measures.find((link) => link.id === id)?.why ?? ""),
    })),
    more: more > 0 ? `og ${numberWord(more, "neuter")} til` : null,
    // The source's own points on the measure come first, then the rough guide's.
    points: [
      ...pointViews(context, measure?.points ?? []),
      ...guide.flatMap((entry) => (entry.points === undefined ? [] : pointViews(context, entry.points))),
    ],
    tags: instruments.map((instrument) => instrumentTag(context, instrument)),
  };
}

/** An instrument's name today, and whether it has to be checked before anyone applies. */
export function instrumentTag({ result, instruments }: Context, id: string) {
  const match = result.instruments.find((one) => one.id === id);
  const validity = match?.validity ?? "unverified";
  const name = match?.name ?? instruments.get(id)?.name ?? id;
  const remark = validity === "unverified" ? "må kontrolleres" : validity === "closed" ? "avsluttet" : null;
  return { name, remark, label: remark === null ? name : `${name} – ${remark}`, isDoubtful: remark !== null };
}

function planTable(context: Context, number: string) {
  const { result, notes, ranks } = context;
  const { plan } = result;
  const planned = plan.kind === "plan" ? plan.measures.flatMap((id) => ranks.get(id) ?? []) : [];
  const rows = result.recommendations.map(({ measure, instruments }, at) => {
    const written = notes.plan.find((one) => one.measure === measure);
    const usable = instruments.find((id) => !instrumentTag(context, id).isDoubtful) ?? instruments[0];
    return {
      rank: String(at + 1),
      id: measure,
      text: shorten(measureText(context, measure), 72),
      owner: written?.owner ?? null,
      due: written?.due == null ? null : formatDate(written.due),
      instrument: usable === undefined ? "–" : instrumentTag(context, usable).name,
      status: written?.status ?? null,
    };
  });
  const blank = rows.some((row) => row.owner === null || row.due === null || row.status === null)
    ? ["De prikkede feltene fylles ut av klyngen."]
    : [];
  const finding =
    planned.length === 0 || plan.kind !== "plan"
      ? `${howManyMeasures(context, rows.length)} i prioritert rekkefølge`
      : `${sentenceCase(measuresByRank(context, planned))} er nok til at fase\u00a0${plan.phase} blir grønn`;
  const choice = planned.length === 0 ? [] : ["Utvalget er gjort trinnvis etter prioritet."];
  return {
    caption: { number, finding, description: [...choice, ...blank].join(" ") || null },
    rows,
    blocking:
      plan.kind === "plan" && plan.blocking.length > 0
        ? `Punktene som holder fasen tilbake og som planen gjør grønne: ${formatList(plan.blocking.map(itemNumber))}.`
        : null,
  };
}

/** The next phase's measures, for a cluster that is half-way through its own. */
function previewView(context: Context) {
  const { result, framework } = context;
  const next = phaseOf(framework, result.placement.phase + 1);
  const isOver = (result.placement.progress ?? 0) > 0.5;
  return {
    lead: `Klyngen er ${isOver ? "mer enn halvveis" : "halvveis"} i fase\u00a0${result.placement.phase}. ${howManyMeasures(context, result.preview.length)} i fase\u00a0${next.number}, «${typeset(next.name)}», kan forberedes nå.`,
    rows: result.preview.map(({ measure, items }) => ({
      text: measureText(context, measure),
      dimension: dimensionName(context, context.measures.get(measure)?.dimension ?? ""),
      items: formatList(items.map(itemNumber)),
    })),
  };
}

function phaseNumberOf(measure: string): number {
  return Number(measure.slice(1, 2));
}

function scoreOf({ score }: ItemResult): number {
  return score.kind === "scored" ? score.value : 1;
}
