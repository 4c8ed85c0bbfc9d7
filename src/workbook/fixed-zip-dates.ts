/*
 * A workbook is a ZIP file, and each entry carries the time it was packed. The same workbook must be the same bytes, so
 * every entry gets the document's own day.
 */

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * A copy of the ZIP file with every entry dated noon of `day` (`YYYY-MM-DD`).
 *
 * @throws when the bytes are no plain ZIP file, which is a bug of ours
 */
export function fixZipDates(bytes: Uint8Array, day: string): Uint8Array {
  const fixed = Uint8Array.from(bytes);
  const view = new DataView(fixed.buffer);
  const stamp = dosStamp(day);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    requireSignature(view, at, directoryEntry);
    view.setUint32(at + 12, stamp, true);
    const local = view.getUint32(at + 42, true);
    requireSignature(view, local, localEntry);
    view.setUint32(local + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return fixed;
}

/** Time in the lower half and date in the upper, as MS-DOS packed them; the calendar begins in 1980. */
function dosStamp(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const noon = 12 << 11;
  return (((Math.max(0, year - 1980) << 9) | (month << 5) | date) * 0x10000 + noon) >>> 0;
}

/** The end record is the last one, with a comment of at most 65,535 bytes behind it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error("The workbook is no ZIP file.");
}

function requireSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Error("The workbook's ZIP directory is broken.");
}
