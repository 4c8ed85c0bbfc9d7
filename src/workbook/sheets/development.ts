import { phaseNumbers } from "../../framework/schema.ts";
import type { Move, PortfolioRow } from "../../portfolio/portfolio.ts";
import { basisPhrases } from "../../report/portfolio-sentences/basis-phrases.ts";
import { developmentPhrases } from "../development-phrases.ts";
import { type Cell, differenceCell, numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, type SheetSource, scoreCell } from "./source.ts";

type Compared = Extract<Move, { kind: "compared" }>;

/** One row a cluster: last year and this year, like for like. A cluster without last year has empty cells there. */
export function developmentSheet(source: SheetSource): Sheet {
  const { portfolio, words, language } = source;
  const say = developmentPhrases[language];
  const isOpen = portfolio.audience === "open";
  const year = portfolio.year;
  const before = portfolio.totals.previous?.year ?? year - 1;
  const compared =
    (cell: (move: Compared) => Cell) =>
    ({ move }: PortfolioRow): Cell =>
      move.kind === "compared" ? cell(move) : null;
  const columns: FilledColumn<PortfolioRow>[] = [
    { header: words.cluster, width: 28, cell: (row) => textCell(row.cluster.name) },
    { header: say.phaseIn({ year: before }), width: 11, cell: compared(({ from }) => numberCell(from.phase)) },
    {
      header: say.progressIn({ year: before }),
      width: 12,
      cell: compared(({ from }) => percentCell(from.progress)),
    },
    { header: say.phaseIn({ year }), width: 11, cell: (row) => numberCell(row.placement.phase) },
    { header: say.progressIn({ year }), width: 12, cell: (row) => percentCell(row.placement.progress) },
    { header: say.direction, width: 16, cell: ({ move }) => textCell(say.move(move)) },
    {
      header: say.onOneItem,
      width: 12,
      cell: compared((move) => textCell(move.withinOneAnswer ? words.yes : words.no)),
    },
    {
      header: say.placedPhaseChange,
      width: 19,
      cell: compared(({ placedPhase }) =>
        differenceCell(placedPhase.kind === "compared" ? placedPhase.difference : null),
      ),
    },
    ...(isOpen ? [] : responseColumns(source, before)),
    ...phaseNumbers.flatMap((phase): FilledColumn<PortfolioRow>[] => {
      const of = (row: PortfolioRow) => row.phases.find((one) => one.phase === phase);
      return [
        {
          header: say.scoreIn({ phase, year: before }),
          width: 11,
          cell: (row) => {
            const change = of(row)?.change;
            return percentCell(change?.kind === "compared" ? change.previous.value : null);
          },
        },
        {
          header: say.scoreIn({ phase, year }),
          width: 11,
          cell: (row) => {
            const part = of(row);
            return part === undefined ? null : scoreCell(part);
          },
        },
      ];
    }),
  ];
  return { name: words.sheets.development, columns, rows: fillRows(portfolio.rows, columns), frozenColumns: 1 };
}

function responseColumns({ portfolio, language, format }: SheetSource, before: number): FilledColumn<PortfolioRow>[] {
  const say = developmentPhrases[language];
  return [
    {
      header: say.responsesIn({ year: before }),
      width: 10,
      cell: ({ move }) => numberCell(move.kind === "compared" ? move.previousCount : null),
    },
    {
      header: say.responsesIn({ year: portfolio.year }),
      width: 10,
      cell: ({ responses }) => numberCell(responses.kind === "counted" ? responses.count : null),
    },
    {
      header: say.mixChange,
      width: 40,
      wrap: true,
      cell: ({ move }) =>
        textCell(
          move.kind === "new"
            ? null
            : move.mixChanges
                .map(({ group, from, to }) =>
                  say.mixChanged({
                    group: basisPhrases[language].groups[group],
                    from: format.percent(from),
                    to: format.percent(to),
                  }),
                )
                .join("; "),
        ),
    },
  ];
}
