import type { Tool } from "./tool.ts";

/** LimeSurvey: `code. text` or `code[sub]. [text]`, in one of four ways to write headings. */
export const limesurvey: Tool = {
  id: "limesurvey",
  name: "LimeSurvey",
  recognise: ({ has, matches }) =>
    has("id. response id") ||
    has("id. svar-id") ||
    (matches(/^submitdate\b/) && matches(/^(lastpage|startlanguage)\b/)) ||
    (has("response id") && has("date submitted")) ||
    matches(/^[a-z]\w*\[\w+\]\.\s*\[/i),
  metadata: ["lastpage", "startlanguage", "seed", "startdate", "datestamp", "refurl", "last page", "start language"],
  metadataPattern:
    /^(interviewtime|grouptime\w*|[a-z]+\d\w*time)\.?(\s|$)|^(lastpage|startlanguage|seed|startdate|datestamp|refurl)\.\s|^(question|group|total) time\b/,
  personal: ["ipaddr", "ip address", "token", "firstname", "lastname", "email"],
  responseId: ["id", "id. response id", "response id", "id. svar-id", "svar-id"],
  submittedAt: ["submitdate", "submitdate. date submitted", "date submitted", "submitdate. dato sendt", "datestamp"],
  status: (cell) => {
    const submitted =
      cell("submitdate") ??
      cell("submitdate. date submitted") ??
      cell("date submitted") ??
      cell("submitdate. dato sendt");
    return submitted !== null && submitted.trim() === "" ? "partial" : "complete";
  },
  surveyName: (stem) => /^results-(survey\d+)/.exec(stem)?.[1] ?? null,
};
