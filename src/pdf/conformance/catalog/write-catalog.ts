import type { PdfFile } from "../../object/read-file.ts";
import { dictionary, encodeText, name, type PdfText, type PdfValue, reference, textOf } from "../../object/value.ts";
import type { PdfWriter } from "../../object/write-file.ts";
import { writeMetadata } from "./metadata.ts";
import { makeSrgbProfile } from "./srgb-profile.ts";
import type { PackedAttachment, Statement } from "./statement.ts";

const profile = makeSrgbProfile();

/**
 * Writes the catalog and all that hangs on it beside pages and structure: metadata, colour profile, attachments.
 *
 * @returns numbers of the catalog and of the information dictionary
 */
export function writeCatalog(
  writer: PdfWriter,
  file: PdfFile,
  treeNumber: number,
  statement: Statement,
): { root: number; info: number } {
  const old = file.dictionary(file.trailer.get("Root"));
  const date: PdfText = { kind: "text", bytes: `D:${statement.date.replaceAll("-", "")}120000Z` };
  const producer = textOf(file.dictionary(file.trailer.get("Info"))?.get("Producer")) ?? "Skia/PDF";
  const files = statement.attachments.map((attachment) => writeAttachment(writer, attachment, date));

  const metadata = writer.reserve();
  const xmp = Buffer.from(writeMetadata(statement, producer), "utf8");
  writer.putStream(metadata, dictionary({ Type: name("Metadata"), Subtype: name("XML") }), xmp);

  const root = writer.reserve();
  const catalog = dictionary({
    Type: name("Catalog"),
    Pages: old?.get("Pages"),
    Dests: old?.get("Dests"),
    Outlines: old?.get("Outlines"),
    StructTreeRoot: reference(treeNumber),
    MarkInfo: dictionary({ Marked: true }),
    ViewerPreferences: dictionary({ DisplayDocTitle: true }),
    Lang: encodeText(statement.language),
    Metadata: reference(metadata),
    OutputIntents: [outputIntent(writer)],
  });
  if (files.length > 0) {
    const names = files.flatMap(({ key, number }): PdfValue[] => [key, reference(number)]);
    catalog.set("Names", dictionary({ EmbeddedFiles: dictionary({ Names: names }) }));
    catalog.set(
      "AF",
      files.map(({ number }) => reference(number)),
    );
  }
  writer.put(root, catalog);

  const info = writer.reserve();
  const { title, author, subject, creator } = statement;
  writer.put(
    info,
    dictionary({
      Title: encodeText(title),
      Author: encodeText(author),
      Subject: encodeText(subject),
      Creator: encodeText(creator),
      Producer: encodeText(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
  return { root, info };
}

/** All colours of the document are sRGB (ISO 19005-3, 6.2.3). */
function outputIntent(writer: PdfWriter): PdfValue {
  const number = writer.reserve();
  writer.putPacked(number, dictionary({ N: 3, Alternate: name("DeviceRGB") }), profile);
  const label = encodeText("sRGB IEC61966-2.1");
  return dictionary({
    Type: name("OutputIntent"),
    S: name("GTS_PDFA1"),
    OutputConditionIdentifier: label,
    Info: label,
    RegistryName: encodeText("http://www.color.org"),
    DestOutputProfile: reference(number),
  });
}

/** An embedded file with the words PDF/A-3 asks for (ISO 19005-3, 6.8). */
function writeAttachment(
  writer: PdfWriter,
  attachment: PackedAttachment,
  date: PdfText,
): { key: PdfText; number: number } {
  const { packed, size, checksum, mimeType, description } = attachment;
  const sum: PdfText = { kind: "text", bytes: checksum };
  const stream = writer.reserve();
  writer.putStream(
    stream,
    dictionary({
      Type: name("EmbeddedFile"),
      Subtype: name(mimeType),
      Params: dictionary({ Size: size, ModDate: date, CheckSum: sum }),
      Filter: name("FlateDecode"),
    }),
    packed,
  );
  const number = writer.reserve();
  const key = encodeText(attachment.name);
  writer.put(
    number,
    dictionary({
      Type: name("Filespec"),
      F: key,
      UF: key,
      Desc: encodeText(description),
      AFRelationship: name("Data"),
      EF: dictionary({ F: reference(stream), UF: reference(stream) }),
    }),
  );
  return { key, number };
}
