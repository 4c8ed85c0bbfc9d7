import type { Issue } from "./issue.ts";
import { inLanguage, type Language } from "./language.ts";

type Sentence = (issue: Issue) => string;

const nbNumber = new Intl.NumberFormat("nb-NO");
const enNumber = new Intl.NumberFormat("en-GB");

const nb = {
  // Filen som helhet
  "file-empty": () => "Filen er tom. Last ned eksporten på nytt.",
  "file-not-found": ({ params }) =>
    params?.reason === "EISDIR"
      ? "Dette er en mappe. Skriv navnet på en fil."
      : params?.reason === "ENOENT"
        ? "Filen finnes ikke. Se etter om navnet og mappen er riktig skrevet."
        : `Filen lar seg ikke åpne (${params?.reason}). Er den åpen i et annet program?`,
  "file-too-large": ({ params }) => {
    const limit = Number(params?.limit ?? 0);
    if (params?.what === "ratio")
      return "Arbeidsboken er pakket slik at den vokser mer enn 300 ganger når den åpnes. Det gjør ikke ekte eksporter. Be om en ny fil.";
    if (params?.what === "entries" || params?.what === "texts")
      return `Arbeidsboken har flere enn ${nbNumber.format(limit)} deler. Det gjør ikke ekte eksporter. Be om en ny fil.`;
    const where = params?.what === "unpacked" ? "Arbeidsboken er pakket ut større" : "Filen er større";
    return `${where} enn ${megabytes(limit)} MB, som er grensen. Er det riktig fil? Grensen heves med --max-size MB.`;
  },
  "file-encrypted": () =>
    "Arbeidsboken er låst med passord. Åpne den i Excel, fjern passordet (Fil, Info, Beskytt arbeidsbok), lagre og importer på nytt.",
  "file-legacy-xls": () =>
    "Filen er i det gamle Excel-formatet (.xls). Åpne den i Excel, lagre som «Excel-arbeidsbok (.xlsx)» og importer den.",
  "file-not-spreadsheet": ({ params }) => notSpreadsheetNb(String(params?.kind ?? "")),
  "file-damaged": ({ value }) =>
    `Arbeidsboken er skadet og lar seg ikke lese${value === undefined ? "" : ` (delen ${value} mangler)`}. Last ned eksporten på nytt, eller åpne den i Excel og lagre den.`,
  "encoding-error": ({ value }) =>
    `Filen har tegn som ikke er ${value ?? "UTF-8"}, blandet med tegn som er det. Last ned eksporten på nytt uten å åpne den i et annet program, eller oppgi tegnsettet med --encoding.`,
  "too-many-rows": ({ params }) =>
    `Filen har flere enn ${nbNumber.format(Number(params?.limit ?? 0))} rader. Slett tomme rader nederst, eller del filen.`,
  "too-many-columns": ({ params, cell }) =>
    `Det står noe langt til høyre${cell === undefined ? "" : ` (${cell})`}, forbi kolonne ${nbNumber.format(Number(params?.limit ?? 0))}. Slett det som står utenfor tabellen, og importer på nytt.`,
  "cell-too-long": ({ params }) =>
    `En celle har flere enn ${nbNumber.format(Number(params?.limit ?? 0))} tegn. Et regneark har høyst 32 767. Det kan mangle et anførselstegn rett før; last ned eksporten på nytt.`,
  "quote-not-closed": ({ row }) =>
    `Et anførselstegn på rad ${row} eller rett før mangler makker, så resten av filen ble én celle. Last ned eksporten på nytt, eller rett anførselstegnet.`,
  "codebook-only": () => "Filen er en kodebok, ikke svar. Gi den sammen med svarfilen, eller med --codebook.",
  "no-codebook": () => "Filen som ble gitt med --codebook, har ingen koder eller spørsmål i seg.",
  "same-survey": ({ value, expected }) =>
    `${value} er samme undersøkelse (${expected}). Svar med samme id er tatt herfra, som ble lest sist. Er det to ulike skjemaer, gi det ene et navn med --survey NAVN.`,
  "superseded-export": ({ value }) =>
    `En senere eksport av samme undersøkelse (${value}) er importert etter denne, så den er ikke lest på nytt. Bruk --force for å ta den inn likevel.`,

  // Ark og kolonner
  "sheet-ambiguous": ({ expected }) => `Flere ark kan ha svarene: ${expected}. Si hvilket med --sheet NAVN.`,
  "no-such-sheet": ({ value, expected }) => `Det finnes ikke noe ark «${value}». Arbeidsboken har ${expected}.`,
  "no-checklist-columns": () =>
    "Ingen kolonner har spørsmål fra sjekklisten. Overskriften skal være punktets id (F1.S1) eller spørsmålet ordrett. Er kolonnene omdøpt, si hva de er med --mapping.",
  "codes-without-labels": ({ value, params, count }) =>
    params?.headers === undefined
      ? `Svarene er koder (${value}) i ${celler(count ?? 1)}, og ingen kodebok sier hva de betyr. Eksporter med svartekster, eller gi kodeboken med --codebook FIL.`
      : `Både spørsmål og svar er koder (${value}, ...), og ingen kodebok sier hva de betyr. Eksporter med tekster, eller gi kodeboken med --codebook FIL.`,
  "no-rows": () => "Overskriften er på plass, men det er ingen svar under den.",
  "ambiguous-label": ({ header, expected }) =>
    `«${short(header)}» er spørsmål i flere faser (${expected}), men står i færre kolonner enn det. Sett id-en eller fasen foran overskriften, eller si hvilken det er med --mapping.`,
  "near-label": ({ header, suggestion, params }) =>
    `«${short(header)}» ligner ${params?.likeness} % på «${short(suggestion)}». Er det samme spørsmål, importer på nytt med --accept-mapping; er det ikke det, si «ignore» i en --mapping.`,
  "missing-label": ({ count, value }) =>
    count === 1
      ? `Ett punkt har ingen kolonne i filen og blir stående ubesvart: ${value}.`
      : `${nbNumber.format(count ?? 0)} punkter har ingen kolonne i filen og blir stående ubesvart: ${value}.`,
  "duplicate-label": ({ header, params, count }) =>
    `«${short(header)}» står i to kolonner (${params?.columns}) med ulike svar${count === undefined ? "" : ` på ${nbNumber.format(count)} rader`}. Slett den ene, eller si «ignore» om den i en --mapping.`,
  "blank-label": ({ count, value }) =>
    `${count === 1 ? "Én kolonne" : `${count} kolonner`} uten overskrift er holdt utenfor: ${value}.`,
  "ignored-columns": ({ count, value }) =>
    `${count === 1 ? "Én kolonne brukes ikke" : `${count} kolonner brukes ikke`}: ${value}.`,
  "personal-columns": ({ count, value }) =>
    `${count === 1 ? "Én kolonne" : `${count} kolonner`} med personopplysninger er forkastet: ${value}.`,
  "mapping-unused": ({ value }) => `Ingen kolonne heter «${short(value)}», som kolonnekartet nevner.`,
  "mapping-not-yaml": () => "Kolonnekartet lar seg ikke lese som YAML. Se etter innrykk og anførselstegn.",
  "mapping-invalid": ({ value }) =>
    `Kolonnekartet har noe ukjent${value === "" ? "" : ` ved ${value}`}. Hver kolonne skal ha «header» og «is»: et punkt (F1.S1), F1.S1.comment, cluster, group, response_id, submitted_at, general_comment eller ignore.`,
  "title-row": () => "Raden over overskriften er hoppet over.",

  // Klynge og gruppe
  "missing-cluster": ({ row }) =>
    row === undefined
      ? "Filen sier ikke hvilken klynge svarene gjelder. Er alle fra én klynge, skriv --cluster ID; ellers må eksporten ha en kolonne «Klynge»."
      : "Klyngen mangler på raden.",
  "unknown-cluster": ({ value, suggestion }) =>
    `«${value}» er ikke en klynge i registeret.${suggestion === undefined ? " Rett cellen, eller legg navnet til som alias i inputs/clusters.csv." : ` Mente du ${suggestion}?`}`,
  "missing-group": ({ row, count }) =>
    row === undefined
      ? "Filen sier ikke hvem som har svart (kolonnen «Rolle»), så alle svar teller som «annet». Er alle fra samme gruppe, skriv --group GRUPPE."
      : count === undefined
        ? "Rollen er ikke fylt ut; svaret teller som «annet»."
        : "Rollen er ikke fylt ut; svarene teller som «annet».",
  "unknown-group": ({ value }) =>
    `«${value}» er ikke en kjent rolle. Ventet for eksempel Fasilitator, Bedrift, FoU, Offentlig eller Annet. Rett cellen, eller forklar ordet under «groups» i en --mapping.`,

  // Celler
  "unknown-answer": ({ value, expected, suggestion }) =>
    `«${value}» er ikke et svar. Ventet ${expected}.${suggestion === undefined ? "" : ` Mente du «${suggestion}»?`}`,
  "extra-cell": ({ value }) =>
    value === undefined
      ? "Det står noe til høyre for tabellen. Det er holdt utenfor."
      : `«${value}» står til høyre for siste overskrift, så svarene kan ha forskjøvet seg. Se etter et skilletegn som mangler anførselstegn rundt seg.`,
  "missing-cell": ({ params }) =>
    `Raden har ${params?.cells} celler, overskriften ${params?.expected}. De siste er lest som ubesvart.`,
  "formula-without-value": () =>
    "Cellen har en formel uten utregnet verdi. Åpne filen i Excel, la den regne ut, og lagre.",
  "cell-error": ({ value }) => `Cellen viser feilen ${value ?? ""}. Rett formelen, eller skriv svaret inn.`,
  "shared-text-missing": () =>
    "Cellen viser til en tekst som ikke er i filen. Åpne filen i Excel og lagre den på nytt.",
  "unread-time": () => "Tidspunktet lar seg ikke lese og er utelatt.",
  "shortened-id": ({ value }) =>
    `Svar-id-en er forkortet til ${value} av et regneark, så ulike svar kan ha fått samme id. Bruk den opprinnelige eksporten.`,
  "duplicate-id": ({ value, params }) =>
    `Svar-id ${value} står også på rad ${params?.first}. Samme svar kan ikke telle to ganger; slett den ene raden.`,
  "duplicate-row": () => "Raden er helt lik en tidligere rad. Begge er tatt med.",
  "stray-quote": ({ row }) =>
    `Anførselstegn på uventet sted fra rad ${row} og utover. De er lest som vanlige tegn; se etter at svarene der er riktige.`,
  "unknown-item": ({ value }) => `«${short(value)}» er ikke et punkt i sjekklisten.`,
  "duplicate-item": ({ value }) => `Punkt ${value} er besvart to ganger i samme svar.`,
  "missing-response-id": () => "Raden sier ikke hvilket svar den hører til.",

  // Rader som er utelatt
  "blank-row": ({ count }) =>
    (count ?? 1) === 1 ? "Én tom rad er hoppet over." : `${tall(count)} tomme rader er hoppet over.`,
  "partial-response": ({ count, params }) =>
    params?.kept === "yes"
      ? `${(count ?? 1) === 1 ? "Ett ufullstendig svar er" : `${tall(count)} ufullstendige svar er`} tatt med, som bedt om.`
      : `${(count ?? 1) === 1 ? "Ett svar er" : `${tall(count)} svar er`} utelatt fordi undersøkelsen selv kaller det ufullstendig. Ta med slike svar med --include-partial.`,
  "test-response": ({ count }) =>
    (count ?? 1) === 1
      ? "Ett svar er utelatt fordi det er merket som prøve."
      : `${tall(count)} svar er utelatt fordi de er merket som prøve.`,
  "no-response": ({ count }) =>
    (count ?? 1) === 1 ? "Én inviterte har ikke svart." : `${tall(count)} inviterte har ikke svart.`,
  "empty-response": ({ count }) =>
    (count ?? 1) === 1
      ? "Én rad uten et eneste svar er hoppet over."
      : `${tall(count)} rader uten et eneste svar er hoppet over.`,

  // Det som er importert før
  "same-responses": ({ value, params }) =>
    `${params?.same} av ${params?.all} svar er allerede importert, til undersøkelsen ${value}, og ville telt to ganger. Er filen en ny eksport av den, importer med --survey ${value}. Er den en kopi, flytt den ut av mappen. Er det likevel en annen undersøkelse, gi den et navn med --survey NAVN.`,
  "id-collision": ({ value, expected, params }) =>
    `Svar-id ${value} finnes fra før i undersøkelsen ${params?.survey} med ${expected}, her med ${params?.found}. Er det et annet skjema, gi det et navn med --survey NAVN. Er klyngen eller rollen rettet, slett inputs/responses for undersøkelsen og importer på nytt.`,
  "missing-response": ({ count, value, params }) => {
    const ids = (count ?? 1) > 10 ? `${value}, ...` : value;
    const which = (count ?? 1) === 1 ? "Ett svar" : `${tall(count)} svar`;
    return params?.removed === "yes"
      ? `${which} som ikke lenger er i eksporten, er fjernet: ${ids}.`
      : `${which} fra tidligere er ikke i denne eksporten og er beholdt: ${ids}. Fjern med --accept-removals.`;
  },
  "forgotten-response": ({ count }) =>
    `${(count ?? 1) === 1 ? "Ett svar" : `${tall(count)} svar`} er slettet for godt med «forget» og er ikke tatt inn igjen.`,
  "manifest-damaged": () =>
    "Manifestet lar seg ikke lese. Hent det fra en sikkerhetskopi, eller slett både det og svarfilen ved siden av og importer på nytt.",
  "canonical-header": ({ expected }) =>
    `Svarfilen mangler kolonnene ${expected}. Slett den og importer eksporten på nytt.`,
  "canonical-cell": ({ header, value, expected }) =>
    `${header}: «${value}» kan ikke stå her. Ventet ${expected}. Slett filen og importer eksporten på nytt.`,
  "more-issues": ({ count }) => `${tall(count)} feil til er ikke vist. Rett disse først.`,
} satisfies Record<string, Sentence>;

const en: Record<keyof typeof nb, Sentence> = {
  "file-empty": () => "The file is empty. Download the export again.",
  "file-not-found": ({ params }) =>
    params?.reason === "EISDIR"
      ? "This is a folder. Give the name of a file."
      : params?.reason === "ENOENT"
        ? "The file does not exist. Check its name and folder."
        : `The file cannot be opened (${params?.reason}). Is it open in another program?`,
  "file-too-large": ({ params }) => {
    const limit = Number(params?.limit ?? 0);
    if (params?.what === "ratio")
      return "The workbook is packed so that it grows more than 300 times when it is opened. Real exports do not. Ask for a new file.";
    if (params?.what === "entries" || params?.what === "texts")
      return `The workbook has more than ${enNumber.format(limit)} parts. Real exports do not. Ask for a new file.`;
    const where = params?.what === "unpacked" ? "Unpacked, the workbook is larger" : "The file is larger";
    return `${where} than ${megabytes(limit)} MB, which is the limit. Is it the right file? Raise the limit with --max-size MB.`;
  },
  "file-encrypted": () =>
    "The workbook is locked with a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save and import again.",
  "file-legacy-xls": () =>
    'The file is in the old Excel format (.xls). Open it in Excel, save it as "Excel Workbook (.xlsx)" and import that.',
  "file-not-spreadsheet": ({ params }) => notSpreadsheetEn(String(params?.kind ?? "")),
  "file-damaged": ({ value }) =>
    `The workbook is damaged and cannot be read${value === undefined ? "" : ` (the part ${value} is missing)`}. Download the export again, or open it in Excel and save it.`,
  "encoding-error": ({ value }) =>
    `The file has characters that are not ${value ?? "UTF-8"} among characters that are. Download the export again without opening it in another program, or name the encoding with --encoding.`,
  "too-many-rows": ({ params }) =>
    `The file has more than ${enNumber.format(Number(params?.limit ?? 0))} rows. Delete blank rows at the end, or split the file.`,
  "too-many-columns": ({ params, cell }) =>
    `Something stands far to the right${cell === undefined ? "" : ` (${cell})`}, beyond column ${enNumber.format(Number(params?.limit ?? 0))}. Delete what is outside the table and import again.`,
  "cell-too-long": ({ params }) =>
    `A cell has more than ${enNumber.format(Number(params?.limit ?? 0))} characters. A spreadsheet has at most 32,767. A quotation mark may be missing just before; download the export again.`,
  "quote-not-closed": ({ row }) =>
    `A quotation mark in row ${row} or just before has no partner, so the rest of the file became one cell. Download the export again, or mend the quotation mark.`,
  "codebook-only": () => "The file is a codebook, not answers. Give it together with the answers, or with --codebook.",
  "no-codebook": () => "The file given with --codebook has no codes or questions in it.",
  "same-survey": ({ value, expected }) =>
    `${value} is the same survey (${expected}). Responses with the same id were taken from here, which was read last. If they are two forms, name one with --survey NAME.`,
  "superseded-export": ({ value }) =>
    `A later export of the same survey (${value}) was imported after this one, so it was not read again. Use --force to take it in all the same.`,
  "sheet-ambiguous": ({ expected }) =>
    `Several sheets could hold the answers: ${expected}. Say which with --sheet NAME.`,
  "no-such-sheet": ({ value, expected }) => `There is no sheet "${value}". The workbook has ${expected}.`,
  "no-checklist-columns": () =>
    "No column has a question of the checklist. The header must be the item's id (F1.S1) or the question word for word. If the columns were renamed, say what they are with --mapping.",
  "codes-without-labels": ({ value, params, count }) =>
    params?.headers === undefined
      ? `The answers are codes (${value}) in ${count ?? 1} ${count === 1 ? "cell" : "cells"}, and no codebook says what they mean. Export with answer texts, or give the codebook with --codebook FILE.`
      : `Questions and answers are codes (${value}, ...), and no codebook says what they mean. Export with texts, or give the codebook with --codebook FILE.`,
  "no-rows": () => "The header is there, but there are no answers under it.",
  "ambiguous-label": ({ header, expected }) =>
    `"${short(header)}" is a question in several phases (${expected}) but stands in fewer columns. Put the id or the phase before the header, or say which it is with --mapping.`,
  "near-label": ({ header, suggestion, params }) =>
    `"${short(header)}" is ${params?.likeness} % like "${short(suggestion)}". If it is the same question, import again with --accept-mapping; if not, say "ignore" in a --mapping.`,
  "missing-label": ({ count, value }) =>
    count === 1
      ? `One item has no column in the file and stays unanswered: ${value}.`
      : `${enNumber.format(count ?? 0)} items have no column in the file and stay unanswered: ${value}.`,
  "duplicate-label": ({ header, params, count }) =>
    `"${short(header)}" stands in two columns (${params?.columns}) with different answers${count === undefined ? "" : ` in ${enNumber.format(count)} rows`}. Delete one, or say "ignore" of it in a --mapping.`,
  "blank-label": ({ count, value }) =>
    `${count === 1 ? "One column" : `${count} columns`} without a header ${count === 1 ? "was" : "were"} left out: ${value}.`,
  "ignored-columns": ({ count, value }) =>
    `${count === 1 ? "One column is not used" : `${count} columns are not used`}: ${value}.`,
  "personal-columns": ({ count, value }) =>
    `${count === 1 ? "One column" : `${count} columns`} with personal data ${count === 1 ? "was" : "were"} dropped: ${value}.`,
  "mapping-unused": ({ value }) => `No column is called "${short(value)}", which the mapping names.`,
  "mapping-not-yaml": () => "The mapping cannot be read as YAML. Check indentation and quotation marks.",
  "mapping-invalid": ({ value }) =>
    `The mapping has something unknown${value === "" ? "" : ` at ${value}`}. Each column needs "header" and "is": an item (F1.S1), F1.S1.comment, cluster, group, response_id, submitted_at, general_comment or ignore.`,
  "title-row": () => "The row above the header was skipped.",
  "missing-cluster": ({ row }) =>
    row === undefined
      ? 'The file does not say which cluster the answers are for. If all are from one, write --cluster ID; otherwise the export needs a column "Klynge".'
      : "The row has no cluster.",
  "unknown-cluster": ({ value, suggestion }) =>
    `"${value}" is not a cluster of the register.${suggestion === undefined ? " Mend the cell, or add the name as an alias in inputs/clusters.csv." : ` Did you mean ${suggestion}?`}`,
  "missing-group": ({ row, count }) =>
    row === undefined
      ? 'The file does not say who answered (column "Rolle"), so all answers count as "other". If all are from one group, write --group GROUP.'
      : count === undefined
        ? 'The role is not filled in; the response counts as "other".'
        : 'The role is not filled in; the responses count as "other".',
  "unknown-group": ({ value }) =>
    `"${value}" is not a known role. Expected for example facilitator, company, research, public or other. Mend the cell, or explain the word under "groups" in a --mapping.`,
  "unknown-answer": ({ value, expected, suggestion }) =>
    `"${value}" is not an answer. Expected ${expected}.${suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`}`,
  "extra-cell": ({ value }) =>
    value === undefined
      ? "Something stands to the right of the table. It was left out."
      : `"${value}" stands to the right of the last header, so the answers may have shifted. Look for a separator without quotation marks around it.`,
  "missing-cell": ({ params }) =>
    `The row has ${params?.cells} cells, the header ${params?.expected}. The last ones were read as unanswered.`,
  "formula-without-value": () =>
    "The cell has a formula without a computed value. Open the file in Excel, let it compute, and save.",
  "cell-error": ({ value }) => `The cell shows the error ${value ?? ""}. Mend the formula, or write the answer.`,
  "shared-text-missing": () =>
    "The cell points to a text that is not in the file. Open the file in Excel and save it again.",
  "unread-time": () => "The time cannot be read and was left out.",
  "shortened-id": ({ value }) =>
    `A spreadsheet has shortened the response id to ${value}, so different responses may have got the same. Use the original export.`,
  "duplicate-id": ({ value, params }) =>
    `Response id ${value} also stands in row ${params?.first}. A response cannot count twice; delete one of the rows.`,
  "duplicate-row": () => "The row equals an earlier one in everything. Both were taken in.",
  "stray-quote": ({ row }) =>
    `Quotation marks out of place from row ${row} on. They were read as ordinary characters; check the answers there.`,
  "unknown-item": ({ value }) => `"${short(value)}" is not an item of the checklist.`,
  "duplicate-item": ({ value }) => `Item ${value} is answered twice in the same response.`,
  "missing-response-id": () => "The row does not say which response it belongs to.",
  "blank-row": ({ count }) => ((count ?? 1) === 1 ? "One blank row was skipped." : `${count} blank rows were skipped.`),
  "partial-response": ({ count, params }) =>
    params?.kept === "yes"
      ? `${(count ?? 1) === 1 ? "One partial response was" : `${count} partial responses were`} taken in, as asked.`
      : `${(count ?? 1) === 1 ? "One response was" : `${count} responses were`} left out because the survey itself calls it partial. Take such responses in with --include-partial.`,
  "test-response": ({ count }) =>
    (count ?? 1) === 1
      ? "One response was left out because it is marked as a test."
      : `${count} responses were left out because they are marked as tests.`,
  "no-response": ({ count }) =>
    (count ?? 1) === 1 ? "One invited person has not answered." : `${count} invited persons have not answered.`,
  "empty-response": ({ count }) =>
    (count ?? 1) === 1
      ? "One row without a single answer was skipped."
      : `${count} rows without a single answer were skipped.`,
  "same-responses": ({ value, params }) =>
    `${params?.same} of ${params?.all} responses are imported already, into the survey ${value}, and would count twice. If the file is a new export of it, import with --survey ${value}. If it is a copy, move it out of the folder. If it is another survey after all, give it a name with --survey NAME.`,
  "id-collision": ({ value, expected, params }) =>
    `Response id ${value} is known in the survey ${params?.survey} with ${expected}, here with ${params?.found}. If it is another form, name it with --survey NAME. If cluster or role was corrected, delete the survey's file in inputs/responses and import again.`,
  "missing-response": ({ count, value, params }) => {
    const ids = (count ?? 1) > 10 ? `${value}, ...` : value;
    const which = (count ?? 1) === 1 ? "One response" : `${count} responses`;
    return params?.removed === "yes"
      ? `${which} no longer in the export, removed: ${ids}.`
      : `${which} from before, not in this export, kept: ${ids}. Remove with --accept-removals.`;
  },
  "forgotten-response": ({ count }) =>
    `${(count ?? 1) === 1 ? "One response was" : `${count} responses were`} deleted for good with "forget" and not taken in again.`,
  "manifest-damaged": () =>
    "The manifest cannot be read. Restore it from a backup, or delete both it and the file of responses beside it and import again.",
  "canonical-header": ({ expected }) =>
    `The file of responses lacks the columns ${expected}. Delete it and import the export again.`,
  "canonical-cell": ({ header, value, expected }) =>
    `${header}: "${value}" cannot stand here. Expected ${expected}. Delete the file and import the export again.`,
  "more-issues": ({ count }) => `${count} more faults are not shown. Mend these first.`,
};

export const surveyIssueMessages: { nb: Record<string, Sentence>; en: Record<string, Sentence> } = { nb, en };

/** The sentence for an issue of the import, without its place; null for an issue of another area. */
export function wordSurveyIssue(issue: Issue, language: Language): string | null {
  return inLanguage(surveyIssueMessages, language)[issue.code]?.(issue) ?? null;
}

function notSpreadsheetNb(kind: string): string {
  if (kind === "text")
    return "Filen heter som en arbeidsbok, men er en tekstfil. Gi den endelsen .csv og importer på nytt, eller last ned eksporten som Excel.";
  if (kind === "HTML")
    return "Filen er en nettside, ikke et regneark. Åpne den i Excel, lagre som «Excel-arbeidsbok (.xlsx)» og importer den.";
  if (kind === "XML")
    return "Filen er XML, ikke et regneark. Lagre den som «Excel-arbeidsbok (.xlsx)» og importer den.";
  if (kind === "xlsb" || kind === "ods")
    return `Filen er et regneark i formatet .${kind}. Lagre den som «Excel-arbeidsbok (.xlsx)» og importer den.`;
  if (kind === "ZIP")
    return "Filen er en pakket fil (ZIP) uten noen arbeidsbok i. Pakk den ut og importer det som ligger i den.";
  if (kind === "empty") return "Arbeidsboken har ingen ark.";
  if (kind === "binary" || kind === "")
    return "Filen er verken et regneark eller en CSV-fil. Last ned eksporten på nytt.";
  return `Filen er ${kind}, ikke et regneark. Eksporter svarene som CSV eller Excel.`;
}

function notSpreadsheetEn(kind: string): string {
  if (kind === "text")
    return "The file is called a workbook but is a text file. Give it the ending .csv and import again, or download the export as Excel.";
  if (kind === "HTML")
    return 'The file is a web page, not a spreadsheet. Open it in Excel, save it as "Excel Workbook (.xlsx)" and import that.';
  if (kind === "XML") return 'The file is XML, not a spreadsheet. Save it as "Excel Workbook (.xlsx)" and import that.';
  if (kind === "xlsb" || kind === "ods")
    return `The file is a spreadsheet in the format .${kind}. Save it as "Excel Workbook (.xlsx)" and import that.`;
  if (kind === "ZIP")
    return "The file is a packed file (ZIP) without a workbook in it. Unpack it and import what is inside.";
  if (kind === "empty") return "The workbook has no sheets.";
  if (kind === "binary" || kind === "")
    return "The file is neither a spreadsheet nor a CSV file. Download the export again.";
  return `The file is ${kind}, not a spreadsheet. Export the answers as CSV or Excel.`;
}

function celler(count: number): string {
  return count === 1 ? "én celle" : `${nbNumber.format(count)} celler`;
}

function tall(count: number | undefined): string {
  return nbNumber.format(count ?? 1);
}

function megabytes(bytes: number): string {
  return nbNumber.format(Math.round(bytes / 1024 / 1024));
}

/** Questions are long; the start of one is enough to know it again. */
function short(text: string | undefined): string {
  const letters = Array.from(text ?? "");
  return letters.length > 70 ? `${letters.slice(0, 69).join("").trimEnd()}…` : letters.join("");
}
