import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import { phasesEn } from "./phase.ts";

/** The chapter on what has changed, and on the other clusters. Phases come as "2" or "1 og 2". */
export type DevelopmentPhrases = {
  sections: { since: (year: number) => string; others: string };
  recalculated: string;
  /** Sentences of the opening. */
  nothingMoved: (someTurned: boolean) => string;
  moved: (up: readonly string[], down: readonly string[]) => string;
  againstMedian: (p: { phase: number; side: "over" | "at" | "under"; median: string }) => string;
  /** The finding of the figure on phases. */
  noPhaseMoved: string;
  phasesMoved: (up: readonly string[], down: readonly string[]) => string;
  sinceDescription: (previous: number, year: number) => string;
  fromTo: (from: string, to: string) => string;
  /** Of a change, for those who do not see it. */
  changeTitle: (from: string, to: string) => string;
  mostUp: string;
  mostDown: string;
  noMovers: string;
  arrowNote: string;
  heads: { phase: string; change: string; part: string; cluster: string; median: string; quartiles: string };
  /** "nivået Arena", "samme nivå". */
  level: (name: string | null) => string;
  field: (clusters: number, level: string | null) => string;
  diamond: (level: string, clusters: number) => string;
  solid: string;
  benchmarkSource: (least: number, year: number) => string;
  rowTitle: (p: { name: string; own: string; median: string; q1: string; q3: string; level: string | null }) => string;
  tooFewClusters: string;
  cannotCompare: string;
  /** @param only the phase that alone has figures; null where there are several */
  inTheMiddle: (isPortfolio: boolean, only: string | null) => string;
  allHigh: (isPortfolio: boolean) => string;
  allLow: (isPortfolio: boolean) => string;
  highAndLow: (high: readonly string[], low: readonly string[]) => string;
};

const { nb, nn, en } = formats;

export const developmentPhrases: ReportCatalogue<DevelopmentPhrases> = {
  nb: {
    sections: { since: (year) => `Siden ${year}`, others: "Mot de andre klyngene" },
    recalculated: "Fjorårets svar er regnet om med årets regler",
    nothingMoved: (someTurned) =>
      `Ingen fase har flyttet seg mer enn ett punkt kan gi${someTurned ? ", men noen har skiftet lys innenfor det" : ""}.`,
    moved: (up, down) =>
      `${nb.sentenceCase(
        [
          ...(up.length === 0 ? [] : [`fase${noBreak}${nb.list(up)} har gått opp`]),
          ...(down.length === 0 ? [] : [`fase${noBreak}${nb.list(down)} har gått ned`]),
        ].join(", og "),
      )}; andre endringer er ikke større enn ett punkt kan gi.`,
    againstMedian: ({ phase, side, median }) =>
      `I fase${noBreak}${phase} ligger klyngen ${{ over: "over", at: "på", under: "under" }[side]} medianen for porteføljen (${median}).`,
    noPhaseMoved: "Ingen fase har flyttet seg mer enn ett punkt kan gi",
    phasesMoved: (up, down) =>
      nb.sentenceCase(
        nb.list([
          ...(up.length === 0 ? [] : [`fase${noBreak}${nb.list(up)} har gått opp`]),
          ...(down.length === 0 ? [] : [`fase${noBreak}${nb.list(down)} har gått ned`]),
        ]),
      ),
    sinceDescription: (previous, year) =>
      `Skår per fase. Hul: ${previous}. Fylt: ${year}. Tykk strek: endringen er større enn ett punkt kan gi.`,
    fromTo: (from, to) => `${from} til ${to}`,
    changeTitle: (from, to) => `Fra ${from} til ${to}`,
    mostUp: "Mest opp",
    mostDown: "Mest ned",
    noMovers: "Ingen punkter har flyttet seg mer enn ett svar kan gi.",
    arrowNote:
      "En pil står bare der skåren har flyttet seg mer enn ett svar kan gi, i en fase mer enn ett punkt kan gi.",
    heads: {
      phase: "Fase",
      change: "Endring",
      part: "Fase og dimensjon",
      cluster: "Klyngen",
      median: "Median",
      quartiles: "Kvartiler",
    },
    level: (name) => (name === null ? "samme nivå" : `nivået ${name}`),
    field: (clusters, level) =>
      `Felt: halvparten av de ${clusters} klyngene ${level === null ? "i porteføljen" : `på ${level}`} ligger her. Strek: medianen.`,
    diamond: (level, clusters) => `Rombe: medianen på ${level} (${clusters} klynger).`,
    solid: "Fylt: klyngen selv. Beregnede lys.",
    benchmarkSource: (least, year) =>
      `Median og kvartiler vises fra ${nb.numberWord(least)} ${plural(least, "klynge", "klynger")}. Kilde: klyngeundersøkelsen ${year}.`,
    rowTitle: ({ name, own, median, q1, q3, level }) =>
      `${name}: klyngen ${own}, median ${median}, kvartiler ${q1} og ${q3}${level === null ? "" : `, median på nivået ${level}`}`,
    tooFewClusters: "for få klynger",
    cannotCompare: "Klyngen har for få svar til å sammenlignes",
    inTheMiddle: (isPortfolio, only) =>
      `Klyngen ligger i midten ${isPortfolio ? "av porteføljen" : "på sitt nivå"} i ${only === null ? "alle faser med tall" : `fase${noBreak}${only}, den eneste med tall`}`,
    allHigh: (isPortfolio) =>
      `Klyngen ligger i den øvre fjerdedelen ${isPortfolio ? "i porteføljen" : "på sitt nivå"} i alle faser med tall`,
    allLow: (isPortfolio) =>
      `Klyngen ligger i den nedre fjerdedelen ${isPortfolio ? "i porteføljen" : "på sitt nivå"} i alle faser med tall`,
    highAndLow: (high, low) =>
      `Klyngen ligger ${[
        ...(high.length === 0 ? [] : [`i den øvre fjerdedelen i fase${noBreak}${nb.list(high)}`]),
        ...(low.length === 0 ? [] : [`i den nedre fjerdedelen i fase${noBreak}${nb.list(low)}`]),
      ].join(", og ")}`,
  },
  nn: {
    sections: { since: (year) => `Sidan ${year}`, others: "Mot dei andre klyngene" },
    recalculated: "Svara frå i fjor er rekna om med reglane for i år",
    nothingMoved: (someTurned) =>
      `Ingen fase har flytta seg meir enn eitt punkt kan gi${someTurned ? ", men nokre har skifta lys innanfor det" : ""}.`,
    moved: (up, down) =>
      `${nn.sentenceCase(
        [
          ...(up.length === 0 ? [] : [`fase${noBreak}${nn.list(up)} har gått opp`]),
          ...(down.length === 0 ? [] : [`fase${noBreak}${nn.list(down)} har gått ned`]),
        ].join(", og "),
      )}; andre endringar er ikkje større enn eitt punkt kan gi.`,
    againstMedian: ({ phase, side, median }) =>
      `I fase${noBreak}${phase} ligg klynga ${{ over: "over", at: "på", under: "under" }[side]} medianen for porteføljen (${median}).`,
    noPhaseMoved: "Ingen fase har flytta seg meir enn eitt punkt kan gi",
    phasesMoved: (up, down) =>
      nn.sentenceCase(
        nn.list([
          ...(up.length === 0 ? [] : [`fase${noBreak}${nn.list(up)} har gått opp`]),
          ...(down.length === 0 ? [] : [`fase${noBreak}${nn.list(down)} har gått ned`]),
        ]),
      ),
    sinceDescription: (previous, year) =>
      `Skår per fase. Hol: ${previous}. Fylt: ${year}. Tjukk strek: endringa er større enn eitt punkt kan gi.`,
    fromTo: (from, to) => `${from} til ${to}`,
    changeTitle: (from, to) => `Frå ${from} til ${to}`,
    mostUp: "Mest opp",
    mostDown: "Mest ned",
    noMovers: "Ingen punkt har flytta seg meir enn eitt svar kan gi.",
    arrowNote:
      "Ei pil står berre der skåren har flytta seg meir enn eitt svar kan gi, i ein fase meir enn eitt punkt kan gi.",
    heads: {
      phase: "Fase",
      change: "Endring",
      part: "Fase og dimensjon",
      cluster: "Klynga",
      median: "Median",
      quartiles: "Kvartilar",
    },
    level: (name) => (name === null ? "same nivå" : `nivået ${name}`),
    field: (clusters, level) =>
      `Felt: halvparten av dei ${clusters} klyngene ${level === null ? "i porteføljen" : `på ${level}`} ligg her. Strek: medianen.`,
    diamond: (level, clusters) => `Rombe: medianen på ${level} (${clusters} klynger).`,
    solid: "Fylt: klynga sjølv. Utrekna lys.",
    benchmarkSource: (least, year) =>
      `Median og kvartilar er viste frå ${nn.numberWord(least, "feminine")} ${plural(least, "klynge", "klynger")}. Kjelde: klyngeundersøkinga ${year}.`,
    rowTitle: ({ name, own, median, q1, q3, level }) =>
      `${name}: klynga ${own}, median ${median}, kvartilar ${q1} og ${q3}${level === null ? "" : `, median på nivået ${level}`}`,
    tooFewClusters: "for få klynger",
    cannotCompare: "Klynga har for få svar til å bli samanlikna",
    inTheMiddle: (isPortfolio, only) =>
      `Klynga ligg i midten ${isPortfolio ? "av porteføljen" : "på sitt nivå"} i ${only === null ? "alle fasar med tal" : `fase${noBreak}${only}, den einaste med tal`}`,
    allHigh: (isPortfolio) =>
      `Klynga ligg i den øvre fjerdedelen ${isPortfolio ? "i porteføljen" : "på sitt nivå"} i alle fasar med tal`,
    allLow: (isPortfolio) =>
      `Klynga ligg i den nedre fjerdedelen ${isPortfolio ? "i porteføljen" : "på sitt nivå"} i alle fasar med tal`,
    highAndLow: (high, low) =>
      `Klynga ligg ${[
        ...(high.length === 0 ? [] : [`i den øvre fjerdedelen i fase${noBreak}${nn.list(high)}`]),
        ...(low.length === 0 ? [] : [`i den nedre fjerdedelen i fase${noBreak}${nn.list(low)}`]),
      ].join(", og ")}`,
  },
  en: {
    sections: { since: (year) => `Since ${year}`, others: "Against the other clusters" },
    recalculated: "Last year’s answers are scored again by this year’s rules",
    nothingMoved: (someTurned) =>
      `No phase has moved by more than one item can account for${someTurned ? ", but some have changed light within that" : ""}.`,
    moved: (up, down) =>
      `${en.sentenceCase(
        [
          ...(up.length === 0 ? [] : [`${phasesEn(up)} ${plural(up.length, "has", "have")} moved up`]),
          ...(down.length === 0 ? [] : [`${phasesEn(down)} ${plural(down.length, "has", "have")} moved down`]),
        ].join(", and "),
      )}; other changes are no larger than one item can account for.`,
    againstMedian: ({ phase, side, median }) =>
      `In phase${noBreak}${phase} the cluster is ${{ over: "above", at: "at", under: "below" }[side]} the median of the portfolio (${median}).`,
    noPhaseMoved: "No phase has moved by more than one item can account for",
    phasesMoved: (up, down) =>
      en.sentenceCase(
        en.list([
          ...(up.length === 0 ? [] : [`${phasesEn(up)} ${plural(up.length, "has", "have")} moved up`]),
          ...(down.length === 0 ? [] : [`${phasesEn(down)} ${plural(down.length, "has", "have")} moved down`]),
        ]),
      ),
    sinceDescription: (previous, year) =>
      `Score per phase. Hollow: ${previous}. Solid: ${year}. Thick line: the change is larger than one item can account for.`,
    fromTo: (from, to) => `${from} to ${to}`,
    changeTitle: (from, to) => `From ${from} to ${to}`,
    mostUp: "Furthest up",
    mostDown: "Furthest down",
    noMovers: "No items have moved by more than one answer can account for.",
    arrowNote:
      "An arrow stands only where the score has moved by more than one answer can account for, in a phase more than one item can.",
    heads: {
      phase: "Phase",
      change: "Change",
      part: "Phase and dimension",
      cluster: "Cluster",
      median: "Median",
      quartiles: "Quartiles",
    },
    level: (name) => (name === null ? "the same level" : `level ${name}`),
    field: (clusters, level) =>
      `Field: half of the ${clusters} clusters ${level === null ? "of the portfolio" : `of ${level}`} are here. Line: the median.`,
    diamond: (level, clusters) => `Diamond: the median of ${level} (${clusters} clusters).`,
    solid: "Solid: the cluster itself. Computed lights.",
    benchmarkSource: (least, year) =>
      `Median and quartiles are shown from ${en.numberWord(least)} ${plural(least, "cluster", "clusters")} up. Source: the cluster survey ${year}.`,
    rowTitle: ({ name, own, median, q1, q3, level }) =>
      `${name}: the cluster ${own}, median ${median}, quartiles ${q1} and ${q3}${level === null ? "" : `, median of the level ${level}`}`,
    tooFewClusters: "too few clusters",
    cannotCompare: "The cluster has too few answers to be compared",
    inTheMiddle: (isPortfolio, only) =>
      `The cluster is in the middle of ${isPortfolio ? "the portfolio" : "its level"} in ${only === null ? "every phase with figures" : `phase${noBreak}${only}, the only one with figures`}`,
    allHigh: (isPortfolio) =>
      `The cluster is in the upper quarter of ${isPortfolio ? "the portfolio" : "its level"} in every phase with figures`,
    allLow: (isPortfolio) =>
      `The cluster is in the lower quarter of ${isPortfolio ? "the portfolio" : "its level"} in every phase with figures`,
    highAndLow: (high, low) =>
      `The cluster is ${[
        ...(high.length === 0 ? [] : [`in the upper quarter in ${phasesEn(high)}`]),
        ...(low.length === 0 ? [] : [`in the lower quarter in ${phasesEn(low)}`]),
      ].join(", and ")}`,
  },
};
