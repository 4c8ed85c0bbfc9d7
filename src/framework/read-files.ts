import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { FagrapportError } from "../error.ts";
import { frameworkStopMessages } from "../messages/framework.ts";
import type { Issue } from "../messages/issue.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { shownPath, type Workspace } from "../workspace/workspace.ts";
import type { TranslationLanguage } from "./languages.ts";

/** A file as text, with the name the user knows it by. */
export type NamedText = { text: string; file: string };

/** A file that was read: its name as the user knows it, and the sha256 of its bytes, in hexadecimal. */
export type UsedFile = { file: string; sha256: string };

/** The translations of one language. A file that is not there is null. */
export type TranslationFiles<File = NamedText | null> = {
  language: TranslationLanguage;
  framework: File;
  register: File;
};

/**
 * The translations of a workspace to one language.
 *
 * @throws FagrapportError of kind "input" for a file that is there and cannot be read
 */
export async function readTranslationFiles(
  workspace: Workspace,
  reportLanguage: TranslationLanguage,
  language: Language,
): Promise<TranslationFiles<(NamedText & UsedFile) | null>> {
  const read = (path: string) => (existsSync(path) ? readNamed(workspace, path, language) : null);
  const paths = workspace.translation(reportLanguage);
  const [framework, register] = await Promise.all([read(paths.framework), read(paths.instruments)]);
  return { language: reportLanguage, framework, register };
}

/** A notice for each translation that the workspace lacks. */
export function absentTranslations(workspace: Workspace, files: TranslationFiles): Issue[] {
  const { language } = files;
  const paths = workspace.translation(language);
  return [
    { path: paths.framework, text: files.framework },
    { path: paths.instruments, text: files.register },
  ].flatMap(({ path, text }): Issue[] => {
    if (text !== null) return [];
    const file = shownPath(workspace, path);
    return [{ code: "framework-translation-absent", severity: "info", file, params: { language } }];
  });
}

/**
 * A file of the framework as text.
 *
 * @throws FagrapportError of kind "input" when it cannot be read
 */
export async function readNamed(workspace: Workspace, path: string, language: Language): Promise<NamedText & UsedFile> {
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
