import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** A cluster's way since last year, short enough for a cell. */
export type ChangePhrases = {
  isNew: string;
  allCompleted: string;
  upFrom: (phase: number) => string;
  downFrom: (phase: number) => string;
  downFromCompleted: string;
  cannotCompare: string;
  unchanged: string;
  /** Percentage points with their sign: "+9 pp." */
  points: (points: string) => string;
};

export const changePhrases: ReportCatalogue<ChangePhrases> = {
  nb: {
    isNew: "ny",
    allCompleted: "fullført alle faser",
    upFrom: (phase) => `opp fra fase${noBreak}${phase}`,
    downFrom: (phase) => `ned fra fase${noBreak}${phase}`,
    downFromCompleted: "ned fra fullført",
    cannotCompare: "kan ikke sammenlignes",
    unchanged: "uendret",
    points: (points) => `${points}${noBreak}pp.`,
  },
  nn: {
    isNew: "ny",
    allCompleted: "fullført alle fasar",
    upFrom: (phase) => `opp frå fase${noBreak}${phase}`,
    downFrom: (phase) => `ned frå fase${noBreak}${phase}`,
    downFromCompleted: "ned frå fullført",
    cannotCompare: "kan ikkje samanliknast",
    unchanged: "uendra",
    points: (points) => `${points}${noBreak}pp.`,
  },
  en: {
    isNew: "new",
    allCompleted: "all phases completed",
    upFrom: (phase) => `up from phase${noBreak}${phase}`,
    downFrom: (phase) => `down from phase${noBreak}${phase}`,
    downFromCompleted: "down from completed",
    cannotCompare: "cannot be compared",
    unchanged: "unchanged",
    points: (points) => `${points}${noBreak}pp`,
  },
};
