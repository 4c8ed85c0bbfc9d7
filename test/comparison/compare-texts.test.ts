import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts, readableLines } from "../../src/comparison/compare-texts.ts";

describe("what can be read of a page", () => {
  test("is a line for each block, with markup, styles, charts and the head left out", () => {
    const page = `<!doctype html><html><head><title>Tittel</title><style>p{}</style></head><body>
      <h1>Fagrapport <em>2026</em></h1><!-- skjult --><svg><title>Stige</title></svg>
      <table><tr><td>F1.S1</td><td>Ja &amp; nei</td></tr></table><p>20&nbsp;% &lt;b&gt; &#8211; &#x2212;</p><br></body></html>`;
    expect(readableLines(page)).toEqual(["Fagrapport 2026", "F1.S1", "Ja & nei", "20 % <b> – −"]);
  });

  test("leaves an entity alone that it does not know", () => {
    expect(readableLines("<p>&hearts; &#9999999;</p>")).toEqual(["&hearts; &#9999999;"]);
  });
});

describe("the difference of two pages", () => {
  const page = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join("");

  test("is none where every line is the same", () => {
    expect(compareTexts(page("en", "to"), `<div>en</div>${page("to")}`)).toBeNull();
  });

  test.each<[string, string[], string[], string[], string[]]>([
    ["a line that is new", ["a", "c"], ["a", "b", "c"], [], ["b"]],
    ["a line that is gone", ["a", "b", "c"], ["a", "c"], ["b"], []],
    ["a line that is another", ["a", "b", "c"], ["a", "x", "c"], ["b"], ["x"]],
    ["lines that changed places", ["a", "b"], ["b", "a"], ["a"], ["a"]],
    ["one of two equal lines", ["a", "a"], ["a"], ["a"], []],
    ["everything", ["a"], ["b"], ["a"], ["b"]],
  ])("names %s", (_, before, after, removed, added) => {
    expect(compareTexts(page(...before), page(...after))).toEqual({ removed, added });
  });

  test("leads from the old lines to the new ones, whatever they are", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const { removed, added } = compareTexts(page(...before), page(...after)) ?? { removed: [], added: [] };
        const sorted = (values: string[]) => [...values].sort();
        expect(sorted([...before, ...added])).toEqual(sorted([...after, ...removed]));
      }),
      { seed: 31 },
    );
  });
});
