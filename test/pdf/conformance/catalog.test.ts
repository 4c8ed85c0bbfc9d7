import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { writeMetadata } from "../../../src/pdf/conformance/catalog/metadata.ts";
import { makeSrgbProfile } from "../../../src/pdf/conformance/catalog/srgb-profile.ts";
import type { Statement } from "../../../src/pdf/conformance/catalog/statement.ts";

const statement: Statement = {
  title: 'Klynger & "nett" <1>',
  language: "nb",
  author: "Nordviken",
  subject: "Internasjonalisering",
  creator: "fagrapport 0.1.0",
  date: "2026-11-12",
  archive: "3a",
  attachments: [],
};

/** Text of each element, by its name; throws where the XML is not well-formed. */
function read(xml: string): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("text", (text) => {
    const name = open.at(-1) === "rdf:li" ? open.at(-3) : open.at(-1);
    if (text.trim() !== "" && name !== undefined) texts.set(name, text);
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

describe("the document's metadata", () => {
  it("is well-formed XML that says what the document is", () => {
    const texts = read(writeMetadata(statement, "Skia/PDF m147"));
    expect(Object.fromEntries(texts)).toMatchObject({
      "dc:title": statement.title,
      "dc:language": "nb",
      "dc:creator": "Nordviken",
      "dc:description": "Internasjonalisering",
      "xmp:CreatorTool": "fagrapport 0.1.0",
      "xmp:CreateDate": "2026-11-12T12:00:00Z",
      "pdf:Producer": "Skia/PDF m147",
      "pdfaid:part": "3",
      "pdfaid:conformance": "A",
      "pdfuaid:part": "1",
    });
  });

  it("says PDF/A-2a when that is what it is", () => {
    expect(read(writeMetadata({ ...statement, archive: "2a" }, "x")).get("pdfaid:part")).toBe("2");
  });

  it("leaves out what is not known, and what XML has no room for", () => {
    const texts = read(writeMetadata({ ...statement, author: "", subject: "", title: "A\u0000\u0008B" }, "x"));
    expect(texts.has("dc:creator")).toBe(false);
    expect(texts.has("dc:description")).toBe(false);
    expect(texts.get("dc:title")).toBe("AB");
  });
});

describe("the colour profile", () => {
  const profile = makeSrgbProfile();

  it("is a display profile for RGB that is as long as it says", () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  });

  it("has every tag that a matrix profile must have, inside the file and on a border of four bytes", () => {
    const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, i) => {
      const at = 132 + i * 12;
      return {
        name: profile.toString("latin1", at, at + 4),
        offset: profile.readUInt32BE(at + 4),
        length: profile.readUInt32BE(at + 8),
      };
    });
    expect(tags.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]),
    );
    for (const { offset, length } of tags) {
      expect(offset % 4).toBe(0);
      expect(offset + length).toBeLessThanOrEqual(profile.length);
    }
  });

  it("is the same every time", () => {
    expect(makeSrgbProfile().equals(profile)).toBe(true);
  });
});
