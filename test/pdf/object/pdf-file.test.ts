import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/pdf/object/read-file.ts";
import { dictionary, name, reference } from "../../../src/pdf/object/value.ts";
import { startPdf } from "../../../src/pdf/object/write-file.ts";
import { browserPdf } from "../pdf-with-anchors.ts";
import { getDocument } from "../pdfjs.ts";

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

const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

describe("writing a file", () => {
  it("gives one that another program reads", async () => {
    const document = await open(smallest("0 0 10 10 re f"));
    expect(document.numPages).toBe(1);
    const page = await document.getPage(1);
    expect(page.view).toEqual([0, 0, 100, 100]);
    expect((await page.getOperatorList()).fnArray.length).toBeGreaterThan(0);
    expect((await document.getMetadata()).info).toMatchObject({ Title: "x", PDFFormatVersion: "1.7" });
  });

  it("gives the same bytes for the same content, and another id for another", async () => {
    const id = async (content: string) => (await open(smallest(content))).fingerprints[0];
    expect(smallest("a")).toEqual(smallest("a"));
    expect(await id("0 0 10 10 re f")).not.toBe(await id("0 0 10 11 re f"));
  });

  it("packs more objects than one stream holds, the last page in the last of them", async () => {
    const writer = startPdf(3);
    writer.put(1, dictionary({ Type: name("Catalog"), Pages: reference(2) }));
    const numbers = Array.from({ length: 1000 }, () => writer.reserve());
    writer.put(2, dictionary({ Type: name("Pages"), Kids: numbers.map(reference), Count: numbers.length }));
    for (const [i, number] of numbers.entries()) {
      writer.put(number, dictionary({ Type: name("Page"), Parent: reference(2), MediaBox: [0, 0, i + 1, 9] }));
    }
    const info = writer.reserve();
    writer.put(info, dictionary({}));
    const document = await open(writer.finish(1, info));
    expect(document.numPages).toBe(1000);
    expect((await document.getPage(1000)).view).toEqual([0, 0, 1000, 9]);
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
