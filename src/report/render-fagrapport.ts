import { type ReportDocument, renderDocument, renderTwinDocument, sharedStyles } from "./document.ts";
import type { FagrapportView } from "./fagrapport-view.ts";
import { markup } from "./markup.ts";
import type { Templates } from "./templates.ts";
import type { Theme } from "./theme.ts";

/** The fagrapport's own style sheets, after the shared ones. */
const styles = [...sharedStyles, "fagrapport"];

/** The page that is printed: one HTML document with everything inside. */
export function renderFagrapport(view: FagrapportView, theme: Theme, templates: Templates): string {
  return renderDocument(documentOf(view, templates, "print"), theme, templates);
}

/** The same report for the screen. */
export function renderTwin(view: FagrapportView, theme: Theme, templates: Templates): string {
  return renderTwinDocument(documentOf(view, templates, "screen"), theme, templates);
}

function documentOf(view: FagrapportView, templates: Templates, medium: "print" | "screen"): ReportDocument {
  return {
    language: view.language,
    title: view.title,
    head: view.title,
    foot: view.foot,
    chapters: view.places,
    contents: view.contents,
    styles,
    body: markup(templates.render("fagrapport", { ...view, isScreen: medium === "screen" })),
  };
}
