import { assessmentView, isShortConclusion } from "./chapters/assessment.ts";
import { checklistsView } from "./chapters/checklists.ts";
import { coverView } from "./chapters/cover.ts";
import { developmentView } from "./chapters/development.ts";
import { frameworkView } from "./chapters/framework.ts";
import { guideView } from "./chapters/guide.ts";
import { instrumentsView } from "./chapters/instruments.ts";
import { introductionView } from "./chapters/introduction.ts";
import { measuresView } from "./chapters/measures.ts";
import { methodView, sharesPages } from "./chapters/method.ts";
import { positionView } from "./chapters/position.ts";
import { scenarioView } from "./chapters/scenario.ts";
import { statusView, versionOf } from "./chapters/status.ts";
import { summaryView } from "./chapters/summary.ts";
import { type ChapterId, type Context, contextOf, type FagrapportInput } from "./context.ts";
import { type ChapterPlace, type ContentsEntry, chapterLabel, runningHead } from "./document.ts";
import { documentCode } from "./format.ts";

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
  return {
    title: `Fagrapport – ${result.cluster.name}`,
    subject: input.framework.title,
    author: theme.brand.name,
    foot: `${theme.brand.legalName}\u2002·\u2002${documentCode(meta.date)}\u2002·\u2002${status}, versjon ${version}`,
    contents: contentsOf(context, chapters),
    places: placesOf(context),
    chapters,
  };
}

/** Chapters and their sections, from the summary on. */
function contentsOf(context: Context, chapters: Record<string, unknown>): ContentsEntry[] {
  const views = Object.values(chapters);
  return [...context.chapters.values()]
    .filter(({ id }) => id !== "status")
    .map((chapter) => ({
      id: chapter.id,
      number: chapterLabel(chapter),
      title: chapter.title,
      entries: sectionsOf(views, chapter.id).map(({ id, number, title }) => ({ id, number, title, entries: [] })),
    }));
}

type Sections = { id: string; number: string; title: string }[];

/** The sections of the chapter whose heading has this id. */
function sectionsOf(views: readonly unknown[], id: string): Sections {
  for (const view of views) {
    if (hasHead(view) && view.head.id === id) return view.sections ?? [];
  }
  return [];
}

function hasHead(view: unknown): view is { head: { id: string }; sections?: Sections } {
  return (
    typeof view === "object" && view !== null && "head" in view && typeof view.head === "object" && view.head !== null
  );
}

/**
 * Each chapter's pages and running head. Two short ones follow the chapter before them on its pages: a conclusion without the
 * consultant's text, and the method after a scenario that is only the source's frame.
 */
function placesOf(context: Context): ChapterPlace[] {
  const chapters = [...context.chapters.values()];
  return chapters.map((chapter) => {
    const head = runningHead(chapter);
    const host = hostOf(context, chapter.id);
    if (host !== null) return { id: chapter.id, runningHead: head, sharesPagesOf: host };
    const guests = chapters.filter(({ id }) => hostOf(context, id) === chapter.id).map(runningHead);
    return { id: chapter.id, runningHead: [head, ...guests].join("\u2003") };
  });
}

/** The chapter on whose pages this one begins, or null where it has its own. */
function hostOf(context: Context, id: string): string | null {
  if (id === "vurdering") return context.chapters.has("utvikling") && isShortConclusion(context) ? "utvikling" : null;
  return id === "metode" && sharesPages(context) ? "scenario" : null;
}
