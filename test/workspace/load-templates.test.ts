import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fontFaceCss, isCovered } from "../../src/report/theme.ts";
import { listBrands, loadTemplates, loadTheme, readTemplateTexts } from "../../src/workspace/load-templates.ts";

const shipped = fileURLToPath(new URL("../../templates", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "templates-"));
  await cp(shipped, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe("a templates folder", () => {
  it("names every fault of every template, with file and line", async () => {
    await writeFile(join(folder, "partials", "light.hbs"), "{{{word}}}\n{{> lost}}");
    await writeFile(join(folder, "document.hbs"), "{{#if}");
    const loading = loadTemplates(folder, "nb");
    await expect(loading).rejects.toMatchObject({ kind: "input" });
    await expect(loading).rejects.toThrow(
      /templates\/document\.hbs:1: Malen kan ikke leses[\s\S]*templates\/partials\/light\.hbs:1: \{\{\{word\}\}\}[\s\S]*templates\/partials\/light\.hbs:2: Delmalen «lost»/,
    );
  });

  it("may hold brands alone: the rest is the shipped one's", async () => {
    for (const part of ["partials", "styles"]) await rm(join(folder, part), { recursive: true });
    for (const page of ["document", "fagrapport", "portfolio", "twin", "diff"]) await rm(join(folder, `${page}.hbs`));
    expect(await readTemplateTexts(folder)).toEqual(await readTemplateTexts(shipped));
  });

  it("adds its brands to those that are shipped, and its own stand before them", async () => {
    const brands = join(folder, "brands");
    await cp(join(brands, "programkontor"), join(brands, "fjordrad"), { recursive: true });
    await writeFile(join(brands, "fjordrad", "brand.css"), "/* fjordrad */");
    await writeFile(join(brands, "programkontor", "brand.css"), "/* vår egen */");
    await rm(join(brands, "nordviken"), { recursive: true });
    expect(await listBrands(folder)).toEqual(["fjordrad", "nordviken", "programkontor"]);
    expect((await loadTheme(folder, "fjordrad", "nb")).css).toBe("/* fjordrad */");
    expect((await loadTheme(folder, "programkontor", "nb")).css).toBe("/* vår egen */");
    expect((await loadTheme(folder, "nordviken", "nb")).brand.name).toContain("Nordviken");

    await rm(brands, { recursive: true });
    expect(await listBrands(folder)).toEqual(["nordviken", "programkontor"]);
  });
});

describe("a brand's folder", () => {
  it("is loaded with mark and fonts", async () => {
    const theme = await loadTheme(folder, "programkontor", "nb");
    expect(theme.brand.name).toBe("Programkontoret");
    expect(theme.logo.markup).toContain("<title>Programkontoret</title>");
    expect(new Set(theme.fonts.map(({ family }) => family))).toEqual(new Set(["Newsreader", "Source Sans 3"]));
  });

  it("has for every face the letters that Norwegian, Sámi and dashes need", async () => {
    const { fonts } = await loadTheme(folder, "nordviken", "nb");
    for (const letter of "æøåÆØÅ«»–…\u00a0−čđŋšŧžáČĐŊŠŦŽ") {
      for (const family of ["Newsreader", "Source Sans 3"]) {
        const has = fonts.some((face) => face.family === family && isCovered(face.covers, letter.codePointAt(0) ?? 0));
        expect(has, `${family} ${letter}`).toBe(true);
      }
    }
  });

  it("puts further letters into a document only where they occur", async () => {
    const { fonts } = await loadTheme(folder, "nordviken", "nb");
    const count = (text: string) => fontFaceCss(fonts, text).match(/@font-face/g)?.length;
    expect(count("Blåbær – 46 %")).toBe(6);
    expect(count("Davvi Šibit")).toBe(12);
    expect(count("Норвегия")).toBe(9);
  });

  it.each([
    ["brand.yaml", "name: x", "«colours»"],
    ["brand.yaml", "name: [", "programkontor"],
    ["logo.svg", "<svg><script/></svg>", "<script> is not allowed"],
  ])("with a bad %s is refused in words", async (file, content, words) => {
    await writeFile(join(folder, "brands", "programkontor", file), content);
    await expect(loadTheme(folder, "programkontor", "nb")).rejects.toMatchObject({ kind: "input" });
    await expect(loadTheme(folder, "programkontor", "nb")).rejects.toThrow(words);
  });

  it("that is not there is answered with the nearest and the list", async () => {
    await expect(loadTheme(folder, "nordvikn", "nb")).rejects.toMatchObject({
      kind: "usage",
      message: "Det finnes ingen profil som heter «nordvikn». Mente du «nordviken»?",
      hint: "Profilene er mappene i templates/brands: nordviken, programkontor.",
    });
  });
});
