/** Longest value that is shown; what is longer in a cell for answers is somebody's free text. */
const shownCharacters = 40;
const masked = "•••";

/**
 * A cell's text as it may be shown in a receipt. E-mail addresses, telephone and identity numbers are masked, and long
 * texts cut, since they may be a comment that stands in the wrong column.
 */
export function showValue(value: string): string {
  const plain = value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[^\s<>]+/g, (word) => (isAddress(word) ? masked : word))
    .replace(/\+?\d[\d ]{6,}\d/g, masked)
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, masked);
  return plain.length > shownCharacters ? `${Array.from(plain).slice(0, shownCharacters).join("")}…` : plain;
}

/** Asked of a whole word: a pattern that starts with what stands before the sign starts anew at each letter of a long one. */
function isAddress(word: string): boolean {
  return /[^@]@[^@]+\.[^@]/.test(word);
}

/** Whether a text is personal on the face of it. */
export function isPersonal(value: string): boolean {
  return showValue(value).includes(masked);
}

export const maskedValue = masked;
