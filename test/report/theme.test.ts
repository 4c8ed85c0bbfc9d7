import { describe, expect, it } from "vitest";
import { type CodePointRange, type FontFace, fontFaceCss, parseLogo } from "../../src/report/theme.ts";

const svg = (inside: string, attributes = 'viewBox="0 0 40 40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe("a mark", () => {
  it("is written anew with the brand's name as its title", () => {
    expect(parseLogo(svg('<title>Old</title><!-- note --><path d="M0 0H9"/>'), "Nord & Sør").markup).toContain(
      "<title>Nord  Sør</title>",
    );
    expect(parseLogo(svg('<path d="M0 0H9" fill="currentColor"/>'), "Nord").markup).toBe(
      '<svg role="img" class="mark" viewBox="0 0 40 40"><title>Nord</title><path d="M0 0H9" fill="currentColor"/></svg>',
    );
  });

  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["a style", "<style>*{display:none}</style>"],
    ["an event", '<path onclick="x()" d="M0 0"/>'],
    ["an address", '<path fill="url(http://example.org/)" d="M0 0"/>'],
    ["a picture", '<image href="http://example.org/x.png"/>'],
    ["other markup", "<foreignObject><p>x</p></foreignObject>"],
    ["an entity", "<!DOCTYPE x [<!ENTITY y 'z'>]>"],
  ])("with %s is refused", (_, inside) => {
    expect(() => parseLogo(svg(inside), "Nord")).toThrow("logo.svg");
  });

  it("must be an SVG", () => {
    expect(() => parseLogo("<html></html>", "Nord")).toThrow("not an SVG");
  });
});

describe("fonts", () => {
  const face = (covers: readonly CodePointRange[], address: string): FontFace => ({
    family: "Serif",
    weight: 400,
    style: "normal",
    covers,
    address,
  });
  const fonts = [
    face([{ from: 0x100, to: 0x2ba }], "data:ext"),
    face(
      [
        { from: 0, to: 0xff },
        { from: 0x131, to: 0x131 },
      ],
      "data:latin",
    ),
  ];

  it("go in only where the text has their letters", () => {
    expect(fontFaceCss(fonts, "Blåbær – øy")).not.toContain("data:ext");
    expect(fontFaceCss(fonts, "Davvi Šibit")).toContain("data:ext");
  });

  it("say which characters they have", () => {
    expect(fontFaceCss(fonts, "a")).toContain("unicode-range:U+0-FF,U+131;");
  });
});
