/**
 * An ICC profile of the sRGB colour space, version 2.1, made from the numbers of IEC 61966-2-1. PDF/A wants one to be
 * embedded; this one needs nobody's licence and is the same every time.
 */
export function makeSrgbProfile(): Buffer {
  const curve = toneCurve();
  const tags: [signature: string, data: Buffer][] = [
    ["desc", description("sRGB IEC61966-2.1")],
    ["cprt", text("Made from the public constants of IEC 61966-2-1; no rights reserved.")],
    ["wtpt", xyz(0.9642, 1, 0.8249)],
    ["rXYZ", xyz(0.43607, 0.22249, 0.01392)],
    ["gXYZ", xyz(0.38515, 0.71687, 0.09708)],
    ["bXYZ", xyz(0.14307, 0.06061, 0.7141)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const directory = Buffer.alloc(4 + tags.length * 12);
  directory.writeUInt32BE(tags.length, 0);
  const placed = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let offset = headerLength + directory.length;
  for (const [i, [signature, data]] of tags.entries()) {
    const at = placed.get(data) ?? offset;
    if (!placed.has(data)) {
      placed.set(data, offset);
      const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
      parts.push(padded);
      offset += padded.length;
    }
    directory.write(signature, 4 + i * 12, "latin1");
    directory.writeUInt32BE(at, 8 + i * 12);
    directory.writeUInt32BE(data.length, 12 + i * 12);
  }
  return Buffer.concat([header(offset), directory, ...parts]);
}

const headerLength = 128;
const curvePoints = 1024;

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [i, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + i * 2);
  bytes.write("acsp", 36, "latin1");
  for (const [i, value] of [0.9642, 1, 0.8249].entries()) fixed(value).copy(bytes, 68 + i * 4);
  return bytes;
}

/** From the stored value to light: linear near black, a power above. */
function toneCurve(): Buffer {
  const bytes = Buffer.alloc(12 + curvePoints * 2);
  bytes.write("curv", 0, "latin1");
  bytes.writeUInt32BE(curvePoints, 8);
  for (let i = 0; i < curvePoints; i += 1) {
    const stored = i / (curvePoints - 1);
    const light = stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 65535), 12 + i * 2);
  }
  return bytes;
}

function xyz(x: number, y: number, z: number): Buffer {
  return Buffer.concat([Buffer.from("XYZ \0\0\0\0", "latin1"), fixed(x), fixed(y), fixed(z)]);
}

/** A number in sixteenths of bits: 16 before the point, 16 behind. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}

function text(words: string): Buffer {
  return Buffer.from(`text\0\0\0\0${words}\0`, "latin1");
}

function description(words: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length + 1);
  // Empty Unicode and Macintosh descriptions have their fixed room as well.
  return Buffer.concat([Buffer.from("desc\0\0\0\0", "latin1"), length, Buffer.from(`${words}\0`), Buffer.alloc(78)]);
}
