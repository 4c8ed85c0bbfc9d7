import { type DimensionId, dimensionIds, phaseNumbers } from "../../framework/schema.ts";
import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { dimensionName } from "../../report/context.ts";
import { type Cell, numberCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, lightCell, type SheetSource, scoreCell } from "./source.ts";

/** One row a cluster, the three dimensions side by side: light and score over all phases, then the score in each. */
export function dimensionsSheet(source: SheetSource): Sheet {
  const { portfolio, words } = source;
  const columns: FilledColumn<PortfolioRow>[] = [
    { header: words.cluster, width: 28, cell: (row) => textCell(row.cluster.name) },
    { header: words.phase, width: 8, cell: (row) => numberCell(row.placement.phase) },
    ...dimensionIds.flatMap((id) => dimensionColumns(id, source)),
  ];
  return { name: words.sheets.dimensions, columns, rows: fillRows(portfolio.rows, columns), frozenColumns: 1 };
}

function dimensionColumns(id: DimensionId, source: SheetSource): FilledColumn<PortfolioRow>[] {
  const { words } = source;
  const name = dimensionName(source, id);
  const of =
    (cell: (dimension: PortfolioRow["dimensions"][number]) => Cell) =>
    (row: PortfolioRow): Cell => {
      const dimension = row.dimensions.find((one) => one.id === id);
      return dimension === undefined ? null : cell(dimension);
    };
  return [
    { header: words.dimensionLight({ name }), width: 20, cell: of((dimension) => lightCell(dimension, source)) },
    { header: words.dimensionScore({ name }), width: 20, cell: of(scoreCell) },
    ...phaseNumbers.map((phase) => ({
      header: words.dimensionInPhase({ name, phase }),
      width: 20,
      cell: of((dimension) => {
        const part = dimension.byPhase.find((one) => one.phase === phase);
        return part === undefined ? null : scoreCell(part);
      }),
    })),
  ];
}
