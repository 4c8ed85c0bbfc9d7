import type { ParseArgsConfig } from "node:util";
import type { Language } from "../messages/language.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What a command may touch. The only clock, environment and streams there are come in here. */
export type Context = {
  workspace: Workspace;
  /** Where the user stands: relative paths on the command line start here. */
  cwd: string;
  language: Language;
  /** Data, to stdout. */
  out: (text: string) => void;
  /** All else, to stderr. One call is one line or paragraph, without its newline. */
  say: (text: string) => void;
  /** The run's date, `YYYY-MM-DD`: `--date`, SOURCE_DATE_EPOCH or today. Null when neither flag nor variable gave one. */
  givenDate: string | null;
  today: string;
  /** Milliseconds on a clock that only goes forward, for saying how long things took. */
  clock: () => number;
  environment: NodeJS.ProcessEnv;
  quiet: boolean;
  debug: boolean;
  force: boolean;
  /** Writes to the terminal as it is, for a line that is drawn again; null where stderr is no terminal. */
  live: ((text: string) => void) | null;
  /** Columns that a line may take. */
  width: number;
  color: boolean;
  /** Set off by Ctrl-C and SIGTERM: finish nothing new, clean up. */
  signal: AbortSignal;
  concurrency: number | null;
};

export type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** A command of the command line. Its help text lies in the catalogue under its name. */
export type Command = {
  options: Options;
  /** Fewest and most positional arguments. */
  positionals: [number, number];
  /** Gives the exit code. */
  run(values: Values, positionals: string[], context: Context): Promise<number>;
};
