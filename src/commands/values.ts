import { FagrapportError } from "../error.ts";
import { cliMessages } from "../messages/cli.ts";
import { inLanguage, type Language } from "../messages/language.ts";
import type { Values } from "./command.ts";

/** `--year`, which is required: four digits. */
export function requireYear(values: Values, language: Language): number {
  const value = text(values, "year");
  const sentences = inLanguage(cliMessages, language);
  if (value === null) throw new FagrapportError("usage", sentences.missingYear);
  if (!/^(19|20)\d\d$/.test(value)) throw new FagrapportError("usage", sentences.badYear({ value }));
  return Number(value);
}

/** The text of a flag, or null when it was not given. */
export function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** Every text of a flag that may be given several times. */
export function texts(values: Values, name: string): string[] {
  const value = values[name];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}

/** Whether a flag was given. */
export function flag(values: Values, name: string): boolean {
  return values[name] === true;
}

/** A flag that takes one of a few words, or null when it was not given. */
export function choice<const Word extends string>(
  values: Values,
  name: string,
  words: readonly Word[],
  language: Language,
): Word | null {
  const value = text(values, name);
  if (value === null) return null;
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  const sentences = inLanguage(cliMessages, language);
  throw new FagrapportError("usage", sentences.badChoice({ flag: `--${name}`, value, choices: words.join(", ") }));
}
