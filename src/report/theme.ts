import type { Brand } from "./brand.ts";
import { type Markup, markup } from "./markup.ts";

/** One static font file. */
export type FontFace = {
  family: string;
  weight: 400 | 600;
  style: "normal" | "italic";
  /** The characters it has, ascending; what is missing is left to the other family. */
  covers: readonly CodePointRange[];
  /** The woff2 file as a `data:` address. */
  address: string;
};

/** A brand as it was loaded, with its mark and its fonts. */
export type Theme = {
  /** The folder's name. */
  id: string;
  brand: Brand;
  /** The mark in a colour for the cover. Safe to place: `parseLogo` saw it. */
  logo: Markup;
  /** The brand's own style sheet, or empty. */
  css: string;
  fonts: readonly FontFace[];
};

/** What a mark may be made of: shapes and groups, nothing that runs, loads or styles. */
const elements = new Set(["svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title"]);
const attributes =
  /^(viewBox|width|height|d|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|points|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|fill-rule|clip-rule|transform|xmlns|role)$/;
const plainValue = /^(?!.*url\()[^<>&"]*$/i;

/**
 * Reads a mark's SVG and writes it anew from what is allowed, with the brand's name as its title, so that a file from
 * anywhere brings no script, no style and no address into a report.
 *
 * @throws Error that names the element or attribute that is not allowed.
 */
export function parseLogo(svg: string, name: string): Markup {
  const body = svg
    .replace(/<\?xml[^>]*\?>/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .trim();
  if (!/^<svg\b[\s\S]*<\/svg>$/.test(body)) throw new Error("logo.svg: not an SVG");
  let out = "";
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*(\/?)>/g)) {
    if (body.slice(at, match.index).includes("<")) throw new Error("logo.svg: markup that cannot be read");
    at = match.index + match[0].length;
    const [, closing = "", element = "", written = "", selfClosing = ""] = match;
    if (!elements.has(element)) throw new Error(`logo.svg: <${element}> is not allowed`);
    if (element === "title") continue;
    const kept = [...written.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, attribute = "", value = ""]) => {
      if (!attributes.test(attribute)) throw new Error(`logo.svg: ${attribute} is not allowed`);
      if (!plainValue.test(value)) throw new Error(`logo.svg: ${attribute}="${value}" is not allowed`);
      return attribute === "xmlns" || attribute === "role" ? "" : ` ${attribute}="${value}"`;
    });
    const role = element === "svg" && closing === "" ? ` role="img" class="mark"` : "";
    out += `<${closing}${element}${role}${kept.join("")}${selfClosing}>`;
    if (role !== "") out += `<title>${name.replace(/[&<>]/g, "")}</title>`;
  }
  if (body.slice(at).trim() !== "") throw new Error("logo.svg: markup that cannot be read");
  return markup(out);
}

/** The `@font-face` rules for the fonts that a text needs: a subset whose characters do not occur is left out. */
export function fontFaceCss(fonts: readonly FontFace[], text: string): string {
  // ASCII is most of a document, and any face that has one of its letters is wanted.
  const used = new Set(["A", ...(text.match(/[^\0-\x7f]/gu) ?? [])]);
  const points = [...used].map((character) => character.codePointAt(0) ?? 0);
  return fonts
    .filter(({ covers }) => points.some((point) => isCovered(covers, point)))
    .map(
      ({ family, weight, style, covers, address }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${unicodeRange(covers)};src:url(${address}) format("woff2")}`,
    )
    .join("\n");
}

/** From a first to a last code point. */
export type CodePointRange = { from: number; to: number };

export function isCovered(covers: readonly CodePointRange[], point: number): boolean {
  return covers.some(({ from, to }) => point >= from && point <= to);
}

/** As CSS writes it: "U+20-7E,U+E6". */
function unicodeRange(covers: readonly CodePointRange[]): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return covers.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}
