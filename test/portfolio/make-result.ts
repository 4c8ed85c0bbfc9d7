import {
  checklistItems,
  dimensionIds,
  type Framework,
  phaseNumbers,
  type RespondentGroup,
} from "../../src/framework/schema.ts";
import {
  type Change,
  type ClusterResult,
  ClusterResultSchema,
  type ItemResult,
  type Light,
  type PartResult,
  type Placement,
  type Recommendation,
  type Score,
} from "../../src/scoring/result.ts";

/** Green, yellow and red answers. */
export type Answers = readonly [green: number, yellow: number, red: number];

export type ResultRecipe = {
  id: string;
  name?: string;
  level?: string | null;
  sector?: string | null;
  region?: string | null;
  year?: number;
  /** Answers to every item of phase 1 to 5. */
  phases: readonly [Answers, Answers, Answers, Answers, Answers];
  /** Items that were answered otherwise. */
  items?: Record<string, Answers>;
  assessed?: Record<string, "green" | "yellow" | "red">;
  byGroup?: Partial<Record<RespondentGroup, number>>;
  previous?: Pick<ResultRecipe, "phases" | "items" | "byGroup">;
  mixChanges?: NonNullable<ClusterResult["previous"]>["mixChanges"];
};

/**
 * A cluster's result by the default rules, in floating point: good for every number that does not lie on a limit. Groups
 * are all withheld. The measures of yellow and red items in the placed phase and before are recommended.
 */
export function makeResult(framework: Framework, recipe: ResultRecipe): ClusterResult {
  const scored = scoreAnswers(framework, recipe);
  const before = recipe.previous === undefined ? null : scoreAnswers(framework, recipe.previous);
  const year = recipe.year ?? 2026;
  const items = scored.items.map((item): ItemResult => {
    const level = recipe.assessed?.[item.id];
    const was = before?.items.find(({ id }) => id === item.id);
    return {
      ...item,
      change: changeOf(item, was ?? null),
      assessed: level === undefined ? null : { light: level, reason: "documented", date: `${year}-05-01` },
    };
  });
  const isPlacedOrBefore = (phase: number) => phase <= scored.placement.phase;
  const recommendations = scored.placement.completed ? [] : recommend(framework, items, isPlacedOrBefore);
  const measures = recommendations.map(({ measure }) => measure);
  const instruments = new Map<string, string[]>();
  for (const { measure, instruments: supporting } of recommendations) {
    for (const id of supporting) instruments.set(id, [...(instruments.get(id) ?? []), measure]);
  }
  const noGap = { kind: "withheld", reason: "too-few" } as const;
  const noGroups = groupsOf((): Score => ({ kind: "withheld", n: 0, reason: "no-answers" }));

  return ClusterResultSchema.parse({
    schemaVersion: 1,
    year,
    framework: { version: framework.version, sha256: "f".repeat(64) },
    register: { version: "2026-11", sha256: "e".repeat(64) },
    cluster: {
      id: recipe.id,
      name: recipe.name ?? recipe.id,
      programme: "Norwegian Innovation Clusters",
      level: recipe.level ?? null,
      sector: recipe.sector ?? null,
      region: recipe.region ?? null,
      members: null,
    },
    responses: { ...responsesOf(recipe), invited: null },
    placement: scored.placement,
    assessedPlacement: recipe.assessed === undefined ? null : scored.placement,
    phases: scored.phases.map((phase, at) => ({
      ...phase,
      status: partOf(items.filter((item) => item.phase === phase.phase && item.kind === "status")),
      measures: partOf(items.filter((item) => item.phase === phase.phase && item.kind === "measure")),
      groups: noGroups,
      gap: noGap,
      change: changeOf(phase, before?.phases[at] ?? null),
      assessed: null,
    })),
    dimensions: dimensionIds.map((id) => {
      const of = (some: readonly ItemResult[]) => some.filter((item) => item.dimension === id);
      return {
        ...partOf(of(items)),
        id,
        change: before === null ? noPrevious : changeOf(partOf(of(items)), partOf(of(before.items))),
        byPhase: phaseNumbers.map((phase) => ({
          ...partOf(of(items).filter((item) => item.phase === phase)),
          phase,
          change: noPrevious,
        })),
      };
    }),
    items,
    recommendations,
    plan: planOf(scored.placement, measures),
    preview: [],
    instruments: [...instruments].map(([id, supports]) => ({
      id,
      supports: supports.map((measure) => ({ measure, why: `Støtter ${measure}.` })),
      validity: "open",
      name: `Virkemiddel ${id}`,
    })),
    previous:
      before === null || recipe.previous === undefined
        ? null
        : {
            year: year - 1,
            responses: responsesOf(recipe.previous),
            placement: before.placement,
            phases: before.phases,
            mixChanges: recipe.mixChanges ?? [],
          },
    benchmark: { portfolio: null, level: null },
  });
}

const noPrevious: Change = { kind: "none", reason: "no-previous" };

type Scored = { items: ItemResult[]; phases: (PartResult & { phase: 1 | 2 | 3 | 4 | 5 })[]; placement: Placement };

function scoreAnswers(framework: Framework, recipe: Pick<ResultRecipe, "phases" | "items">): Scored {
  const items = framework.phases.flatMap((phase) =>
    checklistItems(phase).map((item): ItemResult => {
      const [green, yellow, red] = recipe.items?.[item.id] ?? recipe.phases[phase.number - 1] ?? [0, 0, 0];
      const n = green + yellow + red;
      const score: Score =
        n === 0
          ? { kind: "withheld", n: 0, reason: "no-answers" }
          : { kind: "scored", value: (green + yellow / 2) / n, n };
      const light = lightOf(score);
      return {
        id: item.id,
        phase: phase.number,
        kind: item.id.includes(".S") ? "status" : "measure",
        dimension: item.dimension,
        score,
        light,
        word: { green: "Ja", yellow: "I prosess", red: "Nei", none: null }[light],
        counts: { green, yellow, red, notAnswered: 0 },
        labels: Object.fromEntries(
          Object.entries({ Ja: green, "I prosess": yellow, Nei: red }).filter(([, count]) => count > 0),
        ),
        stability: n === 0 ? null : 2,
        turnsTo: n === 0 ? null : "yellow",
        agreement: n < 3 ? null : Math.max(green, yellow, red) / n,
        groups: groupsOf(() => ({ score: { kind: "withheld", n: 0, reason: "no-answers" }, counts: null })),
        gap: { kind: "withheld", reason: "too-few" },
        change: noPrevious,
        assessed: null,
      };
    }),
  );
  const phases = phaseNumbers.map((phase) => ({ phase, ...partOf(items.filter((item) => item.phase === phase)) }));
  return { items, phases, placement: placementOf(phases) };
}

function partOf(items: readonly ItemResult[]): PartResult {
  const values = items.flatMap(({ score }) => (score.kind === "scored" ? [score.value] : []));
  const coverage = items.length === 0 ? 0 : values.length / items.length;
  const score: Score =
    values.length === 0 || coverage < 0.5
      ? { kind: "withheld", n: values.length, reason: values.length === 0 ? "no-answers" : "low-coverage" }
      : { kind: "scored", value: values.reduce((sum, value) => sum + value, 0) / values.length, n: values.length };
  return { score, light: lightOf(score), coverage };
}

function lightOf(score: Score): Light {
  if (score.kind === "withheld") return "none";
  return score.value >= 2 / 3 ? "green" : score.value >= 1 / 3 ? "yellow" : "red";
}

function placementOf(phases: Scored["phases"]): Placement {
  const placed = phases.find(({ light }) => light !== "green") ?? phases[4];
  if (placed === undefined) throw new Error("There are five phases.");
  const completed = placed.light === "green";
  const isUneven = phases.some(({ phase, light }) => phase > placed.phase && light === "green");
  return {
    phase: placed.phase,
    progress: placed.score.kind === "scored" ? placed.score.value : null,
    completed,
    flags: [
      ...(placed.light === "none" ? (["insufficient-data"] as const) : []),
      ...(isUneven ? (["uneven-profile"] as const) : []),
    ],
  };
}

function changeOf(now: Pick<PartResult, "score" | "light">, was: Pick<PartResult, "score" | "light"> | null): Change {
  if (was === null) return noPrevious;
  if (now.score.kind === "withheld") return { kind: "none", reason: "not-scored" };
  if (was.score.kind === "withheld") return { kind: "none", reason: "not-scored-before" };
  const difference = now.score.value - was.score.value;
  const limit = 1 / Math.min(now.score.n, was.score.n);
  const direction = Math.abs(difference) <= limit ? "unchanged" : difference > 0 ? "up" : "down";
  return {
    kind: "compared",
    previous: { value: was.score.value, n: was.score.n, light: was.light },
    difference,
    direction,
    withinOneAnswer: direction === "unchanged" && now.light !== was.light,
  };
}

function recommend(
  framework: Framework,
  items: readonly ItemResult[],
  isIncluded: (phase: number) => boolean,
): Recommendation[] {
  const found = framework.phases.flatMap((phase) =>
    phase.measures.map((measure): Recommendation => {
      const calling = items.filter(
        (item) =>
          isIncluded(item.phase) &&
          (item.light === "yellow" || item.light === "red") &&
          checklistItems(phase)
            .find(({ id }) => id === item.id)
            ?.measures.some(({ id }) => id === measure.id),
      );
      return {
        measure: measure.id,
        priority: calling.reduce((sum, { score }) => sum + (score.kind === "scored" ? 1 - score.value : 0), 0),
        items: calling.map(({ id }) => id),
        instruments: measure.instruments.map(({ id }) => id),
      };
    }),
  );
  return found.filter(({ items }) => items.length > 0).sort((a, b) => b.priority - a.priority);
}

function planOf(placement: Placement, measures: readonly string[]): unknown {
  if (placement.completed) return { kind: "completed" };
  const [first] = measures;
  return first === undefined || placement.progress === null
    ? { kind: "unanswered", phase: placement.phase, items: [`F${placement.phase}.S1`] }
    : { kind: "plan", phase: placement.phase, measures: [first], blocking: [], progressAfter: 1 };
}

function responsesOf({ phases, byGroup }: Pick<ResultRecipe, "phases" | "byGroup">) {
  const groups = { ...groupsOf(() => 0), ...byGroup };
  const most = Math.max(...phases.map(([green, yellow, red]) => green + yellow + red));
  const given = Object.values(groups).reduce((sum, count) => sum + count, 0);
  const all = given === 0 ? { ...groups, company: most } : groups;
  return { count: given === 0 ? most : given, byGroup: all };
}

function groupsOf<Value>(value: () => Value): Record<RespondentGroup, Value> {
  return { facilitator: value(), company: value(), research: value(), public: value(), other: value() };
}
