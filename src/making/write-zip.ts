import { crc32, deflateRawSync } from "node:zlib";

export type ZipEntry = {
  /** Path inside the archive, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  /** Day the entry is dated, `YYYY-MM-DD`, at noon. */
  date: string;
};

/** Beyond these the format needs ZIP64, which old unpackers cannot read. */
const mostEntries = 0xffff;
const mostBytes = 0xffffffff;

/** Version 2.0 of the format: folders and deflate. */
const versionNeeded = 20;
/** Bit 11 of the flags: names are UTF-8. */
const utf8Names = 0x0800;
/** Made on Unix, so that unpackers take the permissions below. */
const madeOnUnix = (3 << 8) | versionNeeded;
/** An ordinary file that its owner may write and all may read. */
const permissions = (0o100644 << 16) >>> 0;

/**
 * A ZIP archive of the entries in their order. What is packed already (PDF, workbook) is stored as it is. The same
 * entries give the same bytes.
 *
 * @throws RangeError when there is more than a plain archive can hold
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  if (entries.length > mostEntries) throw new RangeError(`A ZIP archive holds ${mostEntries} files at most.`);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, "utf8");
    const packed = isPacked(entry.path) ? entry.bytes : deflateRawSync(entry.bytes, { level: 9 });
    const isSmaller = packed.length < entry.bytes.length;
    const contents = isSmaller ? packed : entry.bytes;
    const facts = describe(entry, contents, isSmaller, name.length);
    const header = Buffer.concat([signature(0x04034b50), facts, name]);
    directory.push(directoryEntry(facts, name, offset));
    parts.push(header, contents);
    offset += header.length + contents.length;
    if (offset > mostBytes) throw new RangeError("The files are too large for one ZIP archive (4 GB).");
  }
  return Buffer.concat([...parts, ...directory, endOfDirectory(directory, offset)]);
}

function isPacked(path: string): boolean {
  return /\.(pdf|xlsx|zip|png)$/i.test(path);
}

/** The 26 bytes that the header before a file and the directory at the end have in common. */
function describe(entry: ZipEntry, contents: Uint8Array, isDeflated: boolean, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(versionNeeded, 0);
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(isDeflated ? 8 : 0, 4);
  facts.writeUInt16LE(12 << 11, 6);
  facts.writeUInt16LE(dosDay(entry.date), 8);
  facts.writeUInt32LE(crc32(entry.bytes), 10);
  facts.writeUInt32LE(contents.length, 14);
  facts.writeUInt32LE(entry.bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function directoryEntry(facts: Buffer, name: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(madeOnUnix, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(permissions, 6);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, facts, tail, name]);
}

function endOfDirectory(directory: readonly Uint8Array[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}

/** A day as MS-DOS packed it; its calendar begins in 1980. */
function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | date;
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number, 0);
  return bytes;
}
