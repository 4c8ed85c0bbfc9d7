import type { Framework } from "../framework/schema.ts";
import type { Issue } from "../messages/issue.ts";
import { checkFrontMatter, raiseSchemaFault } from "./check-notes.ts";
import { type Notes, NotesFrontMatterSchema } from "./notes.ts";
import { readYaml } from "./read-yaml.ts";
import { splitNote } from "./split-note.ts";

/** Characters; a note is a few pages of text. */
const longestNote = 500_000;

/** The note, or null where it has errors; `issues` tells every one with its line. */
export type ParsedNotes = { notes: Notes | null; issues: Issue[] };

/**
 * Reads a consultant's note: front matter in YAML, then Markdown sections by heading. The Markdown, HTML in it included,
 * stays text; making it safe is the report's work.
 *
 * @param file name of the file as the user knows it
 * @param framework when given, ids of items and measures must exist in it
 */
export function parseNotes(text: string, file: string, framework: Framework | null = null): ParsedNotes {
  const issues: Issue[] = [];
  const raise = (issue: Omit<Issue, "file">) => issues.push({ file, ...issue });
  if (text.length > longestNote) {
    raise({ code: "notes-too-long", severity: "error", params: { longest: longestNote, length: text.length } });
    return { notes: null, issues };
  }
  if (text.includes("\uFFFD") || text.includes("\u0000")) {
    raise({ code: "notes-encoding", severity: "error" });
    return { notes: null, issues };
  }

  const { frontMatter, sections } = splitNote(text, raise);
  const yaml = frontMatter === null ? emptyYaml : readYaml(frontMatter.text, frontMatter.firstLine, raise);
  if (yaml === null) return { notes: null, issues };
  const data = NotesFrontMatterSchema.safeParse(yaml.value);
  for (const fault of data.error?.issues ?? []) raiseSchemaFault(fault, yaml.value, yaml.lineOf, raise);
  checkFrontMatter(yaml.value, framework, yaml.lineOf, raise);

  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const sound = data.success && !issues.some(({ severity }) => severity === "error");
  return { notes: sound ? { ...data.data, ...sections } : null, issues };
}

const emptyYaml = { value: {}, lineOf: () => 1 };
