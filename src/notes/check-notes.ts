import type { z } from "zod";
import { checklistItems, type Framework } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { nearest } from "../messages/nearest.ts";
import type { Notes } from "./notes.ts";

type FrontMatter = Pick<Notes, "versions" | "plan" | "quotes" | "assessedLights">;
type Raise = (issue: Omit<Issue, "file">) => void;
type LineOf = (path: readonly PropertyKey[]) => number;

/** Faults that only show between the fields: an item assessed twice, an id the framework lacks, a day that is none. */
export function checkFrontMatter(notes: FrontMatter, framework: Framework | null, lineOf: LineOf, raise: Raise): void {
  const fault = (code: string, path: readonly PropertyKey[], more: Omit<Issue, "code" | "severity" | "file">) =>
    raise({ code, severity: "error", line: lineOf(path), ...more });

  refuseTwice(
    notes.assessedLights.map(({ item }) => item),
    (value, at, first) =>
      fault("notes-assessed-twice", ["assessedLights", at], {
        value,
        params: { first: lineOf(["assessedLights", first]) },
      }),
  );
  refuseTwice(
    notes.plan.map(({ measure }) => measure),
    (value, at, first) =>
      fault("notes-planned-twice", ["plan", at], { value, params: { first: lineOf(["plan", first]) } }),
  );

  const days = [
    ...notes.versions.map(({ date }, at) => ({ day: date, path: ["versions", at, "date"] })),
    ...notes.assessedLights.map(({ date }, at) => ({ day: date, path: ["assessedLights", at, "date"] })),
    ...notes.plan.map(({ due }, at) => ({ day: due, path: ["plan", at, "due"] })),
  ];
  for (const { day, path } of days) {
    if (day !== null && !isDay(day)) fault("notes-bad-date", path, { value: day });
  }
  for (const [at, { date }] of notes.versions.entries()) {
    const before = notes.versions[at - 1]?.date;
    if (before === undefined || before <= date) continue;
    raise({ code: "notes-version-order", severity: "warning", line: lineOf(["versions", at]), value: date });
  }

  if (framework === null) return;
  const items = framework.phases.flatMap(checklistItems).map(({ id }) => id);
  const measures = framework.phases.flatMap((phase) => phase.measures).map(({ id }) => id);
  const ids = [
    ...notes.assessedLights.map(({ item }, at) => ({ id: item, known: items, path: ["assessedLights", at, "item"] })),
    ...notes.quotes.map(({ item }, at) => ({ id: item, known: items, path: ["quotes", at, "item"] })),
    ...notes.plan.map(({ measure }, at) => ({ id: measure, known: measures, path: ["plan", at, "measure"] })),
  ];
  for (const { id, known, path } of ids) {
    if (id === null || known.includes(id)) continue;
    const suggestion = nearest(id, known);
    fault("notes-unknown-id", path, { value: id, ...(suggestion === null ? {} : { suggestion }) });
  }
}

/** One fault of the schema as an issue with its line, in terms of what the writer sees. */
export function raiseSchemaFault(fault: z.core.$ZodIssue, value: unknown, lineOf: LineOf, raise: Raise): void {
  const field = String(fault.path.findLast((key) => typeof key === "string") ?? "");
  const found = valueAt(value, fault.path);
  const base = { severity: "error", line: lineOf(fault.path), ...(field === "" ? {} : { header: field }) } as const;
  const written = typeof found === "string" ? { value: found } : {};

  if (fault.code === "unrecognized_keys") {
    const known = fieldsAt(fault.path);
    for (const key of fault.keys) {
      const suggestion = nearest(key, known);
      const line = lineOf([...fault.path, key]);
      const more = { value: key, expected: known.join(", "), ...(suggestion === null ? {} : { suggestion }) };
      raise({ ...base, code: "notes-unknown-field", line, ...more });
    }
  } else if (found === undefined && typeof fault.path.at(-1) === "string") {
    raise({ ...base, code: "notes-missing-field" });
  } else if (fault.code === "invalid_value") {
    const expected = fault.values.map(String);
    const suggestion = bokmaal[String(found).toLowerCase()] ?? nearest(String(found), expected);
    const more = { expected: expected.join(", "), ...(suggestion === null ? {} : { suggestion }) };
    raise({ ...base, code: "notes-bad-choice", ...written, ...more });
  } else if (fault.code === "invalid_format" && (field === "date" || field === "due")) {
    const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(String(found));
    const suggestion = day === null ? null : `${day[3]}-${day[2]?.padStart(2, "0")}-${day[1]?.padStart(2, "0")}`;
    raise({ ...base, code: "notes-bad-date", ...written, ...(suggestion === null ? {} : { suggestion }) });
  } else if (fault.code === "invalid_format") {
    raise({ ...base, code: "notes-bad-id", ...written, expected: field === "measure" ? "F2.M1" : "F2.S3" });
  } else if (fault.code === "too_small") {
    raise({ ...base, code: "notes-missing-field" });
  } else {
    const expected = fault.code === "invalid_type" ? fault.expected : "";
    raise({ ...base, code: "notes-wrong-shape", ...written, expected });
  }
}

/** The words a Norwegian is likely to write for the data's English ones. */
const bokmaal: Record<string, string | undefined> = {
  grønn: "green",
  grønt: "green",
  gul: "yellow",
  gult: "yellow",
  rød: "red",
  rødt: "red",
  dokumentert: "documented",
  utdatert: "outdated",
  foreldet: "outdated",
  "ikke relevant": "not-relevant",
  "feil respondent": "wrong-respondent",
  annet: "other",
  fasilitator: "facilitator",
  klyngeleder: "facilitator",
  bedrift: "company",
  forskning: "research",
  offentlig: "public",
};

const fields: Record<string, readonly string[]> = {
  "": ["versions", "plan", "quotes", "assessedLights"],
  versions: ["status", "version", "date", "author", "responsible", "participants"],
  plan: ["measure", "owner", "due", "status"],
  quotes: ["text", "group", "item"],
  assessedLights: ["item", "light", "reason", "text", "by", "date"],
};

function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  return fields[String(path[0] ?? "")] ?? [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = new Map<PropertyKey, unknown>(Object.entries(found)).get(String(key));
  }
  return found;
}

function refuseTwice(ids: readonly string[], refuse: (id: string, at: number, first: number) => void): void {
  for (const [at, id] of ids.entries()) {
    const first = ids.indexOf(id);
    if (first < at) refuse(id, at, first);
  }
}

/** The schema looks at the form only; the 31st of February has the right form. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T12:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
