import { name, type PdfDictionary, type PdfName, type PdfText, type PdfValue, reference } from "./value.ts";

/** A place in the bytes of a file that moves forward as values are read. */
export type Cursor = { readonly bytes: Uint8Array; at: number };

/** Classes of bytes: 0 for the regular ones that words are made of. */
export const isSpace = 1;
const isDelimiter = 2;
export const charClass = makeCharClasses();

/**
 * Reads one value and leaves the cursor behind it.
 *
 * @throws Error when there is no value there.
 */
export function parseValue(cursor: Cursor): PdfValue {
  skipSpace(cursor);
  const { bytes, at } = cursor;
  const first = bytes[at];
  if (first === 0x2f) return parseName(cursor);
  if (first === 0x28) return parseLiteral(cursor);
  if (first === 0x5b) return parseArray(cursor);
  if (first === 0x3c) return bytes[at + 1] === 0x3c ? parseDictionary(cursor) : parseHex(cursor);
  if (first !== undefined && isNumeric(first)) return parseNumberOrReference(cursor);
  const word = takeWord(cursor);
  if (word === "true") return true;
  if (word === "false") return false;
  if (word === "null") return null;
  throw new Error(`No PDF value at byte ${at}: ${JSON.stringify(word)}`);
}

/** Moves past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    const byte = bytes[cursor.at] ?? -1;
    if (byte === 0x25) {
      while (cursor.at < bytes.length && bytes[cursor.at] !== 0x0a && bytes[cursor.at] !== 0x0d) cursor.at += 1;
    } else if (byte >= 0 && charClass[byte] === isSpace) cursor.at += 1;
    else return;
  }
}

/** Whether this word comes next; moves past it if so. */
export function takeIf(cursor: Cursor, word: string): boolean {
  skipSpace(cursor);
  for (let i = 0; i < word.length; i += 1) {
    if (cursor.bytes[cursor.at + i] !== word.charCodeAt(i)) return false;
  }
  cursor.at += word.length;
  return true;
}

function takeWord(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.bytes.length && charClass[cursor.bytes[cursor.at] ?? 0] === 0) cursor.at += 1;
  return latin(cursor.bytes, start, cursor.at);
}

/** Names that were read lately, by a hash of their bytes: reading one again makes no text. */
const lately: (PdfName | undefined)[] = new Array(1024);

function parseName(cursor: Cursor): PdfName {
  cursor.at += 1;
  const { bytes, at: start } = cursor;
  let at = start;
  let hash = 0;
  for (; at < bytes.length && charClass[bytes[at] ?? 0] === 0; at += 1) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
  cursor.at = at;
  const slot = hash & (lately.length - 1);
  const known = lately[slot];
  if (known !== undefined && isSame(known.name, bytes, start, at)) return known;
  const word = latin(bytes, start, at);
  if (word.includes("#")) {
    return name(
      word.replace(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }
  const read = name(word);
  lately[slot] = read;
  return read;
}

function isSame(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

function parseDictionary(cursor: Cursor): PdfDictionary {
  const entries: PdfDictionary = new Map();
  cursor.at += 2;
  for (;;) {
    if (takeIf(cursor, ">>")) return entries;
    const key = parseKey(cursor);
    entries.set(key, parseValue(cursor));
  }
}

/** Reads a key of a dictionary; null at the dictionary's end, which is left behind. */
export function parseKeyOrEnd(cursor: Cursor): string | null {
  return takeIf(cursor, ">>") ? null : parseKey(cursor);
}

function parseKey(cursor: Cursor): string {
  skipSpace(cursor);
  if (cursor.bytes[cursor.at] !== 0x2f) throw new Error(`A dictionary key at byte ${cursor.at} is no name`);
  return parseName(cursor).name;
}

function parseArray(cursor: Cursor): PdfValue[] {
  const items: PdfValue[] = [];
  cursor.at += 1;
  for (;;) {
    if (takeIf(cursor, "]")) return items;
    items.push(parseValue(cursor));
  }
}

function parseHex(cursor: Cursor): PdfText {
  const { bytes } = cursor;
  let text = "";
  let high = -1;
  for (cursor.at += 1; ; cursor.at += 1) {
    const byte = bytes[cursor.at];
    if (byte === undefined) throw new Error("A hexadecimal string has no end");
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      text += String.fromCharCode(high * 16 + digit);
      high = -1;
    }
  }
  cursor.at += 1;
  if (high >= 0) text += String.fromCharCode(high * 16);
  return { kind: "text", bytes: text };
}

const escapes = new Map([
  [0x6e, "\n"],
  [0x72, "\r"],
  [0x74, "\t"],
  [0x62, "\b"],
  [0x66, "\f"],
]);

function parseLiteral(cursor: Cursor): PdfText {
  const { bytes } = cursor;
  let text = "";
  let depth = 1;
  cursor.at += 1;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined) throw new Error("A string has no end");
    cursor.at += 1;
    if (byte === 0x5c) text += parseEscape(cursor);
    else {
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth === 0) return { kind: "text", bytes: text };
      text += String.fromCharCode(byte);
    }
  }
}

function parseEscape(cursor: Cursor): string {
  const { bytes } = cursor;
  const byte = bytes[cursor.at] ?? 0;
  cursor.at += 1;
  const plain = escapes.get(byte);
  if (plain !== undefined) return plain;
  if (byte === 0x0a) return "";
  if (byte === 0x0d) {
    if (bytes[cursor.at] === 0x0a) cursor.at += 1;
    return "";
  }
  if (byte < 0x30 || byte > 0x37) return String.fromCharCode(byte);
  let code = byte - 0x30;
  for (let digits = 1; digits < 3; digits += 1) {
    const next = bytes[cursor.at] ?? 0;
    if (next < 0x30 || next > 0x37) break;
    code = code * 8 + next - 0x30;
    cursor.at += 1;
  }
  return String.fromCharCode(code & 0xff);
}

/** `12 0 R` begins as a number does, so two more words are looked at. */
function parseNumberOrReference(cursor: Cursor): PdfValue {
  const first = parseNumber(cursor);
  const { bytes } = cursor;
  let at = cursor.at;
  if (!Number.isInteger(first) || bytes[at] !== 0x20 || bytes[at + 1] !== 0x30 || bytes[at + 2] !== 0x20) return first;
  at += 3;
  const after = bytes[at + 1] ?? 0x20;
  if (bytes[at] !== 0x52 || charClass[after] === 0) return first;
  cursor.at = at + 1;
  return reference(first);
}

function parseNumber(cursor: Cursor): number {
  const start = cursor.at;
  const { bytes } = cursor;
  let at = start;
  let value = 0;
  let isWhole = true;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) value = value * 10 + byte - 0x30;
    else if (isNumeric(byte)) isWhole = false;
    else break;
  }
  cursor.at = at;
  return isWhole ? value : Number(latin(bytes, start, at));
}

function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}

export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  if (byte >= 0x41 && byte <= 0x46) return byte - 0x37;
  if (byte >= 0x61 && byte <= 0x66) return byte - 0x57;
  return -1;
}

export function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}

function makeCharClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = isSpace;
  for (const char of "()<>[]{}/%") classes[char.charCodeAt(0)] = isDelimiter;
  return classes;
}
