import { brotliDecompressSync } from "node:zlib";
import type { CodePointRange } from "../report/theme.ts";

/**
 * The code points a WOFF2 font has glyphs for, ascending. The `cmap` table is read itself: what a package
 * says of a subset is what was asked for, not what the typeface has.
 *
 * @throws Error for a file that is no WOFF2 font with a Unicode `cmap`.
 */
export function readCoverage(woff2: Uint8Array): number[] {
  return readCmap(findTable(woff2, cmapTag));
}

/** Ascending code points as ranges. */
export function toRanges(points: readonly number[]): CodePointRange[] {
  const ranges: CodePointRange[] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last !== undefined && point === last.to + 1) last.to = point;
    else ranges.push({ from: point, to: point });
  }
  return ranges;
}

/** Index of `cmap` in WOFF2's list of known tags. */
const cmapTag = 0;
const knownTags = 63;
const glyfTag = 10;
const locaTag = 11;
const headerLength = 48;

/** Reads the table directory and unpacks one table (W3C WOFF2, sections 4 and 5). */
function findTable(file: Uint8Array, wanted: number): DataView {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error("Not a WOFF2 file.");
  const tables = view.getUint16(12);
  const compressedLength = view.getUint32(20);
  let at = headerLength;
  const readBase128 = () => {
    let value = 0;
    for (let count = 0; count < 5; count += 1) {
      const byte = view.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if ((byte & 128) === 0) return value;
    }
    throw new Error("A length in the WOFF2 directory is too long.");
  };

  let offset = 0;
  let found: { offset: number; length: number } | null = null;
  for (let table = 0; table < tables; table += 1) {
    const flags = view.getUint8(at);
    at += 1;
    const tag = flags & 63;
    if (tag === knownTags) at += 4;
    const transform = flags >> 6;
    const originalLength = readBase128();
    // Only glyf and loca count 3 as "as it was"; for all others that is 0.
    const isTransformed = tag === glyfTag || tag === locaTag ? transform !== 3 : transform !== 0;
    const length = isTransformed ? readBase128() : originalLength;
    if (tag === wanted) found = { offset, length };
    offset += length;
  }
  if (found === null) throw new Error("The font has no cmap table.");
  const data = brotliDecompressSync(file.subarray(at, at + compressedLength));
  return new DataView(data.buffer, data.byteOffset + found.offset, found.length);
}

function readCmap(cmap: DataView): number[] {
  const records = Array.from({ length: cmap.getUint16(2) }, (_, index) => ({
    platform: cmap.getUint16(4 + index * 8),
    offset: cmap.getUint32(8 + index * 8),
  }));
  const points = new Set<number>();
  for (const { platform, offset } of records) {
    if (platform !== 0 && platform !== 3) continue;
    const format = cmap.getUint16(offset);
    if (format === 4) for (const point of readFormat4(cmap, offset)) points.add(point);
    if (format === 12) for (const point of readFormat12(cmap, offset)) points.add(point);
  }
  if (points.size === 0) throw new Error("The font's cmap has no Unicode characters.");
  return [...points].sort((a, b) => a - b);
}

function readFormat4(cmap: DataView, at: number): number[] {
  const segments = cmap.getUint16(at + 6) / 2;
  const endsAt = at + 14;
  const startsAt = endsAt + segments * 2 + 2;
  const deltasAt = startsAt + segments * 2;
  const rangesAt = deltasAt + segments * 2;
  const points: number[] = [];
  for (let segment = 0; segment < segments; segment += 1) {
    const end = cmap.getUint16(endsAt + segment * 2);
    const start = cmap.getUint16(startsAt + segment * 2);
    const delta = cmap.getUint16(deltasAt + segment * 2);
    const range = cmap.getUint16(rangesAt + segment * 2);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const glyphAt = rangesAt + segment * 2 + range + (point - start) * 2;
      const glyph = range === 0 ? (point + delta) & 0xffff : cmap.getUint16(glyphAt);
      if (glyph !== 0) points.push(point);
    }
  }
  return points;
}

function readFormat12(cmap: DataView, at: number): number[] {
  const points: number[] = [];
  for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
    const record = at + 16 + group * 12;
    const end = cmap.getUint32(record + 4);
    for (let point = cmap.getUint32(record); point <= end; point += 1) points.push(point);
  }
  return points;
}
