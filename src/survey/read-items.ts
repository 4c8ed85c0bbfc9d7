import { codesOf } from "./codebook.ts";
import { showValue } from "./mask.ts";
import { packLabel } from "./packed-response.ts";
import { columnLetters, type TableRow } from "./read/table.ts";
import type { AnswerReading } from "./read-answer.ts";
import type { RowPlan } from "./read-rows.ts";
import type { RowFaults } from "./row-faults.ts";

/** Different texts of one column that are remembered, with what they mean. */
const keptReadings = 2_000;

export type ItemReader = {
  /** The row's answers, packed: one character an item. */
  read: (row: TableRow) => string;
  /** How many labels have been read so far. */
  readAnswers: () => number;
};

/** Reads the answers of a row; an item that has several columns takes what they agree on. */
export function itemReader(
  { index, columns, match, codebook, readAnswer }: RowPlan,
  { fault, looseCode, originOf, shown }: RowFaults,
): ItemReader {
  const expectedAnswers = index.labels.join(", ");
  const codes = columns.map(({ parts }) => codesOf(parts, codebook));
  const readings = columns.map(() => new Map<string, AnswerReading>());
  const firstColumns = match.items.map((places) => places[0] ?? -1);
  const packed = Buffer.alloc(index.items.length);
  let readAnswers = 0;

  /** A label's place, or -1. */
  const readCell = (row: TableRow, column: number): number => {
    const cell = row.cells[column] ?? "";
    if (cell === "") return -1;
    const known = readings[column];
    let reading = known?.get(cell);
    if (reading === undefined) {
      reading = readAnswer(cell, codes[column] ?? null);
      if (known !== undefined && known.size < keptReadings) known.set(cell, reading);
    }
    switch (reading.kind) {
      case "label":
        readAnswers += 1;
        return reading.place;
      case "not-answered":
        return -1;
      case "code":
        looseCode(column, true, { code: "unknown-answer", value: showValue(cell), expected: expectedAnswers });
        return -1;
      case "unknown": {
        const known = codes[column];
        const expected = known === null || known === undefined ? expectedAnswers : [...known.values()].join(", ");
        const suggestion = reading.suggestion === null ? {} : { suggestion: reading.suggestion };
        fault(column, { code: "unknown-answer", value: shown(cell), expected, ...suggestion });
        return -1;
      }
    }
  };
  const conflict = (one: number, other: number) => {
    const letters = [one, other].map((column) => columnLetters(originOf(column).column));
    fault(other, { code: "duplicate-label", params: { columns: letters.join(", ") } });
  };

  return {
    readAnswers: () => readAnswers,
    read: (row) => {
      for (let item = 0; item < firstColumns.length; item += 1) {
        const column = firstColumns[item] ?? -1;
        let place = column < 0 ? -1 : readCell(row, column);
        for (const other of match.items[item]?.slice(1) ?? []) {
          const second = readCell(row, other);
          if (second < 0) continue;
          if (place >= 0 && place !== second) conflict(column, other);
          place = place < 0 ? second : place;
        }
        packed[item] = packLabel(place < 0 ? null : place).charCodeAt(0);
      }
      return packed.toString("latin1");
    },
  };
}
