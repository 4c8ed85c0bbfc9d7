import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOf, exportCsv, fagrapport, makeWorkspace, removeWorkspace } from "../cli/command-line.ts";
import { dangersOf } from "./markup.ts";

/* Words that would do harm if anything took them for more than words: in the register, in answers, in a note. */

const names = {
  script: "</script><img src=x onerror=alert(1)>",
  constructor: "__proto__",
  template: "{{cluster.id}} {{#each this}}{{{x}}}{{/each}}",
  formula: "=cmd|' /C calc'!A0",
  attribute: `" onmouseover="alert(1)" x="`,
  style: "</style>}@import url(http://evil.invalid/x.css);a{content:'\\",
  signs: "Klynge %s %n $& $' $1 \\u0041 \u202Eesrever 🦑",
};

const note = `---
versions:
  - status: "<b>Rapport</b>"
    version: "{{7*7}}"
    date: 2026-11-01
    author: "<script>alert(2)</script>"
    responsible: "=HYPERLINK(1)"
quotes:
  - text: "<iframe src=http://evil.invalid></iframe>"
assessedLights:
  - item: F2.S3
    light: red
    reason: other
    text: "<svg onload=alert(3)>"
    by: "'><script>"
    date: 2026-11-01
---
## Vurdering

<script>alert(4)</script> <img src="http://evil.invalid/a.png" onerror="alert(5)"> {{7*7}} {{> page}}

[klikk](javascript:alert(6)) ![bilde](http://evil.invalid/b.png) <http://evil.invalid/c>

[henvist][1] <a href="data:text/html,<script>alert(7)</script>">her</a>

[1]: javascript:alert(8)

<style>@import "http://evil.invalid/d.css"; body { display: none }</style>

## Scenario

| a | b |
|---|---|
| <td onclick=alert(9)> | \`<script>\` |
`;

let folder: string;
beforeAll(async () => {
  const rows = Object.entries(names).map(([id, name]) => `${id},"${name.replaceAll('"', '""')}"`);
  folder = makeWorkspace({
    "inputs/clusters.csv": `id,name\n${rows.join("\n")}\n`,
    "inputs/notes/2026/script.md": note,
    "svar.csv": exportCsv(
      Object.keys(names).flatMap((cluster) =>
        ["1", "2"].map((number) => ({
          id: `${cluster}-${number}`,
          cluster,
          answers: { ...allOf(2, "I prosess"), "F2.S3": "Nei" },
          comment: `=cmd|' /C calc'!A0 {{comment}} <script>${number}`,
        })),
      ),
    ),
  });
  expect((await fagrapport(folder, ["import", "svar.csv", "--year", "2026"])).code).toBe(0);
  expect((await fagrapport(folder, ["report", "--year", "2026", "--format", "html"])).code).toBe(0);
});
afterAll(() => removeWorkspace(folder));

const html = (id: string) => readFileSync(join(folder, "outputs", "2026", id, "fagrapport.html"), "utf8");
const readable = (text: string) =>
  text
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replaceAll("&#x3D;", "=")
    .replaceAll("&#x60;", "`")
    .replaceAll("&amp;", "&");

describe("a report about a cluster with a hostile name", () => {
  it.each(Object.entries(names))("shows it as it is, and nothing in it runs, loads or leads out: %s", (id, name) => {
    expect(dangersOf(html(id))).toEqual([]);
    // No font has the sign that turns the writing round, nor the picture: neither is ever printed.
    expect(readable(html(id))).toContain(name.replace(/\u202E|🦑/gu, ""));
  });
});

describe("a report with a hostile note", () => {
  it("has the note's words and none of its powers", () => {
    expect(dangersOf(html("script"))).toEqual([]);
    const text = readable(html("script"));
    for (const words of ["<script>alert(4)</script>", "{{7*7}}", "{{> page}}", "klikk", "henvist"]) {
      expect(text).toContain(words);
    }
    expect(html("script")).not.toMatch(/\s(href|src)=["']?(javascript|http:\/\/evil)/i);
  });
});

describe("what people write in comments", () => {
  it("is kept in the canonical file as text that no spreadsheet takes for a formula", () => {
    const csv = readFileSync(join(folder, "inputs/responses/2026/svar.csv"), "utf8");
    expect(csv).toContain("cmd|");
    expect(csv).not.toMatch(/(^|[,;\t"])=cmd/m);
  });

  it("is nowhere in what is made", () => {
    const made = readdirSync(join(folder, "outputs"), { recursive: true, encoding: "utf8" })
      .map((path) => join(folder, "outputs", path))
      .filter((path) => /\.(json|html)$/.test(path))
      .map((path) => readFileSync(path, "utf8"));
    expect(made.length).toBeGreaterThan(5);
    for (const text of made) expect(text).not.toMatch(/\{\{comment\}\}/);
  });

  it("cannot be an answer: a template in an answer's place is named and refused", async () => {
    const data = exportCsv([{ id: "1", cluster: "signs", answers: { "F1.S1": "{{constructor}}" } }]);
    const other = makeWorkspace({ "inputs/clusters.csv": "id,name\nsigns,Signs\n", "svar.csv": data });
    const { code, stderr } = await fagrapport(other, ["import", "svar.csv", "--year", "2026"]);
    expect(code).toBe(3);
    expect(stderr).toContain("{{constructor}}");
    expect(existsSync(join(other, "inputs/responses/2026/svar.csv"))).toBe(false);
    removeWorkspace(other);
  });
});
