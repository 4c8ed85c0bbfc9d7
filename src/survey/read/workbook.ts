import { posix } from "node:path";
import { type CellContext, isDateFormat, unescapeControls } from "./cell-text.ts";
import type { Limits } from "./limits.ts";
import { sheetRows } from "./sheet-rows.ts";
import type { Table } from "./table.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { readXml } from "./xml-events.ts";
import type { Zip } from "./zip.ts";

type Relations = Map<string, { target: string; type: string }>;
type SheetEntry = { name: string; relation: string; hidden: boolean };

/** The sheets of a workbook in its order, the hidden ones too, each to be read when it is needed. */
export type Workbook = { sheets: (Table & { sheet: string; hidden: boolean })[] };

/**
 * Opens a workbook from its ZIP file. What can be large, the sheets, is not read here; the shared texts are.
 *
 * @throws UnreadableFile where the ZIP file holds no workbook, or one in a format we cannot read
 */
export async function openWorkbook(zip: Zip, limits: Limits): Promise<Workbook> {
  const main = await findMainPart(zip, limits);
  const { entries, from1904 } = await readMainPart(zip, main, limits);
  if (entries.length === 0) throw new UnreadableFile({ code: "file-not-spreadsheet", params: { kind: "empty" } });

  const relations = await readRelations(zip, main, limits);
  const partOf = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(kind))?.target ?? null;
  const context: CellContext = {
    sharedTexts: await readSharedTexts(zip, partOf("/sharedStrings"), limits),
    dateStyles: await readDateStyles(zip, partOf("/styles"), limits),
    from1904,
  };
  const worksheets = entries.filter(
    ({ relation }) => !/\/(chartsheet|dialogsheet)$/.test(relations.get(relation)?.type ?? ""),
  );
  return {
    sheets: worksheets.map(({ name, relation, hidden }) => ({
      sheet: name,
      hidden,
      rows: () => sheetRows(() => openPart(zip, relations.get(relation)?.target ?? null), context, limits),
      notices: () => [],
    })),
  };
}

/** Where the package says that its workbook lies, else where every program puts it. */
async function findMainPart(zip: Zip, limits: Limits): Promise<string> {
  const lower = new Set(zip.names.map((name) => name.toLowerCase()));
  if (lower.has("encryptedpackage")) throw new UnreadableFile({ code: "file-encrypted" });
  if (lower.has("xl/workbook.bin")) throw notSpreadsheet("xlsb");
  const root = await readRelations(zip, "", limits);
  const declared = [...root.values()].find(({ type }) => type.endsWith("/officeDocument"))?.target ?? null;
  const main = declared ?? "xl/workbook.xml";
  if (!lower.has(main.toLowerCase())) {
    throw notSpreadsheet(lower.has("content.xml") && lower.has("mimetype") ? "ods" : "ZIP");
  }
  if (/^(word|ppt)\//i.test(main)) throw notSpreadsheet(main.toLowerCase().startsWith("word") ? "Word" : "PowerPoint");
  return main;
}

async function readMainPart(
  zip: Zip,
  part: string,
  limits: Limits,
): Promise<{ entries: SheetEntry[]; from1904: boolean }> {
  const entries: SheetEntry[] = [];
  let from1904 = false;
  const open = (name: string, { name: sheet = "", id = "", state, date1904 }: Record<string, string>) => {
    if (name === "sheet") {
      entries.push({ name: unescapeControls(sheet), relation: id, hidden: state !== undefined && state !== "visible" });
    }
    if (name === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
  };
  await readXml(await openPart(zip, part), { open }, limits);
  return { entries, from1904 };
}

/** The relations of a part, with targets from the package's root. None where it has no list. */
async function readRelations(zip: Zip, part: string, limits: Limits): Promise<Relations> {
  const folder = posix.dirname(part);
  const pieces = await zip.open(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  const relations: Relations = new Map();
  if (pieces === null) return relations;
  const open = (name: string, { Id: id = "", Target: target = "", Type: type = "" }: Record<string, string>) => {
    if (name !== "Relationship") return;
    const full = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    relations.set(id, { target: full, type });
  };
  await readXml(pieces, { open }, limits);
  return relations;
}

/** Rich texts are joined; phonetic readings are left out. */
async function readSharedTexts(zip: Zip, part: string | null, limits: Limits): Promise<string[]> {
  const pieces = part === null ? null : await zip.open(part);
  const texts: string[] = [];
  if (pieces === null) return texts;
  let current = "";
  let characters = 0;
  let inText = false;
  let phonetic = 0;
  await readXml(
    pieces,
    {
      open: (name) => {
        if (name === "si") current = "";
        else if (name === "t") inText = phonetic === 0;
        else if (name === "rPh") phonetic += 1;
      },
      text: (text) => {
        if (inText) current += text;
      },
      close: (name) => {
        if (name === "t") inText = false;
        else if (name === "rPh") phonetic -= 1;
        else if (name === "si") {
          characters += current.length;
          if (texts.length >= limits.sharedTexts || characters > limits.sharedCharacters) {
            throw new UnreadableFile({ code: "file-too-large", params: { what: "texts", limit: limits.sharedTexts } });
          }
          texts.push(unescapeControls(current));
        }
      },
    },
    limits,
  );
  return texts;
}

async function readDateStyles(zip: Zip, part: string | null, limits: Limits): Promise<boolean[]> {
  const pieces = part === null ? null : await zip.open(part);
  const dates: boolean[] = [];
  if (pieces === null) return dates;
  const formats = new Map<number, string>();
  let inCellFormats = false;
  await readXml(
    pieces,
    {
      open: (name, { numFmtId = "0", formatCode = "" }) => {
        if (name === "numFmt") formats.set(Number(numFmtId), formatCode);
        else if (name === "cellXfs") inCellFormats = true;
        else if (name === "xf" && inCellFormats)
          dates.push(isDateFormat(Number(numFmtId), formats.get(Number(numFmtId))));
      },
      close: (name) => {
        if (name === "cellXfs") inCellFormats = false;
      },
    },
    limits,
  );
  return dates;
}

/** @throws UnreadableFile where the part that the workbook names is not there */
async function openPart(zip: Zip, part: string | null): Promise<AsyncIterable<Buffer>> {
  const pieces = part === null ? null : await zip.open(part);
  if (pieces === null) throw new UnreadableFile({ code: "file-damaged", ...(part === null ? {} : { value: part }) });
  return pieces;
}

function notSpreadsheet(kind: string): UnreadableFile {
  return new UnreadableFile({ code: "file-not-spreadsheet", params: { kind } });
}
