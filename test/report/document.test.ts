import { describe, expect, it } from "vitest";
import {
  captionNumbers,
  chapterReference,
  numberChapters,
  numberSections,
  pageCss,
  runningHead,
} from "../../src/report/document.ts";
import { cssString, escapeMarkup } from "../../src/report/markup.ts";
import { voiceOf } from "../../src/report/voice.ts";
import { framework, plainTheme } from "./make-input.ts";

const nb = voiceOf("nb", framework.answers);
const planned = (id: string, kind: "front" | "chapter" | "annex", present = true) => ({ id, kind, title: id, present });

describe("chapters", () => {
  const numbered = numberChapters([
    planned("sum", "front"),
    planned("a", "chapter"),
    planned("b", "chapter", false),
    planned("c", "chapter"),
    planned("x", "annex"),
    planned("y", "annex"),
  ]);

  it("without content are left out, and their numbers with them", () => {
    expect(numbered.map(({ id, number }) => [id, number])).toEqual([
      ["sum", null],
      ["a", "1"],
      ["c", "2"],
      ["x", "A"],
      ["y", "B"],
    ]);
  });

  it("are called by their number, and annexes by their letter", () => {
    expect(numbered.map((chapter) => chapterReference(nb, chapter))).toEqual([
      "«sum»",
      "kapittel\u00a01",
      "kapittel\u00a02",
      "vedlegg\u00a0A",
      "vedlegg\u00a0B",
    ]);
    expect(numbered.map((chapter) => runningHead(nb, chapter))).toEqual([
      "sum",
      "1\u2002a",
      "2\u2002c",
      "Vedlegg\u00a0A\u2002x",
      "Vedlegg\u00a0B\u2002y",
    ]);
  });

  it("number the sections and captions that are there", () => {
    const [, first] = numbered;
    if (first === undefined) throw new Error("There is no first chapter.");
    expect(
      numberSections(first, [{ id: "p", title: "P" }, null, { id: "q", title: "Q" }]).map(({ number }) => number),
    ).toEqual(["1.1", "1.2"]);
    const numbers = captionNumbers(nb, first);
    expect([numbers.table(), numbers.figure(), numbers.table()]).toEqual([
      "Tabell\u00a01.1",
      "Figur\u00a01.1",
      "Tabell\u00a01.2",
    ]);
  });
});

describe("the page's own boxes", () => {
  const css = (head: string) =>
    pageCss({ head, foot: "Fot", chapters: [{ id: "tiltak", runningHead: "4 Tiltak" }] }, plainTheme);

  it("give every chapter a page with its running head", () => {
    expect(css("Hode")).toContain('@page tiltak{@top-right{content:"4 Tiltak"}}\n.p-tiltak{page:tiltak}');
    expect(css("Hode")).toContain('content:counter(page) " / " counter(pages)');
  });

  it("let a short chapter share another's pages", () => {
    const shared = pageCss(
      { head: "", foot: "", chapters: [{ id: "d", runningHead: "D", sharesPagesOf: "c" }] },
      plainTheme,
    );
    expect(shared).toContain(".p-d{page:c;break-before:auto}");
    expect(shared).not.toContain("@page d");
  });

  it.each([
    '"}body{display:none}',
    "</style><script>x</script>",
    "\\",
    "a\nb",
    "\\22 }",
  ])("cannot be left by %j", (name) => {
    const written = cssString(name);
    expect(written.slice(1, -1)).not.toMatch(/["<>\n]/);
    expect(css(name)).toContain(`content:${written}}`);
    expect(css(name)).not.toContain("</style");
  });

  it("read back as they were written", () => {
    expect(cssString('Bå "x" \\ <y> & z')).toBe('"Bå \\22 x\\22  \\5c  \\3c y\\3e  \\26  z"');
  });
});

describe("escaping", () => {
  it("covers text and attributes, and drops what XML forbids", () => {
    expect(escapeMarkup(`<a href="x" b='y'>&\u0000\u0007`)).toBe("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
  });
});
