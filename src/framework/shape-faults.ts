import type { z } from "zod";
import type { Issue } from "../messages/issue.ts";
import { nearest } from "../messages/nearest.ts";
import type { YamlPath } from "./parse-yaml.ts";

/** A fault and the path in the file where it stands. File and line are filled in by whoever read the file. */
export type Fault = Omit<Issue, "file" | "line"> & {
  path: YamlPath;
  /** Where the other half of a clash stands, such as the first use of an id. */
  firstPath?: YamlPath;
};

/** Shows in the sentence what a pattern asks for. The first one that the pattern accepts is taken. */
const examples = ["F1.S1", "F1.K1", "F1.G1", "F1", "2/3", "horisont-europa", "2014-05-01"];

/** Names every place where the data has not the schema's shape, in our own codes. */
export function describeShapeFaults(error: z.ZodError, data: unknown): Fault[] {
  const faults = error.issues.flatMap((issue) => describe(issue, [], data));
  return pairMisspeltKeys(faults);
}

type ZodIssue = z.core.$ZodIssue;

function describe(issue: ZodIssue, above: YamlPath, data: unknown): Fault[] {
  const path = [...above, ...issue.path];
  const found = valueAt(data, path);
  const near = nearestId(data, path);
  const fault = (code: string, more: Omit<Partial<Fault>, "code" | "severity"> = {}): Fault => ({
    code,
    severity: "error",
    path,
    ...more,
    params: { key: nameOf(more.path ?? path), ...(near === null ? {} : { near }), ...more.params },
  });

  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => fault("framework-unknown-key", { path: [...path, key], value: key }));
  }
  if (found === undefined) return [fault("framework-missing")];
  const value = abbreviate(found);
  switch (issue.code) {
    case "invalid_type":
      if (issue.expected !== "string") return [fault("framework-wrong-kind", { value, expected: issue.expected })];
      if (found === null) return [fault("framework-empty")];
      if (typeof found === "object") return [fault("framework-wrong-kind", { value, expected: "string" })];
      return [fault("framework-needs-quotes", { value })];
    case "invalid_value":
      return [fault("framework-not-allowed", { value, ...choices(issue.values.map(String), value) })];
    case "invalid_format":
      if (issue.format === "url") return [fault("framework-bad-address", { value })];
      return [fault("framework-bad-form", { value, ...exampleOf(issue) })];
    case "too_small":
      if (issue.origin === "string") return [fault("framework-empty")];
      if (issue.origin === "array") return [fault("framework-too-few", { params: sizes(issue.minimum, found) })];
      return [fault("framework-too-low", { value, expected: String(issue.minimum) })];
    case "too_big":
      if (issue.origin === "array") return [fault("framework-too-many", { params: sizes(issue.maximum, found) })];
      return [fault("framework-too-high", { value, expected: String(issue.maximum) })];
    case "invalid_union": {
      const firsts = issue.errors.flatMap((branch) => branch[0] ?? []);
      const literals = firsts.flatMap((one) => (one.code === "invalid_value" ? one.values.map(String) : []));
      if (literals.length >= firsts.length)
        return [fault("framework-not-allowed", { value, ...choices(literals, value) })];
      return meantBranch(issue).flatMap((one) => describe(one, path, data));
    }
    default:
      return [fault("framework-bad-form", { value })];
  }
}

/** A misspelt key leaves the right one missing: that is one fault, with the right one as its suggestion. */
function pairMisspeltKeys(faults: Fault[]): Fault[] {
  const missing = faults.filter((fault) => fault.code === "framework-missing");
  const settled = new Set<Fault>();
  const paired = faults.map((fault) => {
    if (fault.code !== "framework-unknown-key" || fault.value === undefined) return fault;
    const siblings = missing.filter((one) => !settled.has(one) && sameParent(one.path, fault.path));
    const suggestion = nearest(
      fault.value,
      siblings.map((one) => nameOf(one.path)),
    );
    if (suggestion === null) return fault;
    for (const one of siblings) if (nameOf(one.path) === suggestion) settled.add(one);
    return { ...fault, suggestion };
  });
  return paired.filter((fault) => !settled.has(fault));
}

function sameParent(one: YamlPath, other: YamlPath): boolean {
  return one.length === other.length && one.slice(0, -1).every((step, index) => step === other[index]);
}

/** The branch that the writer meant: the one that fails on more than the kind of value. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): ZodIssue[] {
  const isWrongKind = (one: ZodIssue) => one.code === "invalid_type" && one.path.length === 0;
  return issue.errors.find((branch) => !branch.some(isWrongKind)) ?? issue.errors.at(-1) ?? [];
}

function choices(allowed: string[], value: string): { expected: string; suggestion?: string } {
  const suggestion = nearest(value, allowed);
  return { expected: allowed.join(", "), ...(suggestion === null ? {} : { suggestion }) };
}

/** zod gives a pattern as it is written in code, between slashes. */
function exampleOf(issue: z.core.$ZodIssueInvalidStringFormat): { expected?: string } {
  const written = "pattern" in issue ? /^\/(.*)\/$/s.exec(String(issue.pattern))?.[1] : undefined;
  if (written === undefined) return {};
  const pattern = new RegExp(written);
  const example = examples.find((one) => pattern.test(one));
  return example === undefined ? {} : { expected: example };
}

function sizes(limit: number | bigint, found: unknown): { limit: number; found: number } {
  return { limit: Number(limit), found: Array.isArray(found) ? found.length : 0 };
}

/** The key a path ends in; of a list's entry, the list's key. */
function nameOf(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

/** The id of the innermost thing around the path, so that the sentence can say "F2.S3". */
function nearestId(data: unknown, path: YamlPath): string | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const holder = valueAt(data, path.slice(0, length));
    const id = childOf(holder, "id");
    if (typeof id === "string" && !isLink(holder)) return id;
  }
  return null;
}

/** A link's id names what it points at; the thing that is wrong is the one that holds the link. */
function isLink(holder: unknown): boolean {
  return (
    typeof holder === "object" && holder !== null && Object.keys(holder).every((key) => key === "id" || key === "why")
  );
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(childOf, data);
}

function childOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

/** A value as a sentence can hold it. */
export function abbreviate(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
