import type { Tool } from "./tool.ts";

/** Typeform: `#` first, the times and the network at the end. */
export const typeform: Tool = {
  id: "typeform",
  name: "Typeform",
  recognise: ({ has }) => has("submit date (utc)") || (has("#") && has("network id")),
  metadata: ["start date (utc)", "stage date (utc)", "tags", "response type", "ending"],
  personal: ["network id", "contact id"],
  responseId: ["#"],
  submittedAt: ["submit date (utc)"],
  status: (cell) => ((cell("response type") ?? "").trim().toLowerCase() === "partial" ? "partial" : "complete"),
};
