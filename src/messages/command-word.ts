/**
 * A word of a command as it is typed: in quotation marks where it has spaces or signs in it, which the shells of Windows,
 * macOS and Linux all take. A name with a dollar sign, a backtick or a quotation mark of its own is left to the user.
 */
export function commandWord(word: string): string {
  return /[^\p{L}\p{N}_./:\\-]/u.test(word) ? `"${word}"` : word;
}
