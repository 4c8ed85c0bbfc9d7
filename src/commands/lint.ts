import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { exitCodes, FagrapportError } from "../error.ts";
import { translationLanguages } from "../framework/languages.ts";
import { checkFramework } from "../framework/load.ts";
import { absentTranslations, readNamed, readTranslationFiles } from "../framework/read-files.ts";
import type { Framework } from "../framework/schema.ts";
import { wordFrameworkIssue } from "../messages/framework.ts";
import { hasErrors, type Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { lintMessages, wordLintIssue } from "../messages/lint.ts";
import { nearest } from "../messages/nearest.ts";
import { wordNotesIssue } from "../messages/notes.ts";
import { placeOf } from "../messages/place.ts";
import { wordRegisterIssue } from "../messages/register.ts";
import { templateMessages } from "../messages/templates.ts";
import { parseNotes } from "../notes/parse-notes.ts";
import type { Cluster } from "../register/cluster.ts";
import { parseRegister } from "../register/parse-register.ts";
import { brandIssues } from "../report/brand-issues.ts";
import { type TemplateFault, templateFaults } from "../report/templates.ts";
import { listBrands, loadTheme, readTemplateTexts } from "../workspace/load-templates.ts";
import { shownPath } from "../workspace/workspace.ts";
import type { Command, Context } from "./command.ts";
import { flag } from "./values.ts";

/** What one area came to: how many files were looked at, and what is wrong in them. */
type Looked<More = unknown> = { files: number; issues: Issue[] } & More;

/** `fagrapport lint`: framework, instruments, register, notes and templates; every fault with its place. */
export const lintCommand: Command = {
  options: { json: { type: "boolean" } },
  positionals: [0, 0],
  async run(values, _positionals, context) {
    const framework = await lintFramework(context);
    const register = await lintRegister(context);
    const notes = await lintNotes(context, framework.framework, register.clusters);
    const areas = [framework, register, notes, await lintTemplates(context), await lintBrands(context)];
    const issues = areas.flatMap((area) => area.issues);

    if (flag(values, "json")) {
      context.out(`${JSON.stringify({ issues }, null, 2)}\n`);
    } else {
      const { severities, summary } = inLanguage(lintMessages, context.language);
      for (const issue of issues) {
        const sentence = wordIssue(issue, context.language);
        context.out(`${placeOf(issue, context.language)}: ${severities[issue.severity]}: ${sentence}\n`);
      }
      const count = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
      const files = areas.reduce((sum, area) => sum + area.files, 0);
      context.say(summary({ files, errors: count("error"), warnings: count("warning"), infos: count("info") }));
    }
    return hasErrors(issues) ? exitCodes.input : exitCodes.done;
  },
};

async function lintFramework({
  workspace,
  language,
  givenDate,
  today,
}: Context): Promise<Looked<{ framework: Framework | null }>> {
  const [framework, register, ...translations] = await Promise.all([
    readNamed(workspace, workspace.framework, language),
    readNamed(workspace, workspace.instruments, language),
    ...translationLanguages.map((one) => readTranslationFiles(workspace, one, language)),
  ]);
  const checked = checkFramework(framework, register, givenDate ?? today, translations);
  const absent = translations.flatMap((files) => absentTranslations(workspace, files));
  const files = 2 + 2 * translations.length - absent.length;
  return { files, framework: checked.framework, issues: [...checked.issues, ...absent] };
}

async function lintRegister({ workspace }: Context): Promise<Looked<{ clusters: Cluster[] | null }>> {
  const file = shownPath(workspace, workspace.register);
  if (!existsSync(workspace.register)) {
    return { files: 0, clusters: null, issues: [{ code: "lint-no-register", severity: "error", file }] };
  }
  return { files: 1, ...parseRegister(await readFile(workspace.register, "utf8"), file) };
}

/** Notes of every year. A note whose name is no cluster's id would never be read by anyone. */
async function lintNotes(
  { workspace }: Context,
  framework: Framework | null,
  clusters: Cluster[] | null,
): Promise<Looked> {
  const ids = clusters?.map(({ id }) => id) ?? null;
  const folder = join(workspace.root, "inputs", "notes");
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && /^\d{4}$/.test(basename(entry.parentPath)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const issues = paths.map(async (path) => {
    const file = shownPath(workspace, path);
    const stray = findStray(basename(path, ".md"), ids, file);
    return [...stray, ...parseNotes(await readFile(path, "utf8"), file, framework).issues];
  });
  return { files: paths.length, issues: (await Promise.all(issues)).flat() };
}

function findStray(value: string, ids: string[] | null, file: string): Issue[] {
  if (ids === null || ids.includes(value)) return [];
  const suggestion = nearest(value, ids);
  return [
    { code: "lint-stray-note", severity: "warning", file, value, ...(suggestion === null ? {} : { suggestion }) },
  ];
}

async function lintTemplates({ workspace }: Context): Promise<Looked> {
  const texts = await readTemplateTexts(workspace.templates);
  const issues = templateFaults(texts).map(
    ({ template, line, kind, value }): Issue => ({
      code: `template-${kind}`,
      severity: "error",
      file: `templates/${template}.hbs`,
      ...(line === null ? {} : { line }),
      value,
    }),
  );
  const files = Object.keys(texts.pages).length + Object.keys(texts.partials).length;
  return { files, issues };
}

async function lintBrands({ workspace, language }: Context): Promise<Looked> {
  const names = await listBrands(workspace.templates);
  const issues = await Promise.all(names.map((name) => lintBrand(workspace.templates, name, language)));
  return { files: names.length, issues: issues.flat() };
}

async function lintBrand(folder: string, name: string, language: Language): Promise<Issue[]> {
  try {
    return brandIssues((await loadTheme(folder, name, language)).brand, name);
  } catch (error) {
    if (!(error instanceof FagrapportError)) throw error;
    const file = `templates/brands/${name}/brand.yaml`;
    return [{ code: "brand-unusable", severity: "error", file, value: error.message }];
  }
}

/** Each area words its own faults. */
function wordIssue(issue: Issue, language: Language): string {
  return (
    wordFrameworkIssue(issue, language) ??
    wordRegisterIssue(issue, language) ??
    wordNotesIssue(issue, language) ??
    wordLintIssue(issue, language) ??
    wordTemplateIssue(issue, language)
  );
}

const templateKinds: readonly TemplateFault["kind"][] = [
  "syntax",
  "unknown-partial",
  "unknown-helper",
  "raw-text",
  "empty-cell",
];

function wordTemplateIssue(issue: Issue, language: Language): string {
  const kind = templateKinds.find((one) => issue.code === `template-${one}`);
  if (kind === undefined) return issue.code;
  return inLanguage(templateMessages, language).what({ kind, value: issue.value ?? "" });
}
