import type { FollowUpCounts } from "../../recommendation/follow-up.ts";
import type { FollowUp } from "../../scoring/result.ts";
import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

type State = FollowUp["state"];
type Part = { state: State; count: number };

type FollowUpPhrases = {
  sectionTitle: (year: number) => string;
  heads: { measure: string; state: string; lights: string };
  /** As a cell's word. */
  states: Record<State, string>;
  /** All measures are in the same state. */
  allIn: (state: State, total: number, year: number) => string;
  /** "fire av åtte tiltak fra 2025 er gjennomført, tre er i gang og ett er ikke startet" */
  finding: (parts: readonly Part[], total: number, year: number) => string;
  description: string;
  source: string;
  /** "Av 119 tiltak som ble anbefalt i 2025, er 62 gjennomført, 49 i gang og 8 ikke startet." */
  sentence: (parts: readonly Part[], total: number, year: number) => string;
};

const { nb, nn, en } = formats;

const nbStates: Record<State, string> = {
  done: "gjennomført",
  started: "i gang",
  "not-started": "ikke startet",
  unknown: "uten svar",
};
const nnStates: Record<State, string> = {
  done: "gjennomførte",
  started: "i gang",
  "not-started": "ikkje starta",
  unknown: "utan svar",
};
const nnOne: Record<State, string> = { ...nnStates, done: "gjennomført" };
const enStates: Record<State, string> = {
  done: "completed",
  started: "under way",
  "not-started": "not started",
  unknown: "without answers",
};

export const followUpPhrases: ReportCatalogue<FollowUpPhrases> = {
  nb: {
    sectionTitle: (year) => `Tiltakene fra ${year}`,
    heads: { measure: "Tiltak", state: "Status", lights: "Lysene bak" },
    states: { done: "Gjennomført", started: "I gang", "not-started": "Ikke startet", unknown: "Uten svar" },
    allIn: (state, total, year) =>
      `${total === 1 ? "Det ene tiltaket" : total === 2 ? "Begge tiltakene" : `Alle de ${nb.numberWord(total)} tiltakene`} fra ${year} er ${nbStates[state]}`,
    finding: ([first, ...rest], total, year) =>
      nb.list([
        first === undefined
          ? ""
          : `${nb.sentenceCase(nb.numberWord(first.count, "neuter"))} av ${nb.numberWord(total, "neuter")} tiltak fra ${year} er ${nbStates[first.state]}`,
        ...rest.map(({ state, count }) => `${nb.numberWord(count, "neuter")} er ${nbStates[state]}`),
      ]),
    description:
      "Lest av årets lys på sjekklistens tiltak: Er alle grønne, er tiltaket gjennomført; er alle røde, er det ikke startet.",
    source: "Tiltakene er de som fjorårets svar gir med årets regler, i prioritert rekkefølge.",
    sentence: (parts, total, year) =>
      `Av ${nb.number(total)} tiltak som ble anbefalt i ${year}, er ${nb.list(parts.map(({ state, count }) => `${nb.number(count)}${noBreak}${nbStates[state]}`))}.`,
  },
  nn: {
    sectionTitle: (year) => `Tiltaka frå ${year}`,
    heads: { measure: "Tiltak", state: "Status", lights: "Lysa bak" },
    states: { done: "Gjennomført", started: "I gang", "not-started": "Ikkje starta", unknown: "Utan svar" },
    allIn: (state, total, year) =>
      total === 1
        ? `Det eine tiltaket frå ${year} er ${nnOne[state]}`
        : `${total === 2 ? "Begge tiltaka" : `Alle dei ${nn.numberWord(total)} tiltaka`} frå ${year} er ${nnStates[state]}`,
    finding: ([first, ...rest], total, year) =>
      nn.list([
        first === undefined
          ? ""
          : `${nn.sentenceCase(nn.numberWord(first.count, "neuter"))} av ${nn.numberWord(total, "neuter")} tiltak frå ${year} er ${(first.count === 1 ? nnOne : nnStates)[first.state]}`,
        ...rest.map(
          ({ state, count }) => `${nn.numberWord(count, "neuter")} er ${(count === 1 ? nnOne : nnStates)[state]}`,
        ),
      ]),
    description:
      "Lese av lysa i år på tiltaka i sjekklista: Er alle grøne, er tiltaket gjennomført; er alle raude, er det ikkje starta.",
    source: "Tiltaka er dei som svara frå i fjor gir med reglane i år, i prioritert rekkjefølgje.",
    sentence: (parts, total, year) =>
      `Av ${nn.number(total)} tiltak som vart ${plural(total, "tilrådd", "tilrådde")} i ${year}, er ${nn.list(parts.map(({ state, count }) => `${nn.number(count)}${noBreak}${(count === 1 ? nnOne : nnStates)[state]}`))}.`,
  },
  en: {
    sectionTitle: (year) => `The measures of ${year}`,
    heads: { measure: "Measure", state: "Status", lights: "Lights behind it" },
    states: { done: "Completed", started: "Under way", "not-started": "Not started", unknown: "No answers" },
    allIn: (state, total, year) =>
      `${total === 1 ? "The one measure" : total === 2 ? "Both measures" : `All ${en.numberWord(total)} measures`} of ${year} ${total === 1 ? "is" : "are"} ${enStates[state]}`,
    finding: ([first, ...rest], total, year) =>
      en.list([
        first === undefined
          ? ""
          : `${en.sentenceCase(en.numberWord(first.count))} of ${en.numberWord(total)} measures of ${year} ${first.count === 1 ? "is" : "are"} ${enStates[first.state]}`,
        ...rest.map(({ state, count }) => `${en.numberWord(count)} ${count === 1 ? "is" : "are"} ${enStates[state]}`),
      ]),
    description:
      "Read from this year’s lights on the checklist’s measures: where all are green, the measure is completed; where all are red, it is not started.",
    source: "The measures are those that last year’s answers give by this year’s rules, in order of priority.",
    sentence: (parts, total, year) =>
      `Of ${en.number(total)} ${plural(total, "measure that was", "measures that were")} recommended in ${year}, ${en.list(parts.map(({ state, count }) => `${en.number(count)}${noBreak}${count === 1 ? "is" : "are"} ${enStates[state]}`))}.`,
  },
};

/** "Fire av åtte tiltak fra 2025 er gjennomført, tre er i gang og ett er ikke startet". A state without any is not named. */
export function followUpFinding({ language }: Pick<Voice, "language">, counts: FollowUpCounts, year: number): string {
  const say = followUpPhrases[language];
  const { parts, total } = partsOf(counts);
  const [first] = parts;
  return first !== undefined && first.count === total
    ? say.allIn(first.state, total, year)
    : say.finding(parts, total, year);
}

/** The same of a whole portfolio, in figures. Null where nothing was recommended. */
export function followUpSentence(
  { language }: Pick<Voice, "language">,
  counts: FollowUpCounts,
  year: number,
): string | null {
  const { parts, total } = partsOf(counts);
  return total === 0 ? null : followUpPhrases[language].sentence(parts, total, year);
}

function partsOf(counts: FollowUpCounts): { parts: Part[]; total: number } {
  const parts = states.map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0);
  return { parts, total: parts.reduce((sum, { count }) => sum + count, 0) };
}

const states = ["done", "started", "not-started", "unknown"] as const satisfies readonly State[];
