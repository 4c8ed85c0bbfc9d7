import { describe, expect, it } from "vitest";
import { spssCodebook } from "../../src/survey/codebook.ts";
import { answersOf, expectedAnswers, itemIds, itemTexts } from "./checklist.ts";
import { makeCsv } from "./make-csv.ts";
import { makeWorkbook, numberCell, rawCell, type SheetCell } from "./make-workbook.ts";
import { readExport } from "./read-export.ts";

/*
 * Cases 1 to 19 of the acceptance list: exports in each tool's own form, with questions and answers of ours.
 */

const code = (id: string) => id.replace(".", "");
const two = [answersOf(0), answersOf(1)];
const expected = [expectedAnswers(0), expectedAnswers(1)];
const answersIn = (responses: readonly { answers: Record<string, string> }[]) =>
  responses.map(({ answers }) => answers);

/** Places of labels in `Ja, I prosess, Nei, Uklart, Ok, Ikke startet`, counted from -1 so that a code is negative. */
const codes: Record<string, string> = {
  Ja: "-1",
  "I prosess": "1",
  Nei: "2",
  Uklart: "3",
  Ok: "4",
  "Ikke startet": "5",
};
const coded = (answers: readonly string[]) => answers.map((label) => codes[label] ?? "");

describe("Nettskjema", () => {
  const header = ["$submission_id", "$created", "klynge", "rolle", ...itemIds.map(code), "$answer_time_ms"];
  const row = (at: number, answers: readonly string[], role: string) => [
    `2768529${at}`,
    `2026-06-01T20:57:1${at}+02:00`,
    "Blå Maritim",
    role,
    ...answers,
    "74630",
  ];
  const textFile = (rows: string[][]) => makeCsv([header, ...rows], { delimiter: ";", quoteAll: true });
  const codedFile = textFile(two.map((answers, at) => row(at, coded(answers), "Bedrift")));
  const codebook = spssCodebook(
    [
      "* Encoding: UTF-8.",
      ...itemIds.map(
        (id) =>
          `${[
            `*${code(id)}.`,
            `VARIABLE LABELS ${code(id)} 'Punkt'.`,
            `VALUE LABELS ${code(id)}`,
            ...Object.entries(codes).map(
              ([label, value]) => `  ${value.startsWith("-") ? `'${value}'` : value} '${label}'`,
            ),
          ].join("\n")}.`,
      ),
    ].join("\n\n"),
  );

  it("1: a .txt with codes is read as far as it goes, and asks for its codebook once", async () => {
    const read = await readExport(codedFile, "klyngesjekk.txt");
    expect(read.recognised).toMatchObject({ tool: "nettskjema", delimiter: ";", encoding: "utf-8", headerRows: [1] });
    expect(read.errors).toEqual(["codes-without-labels"]);
    expect(read.of("codes-without-labels")[0]).toMatchObject({ count: 100, value: "-1, 1, 2, 3, 4, 5" });
    expect(read.accepted).toBe(false);
  });

  it("1: a .txt with texts needs no codebook; the time keeps its zone", async () => {
    const read = await readExport(textFile(two.map((answers, at) => row(at, answers, "Bedrift"))), "klyngesjekk.txt");
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[0]).toMatchObject({
      id: "27685290",
      clusterId: "blaa-maritim",
      group: "company",
      submittedAt: "2026-06-01T20:57:10+02:00",
      sourceRow: 2,
    });
  });

  it("2: the same as a workbook with inline strings gives the same answers, under the form's title", async () => {
    const rows = two.map((answers, at): SheetCell[] => [
      numberCell(`2768529${at}`),
      numberCell(46174.87309, 1),
      ...row(at, answers, "Bedrift").slice(2),
    ]);
    const read = await readExport(
      makeWorkbook([{ name: "Klyngesjekk vest", rows: [header, ...rows] }], { texts: "inline" }),
      "x.xlsx",
    );
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.survey).toBe("klyngesjekk-vest");
    expect(read.responses[0]).toMatchObject({ id: "27685290", submittedAt: "2026-06-01T20:57:15" });
  });

  it("3: with the SPSS syntax codes become labels, and -1 is one of them", async () => {
    const read = await readExport(codedFile, "klyngesjekk.txt", { codebook });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
  });
});

describe("SurveyXact", () => {
  const variables = [
    "respondent",
    "s_1",
    "s_2",
    ...itemIds.map((_, at) => `q_${at + 1}`),
    ...[1, 2, 3, 4, 5].map((n) => `statoverall_${n}`),
  ];
  const values: Record<string, string> = {
    Ja: "1",
    "I prosess": "2",
    Nei: "3",
    Uklart: "4",
    Ok: "5",
    "Ikke startet": "6",
  };
  const data = (answers: readonly string[], id: string, status: number) => [
    id,
    "1",
    "2",
    ...answers.map((label) => values[label] ?? ""),
    ...[1, 2, 3, 4, 5].map((n) => (n === status ? "1" : "0")),
  ];
  const dataset = [variables, data(answersOf(0), "901", 4), data(answersOf(1), "902", 4)];
  const labels = [
    ["s_1", "1", "Blå Maritim"],
    ["s_1", "2", "Fjordmat Vest"],
    ["s_2", "1", "Fasilitator"],
    ["s_2", "2", "Bedrift "],
    ...itemIds.flatMap((_, at) => Object.entries(values).map(([label, value]) => [`q_${at + 1}`, value, label])),
    ...[1, 2, 3, 4, 5].flatMap((n) => [
      [`statoverall_${n}`, "0", "Ikke valgt"],
      [`statoverall_${n}`, "1", "Valgt"],
    ]),
  ];
  const structure = [
    ["questionName", "variableName", "questionType", "subType", "questionText", "choiceValue", "choiceText"],
    ["s_1", "s_1", "Closed", "Single", "<p>Hvilken klynge svarer du for?</p>", "1", "Blå Maritim"],
    ["s_2", "s_2", "Closed", "Single", "Hva er din rolle?&nbsp;", "1", "Fasilitator"],
    ...itemTexts.map((text, at) => ["m", `q_${at + 1}`, "Closed", "Single", `Hvor står klyngen? - ${text}`, "1", "Ja"]),
  ];
  const trio = async (style: Parameters<typeof makeCsv>[1], rows = dataset, includePartial = false) => {
    const { inspectFile } = await import("../../src/survey/inspect-file.ts");
    const { joinCodebooks } = await import("../../src/survey/codebook.ts");
    const { limitsFor } = await import("../../src/survey/read/limits.ts");
    const books = [labels, structure].map((table) => inspectFile(makeCsv(table, style), "l.csv", null, limitsFor()));
    const codebooks = (await Promise.all(books)).map((book) => {
      expect(book.kind).toBe("codebook");
      return book.codebook;
    });
    return readExport(makeCsv(rows, style), "dataset.csv", { codebook: joinCodebooks(codebooks), includePartial });
  };

  it("4: a trio in UTF-16LE with tabs", async () => {
    const read = await trio({ delimiter: "\t", encoding: "utf-16le", newline: "\r\n" });
    expect(read.recognised).toMatchObject({ tool: "surveyxact", encoding: "utf-16le", delimiter: "\t" });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[0]).toMatchObject({ id: "901", clusterId: "blaa-maritim", group: "company" });
  });

  it("5: the same in Windows-1252 with semicolons is identical", async () => {
    const wide = await trio({ delimiter: "\t", encoding: "utf-16le", newline: "\r\n" });
    const narrow = await trio({ delimiter: ";", encoding: "windows-1252" });
    expect(narrow.recognised).toMatchObject({ tool: "surveyxact", delimiter: ";" });
    expect(narrow.responses).toEqual(wide.responses);
  });

  it("6: a workbook with Labels, Dataset and Structure: the answers are in Dataset", async () => {
    const sheets = [
      { name: "Labels", rows: labels },
      { name: "Dataset", rows: dataset },
      { name: "Structure", rows: structure },
    ];
    const read = await readExport(makeWorkbook(sheets), "survey.xlsx");
    expect(read.recognised).toMatchObject({ tool: "surveyxact", sheet: "Dataset" });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
  });

  it("7: a partial response is left out and counted, and taken in when asked for; who was not reached never counts", async () => {
    const blank = itemIds.map(() => "");
    const rows = [...dataset, data(answersOf(2), "903", 3), data(blank, "904", 2), data(blank, "905", 1)];
    const read = await trio({ delimiter: ";" }, rows);
    expect(read.responses.map(({ id }) => id)).toEqual(["901", "902"]);
    expect(read.of("partial-response")).toMatchObject([{ severity: "info" }]);
    expect(read.rows).toMatchObject({ partial: 1, noResponse: 2 });
    expect(read.errors).toEqual([]);
    const all = await trio({ delimiter: ";" }, rows, true);
    expect(all.responses.map(({ id }) => id)).toEqual(["901", "902", "903"]);
  });
});

describe("Microsoft Forms", () => {
  const norwegian = [
    "ID",
    "Starttidspunkt",
    "Fullføringstidspunkt",
    "E-postadresse",
    "Navn",
    "Tidspunkt for siste endring",
  ];
  const person = (at: number): SheetCell[] => [
    numberCell(at + 1),
    numberCell(46174.5, 1),
    numberCell(46174.51, 1),
    "anonymous",
    "Kari Nordmann",
    "",
  ];
  /** Forms numbers a title that has been used before. */
  const titled = (texts: readonly string[]) =>
    texts.map((text, at) => {
      const before = texts.slice(0, at).filter((other) => other === text).length;
      return before === 0 ? text : `${text}${before + 1}`;
    });

  it("8: Norwegian headers: metadata is ignored, personal data dropped, 50 items found", async () => {
    const header = [...norwegian, "Hvilken klynge representerer du?", "Rolle", ...titled(itemTexts)];
    const rows = two.map((answers, at) => [...person(at), "BM", "Klyngeleder", ...answers]);
    const read = await readExport(makeWorkbook([{ name: "Sheet1", rows: [header, ...rows] }]), "Klyngesjekk(1-2).xlsx");
    expect(read.errors).toEqual([]);
    expect(read.columns).toMatchObject({ items: 50, ignored: [], personal: ["E-postadresse", "Navn"] });
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[1]).toMatchObject({ id: "2", group: "facilitator", submittedAt: "2026-06-01T12:14:24" });
    expect(read.survey).toBe("klyngesjekk");
    expect(JSON.stringify(read)).not.toContain("Nordmann");
  });

  it("9: comments that repeat are the comments of the item before", async () => {
    const pairs = titled(itemTexts.flatMap((text) => [text, "Kommentar"]));
    const rows = two.map((answers, at) => [
      ...person(at),
      "Blå Maritim",
      "Bedrift",
      ...answers.flatMap((answer, place) => [answer, at === 0 ? `K${place}` : ""]),
    ]);
    const header = [...norwegian, "Klynge", "Rolle", ...pairs];
    const read = await readExport(makeWorkbook([{ name: "Sheet1", rows: [header, ...rows] }]), "f.xlsx");
    expect(read.errors).toEqual([]);
    expect(pairs.at(-1)).toBe("Kommentar50");
    expect(read.responses[0]?.comments).toEqual(Object.fromEntries(itemIds.map((id, at) => [id, `K${at}`])));
    expect(read.responses[1]?.comments).toEqual({});
  });
});

describe("Google Forms", () => {
  const header = ["Tidsmerke", "E-postadresse", "Klynge ", "Rolle", ...itemTexts.map((text) => `${text} `)];
  const row = (at: number) => [
    "06.09.2025 kl. 15.37.20",
    "a@example.invalid",
    "Fjordmat Vest",
    "FoU",
    ...answersOf(at),
  ];

  it("10: Tidsmerke, and an empty row before the header", async () => {
    const read = await readExport(
      makeCsv([header.map(() => ""), header, row(0), row(1)]),
      "Sjekk (Svar) - Skjemasvar 1.csv",
    );
    expect(read.recognised).toMatchObject({ tool: "google-forms", headerRows: [2] });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[0]).toMatchObject({ group: "research", submittedAt: "2025-09-06T15:37:20", sourceRow: 3 });
    expect(read.survey).toBe("sjekk");
    expect(read.responses[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it("11: a hundred blank rows are one line of the receipt", async () => {
    const blank = Array.from({ length: 100 }, () => header.map(() => ""));
    const read = await readExport(makeCsv([header, row(0), ...blank, row(1)]), "g.csv");
    expect(read.of("blank-row")).toEqual([
      { code: "blank-row", severity: "info", file: "g.csv", count: 100, params: {} },
    ]);
    expect(read.responses.map(({ sourceRow }) => sourceRow)).toEqual([2, 103]);
  });
});

describe("LimeSurvey", () => {
  const meta = [
    "id. Response ID",
    "submitdate. Date submitted",
    "lastpage. Last page",
    "startlanguage. Start language",
  ];
  const row = (at: number) => [
    `${at + 1}`,
    "2026-05-12 10:15:00",
    "5",
    "nb",
    "Blå Maritim",
    "Offentlig",
    ...answersOf(at),
  ];

  it("12: a mark at the start, CRLF and a blank line at the end", async () => {
    const header = [
      ...meta,
      "klynge. Klynge",
      "rolle. Rolle",
      ...itemIds.map((id, at) => `${code(id)}. ${itemTexts[at]}`),
    ];
    const bytes = makeCsv([header, row(0), row(1)], { quoteAll: true, newline: "\r\n", encoding: "utf-8-bom" });
    const read = await readExport(Buffer.concat([bytes, Buffer.from("\r\n")]), "results-survey123456.csv");
    expect(read.recognised).toMatchObject({ tool: "limesurvey", encoding: "utf-8" });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[0]).toMatchObject({ id: "1", group: "public", submittedAt: "2026-05-12T10:15:00" });
    expect(read.survey).toBe("survey123456");
  });

  it("13: matrix headers `Q1[SQ07]. [text]`; N/A is not answered", async () => {
    const header = [
      ...meta,
      "klynge. Klynge",
      "rolle. Rolle",
      ...itemTexts.map((text, at) => `Q1[SQ${at + 1}]. [${text}]`),
    ];
    const withoutFirst = row(0).map((cell, at) => (at === 6 ? "N/A" : cell));
    const read = await readExport(makeCsv([header, withoutFirst], { quoteAll: true }), "r.csv");
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual([expectedAnswers(0, { "F1.S1": null })]);
  });

  it("leaves out who never sent the form, by the tool's own word", async () => {
    const header = [
      ...meta,
      "klynge. Klynge",
      "rolle. Rolle",
      ...itemIds.map((id, at) => `${code(id)}. ${itemTexts[at]}`),
    ];
    const unsent = row(1).map((cell, at) => (at === 1 ? "" : cell));
    const read = await readExport(makeCsv([header, row(0), unsent]), "r.csv");
    expect(read.responses).toHaveLength(1);
    expect(read.rows.partial).toBe(1);
  });
});

describe("Qualtrics", () => {
  const columns = ["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Finished", "RecordedDate", "ResponseId"];
  const texts = [
    "Start Date",
    "End Date",
    "Response Type",
    "IP Address",
    "Progress",
    "Finished",
    "Recorded Date",
    "Response ID",
  ];
  const ids = itemIds.map((_, at) => `Q${at + 3}`);
  const header = (quote: string) => {
    const all = [...columns, "Q1", "Q2", ...ids];
    const imported = (name: string) => `{${quote}ImportId${quote}:${quote}${name}${quote}}`;
    return [all, [...texts, "Hvilken klynge tilhører du?", "Hva er din rolle?", ...itemTexts], all.map(imported)];
  };
  const row = (at: number, status: string, finished = "1") => [
    "2026-05-12 10:00:00",
    "2026-05-12 10:15:00",
    status,
    "192.0.2.1",
    "100",
    finished,
    "2026-05-12 10:15:01",
    `R_${at}`,
    "Blå Maritim",
    "Bedrift",
    ...answersOf(at),
  ];

  it.each(['"', "'"])("14: three header rows, the third with %s", async (quote) => {
    const read = await readExport(makeCsv([...header(quote), row(0, "0"), row(1, "0")]), "q.csv");
    expect(read.recognised).toMatchObject({ tool: "qualtrics", headerRows: [1, 2, 3] });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[0]).toMatchObject({ id: "R_0", submittedAt: "2026-05-12T10:15:01", sourceRow: 4 });
  });

  it("15: previews and tests are left out, unfinished ones too", async () => {
    const rows = [row(0, "0"), row(1, "1"), row(2, "2"), row(3, "0", "0")];
    const read = await readExport(makeCsv([...header('"'), ...rows]), "q.csv");
    expect(read.responses.map(({ id }) => id)).toEqual(["R_0"]);
    expect(read.of("test-response")).toMatchObject([{ severity: "info", count: 2 }]);
    expect(read.rows).toMatchObject({ test: 2, partial: 1 });
    expect(read.errors).toEqual([]);
  });
});

describe("SurveyMonkey", () => {
  it("16: a matrix over two header rows: the stem fills the blanks beside it, <br> is stripped", async () => {
    const meta = ["Respondent ID", "Collector ID", "Date Created", "Date Modified", "IP Address", "Email Address"];
    const stems = ["Hvor står klyngen?<br>Svar ut fra i dag", ...itemIds.slice(1).map(() => "")];
    const first = [...meta, "Klynge", "Rolle", ...stems];
    const second = [
      ...meta.map(() => ""),
      "Response",
      "Response",
      ...itemTexts.map((text) => text.replace(" ", " <br>")),
    ];
    const row = (at: number) => [
      `1144${at}`,
      "400",
      "05/12/2026 10:00:00 AM",
      "05/12/2026 01:15:00 PM",
      "192.0.2.7",
      "",
      "Blå Maritim",
      "Annet",
      ...answersOf(at),
    ];
    const read = await readExport(makeCsv([first, second, row(0), row(1)], { encoding: "windows-1252" }), "s.csv");
    expect(read.recognised).toMatchObject({ tool: "surveymonkey", headerRows: [1, 2], encoding: "windows-1252" });
    expect(read.errors).toEqual([]);
    expect(answersIn(read.responses)).toEqual(expected);
    expect(read.responses[0]).toMatchObject({ id: "11440", group: "other", submittedAt: "2026-05-12T13:15:00" });
  });
});

describe("any table", () => {
  const header = ["Klynge", "Rolle", ...itemTexts];
  const row = (at: number) => ["Blå Maritim", "Bedrift", ...answersOf(at)];

  it("17: headers with NBSP, _x000D_, line breaks, spaces, other case and punctuation", async () => {
    const dressed = header.map((text, at) => {
      const forms = [
        text.replaceAll(" ", "\u00a0"),
        `${text}_x000D_`,
        text.replace(" ", "\r\n"),
        `  ${text}   `,
        text.toUpperCase(),
        text.replaceAll("?", " ?").replaceAll(".", ""),
        text.replaceAll("–", "-").replaceAll("-", "–"),
      ];
      return forms[at % forms.length] ?? text;
    });
    const read = await readExport(makeCsv([dressed, row(0)], { delimiter: ";" }), "a.csv");
    expect(read.errors).toEqual([]);
    expect(read.columns.items).toBe(50);
    expect(answersIn(read.responses)).toEqual([expected[0]]);
  });

  it("18: a first line `sep=;` decides the delimiter and is not counted as a row", async () => {
    const bytes = Buffer.concat([
      Buffer.from("sep=;\r\n"),
      makeCsv([header, row(0)], { delimiter: ";", newline: "\r\n" }),
    ]);
    const read = await readExport(bytes, "a.csv");
    expect(read.errors).toEqual([]);
    expect(read.recognised?.headerRows).toEqual([1]);
    expect(read.responses[0]?.sourceRow).toBe(2);
  });

  it("19: `ja`, `Ok `, rich text, a hyperlink and a formula's result", async () => {
    const link = '<hyperlinks><hyperlink ref="F2" display="Nei"/></hyperlinks>';
    const cells: SheetCell[] = [
      "Blå Maritim",
      "Bedrift",
      "ja",
      "Ok ",
      rawCell(' t="inlineStr"', "<is><r><rPr><b/></rPr><t>I pro</t></r><r><t>sess</t></r></is>"),
      "Nei",
      rawCell(' t="str"', '<f>IF(A2="","","Uklart")</f><v>Uklart</v>'),
      rawCell(' t="s"', "<v>0</v>"),
    ];
    const read = await readExport(makeWorkbook([{ name: "Ark1", rows: [header, cells], after: link }]), "a.xlsx");
    expect(read.of("unknown-answer")).toMatchObject([{ value: "Klynge", cell: "H2" }]);
    const fine = await readExport(
      makeWorkbook([{ name: "Ark1", rows: [header, cells.slice(0, 7)], after: link }]),
      "a.xlsx",
    );
    expect(fine.errors).toEqual([]);
    expect(fine.responses[0]?.answers).toEqual({
      "F1.S1": "Ja",
      "F1.S2": "Ok",
      "F1.S3": "I prosess",
      "F1.S4": "Nei",
      "F1.S5": "Uklart",
    });
  });
});
