import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf, isIntact, type Made, readMade } from "../../src/making/made.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-made-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const made: Made = {
  key: "k",
  date: "2026-11-12",
  files: { "fagrapport.pdf": hashOf("pdf") },
  pageCount: 16,
  secondPrint: false,
  notices: [],
  refused: [],
};

describe("the record of what was made", () => {
  it("is read back as it was written", async () => {
    writeFileSync(join(folder, "fagrapport.made.json"), JSON.stringify(made));
    expect(await readMade(folder, "fagrapport")).toEqual(made);
  });

  it.each([
    ["no file", null],
    ["half a file", '{"key":'],
    ["another shape", "{}"],
  ])("is nothing with %s", async (_, text) => {
    if (text !== null) writeFileSync(join(folder, "fagrapport.made.json"), text);
    expect(await readMade(folder, "fagrapport")).toBeNull();
  });

  it("holds only while the files lie there unchanged", async () => {
    expect(await isIntact(folder, made)).toBe(false);
    writeFileSync(join(folder, "fagrapport.pdf"), "pdf");
    expect(await isIntact(folder, made)).toBe(true);
    writeFileSync(join(folder, "fagrapport.pdf"), "pdf, touched");
    expect(await isIntact(folder, made)).toBe(false);
  });
});

describe("a hash of several parts", () => {
  it("tells where one part ends and the next begins", () => {
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
    expect(hashOf("ab", "c")).toBe(hashOf("ab", "c"));
  });
});
