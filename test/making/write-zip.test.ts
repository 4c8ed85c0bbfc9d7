import { text } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, fromBufferPromise } from "yauzl";
import { writeZip, type ZipEntry } from "../../src/making/write-zip.ts";

const entry = (path: string, contents: string): ZipEntry => ({
  path,
  bytes: Buffer.from(contents),
  date: "2026-11-12",
});
const entries = [
  entry("blaa-aas/fagrapport.html", "<p>Blå Ås</p>".repeat(500)),
  entry("blaa-aas/fagrapport.pdf", "%PDF-1.7 er pakket fra før ".repeat(50)),
  entry("Ærlig – navn.txt", "æøå"),
  entry("tom.txt", ""),
];

/** What a reader that is not ours finds; it refuses an entry that does not have the size it says. */
async function unpack(bytes: Uint8Array): Promise<{ entry: Entry; contents: string }[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const found: { entry: Entry; contents: string }[] = [];
  for await (const one of zip.eachEntry()) {
    found.push({ entry: one, contents: await text(await zip.openReadStreamPromise(one)) });
  }
  return found;
}

describe("a ZIP archive", () => {
  it("gives back every file with its name, in order", async () => {
    const found = await unpack(writeZip(entries));
    expect(found.map(({ entry: { fileName }, contents }) => [fileName, contents])).toEqual(
      entries.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]),
    );
  });

  it("packs text, and stores what is packed already", async () => {
    const [html, pdf] = await unpack(writeZip(entries));
    expect(html?.entry.compressionMethod).toBe(8);
    expect(html?.entry.compressedSize).toBeLessThan(200);
    expect(pdf?.entry.compressionMethod).toBe(0);
  });

  it("dates each file at noon of the day it was given", async () => {
    const [first] = await unpack(writeZip(entries));
    expect(first?.entry.getLastModDate()).toEqual(new Date(2026, 10, 12, 12, 0, 0));
  });

  it("is the same bytes each time", () => {
    expect(Buffer.from(writeZip(entries)).equals(Buffer.from(writeZip(entries)))).toBe(true);
  });

  it("may be empty", async () => {
    expect(await unpack(writeZip([]))).toEqual([]);
  });

  it("holds any bytes under any name", async () => {
    const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zæøå0-9 -]{1,20}$/), fc.string({ unit: "binary" })), {
      selector: ([name]) => name,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(files, async (named) => {
        const found = await unpack(writeZip(named.map(([name, contents]) => entry(`${name}.txt`, contents))));
        expect(found.map(({ contents }) => contents)).toEqual(
          named.map(([, contents]) => Buffer.from(contents).toString("utf8")),
        );
      }),
    );
  });

  it("refuses more files than the format can count", () => {
    const one = entry("a.txt", "a");
    expect(() => writeZip(Array.from({ length: 65_536 }, () => one))).toThrow(RangeError);
  });

  it("tells unpackers the checksum, and that the files are readable", async () => {
    const [one] = await unpack(writeZip([entry("a.txt", "123456789")]));
    // The check value that the definition of CRC-32 gives for these nine digits.
    expect(one?.entry.crc32).toBe(0xcbf43926);
    expect((one?.entry.externalFileAttributes ?? 0) >>> 16).toBe(0o100644);
    expect(one?.entry.versionMadeBy).toBe((3 << 8) | 20);
  });
});
