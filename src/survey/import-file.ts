import { basename } from "node:path";
import type { Framework, RespondentGroup } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { hasErrors } from "../messages/issue.ts";
import type { Cluster } from "../register/cluster.ts";
import { type ChecklistIndex, indexChecklist } from "./checklist-index.ts";
import { chooseTable, type FilledIn, type PlannedTable } from "./choose-table.ts";
import { type Codebook, emptyCodebook } from "./codebook.ts";
import { collectIssues, type FaultyCell, type IssueCollector } from "./collect-issues.ts";
import { clusterFinder } from "./find-cluster.ts";
import { rowIds } from "./identity.ts";
import { type InspectedFile, inspectFile } from "./inspect-file.ts";
import { emptyMapping, type Mapping } from "./mapping.ts";
import { type ColumnNotes, noteColumns } from "./note-columns.ts";
import { type PackedResponse, unpackResponse } from "./packed-response.ts";
import { type Limits, limitsFor } from "./read/limits.ts";
import { cellName } from "./read/table.ts";
import { UnreadableFile } from "./read/unreadable-file.ts";
import { answerReader } from "./read-answer.ts";
import { type RowCounts, rowReader } from "./read-rows.ts";
import type { SurveyResponse } from "./response.ts";
import { surveySlug } from "./survey-name.ts";
import { sha256Of } from "./survey-store.ts";
import { spreadsheet } from "./tools/spreadsheet.ts";

export type ImportOptions = {
  /** For all rows, where the export does not say. */
  cluster: string | null;
  group: RespondentGroup | null;
  /** Name of the survey, where neither the tool nor the file's name will do. */
  survey: string | null;
  mapping: Mapping;
  codebook: Codebook;
  sheet: string | null;
  encoding: string | null;
  /** Leaves out rows with faults instead of refusing the file. */
  skipInvalid: boolean;
  /** Takes the proposed columns. */
  acceptMapping: boolean;
  /** Takes responses that the tool itself calls partial. */
  includePartial: boolean;
  limits: Limits;
};

export const defaultImportOptions: ImportOptions = {
  cluster: null,
  group: null,
  survey: null,
  mapping: emptyMapping,
  codebook: emptyCodebook,
  sheet: null,
  encoding: null,
  skipInvalid: false,
  acceptMapping: false,
  includePartial: false,
  limits: limitsFor(),
};

/** What the file was taken for. */
export type Recognition = {
  tool: string;
  toolName: string;
  sheet: string | null;
  encoding: string | null;
  delimiter: string | null;
  headerRows: number[];
  form: PlannedTable["form"];
};

export type FileImport = {
  file: string;
  sha256: string;
  bytes: number;
  /** Slug, and name of the canonical file. */
  survey: string;
  recognised: Recognition | null;
  columns: ColumnNotes;
  rows: RowCounts;
  /** The valid responses of the file, whether or not the file as a whole is taken in. */
  packed: PackedResponse[];
  /** The file may be written: it has no error, or only rows that were left out as asked. */
  accepted: boolean;
  /** It would be accepted if its faulty rows were left out. */
  skippable: boolean;
  issues: Issue[];
  faultyCells: FaultyCell[];
  /** What a workbook with the faults marked may show: columns from 0. */
  marking: { shownColumns: readonly number[]; lastHeaderRow: number; filledIn: FilledIn | null };
};

const noRows: RowCounts = { read: 0, blank: 0, partial: 0, test: 0, noResponse: 0, empty: 0, invalid: 0 };
const noColumns: ColumnNotes = { items: 0, used: [], ignored: [], personal: [], proposals: [], accepted: emptyMapping };

/**
 * Reads one export: bytes in, responses and a full account of what was found out. Touches nothing.
 *
 * @param file name of the file as the user knows it; its ending and stem are used too
 * @param onRows called now and then with the number of rows read
 */
export async function importFile(
  bytes: Buffer,
  file: string,
  { framework, clusters }: { framework: Framework; clusters: readonly Cluster[] },
  options: ImportOptions = defaultImportOptions,
  onRows: (rows: number) => void = () => {},
): Promise<FileImport> {
  const collector = collectIssues();
  const raise = (issue: Issue) => collector.raise({ ...issue, file });
  const done = (found: Partial<FileImport>): FileImport => ({
    file,
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    survey: "",
    recognised: null,
    columns: noColumns,
    rows: noRows,
    packed: [],
    accepted: false,
    skippable: false,
    marking: { shownColumns: [], lastHeaderRow: 0, filledIn: null },
    ...found,
    issues: collector.issues(),
    faultyCells: collector.faultyCells(),
  });
  try {
    const index = indexChecklist(framework);
    const inspected = await inspectFile(bytes, file, options.encoding, options.limits);
    if (inspected.kind === "codebook") {
      raise({ code: "codebook-only", severity: "error" });
      return done({});
    }
    return done(await readTables(inspected, file, index, clusters, options, { ...collector, raise }, onRows));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    raise({ severity: "error", ...error.fault });
    return done({});
  }
}

const rowsBetweenSigns = 5_000;

/** The responses of a file as the rest of the program knows them. */
export function responsesOf({ packed, survey }: FileImport, framework: Framework): SurveyResponse[] {
  const { items, labels } = indexChecklist(framework);
  const ids = items.map(({ id }) => id);
  return packed.map((one) => unpackResponse(one, survey, ids, labels));
}

async function readTables(
  inspected: Extract<InspectedFile, { kind: "tables" }>,
  file: string,
  index: ChecklistIndex,
  clusters: readonly Cluster[],
  options: ImportOptions,
  collector: IssueCollector,
  onRows: (rows: number) => void,
): Promise<Partial<FileImport>> {
  const cluster = options.cluster ?? options.mapping.cluster ?? null;
  const group = options.group ?? options.mapping.group ?? null;
  const readAnswer = answerReader(index, options.mapping.answers);
  const choose = (mapping: Mapping) =>
    chooseTable(inspected, {
      fileName: file,
      index,
      mapping,
      codebook: options.codebook,
      readAnswer,
      hasCluster: cluster !== null,
      sheet: options.sheet,
    });
  let chosen = choose(options.mapping);
  if (chosen.kind === "ambiguous" || chosen.kind === "no-such-sheet") {
    const code = chosen.kind === "ambiguous" ? "sheet-ambiguous" : "no-such-sheet";
    collector.raise({ code, severity: "error", value: options.sheet ?? "", expected: chosen.sheets.join(", ") });
    return {};
  }
  let notes = noteColumns(chosen.planned, chosen.codebook, index, readAnswer, options.mapping);
  if (options.acceptMapping && notes.columns.proposals.length > 0) {
    const again = choose(notes.columns.accepted);
    if (again.kind === "chosen") {
      chosen = again;
      const { accepted } = notes.columns;
      notes = noteColumns(chosen.planned, chosen.codebook, index, readAnswer, accepted);
      notes.columns.accepted = accepted;
    }
  }
  const { planned, codebook } = chosen;
  for (const issue of notes.issues) collector.raise(issue);
  const hasClusterColumn = planned.match.uses.some(({ kind }) => kind === "cluster");
  if (notes.columns.items > 0 && cluster === null && !hasClusterColumn) {
    collector.raise({ code: "missing-cluster", severity: "error" });
  }
  if (notes.columns.items > 0 && group === null && !planned.match.uses.some(({ kind }) => kind === "group")) {
    collector.raise({ code: "missing-group", severity: "warning" });
  }
  const unreadable = hasErrors(collector.issues());

  const reader = rowReader(
    {
      sheet: planned.table.sheet,
      isText: inspected.text !== null,
      tool: planned.layout.tool,
      columns: planned.columns,
      match: planned.match,
      codebook,
      index,
      readAnswer,
      clusters: clusterFinder(clusters, options.mapping.clusters),
      ids: rowIds(),
      groupSynonyms: options.mapping.groups,
      cluster,
      group,
      includePartial: options.includePartial,
    },
    collector,
  );
  const packed = notes.columns.items === 0 ? [] : await readAll(planned, reader, collector, onRows);
  reader.finish();
  raiseCounts(reader.counts, planned, options, collector);
  const { tool } = planned.layout;
  const onlyRows = !unreadable && !collector.issues().some(({ code }) => code === "codes-without-labels");
  const skippable = onlyRows && packed.length > 0;
  return {
    survey:
      planned.form === "single"
        ? formSlug(options.survey, file, packed[0])
        : surveySlug(options.survey, file, tool, planned.table.sheet),
    recognised: {
      tool: tool.id,
      toolName: tool.name,
      sheet: planned.table.sheet,
      encoding: inspected.text?.encoding ?? null,
      delimiter: inspected.text?.delimiter ?? null,
      headerRows: planned.layout.headerRows,
      form: planned.form,
    },
    columns: notes.columns,
    rows: reader.counts,
    packed,
    marking: {
      shownColumns: planned.shownColumns,
      lastHeaderRow: Math.max(0, ...planned.layout.headerRows),
      filledIn: planned.filledIn,
    },
    accepted: !hasErrors(collector.issues()) || (options.skipInvalid && skippable),
    skippable,
  };
}

/**
 * A checklist that one person filled in is a survey of its own. A cluster has one facilitator, whose newest form counts;
 * of the others there are many, told apart by their files.
 */
function formSlug(given: string | null, file: string, response: PackedResponse | undefined): string {
  const stem = basename(file).replace(/\.[^.]*$/, "");
  if (given !== null || response?.group !== "facilitator") return surveySlug(given ?? stem, file, spreadsheet, null);
  return surveySlug(`skjema ${response.clusterId} ${response.group}`, file, spreadsheet, null);
}

/** Ids that occur twice are faults of the second row; a form of ours has one response, named by who it is from. */
async function readAll(
  planned: PlannedTable,
  reader: ReturnType<typeof rowReader>,
  collector: IssueCollector,
  onRows: (rows: number) => void,
): Promise<PackedResponse[]> {
  const packed: PackedResponse[] = [];
  const firstRows = new Map<string, number>();
  for await (const row of planned.table.rows()) {
    if (row.number <= planned.lastHeaderRow) continue;
    if (row.number % rowsBetweenSigns === 0) onRows(row.number);
    const read = reader.read(row);
    if (read === null) continue;
    const response = planned.form === "single" ? { ...read, id: `${read.clusterId}-${read.group}` } : read;
    const first = firstRows.get(response.id);
    if (first !== undefined) {
      const column = planned.match.uses.findIndex(({ kind }) => kind === "responseId");
      collector.raise({
        code: "duplicate-id",
        severity: "error",
        ...(planned.table.sheet === null ? {} : { sheet: planned.table.sheet }),
        row: response.sourceRow,
        ...(column < 0 ? {} : { column: column + 1, cell: cellName(column, response.sourceRow) }),
        value: response.id,
        params: { first },
      });
      reader.counts.invalid += 1;
      continue;
    }
    firstRows.set(response.id, response.sourceRow);
    packed.push(response);
  }
  for (const notice of planned.table.notices()) {
    if (notice.code === "stray-quote") {
      collector.raise({ code: notice.code, severity: "warning", row: notice.row });
      continue;
    }
    const { sheet, row, column } = notice.origin;
    collector.raise({
      code: notice.code,
      severity: "error",
      ...(sheet === null ? {} : { sheet }),
      row,
      column: column + 1,
      cell: cellName(column, row),
      ...(notice.value === "" ? {} : { value: notice.value }),
    });
  }
  return packed;
}

/** What was left out, and why: one line each. */
function raiseCounts(
  counts: RowCounts,
  planned: PlannedTable,
  options: ImportOptions,
  collector: IssueCollector,
): void {
  const say = (code: string, count: number, params: Record<string, string> = {}) => {
    if (count > 0) collector.raise({ code, severity: "info", count, params });
  };
  say("blank-row", counts.blank);
  say("partial-response", counts.partial, { kept: options.includePartial ? "yes" : "no" });
  say("test-response", counts.test);
  say("no-response", counts.noResponse);
  say("empty-response", counts.empty);
  if (planned.form !== "single") {
    for (const row of planned.layout.titleRows) collector.raise({ code: "title-row", severity: "info", row });
  }
  const noneRead = counts.read === counts.empty;
  if (noneRead && planned.match.items.some((columns) => columns.length > 0)) {
    collector.raise({ code: "no-rows", severity: "warning" });
  }
}
