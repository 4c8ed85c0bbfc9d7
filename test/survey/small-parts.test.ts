import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCanonical, parseCanonical } from "../../src/survey/canonical-csv.ts";
import { indexChecklist } from "../../src/survey/checklist-index.ts";
import { spssCodebook } from "../../src/survey/codebook.ts";
import { showValue } from "../../src/survey/mask.ts";
import type { PackedResponse } from "../../src/survey/packed-response.ts";
import { limitsFor } from "../../src/survey/read/limits.ts";
import { fetchStowed, stow } from "../../src/survey/stowed-responses.ts";
import { parseSubmittedAt } from "../../src/survey/submitted-at.ts";
import { surveySlug } from "../../src/survey/survey-name.ts";
import { microsoftForms } from "../../src/survey/tools/microsoft-forms.ts";
import { spreadsheet } from "../../src/survey/tools/spreadsheet.ts";
import { maskFormula, unmaskFormula } from "../../src/survey/unmask-formula.ts";
import { framework } from "./checklist.ts";

describe("the time an answer was handed in", () => {
  it.each([
    ["2026-06-01T20:57:15+02:00", "2026-06-01T20:57:15+02:00"],
    ["2026-06-01 20:57", "2026-06-01T20:57:00"],
    ["2026-06-01 20:57:15 UTC", "2026-06-01T20:57:15Z"],
    ["2026-06-01T20:57:15.123Z", "2026-06-01T20:57:15Z"],
    ["06.09.2025 kl. 15.37.20", "2025-09-06T15:37:20"],
    ["6.9.2025 15:37", "2025-09-06T15:37:00"],
    ["05/12/2026 01:15:00 PM", "2026-05-12T13:15:00"],
    ["5/12/26 12:05 AM", "2026-05-12T00:05:00"],
    ["25/12/2026 10:00", "2026-12-25T10:00:00"],
    ["12. mai 2026 kl. 10:15", "2026-05-12T10:15:00"],
    ["12 Oct 2026", "2026-10-12"],
    ["29.02.2025", null],
    ["2026-13-01", null],
    ["10:15", null],
    ["i går", null],
    ["2026-06-01 25:00", null],
  ])("%s is %s", (text, expected) => {
    expect(parseSubmittedAt(text, true)).toBe(expected);
  });

  it("has the day first where the tool writes it so", () => {
    expect(parseSubmittedAt("05/12/2026", false)).toBe("2026-12-05");
  });
});

describe("the survey a file belongs to", () => {
  it.each([
    ["Klyngesjekk 2026-05-12.csv", "klyngesjekk"],
    ["Klyngesjekk_2026-05-12 10.15 (2).csv", "klyngesjekk"],
    ["Klyngesjekk - Kopi.xlsx", "klyngesjekk"],
    ["Klyngesjekk_12. mai 2026_10.15.csv", "klyngesjekk"],
    ["Klyngesjekk_May 12, 2026_10.15.csv", "klyngesjekk"],
    ["Klyngesjekk_2025-08-19-2249.txt", "klyngesjekk"],
    ["inn/Blå Øy.csv", "blaa-oey"],
    ["2026-05-12.csv", "2026-05-12"],
    ["portfolio.csv", "survey-portfolio"],
    ["….csv", "spreadsheet"],
  ])("%s is %s", (file, slug) => {
    expect(surveySlug(null, file, spreadsheet, null)).toBe(slug);
  });

  it("is what the user says, or what the tool says", () => {
    expect(surveySlug("Min sjekk", "x.csv", spreadsheet, null)).toBe("min-sjekk");
    expect(surveySlug(null, "Sjekk(1-12).xlsx", microsoftForms, "Sheet1")).toBe("sjekk");
  });
});

describe("values in a receipt", () => {
  it.each([
    ["Kanskje", "Kanskje"],
    ["kari.nordmann@example.invalid", "•••"],
    ["Ring +47 912 34 567 da", "Ring ••• da"],
    ["ola@x.invalid,kari@y.invalid", "•••"],
    ["Skriv til <kari@x.invalid> innen @fredag.", "Skriv til <•••> innen @fredag."],
    ["01019912345", "•••"],
    ["10.0.0.1", "•••"],
    ["Dette er en lang kommentar som noen har skrevet i feil felt", "Dette er en lang kommentar som noen har …"],
    ["to\n linjer", "to linjer"],
  ])("%j is shown as %j", (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it.each(["x", "@", "x@", ".", "x@x."])("a word of a million letters is read once: %s", (letters) => {
    expect(showValue(letters.repeat(1_000_000))).toMatch(/^(•••|.{40}…)$/);
  });
});

describe("SPSS syntax", () => {
  it("gives questions and labels, also negative codes, several variables and doubled quotes", () => {
    const { texts, labels } = spssCodebook(
      [
        "* A comment with VALUE LABELS in it.",
        "VARIABLE LABELS q1 'Kari''s question' q2 \"Two\".",
        "VALUE LABELS q1 q2",
        "  1 'Ja'",
        "  '-1' 'Nei'",
        "  /q3 1 'a/b'",
        "  2.0 'c'.",
      ].join("\r\n"),
    );
    expect(Object.fromEntries(texts)).toEqual({ q1: "Kari's question", q2: "Two" });
    const yesNo = { "1": "Ja", "-1": "Nei" };
    expect(Object.fromEntries([...labels].map(([name, codes]) => [name, Object.fromEntries(codes)]))).toEqual({
      q1: yesNo,
      q2: yesNo,
      q3: { "1": "a/b", "2": "c" },
    });
  });
});

describe("masking what a spreadsheet would run", () => {
  it("always gives back what there was, and leaves nothing that begins a formula", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r]{0,4}.{0,4}$/)), (text) => {
        expect(unmaskFormula(maskFormula(text))).toBe(text);
        expect(maskFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe("a response", () => {
  const index = indexChecklist(framework);
  const text = fc.oneof(fc.string(), fc.constantFrom("=1", "'=1", 'a"b', "a,b", "a\nb", "æ€😀", "-"));
  const response: fc.Arbitrary<PackedResponse> = fc.record({
    id: text.filter((id) => id.trim() !== "" && !/^\uFEFF/.test(id)),
    clusterId: fc.constantFrom("blaa-maritim", "fjordmat"),
    group: fc.constantFrom("company", "research"),
    submittedAt: fc.constantFrom(null, "2026-06-01T20:57:15+02:00"),
    answers: fc
      .array(fc.constantFrom("-", "0", "1", "2", "3", "4", "5"), { minLength: 50, maxLength: 50 })
      .map((a) => a.join("")),
    comments: fc.oneof(
      fc.constant(null),
      text.filter((comment) => comment !== "").map((comment) => new Map([[3, comment]])),
    ),
    generalComment: text,
    sourceRow: fc.integer({ min: 1, max: 1_048_576 }),
  });

  it("that was stowed is fetched as it was", () => {
    fc.assert(
      fc.property(fc.array(response), (responses) => {
        expect(fetchStowed(stow(responses))).toEqual(responses);
      }),
    );
  });

  it("that was stowed holds no memory but its bytes", () => {
    const stowed = stow([]);
    expect(stowed.buffer.byteLength).toBe(stowed.byteLength);
  });

  it("is in the canonical file as it was, and the file has the same bytes in any order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(response, { selector: ({ id }) => id, maxLength: 6 }), async (responses) => {
        const bytes = formatCanonical(responses, index);
        expect(formatCanonical(responses.toReversed(), index).equals(bytes)).toBe(true);
        const read = await parseCanonical(bytes, "svar.csv", index, limitsFor());
        expect(read.issues).toEqual([]);
        const byId = (list: readonly PackedResponse[]) => new Map(list.map((one) => [one.id, one]));
        expect(byId(read.responses)).toEqual(byId(responses));
      }),
    );
  });

  it("in a canonical file that was spoilt by hand is named with its cell", async () => {
    const spoilt =
      "response_id,cluster_id,group,submitted_at,F1.S1,source_row\n1,a,company,,Kanskje,2\n2,a,firma,,Ja,3\n";
    const { responses, issues } = await parseCanonical(Buffer.from(spoilt), "svar.csv", index, limitsFor());
    expect(responses).toEqual([]);
    expect(issues).toMatchObject([
      { code: "canonical-cell", cell: "E2", value: "Kanskje" },
      { code: "canonical-cell", cell: "C3", value: "firma" },
    ]);
    const headless = await parseCanonical(Buffer.from("a,b\n1,2\n"), "svar.csv", index, limitsFor());
    expect(headless.issues).toMatchObject([{ code: "canonical-header", row: 1 }]);
  });
});
