import type { z } from "zod";
import { checklistItems, type Framework, ItemIdSchema, MeasureIdSchema } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { nearest } from "../messages/nearest.ts";
import { DaySchema } from "./notes.ts";

type Raise = (issue: Omit<Issue, "file">) => void;
type LineOf = (path: readonly PropertyKey[]) => number;

/**
 * Faults that the form of a field does not show: an item assessed twice, an id the framework lacks, a day that is none.
 * Looks at what is written, sound or not, so that these are told together with the schema's faults; a field of the wrong
 * form is the schema's to tell.
 *
 * @param value the front matter as it was read
 */
export function checkFrontMatter(value: unknown, framework: Framework | null, lineOf: LineOf, raise: Raise): void {
  const fault = (code: string, path: readonly PropertyKey[], more: Omit<Issue, "code" | "severity" | "file">) =>
    raise({ code, severity: "error", line: lineOf(path), ...more });
  const assessed = writtenIn(value, "assessedLights", "item", ItemIdSchema);
  const planned = writtenIn(value, "plan", "measure", MeasureIdSchema);
  const versions = writtenIn(value, "versions", "date", DaySchema);

  const refuseTwice = (code: string, ids: readonly Written[]) => {
    for (const [at, { text, path }] of ids.entries()) {
      const first = ids.findIndex((id) => id.text === text);
      const earlier = ids[first];
      if (first === at || earlier === undefined) continue;
      const entry = (written: Written) => lineOf(written.path.slice(0, -1));
      fault(code, path.slice(0, -1), { value: text, params: { first: entry(earlier) } });
    }
  };
  refuseTwice("notes-assessed-twice", assessed);
  refuseTwice("notes-planned-twice", planned);

  const days = [
    ...versions,
    ...writtenIn(value, "assessedLights", "date", DaySchema),
    ...writtenIn(value, "plan", "due", DaySchema),
  ];
  for (const { text, path } of days) {
    if (!isDay(text)) fault("notes-bad-date", path, { value: text });
  }
  for (const [at, { text, path }] of versions.entries()) {
    const before = versions[at - 1]?.text;
    if (before === undefined || before <= text) continue;
    raise({ code: "notes-version-order", severity: "warning", line: lineOf(path.slice(0, -1)), value: text });
  }

  if (framework === null) return;
  const items = framework.phases.flatMap(checklistItems).map(({ id }) => id);
  const measures = framework.phases.flatMap((phase) => phase.measures).map(({ id }) => id);
  const ids = [
    ...assessed.map((written) => ({ ...written, known: items })),
    ...writtenIn(value, "quotes", "item", ItemIdSchema).map((written) => ({ ...written, known: items })),
    ...planned.map((written) => ({ ...written, known: measures })),
  ];
  for (const { text, path, known } of ids) {
    if (known.includes(text)) continue;
    const suggestion = nearest(text, known);
    fault("notes-unknown-id", path, { value: text, ...(suggestion === null ? {} : { suggestion }) });
  }
}

/** A field's text and its place. */
type Written = { text: string; path: readonly PropertyKey[] };

/** One field of every entry in a list, where it has the right form. */
function writtenIn(value: unknown, list: string, field: string, form: z.ZodType<string>): Written[] {
  const entries = valueAt(value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((_, at) => {
    const path = [list, at, field];
    const text = form.safeParse(valueAt(value, path));
    return text.success ? [{ text: text.data, path }] : [];
  });
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

/** The schema looks at the form only; the 31st of February has the right form. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T12:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
