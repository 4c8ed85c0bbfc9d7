import type { Measure } from "../../framework/schema.ts";
import type { MeasureDemand } from "../../portfolio/portfolio.ts";
import { dimensionName } from "../../report/context.ts";
import { numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, type SheetSource } from "./source.ts";

type MeasureRow = { measure: Measure; phase: number; demand: MeasureDemand | null };

/** One row a measure of the framework, the most called-for first; those that nobody is recommended come last. */
export function measuresSheet(source: SheetSource): Sheet {
  const { portfolio, words } = source;
  const columns: FilledColumn<MeasureRow>[] = [
    { header: words.measure, width: 9, cell: ({ measure }) => textCell(measure.id) },
    { header: words.text, width: 70, wrap: true, cell: ({ measure }) => textCell(measure.text) },
    { header: words.phase, width: 7, cell: ({ phase }) => numberCell(phase) },
    { header: words.dimension, width: 30, cell: ({ measure }) => textCell(dimensionName(source, measure.dimension)) },
    { header: words.clusters, width: 9, cell: ({ demand }) => numberCell(demand?.clusters ?? 0) },
    {
      header: words.clusterShare,
      width: 19,
      cell: ({ demand }) =>
        percentCell(portfolio.demand.clusters === 0 ? null : (demand?.clusters ?? 0) / portfolio.demand.clusters),
    },
    { header: words.firstThree, width: 15, cell: ({ demand }) => numberCell(demand?.first ?? 0) },
    { header: words.supporting, width: 50, wrap: true, cell: ({ measure }) => textCell(supporting(measure, source)) },
    {
      header: words.recommendedTo,
      width: 60,
      wrap: true,
      cell: ({ measure }) =>
        textCell(
          portfolio.rows
            .filter((row) => row.measures.includes(measure.id))
            .map((row) => row.cluster.name)
            .join(", "),
        ),
    },
  ];
  return { name: words.sheets.measures, columns, rows: fillRows(measureRows(source), columns), frozenColumns: 1 };
}

function measureRows({ portfolio, framework }: SheetSource): MeasureRow[] {
  const all = framework.phases.flatMap((phase) =>
    phase.measures.map((measure): MeasureRow => {
      const demand = portfolio.demand.measures.find((one) => one.measure === measure.id) ?? null;
      return { measure, phase: phase.number, demand };
    }),
  );
  const place = (row: MeasureRow) =>
    row.demand === null ? Number.POSITIVE_INFINITY : portfolio.demand.measures.indexOf(row.demand);
  const [called, others] = [all.filter(({ demand }) => demand !== null), all.filter(({ demand }) => demand === null)];
  return [...called.sort((a, b) => place(a) - place(b)), ...others];
}

/** Today's names where the portfolio has them, since it alone knows the state at the date of the results. */
function supporting(measure: Measure, { portfolio, register }: SheetSource): string {
  return measure.instruments
    .map(
      ({ id }) =>
        portfolio.demand.instruments.find((one) => one.instrument === id)?.name ??
        register.instruments.find((instrument) => instrument.id === id)?.name ??
        id,
    )
    .join(", ");
}
