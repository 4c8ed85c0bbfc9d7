import { hexDigit, parseValue } from "../../object/parse-value.ts";
import { rawTextOf } from "../../object/value.ts";
import type { Font } from "./font.ts";
import { literalEnd } from "./operations.ts";
import type { TextBuffer } from "./text-buffer.ts";

/** Stands for a glyph that has no Unicode. */
export const unreadable = "\ufffd";

/**
 * Adds the text that `<0012> Tj`, `(abc) Tj` or `[<0012> -3 <0013>] TJ` shows.
 *
 * @returns whether every glyph has a text
 */
export function addShownText(
  bytes: Uint8Array,
  start: number,
  end: number,
  font: Font | null,
  text: TextBuffer,
): boolean {
  let isReadable = true;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === 0x3c) {
      const digitsPerCode = font?.codeLength === 2 ? 4 : 2;
      let code = 0;
      let digits = 0;
      for (at += 1; at < end && bytes[at] !== 0x3e; at += 1) {
        const digit = hexDigit(bytes[at] ?? 0);
        if (digit < 0) continue;
        code = code * 16 + digit;
        digits += 1;
        if (digits < digitsPerCode) continue;
        if (!addCode(code, font, text)) isReadable = false;
        code = 0;
        digits = 0;
      }
    } else if (byte === 0x28) {
      const raw = rawTextOf(parseValue({ bytes, at })) ?? "";
      if (!addRaw(raw, font, text)) isReadable = false;
      at = literalEnd(bytes, at) - 1;
    }
  }
  return isReadable;
}

function addRaw(raw: string, font: Font | null, text: TextBuffer): boolean {
  let isReadable = true;
  const step = font?.codeLength ?? 1;
  for (let i = 0; i < raw.length; i += step) {
    const code = step === 1 ? raw.charCodeAt(i) : raw.charCodeAt(i) * 256 + raw.charCodeAt(i + 1);
    if (!addCode(code, font, text)) isReadable = false;
  }
  return isReadable;
}

function addCode(code: number, font: Font | null, text: TextBuffer): boolean {
  const unit = font?.units[code] ?? 0;
  if (unit !== 0) {
    text.addUnit(unit);
    return true;
  }
  const known = font?.texts[code];
  text.add(known ?? unreadable);
  return known !== undefined;
}
