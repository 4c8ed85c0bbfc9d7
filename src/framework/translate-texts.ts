import { nearest } from "../messages/nearest.ts";
import type { YamlPath } from "./parse-yaml.ts";
import { abbreviate, type Fault } from "./shape-faults.ts";

/** Which texts of a file are for readers. */
export type TextRules = {
  /** Fields that are never translated, by name or, where the name alone would take too much, by the field around it too. */
  untranslated: ReadonlySet<string>;
  /** Fields that data refers to: they stay, and their translation goes into the field that is named here. */
  besides: ReadonlyMap<string, string>;
};

/** Fields that say which entry of a list is meant. They stand in the translation too, and are the same there. */
const identities = ["id", "level"] as const;

/**
 * A text with so many words in small letters that is the same in two languages has probably been forgotten. Names, lists of
 * names and short lines may be the same in bokmål and nynorsk.
 */
const fewestWords = 6;

/**
 * Puts the translation's texts in place of the base's. Entries of a list that have an id are matched by it, others by
 * their position. All faults are found in one pass.
 *
 * @param base plain data, of the right shape
 * @param translation plain data of any shape; it is built like the base, without the fields that are not translated
 * @returns data of the base's shape, and faults with their paths in the translation
 */
export function translateTexts(
  base: unknown,
  translation: unknown,
  rules: TextRules,
): { data: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  const data = translateValue(base, translation, { path: [], steps: [] }, { rules, faults });
  return { data, faults };
}

/** Where the walk is: the path in the translation, and the same for people. */
type Place = { path: YamlPath; steps: readonly Step[] };
/** A field, an entry with an id, or an entry's number in its list, from 1. */
type Step = { kind: "field" | "id" | "position"; name: string };
type Walk = { rules: TextRules; faults: Fault[] };
type Fields = Record<string, unknown>;

function translateValue(base: unknown, found: unknown, place: Place, walk: Walk): unknown {
  if (found === undefined || (found === null && typeof base !== "string")) {
    const texts = collectTexts(base, place, walk.rules);
    const [first] = texts;
    if (first !== undefined) walk.faults.push(missing(place, first, texts.length));
    return base;
  }
  if (typeof base === "string") return translateText(base, found, place, walk);
  if (Array.isArray(base)) return translateList(base, found, place, walk);
  if (isFields(base)) return translateFields(base, found, place, walk);
  return base;
}

function translateText(base: string, found: unknown, place: Place, { faults }: Walk): string {
  if (typeof found === "string" && found.trim() !== "") {
    if (found.trim() === base.trim() && countSmallWords(base) >= fewestWords) {
      faults.push(fault("framework-translation-same", place, { severity: "info", value: abbreviate(base) }));
    }
    return found;
  }
  if (found === null || typeof found === "string") faults.push(fault("framework-empty", place));
  else if (typeof found === "object") faults.push(wrongKind("string", found, place));
  else faults.push(fault("framework-needs-quotes", place, { value: abbreviate(found) }));
  return base;
}

function translateList(base: readonly unknown[], found: unknown, place: Place, walk: Walk): unknown {
  if (!Array.isArray(found)) {
    walk.faults.push(wrongKind("array", found, place));
    return base;
  }
  const identity = identities.find((key) => base.length > 0 && base.every((entry) => wordAt(entry, key) !== null));
  if (identity !== undefined) return translateById(base, found, identity, place, walk);
  if (base.length !== found.length) {
    const params = { expected: base.length, found: found.length };
    walk.faults.push(fault("framework-translation-length", place, { params }));
    // Which entry answers to which is not known any more, so nothing is said of what stands in them.
    return base;
  }
  return base.map((entry, index) =>
    translateValue(entry, found[index], below(place, index, { kind: "position", name: String(index + 1) }), walk),
  );
}

function translateById(
  base: readonly unknown[],
  found: readonly unknown[],
  identity: (typeof identities)[number],
  place: Place,
  walk: Walk,
): unknown {
  const positions = new Map<string, number>();
  for (const [index, entry] of found.entries()) {
    const at = below(place, index, { kind: "position", name: String(index + 1) });
    const id = wordAt(entry, identity);
    const first = id === null ? undefined : positions.get(id);
    if (!isFields(entry)) walk.faults.push(wrongKind("object", entry, at));
    else if (id === null) walk.faults.push(fault("framework-missing", below(at, identity)));
    else if (first === undefined) positions.set(id, index);
    else {
      const firstPath = [...place.path, first, identity];
      walk.faults.push({ ...fault("framework-duplicate-id", below(at, identity), { value: id }), firstPath });
    }
  }
  const ids = base.map((entry) => wordAt(entry, identity) ?? "");
  const { match, strays } = matchNames(ids, [...positions.keys()]);
  for (const { name, suggestion } of strays) {
    const path = [...place.path, positions.get(name) ?? 0, identity];
    const near = suggestion === null ? {} : { suggestion };
    walk.faults.push({ ...fault("framework-translation-unknown-id", place, { value: name, ...near }), path });
  }
  return base.map((entry, index) => {
    const id = ids[index] ?? "";
    const position = positions.get(match.get(id) ?? id);
    // An entry that is missing stands nowhere; the list it belongs to is the nearest place.
    const path = position === undefined ? place.path : [...place.path, position];
    const steps = [...place.steps, { kind: "id", name: id } as const];
    return translateValue(entry, position === undefined ? undefined : found[position], { path, steps }, walk);
  });
}

function translateFields(base: Fields, found: unknown, place: Place, walk: Walk): unknown {
  if (!isFields(found)) {
    walk.faults.push(wrongKind("object", found, place));
    return base;
  }
  const kept = (key: string) => !isTranslated(key, base[key], place, walk.rules);
  const isIdentity = (key: string) => identities.some((identity) => identity === key);
  const given = Object.keys(found).filter((key) => !(isIdentity(key) && Object.hasOwn(base, key)));
  for (const key of given.filter((one) => Object.hasOwn(base, one) && kept(one))) {
    walk.faults.push(fault("framework-translation-fixed", below(place, key), { value: key }));
  }
  const wanted = Object.keys(base).filter((key) => !kept(key));
  const { match, strays } = matchNames(
    wanted,
    given.filter((key) => !(Object.hasOwn(base, key) && kept(key))),
  );
  for (const { name, suggestion } of strays) {
    const near = suggestion === null ? {} : { suggestion };
    walk.faults.push(fault("framework-unknown-key", below(place, name), { value: name, ...near }));
  }
  const translated = Object.entries(base).flatMap(([key, value]) => {
    if (kept(key)) return [[key, value] as const];
    const written = match.get(key) ?? key;
    const at = { ...below(place, key), path: [...place.path, written] };
    const text = translateValue(value, Object.hasOwn(found, written) ? found[written] : undefined, at, walk);
    const beside = walk.rules.besides.get(key);
    return beside === undefined ? [[key, text] as const] : [[key, value] as const, [beside, text] as const];
  });
  return Object.fromEntries(translated);
}

/**
 * Finds the names that were not asked for. One that is nearly a name that is missing stands for it: that is one fault, and
 * what lies beneath it is looked at all the same.
 */
function matchNames(
  wanted: readonly string[],
  given: readonly string[],
): { match: ReadonlyMap<string, string>; strays: { name: string; suggestion: string | null }[] } {
  const match = new Map(wanted.filter((name) => given.includes(name)).map((name) => [name, name]));
  const strays = given
    .filter((name) => !match.has(name))
    .map((name) => {
      const suggestion = nearest(
        name,
        wanted.filter((one) => !match.has(one)),
      );
      if (suggestion !== null) match.set(suggestion, name);
      return { name, suggestion };
    });
  return { match, strays };
}

function isTranslated(key: string, value: unknown, { steps }: Place, { untranslated }: TextRules): boolean {
  if (identities.some((identity) => identity === key) || untranslated.has(key)) return false;
  const around = steps.findLast(({ kind }) => kind === "field")?.name ?? "";
  if (untranslated.has(`${around}.${key}`)) return false;
  return typeof value === "string" || (typeof value === "object" && value !== null);
}

/** All texts that would have to be translated, in the order of the file. */
function collectTexts(base: unknown, place: Place, rules: TextRules): string[] {
  if (typeof base === "string") return [base];
  if (Array.isArray(base)) return base.flatMap((entry) => collectTexts(entry, place, rules));
  if (!isFields(base)) return [];
  return Object.entries(base).flatMap(([key, value]) =>
    isTranslated(key, value, place, rules) ? collectTexts(value, below(place, key), rules) : [],
  );
}

function countSmallWords(text: string): number {
  return text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length;
}

function below({ path, steps }: Place, step: string | number, shown?: Step): Place {
  return { path: [...path, step], steps: [...steps, shown ?? { kind: "field", name: String(step) }] };
}

function missing(place: Place, first: string, texts: number): Fault {
  const params = { at: namesOf(place.steps).join(" › "), texts };
  return { ...fault("framework-translation-missing", place, { value: abbreviate(first) }), params };
}

function wrongKind(expected: "string" | "array" | "object", found: unknown, place: Place): Fault {
  return fault("framework-wrong-kind", place, { expected, value: abbreviate(found) });
}

/** `near` is what lies around the place, and `key` the field it is in, with the number of a list's entry. */
function fault(code: string, place: Place, more: Partial<Omit<Fault, "code" | "path">> = {}): Fault {
  const names = namesOf(place.steps);
  const inList = place.steps.length - 1 - place.steps.findLastIndex(({ kind }) => kind === "field");
  const last = Math.min(names.length, inList + 1);
  const near = names.slice(0, names.length - last).join(" › ");
  const params = {
    at: names.join(" › "),
    key: names.slice(names.length - last).join(" › "),
    ...(near === "" ? {} : { near }),
    ...more.params,
  };
  return { code, severity: "error", path: place.path, ...more, params };
}

/** "F1.S1" says that it is an item of F1, so what stands before it is left out. */
function namesOf(steps: readonly Step[]): string[] {
  const ids = steps.flatMap(({ kind, name }, index) => (kind === "id" ? [{ name, index }] : []));
  const start = ids.findLast(({ name }, index) => name.startsWith(`${ids[index - 1]?.name}.`))?.index ?? 0;
  return steps.slice(start).map(({ name }) => name);
}

function wordAt(entry: unknown, key: string): string | null {
  const word = isFields(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof word === "string" ? word : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
