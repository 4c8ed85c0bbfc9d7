/** What the checker found. An error fails the report; a notice is told to whoever asks. The words are in `messages/pdf.ts`. */
export type Finding = {
  code: FindingCode;
  severity: "error" | "notice";
  /** Page from 1, or null where it concerns the whole document. */
  page: number | null;
  /** Words of the page nearest to it, shortened; empty when there are none. */
  words: string;
  /** A further particular, such as the level of a heading. */
  detail: string;
};

/** Each code is one rule of the checker, tested both ways. */
export const findingCodes = [
  "no-structure",
  "no-title",
  "no-language",
  "heading-skipped",
  "table-irregular",
  "table-without-header",
  "figure-without-alt",
  "link-without-text",
  "link-without-target",
  "annotation-without-structure",
  "glyph-without-unicode",
  "text-untagged",
  "image-untagged",
  "structure-without-content",
  "content-claimed-twice",
  "content-without-structure",
  "form-drawn-twice",
  "form-nested",
  "type-unknown",
  "type3-font",
  "font-not-embedded",
  "page-shrunk",
  "attachment-in-2a",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Collects findings; the same one on the same page counts once. */
export type Findings = {
  add(finding: Omit<Finding, "words" | "detail" | "severity"> & Partial<Finding>): void;
  /** By page, errors first. */
  list(): Finding[];
};

const wordsShown = 60;

export function collectFindings(): Findings {
  const found = new Map<string, Finding>();
  return {
    add: ({ code, severity = "error", page, words = "", detail = "" }) => {
      const short = shorten(words);
      found.set([code, page, short, detail].join("\n"), { code, severity, page, words: short, detail });
    },
    list: () =>
      [...found.values()].sort(
        (a, b) => a.severity.localeCompare(b.severity) || (a.page ?? 0) - (b.page ?? 0) || a.code.localeCompare(b.code),
      ),
  };
}

function shorten(words: string): string {
  const clean = words.replace(/\s+/g, " ").trim();
  return clean.length <= wordsShown ? clean : `${clean.slice(0, wordsShown).trimEnd()}…`;
}
