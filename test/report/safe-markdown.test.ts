import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/report/safe-markdown.ts";

const html = (text: string) => renderMarkdown(text).markup;

describe("a note's Markdown", () => {
  it("becomes paragraphs, lists and emphasis", () => {
    expect(html("Et *viktig* og **tungt** avsnitt.\n\n- ett\n- to")).toBe(
      "<p>Et <em>viktig</em> og <strong>tungt</strong> avsnitt.</p>\n<ul>\n<li>ett</li>\n<li>to</li>\n</ul>",
    );
  });

  it("has headings of one level, below the section's", () => {
    expect(html("# Stor\n\n##### Liten")).toBe("<h3>Stor</h3>\n<h3>Liten</h3>");
  });

  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;"],
    ['Tekst <img src=x onerror="x()"> mer', "&lt;img src=x onerror="],
    ["<style>*{display:none}</style>", "&lt;style&gt;"],
    ['a <script>if (1 < "2") <b</script> b', "if (1 &lt; &quot;2&quot;) &lt;b"],
    ["`<b>x</b>`", "&lt;b&gt;x&lt;/b&gt;"],
    ["```\n<b>x</b>\n```", "&lt;b&gt;x&lt;/b&gt;"],
    ["[<b>x</b>](http://a.no)", "&lt;b&gt;x"],
    ["| a |\n|---|\n| <b>x</b> |", "<td>&lt;b&gt;x&lt;/b&gt;</td>"],
  ])("shows %j as text", (text, shown) => {
    expect(html(text)).toContain(shown);
    expect(html(text)).not.toMatch(/<(script|img|style|b|a)\b/);
  });

  it("writes a link's address as text, and nothing that can be followed", () => {
    expect(html("Se [planen](javascript:alert(1)) og <http://a.no>.")).toBe(
      "<p>Se planen (javascript:alert(1)) og http://a.no.</p>",
    );
    expect(html("![Kart](http://a.no/x.png)")).toBe("<p>Kart</p>");
  });

  it("has no form controls, rules or empty cells", () => {
    expect(html("- [x] ferdig")).not.toContain("<input");
    expect(html("a\n\n---\n\nb")).not.toContain("<hr");
    expect(html("| a | b |\n|---|---|\n| 1 |  |")).toContain("<td>–</td>");
  });

  it("keeps its language on every block where the page has another", () => {
    const text = "## Hva\n\nSe *dette* og <p>.\n\n- ett\n  1. a\n\n| a |\n|---|\n| 1 |";
    expect(renderMarkdown(text, "nb").markup).toBe(
      [
        '<h3 lang="nb">Hva</h3>',
        '<p lang="nb">Se <em>dette</em> og &lt;p&gt;.</p>',
        '<ul lang="nb">\n<li>ett<ol lang="nb">\n<li>a</li>\n</ol>\n</li>\n</ul>',
        '<table><thead><tr><th lang="nb" scope="col">a</th></tr></thead><tbody><tr><td lang="nb">1</td></tr></tbody></table>',
      ].join("\n"),
    );
    expect(html(text)).not.toContain("lang=");
  });
});
