import type { Issue } from "./issue.ts";
import { type Catalogue, inLanguage, type Language } from "./language.ts";

type Sentence = (issue: Issue) => string;

/** What is said of faults in a consultant's note, by the issue's code. */
export const notesIssueMessages: Catalogue<Record<string, Sentence>> = {
  nb: {
    "notes-too-long": ({ params }) =>
      `Notatet er på ${params?.length} tegn; det lengste som leses, er ${params?.longest}. Kort det ned.`,
    "notes-encoding": () => "Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8.",
    "notes-open-front-matter": () => "Feltene øverst er ikke avsluttet. Sett en linje med --- etter det siste feltet.",
    "notes-open-comment": () => "Kommentaren som begynner med <!-- er ikke avsluttet. Sett --> der den slutter.",
    "notes-too-deep": () => "Feltene er nøstet dypere enn noe notat trenger. Se etter klammer som ikke er lukket.",
    "notes-bad-yaml": ({ params }) =>
      yamlFaultsNb[String(params?.yaml)] ?? "Feltene øverst lar seg ikke lese som YAML her.",
    "notes-alias": ({ value }) =>
      `Henvisningen ${value} er ikke tillatt. Skriv teksten helt ut, eller sett den i anførselstegn.`,
    "notes-wrong-shape": ({ header, expected }) =>
      expected === "array"
        ? `«${header}» skal være en liste, med en strek foran hvert innslag.`
        : header === undefined
          ? "Øverst i notatet skal det stå felt med navn, for eksempel «versions:»."
          : `«${header}» har ikke riktig form. Se den tomme malen som «fagrapport notes» lager.`,
    "notes-missing-field": ({ header }) => `Feltet «${header}» mangler eller er tomt.`,
    "notes-unknown-field": ({ value, expected, suggestion }) =>
      `Det finnes ikke noe felt «${value}» her. ${suggestion === undefined ? `Feltene er ${expected}.` : `Mente du «${suggestion}»?`}`,
    "notes-bad-choice": ({ header, value, expected, suggestion }) =>
      `${header}: «${value ?? ""}» er ikke blant valgene ${expected}.${suggestion === undefined ? "" : ` Mente du «${suggestion}»?`}`,
    "notes-bad-date": ({ header, value, suggestion }) =>
      `${header === undefined ? "" : `${header}: `}«${value ?? ""}» er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel ${suggestion ?? "2026-05-22"}.`,
    "notes-bad-id": ({ header, value, expected }) =>
      `${header}: «${value ?? ""}» er ikke en id. Skriv for eksempel ${expected}.`,
    "notes-unknown-id": ({ value, suggestion }) =>
      `Rammeverket har ikke noe som heter ${value}.${suggestion === undefined ? "" : ` Mente du ${suggestion}?`}`,
    "notes-assessed-twice": ({ value, params }) =>
      `${value} er allerede vurdert på linje ${params?.first}. Behold én av dem.`,
    "notes-planned-twice": ({ value, params }) =>
      `${value} står allerede i handlingsplanen på linje ${params?.first}. Behold én av dem.`,
    "notes-version-order": ({ value }) => `Versjonen fra ${value} er eldre enn den før. Sett den eldste øverst.`,
    "notes-unknown-heading": ({ value, expected, suggestion }) =>
      `Overskriften «${value}» er ikke en av seksjonene, og teksten under den kommer ikke med. ${suggestion === undefined ? `Seksjonene er ${expected}. Bruk ### for underoverskrifter.` : `Mente du «${suggestion}»?`}`,
    "notes-repeated-heading": ({ value }) =>
      `Overskriften «${value}» står flere ganger. Tekstene er satt etter hverandre.`,
    "notes-text-outside": ({ expected }) =>
      `Tekst som står før den første overskriften, kommer ikke med. Sett en overskrift foran: ${expected}.`,
  },
  en: {
    "notes-too-long": ({ params }) =>
      `The note has ${params?.length} characters; the longest that is read has ${params?.longest}. Shorten it.`,
    "notes-encoding": () => "The file is not saved as UTF-8. Save it again as UTF-8.",
    "notes-open-front-matter": () => "The fields at the top are not closed. Put a line with --- after the last field.",
    "notes-open-comment": () => "The comment that begins with <!-- is not closed. Put --> where it ends.",
    "notes-too-deep": () => "The fields are nested deeper than any note needs. Look for brackets that are not closed.",
    "notes-bad-yaml": ({ params }) =>
      yamlFaultsEn[String(params?.yaml)] ?? "The fields at the top cannot be read as YAML here.",
    "notes-alias": ({ value }) =>
      `The reference ${value} is not allowed. Write the text out, or put it in quotation marks.`,
    "notes-wrong-shape": ({ header, expected }) =>
      expected === "array"
        ? `"${header}" must be a list, with a dash before each entry.`
        : header === undefined
          ? 'The top of the note must hold named fields, such as "versions:".'
          : `"${header}" does not have the right form. See the empty note that "fagrapport notes" makes.`,
    "notes-missing-field": ({ header }) => `The field "${header}" is missing or empty.`,
    "notes-unknown-field": ({ value, expected, suggestion }) =>
      `There is no field "${value}" here. ${suggestion === undefined ? `The fields are ${expected}.` : `Did you mean "${suggestion}"?`}`,
    "notes-bad-choice": ({ header, value, expected, suggestion }) =>
      `${header}: "${value ?? ""}" is not among the choices ${expected}.${suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`}`,
    "notes-bad-date": ({ header, value, suggestion }) =>
      `${header === undefined ? "" : `${header}: `}"${value ?? ""}" is not a date. Write YYYY-MM-DD, for example ${suggestion ?? "2026-05-22"}.`,
    "notes-bad-id": ({ header, value, expected }) =>
      `${header}: "${value ?? ""}" is not an id. Write for example ${expected}.`,
    "notes-unknown-id": ({ value, suggestion }) =>
      `The framework has nothing called ${value}.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}`,
    "notes-assessed-twice": ({ value, params }) =>
      `${value} is already assessed on line ${params?.first}. Keep one of them.`,
    "notes-planned-twice": ({ value, params }) =>
      `${value} is already in the action plan on line ${params?.first}. Keep one of them.`,
    "notes-version-order": ({ value }) =>
      `The version of ${value} is older than the one before it. Put the oldest first.`,
    "notes-unknown-heading": ({ value, expected, suggestion }) =>
      `The heading "${value}" is not one of the sections, and the text under it is left out. ${suggestion === undefined ? `The sections are ${expected}. Use ### for headings inside them.` : `Did you mean "${suggestion}"?`}`,
    "notes-repeated-heading": ({ value }) =>
      `The heading "${value}" occurs several times. The texts were put one after the other.`,
    "notes-text-outside": ({ expected }) =>
      `Text before the first heading is left out. Put a heading before it: ${expected}.`,
  },
};

/** The YAML faults people make, by the reader's own code. */
const yamlFaultsNb: Record<string, string | undefined> = {
  DUPLICATE_KEY: "Feltet står to ganger. Behold ett av dem.",
  TAB_AS_INDENT: "Linjen er rykket inn med tabulator. Bruk mellomrom.",
  BAD_INDENT: "Innrykket stemmer ikke med linjene omkring. Felt som hører sammen, skal ha samme innrykk.",
  MISSING_CHAR: "Et tegn mangler her, som regel et anførselstegn eller et kolon.",
  BLOCK_AS_IMPLICIT_KEY: "Teksten har et kolon i seg. Sett den i anførselstegn.",
  TAG_RESOLVE_FAILED: "Teksten begynner med utropstegn. Sett den i anførselstegn.",
};
const yamlFaultsEn: Record<string, string | undefined> = {
  DUPLICATE_KEY: "The field occurs twice. Keep one of them.",
  TAB_AS_INDENT: "The line is indented with a tab. Use spaces.",
  BAD_INDENT:
    "The indentation does not match the lines around it. Fields that belong together have the same indentation.",
  MISSING_CHAR: "A sign is missing here, usually a quotation mark or a colon.",
  BLOCK_AS_IMPLICIT_KEY: "The text has a colon in it. Put it in quotation marks.",
  TAG_RESOLVE_FAILED: "The text begins with an exclamation mark. Put it in quotation marks.",
};

/** The sentence for an issue of a note, without its place; null for an issue of another area. */
export function wordNotesIssue(issue: Issue, language: Language): string | null {
  return inLanguage(notesIssueMessages, language)[issue.code]?.(issue) ?? null;
}

type NotesSentences = {
  noRegister: (p: { file: string }) => string;
  noRegisterHint: string;
  badRegister: (p: { file: string; faults: number }) => string;
  badRegisterHint: string;
  made: (p: { path: string }) => string;
  madeHint: (p: { cluster: string; year: number }) => string;
  exists: (p: { path: string }) => string;
};

/** What `fagrapport notes` says. */
export const notesMessages: Catalogue<NotesSentences> = {
  nb: {
    noRegister: ({ file }) => `Fant ikke registeret over klynger, ${file}.`,
    noRegisterHint: "Lag filen med kolonnene id og name, eller velg en annen arbeidsmappe med --workspace.",
    badRegister: ({ file, faults }) => `Registeret ${file} har ${faults} feil.`,
    badRegisterHint: "Kjør «fagrapport lint» for å se hvor.",
    made: ({ path }) => `Laget ${path}.`,
    madeHint: ({ cluster, year }) => `Fyll den ut, og kjør «fagrapport report --year ${year} --cluster ${cluster}».`,
    exists: ({ path }) => `${path} finnes fra før og er ikke rørt.`,
  },
  en: {
    noRegister: ({ file }) => `The register of clusters, ${file}, was not found.`,
    noRegisterHint: "Make the file with the columns id and name, or choose another folder with --workspace.",
    badRegister: ({ file, faults }) => `The register ${file} has ${faults} ${faults === 1 ? "fault" : "faults"}.`,
    badRegisterHint: 'Run "fagrapport lint" to see where.',
    made: ({ path }) => `Made ${path}.`,
    madeHint: ({ cluster, year }) => `Fill it in, then run "fagrapport report --year ${year} --cluster ${cluster}".`,
    exists: ({ path }) => `${path} exists already and was left alone.`,
  },
};
