import type { Instrument } from "../../framework/instrument.ts";
import { phaseNumbers } from "../../framework/schema.ts";
import type { InstrumentDemand } from "../../portfolio/portfolio.ts";
import { numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, type SheetSource } from "./source.ts";

type InstrumentRow = { instrument: Instrument; demand: InstrumentDemand | null };

/** One row an instrument of the register, the most called-for first; those that no result calls for come last. */
export function instrumentsSheet(source: SheetSource): Sheet {
  const { portfolio, words } = source;
  const columns: FilledColumn<InstrumentRow>[] = [
    {
      header: words.instrument,
      width: 42,
      wrap: true,
      cell: ({ instrument, demand }) => textCell(demand?.name ?? instrument.name),
    },
    { header: words.name2008, width: 42, wrap: true, cell: ({ instrument }) => textCell(instrument.name2008) },
    {
      header: words.validity,
      width: 16,
      cell: ({ demand }) => textCell(demand === null ? words.notCalledFor : words.validities[demand.validity]),
    },
    { header: words.clusters, width: 9, cell: ({ demand }) => numberCell(demand?.clusters ?? 0) },
    {
      header: words.clusterShare,
      width: 19,
      cell: ({ demand }) =>
        percentCell(portfolio.demand.clusters === 0 ? null : (demand?.clusters ?? 0) / portfolio.demand.clusters),
    },
    ...phaseNumbers.map(
      (phase, at): FilledColumn<InstrumentRow> => ({
        header: words.clustersInPhase({ phase }),
        width: 11,
        cell: ({ demand }) => numberCell(demand?.byPhase[at] ?? 0),
      }),
    ),
    {
      header: words.supports,
      width: 40,
      wrap: true,
      cell: ({ demand }) => textCell(demand?.measures.join(", ") ?? ""),
    },
    { header: words.operator, width: 30, wrap: true, cell: ({ instrument }) => textCell(instrument.operator) },
    { header: words.contact, width: 34, wrap: true, cell: ({ instrument }) => textCell(instrument.contact) },
    { header: words.verified, width: 14, cell: ({ instrument }) => textCell(instrument.lastVerified) },
    { header: words.note, width: 60, wrap: true, cell: ({ instrument }) => textCell(instrument.note) },
  ];
  return { name: words.sheets.instruments, columns, rows: fillRows(instrumentRows(source), columns), frozenColumns: 1 };
}

function instrumentRows({ portfolio, register }: SheetSource): InstrumentRow[] {
  const find = (id: string) => register.instruments.filter((instrument) => instrument.id === id);
  return [
    ...portfolio.demand.instruments.flatMap((demand) =>
      find(demand.instrument).map((instrument) => ({ instrument, demand })),
    ),
    ...portfolio.demand.unused.flatMap((id) => find(id).map((instrument) => ({ instrument, demand: null }))),
  ];
}
