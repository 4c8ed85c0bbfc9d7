/**
 * Text that a spreadsheet would take for a formula is written with an apostrophe before it, and so is text that already
 * begins with apostrophes before such a sign: then taking one away always gives back what there was.
 */
export function maskFormula(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Undoes `maskFormula`. */
export function unmaskFormula(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
