import type { Tool } from "./tool.ts";

/** KoboToolbox and ODK: `group/question`, one sheet per repeated group, perhaps a row of `#tags` under the header. */
export const kobo: Tool = {
  id: "kobo",
  name: "KoboToolbox",
  recognise: ({ has }) =>
    has("_submission_time") || (has("_index") && has("_parent_index")) || has("keywords") || has("submissiondate"),
  metadata: [
    "start",
    "end",
    "today",
    "deviceid",
    "_uuid",
    "_index",
    "_status",
    "_notes",
    "_tags",
    "_validation_status",
    "_parent_table_name",
    "_parent_index",
    "__version__",
    "formversion",
    "meta/instanceid",
    "meta/rootuuid",
  ],
  metadataPattern: /^_(submission_)?_\w+$|^_submission__\w+$/,
  personal: ["_submitted_by", "username", "phonenumber", "simserial", "subscriberid", "submittername"],
  responseId: ["_id", "_uuid", "meta/instanceid", "key"],
  submittedAt: ["_submission_time", "submissiondate", "end"],
  isHeaderRow: (cells) => cells.filter((cell) => cell.trim() !== "").every((cell) => cell.startsWith("#")),
};
