/** A table as text, the way a tool would write it. */
export type CsvStyle = {
  delimiter?: string;
  newline?: string;
  /** Every cell in quotation marks, or only those that need them. */
  quoteAll?: boolean;
  encoding?: "utf-8" | "utf-8-bom" | "utf-16le" | "windows-1252";
};

export function makeCsv(rows: readonly (readonly string[])[], style: CsvStyle = {}): Buffer {
  const { delimiter = ",", newline = "\n", quoteAll = false, encoding = "utf-8" } = style;
  const cell = (text: string) =>
    quoteAll || [delimiter, '"', "\n", "\r"].some((sign) => text.includes(sign))
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return encodeText(rows.map((cells) => cells.map(cell).join(delimiter) + newline).join(""), encoding);
}

export function encodeText(text: string, encoding: NonNullable<CsvStyle["encoding"]>): Buffer {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text, "utf8");
    case "utf-8-bom":
      return Buffer.from(`\uFEFF${text}`, "utf8");
    case "utf-16le":
      return Buffer.from(`\uFEFF${text}`, "utf16le");
    case "windows-1252":
      // The Norwegian letters have the same places in Latin-1; the dash is the one sign of the checklist that has not.
      return Buffer.from(text.replaceAll("–", "\u0096").replaceAll("”", "\u0094"), "latin1");
  }
}
