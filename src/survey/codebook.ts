import { answerKey } from "./checklist-index.ts";
import { cleanText, literal } from "./clean-text.ts";
import type { TableRow } from "./read/table.ts";

/** What a codebook says of a survey's variables: their questions, and what each code of theirs means. */
export type Codebook = {
  /** By variable, compared as `literal` does. */
  texts: ReadonlyMap<string, string>;
  labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

export const emptyCodebook: Codebook = { texts: new Map(), labels: new Map() };

type Draft = { texts: Map<string, string>; labels: Map<string, Map<string, string>> };

/** What each code of a column means, by `answerKey`; null where the codebook does not know the column. */
export function codesOf(parts: readonly string[], codebook: Codebook): ReadonlyMap<string, string> | null {
  for (const part of parts) {
    const codes = codebook.labels.get(literal(part));
    if (codes !== undefined && codes.size > 0) return codes;
  }
  return null;
}

/** Several codebooks as one; a later one adds what an earlier does not say. */
export function joinCodebooks(codebooks: readonly Codebook[]): Codebook {
  const joined = draft();
  for (const { texts, labels } of codebooks) {
    for (const [variable, text] of texts) if (!joined.texts.has(variable)) joined.texts.set(variable, text);
    for (const [variable, codes] of labels) for (const [code, label] of codes) setLabel(joined, variable, code, label);
  }
  return joined;
}

/**
 * A table that is a codebook rather than answers: SurveyXact's labels (`variable, code, label`, no header) or its
 * structure (`questionName, variableName, ..., questionText, choiceValue, choiceText`). Null where it is neither.
 */
export function tableCodebook(rows: readonly TableRow[]): Codebook | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const header = filled[0]?.cells.map(literal) ?? [];
  if (header.includes("variablename") && header.includes("questiontext")) return structureCodebook(filled, header);
  const isLabels =
    filled.length >= 2 &&
    filled.every(({ cells }) => filledCells(cells) === 3 && /^-?\d+([.,]0+)?$/.test((cells[1] ?? "").trim())) &&
    new Set(filled.map(({ cells }) => cells[0])).size < filled.length;
  if (!isLabels) return null;
  const codebook = draft();
  for (const { cells } of filled)
    setLabel(codebook, literal(cells[0] ?? ""), cells[1] ?? "", cleanText(cells[2] ?? ""));
  return codebook;
}

function structureCodebook(rows: readonly TableRow[], header: readonly string[]): Codebook {
  const codebook = draft();
  const at = (name: string) => header.indexOf(name);
  const [variable, text, value, choice, kind] = [
    at("variablename"),
    at("questiontext"),
    at("choicevalue"),
    at("choicetext"),
    at("subtype"),
  ];
  for (const { cells } of rows.slice(1)) {
    const name = literal(cells[variable] ?? "");
    if (name === "") continue;
    const choiceText = cleanText(cells[choice] ?? "");
    // A variable of a question with several answers is one choice of it: its value tells which, not what a code means.
    const isChoice = literal(cells[kind] ?? "") === "multiple";
    const question = cleanText(cells[text] ?? "");
    if (!codebook.texts.has(name)) codebook.texts.set(name, isChoice ? `${question} - ${choiceText}` : question);
    if (!isChoice && choiceText !== "") setLabel(codebook, name, cells[value] ?? "", choiceText);
  }
  return codebook;
}

/** Whether a text file is SPSS syntax. */
export function isSpssSyntax(text: string): boolean {
  return /^[ \t]*(VARIABLE LABELS|VALUE LABELS)\s/im.test(text);
}

/** SPSS syntax as Nettskjema and SurveyXact write it: `VARIABLE LABELS` and `VALUE LABELS`, texts in quotes. */
export function spssCodebook(text: string): Codebook {
  const codebook = draft();
  const commands = text
    .replace(/^[ \t]*\*.*$/gm, "")
    .matchAll(/(VARIABLE LABELS|VALUE LABELS)\s+([\s\S]*?)\.[ \t]*(?:\r?\n|$)/gi);
  for (const [, command = "", body = ""] of commands) {
    for (const part of splitOutsideQuotes(body, "/")) {
      const tokens = spssTokens(part);
      if (/^variable/i.test(command)) {
        for (let at = 0; at + 1 < tokens.length; at += 2) {
          const [name, label] = [tokens[at], tokens[at + 1]];
          if (name !== undefined && label !== undefined) codebook.texts.set(literal(name.text), cleanText(label.text));
        }
        continue;
      }
      const firstCode = tokens.findIndex(({ text: token, quoted }) => quoted || /^-?\d/.test(token));
      const names = tokens.slice(0, Math.max(firstCode, 0));
      for (let at = firstCode; at >= 0 && at + 1 < tokens.length; at += 2) {
        const [code, label] = [tokens[at], tokens[at + 1]];
        if (code === undefined || label === undefined) continue;
        for (const { text: name } of names) setLabel(codebook, literal(name), code.text, cleanText(label.text));
      }
    }
  }
  return codebook;
}

/** Words and quoted texts; a doubled quote inside a text is one. */
function spssTokens(text: string): { text: string; quoted: boolean }[] {
  return [...text.matchAll(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([^\s'"]+)/g)].map(([, single, double, bare]) => {
    if (single !== undefined) return { text: single.replaceAll("''", "'"), quoted: true };
    if (double !== undefined) return { text: double.replaceAll('""', '"'), quoted: true };
    return { text: bare ?? "", quoted: false };
  });
}

function splitOutsideQuotes(text: string, sign: string): string[] {
  const parts: string[] = [];
  let quote = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function draft(): Draft {
  return { texts: new Map(), labels: new Map() };
}

function setLabel({ labels }: Draft, variable: string, code: string, label: string): void {
  const codes = labels.get(variable) ?? new Map<string, string>();
  if (!codes.has(answerKey(code))) codes.set(answerKey(code), label);
  labels.set(variable, codes);
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}
