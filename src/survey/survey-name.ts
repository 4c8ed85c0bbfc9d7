import { basename } from "node:path";
import { isReservedSlug, suggestSlug } from "../register/slug.ts";
import type { Tool } from "./tools/tool.ts";

/**
 * Slug of the survey that a file belongs to: what the user says, else the tool's own title, else the file's name without
 * its date and counter, so that a later export of the same survey is known as one.
 */
export function surveySlug(given: string | null, fileName: string, tool: Tool, sheet: string | null): string {
  const stem = basename(fileName).replace(/\.[^.]*$/, "");
  const bare = withoutDateAndCounter(stem);
  const candidates = [given, tool.surveyName?.(stem, sheet) ?? null, bare, stem, tool.id];
  for (const candidate of candidates) {
    const slug = suggestSlug(candidate ?? "");
    if (slug !== "") return isReservedSlug(slug) ? `survey-${slug}` : slug;
  }
  return "survey";
}

/** `12. mai 2026_10.15`, `May 12, 2026_10.15`, as Qualtrics ends its files. */
const namedDate =
  /[\s_]*(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])\p{L}*\.?\s+(?:\d{1,2},?\s+)?20\d{2}(?:[\s_]+\d{1,2}[.:]\d{2})?$/iu;

/** `Klyngesjekk_2026-05-12 10.15 (2)` is `Klyngesjekk`. */
function withoutDateAndCounter(stem: string): string {
  return stem
    .replace(/\s*-\s*(kopi|copy)(\s*\(\d+\))?$/i, "")
    .replace(/\s*\(\d+\)$/, "")
    .replace(namedDate, "")
    .replace(
      /(^|[^\d])(?:20\d{2}[-._]?\d{2}[-._]?\d{2}|\d{2}[-._]\d{2}[-._]20\d{2})(?:[T _-]*(?:kl)?[ _.-]*\d{2}[-._]?\d{2}(?:[-._]?\d{2})?)?(?!\d)/gi,
      "$1",
    )
    .replace(/[\s_.-]+$/g, "");
}
