import { type PhaseNumber, phaseNumbers } from "../../framework/schema.ts";
import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { differenceCell, numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, lightCell, type SheetSource, scoreCell } from "./source.ts";

/** One row a cluster, the five phases side by side: light, score, coverage and change since last year. */
export function phasesSheet(source: SheetSource): Sheet {
  const { portfolio, words } = source;
  const columns: FilledColumn<PortfolioRow>[] = [
    { header: words.cluster, width: 28, cell: (row) => textCell(row.cluster.name) },
    { header: words.phase, width: 8, cell: (row) => numberCell(row.placement.phase) },
    ...phaseNumbers.flatMap((phase) => phaseColumns(phase, source)),
  ];
  return { name: words.sheets.phases, columns, rows: fillRows(portfolio.rows, columns), frozenColumns: 1 };
}

function phaseColumns(phase: PhaseNumber, source: SheetSource): FilledColumn<PortfolioRow>[] {
  const { words } = source;
  const of = (row: PortfolioRow) => row.phases.find((one) => one.phase === phase);
  const column = (
    header: string,
    width: number,
    cell: (part: PortfolioRow["phases"][number]) => ReturnType<typeof textCell>,
  ) => ({
    header,
    width,
    cell: (row: PortfolioRow) => {
      const part = of(row);
      return part === undefined ? null : cell(part);
    },
  });
  return [
    column(words.phaseLight({ phase }), 13, (part) => lightCell(part, source)),
    column(words.phaseScore({ phase }), 9, scoreCell),
    column(words.phaseCoverage({ phase }), 13, (part) => percentCell(part.coverage)),
    column(words.phaseChange({ phase }), 14, ({ change }) =>
      differenceCell(change.kind === "compared" ? change.difference : null),
    ),
  ];
}
