import type { Tool } from "./tool.ts";

/** SurveyMonkey: questions in the first row, `Response` or the option in the second, blanks under a spanning question. */
export const surveymonkey: Tool = {
  id: "surveymonkey",
  name: "SurveyMonkey",
  recognise: ({ has }) => has("respondentid") || has("collector id") || (has("respondent id") && has("response")),
  metadata: ["collector id", "collectorid", "date created", "startdate", "date modified", "enddate"],
  personal: ["ip address", "ipaddress", "email address", "first name", "last name", "custom data 1"],
  responseId: ["respondent id", "respondentid"],
  submittedAt: ["date modified", "enddate", "date created", "startdate"],
  isHeaderRow: (cells) => cells.some((cell) => /^(open-ended )?response$/i.test(cell.trim())),
  monthFirst: true,
};
