import type { Placement } from "../../scoring/result.ts";
import { formats, noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

/** Where a cluster stood in a year, as sentences need it. */
export type Stand = Pick<Placement, "phase" | "progress" | "completed">;

type StandingPhrases = {
  completed: (name: string) => string;
  standsIn: (p: { name: string; phase: number; phaseName: string; progress: string }) => string;
  standsWithoutBasis: (p: { name: string; phase: number; phaseName: string }) => string;
  alsoCompletedThen: (year: number) => string;
  completedThen: (year: number) => string;
  otherPhaseThen: (year: number, phase: number) => string;
  samePhaseWithoutBasis: (year: number) => string;
  samePhaseWith: (year: number, progress: string) => string;
  samePhaseAndScore: (year: number) => string;
  uneven: (placed: number, later: readonly number[]) => string;
};

const { nb, nn, en } = formats;

const standingPhrases: ReportCatalogue<StandingPhrases> = {
  nb: {
    completed: (name) => `${name} har fullført alle de fem fasene; alle er grønne.`,
    standsIn: ({ name, phase, phaseName, progress }) =>
      `${name} står i fase${noBreak}${phase}, «${phaseName}», og har kommet ${progress} på vei.`,
    standsWithoutBasis: ({ name, phase, phaseName }) =>
      `${name} står i fase${noBreak}${phase}, «${phaseName}». Svarene gir ikke grunnlag for å si hvor langt klyngen har kommet i fasen.`,
    alsoCompletedThen: (year) => `Det hadde den også i ${year}.`,
    completedThen: (year) => `I ${year} var alle de fem fasene grønne.`,
    otherPhaseThen: (year, phase) => `I ${year} sto klyngen i fase${noBreak}${phase}.`,
    samePhaseWithoutBasis: (year) => `I ${year} sto klyngen i samme fase, uten grunnlag for en skår.`,
    samePhaseWith: (year, progress) => `I ${year} sto klyngen i samme fase, med ${progress}.`,
    samePhaseAndScore: (year) => `Det er samme fase og samme skår som i ${year}.`,
    uneven: (placed, later) =>
      `Profilen er ujevn: Fase${noBreak}${nb.list(later.map(String))} er ${later.length === 1 ? "grønn" : "grønne"}, mens fase${noBreak}${placed} ikke er det.`,
  },
  nn: {
    completed: (name) => `${name} har fullført alle dei fem fasane; alle er grøne.`,
    standsIn: ({ name, phase, phaseName, progress }) =>
      `${name} står i fase${noBreak}${phase}, «${phaseName}», og har kome ${progress} på veg.`,
    standsWithoutBasis: ({ name, phase, phaseName }) =>
      `${name} står i fase${noBreak}${phase}, «${phaseName}». Svara gir ikkje grunnlag for å seie kor langt klynga har kome i fasen.`,
    alsoCompletedThen: (year) => `Det hadde ho òg i ${year}.`,
    completedThen: (year) => `I ${year} var alle dei fem fasane grøne.`,
    otherPhaseThen: (year, phase) => `I ${year} stod klynga i fase${noBreak}${phase}.`,
    samePhaseWithoutBasis: (year) => `I ${year} stod klynga i same fase, utan grunnlag for ein skår.`,
    samePhaseWith: (year, progress) => `I ${year} stod klynga i same fase, med ${progress}.`,
    samePhaseAndScore: (year) => `Det er same fase og same skår som i ${year}.`,
    uneven: (placed, later) =>
      `Profilen er ujamn: Fase${noBreak}${nn.list(later.map(String))} er ${later.length === 1 ? "grøn" : "grøne"}, medan fase${noBreak}${placed} ikkje er det.`,
  },
  en: {
    completed: (name) => `${name} has completed all five phases; all of them are green.`,
    standsIn: ({ name, phase, phaseName, progress }) =>
      `${name} is in phase${noBreak}${phase}, “${phaseName}”, and has come ${progress} of the way.`,
    standsWithoutBasis: ({ name, phase, phaseName }) =>
      `${name} is in phase${noBreak}${phase}, “${phaseName}”. The answers give no basis for saying how far it has come in that phase.`,
    alsoCompletedThen: (year) => `So it had in ${year}.`,
    completedThen: (year) => `In ${year} all five phases were green.`,
    otherPhaseThen: (year, phase) => `In ${year} the cluster was in phase${noBreak}${phase}.`,
    samePhaseWithoutBasis: (year) => `In ${year} the cluster was in the same phase, with no basis for a score.`,
    samePhaseWith: (year, progress) => `In ${year} the cluster was in the same phase, at ${progress}.`,
    samePhaseAndScore: (year) => `That is the same phase and the same score as in ${year}.`,
    uneven: (placed, later) =>
      later.length === 1
        ? `The profile is uneven: phase${noBreak}${later[0]} is green, while phase${noBreak}${placed} is not.`
        : `The profile is uneven: phases${noBreak}${en.list(later.map(String))} are green, while phase${noBreak}${placed} is not.`,
  },
};

/** "X står i fase 2, «...», og har kommet 46 % på vei." */
export function standingSentence({ language, format }: Voice, name: string, now: Stand, phaseName: string): string {
  const say = standingPhrases[language];
  const { phase, progress, completed } = now;
  if (completed) return say.completed(name);
  if (progress === null) return say.standsWithoutBasis({ name, phase, phaseName });
  return say.standsIn({ name, phase, phaseName, progress: format.percent(progress) });
}

/** "I 2025 sto klyngen i fase 1." The same phase is said to be the same, with its score then. */
export function previousSentence({ language, format }: Voice, now: Stand, before: Stand, year: number): string {
  const say = standingPhrases[language];
  if (before.completed) return now.completed ? say.alsoCompletedThen(year) : say.completedThen(year);
  if (before.phase !== now.phase || now.completed) return say.otherPhaseThen(year, before.phase);
  if (before.progress === null) return say.samePhaseWithoutBasis(year);
  const progress = format.percent(before.progress);
  const isSame = now.progress !== null && progress === format.percent(now.progress);
  return isSame ? say.samePhaseAndScore(year) : say.samePhaseWith(year, progress);
}

/** Phases that are green beyond one that is not: the source's "born global". Empty without any. */
export function unevenSentence({ language }: Voice, placed: number, later: readonly number[]): string {
  return later.length === 0 ? "" : standingPhrases[language].uneven(placed, later);
}
