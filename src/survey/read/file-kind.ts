import { UnreadableFile } from "./unreadable-file.ts";

export type FileKind = "text" | "zip";

const zipSignature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const emptyZipSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const compoundSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Other kinds by their first bytes, with the name that a person knows them by. */
const foreignKinds: [string, Buffer][] = [
  ["PDF", Buffer.from("%PDF")],
  ["RTF", Buffer.from("{\\rtf")],
  ["PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ["JPEG", Buffer.from([0xff, 0xd8, 0xff])],
  ["GZIP", Buffer.from([0x1f, 0x8b])],
  ["7-Zip", Buffer.from([0x37, 0x7a, 0xbc, 0xaf])],
];

/**
 * What the bytes are, whatever the file is called.
 *
 * @throws UnreadableFile for what is neither a text file nor a ZIP file, and for text that is called a workbook
 */
export function fileKind(bytes: Buffer, fileName: string): FileKind {
  if (bytes.length === 0) throw new UnreadableFile({ code: "file-empty" });
  if (startsWith(bytes, zipSignature) || startsWith(bytes, emptyZipSignature)) return "zip";
  if (startsWith(bytes, compoundSignature)) throw new UnreadableFile({ code: compoundKind(bytes) });
  for (const [kind, signature] of foreignKinds) {
    if (startsWith(bytes, signature)) throw new UnreadableFile({ code: "file-not-spreadsheet", params: { kind } });
  }

  const start = bytes.subarray(0, 2048).toString("latin1").replaceAll("\0", "").toLowerCase();
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, "");
  if (/^(<!doctype html|<html|<table|<head|<meta|<body|<div)/.test(text)) {
    throw new UnreadableFile({ code: "file-not-spreadsheet", params: { kind: "HTML" } });
  }
  if (/^<\?xml/.test(text)) throw new UnreadableFile({ code: "file-not-spreadsheet", params: { kind: "XML" } });
  if (/\.(xlsx|xlsm|xls|xlsb|ods)$/i.test(fileName)) {
    throw new UnreadableFile({ code: "file-not-spreadsheet", params: { kind: "text" } });
  }
  if (isBinary(bytes)) throw new UnreadableFile({ code: "file-not-spreadsheet", params: { kind: "binary" } });
  return "text";
}

/** Excel keeps both old workbooks and encrypted new ones in the same container; names in it are UTF-16. */
function compoundKind(bytes: Buffer): string {
  if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) return "file-encrypted";
  const isWorkbook = ["Workbook", "Book"].some((name) => bytes.includes(Buffer.from(name, "utf16le")));
  return isWorkbook ? "file-legacy-xls" : "file-not-spreadsheet";
}

/** Text has no NUL, unless it is UTF-16, where every second byte of Latin letters is one. */
function isBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 65_536);
  if (!head.includes(0)) return false;
  if (startsWith(head, Buffer.from([0xff, 0xfe])) || startsWith(head, Buffer.from([0xfe, 0xff]))) return false;
  return utf16Order(head) === null;
}

/** Byte order of UTF-16 text without a mark at its start, told by where the NULs stand; null where it is not UTF-16. */
export function utf16Order(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = head.length * 0.35;
  if (odd > most && even < most / 10) return "utf-16le";
  if (even > most && odd < most / 10) return "utf-16be";
  return null;
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
