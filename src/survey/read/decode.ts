import { isUtf8 } from "node:buffer";
import { utf16Order } from "./file-kind.ts";
import { UnreadableFile } from "./unreadable-file.ts";

export type Decoded = {
  /** As it is called on the web: `utf-8`, `utf-16le`, `windows-1252`. */
  encoding: string;
  /** The first characters, enough to guess the delimiter. */
  start: string;
  /** The whole text in pieces; bytes where they are UTF-8 already. A mark at the start is left out. */
  pieces: () => Iterable<string | Buffer>;
};

const pieceBytes = 256 * 1024;

/**
 * Finds a text file's encoding: the mark at its start, then strict UTF-8, then Windows-1252, which every older Norwegian
 * export is in.
 *
 * @param forced encoding that the user gave, one that `isEncoding` accepts; null to find it
 * @throws UnreadableFile `encoding-error` where most of the text is UTF-8 but some is not: then no choice is right
 */
export function decode(bytes: Buffer, forced: string | null): Decoded {
  const found = findEncoding(bytes);
  const encoding = forced === null ? found.encoding : new TextDecoder(forced).encoding;
  const body = bytes.subarray(encoding === found.encoding ? found.markBytes : 0);
  if (encoding === "utf-8" && !isUtf8(body)) throw new UnreadableFile({ code: "encoding-error", value: encoding });
  if (forced === null && encoding === "windows-1252" && isMostlyUtf8(body)) {
    throw new UnreadableFile({ code: "encoding-error", value: "utf-8" });
  }

  const pieces = function* (): Iterable<string | Buffer> {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    for (let at = 0; at < body.length; at += pieceBytes) {
      const piece = body.subarray(at, at + pieceBytes);
      yield encoding === "utf-8" ? piece : decoder.decode(piece, { stream: true });
    }
  };
  const start = new TextDecoder(encoding, { ignoreBOM: true }).decode(body.subarray(0, pieceBytes), { stream: true });
  return { encoding, start, pieces };
}

/** Whether it names an encoding that can be read. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

function findEncoding(bytes: Buffer): { encoding: string; markBytes: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", markBytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", markBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", markBytes: 2 };
  const order = utf16Order(bytes);
  if (order !== null) return { encoding: order, markBytes: 0 };
  return { encoding: isUtf8(bytes) ? "utf-8" : "windows-1252", markBytes: 0 };
}

/** Two encodings pasted into one file: several letters are UTF-8 pairs, more than those that stand alone. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let pairs = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const next = bytes[at + 1] ?? 0;
    if (byte >= 0xc3 && byte <= 0xdf && next >= 0x80 && next <= 0xbf) {
      pairs += 1;
      at += 1;
    } else {
      alone += 1;
    }
  }
  return pairs > 2 && pairs > alone;
}
