import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jsonPieces, startJsonList, sweepHalfWritten, toJson, writeWhole } from "../../src/workspace/write.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-write-"));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

describe("writing a whole file", () => {
  it("makes the folder, and replaces what was there", async () => {
    const path = join(folder, "a", "b.txt");
    await writeWhole(path, "én");
    await writeWhole(path, Buffer.from("to"));
    expect(readFileSync(path, "utf8")).toBe("to");
    expect(readdirSync(join(folder, "a"))).toEqual(["b.txt"]);
  });

  it("writes pieces one after the other", async () => {
    await writeWhole(join(folder, "a"), [Buffer.from("é"), new Uint8Array(), Buffer.from("n")]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("én");
  });

  it("writes the part of a larger buffer that it is given", async () => {
    await writeWhole(join(folder, "a"), new Uint8Array([1, 2, 3, 4]).subarray(1, 3));
    expect([...readFileSync(join(folder, "a"))]).toEqual([2, 3]);
  });

  it("leaves nothing behind where it cannot be done", async () => {
    mkdirSync(join(folder, "a"));
    await expect(writeWhole(join(folder, "a"), "tekst")).rejects.toMatchObject({ code: "EISDIR" });
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is possible for several at once; the last one's file is whole", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(10_000));
    await Promise.all(texts.map((text) => writeWhole(join(folder, "a"), text)));
    expect(texts).toContain(readFileSync(join(folder, "a"), "utf8"));
    expect(readdirSync(folder)).toEqual(["a"]);
  });
});

describe("sweeping up", () => {
  it("removes what was half-written, and nothing that anybody would name so", async () => {
    for (const name of ["a.pdf.31415926535", "a.pdf", "note.2026", "svar.20261112"]) {
      writeFileSync(join(folder, name), "");
    }
    await sweepHalfWritten(folder);
    expect(readdirSync(folder)).toEqual(["a.pdf", "note.2026", "svar.20261112"]);
    await sweepHalfWritten(join(folder, "not-there"));
  });
});

describe("JSON written piece by piece", () => {
  it.each([
    ["an empty value", {}],
    ["lists and objects in lists", { a: [], b: [1, "én\n", { c: [null, { d: [] }] }], e: { f: [2] }, g: null }],
    ["what has no value", { a: undefined, b: 1, c: [undefined] }],
  ])("is what it is when it is written at once: %s", (_, value) => {
    expect(Buffer.concat([...jsonPieces(value)]).toString("utf8")).toBe(toJson(value));
  });

  it.each([[[]], [[{ a: 1 }]], [["a", { b: [1, 2] }, []]]])("is the same as a list: %j", (...list) => {
    let written = "";
    const { add, end } = startJsonList((text) => {
      written += text;
    });
    for (const value of list) add(value);
    end();
    expect(written).toBe(toJson(list));
  });
});
