import type { Catalogue } from "./language.ts";

/** What is said when the disk or the rights to it stand in the way. */
export const fileFaultCodes = ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE", "ENFILE", "EIO"] as const;
export type FileFaultCode = (typeof fileFaultCodes)[number];

type FileSystemSentences = {
  fault: Record<FileFaultCode, (p: { path: string | null }) => string>;
  hint: Record<FileFaultCode, string>;
};

export const fileSystemMessages: Catalogue<FileSystemSentences> = {
  nb: {
    fault: {
      ENOSPC: ({ path }) => `Disken er full${path === null ? "" : `, så ${path} kunne ikke skrives`}.`,
      EDQUOT: ({ path }) => `Kvoten på disken er brukt opp${path === null ? "" : `, så ${path} kunne ikke skrives`}.`,
      EROFS: ({ path }) => `${path ?? "Mappen"} ligger på en disk som bare kan leses.`,
      EACCES: ({ path }) => `Du har ikke tilgang til ${path ?? "en av filene"}.`,
      EPERM: ({ path }) => `Maskinen tillater ikke at ${path ?? "en av filene"} endres.`,
      EMFILE: () => "For mange filer er åpne på én gang.",
      ENFILE: () => "For mange filer er åpne på maskinen.",
      EIO: ({ path }) => `Disken svarte med en feil${path === null ? "" : ` da ${path} skulle leses eller skrives`}.`,
    },
    hint: {
      ENOSPC: "Frigjør plass og kjør samme kommando igjen. Det som var ferdig, ligger der og lages ikke på nytt.",
      EDQUOT: "Frigjør plass og kjør samme kommando igjen. Det som var ferdig, ligger der og lages ikke på nytt.",
      EROFS: "Velg en arbeidsmappe som kan skrives til, med --workspace MAPPE.",
      EACCES: "Gi deg selv rett til å lese og skrive der, eller velg en annen arbeidsmappe med --workspace MAPPE.",
      EPERM: "Lukk filen hvis den er åpen i et annet program, og kjør samme kommando igjen.",
      EMFILE: "Kjør igjen med et lavere tall for --concurrency.",
      ENFILE: "Lukk andre programmer, eller kjør igjen med et lavere tall for --concurrency.",
      EIO: "Sjekk disken, og kjør samme kommando igjen.",
    },
  },
  en: {
    fault: {
      ENOSPC: ({ path }) => `The disk is full${path === null ? "" : `, so ${path} could not be written`}.`,
      EDQUOT: ({ path }) => `The disk quota is used up${path === null ? "" : `, so ${path} could not be written`}.`,
      EROFS: ({ path }) => `${path ?? "The folder"} is on a disk that can only be read.`,
      EACCES: ({ path }) => `You have no access to ${path ?? "one of the files"}.`,
      EPERM: ({ path }) => `The machine does not allow ${path ?? "one of the files"} to be changed.`,
      EMFILE: () => "Too many files are open at once.",
      ENFILE: () => "Too many files are open on the machine.",
      EIO: ({ path }) => `The disk answered with a fault${path === null ? "" : ` when ${path} was read or written`}.`,
    },
    hint: {
      ENOSPC: "Free some space and run the same command again. What was finished is there and is not made again.",
      EDQUOT: "Free some space and run the same command again. What was finished is there and is not made again.",
      EROFS: "Choose a working folder that can be written to, with --workspace DIR.",
      EACCES: "Give yourself the right to read and write there, or choose another working folder with --workspace DIR.",
      EPERM: "Close the file if another program has it open, and run the same command again.",
      EMFILE: "Run again with a lower number for --concurrency.",
      ENFILE: "Close other programs, or run again with a lower number for --concurrency.",
      EIO: "Check the disk, and run the same command again.",
    },
  },
};
