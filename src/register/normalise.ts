/**
 * A name as it is compared: case, white space, kinds of dash and quote, punctuation, HTML tags and the `_x000D_` that
 * workbooks leave behind make no difference. The letters æ, ø, å and all others are kept.
 *
 * @returns lower-case words with one space between, never empty for a text that has anything visible in it
 */
export function normaliseName(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/_x000[adAD]_/g, " ")
    .replace(/&nbsp;/gi, " ");
  const words = onlyWords(plain.replace(/<[^<>]*>/g, " "));
  // A name may be nothing but markup or signs; it is then compared as it stands.
  return words || onlyWords(plain) || plain.replace(/\s+/g, " ").trim();
}

function onlyWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
