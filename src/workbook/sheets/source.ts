import type { InstrumentRegister } from "../../framework/instrument.ts";
import type { Framework } from "../../framework/schema.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { lightPhrases } from "../../report/phrases/lights.ts";
import type { Voice } from "../../report/voice.ts";
import type { PartResult } from "../../scoring/result.ts";
import type { WorkbookPhrases } from "../phrases.ts";
import { type Cell, type Column, percentCell } from "../sheet.ts";

/** What every sheet is made from. */
export type SheetSource = Voice & {
  portfolio: Portfolio;
  framework: Framework;
  register: InstrumentRegister;
  words: WorkbookPhrases;
};

/** A column with the cell it has for one row. */
export type FilledColumn<Row> = Column & { cell: (row: Row) => Cell };

/** The cells of rows, column by column. */
export function fillRows<Row>(rows: readonly Row[], columns: readonly FilledColumn<Row>[]): Cell[][] {
  return rows.map((row) => columns.map(({ cell }) => cell(row)));
}

/** A phase's or dimension's light in words; never empty, since "no basis" is a finding too. */
export function lightCell({ light }: PartResult, { language }: Pick<Voice, "language">): Cell {
  return { kind: "light", light, word: lightPhrases[language].parts[light] };
}

export function scoreCell({ score }: Pick<PartResult, "score">): Cell {
  return percentCell(score.kind === "scored" ? score.value : null);
}
