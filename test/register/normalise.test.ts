import { describe, expect, it } from "vitest";
import { normaliseName } from "../../src/register/normalise.ts";
import { isReservedSlug, suggestSlug } from "../../src/register/slug.ts";

describe("two names are compared without regard to", () => {
  it.each([
    ["case", "NORDSKOG Trenæring", "nordskog trenæring"],
    ["white space and no-break spaces", "  Nordskog\u00A0 Trenæring ", "nordskog trenæring"],
    ["kinds of dash", "Sjø–og land", "sjø og land"],
    ["punctuation and quotes", "«Havbris», Offshore.", "havbris offshore"],
    ["composed and decomposed letters", "A\u030Asen", "åsen"],
    ["tags and what workbooks leave behind", "<b>Polar</b>_x000D_sensor", "polar sensor"],
  ])("%s", (_, written, compared) => {
    expect(normaliseName(written)).toBe(compared);
  });

  it("but never become nothing", () => {
    expect(normaliseName("<img src=x>")).toBe("img src x");
    expect(normaliseName(" ☂ ")).toBe("☂");
  });

  it("and keep the letters that make names differ", () => {
    expect(normaliseName("Øst")).not.toBe(normaliseName("Ost"));
  });
});

describe("the id suggested for a name", () => {
  it.each([
    ["Nordskog Trenæring", "nordskog-trenaering"],
    ["Bølgekraft Vest", "boelgekraft-vest"],
    ["Blå A\u030As", "blaa-aas"],
    ["Café Münster!", "cafe-munster"],
    ["---", ""],
  ])("%s is %s", (name, slug) => {
    expect(suggestSlug(name)).toBe(slug);
  });

  it("is short enough for a folder's name", () => {
    expect(suggestSlug("a ".repeat(100))).toHaveLength(59);
  });

  it("is refused where it names a folder of ours", () => {
    expect(["portfolio", "con", "lpt1", "konsoll"].map(isReservedSlug)).toEqual([true, true, true, false]);
  });
});
