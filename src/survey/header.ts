import { normaliseName } from "../register/normalise.ts";
import { cleanText } from "./clean-text.ts";

/** A column of a table with every way in which its header can be read. */
export type Column = {
  /** From 0. */
  index: number;
  /** The texts of its header rows from top to bottom, then what a codebook says of it. Cleaned, none empty. */
  parts: readonly string[];
  /** What a person would call it: the last part of the file's own header. */
  header: string;
  /** Readings that are the whole name of the column: as it stands, without its code or number, inside its brackets. */
  names: readonly string[];
  /** Readings that may follow the stem of a matrix question: what comes after each sign that can separate the two. */
  endings: readonly string[];
};

/** What tools write in a second header row where there is nothing to say: SurveyMonkey's word, Qualtrics' own ids. */
const placeholder = /^(response|open-ended response|svar|åpent svar|\{\s*["']ImportId["'].*)$/i;

/**
 * @param texts one text a header row; blank ones are left out
 * @param fromCodebook what a codebook says that the column asks
 */
export function readColumn(index: number, texts: readonly string[], fromCodebook: string | null): Column {
  const written = texts.map(cleanText).filter((text, at, all) => text !== "" && all.indexOf(text) === at);
  const own = written.length < 2 ? written : written.filter((text) => !placeholder.test(text));
  const parts = fromCodebook === null ? own : [...own, cleanText(fromCodebook)];
  const names = new Set<string>();
  const endings = new Set<string>();
  for (const part of parts) {
    for (const name of namesIn(part)) names.add(normaliseName(name));
    for (const ending of endingsOf(part)) endings.add(normaliseName(ending));
  }
  for (const set of [names, endings]) set.delete("");
  return {
    index,
    parts,
    header: own.at(-1) ?? "",
    names: [...names],
    endings: [...endings].filter((ending) => !names.has(ending)),
  };
}

/** `code. text`, `code[sub]. [text]`, `text [option]`, `group/question`, `question.part`, `3. text`. */
function namesIn(part: string): string[] {
  const names = [part];
  const afterCode = /^[\p{L}_$][\w$#]*(?:\[[^\]]*\])*[.:]\s+(.+)$/u.exec(part)?.[1];
  if (afterCode !== undefined) names.push(afterCode);
  const code = /^([\p{L}_$][\w$#]*(?:\[[^\]]*\])*)[.:]\s/u.exec(part)?.[1];
  if (code !== undefined) names.push(code);
  const bracket = /^(.*?)\s*\[([^[\]]*)\]$/.exec(afterCode ?? part);
  if (bracket !== null) names.push(bracket[2] ?? "", bracket[1] ?? "");
  const numbered = /^(?:spørsmål|question|sp\.?|q)?\s*\d+(?:\.\d+)*\s*[.):\s-]\s*(.+)$/iu.exec(part)?.[1];
  if (numbered !== undefined) names.push(numbered);
  const segment = /^[\w$-]+(?:[./][\w$-]+)+$/.test(part) ? /[^./]+$/.exec(part)?.[0] : undefined;
  if (segment !== undefined) names.push(segment);
  return names;
}

const separators = /[.:)?!|>/]\s*|\s*[-\u2013\u2014]\s*/g;
/** Enough for a stem with several sentences in it. */
const mostEndings = 16;

function endingsOf(part: string): string[] {
  const texts = [part, ...[...part.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? "")];
  return texts.flatMap((text) =>
    [...text.matchAll(separators)].slice(0, mostEndings).flatMap((match) => {
      const ending = text.slice(match.index + match[0].length);
      // "F1.S1 [" and the like leave a closing bracket behind.
      return ending === "" || ending === text ? [] : [ending, ending.replace(/\s*\[[^\]]*\]?$/, "")];
    }),
  );
}
