/** Longest id we accept: it names folders and files. */
export const longestSlug = 60;

/** The id that a name would get: æ to ae, ø to oe, å to aa, other accents dropped. Empty where nothing is left. */
export function suggestSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
}

/** Ids that name a folder of ours in `outputs/`, or something else than a folder on Windows. */
export function isReservedSlug(slug: string): boolean {
  return /^(portfolio|portfolio-open|import|packages|con|prn|aux|nul|com\d|lpt\d)$/.test(slug);
}
