import { distributionInWords } from "../chart/distribution-bar.ts";
import { type Context, chapterOf, countLights, phaseOf, referenceTo } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { typeset } from "../format.ts";
import { lightOfPart } from "../light.ts";
import { lightsInWords } from "../phrases/counting.ts";
import { distributionOf, headOf, itemRow, shareOf, typesetAll } from "./parts.ts";

export type ChecklistsView = ReturnType<typeof checklistsView>;

/** Annex A: the source's complete checklists, every item with its light and its answers in figures. */
export function checklistsView(context: Context) {
  const { framework, result } = context;
  const chapter = chapterOf(context, "sjekklister");
  const numbers = captionNumbers(chapter);
  const annex = framework.annexes.checklist;
  return {
    head: headOf(chapter),
    introduction: typesetAll(annex.introduction),
    reading: `Rammeverket med fasene står i ${referenceTo(context, "rammeverk") ?? "rapporten"}. Kjennetegnene under hver fase er kildens, fra vedlegg A.`,
    checklist: {
      caption: {
        number: numbers.table(),
        finding: lightsInWords(countLights(result.items)).replace(/\.$/, ""),
        description: `Alle punktene i kildens fem sjekklister. S: «${annex.statusHeading}». T: «${annex.measuresHeading}». Skåren ved fasen er snittet av punktene.`,
      },
      phases: result.phases.map((phase) => {
        const items = result.items.filter((item) => item.phase === phase.phase);
        return {
          name: `Fase\u00a0${phase.phase} – ${typeset(phaseOf(framework, phase.phase).name)}`,
          light: lightOfPart(phase.light),
          score: shareOf(phase.score),
          traits: typesetAll(phaseOf(framework, phase.phase).characteristicsAnnexA.cluster).join("; "),
          summary: `${annex.statusHeading} ${shareOf(phase.status.score)}. ${annex.measuresHeading} ${shareOf(phase.measures.score)}.`,
          rows: items.map((item) => ({
            ...itemRow(context, item),
            answers: distributionInWords(distributionOf(context, item)),
          })),
        };
      }),
    },
  };
}
