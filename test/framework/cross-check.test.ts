import { describe, expect, it } from "vitest";
import { edit, errorCodes, faults, frameworkFile, registerFile } from "./shipped.ts";

const inFramework = (from: string | RegExp, to: string) => edit(frameworkFile, from, to);
const inRegister = (from: string | RegExp, to: string) => edit(registerFile, from, to);

it("finds no error in the shipped framework and register", () => {
  expect(errorCodes()).toEqual([]);
});

describe("phases and ids", () => {
  it("refuses a gap in the phases", () => {
    const [fault] = faults("framework-phase-order", inFramework("number: 3", "number: 4"));
    expect(fault).toMatchObject({ at: "number: 4", params: { position: 3, number: 4 } });
  });

  it("refuses a phase with the id of another", () => {
    const [fault] = faults("framework-phase-id", inFramework("- id: F3\n", "- id: F4\n"));
    expect(fault).toMatchObject({ at: "- id: F4", value: "F4", expected: "F3" });
  });

  it("refuses the same id twice, and says where the first one is", () => {
    const twice = inFramework("- id: F1.S2\n", "- id: F1.S1\n");
    const found = faults("framework-duplicate-id", twice);
    expect(found).toHaveLength(1);
    const first = twice.text.split("\n").findIndex((line) => line.includes("- id: F1.S1")) + 1;
    expect(found[0]).toMatchObject({ at: "- id: F1.S1", value: "F1.S1", params: { firstLine: first } });
    expect(found[0]?.line).toBeGreaterThan(first);
    expect(errorCodes(twice)).toEqual(["framework-duplicate-id"]);
  });

  it("refuses an item of another phase", () => {
    const [fault] = faults("framework-id-phase", inFramework("- id: F3.S1\n", "- id: F4.S9\n"));
    expect(fault).toMatchObject({ at: "- id: F4.S9", expected: "F3.S1" });
  });

  it("refuses a status question among the measures", () => {
    const [fault] = faults("framework-id-kind", inFramework("- id: F3.T1\n", "- id: F3.S9\n"));
    expect(fault).toMatchObject({ at: "- id: F3.S9", expected: "F3.T1" });
  });

  it("refuses a number that was skipped, in items, measures and guide", () => {
    expect(faults("framework-id-order", inFramework("- id: F1.S2\n", "- id: F1.S9\n"))[0]?.expected).toBe("F1.S2");
    expect(faults("framework-id-order", inFramework("- id: F1.K5\n", "- id: F1.K7\n"))[0]?.expected).toBe("F1.K5");
    expect(faults("framework-id-order", inFramework("- id: F2.G6\n", "- id: F2.G8\n"))[0]?.expected).toBe("F2.G6");
  });

  it("counts the items of the 2008 report, and lets another version have its own number", () => {
    const withoutOne = inFramework(/ {8}- id: F3\.S3\n[\s\S]*?\n(?= {6}measures:\n)/, "");
    expect(faults("framework-item-count", withoutOne)).toMatchObject([
      { at: "status:", params: { phase: 3, list: "status", expected: 3, found: 2 } },
    ]);
    expect(faults("framework-item-count", edit(withoutOne, 'version: "2008"', 'version: "2027"'))).toEqual([]);
  });

  it("refuses a measure whose letter is that of another dimension", () => {
    const wrong = inFramework("- id: F3.F1\n        dimension: fou", "- id: F3.F1\n        dimension: marked");
    expect(faults("framework-id-dimension", wrong)).toMatchObject([
      { at: "dimension: marked", expected: "fou", params: { id: "F3.F1", letter: "F" } },
    ]);
  });

  it("refuses a guide entry whose dimension is not that of its measure", () => {
    const wrong = inFramework("- id: F3.G2\n        dimension: fou", "- id: F3.G2\n        dimension: marked");
    expect(faults("framework-guide-dimension", wrong)).toMatchObject([
      { at: "dimension: marked", expected: "fou", params: { id: "F3.G2", measure: "F3.F1" } },
    ]);
  });

  it("refuses a dimension, a level or an answer label that is missing or stands twice", () => {
    const twoDimensions = inFramework("{ id: fou, name: FoU }", "{ id: marked, name: FoU }");
    expect(faults("framework-missing-dimension", twoDimensions)).toMatchObject([{ expected: "fou" }]);
    expect(faults("framework-duplicate-id", twoDimensions)).toHaveLength(1);
    expect(faults("framework-level-order", inFramework("level: yellow", "level: red"))[0]?.expected).toBe("yellow");
    const labels = inFramework("labels: [Nei, Ikke startet]", "labels: [Nei, JA]");
    expect(faults("framework-duplicate-label", labels)).toMatchObject([{ value: "JA" }]);
  });

  it("warns of a source that is no different from the text", () => {
    const same = inFramework(
      "source: Identifisert og deltatt på strategiske viktige",
      "source: Identifisert og deltatt på strategisk viktige",
    );
    expect(faults("framework-same-source", same)).toMatchObject([{ severity: "warning", value: "F1.T3" }]);
  });
});

describe("links", () => {
  const s1 = /(- id: F1\.S1\n[\s\S]*?measures:\n {12}- id: )F1\.K4/;

  it("refuses a measure that does not exist, and proposes the nearest", () => {
    const [fault] = faults("framework-unknown-measure", inFramework(s1, "$1F1.K9"));
    expect(fault).toMatchObject({ at: "- id: F1.K9", value: "F1.K9", params: { from: "F1.S1" } });
    expect(fault?.suggestion).toMatch(/^F1\.K\d$/);
  });

  it("refuses a measure of another phase, in an item and in the guide", () => {
    expect(faults("framework-measure-other-phase", inFramework(s1, "$1F2.K1"))).toMatchObject([
      { at: "- id: F2.K1", params: { from: "F1.S1", phase: 1, owner: 2 } },
    ]);
    const guide = inFramework("measure: F3.M1", "measure: F4.M1");
    expect(faults("framework-measure-other-phase", guide)).toMatchObject([{ at: "measure: F4.M1" }]);
  });

  it("refuses a measure that no item calls for", () => {
    const [fault] = faults("framework-uncalled-measure", inFramework(/- id: F1\.K5\n( {14}why)/, "- id: F1.K4\n$1"));
    expect(fault).toBeUndefined();
    const uncalled = frameworkFile.text.replaceAll(/^( {12}- id: )F1\.K5$/gm, "$1F1.K4");
    expect(faults("framework-uncalled-measure", { ...frameworkFile, text: uncalled })).toMatchObject([
      { at: "- id: F1.K5", value: "F1.K5" },
    ]);
  });

  it("refuses an item without a measure and one with four", () => {
    const none = inFramework(/(- id: F1\.T3\n[\s\S]*?measures:)\n[\s\S]*?(?= {8}- id: F1\.T4)/, "$1 []\n");
    expect(faults("framework-too-few", none)).toMatchObject([
      { at: "measures: []", params: { near: "F1.T3", key: "measures", limit: 1, found: 0 } },
    ]);
    const link = (id: string) => `            - id: ${id}\n              why: En grunn for ${id}.\n`;
    const four = inFramework(
      /(- id: F1\.T3\n[\s\S]*?measures:\n)/,
      `$1${["F1.K1", "F1.K2", "F1.K4"].map(link).join("")}`,
    );
    expect(faults("framework-too-many", four)).toMatchObject([{ params: { near: "F1.T3", limit: 3, found: 4 } }]);
  });

  it("refuses a measure without an instrument and one with five", () => {
    const none = inFramework(/(- id: F3\.F1\n[\s\S]*?instruments:)\n[\s\S]*?(?= {6}- id: F3\.M1)/, "$1 []\n");
    expect(faults("framework-too-few", none)).toMatchObject([{ params: { near: "F3.F1", key: "instruments" } }]);
    const link = (id: string) => `          - id: ${id}\n            why: En grunn for ${id}.\n`;
    const five = inFramework(/(- id: F3\.F1\n[\s\S]*?instruments:\n)/, `$1${link("ifu")}${link("norad")}`);
    expect(faults("framework-too-many", five)).toMatchObject([{ params: { near: "F3.F1", limit: 4, found: 5 } }]);
  });

  it("refuses an instrument that is not in the register, in a link and in a line of the source", () => {
    const link = inFramework(/(- id: F1\.K1\n[\s\S]*?- id: )arena/, "$1arenaen");
    expect(faults("framework-unknown-instrument", link)).toMatchObject([
      { at: "- id: arenaen", value: "arenaen", suggestion: "arena", params: { from: "F1.K1" } },
    ]);
    const line = inFramework("instruments: [eos-midlene]", "instruments: [eos]");
    expect(faults("framework-unknown-instrument", line)[0]).toMatchObject({ at: "instruments: [eos]", value: "eos" });
  });

  it("refuses an instrument that the source does not list for the phase, unless the programme office added it", () => {
    const link = inFramework(/(- id: F1\.K1\n[\s\S]*?- id: )vma-ute/, "$1fn-systemet");
    expect(faults("framework-instrument-not-listed", link)).toMatchObject([
      { at: "- id: fn-systemet", params: { from: "F1.K1", phase: 1 } },
    ]);
    const fromOffice = inRegister(/(- id: fn-systemet[\s\S]*?origin: )source/, "$1office");
    expect(faults("framework-instrument-not-listed", link, fromOffice)).toEqual([]);
  });

  it("counts what the guide names as listed", () => {
    expect(frameworkFile.text).toMatch(/- id: F1\.K2\n[\s\S]*?- id: vri\n/);
    const unnamed = inFramework(/ {8}- words: >-\n {12}Benytte verktøy som VRI[\s\S]*?instruments: \[vri\]\n/, "");
    expect(faults("framework-instrument-not-listed", unnamed).map(({ value }) => value)).toContain("vri");
  });

  it("refuses the same link twice in one list", () => {
    const twice = inFramework(/(- id: F1\.S1\n[\s\S]*?- id: F1\.K4[\s\S]*?- id: )F1\.K2/, "$1F1.K4");
    expect(faults("framework-repeated-link", twice)).toMatchObject([{ value: "F1.K4", params: { from: "F1.S1" } }]);
  });

  it("refuses a reason that was used before, whatever its case and punctuation", () => {
    const reason = "Kan samle innbudte gjester til en mottakelse når klyngen er i byen.";
    const twice = inFramework(
      "Åpner dører hos myndigheter og ledende miljøer, og gir besøket tyngde.",
      reason.toUpperCase(),
    );
    const first = twice.text.split("\n").findIndex((line) => line.includes(reason)) + 1;
    expect(faults("framework-repeated-why", twice)).toMatchObject([
      { at: `why: ${reason.toUpperCase()}`, params: { from: "F1.K4", to: "utenrikstjenesten", firstLine: first } },
    ]);
  });
});

it("refuses a misprint whose text has since been changed", () => {
  const changed = inFramework("- Blir med nøkkelkunder ut", "- Blir med nøkkelkundene ut");
  expect(faults("framework-misprint-unused", changed)).toMatchObject([{ at: "- text: Blir med nøkkelkunder ut" }]);
});

describe("scoring", () => {
  it("refuses points that do not rise from red to green", () => {
    expect(faults("framework-points-order", inFramework('yellow: "1/2"', 'yellow: "1/1"'))).toHaveLength(1);
  });

  it("refuses a limit for red that is not under the one for green, exactly", () => {
    expect(faults("framework-threshold-order", inFramework('redBelow: "1/3"', 'redBelow: "4/6"'))).toHaveLength(1);
    const near = '"666666666666666666666/1000000000000000000000"';
    expect(faults("framework-threshold-order", inFramework('redBelow: "1/3"', `redBelow: ${near}`))).toEqual([]);
  });

  it("refuses shares above one", () => {
    const [fault] = faults("framework-share-above-one", inFramework('coverageFrom: "1/2"', 'coverageFrom: "3/2"'));
    expect(fault).toMatchObject({ at: 'coverageFrom: "3/2"', value: "3/2" });
  });
});

describe("words of the survey", () => {
  it("has exactly the six labels as answers", () => {
    const respelt = inFramework("    Ikke startet:\n", "    Ikke starta:\n");
    expect(faults("framework-label-missing", respelt)).toMatchObject([{ expected: "Ikke startet" }]);
    expect(faults("framework-label-unknown", respelt)).toMatchObject([
      { at: "Ikke starta:", value: "Ikke starta", suggestion: "Ikke startet" },
    ]);
  });

  it("refuses a word for two answers, however it is written", () => {
    const both = inFramework("      - Pågår nå\n", "      - Pågår nå\n      - FERDIG!\n");
    const [fault] = faults("framework-synonym-collision", both);
    expect(fault).toMatchObject({ at: "- FERDIG!", value: "FERDIG!", params: { first: "Ok", second: "I prosess" } });
  });

  it("refuses a word that is an answer and no answer", () => {
    const both = inFramework("    - Vet ikke\n", "    - Vet ikke\n    - Unclear\n");
    expect(faults("framework-synonym-collision", both)).toMatchObject([
      { at: "- Unclear", params: { first: "Uklart", second: "notAnswered" } },
    ]);
  });

  it("refuses the label of one answer as a synonym of another", () => {
    const both = inFramework("      - Uklar\n", "      - Uklar\n      - nei\n");
    expect(faults("framework-synonym-collision", both)).toMatchObject([{ value: "nei" }]);
  });

  it("refuses a word for two groups or two columns", () => {
    const groups = inFramework("      - Bedrift\n", "      - Bedrift\n      - Kommune\n");
    expect(faults("framework-synonym-collision", groups)).toMatchObject([
      { at: "- Kommune", params: { first: "company", second: "public" } },
    ]);
    const columns = inFramework("      - Rolle\n", "      - Rolle\n      - Klynge\n");
    expect(faults("framework-synonym-collision", columns)).toHaveLength(1);
  });

  it("takes the same word twice for the same meaning", () => {
    const twice = inFramework("      - Uklar\n", "      - Uklar\n      - uklar.\n");
    expect(faults("framework-synonym-collision", twice)).toEqual([]);
  });
});

describe("the register of instruments", () => {
  it("refuses the same id twice", () => {
    const [fault] = faults("framework-duplicate-id", frameworkFile, inRegister("- id: cip", "- id: vri"));
    expect(fault).toMatchObject({ at: "- id: vri", value: "vri" });
  });

  it("refuses an instrument that is over without a successor", () => {
    const over = inRegister(
      /(validTo: 2016-12-31[\s\S]*?successors:)\n[\s\S]*?(?= {4}source: Forskningsrådet om VRI)/,
      "$1 []\n",
    );
    expect(faults("instrument-over", frameworkFile, over)).toMatchObject([
      { at: "validTo: 2016-12-31", params: { id: "vri", end: "2016-12-31", today: "VRI" } },
    ]);
    expect(faults("instrument-over", frameworkFile, over, "2016-12-31")).toEqual([]);
    expect(faults("instrument-over", frameworkFile, over, "2017-01-01")).toHaveLength(1);
  });

  it("refuses a chain whose last successor is over: a year lasts through its last day", () => {
    const ids = (date: string) =>
      faults("instrument-over", frameworkFile, registerFile, date).map(({ params }) => params?.id);
    expect(ids("2027-12-31")).toEqual([]);
    expect(ids("2028-01-01")).toEqual(["eu-rammeprogram", "interreg", "cip"]);
  });

  it("warns when Norway can no longer take part", () => {
    const ended = inRegister(
      "norwayEligibleFrom: 2021\n    norwayEligibleTo: null",
      "norwayEligibleFrom: 2021\n    norwayEligibleTo: 2024-06",
    );
    expect(faults("instrument-not-eligible", frameworkFile, ended)).toMatchObject([
      { severity: "warning", at: "norwayEligibleTo: 2024-06" },
    ]);
    expect(faults("instrument-not-eligible", frameworkFile, ended, "2024-06-30")).toEqual([]);
  });

  it("refuses spans that end before they begin", () => {
    const backwards = inRegister("validFrom: 2007\n    validTo: 2013", "validFrom: 2007\n    validTo: 2006");
    expect(faults("instrument-dates", frameworkFile, backwards)).toMatchObject([{ value: "2007–2006" }]);
  });

  it("refuses successors that do not stand oldest first", () => {
    const swapped = inRegister(
      "since: 2014\n        until: 2020\n        line: Rammeprogrammet",
      "since: 2022\n        until: 2023\n        line: Rammeprogrammet",
    );
    expect(faults("instrument-successor-order", frameworkFile, swapped)).toMatchObject([
      { params: { id: "eu-rammeprogram", successor: "Horisont Europa" } },
    ]);
  });

  it("warns of a row that nobody has verified for twelve months", () => {
    const old = inRegister(/(- id: vri\n[\s\S]*?lastVerified: )2026-11/, "$12025-10");
    expect(faults("instrument-stale", frameworkFile, old, "2026-10-31")).toEqual([]);
    expect(faults("instrument-stale", frameworkFile, old, "2026-11-01")).toMatchObject([
      { severity: "warning", value: "2025-10", params: { id: "vri" } },
    ]);
  });

  it("warns of a row said to be verified without a date, and notes those that are not verified", () => {
    const undated = inRegister(/(- id: vri\n[\s\S]*?lastVerified: )2026-11/, "$1null");
    const ids = faults("instrument-never-verified", frameworkFile, undated).map(({ params }) => params?.id);
    expect(ids).toContain("vri");
    expect(faults("instrument-unverified").every(({ severity }) => severity === "info")).toBe(true);
    expect(faults("instrument-unverified").map(({ params }) => params?.id)).toContain("international-growth");
  });

  it("warns of an instrument that no measure uses", () => {
    expect(faults("instrument-unused")).toEqual([]);
    const extra = inRegister(/( {2}- id: )fn-systemet\n([\s\S]*)$/, "$1fn-systemet\n$2\n$1ekstra\n$2");
    expect(faults("instrument-unused", frameworkFile, extra)).toMatchObject([
      { severity: "warning", at: "- id: ekstra", params: { id: "ekstra" } },
    ]);
  });
});

describe("all faults in one pass", () => {
  it("looks behind a fault of shape for faults of meaning", () => {
    const shape = inFramework(
      "dimension: kompetanse\n        text: Deltagelse",
      "dimensjon: kompetanse\n        text: Deltagelse",
    );
    const both = edit(shape, "number: 3", "number: 4");
    expect(errorCodes(edit(both, "- id: F5.S6\n", "- id: F5.S7\n"))).toEqual([
      "framework-id-order",
      "framework-phase-order",
      "framework-unknown-key",
    ]);
  });

  it("says one thing of one place", () => {
    expect(errorCodes(inFramework("- id: F1.S2\n", "- id: X\n"))).toEqual(["framework-bad-form"]);
  });

  it("still looks at the register when the framework cannot be read", () => {
    const broken = { ...frameworkFile, text: "phases: [" };
    const codes = errorCodes(broken, inRegister("- id: cip", "- id: vri"));
    expect(codes).toContain("framework-duplicate-id");
    expect(codes).toContain("framework-syntax");
  });
});
