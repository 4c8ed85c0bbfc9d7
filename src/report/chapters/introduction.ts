import { type Context, chapterOf, referenceTo } from "../context.ts";
import { numberSections } from "../document.ts";
import { formatDate, formatList, formatNumber, typeset } from "../format.ts";
import { headOf, pointViews, typesetAll } from "./parts.ts";

export type IntroductionView = ReturnType<typeof introductionView>;

/** The source's background and purpose, and what this report is. */
export function introductionView(context: Context) {
  const { framework, result } = context;
  const { background, purpose } = framework.introduction;
  const chapter = chapterOf(context, "innledning");
  return {
    head: headOf(context, chapter),
    sections: numberSections(chapter, [
      { id: "bakgrunn", title: background.title },
      { id: "formaal", title: purpose.title },
      { id: "om-rapporten", title: "Om denne rapporten" },
    ]),
    background: typesetAll(background.paragraphs),
    purpose: {
      paragraphs: typesetAll(purpose.paragraphs),
      tools: pointViews(purpose.tools),
      anchoring: typesetAll(purpose.anchoring),
      dimensions: purpose.anchoringDimensions.map(({ name, text }) => ({ name, text: typeset(text) })),
    },
    about: [
      `Rapporten holder ${result.cluster.name} opp mot rammeverket fra 2008. ${formatNumber(result.responses.count)} svar på sjekklisten i klyngeundersøkelsen ${result.year} er gjort om til lys, plassering og anbefalinger etter faste regler.`,
      readingGuide(context),
    ],
    facts: clusterFacts(context),
  };
}

/** Which chapters are worth reading for whom. */
function readingGuide(context: Context): string {
  const parts = [
    { id: "posisjon", words: "viser hvor klyngen står" },
    { id: "tiltak", words: "hva den bør gjøre" },
    { id: "virkemidler", words: "hvem den kan ringe om penger og hjelp" },
  ] as const;
  const present = parts.flatMap(({ id, words }) => {
    const reference = referenceTo(context, id);
    return reference === null ? [] : [{ reference, words }];
  });
  const listed = formatList(
    present.map(({ reference, words }, at) => `${at === 0 ? reference.replace("k", "K") : reference} ${words}`),
  );
  return `${listed}. Metode, grenser og kilder står i ${referenceTo(context, "metode") ?? "vedleggene"}.`;
}

/** What the register says of the cluster; unknown facts are left out. */
function clusterFacts({ result, meta }: Context): { name: string; value: string }[] {
  const { programme, level, sector, region, members } = result.cluster;
  return [
    { name: "Program", value: programme ?? "" },
    { name: "Nivå", value: level ?? "" },
    { name: "Sektor", value: sector ?? "" },
    { name: "Region", value: region ?? "" },
    { name: "Medlemmer", value: members === null ? "" : formatNumber(members) },
    { name: "Rapportdato", value: formatDate(meta.date) },
  ].filter(({ value }) => value !== "");
}
