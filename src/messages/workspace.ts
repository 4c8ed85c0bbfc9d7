import type { Catalogue } from "./language.ts";

/** What `fagrapport init` says. */
type WorkspaceSentences = {
  made: (p: { path: string }) => string;
  /** The closing line of `init DIR`; `kept` counts what was there before. */
  ready: (p: { folder: string; made: number; kept: number }) => string;
  readyHint: (p: { isNewRegister: boolean; year: number }) => string;
  yearReady: (p: { year: number; made: number; kept: number }) => string;
  carried: (p: { notes: number; year: number }) => string;
  faultyNote: (p: { file: string }) => string;
  /** `path` is where the exports belong; `hasExports` where some lie there already. */
  yearHint: (p: { path: string; year: number; hasExports: boolean }) => string;
  nothingSaid: string;
  nothingSaidHint: string;
  noWorkspace: (p: { folder: string }) => string;
  noWorkspaceHint: string;
  cannotMake: (p: { folder: string; code: string }) => string;
  cannotMakeHint: string;
};

export const workspaceMessages: Catalogue<WorkspaceSentences> = {
  nb: {
    made: ({ path }) => `Laget ${path}`,
    ready: ({ folder, made, kept }) =>
      made === 0
        ? `Arbeidsmappen ${folder} var komplett fra før. Ingenting er endret.`
        : kept === 0
          ? `Arbeidsmappen ${folder} er klar.`
          : `Arbeidsmappen ${folder} er klar. Det som fantes fra før, er ikke rørt.`,
    readyHint: ({ isNewRegister, year }) =>
      isNewRegister
        ? "Neste: bytt ut de to oppdiktede klyngene i inputs/clusters.csv med deres egne. LESMEG.md viser året i fem steg."
        : `Neste: «fagrapport status --year ${year}» i mappen sier hva som mangler.`,
    yearReady: ({ year, made, kept }) =>
      made + kept === 0
        ? `${year} er klart, men registeret har ingen klynger ennå.`
        : made === 0
          ? `${year} var klart fra før: ${notaterNb(kept)} finnes og er ikke rørt.`
          : `${year} er klart: ${notaterNb(made)} laget${kept === 0 ? "" : `, ${notaterNb(kept)} fantes fra før og er ikke rørt`}.`,
    carried: ({ notes, year }) =>
      `${notes === 1 ? "Ett av dem" : `${notes} av dem`} har fått navnene fra notatet for ${year}. Datoer, vurderinger og plan er ikke tatt med.`,
    faultyNote: ({ file }) =>
      `${file} har feil, så navnene der er ikke hentet. «fagrapport lint» sier hva som er galt.`,
    yearHint: ({ path, year, hasExports }) =>
      hasExports
        ? `Neste: fyll ut notatene i inputs/notes/${year}, og lag rapportene med «fagrapport run --year ${year}».`
        : `Neste: legg eksportene i ${path}, og se hva som mangler med «fagrapport status --year ${year}».`,
    nothingSaid: "Hva skal lages? En ny arbeidsmappe trenger et navn, et nytt år trenger --year.",
    nothingSaidHint: "Skriv «fagrapport init MAPPE», eller «fagrapport init --year 2027» i en arbeidsmappe.",
    noWorkspace: ({ folder }) => `${folder} er ikke en arbeidsmappe: inputs/clusters.csv finnes ikke der.`,
    noWorkspaceHint: "Lag en med «fagrapport init MAPPE», eller velg en annen med --workspace.",
    cannotMake: ({ folder, code }) => `${folder} kan ikke bli en mappe (${code}).`,
    cannotMakeHint: "Velg et navn som ikke alt er en fil, og som maskinen tillater.",
  },
  en: {
    made: ({ path }) => `Made ${path}`,
    ready: ({ folder, made, kept }) =>
      made === 0
        ? `The working folder ${folder} was complete already. Nothing has changed.`
        : kept === 0
          ? `The working folder ${folder} is ready.`
          : `The working folder ${folder} is ready. What was there before has been left alone.`,
    readyHint: ({ isNewRegister, year }) =>
      isNewRegister
        ? "Next: put your own clusters in place of the two invented ones in inputs/clusters.csv. LESMEG.md shows the year in five steps."
        : `Next: "fagrapport status --year ${year}" in the folder says what is missing.`,
    yearReady: ({ year, made, kept }) =>
      made + kept === 0
        ? `${year} is ready, but the register has no clusters yet.`
        : made === 0
          ? `${year} was ready already: ${notesEn(kept)} there, left alone.`
          : `${year} is ready: ${notesEn(made)} made${kept === 0 ? "" : `, ${notesEn(kept)} there before and left alone`}.`,
    carried: ({ notes, year }) =>
      `${notes === 1 ? "One of them has its" : `${notes} of them have their`} names from the note of ${year}. Dates, assessments and plan are not carried over.`,
    faultyNote: ({ file }) => `${file} has faults, so its names were not taken. "fagrapport lint" says what is wrong.`,
    yearHint: ({ path, year, hasExports }) =>
      hasExports
        ? `Next: fill in the notes in inputs/notes/${year}, and make the reports with "fagrapport run --year ${year}".`
        : `Next: put the exports in ${path}, and see what is missing with "fagrapport status --year ${year}".`,
    nothingSaid: "What is to be made? A new working folder needs a name, a new year needs --year.",
    nothingSaidHint: 'Write "fagrapport init DIR", or "fagrapport init --year 2027" in a working folder.',
    noWorkspace: ({ folder }) => `${folder} is no working folder: there is no inputs/clusters.csv in it.`,
    noWorkspaceHint: 'Make one with "fagrapport init DIR", or choose another with --workspace.',
    cannotMake: ({ folder, code }) => `${folder} cannot become a folder (${code}).`,
    cannotMakeHint: "Choose a name that is not a file already, and that the machine allows.",
  },
};

function notaterNb(n: number): string {
  return n === 1 ? "ett notat" : `${n} notater`;
}

function notesEn(n: number): string {
  return n === 1 ? "one note" : `${n} notes`;
}
