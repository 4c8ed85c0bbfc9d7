import type { Issue } from "./issue.ts";
import { type Catalogue, inLanguage, type Language } from "./language.ts";

type Sentence = (issue: Issue) => string;

/** What is said of faults in the register of clusters, by the issue's code. */
export const registerMessages: Catalogue<Record<string, Sentence>> = {
  nb: {
    "register-encoding": () => "Filen er ikke lagret som UTF-8. Lagre den på nytt som «CSV UTF-8».",
    "register-not-csv": ({ line }) =>
      `Filen lar seg ikke lese som CSV${line === undefined ? "" : `; et anførselstegn på linje ${line} eller før den mangler makker`}. Rett anførselstegnene, eller lagre filen på nytt fra regnearket.`,
    "register-missing-column": ({ expected, suggestion }) =>
      suggestion === undefined
        ? `Kolonnen «${expected}» mangler. Første rad skal ha navnene på kolonnene.`
        : `Kolonnen «${expected}» mangler. Er det den som heter «${suggestion}»?`,
    "register-duplicate-column": ({ header }) => `Kolonnen «${header}» står to ganger. Slett den ene.`,
    "register-unknown-columns": ({ value, count }) =>
      count === 1
        ? `Kolonnen ${value} brukes ikke og er holdt utenfor.`
        : `Kolonnene ${value} brukes ikke og er holdt utenfor.`,
    "register-extra-cell": ({ value }) =>
      `«${value}» står til høyre for den siste kolonnen. Sett anførselstegn rundt tekst med skilletegn i.`,
    "register-missing-id": ({ suggestion }) => `Klyngen har ingen id.${suggest(suggestion, "Bruk for eksempel")}`,
    "register-bad-id": ({ value, suggestion }) =>
      `«${value}» kan ikke være id: bare små bokstaver a til z, tall og bindestrek.${suggest(suggestion, "Bruk for eksempel")}`,
    "register-reserved-id": ({ value, suggestion }) =>
      `Id «${value}» er opptatt som mappenavn.${suggest(suggestion, "Bruk for eksempel")}`,
    "register-long-id": ({ value, params }) => `Id «${value}» er lengre enn ${params?.longest} tegn. Kort den ned.`,
    "register-missing-name": () => "Klyngen har ikke noe navn.",
    "register-bad-number": ({ header, value }) =>
      `${header}: «${value}» er ikke et helt tall. Skriv for eksempel 12, eller la cellen stå tom.`,
    "register-duplicate-id": ({ value, params }) =>
      `Id «${value}» er brukt før, på rad ${params?.first}. Hver klynge skal ha sin egen.`,
    "register-name-taken": ({ value, params }) =>
      `«${value}» hører allerede til klyngen ${params?.other} (rad ${params?.first}). Svar med dette navnet kan ikke plasseres; bruk ulike navn og kortnavn.`,
  },
  en: {
    "register-encoding": () => 'The file is not saved as UTF-8. Save it again as "CSV UTF-8".',
    "register-not-csv": ({ line }) =>
      `The file cannot be read as CSV${line === undefined ? "" : `; a quotation mark on line ${line} or before it has no partner`}. Mend the quotation marks, or save the file again from the spreadsheet.`,
    "register-missing-column": ({ expected, suggestion }) =>
      suggestion === undefined
        ? `The column "${expected}" is missing. The first row must hold the names of the columns.`
        : `The column "${expected}" is missing. Is it the one called "${suggestion}"?`,
    "register-duplicate-column": ({ header }) => `The column "${header}" occurs twice. Delete one of them.`,
    "register-unknown-columns": ({ value, count }) =>
      count === 1
        ? `The column ${value} is not used and was left out.`
        : `The columns ${value} are not used and were left out.`,
    "register-extra-cell": ({ value }) =>
      `"${value}" stands to the right of the last column. Put quotation marks around text with separators in it.`,
    "register-missing-id": ({ suggestion }) => `The cluster has no id.${suggest(suggestion, "For example")}`,
    "register-bad-id": ({ value, suggestion }) =>
      `"${value}" cannot be an id: only small letters a to z, digits and hyphens.${suggest(suggestion, "For example")}`,
    "register-reserved-id": ({ value, suggestion }) =>
      `The id "${value}" is taken as the name of a folder.${suggest(suggestion, "For example")}`,
    "register-long-id": ({ value, params }) =>
      `The id "${value}" is longer than ${params?.longest} characters. Shorten it.`,
    "register-missing-name": () => "The cluster has no name.",
    "register-bad-number": ({ header, value }) =>
      `${header}: "${value}" is not a whole number. Write for example 12, or leave the cell empty.`,
    "register-duplicate-id": ({ value, params }) =>
      `The id "${value}" was used before, in row ${params?.first}. Every cluster must have its own.`,
    "register-name-taken": ({ value, params }) =>
      `"${value}" already belongs to the cluster ${params?.other} (row ${params?.first}). Answers with this name cannot be placed; use different names and aliases.`,
  },
};

/** The sentence for an issue of the register, without its place; null for an issue of another area. */
export function wordRegisterIssue(issue: Issue, language: Language): string | null {
  return inLanguage(registerMessages, language)[issue.code]?.(issue) ?? null;
}

function suggest(suggestion: string | undefined, words: string): string {
  return suggestion === undefined ? "" : ` ${words} ${suggestion}.`;
}
