import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The chapter with the consultant's own text and lights, and the source's conclusion. */
export type AssessmentPhrases = {
  sections: { assessment: string; strengths: string; assessedLights: string };
  heads: { place: string; item: string; computed: string; assessed: string; reason: string };
  /** All assessed lights are other than the computed ones. */
  finding: (lights: number) => string;
  /** Some of them, or none, are. */
  findingOf: (differing: number, lights: number) => string;
  computedApplies: string;
  /** Before the source's conclusion. */
  conclusion: (cluster: string) => string;
  /** Where to go on reading. `isAssigned`: every one of the measures has an owner and a deadline. */
  next: (p: { phase: number; measures: number; isAssigned: boolean; chapter: string }) => string;
};

const { nb, nn, en } = formats;

export const assessmentPhrases: ReportCatalogue<AssessmentPhrases> = {
  nb: {
    sections: {
      assessment: "Vurdering",
      strengths: "Styrker som ikke kommer fram av svarene",
      assessedLights: "Vurderte lys",
    },
    heads: { place: "Sted", item: "Punkt", computed: "Beregnet", assessed: "Vurdert", reason: "Begrunnelse" },
    finding: (lights) =>
      `${nb.sentenceCase(nb.numberWord(lights, "neuter"))} lys er vurdert annerledes enn svarene tilsier`,
    findingOf: (differing, lights) =>
      differing === 0
        ? "De vurderte lysene er de samme som svarene gir"
        : `${nb.sentenceCase(nb.numberWord(differing, "neuter"))} av ${nb.numberWord(lights, "neuter")} vurderte lys er andre enn svarene tilsier`,
    computedApplies: "Det beregnede lyset gjelder i alle tall.",
    conclusion: (cluster) => `Kilden fra 2008 slutter slik; det gjelder fortsatt som ramme for arbeidet i ${cluster}.`,
    next: ({ phase, measures, isAssigned, chapter }) =>
      `Det nærmeste målet er at fase${noBreak}${phase} blir grønn. Veien dit går gjennom ${nb.numberWord(measures, "neuter")} tiltak, som står ${isAssigned ? "med ansvarlige og frister " : ""}i handlingsplanen i ${chapter}.`,
  },
  nn: {
    sections: {
      assessment: "Vurdering",
      strengths: "Styrkar som ikkje kjem fram av svara",
      assessedLights: "Vurderte lys",
    },
    heads: { place: "Stad", item: "Punkt", computed: "Utrekna", assessed: "Vurdert", reason: "Grunngiving" },
    finding: (lights) =>
      `${nn.sentenceCase(nn.numberWord(lights, "neuter"))} lys er ${plural(lights, "vurdert", "vurderte")} annleis enn svara tilseier`,
    findingOf: (differing, lights) =>
      differing === 0
        ? "Dei vurderte lysa er dei same som svara gir"
        : `${nn.sentenceCase(nn.numberWord(differing, "neuter"))} av ${nn.numberWord(lights, "neuter")} vurderte lys er andre enn svara tilseier`,
    computedApplies: "Det utrekna lyset gjeld i alle tal.",
    conclusion: (cluster) => `Kjelda frå 2008 sluttar slik; det gjeld framleis som ramme for arbeidet i ${cluster}.`,
    next: ({ phase, measures, isAssigned, chapter }) =>
      `Det næraste målet er at fase${noBreak}${phase} blir grøn. Vegen dit går gjennom ${nn.numberWord(measures, "neuter")} tiltak, som står ${isAssigned ? "med ansvarlege og fristar " : ""}i handlingsplanen i ${chapter}.`,
  },
  en: {
    sections: {
      assessment: "Assessment",
      strengths: "Strengths that the answers do not show",
      assessedLights: "Assessed lights",
    },
    heads: { place: "Place", item: "Item", computed: "Computed", assessed: "Assessed", reason: "Reason" },
    finding: (lights) =>
      `${en.sentenceCase(en.numberWord(lights))} ${plural(lights, "light is", "lights are")} assessed differently from what the answers indicate`,
    findingOf: (differing, lights) =>
      differing === 0
        ? "The assessed lights are what the answers indicate"
        : `${en.sentenceCase(en.numberWord(differing))} of ${en.numberWord(lights)} assessed lights ${plural(differing, "is", "are")} different from what the answers indicate`,
    computedApplies: "The computed light applies in all figures.",
    conclusion: (cluster) =>
      `The source of 2008 concludes as follows; it still holds as a frame for the work in ${cluster}.`,
    next: ({ phase, measures, isAssigned, chapter }) =>
      `The nearest goal is to turn phase${noBreak}${phase} green. The way there is through ${en.numberWord(measures)} ${plural(measures, "measure", "measures")}, listed ${isAssigned ? "with owners and deadlines " : ""}in the action plan in ${chapter}.`,
  },
};
