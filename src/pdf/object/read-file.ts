import { inflateSync } from "node:zlib";
import { type Cursor, parseValue, skipSpace, takeIf } from "./parse-value.ts";
import { isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue, referenceOf } from "./value.ts";

/** One object of a file: its value, and where its bytes lie. */
export type PdfObject = {
  value: PdfValue;
  /** The value's own bytes, without the stream. */
  start: number;
  end: number;
  /** The stream's bytes as they are stored. */
  stream: { start: number; end: number } | null;
};

/** A PDF as the browser writes it. Objects are read when they are asked for. */
export type PdfFile = {
  bytes: Uint8Array;
  trailer: PdfDictionary;
  /** One more than the highest object number. */
  size: number;
  /** @throws Error when there is no such object. */
  object(number: number): PdfObject;
  /** Where the value of an object begins, to read it in one's own way. */
  enter(number: number): Cursor;
  /** Follows a reference; any other value is given back as it is. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  /** Dictionary of the value, also of a stream; null for anything else. */
  dictionary(value: PdfValue | undefined): PdfDictionary | null;
  /** A stream's bytes, inflated. */
  inflate(number: number): Uint8Array;
};

/**
 * Reads the cross-reference table of a PDF that was written in one go, without object streams, as Chromium's are.
 *
 * @throws Error when the file is laid out in another way.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const { offsets, trailer } = readTable(bytes);
  const objects: (PdfObject | undefined)[] = new Array(offsets.length);
  const offsetOf = (number: number): number => {
    const offset = offsets[number];
    if (offset === undefined || offset === 0) throw new Error(`The PDF has no object ${number}`);
    return offset;
  };
  const object = (number: number): PdfObject => {
    const known = objects[number];
    if (known !== undefined) return known;
    const read = readObject(bytes, offsetOf(number), number, resolve);
    objects[number] = read;
    return read;
  };
  const enter = (number: number): Cursor => enterObject(bytes, offsetOf(number), number);
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    const number = referenceOf(value);
    return number === null ? value : object(number).value;
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary | null => {
    const resolved = resolve(value);
    return isDictionary(resolved) ? resolved : null;
  };
  const inflate = (number: number): Uint8Array => {
    const { value, stream } = object(number);
    if (stream === null || !isDictionary(value)) throw new Error(`Object ${number} is no stream`);
    const stored = bytes.subarray(stream.start, stream.end);
    const filter = value.get("Filter");
    if (filter === undefined) return stored;
    if (nameOf(filter) !== "FlateDecode" || value.has("DecodeParms")) {
      throw new Error(`Object ${number} is packed in a way that is not used for text`);
    }
    return inflateSync(stored);
  };
  return { bytes, trailer, size: offsets.length, object, enter, resolve, dictionary, inflate };
}

function readTable(bytes: Uint8Array): { offsets: number[]; trailer: PdfDictionary } {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = tail.lastIndexOf("startxref");
  if (at < 0) throw new Error("The PDF has no cross-reference table");
  const cursor: Cursor = { bytes, at: at + "startxref".length };
  cursor.at = numberOf(parseValue(cursor)) ?? 0;
  if (!takeIf(cursor, "xref")) throw new Error("The PDF's cross-reference table is not where it should be");
  const offsets: number[] = [];
  while (!takeIf(cursor, "trailer")) {
    const first = numberOf(parseValue(cursor)) ?? 0;
    const count = numberOf(parseValue(cursor)) ?? 0;
    skipSpace(cursor);
    for (let i = 0; i < count; i += 1) {
      // An entry is exactly 20 bytes: ten digits, five digits, n or f, and an end of line.
      const entry = tail.toString("latin1", cursor.at, cursor.at + 20);
      offsets[first + i] = entry[17] === "n" ? Number(entry.slice(0, 10)) : 0;
      cursor.at += 20;
    }
  }
  const trailer = parseValue(cursor);
  if (!isDictionary(trailer)) throw new Error("The PDF has no trailer");
  return { offsets, trailer };
}

function readObject(
  bytes: Uint8Array,
  offset: number,
  number: number,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): PdfObject {
  const cursor = enterObject(bytes, offset, number);
  const start = cursor.at;
  const value = parseValue(cursor);
  const end = cursor.at;
  if (!isDictionary(value) || !takeIf(cursor, "stream")) return { value, start, end, stream: null };
  if (bytes[cursor.at] === 0x0d) cursor.at += 1;
  cursor.at += 1;
  const length = numberOf(resolve(value.get("Length")));
  if (length === null) throw new Error(`Stream ${number} does not say how long it is`);
  return { value, start, end, stream: { start: cursor.at, end: cursor.at + length } };
}

/** Behind `12 0 obj`. */
function enterObject(bytes: Uint8Array, offset: number, number: number): Cursor {
  const cursor: Cursor = { bytes, at: offset };
  const found = parseValue(cursor);
  parseValue(cursor);
  if (found !== number || !takeIf(cursor, "obj")) throw new Error(`Object ${number} is not where the PDF says`);
  skipSpace(cursor);
  return cursor;
}
