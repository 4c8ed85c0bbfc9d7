import { describe, expect, it } from "vitest";
import { fitToFonts } from "../../src/report/fit-to-fonts.ts";
import type { CodePointRange, FontFace } from "../../src/report/theme.ts";

const face = (family: string, covers: readonly CodePointRange[], weight: 400 | 600 = 400): FontFace => ({
  family,
  weight,
  style: "normal",
  covers,
  address: "data:",
});
const one = (point: number) => ({ from: point, to: point });
const latin = [{ from: 0x20, to: 0x7e }, { from: 0xa0, to: 0xff }, one(0x2013), one(0x2026)];
const caron = one(0x160);
const fonts = [
  face("Serif", latin),
  face("Serif", latin, 600),
  face("Sans", latin),
  face("Sans", [...latin, caron], 600),
  face("Sans", [caron]),
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
    expect(fitToFonts("Š", [face("Sans", [...latin, caron]), face("Sans", latin, 600)])).toBe("?");
  });

  it("never makes markup out of a sign that looks like it", () => {
    expect(fitToFonts("＜b＞ ＆", fonts)).toBe("?b? ?");
  });

  it("composes letters where no fonts are known", () => {
    expect(fitToFonts("Bla\u030aba\u0308r", [])).toBe("Blåbär");
  });
});
