import { type Context, chapterOf, itemNumber, itemText, measureText, referenceTo } from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import { dash } from "../format.ts";
import { light, lightOfItem, lightOfPart } from "../light.ts";
import { assessmentReason } from "../phrases/answers.ts";
import {
  assessedAdviceFinding,
  assessedAdvicePhrases,
  assessedPlacementSentence,
  assessedPlanSentence,
} from "../phrases/assessed-advice.ts";
import { assessmentPhrases } from "../phrases/assessment.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { headOf, noteWords, renderNote, typesetAll } from "./parts.ts";

export type AssessmentView = ReturnType<typeof assessmentView>;

/** The consultant's own text and lights, and the source's conclusion. */
export function assessmentView(context: Context) {
  const { notes, framework, result, language, format } = context;
  const say = assessmentPhrases[language];
  const chapter = chapterOf(context, "vurdering");
  const numbers = captionNumbers(context, chapter);
  const sections = numberSections(chapter, [
    notes.assessment === null ? null : { id: "vurderingen", title: say.sections.assessment },
    notes.strengths === null ? null : { id: "styrker", title: say.sections.strengths },
    notes.assessedLights.length === 0 ? null : { id: "vurderte-lys", title: say.sections.assessedLights },
    { id: "sluttsatser", title: framework.conclusion.title },
  ]);
  const sectionOf = (id: string) => sections.find((section) => section.id === id) ?? null;
  const hasOne = sections.length === 1;
  const count = notes.assessedLights.length;
  const differing = notes.assessedLights.filter(
    ({ item, light: own }) => context.items.get(item)?.light !== own,
  ).length;
  return {
    head: headOf(context, chapter),
    // A single section would only repeat the chapter's title.
    sections: hasOne ? [] : sections,
    assessment:
      notes.assessment === null
        ? null
        : { section: sectionOf("vurderingen"), text: renderNote(context, notes.assessment) },
    strengths:
      notes.strengths === null ? null : { section: sectionOf("styrker"), text: renderNote(context, notes.strengths) },
    assessed:
      count === 0
        ? null
        : {
            section: sectionOf("vurderte-lys"),
            heads: say.heads,
            caption: {
              number: numbers.table(),
              finding: differing === count ? say.finding(count) : say.findingOf(differing, count),
              description: [say.computedApplies, ...consequences(context)].join(" "),
            },
            rows: notes.assessedLights.map((assessed) => {
              const item = context.items.get(assessed.item);
              return {
                place: `${phaseLabel(context, Number(assessed.item.slice(1, 2)))}, ${itemNumber(assessed.item)}`,
                text: format.shorten(itemText(context, assessed.item), 90),
                computed: item === undefined ? light("none", dash) : lightOfItem(context, item),
                assessed: lightOfPart(context, assessed.light),
                reason: assessmentReason(context, assessed.reason),
                why: noteWords(context, assessed.text),
                by: `${assessed.by}, ${format.date(assessed.date)}`,
              };
            }),
          },
    assessedAdvice: assessedAdviceView(context, numbers.table),
    conclusion: {
      section: hasOne ? null : sectionOf("sluttsatser"),
      introduction: say.conclusion(result.cluster.name),
      paragraphs: typesetAll(context, framework.conclusion.paragraphs),
    },
    next: nextSteps(context),
  };
}

/** What the assessed lights would do to the placement, and to the advice where no table shows it. */
function consequences(context: Context): string[] {
  const { result, language } = context;
  const placed = assessedPlacementSentence(context, result.placement, result.assessedPlacement);
  if (placed === null) return [];
  return assessedAdviceFinding(context, result) === null
    ? [placed, assessedAdvicePhrases[language].sameAdvice]
    : [placed];
}

/** The measures by the consultant's lights; null where they are the same in the same order. */
function assessedAdviceView(context: Context, nextTable: () => string) {
  const { result, ranks } = context;
  const finding = assessedAdviceFinding(context, result);
  const list = referenceTo(context, "tiltak");
  if (finding === null || result.assessedAdvice === null) return null;
  const say = assessedAdvicePhrases[context.language];
  const { recommendations } = result.assessedAdvice;
  const kept = new Set(recommendations.map(({ measure }) => measure));
  const row = (rank: string, measure: string) => ({
    rank,
    text: measureText(context, measure),
    before: String(ranks.get(measure) ?? dash),
  });
  return {
    caption: { number: nextTable(), finding, description: assessedPlanSentence(context, result) },
    heads: say.heads,
    rows: [
      ...recommendations.map(({ measure }, at) => row(String(at + 1), measure)),
      ...result.recommendations.filter(({ measure }) => !kept.has(measure)).map(({ measure }) => row(dash, measure)),
    ],
    source: list === null ? null : say.source(list),
  };
}

/** Where to go on reading, in one sentence. */
function nextSteps(context: Context): string | null {
  const measures = referenceTo(context, "tiltak");
  const { plan } = context.result;
  if (measures === null || plan.kind !== "plan" || plan.measures.length === 0) return null;
  const { language, format, notes } = context;
  const { phase } = plan;
  const isAssigned = plan.measures.every((id) =>
    notes.plan.some(({ measure, owner, due }) => measure === id && owner !== null && due !== null),
  );
  const next = { phase, measures: plan.measures.length, isAssigned, chapter: measures };
  return format.typeset(assessmentPhrases[language].next(next));
}
