import { nearest } from "../messages/nearest.ts";
import { normaliseName } from "../register/normalise.ts";
import type { FrameworkOutline, PhaseOutline, RegisterOutline } from "./outline.ts";
import type { YamlPath } from "./parse-yaml.ts";
import type { Fault } from "./shape-faults.ts";

const itemLists = ["status", "measures"] as const;

/** One link with the place of it and the id of the thing it goes out from. */
type Link = { from: string; id: string | null; why: string | null; path: YamlPath };

/**
 * Links are the advice: every item leads to measures of its own phase, every measure to instruments that the source
 * lists there, nothing is left out, and no reason is used twice.
 */
export function checkLinks(framework: FrameworkOutline, register: RegisterOutline | null): Fault[] {
  const phases = framework.phases.map((phase, index) => ({
    phase,
    index,
    toMeasures: itemLinks(phase, index),
    toInstruments: measureLinks(phase, index),
  }));
  const owners = new Map(
    phases.flatMap(({ phase, index }) => phase.measures.map(({ id }) => [id ?? "", index + 1] as const)),
  );
  return [
    ...phases.flatMap(({ phase, index, toMeasures, toInstruments }) => [
      ...toMeasures.flatMap((link) => checkMeasureLink(link, phase, index, owners)),
      ...findUncalled(phase, index, toMeasures),
      ...checkGuideLinks(phase, index, owners),
      ...findRepeatedTargets([...toMeasures, ...toInstruments]),
      ...(register === null ? [] : checkInstruments(phase, index, toInstruments, register)),
    ]),
    ...findRepeatedReasons(framework),
  ];
}

function itemLinks(phase: PhaseOutline, index: number): Link[] {
  return itemLists.flatMap((list) =>
    phase.checklist[list].flatMap((item, position) =>
      item.measures.map((link, at) => ({
        ...link,
        from: item.id ?? "",
        path: ["phases", index, "checklist", list, position, "measures", at],
      })),
    ),
  );
}

function measureLinks(phase: PhaseOutline, index: number): Link[] {
  return phase.measures.flatMap((measure, position) =>
    measure.instruments.map((link, at) => ({
      ...link,
      from: measure.id ?? "",
      path: ["phases", index, "measures", position, "instruments", at],
    })),
  );
}

function checkMeasureLink(
  { from, id, path }: Link,
  phase: PhaseOutline,
  index: number,
  owners: ReadonlyMap<string, number>,
): Fault[] {
  if (id === null || phase.measures.some((measure) => measure.id === id)) return [];
  const at = [...path, "id"];
  const owner = owners.get(id);
  if (owner !== undefined) {
    const params = { from, phase: index + 1, owner };
    return [{ code: "framework-measure-other-phase", severity: "error", path: at, value: id, params }];
  }
  return [unknown("framework-unknown-measure", from, id, at, idsOf(phase.measures))];
}

/** A measure that no item calls for would never be recommended. */
function findUncalled(phase: PhaseOutline, index: number, links: Link[]): Fault[] {
  return phase.measures.flatMap(({ id }, position) => {
    if (id === null || links.some((link) => link.id === id)) return [];
    const path = ["phases", index, "measures", position, "id"];
    return [{ code: "framework-uncalled-measure", severity: "error", path, value: id } satisfies Fault];
  });
}

function checkGuideLinks(phase: PhaseOutline, index: number, owners: ReadonlyMap<string, number>): Fault[] {
  return phase.guide.flatMap(({ id, measure }, position) =>
    checkMeasureLink(
      { from: id ?? "", id: measure, why: null, path: ["phases", index, "guide", position] },
      phase,
      index,
      owners,
    ).map((fault) => ({ ...fault, path: ["phases", index, "guide", position, "measure"] })),
  );
}

/** Instruments exist, and the source lists them for the phase unless the programme office added them. */
function checkInstruments(phase: PhaseOutline, index: number, links: Link[], register: RegisterOutline): Fault[] {
  const known = idsOf(register.instruments);
  const listed = new Set(
    [...phase.instruments.lines, ...phase.instruments.fromGuide].flatMap((one) => one.instruments),
  );
  const fromOffice = new Set(idsOf(register.instruments.filter(({ origin }) => origin === "office")));

  const named = (["lines", "fromGuide"] as const).flatMap((list) =>
    phase.instruments[list].flatMap(({ instruments }, position) =>
      instruments.flatMap((id, at) => {
        if (id === null || known.includes(id)) return [];
        const path = ["phases", index, "instruments", list, position, "instruments", at];
        return [unknown("framework-unknown-instrument", `F${index + 1}`, id, path, known)];
      }),
    ),
  );
  const linked = links.flatMap(({ from, id, path }): Fault[] => {
    if (id === null) return [];
    const at = [...path, "id"];
    if (!known.includes(id)) return [unknown("framework-unknown-instrument", from, id, at, known)];
    if (listed.has(id) || fromOffice.has(id)) return [];
    const params = { from, phase: index + 1 };
    return [{ code: "framework-instrument-not-listed", severity: "error", path: at, value: id, params }];
  });
  return [...named, ...linked];
}

/** The same target twice in one list would count its priority twice. */
function findRepeatedTargets(links: Link[]): Fault[] {
  const first = new Map<string, YamlPath>();
  return links.flatMap(({ from, id, path }) => {
    if (id === null) return [];
    const key = [...path.slice(0, -1), id].join(" ");
    const firstPath = first.get(key);
    if (firstPath === undefined) {
      first.set(key, path);
      return [];
    }
    return [
      {
        code: "framework-repeated-link",
        severity: "error",
        path: [...path, "id"],
        firstPath,
        value: id,
        params: { from },
      } satisfies Fault,
    ];
  });
}

/** No reason is used for two links. */
export function findRepeatedReasons(framework: FrameworkOutline): Fault[] {
  const links = framework.phases.flatMap((phase, index) => [...itemLinks(phase, index), ...measureLinks(phase, index)]);
  const first = new Map<string, YamlPath>();
  return links.flatMap(({ from, id, why, path }) => {
    if (why === null || why.trim() === "") return [];
    const at = [...path, "why"];
    const firstPath = first.get(normaliseName(why));
    if (firstPath === undefined) {
      first.set(normaliseName(why), at);
      return [];
    }
    const params = { from, to: id ?? "" };
    return [{ code: "framework-repeated-why", severity: "error", path: at, firstPath, params } satisfies Fault];
  });
}

function unknown(code: string, from: string, id: string, path: YamlPath, known: string[]): Fault {
  const suggestion = nearest(id, known);
  const near = suggestion === null ? {} : { suggestion };
  return { code, severity: "error", path, value: id, ...near, params: { from } };
}

function idsOf(list: { id: string | null }[]): string[] {
  return list.flatMap(({ id }) => id ?? []);
}
