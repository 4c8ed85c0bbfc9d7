/** A word of a command as every shell takes it: in quotation marks where it has spaces or signs in it. */
export function commandWord(word: string): string {
  return /[^\p{L}\p{N}_./:\\-]/u.test(word) ? `"${word}"` : word;
}
