/** First characters that make a spreadsheet take a text for a formula or a command. */
const dangerous = new Set(["=", "+", "-", "@", "\t", "\r"]);

/**
 * Text as it may stand in a cell: an apostrophe before whatever could be read as a formula when the sheet is saved as CSV
 * and opened again, and no control characters, which a workbook's XML cannot hold.
 */
export function escapeFormula(text: string): string {
  const escaped = dangerous.has(text.charAt(0)) ? `'${text}` : text;
  return Array.from(escaped)
    .filter((character) => character >= " " || character === "\t" || character === "\n")
    .join("");
}
