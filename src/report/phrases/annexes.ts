import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** Annexes B and C: the rough guide and the scenario. */
export type AnnexPhrases = {
  lastPhase: (phase: number) => string;
  thisAndNext: string;
  /** @param ranks of the recommended measures that the guide elaborates */
  ranks: (ranks: string) => string;
  heads: { rank: string; measure: string };
  frame: string;
  scenarioFor: (cluster: string) => string;
};

export const annexPhrases: ReportCatalogue<AnnexPhrases> = {
  nb: {
    lastPhase: (phase) => `Her står guiden for fase${noBreak}${phase}, den siste fasen.`,
    thisAndNext: "Her står guiden for fasen klyngen står i, og for den neste. De andre fasene står i kilden fra 2008.",
    ranks: (ranks) => `Tallet i første kolonne er rangen til tiltaket som guiden utdyper: ${ranks}.`,
    heads: { rank: "Rang", measure: "Tiltak" },
    frame: "Kildens ramme",
    scenarioFor: (cluster) => `Scenario for ${cluster}`,
  },
  nn: {
    lastPhase: (phase) => `Her står guiden for fase${noBreak}${phase}, den siste fasen.`,
    thisAndNext: "Her står guiden for fasen klynga står i, og for den neste. Dei andre fasane står i kjelda frå 2008.",
    ranks: (ranks) => `Talet i første kolonne er rangen til tiltaket som guiden utdjupar: ${ranks}.`,
    heads: { rank: "Rang", measure: "Tiltak" },
    frame: "Ramma i kjelda",
    scenarioFor: (cluster) => `Scenario for ${cluster}`,
  },
  en: {
    lastPhase: (phase) => `This is the guide for phase${noBreak}${phase}, the last phase.`,
    thisAndNext:
      "This is the guide for the phase the cluster is in, and for the next. The other phases are in the source of 2008.",
    ranks: (ranks) => `The number in the first column is the rank of the measure that the guide elaborates: ${ranks}.`,
    heads: { rank: "Rank", measure: "Measure" },
    frame: "The source’s frame",
    scenarioFor: (cluster) => `A scenario for ${cluster}`,
  },
};
