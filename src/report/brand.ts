import { z } from "zod";

/*
 * A brand is one folder under templates/brands: brand.yaml, logo.svg and, if need be, brand.css. It decides six colours,
 * a mark, names and, rarely, the two typefaces. Lights, ink, grid and type scale are the same for all.
 */

const text = z.string().trim().min(1);
const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

const TypefaceSchema = z.strictObject({
  /** As CSS names it: "Newsreader". */
  family: z.string().regex(/^[A-Za-z0-9 -]+$/),
  /** The npm package with its static files: "@fontsource/newsreader". */
  package: z.string().regex(/^@fontsource\/[a-z0-9-]+$/),
});

export const BrandSchema = z.strictObject({
  /** Who sends the report, as on the cover. */
  name: text,
  /** The line under the name on the cover: for whom the report is made, or which unit made it. */
  byline: text.nullable().default(null),
  /** As in the foot of every page: "Nordviken Management as". */
  legalName: text,
  /** Where to ask: an office, never a person. Printed under the document status. */
  contact: text.nullable().default(null),
  /** A legal line, printed under the document status. */
  legal: text.nullable().default(null),
  colours: z.strictObject({
    /** Headings and solid marks; at least 7:1 on white. */
    brand: colour,
    /** Secondary marks and chapter numerals; at least 3:1 on white. */
    brand2: colour,
    /** Bands behind marks. */
    brandTint: colour,
    /** The cover's ground, dark or light. */
    cover: colour,
    /** Text on the cover; at least 4.5:1. */
    coverInk: colour,
    /** Rings, disc and second text on the cover; at least 4.5:1. */
    cover2: colour,
  }),
  /** Others only with real italics and tabular figures. */
  typefaces: z.strictObject({ serif: TypefaceSchema, sans: TypefaceSchema }).default({
    serif: { family: "Newsreader", package: "@fontsource/newsreader" },
    sans: { family: "Source Sans 3", package: "@fontsource/source-sans-3" },
  }),
});
export type Brand = z.infer<typeof BrandSchema>;

/** A colour of a brand that breaks a rule, with the figures. */
export type BrandFault =
  | { kind: "contrast"; colour: string; on: string; ratio: number; least: number }
  | { kind: "like-a-light"; colour: string; light: "green" | "amber" | "vermilion"; degrees: number };

/** Checks a brand's colours against the rules of the visual language. */
export function brandFaults({ colours }: Brand): BrandFault[] {
  const rules = [
    { name: "brand", on: "#FFFFFF", least: 7 },
    { name: "brand2", on: "#FFFFFF", least: 3 },
    { name: "coverInk", on: colours.cover, least: 4.5 },
    { name: "cover2", on: colours.cover, least: 4.5 },
  ] as const;
  const contrast = rules.flatMap(({ name, on, least }): BrandFault[] => {
    const ratio = contrastRatio(colours[name], on);
    return ratio >= least ? [] : [{ kind: "contrast", colour: colours[name], on, ratio, least }];
  });
  const marks = [colours.brand, colours.brand2].flatMap((mark) =>
    lightColours.flatMap(({ light, hex }): BrandFault[] => {
      const [own, other] = [hueAndLightness(mark), hueAndLightness(hex)];
      const apart = Math.abs(own.hue - other.hue);
      const degrees = Math.round(Math.min(apart, 360 - apart));
      const isLike = own.saturation > 0.2 && degrees < 40 && Math.abs(own.lightness - other.lightness) < 0.15;
      return isLike ? [{ kind: "like-a-light", colour: mark, light, degrees }] : [];
    }),
  );
  return [...contrast, ...marks];
}

/** WCAG's contrast ratio of two colours, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** A brand's colours as the custom properties that every style sheet uses. */
export function brandTokens({ colours, typefaces }: Brand): string {
  return `:root{--brand:${colours.brand};--brand-2:${colours.brand2};--brand-tint:${colours.brandTint};--cover:${colours.cover};--cover-ink:${colours.coverInk};--cover-2:${colours.cover2};--serif:"${typefaces.serif.family}","${typefaces.sans.family}",serif;--sans:"${typefaces.sans.family}","${typefaces.serif.family}",sans-serif}`;
}

const lightColours = [
  { light: "green", hex: "#2E9E80" },
  { light: "amber", hex: "#F0AE1B" },
  { light: "vermilion", hex: "#BC3A10" },
] as const;

function channels(hex: string): [number, number, number] {
  const at = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function luminance(hex: string): number {
  const linear = channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hueAndLightness(hex: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = channels(hex);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sector =
    most === red
      ? ((green - blue) / spread) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: (sector * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}
