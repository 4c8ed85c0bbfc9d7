import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type InstrumentRegister, InstrumentRegisterSchema } from "../../src/framework/instrument.ts";
import {
  checklistItems,
  type Framework,
  FrameworkSchema,
  type RespondentGroup,
  respondentGroups,
} from "../../src/framework/schema.ts";
import { emptyNotes, type Notes } from "../../src/notes/notes.ts";
import type { Cluster } from "../../src/register/cluster.ts";
import { frozen, rememberLast } from "../../src/remember.ts";
import type { Brand } from "../../src/report/brand.ts";
import type { FagrapportInput } from "../../src/report/context.ts";
import { markup } from "../../src/report/markup.ts";
import type { Theme } from "../../src/report/theme.ts";
import type { ClusterResult } from "../../src/scoring/result.ts";
import { scoreYear } from "../../src/scoring/score-year.ts";
import type { SurveyResponse } from "../../src/survey/response.ts";

/** How a cluster answers: how ripe it is in each phase (0 to 1), and how many answer in each group. */
export type Answering = {
  phases: readonly [number, number, number, number, number];
  groups: Partial<Record<RespondentGroup, number>>;
  /** Share of items that a person leaves blank, by phase. */
  blank?: readonly [number, number, number, number, number];
  /** How much higher the facilitator answers. */
  facilitatorBonus?: number;
};

export type ClusterRecipe = Answering & {
  id: string;
  name?: string;
  level?: string;
  previous?: Answering;
  assessed?: Notes["assessedLights"];
};

export const framework: Framework = FrameworkSchema.parse(readYaml("2008.yaml"));
export const instrumentRegister: InstrumentRegister = InstrumentRegisterSchema.parse(readYaml("instruments.yaml"));

const scored = rememberLast<readonly ClusterResult[]>(40);

/** The results of a year, scored by the real rules from invented answers that are the same every time. */
export function makeYear(recipes: readonly ClusterRecipe[]): readonly ClusterResult[] {
  return scored(JSON.stringify(recipes), () => frozen(scoreRecipes(recipes)));
}

function scoreRecipes(recipes: readonly ClusterRecipe[]): ClusterResult[] {
  return scoreYear({
    year: 2026,
    reportDate: "2026-11-12",
    framework,
    frameworkSha256: "a1b2c3d4".repeat(8),
    register: instrumentRegister,
    registerSha256: "0f1e2d3c".repeat(8),
    clusters: recipes.map(clusterOf),
    responses: recipes.flatMap((recipe) => answersOf(recipe.id, recipe, 2026)),
    previous: recipes.flatMap((recipe) =>
      recipe.previous === undefined ? [] : answersOf(recipe.id, recipe.previous, 2025),
    ),
    assessed: Object.fromEntries(recipes.map(({ id, assessed }) => [id, assessed ?? []])),
  });
}

/** A whole portfolio around one cluster, so that it has something to be compared with. */
export const neighbours: readonly ClusterRecipe[] = Array.from({ length: 8 }, (_, at) => ({
  id: `nabo-${at + 1}`,
  name: `Nabo ${at + 1}`,
  level: at % 2 === 0 ? "Arena" : "Arena Pro",
  phases: [0.5 + at * 0.06, 0.3 + at * 0.06, 0.2 + at * 0.06, 0.1 + at * 0.05, 0.05 + at * 0.04],
  groups: { facilitator: 1, company: 5 + at, research: 3, public: 3 },
}));

/** Nordskog: half-way through phase 2, with a last year, seventeen answers, and two groups large enough to be shown. */
export const nordskog: ClusterRecipe = {
  id: "nordskog-trenaering",
  name: "Nordskog Trenæring",
  level: "Arena",
  phases: [0.85, 0.52, 0.36, 0.16, 0.1],
  blank: [0.02, 0.08, 0.15, 0.3, 0.9],
  groups: { facilitator: 1, company: 9, research: 4, public: 3 },
  facilitatorBonus: 0.3,
  previous: {
    phases: [0.62, 0.35, 0.3, 0.2, 0.1],
    blank: [0.02, 0.1, 0.2, 0.3, 0.9],
    groups: { facilitator: 1, company: 5, research: 3, public: 2 },
  },
};

/** The input of a fagrapport for the first recipe, among the others. */
export function makeInput(
  recipe: ClusterRecipe = nordskog,
  parts: Partial<Pick<FagrapportInput, "notes" | "theme" | "inputs" | "aliases">> & {
    others?: readonly ClusterRecipe[];
  } = {},
): FagrapportInput {
  const results = makeYear([recipe, ...(parts.others ?? neighbours)]);
  const result = results.find(({ cluster }) => cluster.id === recipe.id);
  if (result === undefined) throw new Error(`Nobody answered for ${recipe.id}.`);
  return {
    language: "nb",
    result,
    framework,
    register: instrumentRegister,
    notes: parts.notes ?? emptyNotes,
    theme: parts.theme ?? plainTheme,
    meta: { date: "2026-11-12", programVersion: "0.1.0", isAttached: true },
    aliases: parts.aliases ?? [],
    inputs: parts.inputs ?? [
      { what: "Svar 2026, Nettskjema", path: "inputs/responses/2026/nettskjema.csv", sha256: "9a8b7c6d".repeat(8) },
    ],
  };
}

export const plainBrand: Brand = {
  name: "Nordviken Management",
  byline: "for Innovasjon Norge",
  legalName: "Nordviken Management as",
  contact: null,
  legal: null,
  colours: {
    brand: "#123A5C",
    brand2: "#5F8DB0",
    brandTint: "#E8EFF4",
    cover: "#0F3350",
    coverInk: "#FFFFFF",
    cover2: "#EFE6D2",
  },
  typefaces: {
    serif: { family: "Newsreader", package: "@fontsource/newsreader" },
    sans: { family: "Source Sans 3", package: "@fontsource/source-sans-3" },
  },
};

/** A brand without fonts, so that documents stay readable in a diff. */
export const plainTheme: Theme = {
  id: "nordviken",
  brand: plainBrand,
  logo: markup("<svg></svg>"),
  css: "",
  fonts: [],
};

function readYaml(name: string): unknown {
  return parse(readFileSync(new URL(`../../inputs/framework/${name}`, import.meta.url), "utf8"));
}

function clusterOf({ id, name, level }: ClusterRecipe): Cluster {
  return {
    id,
    name: name ?? id,
    aliases: [],
    programme: "Norwegian Innovation Clusters",
    level: level ?? null,
    sector: "Prosess og materialer",
    region: "Innlandet",
    facilitator: null,
    members: 42,
    invited: { facilitator: 1, company: 14, research: 5, public: 5, other: null },
  };
}

function answersOf(clusterId: string, answering: Answering, year: number): SurveyResponse[] {
  const people = respondentGroups.flatMap((group) =>
    Array.from({ length: answering.groups[group] ?? 0 }, (_, at) => ({ group, at })),
  );
  return people.map(({ group, at }, order) => {
    const answers: Record<string, string> = {};
    for (const phase of framework.phases) {
      const ripe =
        (answering.phases[phase.number - 1] ?? 0) + (group === "facilitator" ? (answering.facilitatorBonus ?? 0) : 0);
      for (const item of checklistItems(phase)) {
        const seed = `${clusterId} ${year} ${group} ${at} ${item.id}`;
        if (chance(`${seed} blank`) < (answering.blank?.[phase.number - 1] ?? 0)) continue;
        // Each item has its own difficulty, so that a phase shows more than one colour.
        const reach = ripe + (chance(item.id) - 0.5) * 0.5 - chance(seed);
        const isQuestion = item.id.includes(".S");
        answers[item.id] =
          reach > 0
            ? isQuestion
              ? "Ja"
              : "Ok"
            : reach > -0.25
              ? chance(`${seed} y`) < 0.75
                ? "I prosess"
                : "Uklart"
              : isQuestion
                ? "Nei"
                : "Ikke startet";
      }
    }
    return {
      id: `${order + 1}`,
      survey: "nettskjema",
      clusterId,
      group,
      submittedAt: null,
      answers,
      comments: {},
      generalComment: "",
      sourceRow: order + 2,
    };
  });
}

/** A number from 0 to 1 that depends on nothing but the text. */
function chance(seed: string): number {
  let hash = 2166136261;
  for (const character of seed) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822519);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 4294967296;
}
