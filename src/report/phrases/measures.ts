import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The chapter on recommended measures and the action plan. Measures come as "de to første tiltakene". */
export type MeasuresPhrases = {
  sections: { list: string; plan: string; unanswered: string; next: (phase: number) => string };
  note: string;
  heads: { number: string; measure: string; how: (annex: string) => string };
  /** In the place of the guide where there is no reference to it. */
  annex: string;
  allGreen: string;
  allGreenBut: (measures: number) => string;
  tooFew: string;
  answer: (p: { measures: number; items: number; phase: number; hasEarlier: boolean }) => string;
  completing: (p: { measures: string; count: number; from: string; to: string }) => string;
  more: (count: number) => string;
  planHeads: { number: string; measure: string; owner: string; due: string; instrument: string; status: string };
  inOrder: (measures: number) => string;
  enough: (p: { measures: string; count: number; phase: number }) => string;
  choice: string;
  blanks: string;
  blocking: (items: string) => string;
  preview: (p: { isOver: boolean; phase: number; measures: number; next: number; name: string }) => string;
  previewHeads: { measure: string; dimension: string; items: string };
};

const { nb, nn, en } = formats;

export const measuresPhrases: ReportCatalogue<MeasuresPhrases> = {
  nb: {
    sections: {
      list: "Tiltak i prioritert rekkefølge",
      plan: "Handlingsplan",
      unanswered: "Punkter som må besvares",
      next: (phase) => `Neste steg: fase${noBreak}${phase}`,
    },
    note: "Rekkefølge: hvor mye som mangler på punktene tiltaket svarer på",
    heads: {
      number: "Nr.",
      measure: "Tiltak, dimensjon og punktene som begrunner det",
      how: (annex) => `Slik (guiden, ${annex}) og virkemidler`,
    },
    annex: "vedlegg",
    allGreen: "Alle de fem fasene er grønne, og ingen punkter peker ut nye tiltak.",
    allGreenBut: (measures) =>
      `Alle de fem fasene er grønne. ${measuresNb(measures)} svarer på punktene som ennå er gule eller røde.`,
    tooFew: "Svarene er for få til å anbefale tiltak i fasen.",
    answer: ({ measures, items, phase, hasEarlier }) =>
      `${measuresNb(measures)} svarer på ${items === 1 ? "det ene gule eller røde punktet" : `de ${nb.numberWord(items, "neuter")} gule og røde punktene`} i fase${noBreak}${phase}${hasEarlier ? " og i fasene før" : ""}.`,
    completing: ({ measures, from, to }) => `Fullføres ${measures}, går fasen fra ${from} til ${to} og blir grønn.`,
    more: (count) => `og ${nb.numberWord(count, "neuter")} til`,
    planHeads: {
      number: "Nr.",
      measure: "Tiltak",
      owner: "Ansvarlig",
      due: "Frist",
      instrument: "Virkemiddel",
      status: "Status",
    },
    inOrder: (measures) => `${measuresNb(measures)} i prioritert rekkefølge`,
    enough: ({ measures, phase }) => `${nb.sentenceCase(measures)} er nok til at fase${noBreak}${phase} blir grønn`,
    choice: "Utvalget er gjort trinnvis, etter hva som løfter fasen mest.",
    blanks: "De prikkede feltene fylles ut av klyngen.",
    blocking: (items) => `Punktene som holder fasen tilbake og som planen gjør grønne: ${items}.`,
    preview: ({ isOver, phase, measures, next, name }) =>
      `Klyngen er ${isOver ? "mer enn halvveis" : "halvveis"} i fase${noBreak}${phase}. ${measuresNb(measures)} i fase${noBreak}${next}, «${name}», kan forberedes nå.`,
    previewHeads: { measure: "Tiltak", dimension: "Dimensjon", items: "Svarer på" },
  },
  nn: {
    sections: {
      list: "Tiltak i prioritert rekkjefølgje",
      plan: "Handlingsplan",
      unanswered: "Punkt som må svarast på",
      next: (phase) => `Neste steg: fase${noBreak}${phase}`,
    },
    note: "Rekkjefølgje: kor mykje som manglar på punkta tiltaket svarer på",
    heads: {
      number: "Nr.",
      measure: "Tiltak, dimensjon og punkta som grunngir det",
      how: (annex) => `Slik (guiden, ${annex}) og verkemiddel`,
    },
    annex: "vedlegg",
    allGreen: "Alle dei fem fasane er grøne, og ingen punkt peikar ut nye tiltak.",
    allGreenBut: (measures) =>
      `Alle dei fem fasane er grøne. ${measuresNn(measures)} svarer på punkta som enno er gule eller raude.`,
    tooFew: "Svara er for få til å tilrå tiltak i fasen.",
    answer: ({ measures, items, phase, hasEarlier }) =>
      `${measuresNn(measures)} svarer på ${items === 1 ? "det eine gule eller raude punktet" : `dei ${nn.numberWord(items, "neuter")} gule og raude punkta`} i fase${noBreak}${phase}${hasEarlier ? " og i fasane før" : ""}.`,
    completing: ({ measures, count, from, to }) =>
      `Blir ${measures} ${plural(count, "fullført", "fullførte")}, går fasen frå ${from} til ${to} og blir grøn.`,
    more: (count) => `og ${nn.numberWord(count, "neuter")} til`,
    planHeads: {
      number: "Nr.",
      measure: "Tiltak",
      owner: "Ansvarleg",
      due: "Frist",
      instrument: "Verkemiddel",
      status: "Status",
    },
    inOrder: (measures) => `${measuresNn(measures)} i prioritert rekkjefølgje`,
    enough: ({ measures, phase }) => `${nn.sentenceCase(measures)} er nok til at fase${noBreak}${phase} blir grøn`,
    choice: "Utvalet er gjort trinnvis, etter kva som løftar fasen mest.",
    blanks: "Dei prikkete felta fyller klynga ut.",
    blocking: (items) => `Punkta som held fasen tilbake og som planen gjer grøne: ${items}.`,
    preview: ({ isOver, phase, measures, next, name }) =>
      `Klynga er ${isOver ? "meir enn halvvegs" : "halvvegs"} i fase${noBreak}${phase}. ${measuresNn(measures)} i fase${noBreak}${next}, «${name}», kan førebuast no.`,
    previewHeads: { measure: "Tiltak", dimension: "Dimensjon", items: "Svarer på" },
  },
  en: {
    sections: {
      list: "Measures in order of priority",
      plan: "Action plan",
      unanswered: "Items to be answered",
      next: (phase) => `Next step: phase${noBreak}${phase}`,
    },
    note: "Order: how much is missing on the items that the measure addresses",
    heads: {
      number: "No.",
      measure: "Measure, dimension and the items that call for it",
      how: (annex) => `How (the guide, ${annex}) and instruments`,
    },
    annex: "annex",
    allGreen: "All five phases are green, and no items point to new measures.",
    allGreenBut: (measures) =>
      `All five phases are green. ${measuresEn(measures)} ${plural(measures, "addresses", "address")} the items that are still yellow or red.`,
    tooFew: "There are too few answers to recommend measures in the phase.",
    answer: ({ measures, items, phase, hasEarlier }) =>
      `${measuresEn(measures)} ${plural(measures, "addresses", "address")} ${items === 1 ? "the one yellow or red item" : `the ${en.numberWord(items)} yellow and red items`} in phase${noBreak}${phase}${hasEarlier ? " and in the phases before it" : ""}.`,
    completing: ({ measures, count, from, to }) =>
      `If ${measures} ${plural(count, "is", "are")} completed, the phase goes from ${from} to ${to} and turns green.`,
    more: (count) => `and ${en.numberWord(count)} more`,
    planHeads: {
      number: "No.",
      measure: "Measure",
      owner: "Responsible",
      due: "Deadline",
      instrument: "Instrument",
      status: "Status",
    },
    inOrder: (measures) => `${measuresEn(measures)} in order of priority`,
    enough: ({ measures, count, phase }) =>
      `${en.sentenceCase(measures)} ${plural(count, "is", "are")} enough to turn phase${noBreak}${phase} green`,
    choice: "The choice is made step by step, by what lifts the phase the most.",
    blanks: "The dotted fields are for the cluster to fill in.",
    blocking: (items) => `The items that hold the phase back and that the plan turns green: ${items}.`,
    preview: ({ isOver, phase, measures, next, name }) =>
      `The cluster is ${isOver ? "more than half-way" : "half-way"} through phase${noBreak}${phase}. ${measuresEn(measures)} of phase${noBreak}${next}, “${name}”, can be prepared now.`,
    previewHeads: { measure: "Measure", dimension: "Dimension", items: "Addresses" },
  },
};

function measuresNb(count: number): string {
  return `${nb.sentenceCase(nb.numberWord(count, "neuter"))} tiltak`;
}

function measuresNn(count: number): string {
  return `${nn.sentenceCase(nn.numberWord(count, "neuter"))} tiltak`;
}

function measuresEn(count: number): string {
  return `${en.sentenceCase(en.numberWord(count))} ${plural(count, "measure", "measures")}`;
}
