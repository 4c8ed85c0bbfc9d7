import { translationLanguages } from "../framework/languages.ts";
import { type RespondentGroup, respondentGroups } from "../framework/schema.ts";
import type { TranslationState } from "../making/report-states.ts";
import { type Blocker, type ClusterStatus, type Turnout, turnout, type YearStatus } from "../making/year-status.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { statusMessages, translationCall } from "../messages/status.ts";
import { wrap, wrapLines } from "../messages/wrap.ts";
import { wordYearIssue } from "../workspace/load-year.ts";
import { exampleClusterIds } from "../workspace/starter-files.ts";

export type StatusStyle = {
  language: Language;
  /** Columns that a line may take. */
  width: number;
  /** Where exports are put, as the user knows it. */
  exportsFolder: string;
};

/** A year's status as a page of text, the next step last. */
export function statusText(status: YearStatus, style: StatusStyle): string {
  const sentences = inLanguage(statusMessages, style.language);
  const { headings } = sentences;
  const isRead = status.blockers.every(({ kind }) => kind !== "inputs");
  const sections: [string, string[]][] = [
    ...(isRead ? readSections(status, style) : []),
    [headings.warnings, status.warnings.map((issue) => wordYearIssue(issue, style.language))],
    [headings.blockers, status.blockers.flatMap((blocker) => blockerLines(blocker, status.year, style.language))],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => indented(line, style.width))].join("\n"));
  const next = wrapLines(sentences.next(status.next, status.year), style.width);
  const title = isRead ? [sentences.title({ year: status.year, clusters: status.clusters.length })] : [];
  return [...title, ...blocks, next].join("\n\n");
}

function readSections(status: YearStatus, style: StatusStyle): [string, string[]][] {
  const sentences = inLanguage(statusMessages, style.language);
  const { headings } = sentences;
  const exports = status.exports.map((one) => `${one.file}: ${sentences.exportState(one)}`);
  const surveys = status.surveys.map((one) => sentences.survey(one));
  return [
    [headings.exports, exports.length > 0 ? exports : [sentences.noExports({ path: style.exportsFolder })]],
    [headings.surveys, surveys.length > 0 ? surveys : [sentences.noSurveys]],
    [headings.answers, status.surveys.length > 0 ? turnoutTable(status.clusters, style) : []],
    [headings.silent, status.surveys.length > 0 ? status.clusters.flatMap((one) => silentLine(one, style)) : []],
    [headings.notes, noteLines(status, style)],
    [headings.reports, reportLines(status, style)],
  ];
}

/** A row for each cluster and one for all; groups that nobody is in are left out, and all of them where lines are short. */
function turnoutTable(clusters: readonly ClusterStatus[], { language, width }: StatusStyle): string[] {
  const sentences = inLanguage(statusMessages, language);
  const isUsed = (group: RespondentGroup) =>
    clusters.some(({ groups }) => groups[group].responses > 0 || (groups[group].invited ?? 0) > 0);
  const row = (name: string, total: Turnout, groups: Record<RespondentGroup, Turnout>, among: RespondentGroup[]) => [
    name,
    cell(total),
    total.rate === null ? "" : sentences.percent(total.rate),
    ...among.map((group) => cell(groups[group])),
  ];
  const tableOf = (among: RespondentGroup[]) => {
    const { total, groups } = sumOf(clusters);
    const rows = [
      ["", sentences.total, "", ...among.map((group) => sentences.groups[group])],
      ...clusters.map((cluster) => row(cluster.name, cluster.turnout, cluster.groups, among)),
      ...(clusters.length > 1 ? [row(sentences.all, total, groups, among)] : []),
    ];
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
    return rows.map((cells) =>
      cells
        .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    );
  };
  const whole = tableOf(respondentGroups.filter(isUsed));
  const isNarrowEnough = whole.every((line) => line.length + 2 <= width);
  return isNarrowEnough ? whole : tableOf([]);
}

/** Those who answered, of those invited; where some are of groups whose invited number nobody knows, all before them. */
function cell({ responses, invited, answeredOfInvited }: Turnout): string {
  if (invited === null || invited === 0) return responses === 0 ? "–" : String(responses);
  const ofInvited = `${answeredOfInvited}/${invited}`;
  return answeredOfInvited === responses ? ofInvited : `${responses} (${ofInvited})`;
}

/** Answers and invitations over all clusters. */
function sumOf(clusters: readonly ClusterStatus[]): { total: Turnout; groups: Record<RespondentGroup, Turnout> } {
  const total = (numbers: number[]) => numbers.reduce((so, more) => so + more, 0);
  const sum = (turnouts: Turnout[]): Turnout => {
    const known = turnouts.flatMap(({ answeredOfInvited: answered, invited }) =>
      answered === null || invited === null ? [] : [{ answered, invited }],
    );
    return turnout(
      total(turnouts.map(({ responses }) => responses)),
      known.length === 0
        ? null
        : { answered: total(known.map((one) => one.answered)), invited: total(known.map((one) => one.invited)) },
    );
  };
  const of = (group: RespondentGroup) => sum(clusters.map(({ groups }) => groups[group]));
  return {
    total: sum(clusters.map((cluster) => cluster.turnout)),
    groups: {
      facilitator: of("facilitator"),
      company: of("company"),
      research: of("research"),
      public: of("public"),
      other: of("other"),
    },
  };
}

/** A cluster without answers, or the groups of it that were asked and have given none. */
function silentLine({ name, turnout: all, groups }: ClusterStatus, { language }: StatusStyle): string[] {
  const sentences = inLanguage(statusMessages, language);
  if (all.responses === 0) return [`${name}: ${sentences.silentCluster(all)}`];
  const silent = respondentGroups.flatMap((group) => {
    const { responses, invited } = groups[group];
    if (responses > 0 || invited === null || invited === 0) return [];
    return [sentences.silentGroup({ group: sentences.groups[group], invited })];
  });
  return silent.length === 0 ? [] : [`${name}: ${silent.join(", ")}`];
}

/** The invented clusters of a new register are to be deleted, and need no notes. */
function noteLines({ clusters: all, year }: YearStatus, { language }: StatusStyle): string[] {
  const clusters = all.filter(({ id }) => !exampleClusterIds.includes(id));
  if (clusters.length === 0) return [];
  const sentences = inLanguage(statusMessages, language);
  const names = (note: ClusterStatus["note"]) => clusters.filter((one) => one.note === note).map(({ name }) => name);
  const [missing, empty] = [names("missing"), names("empty")];
  const written = clusters.length - missing.length - empty.length;
  return [
    sentences.notes({ written, clusters: clusters.length }),
    ...(missing.length === 0 ? [] : [sentences.missingNotes({ names: missing, year })]),
    // Where all are alike, the line that counts them has said it.
    ...(empty.length === 0 || empty.length === clusters.length ? [] : [sentences.emptyNotes({ names: empty })]),
  ];
}

function reportLines(
  { year, clusters, portfolio, openPortfolio, translations }: YearStatus,
  { language }: StatusStyle,
): string[] {
  const sentences = inLanguage(statusMessages, language);
  const names = (...reports: ClusterStatus["report"][]) =>
    clusters.filter(({ report }) => reports.includes(report)).map(({ name }) => name);
  const unknown = names("unknown");
  if (unknown.length > 0) return [sentences.unknownReports];
  const [current, stale, missing] = [names("current"), names("stale"), names("missing", "unmakeable")];
  if (current.length + stale.length + missing.length === 0) return [];
  // Where all are alike, the line that counts them has said it.
  const areAlike = [current, stale, missing].filter(({ length }) => length > 0).length === 1;
  return [
    sentences.reports({ current: current.length, stale: stale.length, missing: missing.length }),
    ...(stale.length === 0 || areAlike ? [] : [sentences.staleReports({ names: stale })]),
    ...(missing.length === 0 || areAlike ? [] : [sentences.missingReports({ names: missing })]),
    sentences.portfolio({ state: portfolio, isOpen: false }),
    ...(openPortfolio === null ? [] : [sentences.portfolio({ state: openPortfolio, isOpen: true })]),
    ...translationLanguages.flatMap((other) => {
      const own = translations.filter((one) => one.language === other);
      const of = (kind: TranslationState["state"]["kind"]) => own.filter(({ state }) => state.kind === kind);
      const [current, stale, faulty] = [of("current").length, of("stale"), of("unmakeable").length];
      const calls = [false, true]
        .filter((isOpen) => stale.some(({ name }) => isOpen === (name === "portfolio-open")))
        .map((isOpen) => translationCall(year, other, isOpen));
      if (own.length === 0) return [];
      return [sentences.translations({ language: other, current, stale: stale.length, faulty, calls })];
    }),
  ];
}

function blockerLines(blocker: Blocker, year: number, language: Language): string[] {
  const sentences = inLanguage(statusMessages, language);
  switch (blocker.kind) {
    case "inputs":
    case "templates":
    case "browser":
    case "translation":
      return [...blocker.message.split("\n"), ...(blocker.hint === null ? [] : [blocker.hint])];
    case "note":
      return blocker.message.split("\n");
    case "export":
      return [sentences.faultyExport(blocker)];
    case "no-answers":
      return [sentences.noAnswers({ year })];
  }
}

/** Two spaces in front, and four before what does not fit; a table's spaces are kept, since its lines always fit. */
function indented(line: string, width: number): string {
  return line.length + 2 <= width ? `  ${line}` : `  ${wrap(line.trimStart(), width - 2, "    ")}`;
}
