import { crc32, deflateRawSync } from "node:zlib";

/*
 * Workbooks made by hand, since what has to be read is what other programs write, and no library writes it that way.
 */

export type ZipEntry = {
  name: string;
  data: string | Buffer;
  /** What the directory says instead of the truth. */
  declaredSize?: number;
  encrypted?: boolean;
};

/** A ZIP file, deflated, with what its directory claims in our hands. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize, encrypted = false } of entries) {
    const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(encrypted ? 1 : 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(0x28_21_00_00, 6);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(declaredSize ?? bytes.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), header, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), header, rest, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A cell: text, or XML of our own for what a text cannot say. */
export type SheetCell = string | { xml: (address: string) => string };
export type WorkbookStyle = {
  /** Texts in a shared list, as Excel writes, or in the cells, as Nettskjema does. */
  texts?: "shared" | "inline";
  /** Prefix of every element of the main namespace: "x:" as some .NET programs write. */
  prefix?: string;
  from1904?: boolean;
  /** Leaves out the addresses of rows and cells. */
  withoutAddresses?: boolean;
  extra?: ZipEntry[];
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook with one part a sheet, as bytes. A row is a list of cells; its number is its place. */
export function makeWorkbook(
  sheets: readonly { name: string; rows: readonly (readonly SheetCell[])[]; after?: string }[],
  style: WorkbookStyle = {},
): Buffer {
  const { texts = "shared", prefix = "", from1904 = false, withoutAddresses = false, extra = [] } = style;
  const shared: string[] = [];
  const space = prefix === "" ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const parts = sheets.map(({ rows, after = "" }) => {
    const data = rows.map((cells, row) => {
      const inside = cells.map((cell, column) => {
        const address = `${letters(column)}${row + 1}`;
        const xml = typeof cell === "string" ? textCell(cell, address, texts, shared) : cell.xml(address);
        return withoutAddresses ? xml.replace(` r="${address}"`, "") : xml;
      });
      return `<row${withoutAddresses ? "" : ` r="${row + 1}"`}>${inside.join("")}</row>`;
    });
    return withPrefix(`<worksheet><sheetData>${data.join("")}</sheetData>${after}</worksheet>`, prefix, space);
  });
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const links = parts.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const book = `<workbook xmlns:r="${relations}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${list.join("")}</sheets></workbook>`;
  const strings = `<sst>${shared.map((text) => `<si>${text}</si>`).join("")}</sst>`;
  return makeZip([
    { name: "[Content_Types].xml", data: `${head}<Types/>` },
    {
      name: "_rels/.rels",
      data: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: "xl/workbook.xml", data: head + withPrefix(book, prefix, space) },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `${head}<Relationships xmlns="${packageRelations}">${links.join("")}<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdF" Type="${relations}/styles" Target="/xl/styles.xml"/></Relationships>`,
    },
    { name: "xl/sharedStrings.xml", data: head + withPrefix(strings, prefix, space) },
    {
      name: "xl/styles.xml",
      data:
        head +
        withPrefix(
          '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yy h:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs></styleSheet>',
          prefix,
          space,
        ),
    },
    ...parts.map((data, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, data: head + data })),
    ...extra,
  ]);
}

/** A number; `style` 1 is a date with time, 2 a date. */
export function numberCell(value: number | string, style = 0): SheetCell {
  return { xml: (address) => `<c r="${address}" s="${style}"><v>${value}</v></c>` };
}

export function rawCell(attributes: string, inside: string): SheetCell {
  return { xml: (address) => `<c r="${address}"${attributes}>${inside}</c>` };
}

function textCell(text: string, address: string, texts: "shared" | "inline", shared: string[]): string {
  if (text === "") return "";
  const inside = `<t xml:space="preserve">${escapeXml(text)}</t>`;
  if (texts === "inline") return `<c r="${address}" t="inlineStr"><is>${inside}</is></c>`;
  const known = shared.indexOf(inside);
  const place = known < 0 ? shared.push(inside) - 1 : known;
  return `<c r="${address}" t="s"><v>${place}</v></c>`;
}

function withPrefix(xml: string, prefix: string, space: string): string {
  const named = prefix === "" ? xml : xml.replace(/<(\/?)([a-zA-Z])/g, `<$1${prefix}$2`);
  return named.replace(/^<([\w:]+)/, `<$1 ${space}`);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
