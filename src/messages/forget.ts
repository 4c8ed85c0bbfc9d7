import type { Catalogue } from "./language.ts";

/** What `fagrapport forget` says. */
type ForgetSentences = {
  forgot: (p: { id: string; file: string }) => string;
  forgotExport: (p: { file: string }) => string;
  notFound: (p: { id: string; year: number }) => string;
  severalSurveys: (p: { id: string; surveys: string }) => string;
  severalSurveysHint: string;
  damagedSurvey: (p: { path: string }) => string;
  damagedSurveyHint: string;
};

export const forgetMessages: Catalogue<ForgetSentences> = {
  nb: {
    forgot: ({ id, file }) => `Svaret ${id} er slettet fra ${file} og blir ikke tatt inn igjen.`,
    forgotExport: ({ file }) => `Eksporten ${file} har fortsatt raden. Slett den der også, og lag rapportene på nytt.`,
    notFound: ({ id, year }) => `Ingen importerte svar for ${year} har id «${id}».`,
    severalSurveys: ({ id, surveys }) => `Id «${id}» finnes i flere undersøkelser: ${surveys}.`,
    severalSurveysHint: "Si hvilken med --survey NAVN.",
    damagedSurvey: ({ path }) =>
      `${path} eller manifestet ved siden av lar seg ikke lese, så svaret kan ikke slettes trygt.`,
    damagedSurveyHint: "Slett begge filene, importer eksporten på nytt og prøv igjen.",
  },
  en: {
    forgot: ({ id, file }) => `The response ${id} was deleted from ${file} and will not be taken in again.`,
    forgotExport: ({ file }) => `The export ${file} still has the row. Delete it there too, and run the reports again.`,
    notFound: ({ id, year }) => `No imported response for ${year} has the id "${id}".`,
    severalSurveys: ({ id, surveys }) => `The id "${id}" occurs in several surveys: ${surveys}.`,
    severalSurveysHint: "Say which with --survey NAME.",
    damagedSurvey: ({ path }) =>
      `${path} or the manifest beside it cannot be read, so the response cannot be deleted safely.`,
    damagedSurveyHint: "Delete both files, import the export again and retry.",
  },
};
