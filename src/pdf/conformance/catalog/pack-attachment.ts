import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createDeflate } from "node:zlib";
import { deflateLevel } from "../../object/write-file.ts";
import type { Attachment, PackedAttachment } from "./statement.ts";

/** Packs a file on a thread of Node's own, so that neither the main thread nor the step's waits for it. */
export async function packAttachment({ bytes, ...about }: Attachment): Promise<PackedAttachment> {
  const hash = createHash("md5");
  let size = 0;
  const count = function* (): Generator<Uint8Array> {
    for (const piece of bytes()) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  const packed = await pipeline(Readable.from(count()), createDeflate({ level: deflateLevel }), buffer);
  return { ...about, size, checksum: hash.digest().toString("latin1"), packed };
}
