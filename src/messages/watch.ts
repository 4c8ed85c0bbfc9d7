import type { Catalogue } from "./language.ts";

/** What is said while reports are watched. `time` is the time of day. */
type WatchSentences = {
  needsCluster: string;
  needsClusterHint: string;
  needsWatch: string;
  notWithShard: string;
  badPort: (p: { value: string }) => string;
  portTaken: (p: { port: number }) => string;
  portTakenHint: string;
  watching: string;
  shown: (p: { id: string; address: string }) => string;
  /** A line of what happened. */
  at: (p: { time: string; text: string }) => string;
  asBefore: (p: { files: string[] }) => string;
  goesOn: string;
  waiting: (p: { pid: number }) => string;
  notMade: string;
  ended: string;
};

export const watchMessages: Catalogue<WatchSentences> = {
  nb: {
    needsCluster: "Hvilken klynge skal det følges med på?",
    needsClusterHint: "Skriv for eksempel «fagrapport report --year 2026 --cluster nordskog-trenaering --watch».",
    needsWatch: "--port hører til --watch.",
    notWithShard: "--watch og --shard kan ikke brukes sammen.",
    badPort: ({ value }) => `--port: «${value}» er ikke en port. Skriv et tall fra 1 til 65535.`,
    portTaken: ({ port }) => `Port ${port} kan ikke brukes, trolig fordi et annet program har den.`,
    portTakenHint: "Velg en annen med --port, eller utelat valget, så velges en som er ledig.",
    watching: "Følger med på det rapporten lages av, og lager den på nytt når noe lagres. Ctrl-C avslutter.",
    shown: ({ id, address }) => `${id} vises her og oppdaterer seg selv: ${address}`,
    at: ({ time, text }) => `${time} ${text}`,
    asBefore: ({ files }) => `Ingenting i rapporten er endret (${files.join(", ")}).`,
    goesOn: "Rett det og lagre, så lages rapporten på nytt.",
    waiting: ({ pid }) => `Venter på en annen kjøring i denne mappen (prosess ${pid}).`,
    notMade: "Rapporten er ikke laget ennå. Siden oppdaterer seg selv når den er det.",
    ended: "Avsluttet.",
  },
  en: {
    needsCluster: "Which cluster is to be watched?",
    needsClusterHint: 'Write for example "fagrapport report --year 2026 --cluster nordskog-trenaering --watch".',
    needsWatch: "--port goes with --watch.",
    notWithShard: "--watch and --shard cannot be used together.",
    badPort: ({ value }) => `--port: "${value}" is not a port. Write a number from 1 to 65535.`,
    portTaken: ({ port }) => `Port ${port} cannot be used, probably because another program has it.`,
    portTakenHint: "Choose another with --port, or leave the option out, and a free one is chosen.",
    watching: "Watching what the report is made from, and making it again when something is saved. Ctrl-C ends.",
    shown: ({ id, address }) => `${id} is shown here and keeps itself up to date: ${address}`,
    at: ({ time, text }) => `${time} ${text}`,
    asBefore: ({ files }) => `Nothing in the report has changed (${files.join(", ")}).`,
    goesOn: "Mend it and save, and the report is made again.",
    waiting: ({ pid }) => `Waiting for another run in this folder (process ${pid}).`,
    notMade: "The report has not been made yet. This page brings itself up to date when it has.",
    ended: "Ended.",
  },
};
