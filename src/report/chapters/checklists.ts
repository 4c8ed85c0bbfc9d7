import type { PhaseResult } from "../../scoring/result.ts";
import { distributionInWords } from "../chart/distribution-bar.ts";
import { type Context, chapterOf, countLights, phaseOf, referenceTo } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { typeset } from "../format.ts";
import { lightOfPart } from "../light.ts";
import { withheldInWords } from "../phrases/answers.ts";
import { lightsInWords } from "../phrases/counting.ts";
import type { Voice } from "../voice.ts";
import { distributionOf, headOf, itemRow, shareOf, typesetAll } from "./parts.ts";

export type ChecklistsView = ReturnType<typeof checklistsView>;

/** Annex A: the source's complete checklists, every item with its light and its answers in figures. */
export function checklistsView(context: Context) {
  const { framework, result } = context;
  const chapter = chapterOf(context, "sjekklister");
  const numbers = captionNumbers(context, chapter);
  const annex = framework.annexes.checklist;
  return {
    head: headOf(context, chapter),
    introduction: typesetAll(annex.introduction),
    reading: `Rammeverket med fasene står i ${referenceTo(context, "rammeverk") ?? "rapporten"}. Kjennetegnene under hver fase er kildens, fra vedlegg A.`,
    checklist: {
      caption: {
        number: numbers.table(),
        finding: lightsInWords(context, countLights(result.items)).replace(/\.$/, ""),
        description: `Alle punktene i kildens fem sjekklister. S: «${annex.statusHeading}». T: «${annex.measuresHeading}». Skåren ved fasen er snittet av punktene.`,
      },
      phases: result.phases.map((phase) => {
        const items = result.items.filter((item) => item.phase === phase.phase);
        return {
          name: `Fase\u00a0${phase.phase} – ${typeset(phaseOf(framework, phase.phase).name)}`,
          light: lightOfPart(context, phase.light),
          score: shareOf(phase.score),
          traits: typesetAll(phaseOf(framework, phase.phase).characteristicsAnnexA.cluster).join("; "),
          summary: partsInWords(context, phase, annex),
          rows: items.map((item) => ({
            ...itemRow(context, item),
            answers: distributionInWords(distributionOf(context, item)),
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
    : parts.map(({ heading, score }) => `${heading} ${shareOf(score)}.`).join(" ");
}
