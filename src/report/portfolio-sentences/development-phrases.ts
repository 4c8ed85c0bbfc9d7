import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The chapter that holds this year against last year. */
export type DevelopmentPhrases = {
  introduction: (p: { clusters: number; previous: number; year: number }) => string;
  clusters: string;
  phases: string;
  slopeDescription: (previous: number, year: number) => string;
  /** Which names stand in the figure, where not all do. */
  namesOfMoved: string;
  namesOfFar: string;
  namesInTable: string;
  namesInWorkbook: string;
  /** A cluster's line for those who do not see it: "Nordskog fra fase 1 til fase 2". */
  line: (name: string, from: number, to: number) => string;
  movesFinding: (clusters: number) => string;
  movesDescription: (up: number, down: number) => string;
  mixChanged: string;
  onOneItem: string;
  tooFew: string;
  withinFinding: (clusters: number) => string;
  withinDescription: string;
  noPhaseUp: string;
  phasesUp: (phases: readonly string[], clusters: number) => string;
  phasesDescription: string;
  heads: {
    cluster: string;
    phase: string;
    change: string;
    remark: string;
    compared: string;
    up: string;
    same: string;
    down: string;
    median: string;
  };
};

const { nb, nn, en } = formats;

export const developmentPhrases: ReportCatalogue<DevelopmentPhrases> = {
  nb: {
    introduction: ({ clusters, previous, year }) =>
      `${nb.sentenceCase(nb.numberWord(clusters))} ${plural(clusters, "klynge", "klynger")} har svar fra både ${previous} og ${year}. Svarene fra ${previous} er regnet om med årets regler, så tallene kan sammenlignes. En endring vises bare når skåren har flyttet seg mer enn ett punkt kan gi.`,
    clusters: "Klyngene",
    phases: "Fasene",
    slopeDescription: (previous, year) =>
      `Klyngenes plass på trappen i ${previous} og ${year}. Tykk linje: opp en fase eller mer. Stiplet: ned. Tynn: samme fase.`,
    namesOfMoved: "Navn: de som har skiftet fase.",
    namesOfFar: "Navn: de som har gått ned, eller opp mer enn én fase.",
    namesInTable: "Navnene står i tabellen under.",
    namesInWorkbook: "Endringen for hver klynge står i arbeidsboken, i arket «Utvikling».",
    line: (name, from, to) => `${name} fra fase ${from} til fase ${to}`,
    movesFinding: (clusters) =>
      `${nb.sentenceCase(nb.numberWord(clusters))} ${plural(clusters, "klynge", "klynger")} står i en annen fase enn året før`,
    movesDescription: (up, down) => `${up} opp og ${down} ned. Merknaden sier hva annet som har endret seg.`,
    mixChanged: "svargruppene har endret seg",
    onOneItem: "steget henger på ett punkt",
    tooFew: "for få svar det ene året",
    withinFinding: (clusters) =>
      `${nb.sentenceCase(nb.numberWord(clusters))} ${plural(clusters, "klynge", "klynger")} har flyttet seg innenfor fasen`,
    withinDescription: "Klynger i samme fase som året før der skåren i fasen har endret seg mer enn ett punkt kan gi.",
    noPhaseUp: "Ingen fase har gått opp hos noen klynge",
    phasesUp: (phases, clusters) =>
      `Fase${noBreak}${nb.list(phases)} har gått opp hos flest: ${nb.numberWord(clusters)} ${plural(clusters, "klynge", "klynger")}${phases.length > 1 ? " hver" : ""}`,
    phasesDescription: "Klynger der skåren i fasen har gått opp eller ned mer enn ett punkt kan gi.",
    heads: {
      cluster: "Klynge",
      phase: "Fase",
      change: "Endring",
      remark: "Merknad",
      compared: "Klynger med skår begge år",
      up: "Opp",
      same: "Uendret",
      down: "Ned",
      median: "Median endring",
    },
  },
  nn: {
    introduction: ({ clusters, previous, year }) =>
      `${nn.sentenceCase(nn.numberWord(clusters, "feminine"))} ${plural(clusters, "klynge", "klynger")} har svar frå både ${previous} og ${year}. Svara frå ${previous} er rekna om med reglane for i år, så tala kan samanliknast. Ei endring er vist berre når skåren har flytta seg meir enn eitt punkt kan gi.`,
    clusters: "Klyngene",
    phases: "Fasane",
    slopeDescription: (previous, year) =>
      `Plassen klyngene har på trappa i ${previous} og ${year}. Tjukk linje: opp ein fase eller meir. Stipla: ned. Tynn: same fase.`,
    namesOfMoved: "Namn: dei som har skifta fase.",
    namesOfFar: "Namn: dei som har gått ned, eller opp meir enn éin fase.",
    namesInTable: "Namna står i tabellen under.",
    namesInWorkbook: "Endringa for kvar klynge står i arbeidsboka, i arket «Utvikling».",
    line: (name, from, to) => `${name} frå fase ${from} til fase ${to}`,
    movesFinding: (clusters) =>
      `${nn.sentenceCase(nn.numberWord(clusters, "feminine"))} ${plural(clusters, "klynge", "klynger")} står i ein annan fase enn året før`,
    movesDescription: (up, down) => `${up} opp og ${down} ned. Merknaden seier kva anna som har endra seg.`,
    mixChanged: "svargruppene har endra seg",
    onOneItem: "steget heng på eitt punkt",
    tooFew: "for få svar det eine året",
    withinFinding: (clusters) =>
      `${nn.sentenceCase(nn.numberWord(clusters, "feminine"))} ${plural(clusters, "klynge", "klynger")} har flytta seg innanfor fasen`,
    withinDescription: "Klynger i same fase som året før der skåren i fasen har endra seg meir enn eitt punkt kan gi.",
    noPhaseUp: "Ingen fase har gått opp hos nokon klynge",
    phasesUp: (phases, clusters) =>
      `Fase${noBreak}${nn.list(phases)} har gått opp hos flest: ${nn.numberWord(clusters, "feminine")} ${plural(clusters, "klynge", "klynger")}${phases.length > 1 ? " kvar" : ""}`,
    phasesDescription: "Klynger der skåren i fasen har gått opp eller ned meir enn eitt punkt kan gi.",
    heads: {
      cluster: "Klynge",
      phase: "Fase",
      change: "Endring",
      remark: "Merknad",
      compared: "Klynger med skår begge åra",
      up: "Opp",
      same: "Uendra",
      down: "Ned",
      median: "Median endring",
    },
  },
  en: {
    introduction: ({ clusters, previous, year }) =>
      `${en.sentenceCase(en.numberWord(clusters))} ${plural(clusters, "cluster has", "clusters have")} answers from both ${previous} and ${year}. The answers from ${previous} are scored again by this year’s rules, so that the figures can be compared. A change is shown only when the score has moved by more than one item can account for.`,
    clusters: "The clusters",
    phases: "The phases",
    slopeDescription: (previous, year) =>
      `Where the clusters were on the ladder in ${previous} and ${year}. Thick line: up a phase or more. Dashed: down. Thin: the same phase.`,
    namesOfMoved: "Names: those that have changed phase.",
    namesOfFar: "Names: those that have moved down, or up more than one phase.",
    namesInTable: "The names are in the table below.",
    namesInWorkbook: "The change of each cluster is in the workbook, in the sheet “Development”.",
    line: (name, from, to) => `${name} from phase ${from} to phase ${to}`,
    movesFinding: (clusters) =>
      `${en.sentenceCase(en.numberWord(clusters))} ${plural(clusters, "cluster is", "clusters are")} in a different phase from the year before`,
    movesDescription: (up, down) => `${up} up and ${down} down. The remark says what else has changed.`,
    mixChanged: "the respondent groups have changed",
    onOneItem: "the step hangs on one item",
    tooFew: "too few answers in one of the years",
    withinFinding: (clusters) =>
      `${en.sentenceCase(en.numberWord(clusters))} ${plural(clusters, "cluster has", "clusters have")} moved within the phase`,
    withinDescription:
      "Clusters in the same phase as the year before where the score of the phase has changed by more than one item can account for.",
    noPhaseUp: "No phase has moved up in any cluster",
    phasesUp: (phases, clusters) =>
      `${plural(phases.length, "Phase", "Phases")}${noBreak}${en.list(phases)} ${plural(phases.length, "has", "have")} moved up in the most clusters: ${en.numberWord(clusters)}${phases.length > 1 ? " each" : ""}`,
    phasesDescription:
      "Clusters where the score of the phase has moved up or down by more than one item can account for.",
    heads: {
      cluster: "Cluster",
      phase: "Phase",
      change: "Change",
      remark: "Remark",
      compared: "Clusters with a score in both years",
      up: "Up",
      same: "Unchanged",
      down: "Down",
      median: "Median change",
    },
  },
};
