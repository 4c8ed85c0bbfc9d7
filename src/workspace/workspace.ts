import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { TranslationLanguage } from "../framework/languages.ts";
import { fileName, type ReportLanguage } from "../report/language.ts";

/** The folder the program was installed in: it ships the framework, the templates and the example. */
export const packageRoot = nearestWith("package.json", dirname(fileURLToPath(import.meta.url)));

/** The nearest folder upwards in which this path leads to something; `from` itself where there is none. */
export function nearestWith(path: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

/** Where everything lies in one working folder (product.md, "Folders"). Paths are absolute. */
export type Workspace = {
  root: string;
  register: string;
  framework: string;
  instruments: string;
  /** Framework and instruments in another language. A folder with a framework of its own may not have them. */
  translation(language: TranslationLanguage): { framework: string; instruments: string };
  templates: string;
  exports(year: number): string;
  responses(year: number): string;
  notes(year: number, clusterId: string): string;
  output(year: number): string;
  clusterOutput(year: number, clusterId: string): string;
  portfolioOutput(year: number): string;
  /** Of the whole run, or of one of several parts of it; runs in another language than bokmål have manifests of their own. */
  runManifest(
    year: number,
    part?: { shard?: { number: number; of: number } | null; language?: ReportLanguage },
  ): string;
  lock: string;
};

/** Lays out a workspace. Framework and templates fall back to the shipped ones where the folder has none of its own. */
export function openWorkspace(root: string): Workspace {
  const own = (...path: string[]) => {
    const mine = join(root, ...path);
    return existsSync(mine) ? mine : join(packageRoot, ...path);
  };
  const folder = ["inputs", "framework"];
  /** The shipped translation is of the shipped texts: beside a folder's own ones it could say something else than they. */
  const translated = (name: string, language: TranslationLanguage) => {
    const path = [...folder, `${name}.${language}.yaml`];
    return existsSync(join(root, ...folder, `${name}.yaml`)) ? join(root, ...path) : own(...path);
  };
  const output = (year: number) => join(root, "outputs", String(year));
  return {
    root,
    register: join(root, "inputs", "clusters.csv"),
    framework: own(...folder, "2008.yaml"),
    instruments: own(...folder, "instruments.yaml"),
    translation: (language) => ({
      framework: translated("2008", language),
      instruments: translated("instruments", language),
    }),
    templates: own("templates"),
    exports: (year) => join(root, "inputs", "exports", String(year)),
    responses: (year) => join(root, "inputs", "responses", String(year)),
    notes: (year, clusterId) => join(root, "inputs", "notes", String(year), `${clusterId}.md`),
    output,
    clusterOutput: (year, clusterId) => join(output(year), clusterId),
    portfolioOutput: (year) => join(output(year), "portfolio"),
    runManifest: (year, { shard = null, language = "nb" } = {}) => {
      const name = fileName("run", language);
      return join(output(year), shard === null ? `${name}.json` : `${name}-${shard.number}-of-${shard.of}.json`);
    },
    lock: join(root, "outputs", ".lock"),
  };
}

/** A path as the user knows it: relative to the workspace, with forward slashes. */
export function shownPath(workspace: Workspace, path: string): string {
  const short = relative(workspace.root, path);
  return short.startsWith("..") ? path : short.split(sep).join("/");
}
