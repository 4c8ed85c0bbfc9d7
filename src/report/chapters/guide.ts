import { dimensionIds } from "../../framework/schema.ts";
import { type Context, chapterOf, dimensionName, nextPhase, phaseOf } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { formatList, typeset } from "../format.ts";
import { headOf, pointViews, typesetAll } from "./parts.ts";

export type GuideView = ReturnType<typeof guideView>;

/** Annex B: the rough guide for the placed phase and the next. */
export function guideView(context: Context) {
  const { framework, result, ranks } = context;
  const chapter = chapterOf(context, "guide");
  const numbers = captionNumbers(context, chapter);
  const next = nextPhase(result.placement.phase);
  const phases = [result.placement.phase, ...(next === null ? [] : [next])];
  return {
    head: headOf(context, chapter),
    introduction: typesetAll(context, framework.annexes.guide.introduction),
    scope:
      phases.length === 1
        ? `Her står guiden for fase\u00a0${phases[0]}, den siste fasen.`
        : `Her står guiden for fasen klyngen står i, og for den neste. De andre fasene står i kilden fra 2008.`,
    tables: phases.map((number) => {
      const phase = phaseOf(framework, number);
      const recommended = phase.guide.flatMap(({ measure }) => ranks.get(measure) ?? []);
      return {
        caption: {
          number: numbers.table(),
          finding: `Fase\u00a0${number} – ${typeset(phase.name)}`,
          description:
            number === result.placement.phase && recommended.length > 0
              ? `Tallet i første kolonne er rangen til tiltaket som guiden utdyper: ${formatList([...new Set(recommended)].sort((a, b) => a - b).map(String))}.`
              : null,
        },
        groups: dimensionIds
          .map((id) => ({
            name: dimensionName(context, id),
            entries: phase.guide
              .filter(({ dimension }) => dimension === id)
              .map((entry) => ({
                rank: ranks.has(entry.measure) ? String(ranks.get(entry.measure)) : "–",
                text: typeset(entry.text),
                points: pointViews(context, entry.points ?? []),
              })),
          }))
          .filter(({ entries }) => entries.length > 0),
      };
    }),
  };
}
