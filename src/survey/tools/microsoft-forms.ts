import type { Tool } from "./tool.ts";

/** Microsoft Forms: a workbook with one table; the form's title is in the file's name, with the answers' range after it. */
export const microsoftForms: Tool = {
  id: "microsoft-forms",
  name: "Microsoft Forms",
  recognise: ({ has }) =>
    (has("start time") && has("completion time")) || (has("starttidspunkt") && has("fullføringstidspunkt")),
  metadata: [
    "start time",
    "starttidspunkt",
    "last modified time",
    "tidspunkt for siste endring",
    "language",
    "språk",
    "total points",
    "totalt antall poeng",
    "quiz feedback",
    "tilbakemelding på quiz",
    "grade posted time",
  ],
  metadataPattern: /^(points|feedback|poeng|tilbakemelding) ?[-–] /,
  personal: ["email", "name", "e-post", "e-postadresse", "navn"],
  responseId: ["id"],
  submittedAt: ["completion time", "fullføringstidspunkt", "start time", "starttidspunkt"],
  monthFirst: true,
  surveyName: (stem) => /^(.+?)\s*\(\d+-\d+\)(?:\s*\(\d+\))?$/.exec(stem)?.[1] ?? null,
};
