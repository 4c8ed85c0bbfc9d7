import { dimensionIds } from "../../framework/schema.ts";
import { type Context, chapterOf, dimensionName, nextPhase, phaseOf } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { dash } from "../format.ts";
import { annexPhrases } from "../phrases/annexes.ts";
import { phaseHeading } from "../phrases/phase.ts";
import { headOf, pointViews, typesetAll } from "./parts.ts";

export type GuideView = ReturnType<typeof guideView>;

/** Annex B: the rough guide for the placed phase and the next. */
export function guideView(context: Context) {
  const { framework, result, ranks, language, format } = context;
  const say = annexPhrases[language];
  const chapter = chapterOf(context, "guide");
  const numbers = captionNumbers(context, chapter);
  const next = nextPhase(result.placement.phase);
  const phases = [result.placement.phase, ...(next === null ? [] : [next])];
  return {
    head: headOf(context, chapter),
    introduction: typesetAll(context, framework.annexes.guide.introduction),
    scope: phases.length === 1 ? say.lastPhase(result.placement.phase) : say.thisAndNext,
    tables: phases.map((number) => {
      const phase = phaseOf(framework, number);
      const recommended = phase.guide.flatMap(({ measure }) => ranks.get(measure) ?? []);
      return {
        caption: {
          number: numbers.table(),
          finding: phaseHeading(context, phase),
          description:
            number === result.placement.phase && recommended.length > 0
              ? say.ranks(format.list([...new Set(recommended)].sort((a, b) => a - b).map(String)))
              : null,
        },
        heads: say.heads,
        groups: dimensionIds
          .map((id) => ({
            name: dimensionName(context, id),
            entries: phase.guide
              .filter(({ dimension }) => dimension === id)
              .map((entry) => ({
                rank: ranks.has(entry.measure) ? String(ranks.get(entry.measure)) : dash,
                text: format.typeset(entry.text),
                points: pointViews(context, entry.points ?? []),
              })),
          }))
          .filter(({ entries }) => entries.length > 0),
      };
    }),
  };
}
