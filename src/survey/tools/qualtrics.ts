import type { Tool } from "./tool.ts";

/** Qualtrics: a row of codes, a row of texts, and since 2016 a row of `{"ImportId": ...}`; older exports have two rows. */
export const qualtrics: Tool = {
  id: "qualtrics",
  name: "Qualtrics",
  recognise: ({ has }) =>
    (has("responseid") && (has("recordeddate") || has("enddate") || has("status"))) ||
    (has("response id") && has("recorded date")),
  metadata: [
    "responseset",
    "startdate",
    "start date",
    "status",
    "response type",
    "progress",
    "duration (in seconds)",
    "finished",
    "recordeddate",
    "distributionchannel",
    "distribution channel",
    "userlanguage",
    "user language",
    "locationaccuracy",
  ],
  metadataPattern: /^(q_\w+|sc_?\d+|.*_(first click|last click|page submit|click count))$/,
  personal: [
    "ipaddress",
    "ip address",
    "recipientlastname",
    "recipientfirstname",
    "recipientemail",
    "externalreference",
    "externaldatareference",
    "locationlatitude",
    "locationlongitude",
  ],
  responseId: ["responseid", "response id"],
  submittedAt: ["recordeddate", "recorded date", "enddate", "end date"],
  isHeaderRow: (cells) =>
    cells.some((cell) => /^\s*\{\s*["']ImportId["']/.test(cell)) ||
    ["response id", "responseid"].includes(
      (cells.find((cell) => /response ?id/i.test(cell)) ?? "").trim().toLowerCase(),
    ),
  status: (cell) => {
    const status = (cell("status") ?? cell("response type") ?? "").trim().toLowerCase();
    if (["1", "2", "survey preview", "survey test", "8", "9"].includes(status)) return "test";
    const finished = (cell("finished") ?? "").trim().toLowerCase();
    return ["0", "false"].includes(finished) ? "partial" : "complete";
  },
};
