import { charClass } from "./parse-value.ts";
import type { PdfDictionary, PdfValue } from "./value.ts";

/** A value in the PDF language, as few bytes as are clear; one char per byte. */
export function writeValue(value: PdfValue): string {
  if (typeof value === "number") return writeNumber(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return "null";
  if (Array.isArray(value)) return writeArray(value);
  if (value instanceof Map) return writeDictionary(value);
  if (value.kind === "reference") return `${value.number} 0 R`;
  if (value.kind === "name") return writeName(value.name);
  return writeText(value.bytes);
}

function writeArray(items: PdfValue[]): string {
  let written = "[";
  // Looking at the last piece, not at all that is written, keeps long arrays from being copied for each of their items.
  let last = written;
  for (const item of items) {
    const next = writeValue(item);
    written += needsSpace(last, next) ? ` ${next}` : next;
    last = next;
  }
  return `${written}]`;
}

function writeDictionary(entries: PdfDictionary): string {
  let written = "<<";
  for (const [key, value] of entries) {
    const next = writeValue(value);
    const start = writeName(key);
    written += needsSpace(start, next) ? `${start} ${next}` : start + next;
  }
  return `${written}>>`;
}

/** Two regular characters in a row would be read as one word. */
function needsSpace(before: string, after: string): boolean {
  return isRegular(before.charCodeAt(before.length - 1)) && isRegular(after.charCodeAt(0));
}

function isRegular(code: number): boolean {
  return charClass[code] === 0;
}

/** Plain decimals: PDF knows no exponents. Five places are finer than any printer. */
export function writeNumber(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(0);
  const fixed = value.toFixed(5).replace(/\.?0+$/, "");
  return fixed === "-0" || fixed === "" ? "0" : fixed;
}

export function writeName(text: string): string {
  if (/^[A-Za-z0-9_.+:-]+$/.test(text)) return `/${text}`;
  const escaped = text.replace(/[^A-Za-z0-9_.+:-]/g, (char) => {
    const code = char.charCodeAt(0);
    return `#${code.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return `/${escaped}`;
}

function writeText(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replace(/[\\()]/g, "\\$&")})`;
  return `<${Buffer.from(bytes, "latin1").toString("hex").toUpperCase()}>`;
}
