import { type Context, chapterOf } from "../context.ts";
import { annexPhrases } from "../phrases/annexes.ts";
import { headOf, renderNote, typesetAll } from "./parts.ts";

export type ScenarioView = ReturnType<typeof scenarioView>;

/** Annex C: the source's frame, and the consultant's scenario where one is written. */
export function scenarioView(context: Context) {
  const { framework, notes, result, language } = context;
  const say = annexPhrases[language];
  return {
    head: headOf(context, chapterOf(context, "scenario")),
    frameTitle: say.frame,
    paragraphs: typesetAll(context, framework.annexes.scenario.paragraphs),
    own:
      notes.scenario === null
        ? null
        : { title: say.scenarioFor(result.cluster.name), text: renderNote(context, notes.scenario) },
  };
}
