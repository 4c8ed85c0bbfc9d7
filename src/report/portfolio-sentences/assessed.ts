import { phaseNumbers } from "../../framework/schema.ts";
import type { PortfolioRow } from "../../portfolio/portfolio.ts";
import { formats, noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

type Placed = { now: readonly number[]; assessed: readonly number[] };

type AssessedPhrases = {
  /** How many lights the consultants have set otherwise than the answers, in how many clusters. */
  overruled: (lights: number, clusters: number) => string;
  samePlacements: string;
  /** Names of the clusters that would stand elsewhere, with the phase, and the clusters in phase 1 to 5 both ways. */
  otherPlacements: (moved: readonly string[], placed: Placed) => string;
  phase: (name: string, phase: number) => string;
  allGreen: (name: string) => string;
};

const { nb, nn, en } = formats;

const assessedPhrases: ReportCatalogue<AssessedPhrases> = {
  nb: {
    overruled: (lights, clusters) =>
      `Konsulentene har satt ${nb.numberWord(lights, "neuter")} lys annerledes enn svarene gir, i ${nb.numberWord(clusters)} ${clusters === 1 ? "klynge" : "klynger"}.`,
    samePlacements: "Med de vurderte lysene er plasseringene de samme.",
    otherPlacements: (moved, { now, assessed }) =>
      `Med de vurderte lysene ville plasseringen vært en annen for ${nb.list(moved)}. Klynger i fase${noBreak}1 til${noBreak}5 ville da vært ${nb.list(assessed.map(String))}, mot ${nb.list(now.map(String))} etter svarene.`,
    phase: (name, phase) => `${name} (fase${noBreak}${phase})`,
    allGreen: (name) => `${name} (alle faser grønne)`,
  },
  nn: {
    overruled: (lights, clusters) =>
      `Konsulentane har sett ${nn.numberWord(lights, "neuter")} lys annleis enn svara gir, i ${nn.numberWord(clusters, "feminine")} ${clusters === 1 ? "klynge" : "klynger"}.`,
    samePlacements: "Med dei vurderte lysa er plasseringane dei same.",
    otherPlacements: (moved, { now, assessed }) =>
      `Med dei vurderte lysa ville plasseringa vore ei anna for ${nn.list(moved)}. Klynger i fase${noBreak}1 til${noBreak}5 ville då vore ${nn.list(assessed.map(String))}, mot ${nn.list(now.map(String))} etter svara.`,
    phase: (name, phase) => `${name} (fase${noBreak}${phase})`,
    allGreen: (name) => `${name} (alle fasar grøne)`,
  },
  en: {
    overruled: (lights, clusters) =>
      `The consultants have set ${en.numberWord(lights)} ${lights === 1 ? "light" : "lights"} differently from what the answers indicate, in ${en.numberWord(clusters)} ${clusters === 1 ? "cluster" : "clusters"}.`,
    samePlacements: "With the assessed lights, the placements are the same.",
    otherPlacements: (moved, { now, assessed }) =>
      `With the assessed lights, the placement would have been different for ${en.list(moved)}. Clusters in phases 1 to${noBreak}5 would then have been ${en.list(assessed.map(String))}, against ${en.list(now.map(String))} by the answers.`,
    phase: (name, phase) => `${name} (phase${noBreak}${phase})`,
    allGreen: (name) => `${name} (all phases green)`,
  },
};

/** Whether the consultants' lights would place the cluster elsewhere. */
export function hasOtherAssessment({
  placement,
  assessedPlacement: assessed,
}: Pick<PortfolioRow, "placement" | "assessedPlacement">): boolean {
  return assessed !== null && (assessed.phase !== placement.phase || assessed.completed !== placement.completed);
}

/**
 * How many lights are overruled, and where the clusters would stand with them: the portfolio counted both ways. Null where
 * no assessed light differs from the computed one, and in an open portfolio, which has none.
 */
export function overruledSentence(
  { language }: Pick<Voice, "language">,
  rows: readonly Pick<PortfolioRow, "cluster" | "items" | "placement" | "assessedPlacement">[],
): string | null {
  const overruled = rows
    .map(({ items }) => items.filter(({ assessed, light }) => assessed !== null && assessed !== light).length)
    .filter((count) => count > 0);
  if (overruled.length === 0) return null;
  const say = assessedPhrases[language];
  const moved = rows.flatMap(({ cluster, placement, assessedPlacement: assessed }) => {
    if (assessed === null || !hasOtherAssessment({ placement, assessedPlacement: assessed })) return [];
    return [assessed.completed ? say.allGreen(cluster.name) : say.phase(cluster.name, assessed.phase)];
  });
  const count = (phaseOf: (row: (typeof rows)[number]) => number) =>
    phaseNumbers.map((phase) => rows.filter((row) => phaseOf(row) === phase).length);
  const lights = overruled.reduce((sum, one) => sum + one, 0);
  return [
    say.overruled(lights, overruled.length),
    moved.length === 0
      ? say.samePlacements
      : say.otherPlacements(moved, {
          now: count(({ placement }) => placement.phase),
          assessed: count(({ placement, assessedPlacement }) => (assessedPlacement ?? placement).phase),
        }),
  ].join(" ");
}
