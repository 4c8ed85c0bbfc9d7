import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Brand } from "./brand.ts";
import { type HeadView, headOf } from "./chapters/parts.ts";
import { portfolioRings } from "./chart/portfolio-rings.ts";
import {
  type ChapterPlace,
  type ContentsEntry,
  captionNumbers,
  chapterLabel,
  chapterReference,
  type NumberedChapter,
  numberChapters,
  type PlannedChapter,
  renderDocument,
  renderTwinDocument,
  runningHead,
  sharedStyles,
} from "./document.ts";
import { documentCode } from "./format.ts";
import type { ReportLanguage } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { type BasisChapter, basisChapter } from "./portfolio-chapters/basis.ts";
import { type ClustersChapter, clustersChapter } from "./portfolio-chapters/clusters.ts";
import { type ComparisonChapter, comparisonChapter } from "./portfolio-chapters/comparison.ts";
import { type DemandChapter, demandChapter } from "./portfolio-chapters/demand.ts";
import { type DevelopmentChapter, developmentChapter, medianOf, positionOf } from "./portfolio-chapters/development.ts";
import { type GapsChapter, gapsChapter } from "./portfolio-chapters/gaps.ts";
import { type ItemsChapter, itemsChapter } from "./portfolio-chapters/items.ts";
import { type MethodAnnex, methodAnnex } from "./portfolio-chapters/method.ts";
import { type PhasesChapter, phasesChapter } from "./portfolio-chapters/phases.ts";
import {
  type CaptionNumbers,
  isInFull,
  type PortfolioChapterId,
  type PortfolioSource,
  type SectionHead,
} from "./portfolio-chapters/source.ts";
import { type SummaryChapter, summaryChapter } from "./portfolio-chapters/summary.ts";
import { type PortfolioPhrases, portfolioPhrases } from "./portfolio-sentences/portfolio-phrases.ts";
import type { Templates } from "./templates.ts";
import type { Theme } from "./theme.ts";
import { voiceOf } from "./voice.ts";

type AboutWords = Pick<PortfolioPhrases["about"], "title" | "caption" | "fact" | "value" | "contents" | "textTitle">;

export type PortfolioViewInput = {
  /** What the report is written in; framework and register are in the same language. */
  language: ReportLanguage;
  /** Internal or open: the report follows the portfolio's own audience. */
  portfolio: Portfolio;
  framework: Framework;
  register: InstrumentRegister;
  brand: Brand;
  /** Such as "1.0". */
  version: string;
};

/** A chapter's heading with what stands under it; `content` is null where the chapter is left out. */
type Chapter<Content> = ({ head: HeadView } & { content: Content }) | null;

/** The portfolio report as final strings: what the templates place, and what decides whether it must be made again. */
export type PortfolioView = {
  language: ReportLanguage;
  title: string;
  head: string;
  foot: string;
  chapters: ChapterPlace[];
  contents: ContentsEntry[];
  cover: {
    rings: Markup;
    sender: string;
    byline: string | null;
    title: string;
    year: string;
    subtitle: string;
    key: string;
    meta: { name: string; value: string }[];
  };
  about: { words: AboutWords; rows: { name: string; value: string }[]; text: string[] };
  summary: Chapter<SummaryChapter>;
  basis: Chapter<BasisChapter>;
  phases: Chapter<PhasesChapter>;
  items: Chapter<ItemsChapter>;
  gaps: Chapter<GapsChapter>;
  demand: Chapter<DemandChapter>;
  development: Chapter<DevelopmentChapter>;
  comparison: Chapter<ComparisonChapter>;
  clusters: Chapter<ClustersChapter>;
  method: Chapter<MethodAnnex>;
};

/** Makes every sentence, figure and table of the portfolio report. Chapters without content are left out. */
export function portfolioView(input: PortfolioViewInput): PortfolioView {
  const { portfolio, framework, register, brand, version } = input;
  const say = portfolioPhrases[input.language];
  const voice = voiceOf(input.language, framework.answers);
  const chapters = numberChapters(plannedChapters(portfolio, say));
  const chapterOf = (id: PortfolioChapterId) => chapters.find((chapter) => chapter.id === id) ?? null;
  const source: PortfolioSource = {
    ...voice,
    portfolio,
    framework,
    register,
    refer: (id) => {
      const chapter = chapterOf(id);
      return chapter === null ? say.theReport : chapterReference(voice, chapter);
    },
  };
  const make = <Content>(
    id: PortfolioChapterId,
    compose: (source: PortfolioSource, numbers: CaptionNumbers) => Content | null,
  ): Chapter<Content> => {
    const chapter = chapterOf(id);
    const content =
      chapter === null
        ? null
        : compose(source, { ...captionNumbers(voice, chapter), section: sectionNumbers(chapter) });
    return chapter === null || content === null ? null : { head: headOf(voice, chapter), content };
  };

  const isOpen = portfolio.audience === "open";
  const title = say.title(portfolio.year, framework.title);
  const code = documentCode(portfolio.date);
  const { title: aboutTitle, caption, fact, value, contents, textTitle } = say.about;
  const edition = isOpen ? say.edition.open : say.edition.internal;
  const separator = "\u2002·\u2002";
  const made = {
    summary: make("sammendrag", summaryChapter),
    basis: make("grunnlaget", basisChapter),
    phases: make("faser", phasesChapter),
    items: make("punkter", itemsChapter),
    gaps: make("mangler", gapsChapter),
    demand: make("ettersporsel", demandChapter),
    development: make("utvikling", developmentChapter),
    comparison: make("sammenligning", comparisonChapter),
    clusters: make("klyngene", clustersChapter),
    method: make("metode", methodAnnex),
  };
  return {
    language: input.language,
    title,
    head: title,
    foot: [brand.legalName, code, say.versionInFoot(say.status, version), edition].join(separator),
    chapters: [
      { id: "innhold", runningHead: say.titles.contents },
      ...chapters.map((chapter) => ({ id: chapter.id, runningHead: runningHead(voice, chapter) })),
    ],
    contents: chapters.map((chapter) => ({
      id: chapter.id,
      number: chapterLabel(voice, chapter),
      title: chapter.title,
      entries: sectionsOf(chapter.id, made).map((section) => ({ ...section, entries: [] })),
    })),
    cover: {
      rings: markup(cover(input, say)),
      sender: brand.name,
      byline: brand.byline,
      title: say.cover.title,
      year: String(portfolio.year),
      subtitle: framework.title,
      key: coverKey(portfolio, say),
      meta: [
        { name: say.cover.clusters, value: String(portfolio.rows.length) },
        { name: say.cover.code, value: code },
        { name: say.cover.version, value: `${version}, ${say.status.toLowerCase()}` },
        { name: say.cover.edition, value: isOpen ? say.cover.open : say.cover.internal },
      ],
    },
    about: {
      words: { title: aboutTitle, caption, fact, value, contents, textTitle },
      rows: [
        { name: say.about.date, value: voice.format.date(portfolio.date) },
        { name: say.about.version, value: `${say.status}, ${version}` },
        { name: say.about.publisher, value: brand.legalName },
        ...(brand.contact === null ? [] : [{ name: say.about.contact, value: brand.contact }]),
        { name: say.about.edition, value: isOpen ? say.about.open : say.about.internal },
      ],
      text: [
        say.about.text({ ...framework.source, date: voice.format.date(framework.source.date) }),
        ...(brand.legal === null ? [] : [brand.legal]),
      ],
    },
    ...made,
  };
}

/** The complete page for print. Page numbers of the contents are filled in by whoever prints. */
export function renderPortfolio(view: PortfolioView, theme: Theme, templates: Templates): string {
  return renderDocument(documentOf(view, theme, templates, false), theme, templates);
}

/** The same report for the screen. */
export function renderPortfolioTwin(view: PortfolioView, theme: Theme, templates: Templates): string {
  return renderTwinDocument(documentOf(view, theme, templates, true), theme, templates);
}

function documentOf(view: PortfolioView, theme: Theme, templates: Templates, isScreen: boolean) {
  return {
    language: view.language,
    title: view.title,
    head: view.head,
    foot: view.foot,
    chapters: view.chapters,
    contents: view.contents,
    styles: [...sharedStyles, "portfolio"],
    body: markup(templates.render("portfolio", { ...view, logo: theme.logo, isScreen })),
  };
}

/** Every chapter that could be there, in order. */
function plannedChapters(
  portfolio: Portfolio,
  { titles }: PortfolioPhrases,
): (PlannedChapter & { id: PortfolioChapterId })[] {
  const { rows, totals, overall, demand } = portfolio;
  const answered = rows.length > 0;
  return [
    { id: "sammendrag", kind: "front", title: titles.summary, present: true },
    { id: "grunnlaget", kind: "chapter", title: titles.basis, present: true },
    { id: "faser", kind: "chapter", title: titles.phases, present: answered },
    { id: "punkter", kind: "chapter", title: titles.items, present: answered && isInFull(portfolio) },
    { id: "mangler", kind: "chapter", title: titles.gaps, present: answered },
    { id: "ettersporsel", kind: "chapter", title: titles.demand, present: demand.clusters > 0 },
    {
      id: "utvikling",
      kind: "chapter",
      title: titles.development(totals.previous?.year ?? portfolio.year - 1),
      present: totals.previous !== null,
    },
    { id: "sammenligning", kind: "chapter", title: titles.comparison, present: overall !== null },
    { id: "klyngene", kind: "chapter", title: titles.clusters, present: answered && isInFull(portfolio) },
    { id: "metode", kind: "annex", title: titles.method, present: true },
  ];
}

type Made = Pick<PortfolioView, "items" | "demand" | "development" | "comparison">;

/** Sections that a chapter's contents name, in the order of its pages. */
function sectionsOf(id: string, { items, demand, development, comparison }: Made): SectionHead[] {
  switch (id) {
    case "punkter":
      return items?.content.phases.map(({ section }) => section) ?? [];
    case "ettersporsel":
      return demand === null ? [] : [demand.content.measures.section, demand.content.instruments.section];
    case "utvikling":
      return development?.content.sections ?? [];
    case "sammenligning":
      return comparison === null
        ? []
        : [comparison.content.overall.section, ...comparison.content.comparisons.map(({ section }) => section)];
    default:
      return [];
  }
}

/** "3.1", "3.2" as they come. */
function sectionNumbers({ number }: NumberedChapter): () => string {
  let last = 0;
  return () => {
    last += 1;
    return number === null ? String(last) : `${number}.${last}`;
  };
}

function cover({ portfolio, brand }: PortfolioViewInput, { cover: say }: PortfolioPhrases): string {
  const { rows, totals, year, distribution } = portfolio;
  const positions = rows.map((row) => positionOf(row.placement)).filter((position) => position !== null);
  const before = rows.flatMap(({ move }) => {
    const position = move.kind === "compared" ? positionOf(move.from) : null;
    return position === null ? [] : [position];
  });
  const counts = distribution.phases.map(({ phase, clusters }) => say.phase(phase, clusters.length)).join(", ");
  const dashed = totals.previous === null ? [] : [say.dashedRing(totals.previous.year)];
  return portfolioRings({
    title: [say.rings(year, counts), ...dashed].join(" "),
    positions,
    previousMedian: medianOf(before),
    cover: brand.colours.cover,
    cover2: brand.colours.cover2,
  });
}

function coverKey({ rows, totals }: Portfolio, { cover: say }: PortfolioPhrases): string {
  const field = rows.length === 0 ? [] : [say.keyField];
  const dashed = totals.previous === null ? [] : [say.keyDashed(totals.previous.year)];
  return [say.key, ...field, ...dashed].join(" ");
}
