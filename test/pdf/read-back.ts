import { getDocument, OPS } from "./pdfjs.ts";

/** A printed PDF as another program reads it. */
export type ReadBack = {
  pageCount: number;
  title: string;
  language: string;
  /** The XMP as it stands in the file. */
  metadata: string;
  marked: boolean;
  outline: string[];
  attachments: { name: string; text: string; description: string }[];
  /** Types of all elements in reading order, pages after one another, such as "Table TR TH". */
  types: string[];
  /** Text in reading order as the structure gives it, without list markers and figures; one space between words. */
  text: string;
  alternatives: string[];
  /** Page, from 1, of each anchor. */
  destinations: Record<string, number>;
};

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

/** These stand within a line; all others are set off from their neighbours. */
const inline = new Set(["Span", "Strong", "Em", "Link", "Code", "Reference", "NonStruct", "Sub", "Sup"]);

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const { info, metadata } = await document.getMetadata();
  const facts: Record<string, unknown> = { ...info };
  const read: ReadBack = {
    pageCount: document.numPages,
    title: String(facts.Title),
    language: String(facts.Language),
    metadata: metadata?.getRaw() ?? "",
    marked: (await document.getMarkInfo())?.Marked === true,
    outline: titlesOf((await document.getOutline()) ?? []),
    attachments: Object.values((await document.getAttachments()) ?? {}).map(readAttachment),
    types: [],
    text: "",
    alternatives: [],
    destinations: {},
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree: Node | null = await page.getStructTree();
    const texts = await markedTexts(page);
    if (tree !== null) read.text += walk(tree, texts, read);
  }
  read.text = read.text.replace(/\s+/g, " ").trim();
  for (const [anchor, destination] of Object.entries(await document.getDestinations())) {
    if (Array.isArray(destination)) read.destinations[anchor] = (await document.getPageIndex(destination[0])) + 1;
  }
  await document.loadingTask.destroy();
  return read;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

/**
 * Text of each marked piece of a page, by its number. Taken from the glyphs themselves: the library's own extraction
 * guesses at spaces, which is what is to be tested. The structure of forms is not read, so their marks are left out.
 */
async function markedTexts(page: Page): Promise<Map<string, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  let forms = 0;
  for (const [i, operator] of fnArray.entries()) {
    const [first, second]: unknown[] = argsArray[i] ?? [];
    if (operator === OPS.paintFormXObjectBegin) forms += 1;
    else if (operator === OPS.paintFormXObjectEnd) forms -= 1;
    else if (operator === OPS.beginMarkedContent) open.push(null);
    else if (operator === OPS.beginMarkedContentProps) {
      open.push(typeof second === "number" && forms === 0 ? `mc${second}` : null);
    } else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText && Array.isArray(first)) {
      const id = open.findLast((one) => one !== null);
      if (id != null) texts.set(id, (texts.get(id) ?? "") + first.map(unicodeOf).join(""));
    }
  }
  return texts;
}

function unicodeOf(glyph: unknown): string {
  const { unicode }: { unicode?: unknown } = { ...Object(glyph) };
  return typeof unicode === "string" ? unicode : "";
}

function walk(node: Node, texts: Map<string, string>, read: ReadBack): string {
  if (node.type === "content") return texts.get(/mc\d+$/.exec(node.id ?? "")?.[0] ?? "") ?? "";
  const role = node.role ?? "";
  if (role !== "Root" && role !== "") read.types.push(role);
  if (node.alt !== undefined) read.alternatives.push(node.alt);
  const inner = (node.children ?? []).map((child) => walk(child, texts, read)).join("");
  if (role === "Lbl" || role === "Figure") return "";
  return inline.has(role) ? inner : ` ${inner} `;
}

function titlesOf(items: { title: string; items: { title: string; items: never[] }[] }[]): string[] {
  return items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);
}

function readAttachment(value: unknown): ReadBack["attachments"][number] {
  const file: Record<string, unknown> = { ...Object(value) };
  const content = file.content instanceof Uint8Array ? Buffer.from(file.content).toString("utf8") : "";
  return { name: String(file.filename), text: content, description: String(file.description) };
}
