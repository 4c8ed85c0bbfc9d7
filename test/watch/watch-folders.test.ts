import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FolderWatch, watchFolders } from "../../src/watch/watch-folders.ts";

/* Real files that are changed as editors change them. Nothing here waits for a time: the watch says when it has seen it. */

let folder: string;
let end: AbortController;
let watch: FolderWatch;
const path = (...names: string[]) => join(folder, ...names);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "fagrapport-watch-"));
  mkdirSync(path("notes"));
  mkdirSync(path("templates", "partials"), { recursive: true });
  writeFileSync(path("notes", "alfa.md"), "# Alfa\n");
  writeFileSync(path("templates", "partials", "cover.hbs"), "<p>");
  end = new AbortController();
  watch = await watchFolders(
    [
      { path: path("notes"), deep: false },
      { path: path("later"), deep: false },
      { path: path("templates"), deep: true },
    ],
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  watch.close();
  rmSync(folder, { recursive: true });
});

describe("a watch of folders", () => {
  it("sees a file that is written in place", async () => {
    appendFileSync(path("notes", "alfa.md"), "Mer.\n");
    expect(await watch.next()).toEqual([path("notes", "alfa.md")]);
  });

  it("sees a file that is saved under another name and renamed over the old one", async () => {
    writeFileSync(path("notes", ".alfa.md.swp"), "# Alfa, ny\n");
    renameSync(path("notes", "alfa.md"), path("notes", "alfa.md~"));
    renameSync(path("notes", ".alfa.md.swp"), path("notes", "alfa.md"));
    expect(await watch.next()).toEqual([path("notes", "alfa.md")]);
  });

  it("goes on seeing a file after it has been renamed over", async () => {
    for (const text of ["én", "to to", "tre tre tre"]) {
      writeFileSync(path("notes", "ny"), text);
      renameSync(path("notes", "ny"), path("notes", "alfa.md"));
      expect(await watch.next()).toEqual([path("notes", "alfa.md")]);
    }
  });

  it("tells a burst of changes once, sorted", async () => {
    for (let at = 0; at < 50; at += 1) appendFileSync(path("notes", "alfa.md"), `${at}\n`);
    writeFileSync(path("templates", "partials", "cover.hbs"), "<div>");
    expect(await watch.next()).toEqual([path("notes", "alfa.md"), path("templates", "partials", "cover.hbs")]);
  });

  it("sees what is added, taken away, and put in a folder that was not there", async () => {
    writeFileSync(path("notes", "beta.md"), "# Beta\n");
    expect(await watch.next()).toEqual([path("notes", "beta.md")]);
    rmSync(path("notes", "beta.md"));
    expect(await watch.next()).toEqual([path("notes", "beta.md")]);
    mkdirSync(path("later"));
    writeFileSync(path("later", "svar.csv"), "a\n");
    expect(await watch.next()).toEqual([path("later", "svar.csv")]);
    mkdirSync(path("templates", "brands", "ny"), { recursive: true });
    writeFileSync(path("templates", "brands", "ny", "brand.yaml"), "name: Ny\n");
    expect(await watch.next()).toEqual([path("templates", "brands", "ny", "brand.yaml")]);
  });

  it("sees what changed while nobody waited", async () => {
    writeFileSync(path("notes", "alfa.md"), "annet");
    writeFileSync(path("notes", "beta.md"), "nytt");
    expect(await watch.next()).toEqual([path("notes", "alfa.md"), path("notes", "beta.md")]);
  });

  it("does not mind what editors and spreadsheets put beside a file", async () => {
    for (const name of [
      ".alfa.md.swp",
      "alfa.md~",
      "4913",
      "#alfa.md#",
      "~$alfa.csv",
      ".~lock.alfa.csv#",
      "x.123456789",
    ])
      writeFileSync(path("notes", name), "x");
    writeFileSync(path("notes", "beta.md"), "nytt");
    expect(await watch.next()).toEqual([path("notes", "beta.md")]);
  });

  it("ends with nothing when it is ended", async () => {
    const next = watch.next();
    end.abort();
    expect(await next).toEqual([]);
    expect(await watch.next()).toEqual([]);
  });
});
