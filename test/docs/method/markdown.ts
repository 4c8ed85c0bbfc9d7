/** A heading: `heading(2, "Faser")`. */
export function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${text}`;
}

/** A table of Markdown; a vertical line in a cell would end it. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Paragraphs, tables and lists with a blank line between. */
export function blocks(...parts: readonly string[]): string {
  return parts.join("\n\n");
}

/** The anchor GitHub gives a heading: "7. Når vises tallene?" is "7-når-vises-tallene". */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function cell(text: string): string {
  return text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");
}
