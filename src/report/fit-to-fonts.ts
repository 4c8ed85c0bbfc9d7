import type { FontFace } from "./theme.ts";

/**
 * Makes a text that the fonts can show: a character that no face has would be an empty box in print, which a screen reader
 * cannot read, and would make the PDF fail its own check. Letters are composed first; what has an equal in plain letters
 * becomes that; pictures go; anything else becomes a question mark. Markup is ASCII and stays as it is.
 */
export function fitToFonts(text: string, fonts: readonly FontFace[]): string {
  const composed = text.normalize("NFC");
  if (fonts.length === 0) return composed;
  const missing = missingPattern(fonts);
  return composed.replace(missing, (character) => replacementFor(character, missing));
}

/** What is written instead of signs that people do type. */
const substitutes: Record<string, string> = {
  "→": "–",
  "←": "–",
  "⇒": "–",
  "➔": "–",
  "≥": "&gt;=",
  "≤": "&lt;=",
  "≠": "ikke lik",
  "≈": "ca.",
  "✓": "x",
  "✔": "x",
  "☑": "x",
  "■": "–",
  "▪": "–",
  "●": "•",
  "◦": "–",
  "‑": "-",
  "\u2009": "\u00a0",
  "\u200a": "\u00a0",
  "\u202f": "\u00a0",
  "\u2028": " ",
  "\u2029": " ",
};

/** Pictures and the invisible signs around them. */
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\p{Mn}|\p{Me}|\p{Co}/u;

function replacementFor(character: string, missing: RegExp): string {
  const substitute = substitutes[character];
  if (substitute !== undefined) return substitute;
  const plain = character.normalize("NFKC");
  if (plain !== character && plain.search(missing) < 0 && !/[&<>"']/.test(plain)) return plain;
  return pictures.test(character) ? "" : "?";
}

/** Matches what some variant (upright, italic, semibold) has in neither family. Line ends and tabs are no glyphs. */
function missingPattern(fonts: readonly FontFace[]): RegExp {
  const variants = new Map<string, string[]>();
  for (const { weight, style, range } of fonts) {
    const variant = `${weight} ${style}`;
    variants.set(variant, [...(variants.get(variant) ?? []), range]);
  }
  const negated = [...variants.values()].map((ranges) => `[^\\t\\n\\r${ranges.map(toCharacterClass).join("")}]`);
  return new RegExp(negated.join("|"), "gu");
}

/** "U+41-5A,U+E6" as the inside of a character class. */
function toCharacterClass(range: string): string {
  return range
    .split(",")
    .map((part) =>
      part
        .trim()
        .replace("U+", "")
        .split("-")
        .map((point) => `\\u{${point}}`)
        .join("-"),
    )
    .join("");
}
