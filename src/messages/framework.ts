import type { TranslationLanguage } from "../framework/languages.ts";
import type { Issue } from "./issue.ts";
import { type Catalogue, inLanguage, type Language, languageNames } from "./language.ts";

type Sentence = (issue: Issue) => string;

const nb = {
  "framework-encoding": () => "Filen er ikke lagret som UTF-8. Lagre den på nytt med tegnsettet UTF-8.",
  "framework-too-large": ({ params }) => `Filen er større enn ${params?.most} tegn. Er det riktig fil?`,
  "framework-too-deep": () => "Filen har så mange lister inni hverandre at den ikke lar seg lese. Er det riktig fil?",
  "framework-syntax": ({ value, params }) => {
    const at = value === undefined ? "" : ` ved «${value}»`;
    return `Linjen lar seg ikke lese${at}. ${syntaxAdviceNb(params?.reason)}`;
  },
  "framework-duplicate-key": ({ value }) =>
    `Feltet «${value ?? ""}» står to ganger samme sted. Slett eller slå sammen det ene.`,
  "framework-reference": ({ value }) => `«${value}» er en henvisning. Skriv ut teksten i stedet.`,
  "framework-tag": ({ value }) =>
    `«${value ?? "!"}» er ikke tillatt. Sett anførselstegn rundt tekst som begynner med utropstegn.`,
  "framework-tab": () => "Innrykket er laget med tabulator. Bruk mellomrom.",
  "framework-two-documents": () =>
    "Filen inneholder to dokumenter. Slett linjen med bare «---» og det som følger etter den.",

  "framework-unknown-key": ({ value, suggestion, params }) =>
    `${near(params)}Feltet «${value}» finnes ikke.${suggestion === undefined ? " Slett det, eller rett navnet." : ` Mente du «${suggestion}»?`}`,
  "framework-missing": ({ params }) => `${near(params)}Feltet «${params?.key}» mangler. Føy det til.`,
  "framework-empty": ({ params }) => `${near(params)}Feltet «${params?.key}» er tomt. Skriv en tekst.`,
  "framework-needs-quotes": ({ value, params }) =>
    `${near(params)}«${params?.key}» skal være tekst. Skriv "${value}" med anførselstegn.`,
  "framework-wrong-kind": ({ value, expected, params }) =>
    `${near(params)}${params?.key === "" ? "Filen" : `«${params?.key}»`} skal være ${kindNb(expected)}, men her står «${value}».`,
  "framework-not-allowed": ({ value, expected, suggestion, params }) =>
    `${near(params)}«${value}» kan ikke stå i «${params?.key}». Velg mellom ${expected}.${suggestion === undefined ? "" : ` Mente du «${suggestion}»?`}`,
  "framework-bad-address": ({ value, params }) =>
    `${near(params)}«${value}» er ikke en nettadresse. Den skal begynne med http:// eller https://.`,
  "framework-bad-form": ({ value, expected, params }) =>
    `${near(params)}«${value}» har ikke riktig form i «${params?.key}».${expected === undefined ? "" : ` Skriv for eksempel ${expected}.`}`,
  "framework-too-few": ({ params }) =>
    `${near(params)}«${params?.key}» har ${params?.found}, men skal ha ${Number(params?.limit) === 1 ? "minst 1" : `minst ${params?.limit}`}.`,
  "framework-too-many": ({ params }) =>
    `${near(params)}«${params?.key}» har ${params?.found}, men kan ha høyst ${params?.limit}.`,
  "framework-too-low": ({ value, expected, params }) =>
    `${near(params)}«${params?.key}» er ${value}, men kan ikke være lavere enn ${expected}.`,
  "framework-too-high": ({ value, expected, params }) =>
    `${near(params)}«${params?.key}» er ${value}, men kan ikke være høyere enn ${expected}.`,

  "framework-phase-order": ({ params }) =>
    `Fase nummer ${params?.position} i filen har number: ${params?.number}. Fasene skal stå i rekkefølge fra 1 til 5 uten hull.`,
  "framework-phase-id": ({ value, expected }) => `Fasen har id ${value}, men skal ha ${expected} på denne plassen.`,
  "framework-item-count": ({ params }) =>
    `Kilden fra 2008 har ${countNb(params?.expected, params?.list)} i fase ${params?.phase}, men her er det ${params?.found}. Er sjekklisten endret med vilje, så gi rammeverket en ny «version».`,
  "framework-same-source": ({ value }) =>
    `${value}: «source» er lik «text». Slett «source»; det skal bare stå der teksten retter en trykkfeil.`,
  "framework-id-phase": ({ value, expected }) => `${value} hører til en annen fase. Her skal det stå ${expected}.`,
  "framework-id-kind": ({ value, expected }) =>
    `${value} er feil slags id i denne listen. Her skal det stå ${expected}.`,
  "framework-id-order": ({ value, expected }) =>
    `${value} står på feil plass, eller et nummer er hoppet over. Her skal det stå ${expected}.`,
  "framework-id-dimension": ({ value, expected, params }) =>
    `${params?.id} har dimensjonen ${value}, men bokstaven ${params?.letter} betyr ${expected}. Rett den ene.`,
  "framework-guide-dimension": ({ value, expected, params }) =>
    `${params?.id} har dimensjonen ${value}, men utdyper ${params?.measure}, som har ${expected}. Rett den ene.`,
  "framework-duplicate-id": ({ value, params }) => `Id ${value} er brukt før${firstNb(params)}. Hver skal ha sin egen.`,
  "framework-level-order": ({ value, expected }) =>
    `Her står nivået ${value}, men det skal stå ${expected}: grønt, gult, rødt, hvert nivå én gang.`,
  "framework-duplicate-label": ({ value, params }) =>
    `Svarordet «${value}» er brukt før${firstNb(params)}. De seks ordene skal være ulike.`,
  "framework-missing-dimension": ({ expected }) => `Dimensjonen ${expected} mangler. Alle tre skal stå her.`,

  "framework-unknown-measure": ({ value, suggestion, params }) =>
    `${params?.from} viser til tiltaket ${value}, som ikke finnes.${didYouMeanNb(suggestion)}`,
  "framework-measure-other-phase": ({ value, params }) =>
    `${params?.from} viser til ${value}, som er et tiltak i fase ${params?.owner}. Velg et tiltak i fase ${params?.phase}.`,
  "framework-uncalled-measure": ({ value }) =>
    `Ingen punkter i sjekklisten viser til tiltaket ${value}, så det ville aldri bli anbefalt. Lenk til det fra minst ett punkt i samme fase.`,
  "framework-unknown-instrument": ({ value, suggestion, params }) =>
    `${params?.from} viser til virkemidlet ${value}, som ikke står i registeret.${didYouMeanNb(suggestion)}`,
  "framework-instrument-not-listed": ({ value, params }) =>
    `${params?.from} viser til ${value}, som kilden ikke nevner i fase ${params?.phase}. Velg et annet, eller sett origin: office i registeret hvis programkontoret har lagt det til.`,
  "framework-repeated-link": ({ value, params }) =>
    `${params?.from} viser til ${value} to ganger. Slett den ene lenken.`,
  "framework-repeated-why": ({ params }) =>
    `${params?.from} til ${params?.to}: Den samme begrunnelsen er brukt før${firstNb(params)}. Skriv hva som er særlig for denne lenken.`,
  "framework-misprint-unused": ({ value }) =>
    `Teksten «${value}» finnes ikke lenger i rammeverket. Rett den likt begge steder, eller slett raden.`,

  "framework-points-order": ({ value }) =>
    `Poengene for rødt, gult og grønt er ${value}. De skal stige i den rekkefølgen.`,
  "framework-threshold-order": ({ value }) =>
    `redBelow og greenFrom er ${value}. Grensen for rødt skal være lavere enn grensen for grønt.`,
  "framework-share-above-one": ({ value }) => `${value} er mer enn 1. Skår og andeler ligger mellom 0 og 1.`,
  "framework-label-missing": ({ expected }) =>
    `Svarordet «${expected}» mangler under survey.answers. Føy det til, om så med en tom liste: [].`,
  "framework-label-unknown": ({ value, expected, suggestion }) =>
    `«${value}» er ikke et av de seks svarordene (${expected}).${didYouMeanNb(suggestion)}`,
  "framework-synonym-collision": ({ value, params }) =>
    `«${value}» betyr både ${params?.first}${firstNb(params)} og ${params?.second}. Behold det ett sted.`,

  "framework-translation-missing": ({ value, params }) =>
    `${wholeNb(params)} er ikke oversatt. På bokmål ${textsNb(params)} «${value}».`,
  "framework-translation-fixed": ({ value, params }) =>
    `${near(params)}«${value}» hentes fra filen på bokmål og skal ikke stå her. Slett det.`,
  "framework-translation-length": ({ params }) =>
    `${params?.at}: Listen har ${params?.found}, men den på bokmål har ${params?.expected}. De skal ha like mange ledd, i samme rekkefølge.`,
  "framework-translation-unknown-id": ({ value, suggestion, params }) =>
    `${params?.at}: Ingenting i denne listen har id ${value} på bokmål.${suggestion === undefined ? " Slett det, eller rett id." : ` Mente du ${suggestion}?`}`,
  "framework-translation-same": ({ value, params }) =>
    `${params?.at}: Teksten er den samme som på bokmål: «${value}». Er den oversatt?`,
  "framework-translation-absent": ({ params }) =>
    `Filen finnes ikke, så det kan ikke lages rapporter på ${languageNames.nb[translatedTo(params)]} med dette rammeverket. ${frameworkStopMessages.nb.noTranslationHint}`,

  "instrument-dates": ({ value, params }) => `${params?.name}: Tidsrommet ${value} slutter før det begynner.`,
  "instrument-successor-order": ({ params }) =>
    `${params?.name}: Etterfølgeren ${params?.successor} begynner før den som står foran. Skriv den eldste først.`,
  "instrument-over": ({ params }) =>
    `${params?.name}: ${params?.today} gjaldt til ${params?.end} og er over på rapportdatoen ${params?.reportDate}. Før opp etterfølgeren under «successors», eller fjern virkemidlet fra tiltakene.`,
  "instrument-not-eligible": ({ params }) =>
    `${params?.name}: Norge kunne delta til ${params?.end}, og rapportdatoen er ${params?.reportDate}. Kontroller raden.`,
  "instrument-unverified": ({ params }) =>
    `${params?.name}: Raden er ikke kontrollert. Rapporten skriver «må kontrolleres».`,
  "instrument-never-verified": ({ params }) =>
    `${params?.name}: verified er true, men lastVerified er tomt. Skriv når raden ble kontrollert.`,
  "instrument-stale": ({ value, params }) =>
    `${params?.name}: Raden ble sist kontrollert ${value}, mer enn tolv måneder før rapportdatoen ${params?.reportDate}. Kontroller den, og sett ny dato.`,
  "instrument-unused": ({ params }) =>
    `${params?.name} (${params?.id}) er ikke lenket fra noe tiltak, så ingen rapport viser det.`,
} satisfies Record<string, Sentence>;

/** What is said of faults in the framework and the register of instruments, by the issue's code. */
export const frameworkMessages: Catalogue<Record<keyof typeof nb, Sentence>> = {
  nb,
  en: {
    "framework-encoding": () => "The file is not saved as UTF-8. Save it again with the encoding UTF-8.",
    "framework-too-large": ({ params }) => `The file is larger than ${params?.most} characters. Is it the right file?`,
    "framework-too-deep": () =>
      "The file has so many lists inside each other that it cannot be read. Is it the right file?",
    "framework-syntax": ({ value, params }) => {
      const at = value === undefined ? "" : ` at "${value}"`;
      return `The line cannot be read${at}. ${syntaxAdviceEn(params?.reason)}`;
    },
    "framework-duplicate-key": ({ value }) =>
      `The field "${value ?? ""}" occurs twice in the same place. Delete one, or merge them.`,
    "framework-reference": ({ value }) => `"${value}" is a reference. Write out the text instead.`,
    "framework-tag": ({ value }) =>
      `"${value ?? "!"}" is not allowed. Put quotation marks around text that begins with an exclamation mark.`,
    "framework-tab": () => "The line is indented with a tab. Use spaces.",
    "framework-two-documents": () =>
      'The file holds two documents. Delete the line with nothing but "---" and what follows it.',

    "framework-unknown-key": ({ value, suggestion, params }) =>
      `${near(params)}There is no field "${value}".${suggestion === undefined ? " Delete it, or correct its name." : ` Did you mean "${suggestion}"?`}`,
    "framework-missing": ({ params }) => `${near(params)}The field "${params?.key}" is missing. Add it.`,
    "framework-empty": ({ params }) => `${near(params)}The field "${params?.key}" is empty. Write a text.`,
    "framework-needs-quotes": ({ value, params }) =>
      `${near(params)}"${params?.key}" must be text. Write "${value}" with its quotation marks.`,
    "framework-wrong-kind": ({ value, expected, params }) =>
      `${near(params)}${params?.key === "" ? "The file" : `"${params?.key}"`} must be ${kindEn(expected)}, but it is "${value}".`,
    "framework-not-allowed": ({ value, expected, suggestion, params }) =>
      `${near(params)}"${value}" cannot stand in "${params?.key}". Choose from ${expected}.${suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`}`,
    "framework-bad-address": ({ value, params }) =>
      `${near(params)}"${value}" is not a web address. It must begin with http:// or https://.`,
    "framework-bad-form": ({ value, expected, params }) =>
      `${near(params)}"${value}" has not the right form for "${params?.key}".${expected === undefined ? "" : ` Write for example ${expected}.`}`,
    "framework-too-few": ({ params }) =>
      `${near(params)}"${params?.key}" has ${params?.found}, but must have at least ${params?.limit}.`,
    "framework-too-many": ({ params }) =>
      `${near(params)}"${params?.key}" has ${params?.found}, but can have at most ${params?.limit}.`,
    "framework-too-low": ({ value, expected, params }) =>
      `${near(params)}"${params?.key}" is ${value}, but cannot be lower than ${expected}.`,
    "framework-too-high": ({ value, expected, params }) =>
      `${near(params)}"${params?.key}" is ${value}, but cannot be higher than ${expected}.`,

    "framework-phase-order": ({ params }) =>
      `Phase number ${params?.position} of the file has number: ${params?.number}. The phases must stand in order from 1 to 5 without a gap.`,
    "framework-phase-id": ({ value, expected }) =>
      `The phase has the id ${value}, but in this place it must be ${expected}.`,
    "framework-item-count": ({ params }) =>
      `The source of 2008 has ${countEn(params?.expected, params?.list)} in phase ${params?.phase}, but here are ${params?.found}. If the checklist was changed on purpose, give the framework a new "version".`,
    "framework-same-source": ({ value }) =>
      `${value}: "source" is the same as "text". Delete "source"; it belongs only where the text corrects a misprint.`,
    "framework-id-phase": ({ value, expected }) => `${value} belongs to another phase. It should be ${expected} here.`,
    "framework-id-kind": ({ value, expected }) =>
      `${value} is the wrong kind of id in this list. It should be ${expected} here.`,
    "framework-id-order": ({ value, expected }) =>
      `${value} stands in the wrong place, or a number was skipped. It should be ${expected} here.`,
    "framework-id-dimension": ({ value, expected, params }) =>
      `${params?.id} has the dimension ${value}, but the letter ${params?.letter} means ${expected}. Correct one of them.`,
    "framework-guide-dimension": ({ value, expected, params }) =>
      `${params?.id} has the dimension ${value}, but elaborates ${params?.measure}, which has ${expected}. Correct one of them.`,
    "framework-duplicate-id": ({ value, params }) =>
      `The id ${value} was used before${firstEn(params)}. Each must have its own.`,
    "framework-level-order": ({ value, expected }) =>
      `The level here is ${value}, but must be ${expected}: green, yellow, red, each level once.`,
    "framework-duplicate-label": ({ value, params }) =>
      `The answer label "${value}" was used before${firstEn(params)}. The six labels must differ.`,
    "framework-missing-dimension": ({ expected }) => `The dimension ${expected} is missing. All three must stand here.`,

    "framework-unknown-measure": ({ value, suggestion, params }) =>
      `${params?.from} points at the measure ${value}, which does not exist.${didYouMeanEn(suggestion)}`,
    "framework-measure-other-phase": ({ value, params }) =>
      `${params?.from} points at ${value}, which is a measure of phase ${params?.owner}. Choose a measure of phase ${params?.phase}.`,
    "framework-uncalled-measure": ({ value }) =>
      `No checklist item points at the measure ${value}, so it would never be recommended. Link to it from at least one item of the same phase.`,
    "framework-unknown-instrument": ({ value, suggestion, params }) =>
      `${params?.from} points at the instrument ${value}, which is not in the register.${didYouMeanEn(suggestion)}`,
    "framework-instrument-not-listed": ({ value, params }) =>
      `${params?.from} points at ${value}, which the source does not name in phase ${params?.phase}. Choose another, or set origin: office in the register if the programme office added it.`,
    "framework-repeated-link": ({ value, params }) =>
      `${params?.from} points at ${value} twice. Delete one of the links.`,
    "framework-repeated-why": ({ params }) =>
      `${params?.from} to ${params?.to}: The same reason was used before${firstEn(params)}. Write what is special about this link.`,
    "framework-misprint-unused": ({ value }) =>
      `The text "${value}" is no longer in the framework. Correct it in both places, or delete the row.`,

    "framework-points-order": ({ value }) =>
      `The points for red, yellow and green are ${value}. They must rise in that order.`,
    "framework-threshold-order": ({ value }) =>
      `redBelow and greenFrom are ${value}. The limit for red must be lower than the limit for green.`,
    "framework-share-above-one": ({ value }) => `${value} is more than 1. Scores and shares lie between 0 and 1.`,
    "framework-label-missing": ({ expected }) =>
      `The answer label "${expected}" is missing under survey.answers. Add it, if only with an empty list: [].`,
    "framework-label-unknown": ({ value, expected, suggestion }) =>
      `"${value}" is not one of the six answer labels (${expected}).${didYouMeanEn(suggestion)}`,
    "framework-synonym-collision": ({ value, params }) =>
      `"${value}" means both ${params?.first}${firstEn(params)} and ${params?.second}. Keep it in one place.`,

    "framework-translation-missing": ({ value, params }) =>
      `${wholeEn(params)} has not been translated. In bokmål ${textsEn(params)} "${value}".`,
    "framework-translation-fixed": ({ value, params }) =>
      `${near(params)}"${value}" is taken from the file in bokmål and must not stand here. Delete it.`,
    "framework-translation-length": ({ params }) =>
      `${params?.at}: The list has ${params?.found}, but the one in bokmål has ${params?.expected}. They must have the same number of entries, in the same order.`,
    "framework-translation-unknown-id": ({ value, suggestion, params }) =>
      `${params?.at}: Nothing in this list has the id ${value} in bokmål.${suggestion === undefined ? " Delete it, or correct the id." : ` Did you mean ${suggestion}?`}`,
    "framework-translation-same": ({ value, params }) =>
      `${params?.at}: The text is the same as in bokmål: "${value}". Has it been translated?`,
    "framework-translation-absent": ({ params }) =>
      `The file does not exist, so no reports in ${languageNames.en[translatedTo(params)]} can be made with this framework. ${frameworkStopMessages.en.noTranslationHint}`,

    "instrument-dates": ({ value, params }) => `${params?.name}: The period ${value} ends before it begins.`,
    "instrument-successor-order": ({ params }) =>
      `${params?.name}: The successor ${params?.successor} begins before the one in front of it. Write the oldest first.`,
    "instrument-over": ({ params }) =>
      `${params?.name}: ${params?.today} was open until ${params?.end} and is over at the report date ${params?.reportDate}. Name what came after under "successors", or remove the instrument from the measures.`,
    "instrument-not-eligible": ({ params }) =>
      `${params?.name}: Norway could take part until ${params?.end}, and the report date is ${params?.reportDate}. Check the row.`,
    "instrument-unverified": ({ params }) =>
      `${params?.name}: The row has not been checked. The report says that it must be.`,
    "instrument-never-verified": ({ params }) =>
      `${params?.name}: verified is true, but lastVerified is empty. Write when the row was checked.`,
    "instrument-stale": ({ value, params }) =>
      `${params?.name}: The row was last checked ${value}, more than twelve months before the report date ${params?.reportDate}. Check it, and set a new date.`,
    "instrument-unused": ({ params }) =>
      `${params?.name} (${params?.id}) is linked from no measure, so no report shows it.`,
  },
};

/** What is said when faults of the framework or the register of instruments stop the work. */
export const frameworkStopMessages: Catalogue<{
  stopped: (params: { errors: number }) => string;
  hint: string;
  unreadable: (params: { path: string }) => string;
  noTranslation: (params: { language: TranslationLanguage; files: readonly string[] }) => string;
  noTranslationHint: string;
}> = {
  nb: {
    stopped: ({ errors }) =>
      errors === 1
        ? "Rammeverket eller virkemiddelregisteret har en feil:"
        : `Rammeverket og virkemiddelregisteret har ${errors} feil:`,
    hint: "Rett det som er nevnt, og kjør «fagrapport lint» for å se om alt er i orden.",
    unreadable: ({ path }) => `Filen ${path} lar seg ikke åpne. Finnes den, og har du tilgang til den?`,
    noTranslation: ({ language, files }) =>
      `Rammeverket i arbeidsmappen er ikke oversatt til ${languageNames.nb[language]}: ${files.join(" og ")} mangler.`,
    noTranslationHint:
      "«fagrapport init .» legger inn de oversettelsene som følger med programmet og rører ingenting annet. Har dere endret tekstene på bokmål, så rett dem likt der.",
  },
  en: {
    stopped: ({ errors }) =>
      errors === 1
        ? "The framework or the register of instruments has a fault:"
        : `The framework and the register of instruments have ${errors} faults:`,
    hint: 'Mend what is named, and run "fagrapport lint" to see whether all is well.',
    unreadable: ({ path }) => `The file ${path} cannot be opened. Does it exist, and may you read it?`,
    noTranslation: ({ language, files }) =>
      `The framework of the working folder has not been translated into ${languageNames.en[language]}: ${files.join(" and ")} ${files.length === 1 ? "is" : "are"} missing.`,
    noTranslationHint:
      '"fagrapport init ." puts in the translations that are shipped with the program and touches nothing else. If you have changed the texts in bokmål, change them there too.',
  },
};

/** The sentence for an issue of the framework or the instruments, without its place; null for one of another area. */
export function wordFrameworkIssue(issue: Issue, language: Language): string | null {
  const sentences: Record<string, Sentence> = inLanguage(frameworkMessages, language);
  return sentences[issue.code]?.(issue) ?? null;
}

type Params = Issue["params"];

/** "F2.S3: ", where the fault lies inside something that has an id. */
function near(params: Params): string {
  return params?.near === undefined ? "" : `${params.near}: `;
}

function translatedTo(params: Params): TranslationLanguage {
  return params?.language === "en" ? "en" : "nn";
}

/** What is not translated: a text, a part of the file, or all of it. */
function wholeNb(params: Params): string {
  return params?.at === "" ? "Filen" : String(params?.at);
}

function wholeEn(params: Params): string {
  return params?.at === "" ? "The file" : String(params?.at);
}

function textsNb(params: Params): string {
  return Number(params?.texts) === 1 ? "står det" : `er det ${params?.texts} tekster; den første er`;
}

function textsEn(params: Params): string {
  return Number(params?.texts) === 1 ? "it is" : `there are ${params?.texts} texts; the first is`;
}

function firstNb(params: Params): string {
  return params?.firstLine === undefined ? "" : ` (linje ${params.firstLine})`;
}

function firstEn(params: Params): string {
  return params?.firstLine === undefined ? "" : ` (line ${params.firstLine})`;
}

function didYouMeanNb(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Mente du ${suggestion}?`;
}

function didYouMeanEn(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
}

function countNb(count: string | number | undefined, list: string | number | undefined): string {
  return list === "status" ? `${count} statusspørsmål` : `${count} tiltak`;
}

function countEn(count: string | number | undefined, list: string | number | undefined): string {
  return list === "status" ? `${count} status questions` : `${count} measures`;
}

function kindNb(kind: string | undefined): string {
  switch (kind) {
    case "string":
      return "tekst";
    case "array":
    case "tuple":
      return "en liste (linjer som begynner med bindestrek)";
    case "object":
    case "record":
      return "en gruppe felt (navn, kolon og verdi)";
    case "boolean":
      return "true eller false";
    case "int":
      return "et helt tall";
    default:
      return "et tall";
  }
}

function kindEn(kind: string | undefined): string {
  switch (kind) {
    case "string":
      return "text";
    case "array":
    case "tuple":
      return "a list (lines that begin with a hyphen)";
    case "object":
    case "record":
      return "a group of fields (name, colon and value)";
    case "boolean":
      return "true or false";
    case "int":
      return "a whole number";
    default:
      return "a number";
  }
}

/** The parser's codes that have a usual cause get their own advice. */
function syntaxAdviceNb(reason: string | number | undefined): string {
  switch (reason) {
    case "BAD_INDENT":
      return "Kontroller innrykket: felt som hører sammen, skal begynne i samme kolonne.";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return "Står det et kolon i teksten, så sett anførselstegn rundt den, eller begynn den med >- på linjen over.";
    case "MISSING_CHAR":
      return "Et kolon, et anførselstegn eller en klamme mangler.";
    default:
      return "Kontroller innrykk, kolon og anførselstegn på linjen og på den over.";
  }
}

function syntaxAdviceEn(reason: string | number | undefined): string {
  switch (reason) {
    case "BAD_INDENT":
      return "Check the indentation: fields that belong together must begin in the same column.";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return "If there is a colon in the text, put quotation marks around it, or begin it with >- on the line above.";
    case "MISSING_CHAR":
      return "A colon, a quotation mark or a bracket is missing.";
    default:
      return "Check indentation, colons and quotation marks on the line and on the one above.";
  }
}
