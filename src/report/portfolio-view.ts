import type { InstrumentRegister } from "../framework/instrument.ts";
import type { Framework } from "../framework/schema.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Brand } from "./brand.ts";
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
import { documentCode, formatDate } from "./format.ts";
import type { ReportLanguage } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { type BasisChapter, basisChapter } from "./portfolio-chapters/basis.ts";
import { type ClustersChapter, clustersChapter } from "./portfolio-chapters/clusters.ts";
import { type ComparisonChapter, comparisonChapter } from "./portfolio-chapters/comparison.ts";
import { type DemandChapter, demandChapter } from "./portfolio-chapters/demand.ts";
import { type DevelopmentChapter, developmentChapter, positionOf } from "./portfolio-chapters/development.ts";
import { type GapsChapter, gapsChapter } from "./portfolio-chapters/gaps.ts";
import { type ItemsChapter, itemsChapter } from "./portfolio-chapters/items.ts";
import { type MethodAnnex, methodAnnex } from "./portfolio-chapters/method.ts";
import { type PhasesChapter, phasesChapter } from "./portfolio-chapters/phases.ts";
import type { CaptionNumbers, PortfolioChapterId, PortfolioSource, SectionHead } from "./portfolio-chapters/source.ts";
import { type SummaryChapter, summaryChapter } from "./portfolio-chapters/summary.ts";
import type { Templates } from "./templates.ts";
import type { Theme } from "./theme.ts";
import { type Voice, voiceOf } from "./voice.ts";

export type PortfolioViewInput = {
  /** What the report is written in; framework and register are in the same language. */
  language: ReportLanguage;
  /** Internal or open: the report follows the portfolio's own audience. */
  portfolio: Portfolio;
  framework: Framework;
  register: InstrumentRegister;
  brand: Brand;
  /** "1.0" and "Rapport", or "0.9" and "Utkast". */
  meta: { version: string; status: string };
};

/** A chapter's heading with what stands under it; `content` is null where the chapter is left out. */
type Chapter<Content> = ({ head: ChapterHead } & { content: Content }) | null;
type ChapterHead = { id: string; label: string; title: string; isAnnex: boolean };

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
  about: { rows: { name: string; value: string }[]; text: string[] };
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
  const { portfolio, framework, register, brand, meta } = input;
  const voice = voiceOf(input.language, framework.answers);
  const chapters = numberChapters(plannedChapters(portfolio));
  const chapterOf = (id: PortfolioChapterId) => chapters.find((chapter) => chapter.id === id) ?? null;
  const source: PortfolioSource = {
    ...voice,
    portfolio,
    framework,
    register,
    refer: (id) => {
      const chapter = chapterOf(id);
      return chapter === null ? "rapporten" : chapterReference(voice, chapter);
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
  const title = `Porteføljerapport ${portfolio.year} – ${framework.title}`;
  const code = documentCode(portfolio.date);
  const edition = isOpen ? "Åpen utgave" : "Intern";
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
    foot: [brand.legalName, code, `${meta.status}, versjon ${meta.version}`, edition].join(separator),
    chapters: [
      { id: "innhold", runningHead: "Om rapporten og innhold" },
      ...chapters.map((chapter) => ({ id: chapter.id, runningHead: runningHead(voice, chapter) })),
    ],
    contents: chapters.map((chapter) => ({
      id: chapter.id,
      number: chapterLabel(voice, chapter),
      title: chapter.title,
      entries: sectionsOf(chapter.id, made).map((section) => ({ ...section, entries: [] })),
    })),
    cover: {
      rings: markup(cover(input)),
      sender: brand.name,
      byline: brand.byline,
      title: "Porteføljerapport",
      year: String(portfolio.year),
      subtitle: framework.title,
      key: coverKey(portfolio),
      meta: [
        { name: "Klynger", value: String(portfolio.rows.length) },
        { name: "Dokumentkode", value: code },
        { name: "Versjon", value: `${meta.version}, ${meta.status.toLowerCase()}` },
        { name: "Utgave", value: isOpen ? "Åpen" : "Intern" },
      ],
    },
    about: {
      rows: [
        { name: "Dato", value: formatDate(portfolio.date) },
        { name: "Versjon", value: `${meta.status}, ${meta.version}` },
        { name: "Utgiver", value: brand.legalName },
        ...(brand.contact === null ? [] : [{ name: "Kontakt", value: brand.contact }]),
        { name: "Utgave", value: isOpen ? "Åpen: klyngene har koder" : "Intern: klyngene er nevnt ved navn" },
      ],
      text: [
        `Rammeverket er fra fagrapporten «${framework.source.title}» (${framework.source.author} for ${framework.source.client}, ${formatDate(framework.source.date)}). Spørsmål og tiltak står med kildens egne ord. Tallene bak hver figur ligger i arbeidsboken som følger med.`,
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
function plannedChapters(portfolio: Portfolio): (PlannedChapter & { id: PortfolioChapterId })[] {
  const { rows, totals, overall, demand } = portfolio;
  const answered = rows.length > 0;
  return [
    { id: "sammendrag", kind: "front", title: "Sammendrag", present: true },
    { id: "grunnlaget", kind: "chapter", title: "Grunnlaget", present: true },
    { id: "faser", kind: "chapter", title: "Klynger og faser", present: answered },
    { id: "punkter", kind: "chapter", title: "Punktene i sjekklisten", present: answered },
    { id: "mangler", kind: "chapter", title: "Vanligste mangler", present: answered },
    { id: "ettersporsel", kind: "chapter", title: "Etterspurte tiltak og virkemidler", present: demand.clusters > 0 },
    {
      id: "utvikling",
      kind: "chapter",
      title: `Utvikling siden ${totals.previous?.year ?? portfolio.year - 1}`,
      present: totals.previous !== null,
    },
    { id: "sammenligning", kind: "chapter", title: "Sammenligning", present: overall !== null },
    { id: "klyngene", kind: "chapter", title: "Klyngene linje for linje", present: answered },
    { id: "metode", kind: "annex", title: "Metode og data", present: true },
  ];
}

function headOf(voice: Voice, chapter: NumberedChapter): ChapterHead {
  return {
    id: chapter.id,
    label: chapterLabel(voice, chapter),
    title: chapter.title,
    isAnnex: chapter.kind === "annex",
  };
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

function cover({ portfolio, brand }: PortfolioViewInput): string {
  const { rows, totals, year } = portfolio;
  const positions = rows.map((row) => positionOf(row.placement)).filter((position) => position !== null);
  const before = rows.flatMap(({ move }) => {
    const position = move.kind === "compared" ? positionOf(move.from) : null;
    return position === null ? [] : [position];
  });
  const counts = portfolio.distribution.phases.map(({ phase, clusters }) => `fase ${phase}: ${clusters.length}`);
  const previous =
    totals.previous === null ? "" : ` Den stiplede ringen er klyngen i midten i ${totals.previous.year}.`;
  return portfolioRings({
    title: `Fem ringer for fem faser. Klynger i ${year}: ${counts.join(", ")}. Fargen er sterkest der flest klynger har kommet.${previous}`,
    positions,
    previousMedian: medianOf(before),
    cover: brand.colours.cover,
    cover2: brand.colours.cover2,
  });
}

function coverKey({ rows, totals }: Portfolio): string {
  const field =
    rows.length === 0
      ? "Ringene er de fem fasene."
      : "Ringene er de fem fasene. Jo sterkere farge, desto flere klynger har nådd dit.";
  return totals.previous === null ? field : `${field} Stiplet: midten i ${totals.previous.year}.`;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
