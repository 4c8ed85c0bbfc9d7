import type { NextStep } from "../messages/status.ts";
import { exampleClusterIds } from "../workspace/starter-files.ts";
import type { YearStatus } from "./year-status.ts";

/** What stands first in the way comes first; where nothing does, what is to be made, and then what is to be sent. */
export function nextStep(status: Omit<YearStatus, "next">): NextStep {
  const { clusters, blockers, exports, portfolio, openPortfolio, translations } = status;
  if (clusters.every(({ id }) => exampleClusterIds.includes(id))) return { kind: "fill-register" };
  for (const blocker of blockers) {
    switch (blocker.kind) {
      case "inputs":
        return { kind: "mend-inputs" };
      case "templates":
        return { kind: "mend-templates" };
      case "browser":
        return { kind: "find-browser" };
      case "export":
        return { kind: "mend-export", file: blocker.file };
      case "note":
        return { kind: "mend-note" };
      case "translation":
        return { kind: "mend-translation", language: blocker.language };
      case "no-answers":
        return { kind: "collect" };
    }
  }
  const isUnmade = clusters.some(({ report }) => report !== "current" && report !== "none");
  if (isUnmade || portfolio !== "current" || exports.some(({ state }) => state === "new")) return { kind: "run" };
  if (openPortfolio === "stale") return { kind: "open-portfolio" };
  // The annual run makes no edition without names.
  const old = translations.filter(({ state }) => state.kind === "stale");
  const next = old.find(({ name }) => name !== "portfolio-open") ?? old[0];
  if (next === undefined) return { kind: "package" };
  return { kind: "translations", language: next.language, isOpen: next.name === "portfolio-open" };
}
