import { describe, expect, it } from "vitest";
import { fitToFonts } from "../../src/report/fit-to-fonts.ts";
import type { FontFace } from "../../src/report/theme.ts";

const face = (family: string, range: string, weight: 400 | 600 = 400): FontFace => ({
  family,
  weight,
  style: "normal",
  range,
  address: "data:",
});
const latin = "U+20-7E,U+A0-FF,U+2013,U+2026";
const fonts = [
  face("Serif", latin),
  face("Serif", latin, 600),
  face("Sans", latin),
  face("Sans", `${latin},U+160`, 600),
  face("Sans", "U+160"),
];

describe("fitting a text to the fonts", () => {
  it.each([
    ["Blåbær – «øy» …", "Blåbær – «øy» …"],
    ["Blåbær", "Blåbær"],
    ["Davvi Šibit", "Davvi Šibit"],
    ["A → B", "A – B"],
    ["n ≥ 5", "n &gt;= 5"],
    ["ferdig 😀👍🏽!", "ferdig !"],
    ["ﬁre ① ２", "fire 1 2"],
    ["漢字", "??"],
    ["<p>\n\tfem\r\n</p>", "<p>\n\tfem\r\n</p>"],
  ])("%j becomes %j", (text, fitted) => {
    expect(fitToFonts(text, fonts)).toBe(fitted);
  });

  it("replaces what only some variants have", () => {
    expect(fitToFonts("Š", [face("Sans", `${latin},U+160`), face("Sans", latin, 600)])).toBe("?");
  });

  it("never makes markup out of a sign that looks like it", () => {
    expect(fitToFonts("＜b＞ ＆", fonts)).toBe("?b? ?");
  });

  it("composes letters where no fonts are known", () => {
    expect(fitToFonts("Bla\u030aba\u0308r", [])).toBe("Blåbär");
  });
});
