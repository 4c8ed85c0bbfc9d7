import type { Tool } from "./tool.ts";

/** Questback, in the layout of its older exports: sheets for data, group names and information, `N: question`. */
export const questback: Tool = {
  id: "questback",
  name: "Questback",
  recognise: ({ matches, has }) => matches(/^\d+:\s+\S/) && (has("respid") || has("respondent id") || has("date")),
  metadata: ["duration", "lang", "language"],
  personal: ["email", "e-mail", "invitation email"],
  responseId: ["respid", "respondent id"],
  submittedAt: ["date", "completed", "submitted"],
};
