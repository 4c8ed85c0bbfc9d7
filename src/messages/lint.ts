import type { Issue } from "./issue.ts";
import { type Catalogue, inLanguage, type Language } from "./language.ts";

type Sentences = {
  severities: Record<Issue["severity"], string>;
  summary: (params: { files: number; errors: number; warnings: number; infos: number }) => string;
};

/** What `fagrapport lint` says around the faults. */
export const lintMessages: Catalogue<Sentences> = {
  nb: {
    severities: { error: "feil", warning: "advarsel", info: "merknad" },
    summary: ({ files, errors, warnings, infos }) =>
      `${files === 1 ? "1 fil" : `${files} filer`} kontrollert: ${errors === 0 ? "ingen feil" : `${errors} feil`}, ${warnings === 1 ? "1 advarsel" : `${warnings} advarsler`}, ${infos === 1 ? "1 merknad" : `${infos} merknader`}.`,
  },
  en: {
    severities: { error: "error", warning: "warning", info: "note" },
    summary: ({ files, errors, warnings, infos }) =>
      `${files === 1 ? "1 file" : `${files} files`} checked: ${errors === 0 ? "no errors" : errors === 1 ? "1 error" : `${errors} errors`}, ${warnings === 1 ? "1 warning" : `${warnings} warnings`}, ${infos === 1 ? "1 note" : `${infos} notes`}.`,
  },
};

type Sentence = (issue: Issue) => string;

/** Faults that only lint looks for, since they lie between files or in brands that no run has asked for. */
export const lintIssueMessages: Catalogue<
  Record<"lint-no-register" | "lint-stray-note" | "brand-unusable" | "brand-contrast" | "brand-like-a-light", Sentence>
> = {
  nb: {
    "lint-no-register": () => "Registeret over klynger finnes ikke. «fagrapport init» lager et å begynne med.",
    "lint-stray-note": ({ value, suggestion }) =>
      `Registeret har ingen klynge med id «${value}», så notatet blir ikke brukt.${suggestion === undefined ? "" : ` Mente du «${suggestion}»?`}`,
    "brand-unusable": ({ value }) => value ?? "",
    "brand-contrast": ({ value, params }) =>
      `${value} på ${params?.on} har kontrasten ${params?.ratioNb}:1, men må ha minst ${params?.leastNb}:1. Velg en farge som skiller seg mer ut.`,
    "brand-like-a-light": ({ value, params }) =>
      `${value} ligger ${params?.degrees} grader fra ${lightsNb[String(params?.light)] ?? params?.light} lys og kan forveksles med det. Velg en farge som ligger minst 40 grader unna, eller er tydelig lysere eller mørkere.`,
  },
  en: {
    "lint-no-register": () => 'The register of clusters does not exist. "fagrapport init" makes one to begin with.',
    "lint-stray-note": ({ value, suggestion }) =>
      `The register has no cluster with the id "${value}", so the note is not used.${suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`}`,
    "brand-unusable": ({ value }) => value ?? "",
    "brand-contrast": ({ value, params }) =>
      `${value} on ${params?.on} has a contrast of ${params?.ratio}:1, but must have at least ${params?.least}:1. Choose a colour that stands out more.`,
    "brand-like-a-light": ({ value, params }) =>
      `${value} lies ${params?.degrees} degrees from the ${params?.light} light and can be mistaken for it. Choose a colour at least 40 degrees away, or clearly lighter or darker.`,
  },
};

const lightsNb: Record<string, string> = { green: "grønt", amber: "gult", vermilion: "rødt" };

/** The sentence for an issue that lint itself raises, without its place; null for one of another area. */
export function wordLintIssue(issue: Issue, language: Language): string | null {
  const sentences: Record<string, Sentence> = inLanguage(lintIssueMessages, language);
  return sentences[issue.code]?.(issue) ?? null;
}
