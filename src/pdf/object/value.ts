/** A value of the PDF language (ISO 32000-1, 7.3), as plain data. */
export type PdfValue = number | boolean | null | PdfName | PdfText | PdfReference | PdfValue[] | PdfDictionary;

/** `/Name`, without its slash and with `#xx` resolved. */
export type PdfName = { kind: "name"; name: string };

/** A string; one char per byte. `decodeText` and `encodeText` turn it into what people read. */
export type PdfText = { kind: "text"; bytes: string };

/** `12 0 R`. Generations other than 0 do not occur in files that were never edited. */
export type PdfReference = { kind: "reference"; number: number };

export type PdfDictionary = Map<string, PdfValue>;

const names = new Map<string, PdfName>();

/** The name, one object for each: there are few names and very many uses of them. */
export function name(text: string): PdfName {
  const known = names.get(text);
  if (known !== undefined) return known;
  const made: PdfName = { kind: "name", name: text };
  // Names come from templates too (anchors), so only a bounded number is remembered.
  if (names.size < 4096) names.set(text, made);
  return made;
}

export function reference(number: number): PdfReference {
  return { kind: "reference", number };
}

export function dictionary(entries: Record<string, PdfValue | undefined>): PdfDictionary {
  const made: PdfDictionary = new Map();
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) made.set(key, value);
  return made;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

/** The text of a name, or null for any other value. */
export function nameOf(value: PdfValue | undefined): string | null {
  return isKind(value, "name") ? value.name : null;
}

/** The number of the object that a reference points to, or null for any other value. */
export function referenceOf(value: PdfValue | undefined): number | null {
  return isKind(value, "reference") ? value.number : null;
}

/** A string as people read it: UTF-16 with its mark, else one byte a character. Null for any other value. */
export function textOf(value: PdfValue | undefined): string | null {
  return isKind(value, "text") ? decodeText(value.bytes) : null;
}

/** A string's bytes, one char each. Null for any other value. */
export function rawTextOf(value: PdfValue | undefined): string | null {
  return isKind(value, "text") ? value.bytes : null;
}

export function numberOf(value: PdfValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** A string for people: plain ASCII as it is, all else as UTF-16 with its mark. */
export function encodeText(text: string): PdfText {
  if (/^[\x20-\x7e]*$/.test(text)) return { kind: "text", bytes: text };
  return { kind: "text", bytes: Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("latin1") };
}

function decodeText(bytes: string): string {
  if (!bytes.startsWith("\xfe\xff")) return bytes;
  return Buffer.from(bytes.slice(2, bytes.length - (bytes.length % 2)), "latin1")
    .swap16()
    .toString("utf16le");
}

function isKind<Kind extends "name" | "text" | "reference">(
  value: PdfValue | undefined,
  kind: Kind,
): value is Extract<PdfValue, { kind: Kind }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}
