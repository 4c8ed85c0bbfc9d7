/**
 * Text that already is markup, made by us: a chart, a light, a note's safe HTML. Templates place it with
 * `{{{x.markup}}}`, and nothing else may stand in three braces, so that no text of a survey is ever taken for markup.
 */
export type Markup = { readonly markup: string };

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
// Characters that XML and HTML forbid; a survey export may hold any of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Escapes text for use between tags and in quoted attributes, in HTML and in SVG. */
export function escapeMarkup(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** A string of CSS with its quotation marks. It can neither end the string nor the style element it stands in. */
export function cssString(text: string): string {
  const flat = text.replace(forbidden, "").replace(/\s*[\r\n\f]\s*/g, " ");
  return `"${flat.replace(/["\\<>&]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

export function markup(text: string): Markup {
  return { markup: text };
}
