import type { Language } from "../messages/language.ts";
import type { ReportLanguage } from "../report/language.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What making reports may touch. It has no streams: what is to be said comes back as values. */
export type WorkContext = {
  workspace: Workspace;
  /** What the command line speaks: the language of reasons and faults. */
  language: Language;
  /** What reports are written in. */
  reportLanguage: ReportLanguage;
  /** The run's date, `YYYY-MM-DD`: `--date` or SOURCE_DATE_EPOCH. Null when neither flag nor variable gave one. */
  givenDate: string | null;
  today: string;
  /** Milliseconds on a clock that only goes forward, for saying how long things took. */
  clock: () => number;
  environment: NodeJS.ProcessEnv;
  force: boolean;
  /** Set off by Ctrl-C and SIGTERM: finish nothing new, clean up. */
  signal: AbortSignal;
  /** Tabs at work; null for what suits the machine. */
  concurrency: number | null;
};
