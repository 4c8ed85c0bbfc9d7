import { pageNumbers } from "../../destinations.ts";
import { latin } from "../../object/parse-value.ts";
import type { PdfFile } from "../../object/read-file.ts";
import { nameOf, type PdfDictionary, type PdfValue, referenceOf } from "../../object/value.ts";
import { type Font, readFont } from "../content/font.ts";
import { type Mark, type Scan, scanContent } from "../content/scan.ts";
import type { Findings } from "../finding.ts";
import { claimFromPage, separateMarks } from "./claim-marks.ts";
import type { Container } from "./container.ts";
import { nearestOf } from "./element.ts";
import type { Containers } from "./read-structure.ts";

export type DocumentContent = Containers & {
  pages: Container[];
  /** Pages first, then forms in the order in which they are met. */
  all(): Container[];
  /** Reads every content stream. The structure must have been read before: it tells which marks are figures. */
  scan(findings: Findings): void;
  /** Marks of a page with the boxes of all of them, which are otherwise known for figures only. */
  measure(page: Container): Mark[];
};

/** The content streams of the document. */
export function openContent(file: PdfFile): DocumentContent {
  const fonts = new Map<number, Font>();
  const forms = new Map<number, Container>();
  const pages = [...pageNumbers(file).keys()].map((number, page) => {
    const entries = file.dictionary({ kind: "reference", number }) ?? new Map();
    return makeContainer("page", number, page, entries, pageBytes(file, entries));
  });
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const form = (number: number, page: number): Container => {
    const known = forms.get(number);
    if (known !== undefined) return known;
    const entries = file.dictionary({ kind: "reference", number }) ?? new Map();
    const made = makeContainer("form", number, page, entries, file.inflate(number));
    forms.set(number, made);
    return made;
  };
  const font = (value: PdfValue | undefined): Font | null => {
    const number = referenceOf(value);
    if (number === null) return null;
    const known = fonts.get(number) ?? loadFont(file, number);
    fonts.set(number, known);
    return known;
  };

  const scanned = (container: Container, boxed: (id: number) => boolean): Scan => {
    const resources = file.dictionary(container.entries.get("Resources"));
    const fontNames = file.dictionary(resources?.get("Font"));
    const objectNames = file.dictionary(resources?.get("XObject"));
    return scanContent(container.bytes, {
      font: (name) => font(fontNames?.get(name)),
      drawing: (name) => {
        const number = referenceOf(objectNames?.get(name));
        if (number === null || !isForm(file, number)) return { holdsMarks: false, text: "" };
        if (!forms.has(number) && holdsMarks(file, number)) form(number, container.page);
        if (forms.has(number)) return { holdsMarks: true, text: "" };
        // U+FFFC stands for text that is drawn in a way that hides it.
        return { holdsMarks: false, text: showsText(file.inflate(number)) ? "\ufffc" : "" };
      },
      boxed,
    });
  };
  const scan = (container: Container, findings: Findings): void => {
    container.scan = scanned(container, (id) => container.kind === "page" && isFigure(container, id));
    for (const mark of container.scan.marks) if (!container.marks.has(mark.id)) container.marks.set(mark.id, mark);
    for (const words of container.scan.unreadable) {
      findings.add({ code: "glyph-without-unicode", page: container.page + 1, words: words.replaceAll("\ufffd", "□") });
    }
  };

  return {
    pages,
    all: () => [...pages, ...forms.values()],
    page: (number) => byNumber.get(number) ?? null,
    form,
    scan: (findings) => {
      for (const container of pages) scan(container, findings);
      // Scanning may find further forms that hold marks; a map's iteration takes in what is added on the way.
      for (const container of forms.values()) scan(container, findings);
      for (const container of forms.values()) claimFromPage(container, pages[container.page]);
      for (const container of [...pages, ...forms.values()]) separateMarks(container);
      reportDrawings(file, [...pages, ...forms.values()], forms, findings);
    },
    measure: (page) => scanned(page, () => true).marks,
  };
}

function isFigure(container: Container, id: number): boolean {
  const content = container.contents.get(id);
  return content !== undefined && nearestOf(content.owner, "Figure") !== null;
}

function makeContainer(
  kind: Container["kind"],
  number: number,
  page: number,
  entries: PdfDictionary,
  bytes: Uint8Array,
): Container {
  const scan = { marks: [], loose: [], drawings: [], scale: null, unreadable: [] };
  return { kind, number, page, entries, bytes, scan, marks: new Map(), contents: new Map(), timesDrawn: 0 };
}

function pageBytes(file: PdfFile, page: PdfDictionary): Uint8Array {
  const contents = page.get("Contents");
  const resolved = file.resolve(contents);
  const parts = Array.isArray(resolved) ? resolved : [contents];
  const streams = parts.flatMap((part) => {
    const number = referenceOf(part);
    return number === null ? [] : [file.inflate(number)];
  });
  const [first] = streams;
  if (streams.length === 1 && first !== undefined) return first;
  return Buffer.concat(streams.flatMap((stream) => [stream, Buffer.from("\n")]));
}

/** What only shows once every stream has been read: forms drawn twice or inside other marks, and images without words. */
function reportDrawings(
  file: PdfFile,
  containers: readonly Container[],
  forms: ReadonlyMap<number, Container>,
  findings: Findings,
): void {
  for (const container of containers) {
    const objectNames = file.dictionary(file.dictionary(container.entries.get("Resources"))?.get("XObject"));
    for (const { name, insideMark } of container.scan.drawings) {
      const number = referenceOf(objectNames?.get(name));
      const page = container.page + 1;
      const drawn = number === null ? undefined : forms.get(number);
      if (drawn !== undefined) {
        drawn.timesDrawn += 1;
        if (drawn.timesDrawn === 2) findings.add({ code: "form-drawn-twice", page });
        if (insideMark) findings.add({ code: "form-nested", page });
      } else if (!insideMark && number !== null && !isForm(file, number)) {
        findings.add({ code: "image-untagged", severity: "notice", page });
      }
    }
  }
}

function isForm(file: PdfFile, number: number): boolean {
  return nameOf(file.dictionary({ kind: "reference", number })?.get("Subtype")) === "Form";
}

/** Whether the form, or one that it draws at any depth, has marks. */
function holdsMarks(file: PdfFile, number: number): boolean {
  if (asText(file.inflate(number)).includes("/MCID")) return true;
  const entries = file.dictionary({ kind: "reference", number });
  const objects = file.dictionary(file.dictionary(entries?.get("Resources"))?.get("XObject"));
  return [...(objects?.values() ?? [])].some((value) => {
    const inner = referenceOf(value);
    return inner !== null && isForm(file, inner) && holdsMarks(file, inner);
  });
}

function showsText(bytes: Uint8Array): boolean {
  return /\bT[jJ]\b/.test(asText(bytes));
}

function asText(bytes: Uint8Array): string {
  return latin(bytes, 0, bytes.length);
}

function loadFont(file: PdfFile, number: number): Font {
  const entries = file.dictionary({ kind: "reference", number });
  const map = referenceOf(entries?.get("ToUnicode"));
  const codeLength = nameOf(entries?.get("Subtype")) === "Type0" ? 2 : 1;
  return readFont(map === null ? null : file.inflate(map), codeLength);
}
