import { type CodePointRange, type FontFace, isCovered } from "./theme.ts";

/**
 * Makes a text that the fonts can show: a character that no face has would be an empty box in print, which a screen reader
 * cannot read, and would make the PDF fail its own check. Letters are composed first; what has an equal in plain letters
 * becomes that; pictures go; anything else becomes a question mark. Markup is ASCII and stays as it is.
 */
export function fitToFonts(text: string, fonts: readonly FontFace[]): string {
  const composed = text.normalize("NFC");
  if (fonts.length === 0) return composed;
  const has = coverageOf(fonts);
  const known = new Map<string, string>();
  return composed.replace(beyondAscii, (character) => {
    const shown = known.get(character) ?? (has(character) ? character : replacementFor(character, has));
    known.set(character, shown);
    return shown;
  });
}

/** Every typeface has ASCII, which is most of a document. */
const beyondAscii = /[^\t\n\r -~]/gu;

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

function replacementFor(character: string, has: (character: string) => boolean): string {
  const substitute = substitutes[character];
  if (substitute !== undefined) return substitute;
  const plain = character.normalize("NFKC");
  if (plain !== character && [...plain].every(has) && !/[&<>"']/.test(plain)) return plain;
  return pictures.test(character) ? "" : "?";
}

/** Whether every variant (upright, italic, semibold) has a character in one family or the other. */
function coverageOf(fonts: readonly FontFace[]): (character: string) => boolean {
  const variants = new Map<string, CodePointRange[]>();
  for (const { weight, style, covers } of fonts) {
    const variant = `${weight} ${style}`;
    variants.set(variant, [...(variants.get(variant) ?? []), ...covers]);
  }
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return [...variants.values()].every((ranges) => isCovered(ranges, point));
  };
}
