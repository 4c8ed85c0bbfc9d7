import type { PdfDictionary } from "../../object/value.ts";
import type { Mark, Scan } from "../content/scan.ts";
import type { Content } from "./element.ts";

/** A content stream: a page's, or a form's that has marks of its own (the browser makes one for an opaque group). */
export type Container = {
  kind: "page" | "form";
  /** Number of the page object or of the form's stream. */
  number: number;
  /** Index of the page it is on, from 0. */
  page: number;
  /** Dictionary of the page or form. */
  entries: PdfDictionary;
  bytes: Uint8Array;
  scan: Scan;
  /** Marks by id. */
  marks: Map<number, Mark>;
  /** Content of the structure by id; what is removed from here is an artifact. */
  contents: Map<number, Content>;
  timesDrawn: number;
};

/** What the content shows. Empty when the structure points nowhere. */
export function textOfContent(content: Content): string {
  return content.container.marks.get(content.id)?.text ?? "";
}
