import type { Catalogue } from "./language.ts";

/** What `fagrapport form` says. */
type FormSentences = {
  made: (p: { path: string }) => string;
  withoutOut: string;
  ending: (p: { path: string }) => string;
  exists: (p: { path: string }) => string;
  existsHint: string;
};

export const formMessages: Catalogue<FormSentences> = {
  nb: {
    made: ({ path }) => `Skjemaet ligger i ${path}`,
    withoutOut: "Hvor skal skjemaet skrives? Oppgi for eksempel --out skjema.xlsx, skjema.txt eller skjema.lss.",
    ending: ({ path }) => `${path}: skjemaet lages som .xlsx, .txt eller .lss. Gi filen en av de endelsene.`,
    exists: ({ path }) => `${path} finnes fra før, og kan være utfylt.`,
    existsHint: "Velg et annet navn, eller skriv over den med --force.",
  },
  en: {
    made: ({ path }) => `The form lies in ${path}`,
    withoutOut: "Where is the form to be written? Give for example --out form.xlsx, form.txt or form.lss.",
    ending: ({ path }) => `${path}: a form is made as .xlsx, .txt or .lss. Give the file one of those endings.`,
    exists: ({ path }) => `${path} exists already and may be filled in.`,
    existsHint: "Choose another name, or overwrite it with --force.",
  },
};

/*
 * What stands in the forms that we make. The checklist is a Norwegian text and so is everything around it; the language
 * of the command line makes no difference to what a respondent is asked.
 */
export const formTexts = {
  title: "Klynger og internasjonalisering: sjekkliste",
  introduction:
    "Sjekklisten viser hvor klyngen står i sin internasjonalisering. Svar ut fra situasjonen i dag. Velg det ordet som passer best; er du i tvil, velg «Vet ikke» eller la feltet stå åpent.",
  front: "Om svaret",
  clusterQuestion: "Klynge",
  roleQuestion: "Rolle",
  dateQuestion: "Svardato",
  generalComment: "Andre kommentarer",
  steps: [
    "Fyll ut de hvite feltene på dette arket.",
    "Gå gjennom arkene Fase 1 til Fase 5 og velg et svar i hver rad. Kommentarer er frivillige.",
    "Lagre filen og send den tilbake. Halvferdige skjemaer kan også brukes.",
    "Ikke skriv navn eller andre personopplysninger i skjemaet.",
  ],
  columns: ["Punkt", "Spørsmål", "Svar", "Kommentar"] as const,
  chooseAnswer: "Velg et svar fra listen.",
  unknownAnswer: "Svaret må være ett av ordene i listen.",
  phase: (p: { number: number; name: string }) => `Fase ${p.number}: ${p.name}`,
  phaseSheet: (p: { number: number }) => `Fase ${p.number}`,
  choices: "Svaralternativer",
  required: "obligatorisk",
  oneChoice: "ett valg",
  freeText: "fritekst",
  subject: (p: { version: string }) => `Sjekkliste fra rammeverk ${p.version}`,
  pasteHint:
    "Lim inn spørsmålene i skjemaverktøyet i denne rekkefølgen. La id-en (F1.S1) stå først i hvert spørsmål, så blir eksporten lest uten videre.",
  thanks: "Takk for svarene.",
};
