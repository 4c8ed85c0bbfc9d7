import { hexDigit, parseValue } from "../../object/parse-value.ts";
import { rawTextOf } from "../../object/value.ts";
import type { Font } from "./font.ts";
import { literalEnd } from "./operations.ts";

/** Stands for a glyph that has no Unicode. */
export const unreadable = "\ufffd";

/** The text that `<0012> Tj`, `(abc) Tj` or `[<0012> -3 <0013>] TJ` shows. */
export function readShownText(bytes: Uint8Array, start: number, end: number, font: Font | null): string {
  let text = "";
  for (let at = start; at < end; ) {
    const byte = bytes[at];
    if (byte === 0x3c) {
      const close = bytes.indexOf(0x3e, at);
      text += readHex(bytes, at + 1, close, font);
      at = close + 1;
    } else if (byte === 0x28) {
      text += readCodes(rawTextOf(parseValue({ bytes, at })) ?? "", font);
      at = literalEnd(bytes, at);
    } else at += 1;
  }
  return text;
}

function readHex(bytes: Uint8Array, start: number, end: number, font: Font | null): string {
  const digitsPerCode = (font?.codeLength ?? 1) * 2;
  let text = "";
  let code = 0;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const digit = hexDigit(bytes[at] ?? 0);
    if (digit < 0) continue;
    code = code * 16 + digit;
    digits += 1;
    if (digits < digitsPerCode) continue;
    text += font?.texts[code] ?? unreadable;
    code = 0;
    digits = 0;
  }
  return text;
}

function readCodes(raw: string, font: Font | null): string {
  let text = "";
  const step = font?.codeLength ?? 1;
  for (let i = 0; i < raw.length; i += step) {
    const code = step === 1 ? raw.charCodeAt(i) : raw.charCodeAt(i) * 256 + raw.charCodeAt(i + 1);
    text += font?.texts[code] ?? unreadable;
  }
  return text;
}
