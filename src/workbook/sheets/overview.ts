import { respondentGroups } from "../../framework/schema.ts";
import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { coverageInWords } from "../../report/phrases/framework.ts";
import { basisPhrases } from "../../report/portfolio-sentences/basis-phrases.ts";
import { reliabilityPhrases } from "../../report/portfolio-sentences/reliability-phrases.ts";
import { type Cell, numberCell, percentCell, type Sheet, textCell } from "../sheet.ts";
import { type FilledColumn, fillRows, type SheetSource } from "./source.ts";

/** One row a cluster: who it is, who answered, where it stands, and what weakens the result. */
export function overviewSheet(source: SheetSource): Sheet {
  const { portfolio, framework, words, language } = source;
  const coverage = coverageInWords(source, framework.scoring.coverageFrom);
  const remark = reliabilityPhrases[language].remark;
  const isOpen = portfolio.audience === "open";
  const phaseName = (row: PortfolioRow) => framework.phases[row.placement.phase - 1]?.name ?? null;
  const columns: FilledColumn<PortfolioRow>[] = [
    { header: words.cluster, width: isOpen ? 10 : 28, cell: (row) => textCell(row.cluster.name) },
    ...(isOpen ? [] : aboutCluster(source)),
    { header: words.responses, width: isOpen ? 14 : 8, cell: (row) => responsesCell(row, source) },
    ...(isOpen ? [] : whoAnswered(source)),
    { header: words.phase, width: 8, cell: (row) => numberCell(row.placement.phase) },
    { header: words.phaseName, width: 34, cell: (row) => textCell(phaseName(row)) },
    { header: words.progress, width: 11, cell: (row) => percentCell(row.placement.progress) },
    {
      header: words.completed,
      width: 11,
      cell: (row) => textCell(row.placement.completed ? words.yes : words.no),
    },
    ...(isOpen ? [] : assessmentColumns(source)),
    {
      header: words.remarks,
      width: 60,
      wrap: true,
      cell: (row) => textCell(row.remarks.map((one) => remark(one, coverage)).join(" ")),
    },
  ];
  return { name: words.sheets.overview, columns, rows: fillRows(portfolio.rows, columns), frozenColumns: 1 };
}

function aboutCluster({ words }: SheetSource): FilledColumn<PortfolioRow>[] {
  return [
    { header: words.programme, width: 22, cell: (row) => textCell(row.cluster.programme) },
    { header: words.level, width: 13, cell: (row) => textCell(row.cluster.level) },
    { header: words.sector, width: 22, cell: (row) => textCell(row.cluster.sector) },
    { header: words.region, width: 18, cell: (row) => textCell(row.cluster.region) },
    { header: words.members, width: 12, cell: (row) => numberCell(row.cluster.members) },
  ];
}

function responsesCell({ responses }: PortfolioRow, { words }: SheetSource): Cell {
  return responses.kind === "counted" ? numberCell(responses.count) : textCell(words.responseBand(responses));
}

function whoAnswered({ words, language }: SheetSource): FilledColumn<PortfolioRow>[] {
  const rateOf = ({ responses }: PortfolioRow) => (responses.kind === "counted" ? responses.rate : null);
  return [
    ...respondentGroups.map(
      (group): FilledColumn<PortfolioRow> => ({
        header: basisPhrases[language].groups[group],
        width: 12,
        cell: ({ responses }) => numberCell(responses.kind === "counted" ? responses.byGroup[group] : null),
      }),
    ),
    { header: words.answeredOfInvited, width: 19, cell: (row) => numberCell(rateOf(row)?.answered ?? null) },
    { header: words.invited, width: 11, cell: (row) => numberCell(rateOf(row)?.invited ?? null) },
    {
      header: words.responseRate,
      width: 13,
      cell: (row) => {
        const rate = rateOf(row);
        return percentCell(rate === null ? null : rate.answered / rate.invited);
      },
    },
  ];
}

function assessmentColumns({ words }: SheetSource): FilledColumn<PortfolioRow>[] {
  return [
    {
      header: words.assessedPhase,
      width: 16,
      alignLeft: true,
      cell: ({ assessedPlacement }) =>
        assessedPlacement?.completed === true
          ? textCell(words.completed)
          : numberCell(assessedPlacement?.phase ?? null),
    },
    { header: words.fragileLights, width: 13, cell: (row) => numberCell(row.fragileLights) },
  ];
}
