import { describe, expect, it } from "vitest";
import { escapeFormula } from "../../src/workbook/escape-formula.ts";

describe("text in a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+47 22 00 00 00", "'+47 22 00 00 00"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'=1"],
    ["Havbris = bra", "Havbris = bra"],
    ["– ikke grunnlag", "– ikke grunnlag"],
    ["", ""],
    ["a\u0000b\u001bc", "abc"],
    ["to\nlinjer", "to\nlinjer"],
  ])("%j becomes %j", (text, expected) => {
    expect(escapeFormula(text)).toBe(expected);
  });
});
