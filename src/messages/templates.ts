import type { TemplateFault } from "../report/templates.ts";
import type { Catalogue } from "./language.ts";

type Sentences = {
  faulty: string;
  fault: (fault: TemplateFault) => string;
  /** The same without its place. */
  what: (fault: Pick<TemplateFault, "kind" | "value">) => string;
  noBrand: (params: { name: string; nearest: string | null | undefined }) => string;
  brands: (params: { names: readonly string[] }) => string;
  badBrand: (params: { name: string; reasons: readonly string[] }) => string;
  badField: (params: { field: string }) => string;
};

/** What is said of the templates folder and its brands. */
export const templateMessages: Catalogue<Sentences> = {
  nb: {
    faulty: "Malene kan ikke brukes:",
    fault: ({ template, line, kind, value }) => `templates/${template}.hbs:${line ?? 1}: ${faultsNb[kind](value)}`,
    what: ({ kind, value }) => faultsNb[kind](value),
    noBrand: ({ name, nearest }) =>
      `Det finnes ingen profil som heter «${name}».${nearest ? ` Mente du «${nearest}»?` : ""}`,
    brands: ({ names }) => `Profilene er mappene i templates/brands: ${names.join(", ")}.`,
    badBrand: ({ name, reasons }) =>
      `Profilen «${name}» kan ikke brukes:\n${reasons.map((one) => `- ${one}`).join("\n")}`,
    badField: ({ field }) => `brand.yaml: «${field}» mangler eller har ikke riktig form.`,
  },
  en: {
    faulty: "The templates cannot be used:",
    fault: ({ template, line, kind, value }) => `templates/${template}.hbs:${line ?? 1}: ${faultsEn[kind](value)}`,
    what: ({ kind, value }) => faultsEn[kind](value),
    noBrand: ({ name, nearest }) =>
      `There is no brand called "${name}".${nearest ? ` Did you mean "${nearest}"?` : ""}`,
    brands: ({ names }) => `The brands are the folders in templates/brands: ${names.join(", ")}.`,
    badBrand: ({ name, reasons }) =>
      `The brand "${name}" cannot be used:\n${reasons.map((one) => `- ${one}`).join("\n")}`,
    badField: ({ field }) => `brand.yaml: "${field}" is missing or not in the right form.`,
  },
};

const faultsNb: Record<TemplateFault["kind"], (value: string) => string> = {
  syntax: (value) => `Malen kan ikke leses. ${value}`,
  "unknown-partial": (value) => `Delmalen «${value}» finnes ikke i templates/partials.`,
  "unknown-helper": (value) => `«${value}» finnes ikke. Maler har bare if, unless, each og with.`,
  "raw-text": (value) => `{{{${value}}}} ville satt inn tekst uten å gjøre den trygg. Bruk {{${value}}}.`,
  "empty-cell": (value) => `Tabellcellen ${value} er tom. Sett inn en strek eller et hardt mellomrom.`,
  "not-in-view": (value) => `Rapporten har ikke noe som heter «${value}», eller det har ingen verdi her.`,
  broken: (value) => `Malen kan ikke fylles ut. ${value}`,
};

const faultsEn: Record<TemplateFault["kind"], (value: string) => string> = {
  syntax: (value) => `The template cannot be read. ${value}`,
  "unknown-partial": (value) => `There is no partial "${value}" in templates/partials.`,
  "unknown-helper": (value) => `There is no "${value}". Templates have if, unless, each and with only.`,
  "raw-text": (value) => `{{{${value}}}} would place text without making it safe. Use {{${value}}}.`,
  "empty-cell": (value) => `The table cell ${value} is empty. Put a dash or a no-break space in it.`,
  "not-in-view": (value) => `The report has nothing called "${value}", or it has no value here.`,
  broken: (value) => `The template cannot be filled in. ${value}`,
};
