import { noBreak } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

/** The phase ladder: what its flags say, and what it shows in a sentence. Progress is in per cent, a figure alone. */
export type LadderPhrases = {
  /** What the ladder shows: where the cluster stands in a year and, if known, where it stood the year before. */
  sentence: (now: Whereabouts, before: Whereabouts | null) => string;
  atTop: string;
  inPhase: (phase: number) => string;
  into: (figure: string, phase: number) => string;
  flags: {
    completed: string;
    withoutBasis: (phase: number) => string;
    progress: (figure: string, phase: number) => string;
  };
};

type Whereabouts = { year: number; place: string };

export const ladderPhrases: ReportCatalogue<LadderPhrases> = {
  nb: {
    sentence: (now, before) =>
      `Fasetrapp med fem trinn. I ${now.year} står klyngen ${now.place}${before === null ? "" : `; i ${before.year} sto den ${before.place}`}.`,
    atTop: "på toppen, med alle fem faser grønne",
    inPhase: (phase) => `i fase ${phase}, uten grunnlag for en skår`,
    into: (figure, phase) => `${figure} % inn i fase ${phase}`,
    flags: {
      completed: "alle faser grønne",
      withoutBasis: (phase) => `fase ${phase}, ikke grunnlag`,
      progress: (figure, phase) => `${figure}${noBreak}% i fase${noBreak}${phase}`,
    },
  },
  nn: {
    sentence: (now, before) =>
      `Fasetrapp med fem trinn. I ${now.year} står klynga ${now.place}${before === null ? "" : `; i ${before.year} stod ho ${before.place}`}.`,
    atTop: "på toppen, med alle fem fasane grøne",
    inPhase: (phase) => `i fase ${phase}, utan grunnlag for ein skår`,
    into: (figure, phase) => `${figure} % inn i fase ${phase}`,
    flags: {
      completed: "alle fasar grøne",
      withoutBasis: (phase) => `fase ${phase}, ikkje grunnlag`,
      progress: (figure, phase) => `${figure}${noBreak}% i fase${noBreak}${phase}`,
    },
  },
  en: {
    sentence: (now, before) =>
      `A phase ladder of five steps. In ${now.year} the cluster is ${now.place}${before === null ? "" : `; in ${before.year} it was ${before.place}`}.`,
    atTop: "at the top, with all five phases green",
    inPhase: (phase) => `in phase ${phase}, with no basis for a score`,
    into: (figure, phase) => `${figure}% into phase ${phase}`,
    flags: {
      completed: "all phases green",
      withoutBasis: (phase) => `phase ${phase}, no basis`,
      progress: (figure, phase) => `${figure}% of phase${noBreak}${phase}`,
    },
  },
};
