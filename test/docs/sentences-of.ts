/*
 * Renders a catalogue of messages with "…" wherever something is filled in, so that what the user guide quotes can be found
 * again in it. A sentence that is a function is called with every kind of value its parameters may have.
 */

/** What stands for anything that is filled in. */
export const blank = "…";

/** Parameters that choose between sentences, with the values that do. */
const choices: Record<string, readonly unknown[]> = {
  what: ["ratio", "entries", "unpacked", "file"],
  reason: ["EISDIR", "ENOENT", "EBUSY", "gone", "crash", "timeout", "font", "image", "left"],
  kind: [
    "text",
    "HTML",
    "XML",
    "xlsb",
    "ZIP",
    "empty",
    "binary",
    "PDF",
    "on",
    "off",
    "syntax",
    "unknown-partial",
    "unknown-helper",
    "empty-cell",
    "not-in-view",
    "broken",
  ],
  why: ["root", "kernel", "refused", "remote"],
  yaml: [
    "DUPLICATE_KEY",
    "TAB_AS_INDENT",
    "BAD_INDENT",
    "MISSING_CHAR",
    "BLOCK_AS_IMPLICIT_KEY",
    "TAG_RESOLVE_FAILED",
    "",
  ],
  expected: [blank, "array", undefined],
  value: [blank, undefined],
  count: [undefined, 1, 7],
  kept: ["yes", "no"],
  removed: ["yes", "no"],
  nearest: [null, blank],
  suggestion: [undefined, blank],
  row: [undefined, blank],
  path: [blank, null],
  header: [blank, undefined],
  headers: [undefined, blank],
};
const lists = ["names", "reasons", "files", "anchors", "faults", "clusters", "brands", "families", "parts", "labels"];

/** Every sentence in a part of a catalogue, in all its forms. */
export function sentencesOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [...new Set(formsOf(part))];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(sentencesOf);
}

/** A quotation as a pattern: its blanks stand for anything, also for nothing; spaces are spaces. */
export function patternOf(quotation: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(quotation.split(blank).map(literal).join(".*"), "s");
}

/** A sentence that is a function, called with one, with several and with text wherever a parameter is no choice. */
function formsOf(sentence: object): string[] {
  const forms: string[] = [];
  for (const filler of [blank, 1, 7]) {
    const asked = new Set<string>();
    const settled = new Map<string, unknown>();
    call(sentence, recorder(filler, settled, asked), forms);
    for (const chosen of combinations([...asked].filter((key) => Object.hasOwn(choices, key)))) {
      call(sentence, recorder(filler, chosen, asked), forms);
    }
  }
  return forms.map((form) => form.replace(/NaN|undefined|\b7\b/g, blank));
}

function call(sentence: object, parameters: object, forms: string[]): void {
  if (typeof sentence !== "function") return;
  try {
    const said: unknown = sentence(parameters);
    if (typeof said === "string") forms.push(said);
  } catch {
    // This filler is of a kind that the sentence never gets.
  }
}

/** Parameters that answer whatever is asked of them, and remember it. */
function recorder(filler: unknown, chosen: ReadonlyMap<string, unknown>, asked: Set<string>): object {
  return new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key !== "string") return undefined;
        if (key === "params") return recorder(filler, chosen, asked);
        asked.add(key);
        if (chosen.has(key)) return chosen.get(key);
        return lists.includes(key) ? (filler === 7 ? [blank, blank] : [blank]) : filler;
      },
    },
  );
}

/** Every combination of the choices of some parameters. */
function combinations(keys: readonly string[]): ReadonlyMap<string, unknown>[] {
  return keys.reduce<ReadonlyMap<string, unknown>[]>(
    (made, key) => made.flatMap((one) => (choices[key] ?? []).map((value) => new Map([...one, [key, value]]))),
    [new Map()],
  );
}
