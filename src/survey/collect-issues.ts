import type { Issue } from "../messages/issue.ts";

/** A cell that is at fault, for the workbook that is handed back. Columns from 0. */
export type FaultyCell = { row: number; column: number; issue: Issue };

export type IssueCollector = {
  /** Adds a fault; equal ones, but for their place, are counted as one. */
  raise: (issue: Issue) => void;
  issues: () => Issue[];
  faultyCells: () => FaultyCell[];
};

const shownPlaces = 5;
/** Kinds of fault that are listed; a file with more is wrong as a whole, and the receipt says how many there were. */
const mostKinds = 200;
const mostCells = 2_000;

export function collectIssues(): IssueCollector {
  const byKey = new Map<string, { issue: Issue; count: number; places: string[] }>();
  const cells: FaultyCell[] = [];
  let beyond = 0;
  let beyondErrors = 0;

  return {
    raise: (issue) => {
      const key = keyOf(issue);
      let known = byKey.get(key);
      if (known === undefined) {
        if (byKey.size >= mostKinds && issue.row !== undefined) {
          beyond += 1;
          if (issue.severity === "error") beyondErrors += 1;
          return;
        }
        known = { issue, count: 0, places: [] };
        byKey.set(key, known);
      }
      known.count += issue.count ?? 1;
      const place = issue.cell ?? (issue.row === undefined ? null : String(issue.row));
      if (place !== null && known.places.length < shownPlaces) known.places.push(place);
      if (
        issue.severity === "error" &&
        issue.row !== undefined &&
        issue.column !== undefined &&
        cells.length < mostCells
      ) {
        cells.push({ row: issue.row, column: issue.column - 1, issue });
      }
    },
    issues: () => {
      const grouped = [...byKey.values()].map(({ issue, count, places }): Issue => {
        if (count < 2) return issue;
        return {
          ...issue,
          count,
          ...(places.length > 1 ? { params: { ...issue.params, places: places.join(", ") } } : {}),
        };
      });
      if (beyond > 0) {
        grouped.push({ code: "more-issues", severity: beyondErrors > 0 ? "error" : "info", count: beyond });
      }
      return grouped.sort(bySeverity);
    },
    faultyCells: () => cells,
  };
}

function keyOf({ code, severity, file, sheet, column, value, header, expected, suggestion, params }: Issue): string {
  return JSON.stringify([code, severity, file, sheet, column, value, header, expected, suggestion, params]);
}

const order = { error: 0, warning: 1, info: 2 } as const;

/** Errors first; otherwise as they were met. */
function bySeverity(one: Issue, other: Issue): number {
  return order[one.severity] - order[other.severity];
}
