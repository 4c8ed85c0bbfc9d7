import type { Tool } from "./tool.ts";

/** Variables that say how far a respondent came; in short variable names the first ones are cut to `stato_1`. */
const statusNames = (place: number) => [`statoverall_${place}`, `stato_${place}`];

/** SurveyXact (Rambøll): codes in the data, labels and question texts in files or sheets of their own. */
export const surveyxact: Tool = {
  id: "surveyxact",
  name: "SurveyXact",
  recognise: ({ has, sheet }) =>
    statusNames(4).some(has) || statusNames(3).some(has) || (sheet === "Dataset" && has("respondent")),
  metadata: ["respid", "organization", "statcompletion", "statcreation", "statdistribution", "statreminders"],
  metadataPattern: /^(stat(overall|o)?_\d+|stat[a-z]*_\d+|status_\d+)$/,
  personal: ["email", "navn", "respondentemail", "respondentname", "phone"],
  responseId: ["respondent", "respid"],
  submittedAt: ["closetime", "statcompletion", "completed", "closed"],
  status: (cell) => {
    const is = (place: number) => statusNames(place).some((name) => isSelected(cell(name)));
    if (is(4)) return "complete";
    if (is(3)) return "partial";
    return is(1) || is(2) || is(5) ? "no-response" : "complete";
  },
};

function isSelected(value: string | null): boolean {
  return value !== null && /^(1|valgt|selected|ja|yes)$/i.test(value.trim());
}
