import { describe, expect, it } from "vitest";
import { wrap, wrapLines } from "../../src/messages/wrap.ts";

describe("wrapping", () => {
  it("breaks at spaces, later lines under their indent", () => {
    expect(wrap("en to tre fire fem", 9, "  ")).toBe("en to tre\n  fire\n  fem");
  });

  it("leaves a word that is too long on a line of its own", () => {
    expect(wrap("en enormtlangtord to", 8, "")).toBe("en\nenormtlangtord\nto");
  });

  it("never breaks a command in quotation marks, in either language", () => {
    expect(wrap("Kjør «fagrapport run --year 2026» igjen.", 20, "")).toBe("Kjør\n«fagrapport run --year 2026»\nigjen.");
    expect(wrap('Run "fagrapport run --year 2026" again.', 20, "")).toBe('Run\n"fagrapport run --year 2026"\nagain.');
  });

  it("does not count colours", () => {
    expect(wrap("\u001b[31men to\u001b[39m tre", 9, "")).toBe("\u001b[31men to\u001b[39m tre");
  });
});

describe("wrapping lines", () => {
  it("keeps every line's indent, and leaves short lines, tables and commands as they are", () => {
    const text =
      "Overskrift som er lang\n  a    1\n  punkt som går videre\n    fagrapport import inputs/exports/2026/a.csv";
    expect(wrapLines(text, 14)).toBe(
      "Overskrift som\n  er lang\n  a    1\n  punkt som\n    går videre\n    fagrapport import inputs/exports/2026/a.csv",
    );
  });
});
