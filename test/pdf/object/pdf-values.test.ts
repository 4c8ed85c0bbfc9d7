import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseValue } from "../../../src/pdf/object/parse-value.ts";
import { dictionary, encodeText, name, type PdfValue, reference, textOf } from "../../../src/pdf/object/value.ts";
import { writeValue } from "../../../src/pdf/object/write-value.ts";

const parse = (text: string) => parseValue({ bytes: Buffer.from(text, "latin1"), at: 0 });

describe("reading PDF values", () => {
  it.each<[string, PdfValue]>([
    ["42", 42],
    ["-.5", -0.5],
    ["+17.25", 17.25],
    ["true", true],
    ["null", null],
    ["/Name", name("Name")],
    ["/A#20B", name("A B")],
    ["12 0 R", reference(12)],
    ["(a(b)c\\)\\n\\101)", { kind: "text", bytes: "a(b)c)\nA" }],
    ["<48 65 6C6>", { kind: "text", bytes: "Hel`" }],
    ["[1 2 0 R/X(y)]", [1, reference(2), name("X"), { kind: "text", bytes: "y" }]],
    ["<</A 1/B[2 3]>>", dictionary({ A: 1, B: [2, 3] })],
    ["% remark\n  7", 7],
  ])("%s", (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  it("tells a reference from numbers in a row", () => {
    expect(parse("[3 0 3 0 R 3 0]")).toEqual([3, 0, reference(3), 3, 0]);
  });

  it("refuses what is no value", () => {
    expect(() => parse("endobj")).toThrow("No PDF value");
    expect(() => parse("(never closed")).toThrow("no end");
  });
});

describe("writing PDF values", () => {
  it("puts a space only where two words would run together", () => {
    expect(writeValue(dictionary({ K: 1, S: name("P"), A: [1, 2, name("X"), reference(4), 5] }))).toBe(
      "<</K 1/S/P/A[1 2/X 4 0 R 5]>>",
    );
  });

  it.each([
    [0.1 + 0.2, "0.3"],
    [1e-7, "0"],
    [-1e-9, "0"],
    [594.95996, "594.95996"],
    [1e7, "10000000"],
  ])("writes %d without an exponent", (value, written) => {
    expect(writeValue(value)).toBe(written);
  });

  it("reads back what it wrote", () => {
    const bytes = fc.uint8Array().map((raw) => Buffer.from(raw).toString("latin1"));
    const key = fc.string({ unit: "binary-ascii", minLength: 1 });
    const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.nat().map(reference),
        key.map(name),
        bytes.map((raw): PdfValue => ({ kind: "text", bytes: raw })),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }).map((entries) => dictionary(entries)),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(parse(writeValue(one))).toEqual(one);
      }),
    );
  });

  it("keeps every text, whatever its letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(textOf(encodeText(text))).toBe(text);
      }),
    );
  });
});
