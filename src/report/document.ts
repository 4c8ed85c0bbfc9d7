import { brandTokens } from "./brand.ts";
import { fitToFonts } from "./fit-to-fonts.ts";
import type { ReportLanguage } from "./language.ts";
import { cssString, type Markup, markup } from "./markup.ts";
import { documentPhrases } from "./phrases/document.ts";
import type { Templates } from "./templates.ts";
import { fontFaceCss, type Theme } from "./theme.ts";
import type { Voice } from "./voice.ts";

/** A line of the contents: a chapter with its sections, or a section. */
export type ContentsEntry = {
  /** The id of the heading. */
  id: string;
  /** "3", "3.1", "Vedlegg A", or a no-break space where there is none. */
  number: string;
  title: string;
  entries: ContentsEntry[];
};

/** A chapter's place in the document. Its section has the class `p-<id>`, and its pages their own running head. */
export type ChapterPlace = {
  id: string;
  runningHead: string;
  /** The chapter whose pages and running head this short one shares, instead of beginning a page of its own. */
  sharesPagesOf?: string | undefined;
};

/** A report in its shell: what both reports have in common. */
export type ReportDocument = {
  language: ReportLanguage;
  /** The document's title, in the browser's tab and in the PDF. */
  title: string;
  /** Left in the head of every page but the cover. */
  head: string;
  /** Left in the foot of every page but the cover. */
  foot: string;
  chapters: readonly ChapterPlace[];
  contents: readonly ContentsEntry[];
  /** Names of the style sheets in `templates/styles`, in order. */
  styles: readonly string[];
  /** The rendered chapters, cover first. */
  body: Markup;
};

/** Style sheets of every report; a report adds its own after them. */
export const sharedStyles = ["tokens", "base", "page", "table", "figure", "light", "cover", "contents"] as const;

/** The complete HTML that is printed: one file, fonts and mark inside, nothing to fetch, nothing that runs. */
export function renderDocument(written: ReportDocument, theme: Theme, templates: Templates): string {
  const document = fitted(written, theme);
  const css = `${pageCss(document, theme)}\n${templates.styles(document.styles)}`;
  return renderShell("document", document, theme, templates, css);
}

/** The same report for the screen: readable from 360 px, with the contents as navigation and without page numbers. */
export function renderTwinDocument(written: ReportDocument, theme: Theme, templates: Templates): string {
  const document = fitted(written, theme);
  const css = `${pageCss(document, theme)}\n${templates.styles([...document.styles, "screen"])}`;
  return renderShell("twin", document, theme, templates, css);
}

/** Each chapter's named page. Margin boxes inherit nothing, so font and colour stand in each. */
export function pageCss(
  { head, foot, chapters }: Pick<ReportDocument, "head" | "foot" | "chapters">,
  { brand }: Theme,
): string {
  const font = (weight: number) =>
    `font:${weight} 7pt/9pt ${cssString(brand.typefaces.sans.family)},${cssString(brand.typefaces.serif.family)}`;
  const top = `${font(400)};color:#4C5965;vertical-align:top;padding-top:10.5mm`;
  const bottom = (weight: number, colour: string) =>
    `${font(weight)};color:${colour};vertical-align:bottom;padding-bottom:9.5mm`;
  const none = ["top-left", "top-right", "bottom-left", "bottom-right"].map((box) => `@${box}{content:none}`).join("");
  return [
    `@page{size:A4;margin:25mm 20mm 20mm 20mm;@top-left{${top};width:60%;content:${cssString(head)}}@top-right{${top};width:40%;text-align:right}@bottom-left{${bottom(400, "#4C5965")};width:80%;content:${cssString(foot)}}@bottom-right{${bottom(600, "#17212B")};width:20%;content:counter(page) " / " counter(pages)}}`,
    `@page cover{margin:0;${none}}`,
    ".p-cover{page:cover}",
    ...chapters.flatMap(({ id, runningHead, sharesPagesOf }) =>
      sharesPagesOf === undefined
        ? [`@page ${id}{@top-right{content:${cssString(runningHead)}}}`, `.p-${id}{page:${id}}`]
        : [`.p-${id}{page:${sharesPagesOf};break-before:auto}`],
    ),
  ].join("\n");
}

export type ChapterKind = "front" | "chapter" | "annex";
/** A chapter that could be in a report; `present` is whether it has any content. */
export type PlannedChapter = { id: string; kind: ChapterKind; title: string; present: boolean };
/** A chapter that is in the report, with its number: "3", "A", or null for the front matter. */
export type NumberedChapter = { id: string; kind: ChapterKind; title: string; number: string | null };

/** Leaves out chapters without content, and numbers the rest without a gap: 1, 2, 3 and, apart from them, A, B, C. */
export function numberChapters(planned: readonly PlannedChapter[]): NumberedChapter[] {
  const kept = planned.filter(({ present }) => present);
  const orderOf = (chapter: PlannedChapter) => kept.filter(({ kind }) => kind === chapter.kind).indexOf(chapter);
  return kept.map((chapter) => {
    const { id, kind, title } = chapter;
    const order = orderOf(chapter);
    const number = kind === "front" ? null : kind === "chapter" ? String(order + 1) : String.fromCharCode(65 + order);
    return { id, kind, title, number };
  });
}

/** How a chapter is called in running text: "kapittel 4", "vedlegg B". */
export function chapterReference({ language }: Voice, { kind, number, title }: NumberedChapter): string {
  const say = documentPhrases[language];
  return number === null ? say.named(title) : kind === "annex" ? say.annexInText(number) : say.chapter(number);
}

/** The contents' first column and the heading's: "4", "Vedlegg B". */
export function chapterLabel({ language }: Voice, { kind, number }: NumberedChapter): string {
  return number === null ? "\u00a0" : kind === "annex" ? documentPhrases[language].annex(number) : number;
}

/** What the running head says: "4  Anbefalte tiltak". */
export function runningHead(voice: Voice, chapter: NumberedChapter): string {
  return chapter.number === null ? chapter.title : `${chapterLabel(voice, chapter)}\u2002${chapter.title}`;
}

/** Numbers the sections that are there: "3.1", "3.2". */
export function numberSections<Section extends { id: string; title: string }>(
  chapter: NumberedChapter,
  sections: readonly (Section | null)[],
): (Section & { number: string })[] {
  return sections
    .filter((section) => section !== null)
    .map((section, at) => ({ ...section, number: `${chapter.number ?? ""}.${at + 1}` }));
}

/** Numbers a chapter's tables and figures as they come: "Tabell 3.1", "Figur 3.1". Call it once a chapter. */
export function captionNumbers(
  { language }: Voice,
  chapter: NumberedChapter,
): { table: () => string; figure: () => string } {
  const counter = (name: (number: string) => string) => {
    let last = 0;
    return () => {
      last += 1;
      return name(`${chapter.number === null ? "" : `${chapter.number}.`}${last}`);
    };
  };
  const say = documentPhrases[language];
  return { table: counter(say.table), figure: counter(say.figure) };
}

function renderShell(page: string, document: ReportDocument, theme: Theme, templates: Templates, css: string): string {
  const fonts = fontFaceCss(theme.fonts, [document.title, document.head, document.foot, document.body.markup].join(""));
  const styles = `${fonts}\n${css}\n${brandTokens(theme.brand)}\n${theme.css}`.replaceAll("</", "<\\/");
  const { contents: contentsTitle, skipToContent } = documentPhrases[document.language];
  return templates.render(page, {
    ...document,
    brandId: theme.id,
    styles: markup(styles),
    words: { contentsTitle, skipToContent },
  });
}

/** The document with nothing in it that the theme's fonts cannot show. */
function fitted(document: ReportDocument, { fonts }: Theme): ReportDocument {
  const shown = (text: string) => fitToFonts(text, fonts);
  const fitEntry = (entry: ContentsEntry): ContentsEntry => ({
    ...entry,
    title: shown(entry.title),
    entries: entry.entries.map(fitEntry),
  });
  return {
    ...document,
    title: shown(document.title),
    head: shown(document.head),
    foot: shown(document.foot),
    chapters: document.chapters.map((chapter) => ({ ...chapter, runningHead: shown(chapter.runningHead) })),
    contents: document.contents.map(fitEntry),
    body: markup(shown(document.body.markup)),
  };
}
