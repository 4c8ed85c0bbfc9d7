import { describe, expect, it } from "vitest";
import {
  counted,
  documentCode,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  keepTogether,
  numberWord,
  shorten,
} from "../../src/report/format.ts";

describe("figures", () => {
  it.each([
    [0, "0 %"],
    [0.4545, "45 %"],
    [0.455, "46 %"],
    [1, "100 %"],
    [2 / 3, "67 %"],
    [1 / 3, "33 %"],
    [0.6651, "66,5 %"],
    [0.6699, "67 %"],
    [0.332, "33,2 %"],
    [0.33, "33,0 %"],
    [0.3299, "32,9 %"],
    [0.324, "32 %"],
    [0.336, "34 %"],
  ])("%d is written %s, never rounded up to a light it does not have", (share, written) => {
    expect(formatPercent(share)).toBe(written.replace(" ", "\u00a0"));
  });

  it.each([
    [0.542, "+54"],
    [-0.456, "−46"],
    [0.004, "0"],
    [-0.004, "0"],
  ])("a difference of %d is %s percentage points", (difference, written) => {
    expect(formatPoints(difference)).toBe(written);
  });

  it("has no-break spaces between thousands", () => {
    expect(formatNumber(12345)).toBe("12\u00a0345");
  });

  it("counts in singular and plural", () => {
    expect([counted(0, "svar", "svar"), counted(1, "klynge", "klynger"), counted(3, "klynge", "klynger")]).toEqual([
      "0\u00a0svar",
      "1\u00a0klynge",
      "3\u00a0klynger",
    ]);
  });

  it.each([
    [1, "common", "én"],
    [1, "neuter", "ett"],
    [2, "neuter", "to"],
    [12, "common", "tolv"],
    [13, "common", "13"],
  ] as const)("%d in running text (%s) is %s", (count, gender, word) => {
    expect(numberWord(count, gender)).toBe(word);
  });
});

describe("dates", () => {
  it("are written with the day first", () => {
    expect(formatDate("2026-05-22")).toBe("22.05.2026");
    expect(formatDate("2022-01")).toBe("01.2022");
    expect(formatDate("2014")).toBe("2014");
  });

  it("make the document code as the source does", () => {
    expect(documentCode("2008-05-22")).toBe("080522");
  });
});

describe("texts", () => {
  it("lists end with og", () => {
    expect([formatList(["a"]), formatList(["a", "b"]), formatList(["a", "b", "c"])]).toEqual([
      "a",
      "a og b",
      "a, b og c",
    ]);
  });

  it.each([
    ["kort tekst", 40, "kort tekst"],
    [
      "Utvikle felles internasjonal strategi, herunder beskrive hvordan klyngen",
      52,
      "Utvikle felles internasjonal strategi …",
    ],
    [
      "Orienterer klyngen mot og ta posisjoner ift. internasjonale prosjekter/virkemidler",
      60,
      "Orienterer klyngen mot og ta posisjoner …",
    ],
    ["Donaudampfschifffahrtsgesellschaft og mer", 12, "Donaudampf …"],
  ])("%j in %d characters is %j", (text, most, short) => {
    expect(shorten(text, most)).toBe(short.replace(" …", "\u00a0…"));
  });

  it("hold names and figures together", () => {
    expect(keepTogether("fase 2 og 46 % av 13 svar, I prosess")).toBe(
      "fase\u00a02 og 46\u00a0% av 13\u00a0svar, I\u00a0prosess",
    );
  });
});
