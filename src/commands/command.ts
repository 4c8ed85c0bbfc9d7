import type { ParseArgsConfig } from "node:util";
import type { WorkContext } from "../making/work-context.ts";

/** What a command may touch. The only clock, environment and streams there are come in here. */
export type Context = WorkContext & {
  /** `HH:MM:SS` on the user's clock, for saying when something was done. */
  timeOfDay: () => string;
  /** Where the user stands: relative paths on the command line start here. */
  cwd: string;
  /** Data, to stdout. */
  out: (text: string) => void;
  /** All else, to stderr. One call is one line or paragraph, without its newline. */
  say: (text: string) => void;
  quiet: boolean;
  debug: boolean;
  /** Writes to the terminal as it is, for a line that is drawn again; null where stderr is no terminal. */
  live: ((text: string) => void) | null;
  /** Columns that a line may take. */
  width: number;
  color: boolean;
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
