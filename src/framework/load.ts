import type { z } from "zod";
import { FagrapportError } from "../error.ts";
import { frameworkStopMessages, wordFrameworkIssue } from "../messages/framework.ts";
import { hasErrors, type Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { placeOf } from "../messages/place.ts";
import { frozen, rememberLast } from "../remember.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { crossCheck } from "./cross-check.ts";
import { type InstrumentRegister, InstrumentRegisterSchema } from "./instrument.ts";
import type { FrameworkLanguage, TranslationLanguage } from "./languages.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import {
  absentTranslations,
  type NamedText,
  readNamed,
  readTranslationFiles,
  type TranslationFiles,
  type UsedFile,
} from "./read-files.ts";
import { type Framework, FrameworkSchema } from "./schema.ts";
import { describeShapeFaults, type Fault } from "./shape-faults.ts";
import { type Translated, translateFramework, translateRegister } from "./translation.ts";

/** The framework and the register as every part of the program uses them, with what may be said of them. */
export type LoadedFramework = {
  framework: Framework;
  register: InstrumentRegister;
  /** sha256 of the file's bytes, in hexadecimal. */
  frameworkSha256: string;
  registerSha256: string;
  /** The files that the texts are from where they are not in bokmål: the framework's, then the register's. */
  translation: { framework: UsedFile; register: UsedFile } | null;
  /** Warnings and notices; errors are thrown. */
  issues: Issue[];
};

/**
 * Reads framework and register of a workspace.
 *
 * @param reportDate day of the report, `YYYY-MM-DD`
 * @param language what faults are worded in
 * @param reportLanguage what the texts are in. Ids, rules, dates and answer labels are the same in every language
 * @throws FagrapportError of kind "input" that words every fault with file and line, when any of them is an error, and
 *   when the workspace has no translation to that language
 */
export async function loadFramework(
  workspace: Workspace,
  reportDate: string,
  language: Language = "nb",
  reportLanguage: FrameworkLanguage = "nb",
): Promise<LoadedFramework> {
  const [framework, register, translation] = await Promise.all([
    readNamed(workspace, workspace.framework, language),
    readNamed(workspace, workspace.instruments, language),
    reportLanguage === "nb" ? null : readTranslation(workspace, reportLanguage, language),
  ]);
  const checked = checkFramework(framework, register, reportDate, translation === null ? [] : [translation]);
  const texts = translation === null ? checked : checked.translations[0];
  if (!texts?.framework || !texts.register || hasErrors(checked.issues)) throw stop(checked.issues, language);
  return {
    framework: texts.framework,
    register: texts.register,
    frameworkSha256: framework.sha256,
    registerSha256: register.sha256,
    translation:
      translation === null
        ? null
        : { framework: usedFile(translation.framework), register: usedFile(translation.register) },
    issues: checked.issues,
  };
}

/**
 * Framework and register from their texts. All faults are found in one pass: where the shape of one part is wrong, the
 * cross-checks still look at the rest. A translation is held against the file it translates only where that has its right
 * shape; otherwise the faults of the one would be told again for the other. `issues` are sorted by file and line.
 *
 * The last few are remembered, so all of it is frozen.
 */
export function checkFramework(
  frameworkFile: NamedText,
  registerFile: NamedText,
  reportDate: string,
  translationFiles: readonly TranslationFiles[] = [],
): CheckedFramework {
  const files = [frameworkFile, registerFile, ...translationFiles.flatMap((one) => [one.framework, one.register])];
  const texts = files.map((one) => one && [one.file, one.text]);
  const languages = translationFiles.map(({ language }) => language);
  return remembered(JSON.stringify([texts, languages, reportDate]), () =>
    frozen(checkAnew(frameworkFile, registerFile, reportDate, translationFiles)),
  );
}

function checkAnew(
  frameworkFile: NamedText,
  registerFile: NamedText,
  reportDate: string,
  translationFiles: readonly TranslationFiles[],
): CheckedFramework {
  const framework = readShape(frameworkFile, FrameworkSchema);
  const register = readShape(registerFile, InstrumentRegisterSchema);
  const crossed = crossCheck(framework.yaml.data, register.yaml.data, reportDate);
  const translated = translationFiles.map((files) => ({
    language: files.language,
    framework: readTranslated(files.framework, framework, FrameworkSchema, translateFramework),
    register: readTranslated(files.register, register, InstrumentRegisterSchema, translateRegister),
  }));
  const issues = [
    ...framework.issues,
    ...locate(withoutDoubles(crossed.framework, framework.faults), framework.yaml, frameworkFile.file),
    ...register.issues,
    ...locate(withoutDoubles(crossed.register, register.faults), register.yaml, registerFile.file),
    ...translated.flatMap((one) => [...one.framework.issues, ...one.register.issues]),
  ];
  const order = [frameworkFile, registerFile, ...translationFiles.flatMap((one) => [one.framework, one.register])];
  return {
    framework: framework.value,
    register: register.value,
    translations: translated.map((one) => ({
      language: one.language,
      framework: one.framework.value,
      register: one.register.value,
    })),
    issues: issues.sort(byPlace(order.map((one) => one?.file))),
  };
}

/** What could be made of the files: null where faults are in the way. */
type CheckedTexts = { framework: Framework | null; register: InstrumentRegister | null };

type CheckedFramework = CheckedTexts & {
  translations: (CheckedTexts & { language: TranslationLanguage })[];
  issues: Issue[];
};

/** A run in another language checks the framework with its translation beside the framework alone. */
const remembered = rememberLast<CheckedFramework>(4);

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

/** The base with the translation's texts. Where nothing is at fault it has the base's shape, so the schema accepts it. */
function readTranslated<Value>(
  translation: NamedText | null,
  base: Shaped<Value>,
  schema: z.ZodType<Value>,
  translate: (base: unknown, translation: unknown) => Translated,
): Pick<Shaped<Value>, "value" | "issues"> {
  if (translation === null) return { value: null, issues: [] };
  const yaml = parseYaml(translation.text, translation.file);
  if (yaml.issues.length > 0 || base.value === null) return { value: null, issues: yaml.issues };
  const { data, faults } = translate(base.yaml.data, yaml.data);
  const issues = locate(faults, yaml, translation.file);
  return { value: hasErrors(issues) ? null : schema.parse(data), issues };
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

function byPlace(files: readonly (string | undefined)[]): (one: Issue, other: Issue) => number {
  const rank = (issue: Issue) => files.indexOf(issue.file);
  return (one, other) => rank(one) - rank(other) || (one.line ?? 0) - (other.line ?? 0);
}

/** A translation that is not there is a translation that the workspace lacks, since bokmål is all that it must have. */
async function readTranslation(
  workspace: Workspace,
  reportLanguage: TranslationLanguage,
  language: Language,
): Promise<TranslationFiles<NamedText & UsedFile>> {
  const files = await readTranslationFiles(workspace, reportLanguage, language);
  const { framework, register } = files;
  if (framework !== null && register !== null) return { ...files, framework, register };
  const { noTranslation, noTranslationHint } = inLanguage(frameworkStopMessages, language);
  const absent = absentTranslations(workspace, files).flatMap(({ file }) => file ?? []);
  throw new FagrapportError("input", noTranslation({ language: reportLanguage, files: absent }), {
    hint: noTranslationHint,
  });
}

function usedFile({ file, sha256 }: UsedFile): UsedFile {
  return { file, sha256 };
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
