import { Marked, type Tokens } from "marked";
import { escapeMarkup, type Markup, markup } from "./markup.ts";

/**
 * A consultant's Markdown as HTML that can do nothing: HTML in it is shown as text, links are text with their address in
 * brackets, images are their description. Headings become h3, since they stand under a section's h2.
 *
 * @param language BCP 47, where the text is in another language than the page
 */
export function renderMarkdown(text: string, language: string | null = null): Markup {
  const html = inert.parse(text, { async: false }).trim();
  if (language === null) return markup(html);
  // Text is escaped, so every bracket begins a tag of ours. A block carries its language itself: one around it is lost in print.
  return markup(html.replace(/<(p|ul|ol|h3|th|td)(?=[ >])/g, `<$1 lang="${language}"`));
}

const inert = new Marked({
  gfm: true,
  renderer: {
    html: ({ text, block }: Tokens.HTML | Tokens.Tag) =>
      block ? `<p>${escapeMarkup(text.trim())}</p>\n` : escapeMarkup(text),
    heading({ tokens }) {
      return `<h3>${this.parser.parseInline(tokens)}</h3>\n`;
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const address = escapeMarkup(href);
      return words === address || `mailto:${words}` === address ? words : `${words} (${address})`;
    },
    // Marked writes what stands between <script> and </script> as it is; here nothing is.
    text(token) {
      return "tokens" in token && token.tokens !== undefined
        ? this.parser.parseInline(token.tokens)
        : escapeMarkup(token.text);
    },
    image: ({ text }) => escapeMarkup(text),
    code: ({ text }) => `<p>${escapeMarkup(text)}</p>\n`,
    codespan: ({ text }) => escapeMarkup(text),
    hr: () => "",
    checkbox: () => "",
    table({ header, rows }) {
      const cell = (token: Tokens.TableCell) => this.parser.parseInline(token.tokens) || "–";
      const head = header.map((token) => `<th scope="col">${cell(token)}</th>`).join("");
      const body = rows.map((row) => `<tr>${row.map((token) => `<td>${cell(token)}</td>`).join("")}</tr>`).join("");
      return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
    },
  },
});
