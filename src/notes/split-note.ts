import type { Issue } from "../messages/issue.ts";
import { nearest } from "../messages/nearest.ts";

/** A note cut into its parts. Lines are counted from 1 in the whole file. */
export type SplitNote = {
  /** The YAML between the lines of dashes, and the line it begins on; null where the note has none. */
  frontMatter: { text: string; firstLine: number } | null;
  sections: Record<SectionKey, string | null>;
};

export type SectionKey = "summary" | "strengths" | "assessment" | "scenario";

/** The headings a section goes by; the first is the one we suggest. */
const headings: Record<SectionKey, readonly string[]> = {
  summary: ["Sammendrag", "Summary"],
  strengths: ["Styrker", "Strengths"],
  assessment: ["Vurdering", "Assessment"],
  scenario: ["Scenario"],
};
const sectionKeys: readonly SectionKey[] = ["summary", "strengths", "assessment", "scenario"];
const suggestedHeadings = sectionKeys.map((key) => headings[key][0] ?? "");

type Raise = (issue: Omit<Issue, "file">) => void;

/** Cuts a note into front matter and sections by heading. HTML comments are the writer's own and are left out. */
export function splitNote(text: string, raise: Raise): SplitNote {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const { frontMatter, bodyStart } = cutFrontMatter(lines, raise);
  const body = blankComments(lines.slice(bodyStart).join("\n"), bodyStart, raise).split("\n");
  return { frontMatter, sections: cutSections(body, bodyStart, raise) };
}

function cutFrontMatter(lines: string[], raise: Raise): { frontMatter: SplitNote["frontMatter"]; bodyStart: number } {
  if (lines[0]?.trimEnd() !== "---") return { frontMatter: null, bodyStart: 0 };
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) {
    raise({ code: "notes-open-front-matter", severity: "error", line: 1 });
    return { frontMatter: null, bodyStart: lines.length };
  }
  return { frontMatter: { text: lines.slice(1, end).join("\n"), firstLine: 2 }, bodyStart: end + 1 };
}

/** Takes comments out and keeps the line breaks in them, so that the lines after still have their numbers. */
function blankComments(body: string, bodyStart: number, raise: Raise): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const start = body.indexOf("<!--", from);
    if (start < 0) return kept + body.slice(from);
    const end = body.indexOf("-->", start + 4);
    if (end < 0) {
      const line = bodyStart + body.slice(0, start).split("\n").length;
      raise({ code: "notes-open-comment", severity: "error", line });
      return kept + body.slice(from, start);
    }
    kept += body.slice(from, start) + body.slice(start, end).replace(/[^\n]+/g, "");
    from = end + 3;
  }
}

function cutSections(lines: string[], bodyStart: number, raise: Raise): Record<SectionKey, string | null> {
  const found = new Map<SectionKey, string[]>();
  let current: string[] | null = null;
  let fence: string | null = null;
  let begun = false;
  let saidOutside = false;

  for (const [index, line] of lines.entries()) {
    const number = bodyStart + index + 1;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;

    const heading = fence === null ? /^ {0,3}(#{1,2})[ \t]+(.*?)[ \t#]*$/.exec(line) : null;
    if (heading === null) {
      if (current !== null) current.push(line);
      else if (line.trim() !== "" && !begun && !saidOutside) {
        raise({
          code: "notes-text-outside",
          severity: "warning",
          line: number,
          expected: suggestedHeadings.join(", "),
        });
        saidOutside = true;
      }
      continue;
    }

    const title = heading[2] ?? "";
    const key = sectionOf(title);
    if (key === null) {
      // The first heading of level 1 is the note's own title, which the report does not print.
      const isTitle: boolean = heading[1] === "#" && !begun;
      if (!isTitle) raiseUnknownHeading(title, number, raise);
      begun = begun || !isTitle;
      current = null;
      continue;
    }
    begun = true;
    const before = found.get(key);
    if (before !== undefined)
      raise({ code: "notes-repeated-heading", severity: "warning", line: number, value: title });
    current = before ?? [];
    found.set(key, current);
  }

  const text = (key: SectionKey) => found.get(key)?.join("\n").trim() || null;
  return {
    summary: text("summary"),
    strengths: text("strengths"),
    assessment: text("assessment"),
    scenario: text("scenario"),
  };
}

function sectionOf(title: string): SectionKey | null {
  const words = title.trim().toLowerCase();
  return sectionKeys.find((key) => headings[key].some((heading) => heading.toLowerCase() === words)) ?? null;
}

function raiseUnknownHeading(title: string, line: number, raise: Raise): void {
  const suggestion = nearest(title, suggestedHeadings);
  raise({
    code: "notes-unknown-heading",
    severity: "warning",
    line,
    value: title,
    expected: suggestedHeadings.join(", "),
    ...(suggestion === null ? {} : { suggestion }),
  });
}
