import { type ChecklistItem, checklistItems } from "../../framework/schema.ts";
import type { GapSummary, PortfolioRow } from "../../portfolio/portfolio.ts";
import { dimensionName } from "../../report/context.ts";
import { lightPhrases } from "../../report/phrases/lights.ts";
import { type Cell, numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, type SheetSource } from "./source.ts";

type ItemRow = { item: ChecklistItem; phase: number; gap: GapSummary };

/**
 * One row an item, the most often red first, and one column a cluster. A cluster's cell holds the item's score as a
 * number; its colour and the word in its format are the light.
 */
export function checklistSheet(source: SheetSource): Sheet {
  const { portfolio, words } = source;
  const isOpen = portfolio.audience === "open";
  const columns: FilledColumn<ItemRow>[] = [
    { header: words.item, width: 8, cell: ({ item }) => textCell(item.id) },
    { header: words.text, width: 60, wrap: true, cell: ({ item }) => textCell(item.text) },
    { header: words.phase, width: 7, cell: ({ phase }) => numberCell(phase) },
    {
      header: words.kind,
      width: 9,
      cell: ({ item }) => textCell(item.id.includes(".S") ? words.kinds.status : words.kinds.measure),
    },
    { header: words.dimension, width: 30, cell: ({ item }) => textCell(dimensionName(source, item.dimension)) },
    { header: words.withLight, width: 12, cell: ({ gap }) => numberCell(gap.clusters) },
    { header: words.red, width: 8, cell: ({ gap }) => numberCell(gap.red) },
    { header: words.yellow, width: 8, cell: ({ gap }) => numberCell(gap.yellow) },
    { header: words.green, width: 9, cell: ({ gap }) => numberCell(gap.green) },
    { header: words.redShare, width: 9, cell: ({ gap }) => percentCell(gap.redShare) },
    ...(isOpen ? [] : assessedColumns(source)),
    ...portfolio.rows.map((row) => clusterColumn(row, source)),
  ];
  return {
    name: words.sheets.checklist,
    columns,
    rows: fillRows(itemRows(source), columns),
    frozenColumns: 1,
  };
}

function itemRows({ portfolio, framework }: SheetSource): ItemRow[] {
  return portfolio.gaps.flatMap((gap) =>
    framework.phases.flatMap((phase) =>
      checklistItems(phase)
        .filter((item) => item.id === gap.item)
        .map((item) => ({ item, phase: phase.number, gap })),
    ),
  );
}

function assessedColumns({ words }: SheetSource): FilledColumn<ItemRow>[] {
  return [
    { header: words.assessed, width: 11, cell: ({ gap }) => numberCell(gap.assessed?.count ?? null) },
    { header: words.overruled, width: 15, cell: ({ gap }) => numberCell(gap.assessed?.overruled ?? null) },
  ];
}

function clusterColumn(row: PortfolioRow, { language, label }: SheetSource): FilledColumn<ItemRow> {
  const lights = lightPhrases[language].parts;
  return {
    header: row.cluster.name,
    // Wide enough for "Ikke startet 100 %": a number that does not fit is shown as hash marks.
    width: 20,
    cell: ({ item }): Cell => {
      const found = row.items.find(({ id }) => id === item.id);
      if (found === undefined || found.light === "none" || found.value === null) {
        return { kind: "light", light: "none", word: lights.none };
      }
      const word = found.word === null ? lights[found.light] : label(found.word);
      return { kind: "scored-light", light: found.light, word, value: found.value };
    },
  };
}
