import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { dictionary, name, type PdfDictionary, type PdfValue, reference } from "./value.ts";
import { writeValue } from "./write-value.ts";

/** What a file is written from. Objects keep the numbers they are given. */
export type PdfWriter = {
  /** A number that no object has yet. */
  reserve(): number;
  /** An object that is no stream; `value` may be text in the PDF language already. */
  put(number: number, value: PdfValue | string): void;
  /** A stream whose bytes are stored as they are given. `Length` is added. */
  putStream(number: number, entries: PdfDictionary, stored: Uint8Array): void;
  /** A stream that is compressed on the way. */
  putPacked(number: number, entries: PdfDictionary, bytes: Uint8Array): void;
  /** The whole file. The document's id is a hash of its content. */
  finish(root: number, info: number): Uint8Array;
};

/** Fast and small enough: level 6 takes twice as long for a twentieth less. */
export const deflateLevel = 4;
const objectsPerStream = 400;
const header = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1");

/** Where an object lies: at an offset, or as one of those in an object stream. */
type Place = { kind: "offset"; offset: number } | { kind: "packed"; stream: number; index: number };

/** @param nextNumber first number that is free */
export function startPdf(nextNumber: number): PdfWriter {
  let next = nextNumber;
  let length = header.length;
  const chunks: Uint8Array[] = [header];
  const places: (Place | undefined)[] = [];
  let waiting: { number: number; text: string }[] = [];

  const add = (bytes: Uint8Array): void => {
    chunks.push(bytes);
    length += bytes.length;
  };
  const putStream = (number: number, entries: PdfDictionary, stored: Uint8Array): void => {
    places[number] = { kind: "offset", offset: length };
    entries.set("Length", stored.length);
    add(Buffer.from(`${number} 0 obj\n${writeValue(entries)}stream\n`, "latin1"));
    add(stored);
    add(Buffer.from("\nendstream\nendobj\n", "latin1"));
  };
  const putPacked = (number: number, entries: PdfDictionary, bytes: Uint8Array): void => {
    putStream(number, entries.set("Filter", name("FlateDecode")), deflateSync(bytes, { level: deflateLevel }));
  };
  const flush = (): void => {
    if (waiting.length === 0) return;
    const stream = next;
    next += 1;
    let index = "";
    let at = 0;
    for (const [i, { number, text }] of waiting.entries()) {
      index += `${number} ${at} `;
      at += text.length + 1;
      places[number] = { kind: "packed", stream, index: i };
    }
    const body = Buffer.from(`${index}\n${waiting.map(({ text }) => text).join("\n")}\n`, "latin1");
    const entries = dictionary({ Type: name("ObjStm"), N: waiting.length, First: index.length + 1 });
    waiting = [];
    putPacked(stream, entries, body);
  };

  return {
    reserve: () => {
      next += 1;
      return next - 1;
    },
    put: (number, value) => {
      waiting.push({ number, text: typeof value === "string" ? value : writeValue(value) });
      if (waiting.length === objectsPerStream) flush();
    },
    putStream,
    putPacked,
    finish: (root, info) => {
      flush();
      const id = hash(chunks);
      const table = next;
      const offset = length;
      places[table] = { kind: "offset", offset };
      const { rows, index } = tableRows(places);
      const entries = dictionary({
        Type: name("XRef"),
        Size: table + 1,
        W: [1, 4, 2],
        Index: index,
        Root: reference(root),
        Info: reference(info),
        ID: [id, id],
      });
      putPacked(table, entries, rows);
      add(Buffer.from(`startxref\n${offset}\n%%EOF\n`, "latin1"));
      return Buffer.concat(chunks, length);
    },
  };
}

/** Cross-reference rows of type, offset or stream, index; and the runs of object numbers that they are for. */
function tableRows(places: (Place | undefined)[]): { rows: Uint8Array; index: number[] } {
  places[0] = undefined;
  const rows: number[] = [0, 0, 0, 0, 0, 0xff, 0xff];
  const index: number[] = [0, 1];
  for (let number = 1; number < places.length; number += 1) {
    const place = places[number];
    if (place === undefined) continue;
    const last = index.length - 2;
    if ((index[last] ?? 0) + (index[last + 1] ?? 0) === number) index[last + 1] = (index[last + 1] ?? 0) + 1;
    else index.push(number, 1);
    const [type, second, third] = place.kind === "offset" ? [1, place.offset, 0] : [2, place.stream, place.index];
    rows.push(type, (second >>> 24) & 255, (second >>> 16) & 255, (second >>> 8) & 255, second & 255);
    rows.push((third >>> 8) & 255, third & 255);
  }
  return { rows: Uint8Array.from(rows), index };
}

function hash(chunks: Uint8Array[]): PdfValue {
  const sum = createHash("sha256");
  for (const chunk of chunks) sum.update(chunk);
  return { kind: "text", bytes: sum.digest().subarray(0, 16).toString("latin1") };
}
