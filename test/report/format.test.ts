import { describe, expect, it } from "vitest";
import { documentCode, formats } from "../../src/report/format.ts";

const {
  counted,
  date: formatDate,
  list: formatList,
  number: formatNumber,
  percent: formatPercent,
  keepTogether,
  numberWord,
  shorten,
} = formats.nb;

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
    for (const { points } of Object.values(formats)) expect(points(difference)).toBe(written);
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

describe("the other languages", () => {
  it("write figures, dates and lists as their readers do", () => {
    const { nn, en } = formats;
    expect([
      nn.number(1234),
      nn.percent(0.46),
      nn.date("2026-05-22"),
      nn.list(["a", "b"]),
      nn.either(["a", "b"]),
    ]).toEqual(["1\u00a0234", "46\u00a0%", "22.05.2026", "a og b", "a eller b"]);
    expect([en.number(1234), en.percent(0.46), en.date("2026-05-22"), en.date("2014-05"), en.list(["a", "b"])]).toEqual(
      ["1,234", "46%", "22\u00a0May 2026", "May 2014", "a and b"],
    );
    expect(en.percentFigure(0.6651)).toBe("66.5");
  });

  it("count in words, by gender where that matters", () => {
    const { nn, en } = formats;
    expect((["common", "feminine", "neuter"] as const).map((gender) => nn.numberWord(1, gender))).toEqual([
      "ein",
      "ei",
      "eitt",
    ]);
    expect([en.numberWord(1), en.numberWord(12), en.numberWord(13)]).toEqual(["one", "twelve", "13"]);
  });

  it("set quotation marks and keep lines together", () => {
    expect(formats.en.typeset('"Rough Guide" - in phase 2')).toBe("“Rough Guide” – in phase\u00a02");
    expect(formats.nn.typeset('"Guide" i fase 2')).toBe("«Guide» i fase\u00a02");
    expect(formats.en.shorten("Established arenas for the cluster and its companies", 30)).toBe(
      "Established arenas\u00a0…",
    );
  });
});
