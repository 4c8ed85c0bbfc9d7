import type { Tool } from "./tool.ts";

/** Nettskjema (University of Oslo): CSV served as .txt, or a workbook whose sheet carries the form's title. */
export const nettskjema: Tool = {
  id: "nettskjema",
  name: "Nettskjema",
  recognise: ({ has }) => has("$submission_id") || (has("$created") && has("$answer_time_ms")),
  metadata: ["$created", "$answer_time_ms", "$updated", "$form_id"],
  personal: ["$user", "$respondent_email", "$ip"],
  responseId: ["$submission_id"],
  submittedAt: ["$created"],
  surveyName: (_, sheet) => (sheet === null || /^(sheet|ark)\s*\d+$/i.test(sheet) ? null : sheet),
};
