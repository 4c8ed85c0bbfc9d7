import type { Tool } from "./tool.ts";

/** A table that no tool's conventions fit: the words of the framework file are all that is known of it. */
export const spreadsheet: Tool = {
  id: "spreadsheet",
  name: "",
  recognise: () => true,
  metadata: [],
  personal: [],
  responseId: [],
  submittedAt: [],
};
