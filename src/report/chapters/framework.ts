import { phaseNumbers } from "../../framework/schema.ts";
import { type Context, chapterOf } from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import { dash } from "../format.ts";
import { lightOfLabel } from "../light.ts";
import { coverageInWords, frameworkPhrases } from "../phrases/framework.ts";
import { lightTablePhrases } from "../phrases/light-table.ts";
import { lightPhrases } from "../phrases/lights.ts";
import { phaseLabel } from "../phrases/phase.ts";
import { headOf, typesetAll } from "./parts.ts";

export type FrameworkView = ReturnType<typeof frameworkView>;

/** The five phases as the matrix of chapter 2.1 with the cluster's marked, and how a light is set. */
export function frameworkView(context: Context) {
  const { framework, placedPhase, greenFrom, redBelow } = context;
  const { typeset, percent, percentFigure, sentenceCase } = context.format;
  const say = frameworkPhrases[context.language];
  const { range } = lightTablePhrases[context.language];
  const { method, answers } = framework;
  const chapter = chapterOf(context, "rammeverk");
  const numbers = captionNumbers(context, chapter);
  const [green, yellow, red] = ["green", "yellow", "red"].map(
    (level) => answers.levels.find((one) => one.level === level)?.labels ?? [],
  );
  return {
    head: headOf(context, chapter),
    sections: numberSections(chapter, [
      { id: "faser", title: method.phases.title },
      { id: "lys", title: say.lights.title },
    ]),
    phases: typesetAll(context, method.phases.paragraphs),
    matrix: {
      caption: {
        number: numbers.table(),
        finding: say.matrix.finding(placedPhase.number),
        description: say.matrix.description,
      },
      levelHead: say.matrix.level,
      hereMark: say.matrix.here,
      columns: framework.phases.map((phase) => ({
        number: phaseLabel(context, phase.number),
        name: typeset(phase.name),
        isHere: phase.number === placedPhase.number,
      })),
      rows: [
        { name: method.headings.firm, cells: framework.phases.map(({ characteristics }) => characteristics.firm) },
        {
          name: method.headings.cluster,
          cells: framework.phases.map(({ characteristics }) => characteristics.cluster),
        },
      ].map(({ name, cells }) => ({
        name,
        cells: cells.map((points, at) => ({
          points: typesetAll(context, points),
          isHere: phaseNumbers[at] === placedPhase.number,
        })),
      })),
    },
    lights: {
      introduction: typeset(answers.introduction),
      caption: {
        number: numbers.table(),
        finding: say.lights.finding,
        description: say.lights.description(framework.scoring.redBelow, framework.scoring.greenFrom),
      },
      heads: say.lights.heads,
      rows: [
        {
          lights: [lightOfLabel(context, "green")],
          answers: quotedAnswers(context, green),
          range: sentenceCase(range.from(percent(greenFrom))),
        },
        {
          lights: [lightOfLabel(context, "process"), lightOfLabel(context, "unclear")],
          answers: quotedAnswers(context, yellow),
          range: range.between(percentFigure(redBelow), percent(greenFrom)),
        },
        {
          lights: [lightOfLabel(context, "red")],
          answers: quotedAnswers(context, red),
          range: sentenceCase(range.below(percent(redBelow))),
        },
        { lights: [lightOfLabel(context, "none")], answers: say.lights.noBasis, range: dash },
      ],
    },
    rules: rulesOf(context),
  };
}

/** How a phase and the placement follow from the items, in short. The annex on method has it in full. */
function rulesOf(context: Context): { name: string; text: string }[] {
  const { language, format, framework } = context;
  const { word, phase, placement } = frameworkPhrases[language].rules;
  return [
    { name: word.name, text: word.text(format.quoted(lightPhrases[language].mixed)) },
    { name: phase.name, text: phase.text(coverageInWords(context, framework.scoring.coverageFrom)) },
    placement,
  ];
}

/** "«Ok» eller «Ja»". */
function quotedAnswers({ format, label }: Context, labels: readonly string[] | undefined): string {
  return format.either((labels ?? []).map((one) => format.quoted(label(one))));
}
