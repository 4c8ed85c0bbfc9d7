/** A header or label as a person would write it: no markup, no leftovers of workbooks, one space between words. */
export function cleanText(text: string): string {
  if (!/[<&_\u00a0\s]/.test(text)) return text;
  return text
    .replace(/_x000[aAdD]_/g, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&nbsp;|&#160;/gi, " ")
    .replace(/&amp;/gi, "&")
    .replace(/&quot;/gi, '"')
    .replace(/&(#39|apos);/gi, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** A header as it is compared literally: case and white space make no difference, signs do. */
export function literal(text: string): string {
  return cleanText(text).toLowerCase();
}
