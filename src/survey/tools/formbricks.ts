import type { Tool } from "./tool.ts";

/** Formbricks: `1. Headline - Row`, an apostrophe before what could be a formula. */
export const formbricks: Tool = {
  id: "formbricks",
  name: "Formbricks",
  recognise: ({ has }) => has("response id") && has("no.") && (has("finished") || has("survey id")),
  metadata: ["no.", "finished", "survey id", "notes", "tags", "action", "country", "url", "source", "quotas"],
  personal: ["user id", "formbricks id (internal)", "device", "browser", "os", "ip address"],
  responseId: ["response id"],
  submittedAt: ["timestamp", "created at", "date"],
  status: (cell) => (/^(no|nei|false|0)$/i.test((cell("finished") ?? "").trim()) ? "partial" : "complete"),
};
