import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { deflateLevel } from "../../object/write-file.ts";
import type { Attachment, PackedAttachment } from "./statement.ts";

/** Packs a file on a thread of Node's own, so that neither the main thread nor the step's waits for it. */
export async function packAttachment({ bytes: make, ...about }: Attachment): Promise<PackedAttachment> {
  const bytes = make();
  const checksum = createHash("md5").update(bytes).digest().toString("latin1");
  return { ...about, size: bytes.length, checksum, packed: await promisify(deflate)(bytes, { level: deflateLevel }) };
}
