import type { Tool } from "./tool.ts";

/** Google Forms: the answers' sheet as CSV or workbook, `Tittel (Svar) - Skjemasvar 1`. */
export const googleForms: Tool = {
  id: "google-forms",
  name: "Google Forms",
  recognise: ({ has, sheet }) =>
    has("tidsmerke") || has("timestamp") || /^(form responses|skjemasvar) \d+$/i.test(sheet ?? ""),
  metadata: ["score", "poengsum"],
  metadataPattern: /\[(score|feedback|poengsum|tilbakemelding)\]$/,
  personal: ["email address", "e-postadresse", "username", "brukernavn"],
  responseId: [],
  submittedAt: ["tidsmerke", "timestamp"],
  monthFirst: true,
  surveyName: (stem) =>
    /^(.+?)\s*\((?:svar|responses)\)(?:\s*-\s*(?:skjemasvar|form responses)\s*\d+)?(?:\s*\(\d+\))?$/i.exec(stem)?.[1] ??
    null,
};
