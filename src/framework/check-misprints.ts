import type { FrameworkOutline } from "./outline.ts";
import { abbreviate, type Fault } from "./shape-faults.ts";

/** A misprint is told of beside the text it stands in; when the text is edited, the two must not drift apart. */
export function checkMisprints(data: unknown, framework: FrameworkOutline): Fault[] {
  const texts = collectTexts(data);
  return framework.misprints.flatMap(({ text }, index) => {
    if (text === null || texts.has(text)) return [];
    const path = ["misprints", index, "text"];
    return [{ code: "framework-misprint-unused", severity: "error", path, value: abbreviate(text) } satisfies Fault];
  });
}

/** Every text of the framework but those of the list of misprints itself. */
function collectTexts(data: unknown): Set<string> {
  const texts = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null) for (const child of Object.values(value)) walk(child);
  };
  if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) if (key !== "misprints") walk(value);
  }
  return texts;
}
