import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/pdf/conformance/content/edits.ts";
import { type Font, readFont } from "../../../src/pdf/conformance/content/font.ts";
import { type ScanContext, scanContent } from "../../../src/pdf/conformance/content/scan.ts";

const map = `beginbfchar <0001> <0020> <0002> <0066006A> endbfchar
beginbfrange <0010> <0013> <0061> <0020> <0021> [<00E6> <00F8>] endbfrange`;
const font: Font = readFont(Buffer.from(map), 2);

const context: ScanContext = {
  font: (name) => (name === "F1" ? font : null),
  drawing: (name) => ({ holdsMarks: name === "Marked", text: name === "Text" ? "\ufffc" : "" }),
  boxed: (id) => id === 9,
};
const scan = (content: string) => scanContent(Buffer.from(content, "latin1"), context);
const textOf = (content: string) => scan(content).marks.map(({ text }) => text);

describe("a font's map to Unicode", () => {
  it("reads single codes, ranges and lists, and knows its space", () => {
    expect([0x10, 0x13, 0x20, 0x21, 2].map((code) => font.texts[code])).toEqual(["a", "d", "æ", "ø", "fj"]);
    expect(font.space).toBe("<0001>");
    expect(readFont(null, 1).space).toBeNull();
  });
});

describe("scanning a content stream", () => {
  it("reads the text of each mark", () => {
    expect(
      textOf(`/P <</MCID 0 >>BDC BT /F1 10 Tf 1 0 0 -1 5 6 Tm <0010> Tj 3 0 Td <00110001> Tj ET EMC
      /P <</MCID 1 >>BDC BT /F1 10 Tf [<0012> -20 <0002>] TJ ET EMC`),
    ).toEqual(["ab ", "cfj"]);
  });

  it("takes the text that a glyph stands for", () => {
    expect(
      textOf(
        `/P <</MCID 0 >>BDC BT /F1 9 Tf <0010> Tj /Span <</ActualText <FEFF00660069> >>BDC <0011> Tj EMC <0012> Tj ET EMC`,
      ),
    ).toEqual(["afic"]);
  });

  it("says where a glyph has no Unicode", () => {
    expect(scan("/P <</MCID 0 >>BDC BT /F1 9 Tf <0010> Tj <0FFF> Tj ET EMC").unreadable).toEqual(["a\ufffd"]);
  });

  it("finds painting outside marks, and joins what follows without a break", () => {
    const content = "1 0 0 rg 0 0 5 5 re f 0 g 0 0 6 6 re f q 0 0 7 7 re f Q /X Do";
    expect(scan(content).loose.map(({ start, end }) => content.slice(start, end))).toEqual([
      "0 0 5 5 re f 0 g 0 0 6 6 re f",
      "0 0 7 7 re f",
      "/X Do",
    ]);
  });

  it("does not take a clip for paint", () => {
    expect(scan("0 0 5 5 re W* n q 0 0 1 rg Q").loose).toEqual([]);
  });

  it("finds text outside marks with its height on the page", () => {
    const { loose } = scan(".5 0 0 -.5 0 800 cm BT /F1 9 Tf 1 0 0 -1 20 100 Tm <0010> Tj ET");
    expect(loose).toMatchObject([{ kind: "text", text: "a", y: 750 }]);
  });

  it("sets loose text apart within a text object that holds a mark as well", () => {
    const content = "BT /F1 9 Tf <0010> Tj /P <</MCID 0 >>BDC <0011> Tj EMC <0012> Tj ET";
    const { loose, marks } = scan(content);
    expect(loose.map(({ start, end }) => content.slice(start, end))).toEqual(["<0010> Tj", "<0012> Tj"]);
    expect(marks[0]?.text).toBe("b");
  });

  it("leaves what an artifact of the browser's holds alone", () => {
    expect(scan("/Artifact BMC 0 0 5 5 re f BT /F1 9 Tf <0010> Tj ET EMC").loose).toEqual([]);
  });

  it("leaves a form that holds marks of its own alone", () => {
    expect(scan("/Marked Do /Text Do").loose).toMatchObject([{ kind: "text", text: "\ufffc" }]);
  });

  it("measures the box of a mark that it is asked for", () => {
    const { marks } = scan("2 0 0 2 10 10 cm /Figure <</MCID 9 >>BDC 0 0 m 5 10 l 20 5 30 1 7 2 c f EMC");
    expect(marks[0]?.box?.edges()).toEqual([10, 10, 70, 30]);
    expect(scan("/P <</MCID 1 >>BDC 0 0 5 5 re f EMC").marks[0]?.box).toBeNull();
  });

  it("does not count a path that only clips", () => {
    const { marks } = scan("/Figure <</MCID 9 >>BDC 0 0 500 500 re W n 0 0 5 5 re f EMC");
    expect(marks[0]?.box?.edges()).toEqual([0, 0, 5, 5]);
  });

  it("reads strings with brackets and escapes, and skips remarks", () => {
    const single: ScanContext = {
      ...context,
      font: () =>
        readFont(Buffer.from("beginbfrange <41> <5A> <0041> endbfrange beginbfchar <29> <0029> endbfchar"), 1),
    };
    const { marks } = scanContent(Buffer.from("% (\n/P <</MCID 0 >>BDC BT /F 9 Tf (A\\)B) Tj ET EMC"), single);
    expect(marks[0]?.text).toBe("A)B");
  });

  it("refuses what the browser never writes", () => {
    expect(() => scan("BI /W 1 ID x EI")).toThrow("inline image");
    expect(() => scan("(never closed Tj")).toThrow("within a string");
  });
});

describe("editing a content stream", () => {
  const bytes = Buffer.from("0123456789");
  const edited = (...edits: Parameters<typeof applyEdits>[1]) => Buffer.from(applyEdits(bytes, edits)).toString();

  it("copies what is not changed", () => {
    expect(edited()).toBe("0123456789");
    expect(edited({ at: 8, remove: 1, insert: "" }, { at: 2, remove: 3, insert: "ab" })).toBe("01ab5679");
    expect(edited({ at: 0, remove: 0, insert: "<" }, { at: 10, remove: 0, insert: ">" })).toBe("<0123456789>");
  });

  it("refuses edits that overlap", () => {
    expect(() => edited({ at: 2, remove: 3, insert: "" }, { at: 3, remove: 1, insert: "" })).toThrow("overlap");
  });
});
