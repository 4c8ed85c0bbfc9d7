import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BrandSchema, brandFaults, brandTokens, contrastRatio } from "../../src/report/brand.ts";
import { plainBrand } from "./make-input.ts";

const brands = new URL("../../templates/brands/", import.meta.url);
const withColours = (colours: Partial<typeof plainBrand.colours>) => ({
  ...plainBrand,
  colours: { ...plainBrand.colours, ...colours },
});

describe("a brand", () => {
  it.each(readdirSync(brands))("%s, as shipped, keeps every rule", (name) => {
    const brand = BrandSchema.parse(parse(readFileSync(new URL(`${name}/brand.yaml`, brands), "utf8")));
    expect(brandFaults(brand)).toEqual([]);
  });

  it("is measured as WCAG does", () => {
    expect(contrastRatio("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
    expect(contrastRatio("#FFFFFF", "#FFFFFF")).toBe(1);
    expect(contrastRatio("#123A5C", "#FFFFFF")).toBeCloseTo(11.8, 1);
  });

  it.each([
    [{ brand: "#6688AA" }, "#6688AA", "#FFFFFF", 7],
    [{ brand2: "#CCCCCC" }, "#CCCCCC", "#FFFFFF", 3],
    [{ coverInk: "#445566" }, "#445566", "#0F3350", 4.5],
    [{ cover2: "#334455" }, "#334455", "#0F3350", 4.5],
  ])("with %j is refused with the figures", (colours, colour, on, least) => {
    const [fault] = brandFaults(withColours(colours));
    expect(fault).toMatchObject({ kind: "contrast", colour, on, least });
    expect(fault?.kind === "contrast" && fault.ratio < least).toBe(true);
  });

  it("may not look like a light", () => {
    expect(brandFaults(withColours({ brand2: "#2E9E60" }))).toEqual([
      { kind: "like-a-light", colour: "#2E9E60", light: "green", degrees: 17 },
    ]);
  });

  it("gives its colours and families to the style sheets", () => {
    expect(brandTokens(plainBrand)).toContain("--brand:#123A5C;--brand-2:#5F8DB0");
    expect(brandTokens(plainBrand)).toContain('--sans:"Source Sans 3","Newsreader",sans-serif');
  });

  it.each([
    { colours: { ...plainBrand.colours, brand: "red;}body{display:none" } },
    { name: "" },
    { typefaces: { serif: 1 } },
  ])("with %j does not pass its schema", (part) => {
    expect(BrandSchema.safeParse({ ...plainBrand, ...part }).success).toBe(false);
  });
});
