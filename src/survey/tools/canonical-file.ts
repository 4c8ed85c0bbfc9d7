import type { Tool } from "./tool.ts";

/** Our own canonical file, handed to the import again. */
export const canonicalFile: Tool = {
  id: "fagrapport",
  name: "fagrapport",
  recognise: ({ has }) => has("response_id") && has("cluster_id") && has("source_row"),
  metadata: ["source_row"],
  personal: [],
  responseId: ["response_id"],
  submittedAt: ["submitted_at"],
};
