import { distributionInWords } from "../chart/distribution-bar.ts";
import { type Context, chapterOf, countLights, phaseOf } from "../context.ts";
import { captionNumbers } from "../document.ts";
import { typeset } from "../format.ts";
import { lightOfPart } from "../light.ts";
import { lightsInFigures, lightsInWords } from "../phrases/counting.ts";
import { distributionOf, headOf, itemRow, shareOf, typesetAll } from "./parts.ts";
import { legendOf } from "./position.ts";

export type ChecklistsView = ReturnType<typeof checklistsView>;

/** Annex A: the source's framework and its complete checklists, every item with its light and its answers in figures. */
export function checklistsView(context: Context) {
  const { framework, result } = context;
  const chapter = chapterOf(context, "sjekklister");
  const numbers = captionNumbers(chapter);
  const annex = framework.annexes.checklist;
  return {
    head: headOf(chapter),
    introduction: typesetAll(annex.introduction),
    frameworkTitle: annex.frameworkTitle,
    framework: typesetAll(annex.framework),
    matrix: {
      caption: {
        number: numbers.table(),
        finding: "Typiske kjennetegn ved klyngen i hver fase",
        description: "Kildens matrise i vedlegg A. I fase 4 og 5 er den utvidet fra kapittel 2.1.",
      },
      columns: framework.phases.map((phase) => ({
        number: `Fase\u00a0${phase.number}`,
        name: typeset(phase.name),
        isHere: phase.number === result.placement.phase,
      })),
      rowName: framework.method.headings.cluster,
      cells: framework.phases.map(({ characteristicsAnnexA }) => typesetAll(characteristicsAnnexA.cluster)),
    },
    checklistTitle: annex.checklistTitle,
    checklist: {
      caption: {
        number: numbers.table(),
        finding: lightsInWords(countLights(result.items)).replace(/\.$/, ""),
        description: "Alle punktene i kildens fem sjekklister, med lys, skår og svar.",
      },
      phases: result.phases.map((phase) => {
        const items = result.items.filter((item) => item.phase === phase.phase);
        const rows = (kind: "status" | "measure") =>
          items
            .filter((item) => item.kind === kind)
            .map((item) => ({
              ...itemRow(context, item),
              answers: distributionInWords(distributionOf(context, item)),
            }));
        return {
          name: `Fase\u00a0${phase.phase} – ${typeset(phaseOf(framework, phase.phase).name)}`,
          light: lightOfPart(phase.light),
          score: shareOf(phase.score),
          summary: lightsInFigures(countLights(items)),
          groups: [
            { name: annex.statusHeading, score: shareOf(phase.status.score), rows: rows("status") },
            { name: annex.measuresHeading, score: shareOf(phase.measures.score), rows: rows("measure") },
          ],
        };
      }),
    },
    legend: legendOf(context),
  };
}
