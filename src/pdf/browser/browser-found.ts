/** Where a browser came from, in the order in which they are looked for. */
export const browserSources = ["remote", "chosen", "bundled", "installed", "cache"] as const;
export type BrowserSource = (typeof browserSources)[number];

/** A browser that can be started, or connected to. */
export type FoundBrowser = {
  source: BrowserSource;
  /** File of the program; for a remote browser its address. */
  location: string;
  /** Changes whenever what it prints may change: version, or size and time of the file. Part of a report's key. */
  identity: string;
  /** Folder with a fontconfig of its own, so that fallback fonts are the same on every machine. */
  fontFolder: string | null;
};

/** Why a place gave no browser. The words are in `messages/pdf.ts`. */
export type Absence =
  | { code: "not-set" }
  | { code: "not-executable"; variable: string; path: string }
  | { code: "other-platform"; platform: string }
  | { code: "package-missing" }
  | { code: "unpack-failed"; detail: string }
  | { code: "not-installed" }
  | { code: "cache-empty"; folder: string };

export type Attempt =
  | { source: BrowserSource; outcome: "found"; browser: FoundBrowser }
  | { source: BrowserSource; outcome: "absent"; why: Absence };

/** What the machine is like, as far as finding a browser goes. Comes in from the entrance. */
export type Machine = {
  platform: NodeJS.Platform;
  architecture: string;
  environment: NodeJS.ProcessEnv;
  /** The user's own folder. */
  home: string;
  /** Private folder of ours for what can be made again. */
  cacheFolder: string;
};
