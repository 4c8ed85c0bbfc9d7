import { phaseNumbers } from "../../framework/schema.ts";
import { type Context, chapterOf } from "../context.ts";
import { captionNumbers, numberSections } from "../document.ts";
import { formatPercent, percentFigure, typeset } from "../format.ts";
import { lightOfLabel } from "../light.ts";
import { headOf, typesetAll } from "./parts.ts";

export type FrameworkView = ReturnType<typeof frameworkView>;

/** The five phases as the matrix of chapter 2.1 with the cluster's marked, and how a light is set. */
export function frameworkView(context: Context) {
  const { framework, placedPhase } = context;
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
      { id: "lys", title: "Slik settes et lys" },
    ]),
    phases: typesetAll(method.phases.paragraphs),
    matrix: {
      caption: {
        number: numbers.table(),
        finding: `Fem faser; klyngen står i fase\u00a0${placedPhase.number}`,
        description: "Typiske kjennetegn for bedriftene og for klyngen. Kildens matrise i kapittel 2.1.",
      },
      columns: framework.phases.map((phase) => ({
        number: `Fase\u00a0${phase.number}`,
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
          points: typesetAll(points),
          isHere: phaseNumbers[at] === placedPhase.number,
        })),
      })),
    },
    lights: {
      introduction: typeset(answers.introduction),
      caption: {
        number: numbers.table(),
        finding: "Lyset følger av snittet av svarene på punktet",
        description: `Grønt svar gir 1 poeng, gult 0,5 og rødt 0. Grensene er nøyaktig ${framework.scoring.redBelow} og ${framework.scoring.greenFrom}.`,
      },
      rows: [
        {
          lights: [lightOfLabel(context, "green")],
          answers: quoted(green),
          range: `Fra ${formatPercent(context.greenFrom)}`,
        },
        {
          lights: [lightOfLabel(context, "process"), lightOfLabel(context, "unclear")],
          answers: quoted(yellow),
          range: `${percentFigure(context.redBelow)} til ${formatPercent(context.greenFrom)}`,
        },
        {
          lights: [lightOfLabel(context, "red")],
          answers: quoted(red),
          range: `Under ${formatPercent(context.redBelow)}`,
        },
        { lights: [lightOfLabel(context, "none")], answers: "Ingen svar, eller for få punkter med svar", range: "–" },
      ],
    },
    rules: rulesOf(context),
  };
}

/** How a phase and the placement follow from the items, in short. The annex on method has it in full. */
function rulesOf({ framework }: Context): { name: string; text: string }[] {
  const coverage = framework.scoring.coverageFrom === "1/2" ? "halvparten" : framework.scoring.coverageFrom;
  return [
    {
      name: "Ordet",
      text: "Lyset får det ordet som flest har svart på det nivået. Er ja og nei i balanse uten at noen har svart gult, er ordet «Blandet».",
    },
    {
      name: "Fasen",
      text: `En fase er snittet av punktene som er besvart. Er færre enn ${coverage} av punktene besvart, får fasen ikke noe lys.`,
    },
    {
      name: "Plassering",
      text: "Klyngen står i den laveste fasen som ikke er grønn. Skåren i den fasen er hvor langt klyngen har kommet.",
    },
  ];
}

function quoted(labels: readonly string[] | undefined): string {
  return (labels ?? []).map((label) => `«${label}»`).join(" eller ");
}
