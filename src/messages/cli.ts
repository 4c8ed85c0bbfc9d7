import type { Catalogue } from "./language.ts";

/** What the entrance itself says: usage, unknown words, bugs. */
type CliSentences = {
  unknownCommand: (p: { name: string; nearest: string | null }) => string;
  unknownFlag: (p: { flag: string; command: string; nearest: string | null }) => string;
  missingValue: (p: { flag: string }) => string;
  unexpectedValue: (p: { flag: string }) => string;
  tooFew: (p: { command: string }) => string;
  tooMany: (p: { command: string; word: string }) => string;
  seeHelp: (p: { command: string | null }) => string;
  missingYear: string;
  badYear: (p: { value: string }) => string;
  badDate: (p: { flag: string; value: string }) => string;
  badNumber: (p: { flag: string; value: string }) => string;
  badChoice: (p: { flag: string; value: string; choices: string }) => string;
  badLanguage: (p: { value: string }) => string;
  noFolder: (p: { path: string }) => string;
  bug: (p: { message: string }) => string;
  bugHint: string;
  cause: (p: { message: string }) => string;
  locked: (p: { pid: number; since: string }) => string;
  lockedHint: string;
  interrupted: string;
  unknownCluster: (p: { id: string; nearest: string | null }) => string;
};

export const cliMessages: Catalogue<CliSentences> = {
  nb: {
    unknownCommand: ({ name, nearest }) =>
      nearest === null
        ? `Det finnes ingen kommando «${name}».`
        : `Det finnes ingen kommando «${name}». Mente du «${nearest}»?`,
    unknownFlag: ({ flag, command, nearest }) =>
      nearest === null
        ? `«${command}» har ikke noe valg ${flag}.`
        : `«${command}» har ikke noe valg ${flag}. Mente du ${nearest}?`,
    missingValue: ({ flag }) => `${flag} trenger en verdi.`,
    unexpectedValue: ({ flag }) => `${flag} tar ingen verdi.`,
    tooFew: ({ command }) => `«${command}» trenger mer å arbeide med.`,
    tooMany: ({ command, word }) => `«${command}» vet ikke hva den skal gjøre med «${word}».`,
    seeHelp: ({ command }) => `Se «fagrapport ${command === null ? "" : `${command} `}--help».`,
    missingYear: "Hvilket år? Skriv for eksempel --year 2026.",
    badYear: ({ value }) => `«${value}» er ikke et år. Skriv fire siffer, for eksempel --year 2026.`,
    badDate: ({ flag, value }) => `${flag}: «${value}» er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel 2026-05-22.`,
    badNumber: ({ flag, value }) => `${flag}: «${value}» er ikke et helt tall fra 1 og oppover.`,
    badChoice: ({ flag, value, choices }) => `${flag}: «${value}» er ikke blant valgene. Velg ${choices}.`,
    badLanguage: ({ value }) => `--lang: «${value}» er ikke et språk kommandoen kan. Velg nb, nn eller en.`,
    noFolder: ({ path }) =>
      `Mappen ${path} finnes ikke. Rett --workspace, eller lag en arbeidsmappe med «fagrapport init MAPPE».`,
    bug: ({ message }) => `Noe gikk galt som ikke skulle kunne skje: ${message}`,
    bugHint:
      "Det er en feil i programmet. Kjør igjen med --debug og send det som skrives ut til dem som vedlikeholder det.",
    cause: ({ message }) => `Årsak: ${message}`,
    locked: ({ pid, since }) => `En annen kjøring arbeider i denne mappen (prosess ${pid}, startet ${since}).`,
    lockedHint: "Vent til den er ferdig, eller stopp den, og kjør igjen.",
    interrupted: "Avbrutt. Det som var ferdig, ligger der; kjør samme kommando igjen for å gjøre resten.",
    unknownCluster: ({ id, nearest }) =>
      nearest === null
        ? `Ingen klynge i registeret har id «${id}». Id-ene står i inputs/clusters.csv.`
        : `Ingen klynge i registeret har id «${id}». Mente du «${nearest}»?`,
  },
  en: {
    unknownCommand: ({ name, nearest }) =>
      nearest === null ? `There is no command "${name}".` : `There is no command "${name}". Did you mean "${nearest}"?`,
    unknownFlag: ({ flag, command, nearest }) =>
      nearest === null
        ? `"${command}" has no option ${flag}.`
        : `"${command}" has no option ${flag}. Did you mean ${nearest}?`,
    missingValue: ({ flag }) => `${flag} needs a value.`,
    unexpectedValue: ({ flag }) => `${flag} takes no value.`,
    tooFew: ({ command }) => `"${command}" needs more to work on.`,
    tooMany: ({ command, word }) => `"${command}" does not know what to do with "${word}".`,
    seeHelp: ({ command }) => `See "fagrapport ${command === null ? "" : `${command} `}--help".`,
    missingYear: "Which year? Write for example --year 2026.",
    badYear: ({ value }) => `"${value}" is not a year. Write four digits, for example --year 2026.`,
    badDate: ({ flag, value }) => `${flag}: "${value}" is not a date. Write YYYY-MM-DD, for example 2026-05-22.`,
    badNumber: ({ flag, value }) => `${flag}: "${value}" is not a whole number from 1 up.`,
    badChoice: ({ flag, value, choices }) => `${flag}: "${value}" is not among the choices. Choose ${choices}.`,
    badLanguage: ({ value }) => `--lang: "${value}" is not a language this command knows. Choose nb, nn or en.`,
    noFolder: ({ path }) =>
      `The folder ${path} does not exist. Mend --workspace, or make a working folder with "fagrapport init FOLDER".`,
    bug: ({ message }) => `Something went wrong that should not be possible: ${message}`,
    bugHint: "This is a fault in the program. Run again with --debug and send the output to its maintainers.",
    cause: ({ message }) => `Cause: ${message}`,
    locked: ({ pid, since }) => `Another run is at work in this folder (process ${pid}, started ${since}).`,
    lockedHint: "Wait until it is done, or stop it, and run again.",
    interrupted: "Interrupted. What was finished is there; run the same command again for the rest.",
    unknownCluster: ({ id, nearest }) =>
      nearest === null
        ? `No cluster in the register has the id "${id}". The ids are in inputs/clusters.csv.`
        : `No cluster in the register has the id "${id}". Did you mean "${nearest}"?`,
  },
};
