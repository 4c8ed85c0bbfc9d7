import { CsvError, parse } from "csv-parse/sync";
import { respondentGroups, SlugSchema } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { nearest } from "../messages/nearest.ts";
import type { Cluster } from "./cluster.ts";
import { normaliseName } from "./normalise.ts";
import { isReservedSlug, longestSlug, suggestSlug } from "./slug.ts";

const required = ["id", "name"] as const;
const texts = ["programme", "level", "sector", "region", "facilitator"] as const;
const invited = respondentGroups.map((group) => `invited_${group}` as const);
const numbers = ["members", ...invited] as const;
const knownColumns: readonly string[] = [...required, "aliases", ...texts, ...numbers];

/** One row of the file with its cells by column name. */
type Row = { number: number; cells: Map<string, { text: string; column: number }> };

/** The register that could be read; clusters with faults are left out of it, and `issues` says why. */
export type ParsedRegister = { clusters: Cluster[]; issues: Issue[] };

/**
 * Reads `inputs/clusters.csv`: comma, semicolon or tab between columns, with or without BOM. Every fault is given with
 * its row (as Excel shows it), cell, value and what was expected.
 *
 * @param file name of the file as the user knows it
 * @returns clusters sorted by id
 */
export function parseRegister(text: string, file: string): ParsedRegister {
  const issues: Issue[] = [];
  const raise = (issue: Omit<Issue, "file">) => issues.push({ file, ...issue });

  const table = readTable(text, raise);
  const rows = table === null ? null : nameCells(table, raise);
  const clusters = (rows ?? []).flatMap((row) => readCluster(row, raise) ?? []);
  const distinct = refuseCollisions(clusters, raise);
  return { clusters: distinct.sort((a, b) => (a.id < b.id ? -1 : 1)), issues };
}

type Raise = (issue: Omit<Issue, "file">) => void;

/** Null when the file is no CSV at all. */
function readTable(text: string, raise: Raise): string[][] | null {
  if (text.includes("\uFFFD") || text.includes("\u0000")) {
    raise({ code: "register-encoding", severity: "error" });
    return null;
  }
  try {
    return parse(text, {
      bom: true,
      delimiter: guessDelimiter(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    raise({ code: "register-not-csv", severity: "error", ...(typeof line === "number" ? { line } : {}) });
    return null;
  }
}

/** Excel in Norwegian writes semicolons. The header line has none of the signs in its names. */
function guessDelimiter(text: string): string {
  const header = text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const count = (sign: string) => header.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Null when a required column is missing: then nothing can be said of the rows. */
function nameCells([header, ...body]: string[][], raise: Raise): Row[] | null {
  const columns = (header ?? []).map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !columns.includes(name));
  for (const expected of missing) {
    const suggestion = nearest(
      expected,
      columns.filter((name) => !knownColumns.includes(name)),
    );
    raise({
      code: "register-missing-column",
      severity: "error",
      row: 1,
      expected,
      ...(suggestion ? { suggestion } : {}),
    });
  }
  for (const [index, name] of columns.entries()) {
    if (name === "" || columns.indexOf(name) === index) continue;
    raise({ code: "register-duplicate-column", severity: "error", ...place(1, index + 1), header: name });
  }
  const unknown = columns.filter((name) => name !== "" && !knownColumns.includes(name));
  if (unknown.length > 0 && missing.length === 0) {
    const value = [...new Set(unknown)].join(", ");
    raise({ code: "register-unknown-columns", severity: "info", row: 1, value, count: unknown.length });
  }
  if (missing.length > 0) return null;

  return body.flatMap((cells, index) => {
    const number = index + 2;
    if (cells.every((cell) => cell.trim() === "")) return [];
    for (const [at, cell] of cells.entries()) {
      if (at < columns.length || cell.trim() === "") continue;
      raise({ code: "register-extra-cell", severity: "error", ...place(number, at + 1), value: oneLine(cell) });
    }
    const named = columns.map((name, at) => [name, { text: oneLine(cells[at] ?? ""), column: at + 1 }] as const);
    return [{ number, cells: new Map(named) }];
  });
}

/** A cluster with the row it stands on; null where the row has a fault. */
function readCluster(row: Row, raise: Raise): { cluster: Cluster; row: Row } | null {
  let faulty = false;
  const fault = (code: string, column: string, more: Omit<Issue, "code" | "severity" | "file"> = {}) => {
    faulty = true;
    const at = row.cells.get(column)?.column ?? 1;
    raise({ code, severity: "error", ...place(row.number, at), header: column, ...more });
  };
  const text = (column: string) => row.cells.get(column)?.text ?? "";
  const number = (column: string): number | null => {
    const value = text(column);
    if (value === "") return null;
    const digits = value.replace(/ /g, "");
    if (/^\d{1,7}$/.test(digits)) return Number(digits);
    fault("register-bad-number", column, { value });
    return null;
  };

  const id = text("id");
  const name = text("name");
  const suggestion = suggestSlug(id || name);
  const suggested = suggestion === "" || isReservedSlug(suggestion) ? {} : { suggestion };
  if (id === "") fault("register-missing-id", "id", suggested);
  else if (!SlugSchema.safeParse(id).success) fault("register-bad-id", "id", { value: id, ...suggested });
  else if (isReservedSlug(id)) fault("register-reserved-id", "id", { value: id, suggestion: `klynge-${id}` });
  else if (id.length > longestSlug) fault("register-long-id", "id", { value: id, params: { longest: longestSlug } });
  if (name === "") fault("register-missing-name", "name");

  const cluster: Cluster = {
    id,
    name,
    aliases: text("aliases")
      .split("|")
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ""),
    programme: text("programme") || null,
    level: text("level") || null,
    sector: text("sector") || null,
    region: text("region") || null,
    facilitator: text("facilitator") || null,
    members: number("members"),
    invited: {
      facilitator: number("invited_facilitator"),
      company: number("invited_company"),
      research: number("invited_research"),
      public: number("invited_public"),
      other: number("invited_other"),
    },
  };
  return faulty ? null : { cluster, row };
}

/** An answer's cluster is found by id, name or alias, so each of them may belong to one cluster only. */
function refuseCollisions(read: { cluster: Cluster; row: Row }[], raise: Raise): Cluster[] {
  const ids = new Map<string, number>();
  const owners = new Map<string, { id: string; row: number }>();
  return read.flatMap(({ cluster, row }) => {
    const at = (column: string) => ({ ...place(row.number, row.cells.get(column)?.column ?? 1), header: column });
    const first = ids.get(cluster.id);
    if (first !== undefined) {
      raise({ code: "register-duplicate-id", severity: "error", ...at("id"), value: cluster.id, params: { first } });
      return [];
    }
    ids.set(cluster.id, row.number);

    const words = [
      { column: "id", word: cluster.id },
      { column: "name", word: cluster.name },
      ...cluster.aliases.map((word) => ({ column: "aliases", word })),
    ];
    let taken = false;
    for (const { column, word } of words) {
      const owner = owners.get(normaliseName(word));
      if (owner === undefined) {
        owners.set(normaliseName(word), { id: cluster.id, row: row.number });
      } else if (owner.id !== cluster.id) {
        taken = true;
        const params = { other: owner.id, first: owner.row };
        raise({ code: "register-name-taken", severity: "error", ...at(column), value: word, params });
      }
    }
    return taken ? [] : [cluster];
  });
}

function place(row: number, column: number): { row: number; column: number; cell: string } {
  return { row, column, cell: `${columnLetters(column)}${row}` };
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** Names stand in headings and file lists: line breaks and double spaces in a cell are one space. */
function oneLine(cell: string): string {
  return cell.replace(/\s+/g, " ").trim();
}
