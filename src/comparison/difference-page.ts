import { diffMessages } from "../messages/diff.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { markup } from "../report/markup.ts";
import type { Templates } from "../report/templates.ts";
import type { ClusterRows } from "./difference-rows.ts";

/** The comparison as one self-contained HTML page. All words come in as data and are escaped by the template. */
export function renderDifferencePage(
  input: { before: string; after: string; summary: string; clusters: readonly ClusterRows[] },
  templates: Templates,
  language: Language,
): string {
  const sentences = inLanguage(diffMessages, language);
  const filled = (text: string) => (text === "" ? "–" : text);
  return templates.render("diff", {
    language,
    title: sentences.title(input),
    summary: input.summary,
    columns: sentences.columns,
    textsTitle: sentences.texts,
    styles: markup(templates.styles(["diff"])),
    clusters: input.clusters.map(({ title, rows, lines }) => ({
      title,
      rows: rows.map(({ what, before, after }) => ({ what, before: filled(before), after: filled(after) })),
      lines: lines.map(({ kind, text }) => ({ mark: kind === "added" ? "+" : "−", kind, text })),
      hasRows: rows.length > 0,
      hasLines: lines.length > 0,
    })),
  });
}
