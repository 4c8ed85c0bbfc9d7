import type { Light } from "../../scoring/result.ts";
import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** How many moved up and down among clusters that answered both years. */
type Moves = { up: number; down: number; year: number };

/** The sentences of the portfolio's summary. Phases come as "fase 2", lists of names as they are printed. */
export type SummaryPhrases = {
  nobody: string;
  /** "Ti av fjorten klynger", "Alle de fjorten klyngene", "Klyngen", as the subject of a sentence. */
  standIn: (p: { count: number; all: number; phase: string; next: number | null }) => string;
  /** All clusters of the year answered last year too. */
  moved: (p: Moves & { clusters: number }) => string;
  /** Only these answered last year too. */
  movedOf: (p: Moves & { clusters: number }) => string;
  haveCompleted: (count: number) => string;
  nobodyBeyond: (phase: string) => string;
  /** @param ends whether the text brings its own end of a sentence */
  /** `others` are just as often red. */
  mostOftenRed: (p: { item: string; text: string; ends: boolean; others: number }) => string;
  labels: { up: string; down: string; uneven: string; reservations: string; notIncluded: string };
  completed: string;
  step: (from: string, to: string) => string;
  oneStepOnOneItem: (name: string) => string;
  stepsOnOneItem: (count: number) => string;
  mixOf: (name: string) => string;
  unevenMany: (count: number, names: string) => string;
  uneven: (p: { name: string; green: string; placed: string; light: Light }) => string;
  withoutLight: (names: string, count: number) => string;
  nearOtherPhase: (names: string) => string;
  otherByRules: (names: string) => string;
  otherMix: (names: string) => string;
  fewAnswers: (names: string) => string;
  answers: (count: number) => string;
  absent: (count: number, names: string) => string;
  failed: (count: number, files: boolean) => string;
  /** Beneath the key figure of those that moved up. */
  movedNote: (up: number, down: number) => string;
  sameClusters: (clusters: number, year: number) => string;
  someClusters: (clusters: number, all: number, year: number) => string;
};

const { nb, nn, en } = formats;
const word = {
  nb: (count: number) => nb.numberWord(count),
  nn: (count: number) => nn.numberWord(count, "feminine"),
  en: (count: number) => en.numberWord(count),
};
const first = {
  nb: (count: number) => nb.sentenceCase(word.nb(count)),
  nn: (count: number) => nn.sentenceCase(word.nn(count)),
  en: (count: number) => en.sentenceCase(word.en(count)),
};

export const summaryPhrases: ReportCatalogue<SummaryPhrases> = {
  nb: {
    nobody: "Ingen klynger har svart.",
    standIn: ({ count, all, phase, next }) => {
      const who =
        all === 1
          ? "Klyngen"
          : count < all
            ? `${first.nb(count)} av ${word.nb(all)} klynger`
            : all === 2
              ? "Begge klyngene"
              : `Alle de ${word.nb(all)} klyngene`;
      return `${who} står i ${phase}${next === null ? "" : ` eller${noBreak}${next}`}.`;
    },
    moved: ({ up, down, year, clusters }) => {
      if (up === 0 && down === 0)
        return `${clusters === 1 ? "Den står i samme fase som" : "Ingen har skiftet fase siden"} ${year}.`;
      if (up === 0) return `Ingen har gått opp en fase siden ${year}, og ${word.nb(down)} har gått ned.`;
      return `${first.nb(up)} har gått opp minst én fase siden ${year}, og ${down === 0 ? "ingen ned" : `${word.nb(down)} har gått ned`}.`;
    },
    movedOf: ({ up, down, year, clusters }) => {
      if (clusters === 1)
        return `Én svarte også i ${year}: den har ${up > 0 ? "gått opp" : down > 0 ? "gått ned" : "ikke skiftet fase"}.`;
      const of = `Av de ${word.nb(clusters)} som også svarte i ${year}, har`;
      if (up === 0 && down === 0) return `${of} ingen skiftet fase.`;
      return `${of} ${up === 0 ? "ingen" : word.nb(up)} gått opp minst én fase og ${down === 0 ? "ingen" : word.nb(down)} ned.`;
    },
    haveCompleted: (count) => `${first.nb(count)} har alle faser grønne.`,
    nobodyBeyond: (phase) => `Ingen er kommet lenger enn ${phase}.`,
    mostOftenRed: ({ item, text, ends, others }) => {
      const shared =
        others === 0 ? "" : `, sammen med ${nb.numberWord(others, "neuter")} ${plural(others, "annet", "andre")},`;
      return `Oftest rødt${shared} er ${item}, «${text}»${ends ? "" : "."}`;
    },
    labels: { up: "Opp", down: "Ned", uneven: "Ujevn profil", reservations: "Forbehold", notIncluded: "Ikke med" },
    completed: "fullført",
    step: (from, to) => `${from} til ${to}`,
    oneStepOnOneItem: (name) => `Steget til ${name} henger på ett punkt.`,
    stepsOnOneItem: (count) => `${first.nb(count)} av stegene henger på ett punkt.`,
    mixOf: (name) => `Svargruppene til ${name} har endret seg.`,
    unevenMany: (count, names) =>
      `${first.nb(count)} klynger er grønne i en senere fase enn den de står i («born global»): ${names}.`,
    uneven: ({ name, green, placed, light }) => {
      const but = { green: "grønn", yellow: "gul", red: "rød", none: "uten lys" }[light];
      return `${name} er grønn i ${green}, men ${but} i ${placed} («born global»).`;
    },
    withoutLight: (names, count) => `${names} får ikke lys i fasen ${count === 1 ? "den" : "de"} står i.`,
    nearOtherPhase: (names) => `Ett svar fra en annen fase: ${names}.`,
    otherByRules: (names) => `Andre grenser eller annen vekting ville gitt en annen fase: ${names}.`,
    otherMix: (names) => `Svargruppene har endret seg: ${names}.`,
    fewAnswers: (names) => `Få svar: ${names}.`,
    answers: (count) => `${nb.number(count)} svar`,
    absent: (count, names) =>
      `${first.nb(count)} ${plural(count, "klynge", "klynger")} i registeret har ikke svart${names === "" ? "" : `: ${names}`}.`,
    failed: (count, files) =>
      count === 1
        ? `Én ${files ? "fil" : "fil eller klynge"} kunne ikke brukes.`
        : `${first.nb(count)} ${files ? "filer" : "filer eller klynger"} kunne ikke brukes.`,
    movedNote: (up, down) => `${plural(up, "klynge", "klynger")} opp en fase; ${down === 0 ? "ingen" : down} ned`,
    sameClusters: (clusters, year) =>
      `${clusters === 1 ? "Den samme klyngen" : `De samme ${nb.number(clusters)} klyngene`} begge år. ${year} er regnet om med årets regler.`,
    someClusters: (clusters, all, year) =>
      `${nb.number(clusters)} av ${nb.number(all)} klynger svarte også i ${year}; tallene for ${year} gjelder dem og er regnet om med årets regler.`,
  },
  nn: {
    nobody: "Ingen klynger har svart.",
    standIn: ({ count, all, phase, next }) => {
      const who =
        all === 1
          ? "Klynga"
          : count < all
            ? `${first.nn(count)} av ${word.nn(all)} klynger`
            : all === 2
              ? "Begge klyngene"
              : `Alle dei ${word.nn(all)} klyngene`;
      return `${who} står i ${phase}${next === null ? "" : ` eller${noBreak}${next}`}.`;
    },
    moved: ({ up, down, year, clusters }) => {
      if (up === 0 && down === 0)
        return `${clusters === 1 ? "Ho står i same fase som i" : "Ingen har skifta fase sidan"} ${year}.`;
      if (up === 0) return `Ingen har gått opp ein fase sidan ${year}, og ${word.nn(down)} har gått ned.`;
      return `${first.nn(up)} har gått opp minst éin fase sidan ${year}, og ${down === 0 ? "ingen ned" : `${word.nn(down)} har gått ned`}.`;
    },
    movedOf: ({ up, down, year, clusters }) => {
      if (clusters === 1)
        return `Ei svarte også i ${year}: ho har ${up > 0 ? "gått opp" : down > 0 ? "gått ned" : "ikkje skifta fase"}.`;
      const of = `Av dei ${word.nn(clusters)} som også svarte i ${year}, har`;
      if (up === 0 && down === 0) return `${of} ingen skifta fase.`;
      return `${of} ${up === 0 ? "ingen" : word.nn(up)} gått opp minst éin fase og ${down === 0 ? "ingen" : word.nn(down)} ned.`;
    },
    haveCompleted: (count) => `${first.nn(count)} har alle fasar grøne.`,
    nobodyBeyond: (phase) => `Ingen er komne lenger enn ${phase}.`,
    mostOftenRed: ({ item, text, ends, others }) => {
      const shared =
        others === 0 ? "" : `, saman med ${nn.numberWord(others, "neuter")} ${plural(others, "anna", "andre")},`;
      return `Oftast raudt${shared} er ${item}, «${text}»${ends ? "" : "."}`;
    },
    labels: { up: "Opp", down: "Ned", uneven: "Ujamn profil", reservations: "Atterhald", notIncluded: "Ikkje med" },
    completed: "fullført",
    step: (from, to) => `${from} til ${to}`,
    oneStepOnOneItem: (name) => `Steget til ${name} heng på eitt punkt.`,
    stepsOnOneItem: (count) => `${nn.sentenceCase(nn.numberWord(count, "neuter"))} av stega heng på eitt punkt.`,
    mixOf: (name) => `Svargruppene til ${name} har endra seg.`,
    unevenMany: (count, names) =>
      `${first.nn(count)} klynger er grøne i ein seinare fase enn den dei står i («born global»): ${names}.`,
    uneven: ({ name, green, placed, light }) => {
      const but = { green: "grøn", yellow: "gul", red: "raud", none: "utan lys" }[light];
      return `${name} er grøn i ${green}, men ${but} i ${placed} («born global»).`;
    },
    withoutLight: (names, count) => `${names} får ikkje lys i fasen ${count === 1 ? "ho" : "dei"} står i.`,
    nearOtherPhase: (names) => `Eitt svar frå ein annan fase: ${names}.`,
    otherByRules: (names) => `Andre grenser eller anna vekting ville ha gitt ein annan fase: ${names}.`,
    otherMix: (names) => `Svargruppene har endra seg: ${names}.`,
    fewAnswers: (names) => `Få svar: ${names}.`,
    answers: (count) => `${nn.number(count)} svar`,
    absent: (count, names) =>
      `${first.nn(count)} ${plural(count, "klynge", "klynger")} i registeret har ikkje svart${names === "" ? "" : `: ${names}`}.`,
    failed: (count, files) =>
      count === 1
        ? `Ei ${files ? "fil" : "fil eller klynge"} kunne ikkje brukast.`
        : `${first.nn(count)} ${files ? "filer" : "filer eller klynger"} kunne ikkje brukast.`,
    movedNote: (up, down) => `${plural(up, "klynge", "klynger")} opp ein fase; ${down === 0 ? "ingen" : down} ned`,
    sameClusters: (clusters, year) =>
      `${clusters === 1 ? "Den same klynga" : `Dei same ${nn.number(clusters)} klyngene`} begge åra. ${year} er rekna om med reglane for i år.`,
    someClusters: (clusters, all, year) =>
      `${nn.number(clusters)} av ${nn.number(all)} klynger svarte også i ${year}; tala for ${year} gjeld dei og er rekna om med reglane for i år.`,
  },
  en: {
    nobody: "No clusters have answered.",
    standIn: ({ count, all, phase, next }) => {
      const who =
        all === 1
          ? "The cluster is"
          : count < all
            ? `${first.en(count)} of ${word.en(all)} clusters ${plural(count, "is", "are")}`
            : all === 2
              ? "Both clusters are"
              : `All ${word.en(all)} clusters are`;
      return `${who} in ${phase}${next === null ? "" : ` or${noBreak}${next}`}.`;
    },
    moved: ({ up, down, year, clusters }) => {
      const have = (count: number) => plural(count, "has", "have");
      if (up === 0 && down === 0)
        return clusters === 1 ? `It is in the same phase as in ${year}.` : `None has changed phase since ${year}.`;
      if (up === 0) return `None has moved up a phase since ${year}, and ${word.en(down)} ${have(down)} moved down.`;
      return `${first.en(up)} ${have(up)} moved up at least one phase since ${year}, and ${down === 0 ? "none down" : `${word.en(down)} ${have(down)} moved down`}.`;
    },
    movedOf: ({ up, down, year, clusters }) => {
      if (clusters === 1)
        return `One also answered in ${year}: it has ${up > 0 ? "moved up" : down > 0 ? "moved down" : "not changed phase"}.`;
      const of = `Of the ${word.en(clusters)} that also answered in ${year},`;
      if (up === 0 && down === 0) return `${of} none has changed phase.`;
      return `${of} ${up === 0 ? "none" : word.en(up)} moved up at least one phase and ${down === 0 ? "none" : word.en(down)} down.`;
    },
    haveCompleted: (count) => `${first.en(count)} ${plural(count, "has", "have")} all phases green.`,
    nobodyBeyond: (phase) => `None has come further than ${phase}.`,
    mostOftenRed: ({ item, text, ends, others }) => {
      const shared = others === 0 ? "" : `, along with ${en.numberWord(others)} ${plural(others, "other", "others")},`;
      return `Most often red${shared} is ${item}, “${text}”${ends ? "" : "."}`;
    },
    labels: { up: "Up", down: "Down", uneven: "Uneven profile", reservations: "Reservations", notIncluded: "Left out" },
    completed: "completed",
    step: (from, to) => `${from} to ${to}`,
    oneStepOnOneItem: (name) => `The step of ${name} hangs on one item.`,
    stepsOnOneItem: (count) => `${first.en(count)} of the steps ${plural(count, "hangs", "hang")} on one item.`,
    mixOf: (name) => `The respondent groups of ${name} have changed.`,
    unevenMany: (count, names) =>
      `${first.en(count)} clusters are green in a later phase than the one they are in (“born global”): ${names}.`,
    uneven: ({ name, green, placed, light }) => {
      const but = { green: "green", yellow: "yellow", red: "red", none: "without a light" }[light];
      return `${name} is green in ${green}, but ${but} in ${placed} (“born global”).`;
    },
    withoutLight: (names, count) =>
      `${names} ${plural(count, "has no light in the phase it is", "have no light in the phase they are")} in.`,
    nearOtherPhase: (names) => `One answer from another phase: ${names}.`,
    otherByRules: (names) => `Other limits or another weighting would have given another phase: ${names}.`,
    otherMix: (names) => `The respondent groups have changed: ${names}.`,
    fewAnswers: (names) => `Few answers: ${names}.`,
    answers: (count) => `${en.number(count)} ${plural(count, "answer", "answers")}`,
    absent: (count, names) =>
      `${first.en(count)} ${plural(count, "cluster", "clusters")} of the register ${plural(count, "has", "have")} not answered${names === "" ? "" : `: ${names}`}.`,
    failed: (count, files) =>
      count === 1
        ? `One ${files ? "file" : "file or cluster"} could not be used.`
        : `${first.en(count)} ${files ? "files" : "files or clusters"} could not be used.`,
    movedNote: (up, down) => `${plural(up, "cluster", "clusters")} up a phase; ${down === 0 ? "none" : down} down`,
    sameClusters: (clusters, year) =>
      `The same ${clusters === 1 ? "cluster" : `${en.number(clusters)} clusters`} in both years. ${year} is scored again by this year’s rules.`,
    someClusters: (clusters, all, year) =>
      `${en.number(clusters)} of ${en.number(all)} clusters also answered in ${year}; the figures for ${year} are theirs, scored again by this year’s rules.`,
  },
};
