import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { Limits } from "./limits.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** A ZIP file whose directory has been read and found to be within limits. Nothing is unpacked yet. */
export type Zip = {
  names: readonly string[];
  /** Unpacks one entry as a stream, counting what comes out. Null where there is no such entry. */
  open: (name: string) => Promise<AsyncIterable<Buffer> | null>;
};

/** Bit 0 of an entry's flags: its contents are encrypted. */
const encryptedFlag = 1;

/**
 * Reads the directory of a ZIP file and refuses it before anything is unpacked when it says that it is too large, or is
 * encrypted. What the directory keeps quiet about is caught while an entry is unpacked.
 *
 * @throws UnreadableFile
 */
export async function openZip(bytes: Buffer, limits: Limits): Promise<Zip> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false, autoClose: false });
    let declared = 0;
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.zipEntries) throw tooLarge("entries", limits.zipEntries);
      if ((entry.generalPurposeBitFlag & encryptedFlag) !== 0) throw new UnreadableFile({ code: "file-encrypted" });
      declared += entry.uncompressedSize;
      if (declared > limits.unpackedBytes) throw tooLarge("unpacked", limits.unpackedBytes);
      if (isBomb(entry.uncompressedSize, entry.compressedSize, limits)) throw tooLarge("ratio", limits.ratio);
      entries.set(entry.fileName.replace(/^\/+/, ""), entry);
    }
  } catch (error) {
    throw damaged(error);
  }

  let unpacked = 0;
  async function* unpack(entry: Entry): AsyncIterable<Buffer> {
    let stream: Readable;
    try {
      stream = await zip.openReadStreamPromise(entry);
    } catch (error) {
      throw damaged(error);
    }
    let size = 0;
    try {
      for await (const chunk of stream) {
        size += chunk.length;
        unpacked += chunk.length;
        if (unpacked > limits.unpackedBytes * 3) throw tooLarge("unpacked", limits.unpackedBytes);
        if (size > limits.unpackedBytes) throw tooLarge("unpacked", limits.unpackedBytes);
        yield chunk;
      }
    } catch (error) {
      throw damaged(error);
    } finally {
      stream.destroy();
    }
  }
  return {
    names: [...entries.keys()],
    open: async (name) => {
      const entry = entries.get(name) ?? findIgnoringCase(entries, name);
      return entry === null ? null : unpack(entry);
    },
  };
}

function findIgnoringCase(entries: Map<string, Entry>, name: string): Entry | null {
  for (const [known, entry] of entries) if (known.toLowerCase() === name.toLowerCase()) return entry;
  return null;
}

function isBomb(unpacked: number, packed: number, limits: Limits): boolean {
  return unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio;
}

function tooLarge(what: string, limit: number): UnreadableFile {
  return new UnreadableFile({ code: "file-too-large", params: { what, limit } });
}

/** Whatever else the ZIP reader says means that the file is damaged; a fault of ours is passed on as it is. */
function damaged(error: unknown): unknown {
  if (error instanceof UnreadableFile || !(error instanceof Error)) return error;
  return new UnreadableFile({ code: "file-damaged" }, { cause: error });
}
