import { type Context, chapterOf } from "../context.ts";
import { renderMarkdown } from "../safe-markdown.ts";
import { headOf, typesetAll } from "./parts.ts";

export type ScenarioView = ReturnType<typeof scenarioView>;

/** Annex C: the source's frame, and the consultant's scenario where one is written. */
export function scenarioView(context: Context) {
  const { framework, notes, result } = context;
  return {
    head: headOf(context, chapterOf(context, "scenario")),
    frameTitle: "Kildens ramme",
    paragraphs: typesetAll(context, framework.annexes.scenario.paragraphs),
    own:
      notes.scenario === null
        ? null
        : { title: `Scenario for ${result.cluster.name}`, text: renderMarkdown(notes.scenario) },
  };
}
