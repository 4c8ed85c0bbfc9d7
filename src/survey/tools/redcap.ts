import type { Tool } from "./tool.ts";

/** REDCap: `field___1` for options, `<form>_complete` with 0, 1 or 2, `<form>_timestamp`. */
export const redcap: Tool = {
  id: "redcap",
  name: "REDCap",
  recognise: ({ has, matches }) => has("record_id") || has("record id") || has("study_id") || matches(/^\w+_complete$/),
  metadata: ["redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance", "redcap_data_access_group"],
  metadataPattern: /^\w+_complete$/,
  personal: ["redcap_survey_identifier"],
  responseId: ["record_id", "record id", "study_id"],
  submittedAt: [],
  submittedAtPattern: /^\w+_timestamp$/,
};
