/** A header or label as a person would write it: no markup, no leftovers of workbooks, one space between words. */
export function cleanText(text: string): string {
  const plain = /[<&_]/.test(text) ? withoutMarkup(text) : text;
  return /^\s|\s$|\s\s|[^\S ]/.test(plain) ? plain.replace(/\s+/g, " ").trim() : plain;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/_x000[aAdD]_/g, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&nbsp;|&#160;/gi, " ")
    .replace(/&amp;/gi, "&")
    .replace(/&quot;/gi, '"')
    .replace(/&(#39|apos);/gi, "'");
}

/** A header as it is compared literally: case and white space make no difference, signs do. */
export function literal(text: string): string {
  return cleanText(text).toLowerCase();
}
