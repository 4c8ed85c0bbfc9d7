import { describe, expect, it } from "vitest";
import { IssueSchema } from "../../src/messages/issue.ts";
import { surveyIssueMessages } from "../../src/messages/survey-issues.ts";
import { SurveyResponseSchema } from "../../src/survey/response.ts";
import { answersOf, itemIds, itemTexts } from "./checklist.ts";
import { makeCsv } from "./make-csv.ts";
import { makeWorkbook } from "./make-workbook.ts";
import { type ReadExport, readExport } from "./read-export.ts";

/*
 * Valid exports with some bytes, cells, rows, quotes or encodings changed, from a fixed seed. Whatever comes of it is an
 * import, or a list of faults that all have a sentence; never a crash.
 */

const rounds = 300;

/** Numbers from 0 to below `limit`, the same each time (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const header = ["ID", "Klynge", "Rolle", "Fullføringstidspunkt", ...itemTexts, "Kommentar"];
const row = (id: number) => [
  `${id}`,
  "Blå Maritim",
  "Bedrift",
  "2026-05-12T10:00:00",
  ...answersOf(id),
  "Bra, men dyrt",
];
const table = [header, row(1), row(2), row(3)];

const oddCells = [
  "",
  " ",
  '"',
  "=1+1",
  "\u0000",
  "\uFFFD",
  "-1",
  "1e9",
  "F1.S1",
  "Kanskje",
  "a\r\nb",
  "<b>Ja</b>",
  "x".repeat(5000),
  "__proto__",
  "constructor",
  "Ja;Nei",
  "\u202eJa",
  "æøå",
];

type Random = (limit: number) => number;

function mutateTable(random: Random): string[][] {
  const rows = table.map((cells) => [...cells]);
  for (let change = random(4) + 1; change > 0; change -= 1) {
    const at = random(rows.length);
    const cells = rows[at] ?? [];
    switch (random(7)) {
      case 0:
        cells[random(cells.length)] = oddCells[random(oddCells.length)] ?? "";
        break;
      case 1:
        cells.splice(random(cells.length), 1 + random(3));
        break;
      case 2:
        cells.splice(random(cells.length), 0, oddCells[random(oddCells.length)] ?? "");
        break;
      case 3:
        rows.splice(at, 0, [...(rows[random(rows.length)] ?? [])]);
        break;
      case 4:
        rows.splice(at, 1);
        break;
      case 5:
        rows.splice(at, 0, [oddCells[random(oddCells.length)] ?? ""]);
        break;
      default:
        rows[at] = cells.toReversed();
    }
  }
  return rows;
}

function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  for (let change = random(6) + 1; change > 0; change -= 1) changed[random(changed.length)] = random(256);
  switch (random(6)) {
    case 0:
      return changed.subarray(0, random(changed.length));
    case 1:
      return Buffer.concat([changed.subarray(random(changed.length)), changed]);
    default:
      return changed;
  }
}

function expectSound(read: ReadExport): void {
  for (const issue of read.issues) IssueSchema.parse(issue);
  // Each issue's sentences in one list: an expectation for each of hundreds of thousands would take most of the time.
  const said = read.issues.flatMap((issue) =>
    [surveyIssueMessages.nb, surveyIssueMessages.en].map((words) => words[issue.code]?.(issue) ?? `no ${issue.code}`),
  );
  expect(said.filter((sentence) => /^no |undefined|NaN|\[object/.test(sentence))).toEqual([]);
  for (const response of read.responses) SurveyResponseSchema.parse(response);
  expect(read.accepted).toBe(read.errors.length === 0);
}

describe("a response that stands twice in an export", () => {
  it.each([
    11, 12,
  ])("is refused wherever it stands and whatever else it says, and never counts twice, seed %i", async (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < rounds / 6; round += 1) {
      const rows = Array.from({ length: 2 + random(6) }, (_, at) => row(at + 1));
      const ids = new Set<string>();
      for (let copies = 1 + random(3); copies > 0; copies -= 1) {
        const [id = "", ...cells] = rows[random(rows.length)] ?? [];
        ids.add(id);
        const answers = random(2) === 0 ? cells : [...cells.slice(0, 3), ...answersOf(random(6)), cells.at(-1) ?? ""];
        rows.splice(random(rows.length + 1), 0, [id, ...answers]);
      }
      const bytes = makeCsv([header, ...rows]);
      const refused = await readExport(bytes, "svar.csv");
      expect(refused.accepted).toBe(false);
      expect(new Set(refused.errors)).toEqual(new Set(["duplicate-id"]));
      expect(new Set(refused.of("duplicate-id").map(({ value }) => value))).toEqual(ids);

      const skipped = await readExport(bytes, "svar.csv", { skipInvalid: true });
      const firstOf = new Map(rows.toReversed().map((cells) => [cells[0] ?? "", cells]));
      expect(skipped.responses.map(({ id }) => id).sort()).toEqual([...firstOf.keys()].sort());
      for (const { id, answers } of skipped.responses) {
        expect(Object.values(answers)).toEqual(firstOf.get(id)?.slice(4, -1));
      }
    }
  });
});

describe("an export that was changed at random is an import or a list of coded faults", () => {
  const styles = [
    {},
    { delimiter: ";", newline: "\r\n", quoteAll: true },
    { delimiter: "\t", encoding: "utf-16le" },
    { delimiter: ";", encoding: "windows-1252" },
    { encoding: "utf-8-bom", newline: "\r" },
  ] as const;

  it.each([1, 2, 3, 4])("cells and rows of text files, seed %i", async (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round += 1) {
      const style = styles[random(styles.length)] ?? {};
      expectSound(await readExport(makeCsv(mutateTable(random), style), "svar.csv"));
    }
  });

  it.each([5, 6])("bytes of text files, seed %i", async (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round += 1) {
      const style = styles[random(styles.length)] ?? {};
      expectSound(await readExport(mutateBytes(makeCsv(table, style), random), "svar.csv"));
    }
  });

  it.each([7, 8])("cells of workbooks, seed %i", async (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < rounds / 4; round += 1) {
      const rows = mutateTable(random).map((cells) => cells.map((cell) => cell.replaceAll("\u0000", "")));
      const book = makeWorkbook([{ name: "Svar", rows }], { texts: random(2) === 0 ? "shared" : "inline" });
      expectSound(await readExport(book, "svar.xlsx"));
    }
  });

  it.each([9, 10])("bytes of workbooks, seed %i", async (seed) => {
    const random = seeded(seed);
    const book = makeWorkbook([{ name: "Svar", rows: table }]);
    for (let round = 0; round < rounds; round += 1) {
      expectSound(await readExport(mutateBytes(book, random), "svar.xlsx"));
    }
  });

  it("the exports that are changed are sound to begin with", async () => {
    for (const style of styles) {
      const read = await readExport(makeCsv(table, style), "svar.csv");
      expect(read.errors).toEqual([]);
      expect(read.responses.map(({ answers }) => Object.keys(answers).length)).toEqual([50, 50, 50]);
    }
    expect(itemIds).toHaveLength(50);
  });
});
