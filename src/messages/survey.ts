import type { Catalogue } from "./language.ts";

const nbNumber = new Intl.NumberFormat("nb-NO");
const enNumber = new Intl.NumberFormat("en-GB");

/** What is said of an export that is read: its receipt, and the workbook that is handed back. */
type ReceiptSentences = {
  recognised: (p: {
    tool: string;
    sheet: string | null;
    rows: string;
    form: string;
    encoding: string | null;
  }) => string;
  unknownTool: string;
  form: Record<"wide" | "long" | "single", string>;
  headerRows: (p: { rows: readonly number[] }) => string;
  items: (p: { found: number; all: number; responses: number }) => string;
  errors: (p: { count: number }) => string;
  warnings: string;
  infos: string;
  times: (p: { count: number; places: string | null }) => string;
  imported: (p: { path: string; news: number; changed: number; unchanged: number; gone: number }) => string;
  unchanged: (p: { path: string; count: number }) => string;
  wouldImport: (p: { path: string; news: number; changed: number; unchanged: number; gone: number }) => string;
  leftOut: (p: { count: number }) => string;
  failed: string;
  codebook: string;
  superseded: string;
  handedBack: (p: { path: string }) => string;
  savedMapping: (p: { path: string }) => string;
  dryRun: string;
  summary: (p: { imported: number; unchanged: number; failed: number }) => string;
  badEncoding: (p: { value: string }) => string;
  badSize: (p: { value: string }) => string;
  readingRows: (p: { file: string; rows: number }) => string;
  reading: (p: { file: string }) => string;
  faultSheet: string;
  /** The sheet that a text file becomes: a name like any spreadsheet's, never taken for the title of a survey. */
  textSheet: string;
  faultColumns: [string, string, string, string, string];
  faultTitle: (p: { file: string; count: number }) => string;
  faultComments: string;
  faultRows: (p: { rows: number }) => string;
};

export const surveyMessages: Catalogue<ReceiptSentences> = {
  nb: {
    recognised: ({ tool, sheet, rows, form, encoding }) =>
      `Kjent igjen som ${tool}${sheet === null ? "" : `, ark «${sheet}»`}, ${rows}${form}${encoding === null ? "" : `, ${encoding}`}.`,
    unknownTool: "et vanlig regneark",
    form: { wide: "", long: ", én rad per punkt", single: ", utfylt sjekkliste" },
    headerRows: ({ rows }) =>
      rows.length === 1 ? `overskrift på rad ${rows[0]}` : `${rows.length} overskriftsrader (${rows.join(", ")})`,
    items: ({ found, all, responses }) =>
      `${found} av ${all} punkter funnet, ${responses === 1 ? "ett svar" : `${tall(responses)} svar`} lest.`,
    errors: ({ count }) => (count === 1 ? "Én feil" : `${tall(count)} feil`),
    warnings: "Se etter",
    infos: "Til orientering",
    times: ({ count, places }) => ` (${tall(count)} steder${places === null ? "" : `: ${places}`})`,
    imported: (p) => `Importert til ${p.path}: ${countsNb(p)}.`,
    unchanged: ({ path, count }) =>
      `Ingenting nytt: ${count === 1 ? "svaret" : `alle ${tall(count)} svar`} er i ${path} fra før.`,
    wouldImport: (p) => `Ville blitt importert til ${p.path}: ${countsNb(p)}.`,
    leftOut: ({ count }) => (count === 1 ? "Én rad med feil er utelatt." : `${tall(count)} rader med feil er utelatt.`),
    failed: "Ikke importert. Rett feilene og importer på nytt.",
    codebook: "Kodebok: brukt på de andre filene.",
    superseded: "Ikke lest på nytt.",
    handedBack: ({ path }) => `Feilene er merket i ${path}`,
    savedMapping: ({ path }) => `Kolonnekartet er lagret i ${path}`,
    dryRun: "Prøve: ingenting er skrevet.",
    summary: ({ imported, unchanged, failed }) =>
      `${imported === 1 ? "Én fil" : `${tall(imported)} filer`} importert, ${tall(unchanged)} uendret, ${tall(failed)} med feil.`,
    badEncoding: ({ value }) =>
      `--encoding: «${value}» er ikke et tegnsett vi kan. Prøv utf-8, windows-1252 eller utf-16le.`,
    badSize: ({ value }) => `--max-size: «${value}» er ikke et antall MB. Skriv for eksempel --max-size 500.`,
    readingRows: ({ file, rows }) => `Leser ${file}: ${tall(rows)} rader`,
    reading: ({ file }) => `Leser ${file}`,
    faultSheet: "Feil",
    textSheet: "Ark1",
    faultColumns: ["Celle", "Feil", "Det står", "Ventet", "Forslag"],
    faultTitle: ({ file, count }) =>
      `${count === 1 ? "Én celle" : `${tall(count)} celler`} i ${file} må rettes. Rett cellene i arket og importer denne filen, eller rett eksporten.`,
    faultComments: "Kommentarer og personopplysninger er ikke med her. Skal kommentarene inn, rett eksporten.",
    faultRows: ({ rows }) => `Arket har de første ${tall(rows)} radene. Rett resten i eksporten.`,
  },
  en: {
    recognised: ({ tool, sheet, rows, form, encoding }) =>
      `Recognised as ${tool}${sheet === null ? "" : `, sheet "${sheet}"`}, ${rows}${form}${encoding === null ? "" : `, ${encoding}`}.`,
    unknownTool: "a plain spreadsheet",
    form: { wide: "", long: ", one row an item", single: ", a checklist filled in" },
    headerRows: ({ rows }) =>
      rows.length === 1 ? `header in row ${rows[0]}` : `${rows.length} header rows (${rows.join(", ")})`,
    items: ({ found, all, responses }) =>
      `${found} of ${all} items found, ${responses === 1 ? "one response" : `${enNumber.format(responses)} responses`} read.`,
    errors: ({ count }) => (count === 1 ? "One fault" : `${enNumber.format(count)} faults`),
    warnings: "Check",
    infos: "For your information",
    times: ({ count, places }) => ` (${enNumber.format(count)} places${places === null ? "" : `: ${places}`})`,
    imported: (p) => `Imported to ${p.path}: ${countsEn(p)}.`,
    unchanged: ({ path, count }) =>
      `Nothing new: ${count === 1 ? "the response is" : `all ${enNumber.format(count)} responses are`} in ${path} already.`,
    wouldImport: (p) => `Would be imported to ${p.path}: ${countsEn(p)}.`,
    leftOut: ({ count }) =>
      count === 1 ? "One row with faults was left out." : `${enNumber.format(count)} rows with faults were left out.`,
    failed: "Not imported. Mend the faults and import again.",
    codebook: "Codebook: used for the other files.",
    superseded: "Not read again.",
    handedBack: ({ path }) => `The faults are marked in ${path}`,
    savedMapping: ({ path }) => `The mapping was saved in ${path}`,
    dryRun: "Dry run: nothing was written.",
    summary: ({ imported, unchanged, failed }) =>
      `${imported === 1 ? "One file" : `${imported} files`} imported, ${unchanged} unchanged, ${failed} with faults.`,
    badEncoding: ({ value }) =>
      `--encoding: "${value}" is not an encoding we know. Try utf-8, windows-1252 or utf-16le.`,
    badSize: ({ value }) => `--max-size: "${value}" is not a number of MB. Write for example --max-size 500.`,
    readingRows: ({ file, rows }) => `Reading ${file}: ${enNumber.format(rows)} rows`,
    reading: ({ file }) => `Reading ${file}`,
    faultSheet: "Faults",
    textSheet: "Sheet1",
    faultColumns: ["Cell", "Fault", "It says", "Expected", "Suggestion"],
    faultTitle: ({ file, count }) =>
      `${count === 1 ? "One cell" : `${enNumber.format(count)} cells`} of ${file} must be mended. Mend the cells in the sheet and import this file, or mend the export.`,
    faultComments: "Comments and personal data are left out here. To take the comments in, mend the export.",
    faultRows: ({ rows }) => `The sheet has the first ${enNumber.format(rows)} rows. Mend the rest in the export.`,
  },
};

function countsNb(p: { news: number; changed: number; unchanged: number; gone: number }): string {
  const gone = p.gone === 0 ? "" : `, ${tall(p.gone)} fjernet`;
  return `${tall(p.news)} nye, ${tall(p.changed)} endret, ${tall(p.unchanged)} uendret${gone}`;
}

function countsEn(p: { news: number; changed: number; unchanged: number; gone: number }): string {
  const gone = p.gone === 0 ? "" : `, ${enNumber.format(p.gone)} removed`;
  return `${enNumber.format(p.news)} new, ${enNumber.format(p.changed)} changed, ${enNumber.format(p.unchanged)} unchanged${gone}`;
}

function tall(count: number): string {
  return nbNumber.format(count);
}
