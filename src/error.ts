/** What kind of situation it is decides the exit code. */
export type ErrorKind = "usage" | "input" | "browser" | "partial";

/** The contract with scripts that call the tool (product.md). */
export const exitCodes = { done: 0, bug: 1, usage: 2, input: 3, browser: 4, partial: 5, differences: 6 } as const;

/** A situation the user can mend. The message is already in the user's language; anything else that is thrown is a bug. */
export class FagrapportError extends Error {
  override readonly name = "FagrapportError";
  readonly kind: ErrorKind;
  /** What to do next, in the user's language. */
  readonly hint: string | undefined;

  constructor(kind: ErrorKind, message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.hint = options.hint;
  }
}
