import type { Instrument } from "../../framework/instrument.ts";
import { withoutFullStop } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

type RegisterPhrases = {
  /** Where a fact of the register is from, and when somebody last made sure of it. */
  verified: (source: string, date: string) => string;
  /** Nobody has, and the row says nowhere else that somebody must. */
  unverified: (source: string) => string;
  sourceAlone: (source: string) => string;
};

const registerPhrases: ReportCatalogue<RegisterPhrases> = {
  nb: {
    verified: (source, date) => `Kilde: ${source}. Sist kontrollert ${date}.`,
    unverified: (source) => `Kilde: ${source}. Må kontrolleres.`,
    sourceAlone: (source) => `Kilde: ${source}.`,
  },
  nn: {
    verified: (source, date) => `Kjelde: ${source}. Sist kontrollert ${date}.`,
    unverified: (source) => `Kjelde: ${source}. Må kontrollerast.`,
    sourceAlone: (source) => `Kjelde: ${source}.`,
  },
  en: {
    verified: (source, date) => `Source: ${source}. Last verified ${date}.`,
    unverified: (source) => `Source: ${source}. To be verified.`,
    sourceAlone: (source) => `Source: ${source}.`,
  },
};

/**
 * "Kilde: Forskningsrådet om VRI og FORREGION. Sist kontrollert 11.2026."
 *
 * @param isMarked whether the instrument already has the mark that says it must be checked
 */
export function registerSource(
  { language, format }: Pick<Voice, "language" | "format">,
  { source, lastVerified }: Pick<Instrument, "source" | "lastVerified">,
  isMarked: boolean,
): string {
  const say = registerPhrases[language];
  const from = format.typeset(withoutFullStop(source));
  if (lastVerified !== null) return say.verified(from, format.date(lastVerified));
  return isMarked ? say.sourceAlone(from) : say.unverified(from);
}
