import { describe, expect, it } from "vitest";
import { decode, isEncoding } from "../../../src/survey/read/decode.ts";
import { guessDelimiter } from "../../../src/survey/read/delimiter.ts";
import { limitsFor } from "../../../src/survey/read/limits.ts";
import { openTables } from "../../../src/survey/read/open-tables.ts";
import { UnreadableFile } from "../../../src/survey/read/unreadable-file.ts";
import { encodeText } from "../make-csv.ts";

const text = (bytes: Buffer, forced: string | null = null) => {
  const decoded = decode(bytes, forced);
  return { encoding: decoded.encoding, text: [...decoded.pieces()].map(String).join("") };
};

describe("the encoding of a text file", () => {
  it.each([
    ["utf-8", "utf-8"],
    ["utf-8-bom", "utf-8"],
    ["utf-16le", "utf-16le"],
    ["windows-1252", "windows-1252"],
  ] as const)("%s", (encoding, found) => {
    expect(text(encodeText("blåbær – ”gå”", encoding))).toEqual({ encoding: found, text: "blåbær – ”gå”" });
  });

  it("UTF-16 without a mark, in both orders", () => {
    const little = Buffer.from("Klynge;Rolle;Svar\n", "utf16le");
    expect(text(little)).toEqual({ encoding: "utf-16le", text: "Klynge;Rolle;Svar\n" });
    expect(text(Buffer.from(little).swap16()).encoding).toBe("utf-16be");
  });

  it("a letter that is cut by the end of a piece is whole", () => {
    const long = `${"a".repeat(256 * 1024 - 1)}å${"b".repeat(10)}`;
    expect(text(Buffer.from(long, "utf16le"), "utf-16le").text).toBe(long);
  });

  it("what the user says comes before what is found", () => {
    expect(text(Buffer.from("blåbær"), "windows-1252").text).toBe("blÃ¥bÃ¦r");
    expect(isEncoding("latin1")).toBe(true);
    expect(isEncoding("klingon")).toBe(false);
  });

  it("two encodings in one file is a fault, whatever is chosen", () => {
    const mixed = Buffer.concat([Buffer.from("blåbær og smør og grøt, gå på\n"), Buffer.from([0xe5, 0x0a])]);
    expect(() => decode(mixed, null)).toThrow(UnreadableFile);
    expect(() => decode(Buffer.from([0xe5, 0x41]), "utf-8")).toThrow(UnreadableFile);
  });
});

describe("the delimiter", () => {
  it.each([
    ["a;b;c\n1;2;3\n", ";"],
    ["a,b,c\n1,2,3\n", ","],
    ["a\tb\n1\t2\n", "\t"],
    ["a|b|c\n1|2|3\n", "|"],
    ['"a, b, c, d, e";x;y\n"1,5";2;3\n', ";"],
    ['"a\n;;;;",b,c\nx,y,z\n', ","],
    ["1,5;2,5\n3,5;4,5\n2,0;1,1\n", ";"],
    ["bare én kolonne\nja\n", ","],
    ["", ","],
  ])("of %j is %j", (start, delimiter) => {
    expect(guessDelimiter(start)).toEqual({ delimiter, sepLine: false });
  });

  it.each(["sep=;\n", "SEP=;\r\n", '"sep=;"\n'])("is what the first line %j says", (line) => {
    expect(guessDelimiter(`${line}a,b,c\n`)).toEqual({ delimiter: ";", sepLine: true });
  });
});

describe("rows of a text file", () => {
  const rows = async (content: string) => {
    const { tables } = await openTables(Buffer.from(content), "a.csv", null, limitsFor());
    const read: string[][] = [];
    for await (const { cells } of tables[0]?.rows() ?? []) read.push(cells);
    return read;
  };

  it("keep equal and blank headers, whatever ends the lines", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(await rows(`a,a,,\u00a0${end}1,"x${end}y",,3${end}${end}2${end}`)).toEqual([
        ["a", "a", "", "\u00a0"],
        ["1", `x${end}y`, "", "3"],
        [""],
        ["2"],
      ]);
    }
  });

  it("line ends may differ from line to line", async () => {
    expect(await rows("a,b\r\n1,2\n3,4\r5,6")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });
});
