import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { FagrapportError } from "../error.ts";
import { frameworkStopMessages, wordFrameworkIssue } from "../messages/framework.ts";
import { hasErrors, type Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { placeOf } from "../messages/place.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import { crossCheck } from "./cross-check.ts";
import { type InstrumentRegister, InstrumentRegisterSchema } from "./instrument.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import { type Framework, FrameworkSchema } from "./schema.ts";
import { describeShapeFaults, type Fault } from "./shape-faults.ts";

/** The framework and the register as every part of the program uses them, with what may be said of them. */
export type LoadedFramework = {
  framework: Framework;
  register: InstrumentRegister;
  /** sha256 of the file's bytes, in hexadecimal. */
  frameworkSha256: string;
  registerSha256: string;
  /** Warnings and notices; errors are thrown. */
  issues: Issue[];
};

/** A file as text, with the name the user knows it by. */
export type NamedText = { text: string; file: string };

/**
 * Reads framework and register of a workspace.
 *
 * @param reportDate day of the report, `YYYY-MM-DD`
 * @throws FagrapportError of kind "input" that words every fault with file and line, when any of them is an error
 */
export async function loadFramework(
  workspace: Workspace,
  reportDate: string,
  language: Language = "nb",
): Promise<LoadedFramework> {
  const [framework, register] = await Promise.all([
    readNamed(workspace, workspace.framework, language),
    readNamed(workspace, workspace.instruments, language),
  ]);
  const checked = checkFramework(framework, register, reportDate);
  if (checked.framework === null || checked.register === null || hasErrors(checked.issues)) {
    throw stop(checked.issues, language);
  }
  return {
    framework: checked.framework,
    register: checked.register,
    frameworkSha256: framework.sha256,
    registerSha256: register.sha256,
    issues: checked.issues,
  };
}

/**
 * Framework and register from their texts. All faults are found in one pass: where the shape of one part is wrong, the
 * cross-checks still look at the rest. `issues` are sorted by file and line.
 */
export function checkFramework(
  frameworkFile: NamedText,
  registerFile: NamedText,
  reportDate: string,
): { framework: Framework | null; register: InstrumentRegister | null; issues: Issue[] } {
  const framework = readShape(frameworkFile, FrameworkSchema);
  const register = readShape(registerFile, InstrumentRegisterSchema);
  const crossed = crossCheck(framework.yaml.data, register.yaml.data, reportDate);
  const issues = [
    ...framework.issues,
    ...locate(withoutDoubles(crossed.framework, framework.faults), framework.yaml, frameworkFile.file),
    ...register.issues,
    ...locate(withoutDoubles(crossed.register, register.faults), register.yaml, registerFile.file),
  ];
  return { framework: framework.value, register: register.value, issues: issues.sort(byPlace(frameworkFile.file)) };
}

/** The framework's own shape, without the cross-checks. */
export function parseFramework(text: string, file: string): { framework: Framework | null; issues: Issue[] } {
  const { value, issues } = readShape({ text, file }, FrameworkSchema);
  return { framework: value, issues };
}

/** The register's own shape, without the cross-checks. */
export function parseInstruments(text: string, file: string): { register: InstrumentRegister | null; issues: Issue[] } {
  const { value, issues } = readShape({ text, file }, InstrumentRegisterSchema);
  return { register: value, issues };
}

type Shaped<Value> = { value: Value | null; yaml: ParsedYaml; faults: Fault[]; issues: Issue[] };

function readShape<Value>({ text, file }: NamedText, schema: z.ZodType<Value>): Shaped<Value> {
  const yaml = parseYaml(text, file);
  if (yaml.issues.length > 0) return { value: null, yaml, faults: [], issues: yaml.issues };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, yaml, faults: [], issues: [] };
  const faults = describeShapeFaults(parsed.error, yaml.data);
  return { value: null, yaml, faults, issues: locate(faults, yaml, file) };
}

/** What the shape already says of a place need not be said of it again. */
function withoutDoubles(crossed: Fault[], shape: Fault[]): Fault[] {
  const said = new Set(shape.map(({ path }) => path.join("\n")));
  return crossed.filter(({ path }) => !said.has(path.join("\n")));
}

function locate(faults: Fault[], yaml: ParsedYaml, file: string): Issue[] {
  return faults.map(({ path, firstPath, ...issue }) => ({
    ...issue,
    file,
    line: yaml.lineOf(path),
    ...(firstPath === undefined ? {} : { params: { ...issue.params, firstLine: yaml.lineOf(firstPath) } }),
  }));
}

function byPlace(firstFile: string): (one: Issue, other: Issue) => number {
  const rank = (issue: Issue) => (issue.file === firstFile ? 0 : 1);
  return (one, other) => rank(one) - rank(other) || (one.line ?? 0) - (other.line ?? 0);
}

async function readNamed(
  workspace: Workspace,
  path: string,
  language: Language,
): Promise<NamedText & { sha256: string }> {
  const file = shownPath(workspace, path);
  try {
    const bytes = await readFile(path);
    return { text: bytes.toString("utf8"), file, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (cause) {
    throw new FagrapportError("input", inLanguage(frameworkStopMessages, language).unreadable({ path: file }), {
      cause,
    });
  }
}

function stop(issues: Issue[], language: Language): FagrapportError {
  const sentences = inLanguage(frameworkStopMessages, language);
  const errors = issues.filter(({ severity }) => severity === "error");
  const lines = errors.map(
    (issue) => `${placeOf(issue, language)}: ${wordFrameworkIssue(issue, language) ?? issue.code}`,
  );
  const message = [sentences.stopped({ errors: errors.length }), ...lines].join("\n");
  return new FagrapportError("input", message, { hint: sentences.hint });
}
