import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { FagrapportError } from "../error.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import { nearest } from "../messages/nearest.ts";
import { templateMessages } from "../messages/templates.ts";
import { type Brand, BrandSchema } from "../report/brand.ts";
import { compileTemplates, TemplateError, type Templates, type TemplateTexts } from "../report/templates.ts";
import { type FontFace, parseLogo, type Theme } from "../report/theme.ts";
import { readCoverage, toRanges } from "./font-coverage.ts";
import { packageRoot } from "./workspace.ts";

/**
 * Reads a templates folder and compiles what is in it.
 *
 * @throws FagrapportError of kind input, naming every fault of every template; what is rendered throws the same.
 */
export async function loadTemplates(folder: string, language: Language): Promise<Templates> {
  const texts = await readTemplateTexts(folder);
  const templates = inWords(language, () => compileTemplates(texts));
  return { ...templates, render: (page, view) => inWords(language, () => templates.render(page, view)) };
}

function inWords<T>(language: Language, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const sentences = inLanguage(templateMessages, language);
    throw new FagrapportError("input", [sentences.faulty, ...error.faults.map(sentences.fault)].join("\n"), {
      cause: error,
    });
  }
}

/**
 * The texts alone, for `lint` and for the key of a made report. A folder that has brands alone, or styles alone, takes what it
 * has not from the shipped templates.
 */
export async function readTemplateTexts(folder: string): Promise<TemplateTexts> {
  const [ownPages, partials, styles] = await Promise.all([
    readTexts(folder, ".hbs", false),
    readTexts(ownOrShipped(folder, "partials"), ".hbs", true),
    readTexts(ownOrShipped(folder, "styles"), ".css", false),
  ]);
  const hasPages = Object.keys(ownPages).length > 0;
  return { pages: hasPages ? ownPages : await readTexts(shippedTemplates, ".hbs", false), partials, styles };
}

const shippedTemplates = join(packageRoot, "templates");

function ownOrShipped(folder: string, part: string): string {
  const own = join(folder, part);
  return existsSync(own) ? own : join(shippedTemplates, part);
}

/** Names of the brands to choose between, sorted: those of a templates folder, and those that are shipped. */
export async function listBrands(folder: string): Promise<string[]> {
  return [...(await findBrands(folder)).keys()].sort();
}

/** Each brand's folder by its name; one of the folder's own stands in the place of a shipped one of the same name. */
async function findBrands(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [shippedTemplates, folder].map(async (templates) => {
      const brands = join(templates, "brands");
      const entries = existsSync(brands) ? await readdir(brands, { withFileTypes: true }) : [];
      return entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => [name, join(brands, name)] satisfies [string, string]);
    }),
  );
  return new Map(found.flat());
}

/**
 * Reads a brand's folder with its fonts.
 *
 * @throws FagrapportError of kind usage for a brand that is not there, of kind input for one that cannot be used.
 */
export async function loadTheme(folder: string, name: string, language: Language): Promise<Theme> {
  const sentences = inLanguage(templateMessages, language);
  const home = (await findBrands(folder)).get(name);
  if (home === undefined) {
    const brands = await listBrands(folder);
    throw new FagrapportError("usage", sentences.noBrand({ name, nearest: nearest(name, brands) }), {
      hint: sentences.brands({ names: brands }),
    });
  }
  const brand = readBrand(await readFile(join(home, "brand.yaml"), "utf8"), name, language);
  const svg = await readFile(join(home, "logo.svg"), "utf8");
  try {
    return {
      id: name,
      brand,
      logo: parseLogo(svg, brand.name),
      css: await readIfThere(join(home, "brand.css")),
      fonts: await loadFonts(brand),
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FagrapportError("input", sentences.badBrand({ name, reasons: [reason] }), { cause });
  }
}

function readBrand(yaml: string, name: string, language: Language): Brand {
  const sentences = inLanguage(templateMessages, language);
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new FagrapportError("input", sentences.badBrand({ name, reasons: [reason] }), { cause });
  }
  const read = BrandSchema.safeParse(value);
  if (read.success) return read.data;
  const reasons = read.error.issues.map((issue) => sentences.badField({ field: issue.path.join(".") || "–" }));
  throw new FagrapportError("input", sentences.badBrand({ name, reasons }), { cause: read.error });
}

const faces = [
  { role: "serif", weight: 400, style: "normal" },
  { role: "serif", weight: 400, style: "italic" },
  { role: "serif", weight: 600, style: "normal" },
  { role: "sans", weight: 400, style: "normal" },
  { role: "sans", weight: 400, style: "italic" },
  { role: "sans", weight: 600, style: "normal" },
] as const;
/** Besides `latin`, each without what is in it, so that a subset goes into a document only where its letters occur. */
const furtherSubsets = ["greek", "cyrillic", "latin-ext"] as const;

async function loadFonts(brand: Brand): Promise<FontFace[]> {
  return (await Promise.all(faces.map((face) => loadFace(brand, face)))).flat();
}

/** Faces that were read before: they are part of the installation and stay as they are. */
const knownFaces = new Map<string, Promise<FontFace[]>>();

/** One face in all its subsets; a family without one of them leaves those letters to the other family. */
function loadFace({ typefaces }: Brand, { role, weight, style }: (typeof faces)[number]): Promise<FontFace[]> {
  const typeface = typefaces[role];
  const key = JSON.stringify([typeface, weight, style]);
  const known = knownFaces.get(key) ?? readFace(typeface, weight, style);
  knownFaces.set(key, known);
  // One that could not be read may be there the next time.
  known.catch(() => knownFaces.delete(key));
  return known;
}

async function readFace(
  typeface: Brand["typefaces"]["serif"],
  weight: FontFace["weight"],
  style: FontFace["style"],
): Promise<FontFace[]> {
  const read = async (subset: string) => {
    const name = typeface.package.replace("@fontsource/", "");
    const file = findFile(`${typeface.package}/files/${name}-${subset}-${weight}-${style}.woff2`);
    return file === null ? null : readFile(file);
  };
  const describe = (bytes: Buffer, points: readonly number[]): FontFace => ({
    family: typeface.family,
    weight,
    style,
    covers: toRanges(points),
    address: `data:font/woff2;base64,${bytes.toString("base64")}`,
  });
  const latin = await read("latin");
  if (latin === null) throw new Error(`${typeface.package}: ${weight} ${style}`);
  const basic = readCoverage(latin);
  const isBasic = new Set(basic);
  const further = await Promise.all(
    furtherSubsets.map(async (subset) => {
      const bytes = await read(subset);
      return bytes === null
        ? []
        : [
            describe(
              bytes,
              readCoverage(bytes).filter((point) => !isBasic.has(point)),
            ),
          ];
    }),
  );
  return [...further.flat(), describe(latin, basic)];
}

/** A file of a package, or null where the package has none of that name. */
function findFile(name: string): string | null {
  try {
    const file = createRequire(import.meta.url).resolve(name);
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

async function readTexts(folder: string, ending: string, deep: boolean): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: deep, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = files.map(async (file) => {
    const name = file.slice(folder.length + 1, -ending.length).replaceAll("\\", "/");
    return [name, await readFile(file, "utf8")] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
