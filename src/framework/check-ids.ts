import { normaliseName } from "../register/normalise.ts";
import type { FrameworkOutline, PhaseOutline } from "./outline.ts";
import type { YamlPath } from "./parse-yaml.ts";
import { dimensionIds, levels } from "./schema.ts";
import type { Fault } from "./shape-faults.ts";

/** How many checklist items the 2008 report has in each phase. */
const itemCounts2008 = { status: [6, 5, 3, 6, 6], measures: [7, 6, 3, 4, 4] } as const;
const itemLists = ["status", "measures"] as const;
const itemLetters = { status: "S", measures: "T" } as const;
const measureLetters: ReadonlyMap<string, string> = new Map([
  ["K", "kompetanse"],
  ["F", "fou"],
  ["M", "marked"],
]);

type Entry = { id: string | null; path: YamlPath };

/** Phases, items, measures and guide entries are numbered as the source numbers them, and nothing has the id of another. */
export function checkIds(framework: FrameworkOutline): Fault[] {
  const repeated = findRepeated(phaseEntries(framework));
  const repeatedPlaces = new Set(repeated.map(({ path }) => path.join(" ")));
  const numbering = framework.phases.flatMap((phase, index) => [
    ...checkPhaseNumber(phase, index),
    ...checkItems(framework, phase, index),
    ...checkMeasures(phase, index),
    ...checkGuide(phase, index),
  ]);
  return [
    // An id that is used twice is also out of its number; one of the two is enough to mend it.
    ...numbering.filter(({ path }) => !repeatedPlaces.has(path.join(" "))),
    ...repeated,
    ...smallLists(framework).flatMap(findRepeated),
    ...checkAnswerLevels(framework),
  ];
}

/** A gap or a change of order in the phases would place every cluster wrongly. */
function checkPhaseNumber(phase: PhaseOutline, index: number): Fault[] {
  const expected = index + 1;
  const faults: Fault[] = [];
  if (phase.number !== null && phase.number !== expected) {
    const params = { position: expected, number: phase.number };
    faults.push({ code: "framework-phase-order", severity: "error", path: ["phases", index, "number"], params });
  }
  if (phase.id !== null && phase.id !== `F${expected}`) {
    const path = ["phases", index, "id"];
    faults.push({ code: "framework-phase-id", severity: "error", path, value: phase.id, expected: `F${expected}` });
  }
  return faults;
}

function checkItems(framework: FrameworkOutline, phase: PhaseOutline, index: number): Fault[] {
  return itemLists.flatMap((list) => {
    const letter = itemLetters[list];
    const items = phase.checklist[list];
    const path = ["phases", index, "checklist", list];
    const faults: Fault[] = [];
    const expected = itemCounts2008[list][index];
    if (framework.version === "2008" && expected !== undefined && items.length !== expected) {
      const params = { list, phase: index + 1, expected, found: items.length };
      faults.push({ code: "framework-item-count", severity: "error", path, params });
    }
    for (const [position, { id, text, source }] of items.entries()) {
      const at = [...path, position];
      faults.push(...checkNumbering({ id, path: [...at, "id"] }, `F${index + 1}.${letter}`, position));
      if (text !== null && source === text) {
        faults.push({ code: "framework-same-source", severity: "warning", path: [...at, "source"], value: id ?? "" });
      }
    }
    return faults;
  });
}

/** Measures are numbered inside their dimension: K, F and M each from 1. */
function checkMeasures(phase: PhaseOutline, index: number): Fault[] {
  const seen = new Map<string, number>();
  return phase.measures.flatMap(({ id, dimension }, position) => {
    const path = ["phases", index, "measures", position];
    const letter = id?.[3] ?? "";
    const expected = measureLetters.get(letter);
    if (id === null || expected === undefined) return [];
    const rank = seen.get(letter) ?? 0;
    seen.set(letter, rank + 1);
    const faults = checkNumbering({ id, path: [...path, "id"] }, `F${index + 1}.${letter}`, rank);
    if (dimension !== null && dimension !== expected) {
      faults.push({
        code: "framework-id-dimension",
        severity: "error",
        path: [...path, "dimension"],
        value: dimension,
        expected,
        params: { id, letter },
      });
    }
    return faults;
  });
}

function checkGuide(phase: PhaseOutline, index: number): Fault[] {
  return phase.guide.flatMap(({ id, dimension, measure }, position) => {
    const path = ["phases", index, "guide", position];
    const faults = checkNumbering({ id, path: [...path, "id"] }, `F${index + 1}.G`, position);
    const elaborated = phase.measures.find((one) => one.id === measure);
    if (elaborated?.dimension && dimension !== null && dimension !== elaborated.dimension) {
      faults.push({
        code: "framework-guide-dimension",
        severity: "error",
        path: [...path, "dimension"],
        value: dimension,
        expected: elaborated.dimension,
        params: { id: id ?? "", measure: measure ?? "" },
      });
    }
    return faults;
  });
}

/** Only the first thing wrong with an id is told: the phase, then the kind, then the number. */
function checkNumbering({ id, path }: Entry, prefix: string, position: number): Fault[] {
  const expected = `${prefix}${position + 1}`;
  if (id === null || id === expected) return [];
  const code =
    id.slice(0, 2) !== prefix.slice(0, 2)
      ? "framework-id-phase"
      : id.startsWith(prefix)
        ? "framework-id-order"
        : "framework-id-kind";
  return [{ code, severity: "error", path, value: id, expected }];
}

/** Every id of the phases in one row, since all of them are looked up in one place. */
function phaseEntries(framework: FrameworkOutline): Entry[] {
  return framework.phases.flatMap((phase, index) => {
    const at = (...path: PropertyKey[]) => ["phases", index, ...path, "id"];
    return [
      { id: phase.id, path: at() },
      ...phase.measures.map(({ id }, position) => ({ id, path: at("measures", position) })),
      ...itemLists.flatMap((list) =>
        phase.checklist[list].map(({ id }, position) => ({ id, path: at("checklist", list, position) })),
      ),
      ...phase.guide.map(({ id }, position) => ({ id, path: at("guide", position) })),
    ];
  });
}

function smallLists(framework: FrameworkOutline): Entry[][] {
  const entries = (list: { id: string | null }[], ...path: string[]) =>
    list.map(({ id }, position) => ({ id, path: [...path, position, "id"] }));
  return [
    entries(framework.dimensions, "dimensions"),
    entries(framework.introduction.purpose.anchoringDimensions, ...["introduction", "purpose", "anchoringDimensions"]),
    entries(framework.method.parameters.list, "method", "parameters", "list"),
  ];
}

/** Every use of an id after the first is a fault, with the place of the first. */
export function findRepeated(entries: Entry[]): Fault[] {
  const first = new Map<string, YamlPath>();
  return entries.flatMap(({ id, path }) => {
    if (id === null) return [];
    const firstPath = first.get(id);
    if (firstPath !== undefined) {
      return [{ code: "framework-duplicate-id", severity: "error", path, firstPath, value: id } satisfies Fault];
    }
    first.set(id, path);
    return [];
  });
}

/** Each level once, in the order green, yellow, red, and six labels that differ from one another. */
function checkAnswerLevels(framework: FrameworkOutline): Fault[] {
  const faults = findRepeatedLabels(framework);
  for (const [index, { level }] of framework.answers.levels.entries()) {
    const expected = levels[index];
    if (level !== null && expected !== undefined && level !== expected) {
      const path = ["answers", "levels", index, "level"];
      faults.push({ code: "framework-level-order", severity: "error", path, value: level, expected });
    }
  }
  for (const id of dimensionIds) {
    if (framework.dimensions.length > 0 && !framework.dimensions.some((one) => one.id === id)) {
      faults.push({ code: "framework-missing-dimension", severity: "error", path: ["dimensions"], expected: id });
    }
  }
  return faults;
}

/** Two answers with the same label could not be told apart. */
export function findRepeatedLabels(framework: FrameworkOutline): Fault[] {
  const first = new Map<string, YamlPath>();
  return framework.answers.levels.flatMap(({ labels }, index) =>
    labels.flatMap((label, position): Fault[] => {
      if (label === null) return [];
      const path = ["answers", "levels", index, "labels", position];
      const firstPath = first.get(normaliseName(label));
      if (firstPath === undefined) first.set(normaliseName(label), path);
      if (firstPath === undefined) return [];
      return [{ code: "framework-duplicate-label", severity: "error", path, firstPath, value: label }];
    }),
  );
}
