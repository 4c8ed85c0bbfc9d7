import { Readable } from "node:stream";
import { CsvError, type Options, type Parser, parse } from "csv-parse";
import type { Decoded } from "./decode.ts";
import type { DelimiterGuess } from "./delimiter.ts";
import type { Limits } from "./limits.ts";
import type { Table, TableNotice, TableRow } from "./table.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Codes of csv-parse for a quotation mark that stands where none should. */
const strayQuoteCodes = [
  "CSV_INVALID_CLOSING_QUOTE",
  "INVALID_OPENING_QUOTE",
  "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
];

/**
 * The rows of a text file. Records become arrays, never objects, since equal and blank headers must not fall together.
 * Quotation marks out of place are taken as they stand and noticed; a quotation mark that is never closed is an error.
 */
export function csvTable(decoded: Decoded, guess: DelimiterGuess, limits: Limits): Table {
  let notices: TableNotice[] = [];
  const options: Options = {
    bom: true,
    delimiter: guess.delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: limits.cellCharacters * 40,
  };

  const rows = async function* (): AsyncIterable<TableRow> {
    notices = [];
    let number = 0;
    try {
      for await (const cells of records(decoded, options)) {
        number += 1;
        yield checkRow(cells, number, guess, limits);
      }
    } catch (error) {
      if (!(error instanceof CsvError) || !strayQuoteCodes.includes(error.code)) throw fileFault(error, guess, limits);
      // Records that were parsed but not yet given out are lost with the parser, so all are read again.
      const done = number;
      notices.push({ code: "stray-quote", row: faultyRow(error, guess) });
      number = 0;
      try {
        for await (const cells of records(decoded, { ...options, relax_quotes: true })) {
          number += 1;
          if (number > done) yield checkRow(cells, number, guess, limits);
        }
      } catch (relaxed) {
        throw fileFault(relaxed, guess, limits);
      }
    }
  };
  return { sheet: null, rows: guess.sepLine ? () => withoutSepLine(rows()) : rows, notices: () => notices };
}

/** Records of the text. The parser itself is given out: each generator around it would cost a promise a row. */
function records(decoded: Decoded, options: Options): Parser {
  const source = Readable.from(decoded.pieces(), { objectMode: false });
  const parser = parse(options);
  source.on("error", (error) => parser.destroy(error));
  parser.on("close", () => source.destroy());
  return source.pipe(parser);
}

/** Excel obeys the `sep=` line and does not show it, so the row after it is row 1. */
async function* withoutSepLine(rows: AsyncIterable<TableRow>): AsyncIterable<TableRow> {
  for await (const row of rows) if (row.number > 1) yield { ...row, number: row.number - 1 };
}

function checkRow(cells: string[], number: number, guess: DelimiterGuess, limits: Limits): TableRow {
  if (number > limits.rows) throw new UnreadableFile({ code: "too-many-rows", params: { limit: limits.rows } });
  if (cells.length > limits.columns && !(guess.sepLine && number === 1)) {
    throw new UnreadableFile({ code: "too-many-columns", row: number, params: { limit: limits.columns } });
  }
  for (let at = 0; at < cells.length; at += 1) {
    if ((cells[at]?.length ?? 0) <= limits.cellCharacters) continue;
    const params = { limit: limits.cellCharacters };
    throw new UnreadableFile({ code: "cell-too-long", row: number, column: at + 1, params });
  }
  return { number, cells };
}

function fileFault(error: unknown, guess: DelimiterGuess, limits: Limits): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = faultyRow(error, guess);
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return new UnreadableFile({ code: "quote-not-closed", row }, { cause: error });
  }
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const params = { limit: limits.cellCharacters };
    return new UnreadableFile({ code: "cell-too-long", row, params }, { cause: error });
  }
  return new UnreadableFile({ code: "file-not-spreadsheet", row, params: { kind: "text" } }, { cause: error });
}

/** The parser counts the records before the faulty one. */
function faultyRow(error: CsvError, { sepLine }: DelimiterGuess): number {
  const before: unknown = error.records;
  return (typeof before === "number" ? before : 0) + (sepLine ? 0 : 1);
}
