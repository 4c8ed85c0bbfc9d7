import { describe, expect, it } from "vitest";
import { parseMapping } from "../../src/survey/mapping.ts";
import { answersOf, expectedAnswers, itemIds, items, itemTexts } from "./checklist.ts";
import { makeCsv } from "./make-csv.ts";
import { readExport } from "./read-export.ts";

/** Reads one row of answers under these item headers, with cluster and role before them. */
function read(headers: readonly string[], cells: readonly string[], options: Parameters<typeof readExport>[2] = {}) {
  const rows = [
    ["Klynge", "Rolle", ...headers],
    ["Blå Maritim", "Bedrift", ...cells],
  ];
  return readExport(makeCsv(rows), "svar.csv", options);
}

const place = (id: string) => itemIds.indexOf(id);
const textOf = (id: string) => itemTexts[place(id)] ?? "";
const phaseOf = (id: string) => Number(id[1]);
const numberOf = (id: string) => Number(id.slice(4));

describe("an item's column is known by its id", () => {
  it.each([
    ["as it is", (id: string) => id],
    ["without the dot", (id: string) => id.replace(".", "")],
    ["in small letters, with another sign", (id: string) => id.toLowerCase().replace(".", "_")],
    ["before its text", (id: string) => `${id} ${textOf(id)}`],
    ["before another text", (id: string) => `${id}. En annen ordlyd`],
    ["in a group's path", (id: string) => `fase${phaseOf(id)}/${id.replace(".", "")}`],
    ["as a question's part", (id: string) => `sjekkliste.${id.replace(".", "")}`],
    ["in brackets", (id: string) => `Q1[${id.replace(".", "")}]. [Noe]`],
  ])("%s", async (_, dress) => {
    const found = await read(itemIds.map(dress), answersOf(0));
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual(expectedAnswers(0));
  });

  it("and not by what only looks like one", async () => {
    const found = await read(
      ["F1.S1", "F1S2_3", "F1S3Time", "AF1S4", "F6.S1", "F1.S9"],
      ["Ja", "2", "12", "x", "y", "z"],
    );
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F1.S1": "Ja" });
    expect(found.columns.ignored).toEqual(["F1S2_3", "F1S3Time", "AF1S4", "F6.S1", "F1.S9"]);
  });
});

describe("an item's column is known by its text", () => {
  it.each([
    ["after a code", (text: string) => `Q7. ${text}`],
    ["after a number", (text: string, at: number) => `${at + 1}. ${text}`],
    ["after a number without a dot", (text: string, at: number) => `${at + 3} ${text}`],
    ["after the stem of a matrix", (text: string) => `Hvor står klyngen? - ${text}`],
    ["in the brackets of a matrix", (text: string) => `Q1[SQ1]. [${text}]`],
    ["in the brackets after a stem", (text: string) => `Hvor står klyngen? [${text}]`],
    ["with markup and entities", (text: string) => `<p>${text.replace(" ", "&nbsp;")}</p>`],
    ["in capitals without its signs", (text: string) => text.toUpperCase().replace(/[?,()]/g, "")],
  ])("%s", async (_, dress) => {
    const found = await read(itemTexts.map(dress), answersOf(0));
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual(expectedAnswers(0));
  });

  it("in the source's own words too, where we print a corrected misprint", async () => {
    const mended = items.filter((item) => item.source !== undefined && item.source !== item.text);
    expect(mended.map(({ id }) => id)).toContain("F2.S3");
    const found = await read(
      mended.map(({ source = "" }) => source),
      mended.map(() => "Nei"),
    );
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual(Object.fromEntries(mended.map(({ id }) => [id, "Nei"])));
  });
});

describe("what a tool says of a question is not its answer", () => {
  it("points and feedback of Microsoft Forms", async () => {
    const headers = itemTexts.slice(0, 2).flatMap((text) => [text, `Points - ${text}`, `Feedback – ${text}`]);
    const rows = [
      ["ID", "Start time", "Completion time", "Klynge", "Rolle", ...headers],
      ["1", "", "", "BM", "FoU", "Ja", "0", "Bra", "Nei", "1", ""],
    ];
    const found = await readExport(makeCsv(rows), "svar.csv");
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F1.S1": "Ja", "F1.S2": "Nei" });
  });

  it("times of LimeSurvey", async () => {
    const rows = [
      [
        "id. Response ID",
        "klynge. Klynge",
        "rolle. Rolle",
        "F1S1. Noe",
        "interviewtime. Total time",
        "F1S1Time. Question time: F1S1",
      ],
      ["1", "BM", "FoU", "Ja", "61.2", "3.4"],
    ];
    const found = await readExport(makeCsv(rows), "svar.csv");
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F1.S1": "Ja" });
  });
});

describe("headers in two rows", () => {
  it("sections over their questions tell the phase of the same words", async () => {
    const [text = ""] = ["F4.S2"].map(textOf);
    const rows = [
      ["", "", "", "Fase 5", "", "Fase 4", ""],
      ["ID", "Klynge", "Rolle", text, textOf("F5.S1"), text, textOf("F4.S1")],
      ["1", "BM", "FoU", "Ja", "Ja", "Nei", "Nei"],
    ];
    const found = await readExport(makeCsv(rows), "svar.csv");
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F5.S1": "Ja", "F5.S2": "Ja", "F4.S1": "Nei", "F4.S2": "Nei" });
  });
});

describe("the same words in two phases", () => {
  const twins = ["F4.S2", "F5.S2"];
  const [text = ""] = twins.map(textOf);

  it("are two columns: the first is the earlier phase", async () => {
    const found = await read([text, text], ["Ja", "Nei"]);
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F4.S2": "Ja", "F5.S2": "Nei" });
  });

  it.each([
    ["the phase", [`Fase 5: ${text}`, `Fase 4: ${text}`]],
    ["the phase's name", [`En global klynge - ${text}`, `En multinasjonal klynge - ${text}`]],
    ["phase and number", [`5.2 ${text}`, `4.2 ${text}`]],
    ["the id", [`F5.S2 ${text}`, text]],
  ])("%s in the header decides, whatever the order", async (_, headers) => {
    const found = await read(headers, ["Ja", "Nei"]);
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F5.S2": "Ja", "F4.S2": "Nei" });
  });

  it("in one column only is asked about, and a mapping answers", async () => {
    const found = await read([text], ["Ja"]);
    expect(found.errors).toEqual(["ambiguous-label"]);
    expect(found.of("ambiguous-label")[0]).toMatchObject({ cell: "C1", expected: "F4.S2, F5.S2" });
    const { mapping } = parseMapping(`columns: [{ header: ${JSON.stringify(text)}, is: F5.S2 }]`, "m.yaml");
    const mapped = await read([text], ["Ja"], mapping === null ? {} : { mapping });
    expect(mapped.errors).toEqual([]);
    expect(mapped.responses[0]?.answers).toEqual({ "F5.S2": "Ja" });
  });

  it("in one column that names its phase is no question", async () => {
    const found = await read([`Fase 5 - ${text}`], ["Ja"]);
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual({ "F5.S2": "Ja" });
  });

  it.each([
    ["the section", (id: string) => `${phaseOf(id)}.`],
    ["its place in its list", (id: string) => `${numberOf(id)}.`],
    ["its place in the form, after two other questions", (id: string) => `${place(id) + 3}.`],
  ])("a number that counts %s decides where it can", async (_, numbered) => {
    const ids = ["F1.S1", "F2.S2", "F3.S3", "F1.T7"];
    const found = await read(
      ids.map((id) => `${numbered(id)} ${textOf(id)}`),
      ids.map(() => "Ja"),
    );
    expect(found.errors).toEqual([]);
    expect(Object.keys(found.responses[0]?.answers ?? {})).toEqual(["F1.S1", "F1.T7", "F2.S2", "F3.S3"]);
  });

  it("a number that stands before every question says nothing", async () => {
    const found = await read(
      itemTexts.map((one) => `3. ${one}`),
      answersOf(0),
    );
    expect(found.errors).toEqual([]);
    expect(found.responses[0]?.answers).toEqual(expectedAnswers(0));
  });
});

describe("comments", () => {
  it.each([
    ["follow their item", ["F1.S1", "Kommentar", "F1.S2", "Kommentar2"]],
    ["name their item's id", ["F1.S1", "F1.S2", "Kommentar til F1.S1", "F1.S2 - kommentar"]],
    ["have the tool's own ending", ["F1S1", "F1S1_TEXT", "F1S2", "F1S2[comment]. [Kommentar]"]],
    [
      "name their item's text",
      [textOf("F1.S1"), textOf("F1.S2"), ...["F1.S1", "F1.S2"].map((id) => `Kommentar: ${textOf(id)}`)],
    ],
  ])("%s", async (_, headers) => {
    const cells = headers.map((header) => (/komm|comm|TEXT/i.test(header) ? `om ${headers.indexOf(header)}` : "Ja"));
    const found = await read(headers, cells);
    expect(found.errors).toEqual([]);
    const comments = Object.values(found.responses[0]?.comments ?? {});
    expect(Object.keys(found.responses[0]?.comments ?? {})).toEqual(["F1.S1", "F1.S2"]);
    expect(comments).toEqual(cells.filter((cell) => cell.startsWith("om")));
  });

  it("on the whole stand alone", async () => {
    const found = await read(["F1.S1", "Har du andre kommentarer?"], ["Ja", "Bra"]);
    expect(found.responses[0]).toMatchObject({ comments: {}, generalComment: "Bra" });
  });
});

describe("cluster, role, id and time", () => {
  it.each([
    ["Hvilken klynge svarer du på vegne av i dag?", "Hvilken rolle har du i klyngen?"],
    ["klynge. Klyngens navn", "rolle. Respondentgruppe"],
    ["cluster_id", "group"],
    ["Cluster", "Role"],
  ])("%s, %s", async (cluster, role) => {
    const rows = [
      ["Svar-ID", cluster, role, "Tidsmerke", "F1.S1"],
      ["7", "blaa-maritim", "Høyskole", "06.09.2026 kl. 15.37.20", "Ja"],
    ];
    const found = await readExport(makeCsv(rows), "svar.csv");
    expect(found.errors).toEqual([]);
    expect(found.responses[0]).toMatchObject({
      id: "7",
      clusterId: "blaa-maritim",
      group: "research",
      submittedAt: "2026-09-06T15:37:20",
    });
  });

  it("without a role every response counts as other, with one warning", async () => {
    const found = await readExport(
      makeCsv([
        ["Klynge", "F1.S1"],
        ["BM", "Ja"],
        ["BM", "Nei"],
      ]),
      "svar.csv",
    );
    expect(found.of("missing-group")).toMatchObject([{ severity: "warning" }]);
    expect(found.responses.map(({ group }) => group)).toEqual(["other", "other"]);
  });

  it("a role nobody knows is a fault with its cell", async () => {
    const found = await readExport(
      makeCsv([
        ["Klynge", "Rolle", "F1.S1"],
        ["BM", "Konsulent", "Ja"],
      ]),
      "svar.csv",
    );
    expect(found.of("unknown-group")).toMatchObject([{ severity: "error", cell: "B2", value: "Konsulent" }]);
  });

  it("an e-mail address as id is never written", async () => {
    const found = await readExport(
      makeCsv([
        ["ID", "Klynge", "F1.S1"],
        ["kari@example.invalid", "BM", "Ja"],
      ]),
      "svar.csv",
    );
    expect(found.responses[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it("an id that a spreadsheet has shortened is refused", async () => {
    const found = await readExport(
      makeCsv(
        [
          ["ID", "Klynge", "F1.S1"],
          ["2,77E+07", "BM", "Ja"],
        ],
        { delimiter: ";" },
      ),
      "svar.csv",
    );
    expect(found.of("shortened-id")).toMatchObject([{ cell: "A2" }]);
  });
});

describe("what stands in the wrong place", () => {
  it("to the right of a text file's last header may have shifted the answers", async () => {
    const found = await read(["F1.S1"], ["Ja", "Nei"]);
    expect(found.of("extra-cell")).toMatchObject([{ severity: "error", cell: "D2", value: "Nei" }]);
  });

  it("a short row is read as far as it goes, with a warning", async () => {
    const found = await read(["F1.S1", "F1.S2"], ["Ja"]);
    expect(found.of("missing-cell")).toMatchObject([
      { severity: "warning", row: 2, params: { cells: 3, expected: 4 } },
    ]);
    expect(found.responses[0]?.answers).toEqual({ "F1.S1": "Ja" });
  });

  it("a title above the header is skipped", async () => {
    const rows = [["Klyngesjekk 2026"], [], ["Klynge", "Rolle", "F1.S1", "F1.S2"], ["BM", "FoU", "Ja", "Nei"]];
    const found = await readExport(makeCsv(rows), "svar.csv");
    expect(found.of("title-row")).toMatchObject([{ row: 1 }]);
    expect(found.recognised?.headerRows).toEqual([3]);
    expect(found.responses[0]?.sourceRow).toBe(4);
  });

  it("a quotation mark out of place is read as it stands, with a warning", async () => {
    const text = 'Klynge;Rolle;F1.S1;Andre kommentarer\nBM;FoU;Ja;5" rør\nBM;FoU;Nei;fint\n';
    const found = await readExport(Buffer.from(text), "svar.csv");
    expect(found.of("stray-quote")).toMatchObject([{ severity: "warning", row: 2 }]);
    expect(found.responses.map(({ generalComment }) => generalComment)).toEqual(['5" rør', "fint"]);
  });

  it("a quotation mark that is never closed is refused with its row", async () => {
    const text = 'Klynge;Rolle;F1.S1;Andre kommentarer\nBM;FoU;Ja;"rør\nBM;FoU;Nei;fint\n';
    const found = await readExport(Buffer.from(text), "svar.csv");
    expect(found.of("quote-not-closed")).toMatchObject([{ severity: "error", row: 2 }]);
  });
});
