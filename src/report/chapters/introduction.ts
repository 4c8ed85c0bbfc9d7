import { type Context, chapterOf, referenceTo } from "../context.ts";
import { chapterReference, numberSections } from "../document.ts";
import { introductionPhrases } from "../phrases/introduction.ts";
import { headOf, pointViews, typesetAll } from "./parts.ts";

export type IntroductionView = ReturnType<typeof introductionView>;

/** The source's background and purpose, and what this report is. */
export function introductionView(context: Context) {
  const { framework, result, format } = context;
  const say = introductionPhrases[context.language];
  const { background, purpose } = framework.introduction;
  const chapter = chapterOf(context, "innledning");
  return {
    head: headOf(context, chapter),
    sections: numberSections(chapter, [
      { id: "bakgrunn", title: background.title },
      { id: "formaal", title: purpose.title },
      { id: "om-rapporten", title: say.aboutTitle },
    ]),
    background: typesetAll(context, background.paragraphs),
    purpose: {
      paragraphs: typesetAll(context, purpose.paragraphs),
      tools: pointViews(context, purpose.tools),
      anchoring: typesetAll(context, purpose.anchoring),
      dimensions: purpose.anchoringDimensions.map(({ name, text }) => ({ name, text: format.typeset(text) })),
    },
    about: [
      say.about({
        cluster: result.cluster.name,
        year: result.year,
        count: result.responses.count,
        figure: format.number(result.responses.count),
      }),
      readingGuide(context),
    ],
    facts: clusterFacts(context),
  };
}

/** Which chapters are worth reading for whom. */
function readingGuide(context: Context): string {
  const { format } = context;
  const say = introductionPhrases[context.language];
  const parts = [
    { id: "posisjon", tells: say.guide.position },
    { id: "tiltak", tells: say.guide.measures },
    { id: "virkemidler", tells: say.guide.instruments },
  ] as const;
  const present = parts.flatMap(({ id, tells }) => {
    const reference = referenceTo(context, id);
    return reference === null ? [] : [tells(reference)];
  });
  const method = chapterReference(context, chapterOf(context, "metode"));
  return `${format.sentenceCase(format.list(present))}. ${say.method(method)}`;
}

/** What the register says of the cluster; unknown facts are left out. */
function clusterFacts({ language, format, result, meta }: Context): { name: string; value: string }[] {
  const { programme, level, sector, region, members } = result.cluster;
  const say = introductionPhrases[language].facts;
  return [
    { name: say.programme, value: programme ?? "" },
    { name: say.level, value: level ?? "" },
    { name: say.sector, value: sector ?? "" },
    { name: say.region, value: region ?? "" },
    { name: say.members, value: members === null ? "" : format.number(members) },
    { name: say.reportDate, value: format.date(meta.date) },
  ].filter(({ value }) => value !== "");
}
