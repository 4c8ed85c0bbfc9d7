import type { Framework } from "../../../src/framework/schema.ts";
import { type ReportLanguage, reportLanguages } from "../../../src/report/language.ts";
import { type Voice, voiceOf } from "../../../src/report/voice.ts";
import { framework } from "../make-input.ts";

/** One sentence in the three languages. */
export type Said = Record<ReportLanguage, string>;

/** English words for the answers, as a translated framework brings them. */
export const english: Pick<Framework["answers"], "levels"> = {
  levels: [
    { level: "green", labels: ["Ok", "Ja"], shown: ["OK", "Yes"] },
    { level: "yellow", labels: ["I prosess", "Uklart"], shown: ["In progress", "Unclear"] },
    { level: "red", labels: ["Nei", "Ikke startet"], shown: ["No", "Not started"] },
  ],
};

export const voices: Record<ReportLanguage, Voice> = {
  nb: voiceOf("nb", framework.answers),
  nn: voiceOf("nn", framework.answers),
  en: voiceOf("en", english),
};

/** Sentences are compared with plain spaces; where lines may not break is tested with the formats. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** The same sentence as each language says it. */
export function inEach(say: (language: ReportLanguage) => string): Said {
  const [nb, nn, en] = reportLanguages.map((language) => plain(say(language)));
  return { nb: nb ?? "", nn: nn ?? "", en: en ?? "" };
}
