import type { PhaseResult } from "../../scoring/result.ts";
import { distributionInWords } from "../chart/distribution-bar.ts";
import { type Context, chapterOf, countLights, phaseOf } from "../context.ts";
import { captionNumbers, chapterReference } from "../document.ts";
import { withoutFullStop } from "../format.ts";
import { lightOfPart } from "../light.ts";
import { withheldInWords } from "../phrases/answers.ts";
import { checklistPhrases } from "../phrases/checklists.ts";
import { lightsInWords } from "../phrases/counting.ts";
import { lightTablePhrases } from "../phrases/light-table.ts";
import { phaseHeading } from "../phrases/phase.ts";
import type { Voice } from "../voice.ts";
import { distributionOf, headOf, itemRow, shareOf, typesetAll } from "./parts.ts";

export type ChecklistsView = ReturnType<typeof checklistsView>;

/** Annex A: the source's complete checklists, every item with its light and its answers in figures. */
export function checklistsView(context: Context) {
  const { framework, result, format } = context;
  const say = checklistPhrases[context.language];
  const chapter = chapterOf(context, "sjekklister");
  const numbers = captionNumbers(context, chapter);
  const annex = framework.annexes.checklist;
  return {
    head: headOf(context, chapter),
    introduction: typesetAll(context, annex.introduction),
    reading: say.reading(chapterReference(context, chapterOf(context, "rammeverk"))),
    checklist: {
      caption: {
        number: numbers.table(),
        finding: withoutFullStop(lightsInWords(context, countLights(result.items))),
        description: say.description(format.quoted(annex.statusHeading), format.quoted(annex.measuresHeading)),
      },
      heads: lightTablePhrases[context.language].heads,
      phases: result.phases.map((phase) => {
        const items = result.items.filter((item) => item.phase === phase.phase);
        return {
          name: phaseHeading(context, phaseOf(framework, phase.phase)),
          light: lightOfPart(context, phase.light),
          score: shareOf(context, phase.score),
          traits: typesetAll(context, phaseOf(framework, phase.phase).characteristicsAnnexA.cluster).join("; "),
          summary: partsInWords(context, phase, annex),
          rows: items.map((item) => ({
            ...itemRow(context, item),
            answers: distributionInWords(context, distributionOf(context, item)),
          })),
        };
      }),
    },
  };
}

/** "Hvor står klyngen? 45 %. Tiltak 48 %.", without what has no score. */
function partsInWords(
  context: Voice,
  phase: PhaseResult,
  headings: { statusHeading: string; measuresHeading: string },
): string {
  const parts = [
    { heading: headings.statusHeading, score: phase.status.score },
    { heading: headings.measuresHeading, score: phase.measures.score },
  ].filter(({ score }) => score.kind === "scored");
  return parts.length === 0
    ? withheldInWords(context, "low-coverage")
    : parts.map(({ heading, score }) => `${heading} ${shareOf(context, score)}.`).join(" ");
}
