import type { ClusterResult, Placement } from "../../scoring/result.ts";
import { formats, noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

type Difference = { gone: number; come: number; isReordered: boolean };

type AssessedAdvicePhrases = {
  allGreen: string;
  stillAllGreen: string;
  stillIn: (phase: number) => string;
  wouldBeIn: (phase: number) => string;
  /** Where no table of the advice is needed. */
  sameAdvice: string;
  /** "Med de vurderte lysene faller to tiltak bort og blir rekkefølgen en annen": at least one of the three is so. */
  finding: (difference: Difference) => string;
  /** Which measures, by their numbers in the table, turn the phase green. */
  plan: (ranks: readonly number[], phase: number) => string;
  noPlan: (phase: number) => string;
  heads: { rank: string; measure: string; before: string };
  /** Beneath the table; `list` is the chapter with the measures by computed lights. */
  source: (list: string) => string;
};

const { nb, nn, en } = formats;

export const assessedAdvicePhrases: ReportCatalogue<AssessedAdvicePhrases> = {
  nb: {
    allGreen: "Med de vurderte lysene ville alle fem faser vært grønne.",
    stillAllGreen: "Med de vurderte lysene er alle fem faser fortsatt grønne.",
    stillIn: (phase) => `Med de vurderte lysene står klyngen fortsatt i fase${noBreak}${phase}.`,
    wouldBeIn: (phase) => `Med de vurderte lysene ville klyngen stått i fase${noBreak}${phase}.`,
    sameAdvice: "Tiltakene og rekkefølgen er de samme.",
    finding: ({ gone, come, isReordered }) =>
      `Med de vurderte lysene ${nb.list([
        ...(gone > 0 ? [`faller ${nb.numberWord(gone, "neuter")} tiltak bort`] : []),
        ...(come > 0 ? [`kommer ${nb.numberWord(come, "neuter")} tiltak til`] : []),
        ...(isReordered ? ["blir rekkefølgen en annen"] : []),
      ])}`,
    plan: (ranks, phase) =>
      `Tiltak${noBreak}${nb.list(ranks.map(String))} er da nok til at fase${noBreak}${phase} blir grønn.`,
    noPlan: (phase) => `Fase${noBreak}${phase} har da for få svar til en plan.`,
    heads: { rank: "Nr.", measure: "Tiltak med de vurderte lysene", before: "Beregnet" },
    source: (list) => `Beregnet: nummeret i ${list}. Strek: tiltaket er ikke i den listen.`,
  },
  nn: {
    allGreen: "Med dei vurderte lysa ville alle fem fasane vore grøne.",
    stillAllGreen: "Med dei vurderte lysa er alle fem fasane framleis grøne.",
    stillIn: (phase) => `Med dei vurderte lysa står klynga framleis i fase${noBreak}${phase}.`,
    wouldBeIn: (phase) => `Med dei vurderte lysa ville klynga stått i fase${noBreak}${phase}.`,
    sameAdvice: "Tiltaka og rekkjefølgja er dei same.",
    finding: ({ gone, come, isReordered }) =>
      `Med dei vurderte lysa ${nn.list([
        ...(gone > 0 ? [`fell ${nn.numberWord(gone, "neuter")} tiltak bort`] : []),
        ...(come > 0 ? [`kjem ${nn.numberWord(come, "neuter")} tiltak til`] : []),
        ...(isReordered ? ["blir rekkjefølgja ei anna"] : []),
      ])}`,
    plan: (ranks, phase) =>
      `Tiltak${noBreak}${nn.list(ranks.map(String))} er då nok til at fase${noBreak}${phase} blir grøn.`,
    noPlan: (phase) => `Fase${noBreak}${phase} har då for få svar til ein plan.`,
    heads: { rank: "Nr.", measure: "Tiltak med dei vurderte lysa", before: "Utrekna" },
    source: (list) => `Utrekna: nummeret i ${list}. Strek: tiltaket er ikkje i den lista.`,
  },
  en: {
    allGreen: "With the assessed lights, all five phases would have been green.",
    stillAllGreen: "With the assessed lights, all five phases are still green.",
    stillIn: (phase) => `With the assessed lights, the cluster is still in phase${noBreak}${phase}.`,
    wouldBeIn: (phase) => `With the assessed lights, the cluster would have been in phase${noBreak}${phase}.`,
    sameAdvice: "The measures and their order are the same.",
    finding: ({ gone, come, isReordered }) =>
      `With the assessed lights, ${en.list([
        ...(gone > 0 ? [`${en.numberWord(gone)} ${gone === 1 ? "measure drops" : "measures drop"} out`] : []),
        ...(come > 0 ? [`${en.numberWord(come)} ${come === 1 ? "measure is" : "measures are"} added`] : []),
        ...(isReordered ? ["the order changes"] : []),
      ])}`,
    plan: (ranks, phase) =>
      ranks.length === 1
        ? `Measure${noBreak}${ranks[0]} is then enough to turn phase${noBreak}${phase} green.`
        : `Measures${noBreak}${en.list(ranks.map(String))} are then enough to turn phase${noBreak}${phase} green.`,
    noPlan: (phase) => `Phase${noBreak}${phase} then has too few answers for a plan.`,
    heads: { rank: "No.", measure: "Measure, with the assessed lights", before: "Computed" },
    source: (list) => `Computed: the number in ${list}. Dash: the measure is not in that list.`,
  },
};

/** "Med de vurderte lysene ville klyngen stått i fase 3." Null where none is assessed. */
export function assessedPlacementSentence(
  { language }: Pick<Voice, "language">,
  placement: Placement,
  assessed: Placement | null,
): string | null {
  if (assessed === null) return null;
  const say = assessedAdvicePhrases[language];
  if (assessed.completed) return placement.completed ? say.stillAllGreen : say.allGreen;
  return assessed.phase === placement.phase && !placement.completed
    ? say.stillIn(assessed.phase)
    : say.wouldBeIn(assessed.phase);
}

/** How the measures differ by the consultant's lights, as a finding. Null where they are the same in the same order. */
export function assessedAdviceFinding(
  { language }: Pick<Voice, "language">,
  { recommendations, assessedAdvice }: Pick<ClusterResult, "recommendations" | "assessedAdvice">,
): string | null {
  if (assessedAdvice === null) return null;
  const now = recommendations.map(({ measure }) => measure);
  const then = assessedAdvice.recommendations.map(({ measure }) => measure);
  const stayNow = now.filter((measure) => then.includes(measure));
  const stayThen = then.filter((measure) => now.includes(measure));
  if (now.join() === then.join()) return null;
  return assessedAdvicePhrases[language].finding({
    gone: now.length - stayNow.length,
    come: then.length - stayThen.length,
    isReordered: stayNow.join() !== stayThen.join(),
  });
}

/**
 * Which measures turn the phase green by the consultant's lights. Null where the report's own plan is the same, and where
 * every phase is green.
 */
export function assessedPlanSentence(
  { language }: Pick<Voice, "language">,
  { plan, assessedAdvice }: Pick<ClusterResult, "plan" | "assessedAdvice">,
): string | null {
  if (assessedAdvice === null || assessedAdvice.plan.kind === "completed") return null;
  const say = assessedAdvicePhrases[language];
  const then = assessedAdvice.plan;
  if (then.kind === "unanswered") return say.noPlan(then.phase);
  if (plan.kind === "plan" && plan.phase === then.phase && plan.measures.join() === then.measures.join()) return null;
  const ranks = assessedAdvice.recommendations.flatMap(({ measure }, at) =>
    then.measures.includes(measure) ? [at + 1] : [],
  );
  return say.plan(ranks, then.phase);
}
