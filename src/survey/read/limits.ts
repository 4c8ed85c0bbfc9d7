/** What a file may hold before it is refused, so that a hostile or mistaken one cannot take the machine's memory. */
export type Limits = {
  /** Size of the file as it lies on the disk. */
  fileBytes: number;
  /** What a workbook may grow to when it is unpacked, counted while it is. */
  unpackedBytes: number;
  /** How many times larger than packed a part may be, where it is larger than `ratioFromBytes`. */
  ratio: number;
  ratioFromBytes: number;
  rows: number;
  columns: number;
  /** Excel itself stops at 32,767 characters in a cell. */
  cellCharacters: number;
  /** Entries of a ZIP file, and texts of a workbook's shared list. */
  zipEntries: number;
  sharedTexts: number;
  sharedCharacters: number;
  xmlDepth: number;
};

const megabyte = 1024 * 1024;

/** Limits for a file of at most `megabytes`; the default is far above any survey of clusters. */
export function limitsFor(megabytes = 200): Limits {
  return {
    fileBytes: megabytes * megabyte,
    unpackedBytes: Math.max(400, megabytes * 4) * megabyte,
    ratio: 300,
    ratioFromBytes: 40 * megabyte,
    rows: 1_048_576,
    columns: 4_000,
    cellCharacters: 100_000,
    zipEntries: 5_000,
    sharedTexts: 4_000_000,
    sharedCharacters: 64 * megabyte,
    xmlDepth: 200,
  };
}
