import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/pdf/object/read-file.ts";
import { dictionary, name, reference } from "../../../src/pdf/object/value.ts";
import { startPdf } from "../../../src/pdf/object/write-file.ts";
import { browserPdf } from "../pdf-with-anchors.ts";

/** The smallest whole document: catalog 1, pages 2, one page 3, its content 4. */
function smallest(content: string): Uint8Array {
  const writer = startPdf(5);
  writer.put(1, dictionary({ Type: name("Catalog"), Pages: reference(2) }));
  writer.put(2, dictionary({ Type: name("Pages"), Kids: [reference(3)], Count: 1 }));
  writer.put(
    3,
    dictionary({ Type: name("Page"), Parent: reference(2), MediaBox: [0, 0, 100, 100], Contents: reference(4) }),
  );
  writer.putPacked(4, dictionary({}), Buffer.from(content));
  const info = writer.reserve();
  writer.put(info, "<</Title(x)>>");
  return writer.finish(1, info);
}

describe("writing a file", () => {
  it("gives one that another library reads", async () => {
    const document = await PDFDocument.load(smallest("0 0 10 10 re f"));
    expect(document.getPageCount()).toBe(1);
    expect(document.getPage(0).getSize()).toEqual({ width: 100, height: 100 });
    expect(document.catalog.get(PDFName.of("Type"))).toBe(PDFName.of("Catalog"));
  });

  it("gives the same bytes for the same content, and another id for another", () => {
    const id = (bytes: Uint8Array) => bytes.length > 0 && Buffer.from(bytes).toString("latin1").split("/ID")[1];
    expect(smallest("a")).toEqual(smallest("a"));
    expect(id(smallest("0 0 10 10 re f"))).not.toBe(id(smallest("0 0 10 11 re f")));
  });

  it("packs more objects than one stream holds", async () => {
    const writer = startPdf(4);
    writer.put(1, dictionary({ Type: name("Catalog"), Pages: reference(2) }));
    writer.put(2, dictionary({ Type: name("Pages"), Kids: [reference(3)], Count: 1 }));
    writer.put(3, dictionary({ Type: name("Page"), Parent: reference(2), MediaBox: [0, 0, 9, 9] }));
    const numbers = Array.from({ length: 1000 }, () => writer.reserve());
    for (const number of numbers) writer.put(number, dictionary({ N: number }));
    const info = writer.reserve();
    writer.put(info, dictionary({}));
    const document = await PDFDocument.load(writer.finish(1, info));
    expect(document.context.enumerateIndirectObjects().length).toBeGreaterThanOrEqual(1004);
  });
});

describe("reading a file", () => {
  it("finds objects by the table, and the bytes of a stream by its length", () => {
    const file = readPdf(browserPdf(["<</Type/Catalog/Length 9>>", "<</Length 5>> stream\nhello\nendstream"]));
    expect(file.size).toBe(3);
    expect(file.dictionary(file.trailer.get("Root"))?.get("Type")).toEqual(name("Catalog"));
    expect(Buffer.from(file.inflate(2)).toString()).toBe("hello");
  });

  it("says which object is missing or elsewhere", () => {
    const file = readPdf(browserPdf(["<</Type/Catalog>>"]));
    expect(() => file.object(7)).toThrow("no object 7");
    expect(() => readPdf(Buffer.from("not a PDF"))).toThrow("no cross-reference table");
  });
});
