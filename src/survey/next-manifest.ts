import { basename } from "node:path";
import type { FileImport, ImportOptions } from "./import-file.ts";
import type { ImportManifest } from "./manifest.ts";
import type { Merged } from "./merge-responses.ts";

/** The manifest of a survey after an import; nothing in it changes when the same file is imported again. */
export function nextManifest(
  read: FileImport,
  merged: Merged,
  before: ImportManifest | null,
  options: ImportOptions,
  { year, versions }: { year: number; versions: ImportManifest["versions"] },
): ImportManifest {
  const source = { file: basename(read.file), sha256: read.sha256, bytes: read.bytes };
  const earlier = (before === null ? [] : [...before.earlier, before.source]).filter(
    ({ sha256 }, at, all) => sha256 !== source.sha256 && all.findIndex((one) => one.sha256 === sha256) === at,
  );
  const {
    tool = "",
    sheet = null,
    encoding = null,
    delimiter = null,
    headerRows = [],
    form = "wide",
  } = read.recognised ?? {};
  return {
    schemaVersion: 1,
    survey: read.survey,
    year,
    source,
    earlier,
    recognised: { tool, sheet, encoding, delimiter, headerRows, form },
    options: {
      cluster: options.cluster,
      group: options.group,
      survey: options.survey,
      sheet: options.sheet,
      encoding: options.encoding,
      includePartial: options.includePartial,
      skipInvalid: options.skipInvalid,
    },
    columns: read.columns.used,
    ignoredColumns: read.columns.ignored,
    counts: {
      responses: merged.responses.length,
      rows: read.rows.read,
      imported: read.packed.length - merged.collisions.length - merged.forgotten,
      blank: read.rows.blank,
      partial: read.rows.partial,
      test: read.rows.test,
      noResponse: read.rows.noResponse,
      empty: read.rows.empty,
      invalid: read.rows.invalid,
    },
    issues: read.issues.map(({ file: _, ...issue }) => issue),
    forgotten: before?.forgotten ?? [],
    versions,
  };
}
