import { describe, expect, it } from "vitest";
import { type TextRules, translateTexts } from "../../src/framework/translate-texts.ts";

const rules: TextRules = {
  untranslated: new Set(["version", "dimension", "lines.instruments"]),
  besides: new Map([["labels", "shown"]]),
};

const base = {
  version: "1",
  title: "Tittel",
  number: 4,
  verified: true,
  until: null,
  paragraphs: ["Første", "Andre"],
  points: ["Enkelt", { text: "Med under", points: ["Under"] }],
  headings: { instruments: "Virkemidler" },
  lines: [{ words: "Ord", instruments: ["arena", "vri"] }],
  items: [
    { id: "F1.S1", dimension: "fou", text: "Ett", measures: [{ id: "F1.K1", why: "Fordi" }] },
    { id: "F1.S2", dimension: "fou", text: "To", measures: [{ id: "F1.K1", why: "Derfor" }] },
  ],
  levels: [
    { level: "green", labels: ["Ok", "Ja"] },
    { level: "red", labels: ["Nei", "Ikke startet"] },
  ],
  successors: [],
};

const whole = {
  title: "Title",
  paragraphs: ["First", "Second"],
  points: ["Plain", { text: "With more", points: ["More"] }],
  headings: { instruments: "Instruments" },
  lines: [{ words: "Words" }],
  items: [
    { id: "F1.S1", text: "One", measures: [{ id: "F1.K1", why: "Because" }] },
    { id: "F1.S2", text: "Two", measures: [{ id: "F1.K1", why: "Therefore" }] },
  ],
  levels: [
    { level: "green", labels: ["Ok", "Yes"] },
    { level: "red", labels: ["No", "Not started"] },
  ],
};

const translate = (translation: unknown) => translateTexts(base, translation, rules);
const faultsOf = (changes: object) => translate({ ...whole, ...changes }).faults;

describe("a whole translation", () => {
  it("gives the base with its texts replaced, and what is no text as it was", () => {
    expect(translate(whole)).toEqual({
      faults: [],
      data: {
        version: "1",
        title: "Title",
        number: 4,
        verified: true,
        until: null,
        paragraphs: ["First", "Second"],
        points: ["Plain", { text: "With more", points: ["More"] }],
        headings: { instruments: "Instruments" },
        lines: [{ words: "Words", instruments: ["arena", "vri"] }],
        items: [
          { id: "F1.S1", dimension: "fou", text: "One", measures: [{ id: "F1.K1", why: "Because" }] },
          { id: "F1.S2", dimension: "fou", text: "Two", measures: [{ id: "F1.K1", why: "Therefore" }] },
        ],
        levels: [
          { level: "green", labels: ["Ok", "Ja"], shown: ["Ok", "Yes"] },
          { level: "red", labels: ["Nei", "Ikke startet"], shown: ["No", "Not started"] },
        ],
        successors: [],
      },
    });
  });

  it("matches entries by their ids, in whatever order they stand, and keeps the base's order", () => {
    const swapped = { ...whole, items: whole.items.toReversed(), levels: whole.levels.toReversed() };
    expect(translate(swapped)).toEqual(translate(whole));
  });

  it("may have or leave out a list that holds no text", () => {
    expect(faultsOf({ successors: [] })).toEqual([]);
  });
});

describe("faults", () => {
  const cases: [string, object, object][] = [
    [
      "a text that is missing, with the words to translate",
      { title: undefined },
      { code: "framework-translation-missing", path: ["title"], value: "Tittel", params: { at: "title", texts: 1 } },
    ],
    [
      "a part that is missing, once, with how much is in it",
      { items: [whole.items[0]] },
      {
        code: "framework-translation-missing",
        path: ["items"],
        value: "To",
        params: { at: "items › F1.S2", texts: 2 },
      },
    ],
    [
      "a part that is begun and left empty",
      { headings: null },
      { code: "framework-translation-missing", path: ["headings"], value: "Virkemidler" },
    ],
    ["an empty text", { title: " " }, { code: "framework-empty", path: ["title"], params: { key: "title" } }],
    ["nothing for a text", { title: null }, { code: "framework-empty", path: ["title"] }],
    [
      "an empty text in a list, with its number",
      { paragraphs: ["First", ""] },
      { code: "framework-empty", path: ["paragraphs", 1], params: { key: "paragraphs › 2" } },
    ],
    ["a number for a text", { title: 2008 }, { code: "framework-needs-quotes", path: ["title"], value: "2008" }],
    ["a list for a text", { title: ["Title"] }, { code: "framework-wrong-kind", path: ["title"], expected: "string" }],
    [
      "a text for a list",
      { paragraphs: "First" },
      { code: "framework-wrong-kind", path: ["paragraphs"], expected: "array" },
    ],
    [
      "a text for a point with points under it",
      { points: ["Plain", "With more"] },
      { code: "framework-wrong-kind", path: ["points", 1], expected: "object" },
    ],
    [
      "a field that there is none of",
      { extra: "Extra" },
      { code: "framework-unknown-key", path: ["extra"], value: "extra" },
    ],
    [
      "a field that is not translated",
      { version: "2" },
      { code: "framework-translation-fixed", path: ["version"], value: "version" },
    ],
    [
      "a field that is not translated in this place",
      { lines: [{ words: "Words", instruments: ["arena"] }] },
      { code: "framework-translation-fixed", path: ["lines", 0, "instruments"] },
    ],
    [
      "a list that is longer",
      { paragraphs: ["First", "Second", "Third"] },
      { code: "framework-translation-length", path: ["paragraphs"], params: { expected: 2, found: 3 } },
    ],
    [
      "a list that is no longer empty",
      { successors: [{ name: "New" }] },
      { code: "framework-translation-length", path: ["successors"], params: { expected: 0, found: 1 } },
    ],
    [
      "an id that there is none of",
      { items: [...whole.items, { id: "F4.M12", text: "Three", measures: [] }] },
      { code: "framework-translation-unknown-id", path: ["items", 2, "id"], value: "F4.M12" },
    ],
    [
      "an id that stands twice, with the place of the first",
      { items: [...whole.items, whole.items[0]] },
      { code: "framework-duplicate-id", path: ["items", 2, "id"], firstPath: ["items", 0, "id"], value: "F1.S1" },
    ],
  ];

  it.each(cases)("name %s", (_, changes, expected) => {
    const faults = faultsOf(changes);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ severity: "error", ...expected });
  });

  it("are all told in one pass, each with its path in the translation", () => {
    const faults = faultsOf({
      title: "",
      items: [
        { ...whole.items[1], text: 2 },
        { id: "F1.S1", text: "One", measures: [{ id: "F1.K1" }] },
      ],
    });
    expect(faults.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["framework-empty", "title"],
      ["framework-translation-missing", "items.1.measures.0.why"],
      ["framework-needs-quotes", "items.0.text"],
    ]);
    expect(faults[1]?.params).toMatchObject({ at: "items › F1.S1 › measures › F1.K1 › why" });
  });

  it("leave out what an id says of where it stands", () => {
    const phase = { id: "F1", guide: [{ id: "F1.G1", text: "Gjør det" }] };
    const { faults } = translateTexts({ phases: [phase] }, { phases: [{ id: "F1", guide: [{ id: "F1.G1" }] }] }, rules);
    expect(faults).toMatchObject([{ params: { at: "F1.G1 › text" } }]);
  });

  it("tell of a misspelt field or id once, and look beneath it all the same", () => {
    const { headings: _, ...rest } = whole;
    expect(translate({ ...rest, heading: { instruments: "" } }).faults).toMatchObject([
      { code: "framework-unknown-key", value: "heading", suggestion: "headings" },
      { code: "framework-empty", path: ["heading", "instruments"] },
    ]);
    expect(faultsOf({ items: [whole.items[0], { ...whole.items[1], id: "F1.S3", text: "" }] })).toMatchObject([
      { code: "framework-translation-unknown-id", value: "F1.S3", suggestion: "F1.S2" },
      { code: "framework-empty", path: ["items", 1, "text"] },
    ]);
  });

  it("say nothing of the entries of a list that has not the right length, since nobody knows which is which", () => {
    expect(faultsOf({ points: [{ text: "With more", points: ["More"] }] })).toHaveLength(1);
  });

  it("are not, but notices, where a sentence is the same as the base's; names and short lines may be", () => {
    const same = (text: string) => translateTexts({ title: text }, { title: ` ${text}\n` }, rules).faults;
    const sentence = "Har klyngen en felles strategi for arbeidet ute?";
    expect(same(sentence)).toMatchObject([
      { code: "framework-translation-same", severity: "info", value: sentence, params: { at: "title" } },
    ]);
    expect(same("Engasjert i systematisk FoU på klyngenivå")).toEqual([]);
    expect(same("Aurora, Sverige-Norge, Nordsjø, Østersjø, Nordlig Periferi og Arktis, og Europe")).toEqual([]);
  });

  it("are told where the translation is empty or no set of fields", () => {
    expect(translate(null).faults).toMatchObject([{ code: "framework-translation-missing", params: { at: "" } }]);
    expect(translate(["a"]).faults).toMatchObject([{ code: "framework-wrong-kind", params: { key: "" } }]);
  });
});
