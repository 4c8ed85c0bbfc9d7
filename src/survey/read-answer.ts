import { normaliseName } from "../register/normalise.ts";
import { answerKey, type ChecklistIndex } from "./checklist-index.ts";
import { cleanText } from "./clean-text.ts";
import { likeness } from "./likeness.ts";
import { unmaskFormula } from "./unmask-formula.ts";

/** What a cell with an answer says. */
export type AnswerReading =
  | { kind: "label"; place: number }
  | { kind: "not-answered" }
  /** A number whose meaning only a codebook can tell. */
  | { kind: "code" }
  | { kind: "unknown"; suggestion: string | null };

export type AnswerReader = (cell: string, codes: ReadonlyMap<string, string> | null) => AnswerReading;

const nearFrom = 0.6;

/** @param synonyms words of this survey for the labels, from its mapping */
export function answerReader(index: ChecklistIndex, synonyms: Readonly<Record<string, string>>): AnswerReader {
  const own = new Map<string, number>();
  for (const [word, label] of Object.entries(synonyms)) {
    const place = index.labels.indexOf(label);
    if (place >= 0) own.set(answerKey(word), place);
  }
  return (cell, codes) => {
    const label = codes?.get(answerKey(cell)) ?? cell;
    const text = cleanText(unmaskFormula(label));
    if (text === "") return { kind: "not-answered" };
    const key = answerKey(text);
    const place = own.get(key) ?? index.answers.get(key);
    if (place !== undefined) return place === null ? { kind: "not-answered" } : { kind: "label", place };
    if (codes === null && /^-?\d+$/.test(key)) return { kind: "code" };
    return { kind: "unknown", suggestion: nearestLabel(key, index) };
  };
}

function nearestLabel(key: string, index: ChecklistIndex): string | null {
  let best: string | null = null;
  let bestLikeness = nearFrom;
  for (const label of index.labels) {
    const alike = likeness(key, normaliseName(label));
    if (alike > bestLikeness) [best, bestLikeness] = [label, alike];
  }
  return best;
}
