import { assessmentView } from "./chapters/assessment.ts";
import { checklistsView } from "./chapters/checklists.ts";
import { coverView } from "./chapters/cover.ts";
import { developmentView } from "./chapters/development.ts";
import { frameworkView } from "./chapters/framework.ts";
import { guideView } from "./chapters/guide.ts";
import { instrumentsView } from "./chapters/instruments.ts";
import { introductionView } from "./chapters/introduction.ts";
import { measuresView } from "./chapters/measures.ts";
import { methodView } from "./chapters/method.ts";
import { positionView } from "./chapters/position.ts";
import { scenarioView } from "./chapters/scenario.ts";
import { statusView, versionOf } from "./chapters/status.ts";
import { summaryView } from "./chapters/summary.ts";
import { type ChapterId, type Context, contextOf, type FagrapportInput } from "./context.ts";
import { type ChapterPlace, type ContentsEntry, chapterLabel, type NumberedChapter, runningHead } from "./document.ts";
import { documentCode } from "./format.ts";
import { documentPhrases } from "./phrases/document.ts";
import { fagrapportPhrases } from "./phrases/fagrapport.ts";

export type FagrapportView = ReturnType<typeof fagrapportView>;

/**
 * Everything that shows in a cluster's fagrapport, as final strings in reading order. A chapter that the result gives no
 * content for is null. The view is plain JSON: two equal views make the same report.
 */
export function fagrapportView(input: FagrapportInput) {
  const context = contextOf(input);
  const has = (id: ChapterId) => context.chapters.has(id);
  const { status, version } = versionOf(context);
  const { result, theme, meta } = context;
  const say = fagrapportPhrases[context.language];
  const chapters = {
    cover: coverView(context),
    status: statusView(context),
    summary: summaryView(context),
    introduction: introductionView(context),
    framework: frameworkView(context),
    position: positionView(context),
    measures: has("tiltak") ? measuresView(context) : null,
    instruments: has("virkemidler") ? instrumentsView(context) : null,
    development: has("utvikling") ? developmentView(context) : null,
    assessment: assessmentView(context),
    checklists: checklistsView(context),
    guide: guideView(context),
    scenario: scenarioView(context),
    method: methodView(context),
  };
  // An annex is found by its letter; its sections would only make the contents longer than their page.
  const contents = contentsOf(context, {
    innledning: chapters.introduction.sections,
    rammeverk: chapters.framework.sections,
    posisjon: chapters.position.sections,
    tiltak: chapters.measures?.sections ?? [],
    utvikling: chapters.development?.sections ?? [],
    vurdering: chapters.assessment.sections,
  });
  return {
    language: context.language,
    title: `${say.kind} – ${result.cluster.name}`,
    subject: input.framework.title,
    author: theme.brand.name,
    foot: `${theme.brand.legalName}\u2002·\u2002${documentCode(meta.date)}\u2002·\u2002${say.versionInFoot(status, version)}`,
    contents,
    isStatusDense: statusHeightMm(chapters.status.rows.length, contents) > typeAreaMm,
    places: placesOf(context),
    chapters,
  };
}

/** Chapters with their sections and annexes, from the summary on. */
function contentsOf(context: Context, sections: Partial<Record<string, readonly Section[]>>): ContentsEntry[] {
  return [...context.chapters.values()]
    .filter(({ id }) => id !== "status")
    .map((chapter) => ({
      id: chapter.id,
      number: chapterLabel(context, chapter),
      title: chapter.title,
      entries: (sections[chapter.id] ?? []).map(({ id, number, title }) => ({ id, number, title, entries: [] })),
    }));
}

const typeAreaMm = 252;

/** About how much of the page the document status takes with the contents and what stands beneath them. */
function statusHeightMm(versions: number, contents: readonly ContentsEntry[]): number {
  const entries = contents.reduce((sum, chapter) => sum + chapter.entries.length, 0);
  return 62 + versions * 8 + contents.length * 7.4 + entries * 4.35;
}

type Section = { id: string; number: string; title: string };

/**
 * Each chapter's pages and running head. The instruments follow the measures they support, the
 * assessment follows the chapter before it, and the annexes follow each other, so that no page is left nearly empty.
 */
function placesOf(context: Context): ChapterPlace[] {
  const chapters = [...context.chapters.values()];
  const annexes = chapters.filter(({ kind }) => kind === "annex").flatMap(({ number }) => number ?? []);
  return chapters.map((chapter) => {
    const { id } = chapter;
    const host = hostOf(context, chapter);
    if (host !== null) return { id, runningHead: runningHead(context, chapter), sharesPagesOf: host };
    if (chapter.kind === "annex")
      return { id, runningHead: documentPhrases[context.language].annexes(annexes[0] ?? "", annexes.at(-1) ?? "") };
    const guests = chapters
      .filter((other) => hostOf(context, other) === id)
      .map((guest) => runningHead(context, guest));
    return { id, runningHead: [runningHead(context, chapter), ...guests].join("\u2002·\u2002") };
  });
}

/** The chapter on whose pages this one begins, or null where it begins a page. */
function hostOf(context: Context, { id, kind }: NumberedChapter): string | null {
  const chapters = [...context.chapters.values()];
  const firstAnnex = chapters.find((chapter) => chapter.kind === "annex");
  if (kind === "annex") return firstAnnex === undefined || firstAnnex.id === id ? null : firstAnnex.id;
  if (id !== "virkemidler" && id !== "vurdering") return null;
  const before = chapters[chapters.findIndex((chapter) => chapter.id === id) - 1];
  return before === undefined ? null : (hostOf(context, before) ?? before.id);
}
