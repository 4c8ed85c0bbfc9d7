import { latin } from "../../object/parse-value.ts";

/** What a font's codes mean. */
export type Font = {
  /** Bytes in a code: 2 for the composite fonts that the browser embeds. */
  codeLength: 1 | 2;
  /** Code to text; undefined where the font does not say. */
  texts: (string | undefined)[];
  /** Code to its single UTF-16 unit; 0 where the text is longer or not known. Quicker than `texts`. */
  units: Uint16Array;
  /** The code of a space as it is written in a content stream, such as `<0001>`; null when the font has none. */
  space: string | null;
};

/**
 * Reads a ToUnicode map (ISO 32000-1, 9.10.3).
 *
 * @param map bytes of the map, or null when the font has none
 */
export function readFont(map: Uint8Array | null, codeLength: 1 | 2): Font {
  const texts: (string | undefined)[] = [];
  const source = map === null ? "" : latin(map, 0, map.length);
  for (const [, block = ""] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      texts[Number.parseInt(code, 16)] = decode(text);
    }
  }
  for (const [, block = ""] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) readRanges(block, texts);
  const units = Uint16Array.from(texts, (text) => (text?.length === 1 ? text.charCodeAt(0) : 0));
  const space = texts.indexOf(" ");
  const digits = codeLength * 2;
  return {
    codeLength,
    texts,
    units,
    space: space < 0 ? null : `<${space.toString(16).toUpperCase().padStart(digits, "0")}>`,
  };
}

function readRanges(block: string, texts: (string | undefined)[]): void {
  const range = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g;
  for (const [, from = "", to = "", start, list] of block.matchAll(range)) {
    const first = Number.parseInt(from, 16);
    const last = Number.parseInt(to, 16);
    if (start === undefined) {
      for (const [i, [, text = ""]] of [...(list ?? "").matchAll(/<([0-9A-Fa-f]+)>/g)].entries()) {
        texts[first + i] = decode(text);
      }
      continue;
    }
    const head = decode(start.slice(0, -4));
    const tail = Number.parseInt(start.slice(-4), 16);
    for (let code = first; code <= last; code += 1) texts[code] = head + String.fromCharCode(tail + code - first);
  }
}

function decode(hex: string): string {
  let text = "";
  for (let i = 0; i < hex.length; i += 4) text += String.fromCharCode(Number.parseInt(hex.slice(i, i + 4), 16));
  return text;
}
