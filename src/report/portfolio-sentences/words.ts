import type { Framework, Level } from "../../framework/schema.ts";
import type { Placement } from "../../scoring/result.ts";
import { formats, noBreak, plural } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";
import type { Voice } from "../voice.ts";

/*
 * The small parts that the portfolio's sentences are put together from.
 */

type PortfolioWords = {
  cluster: string;
  clusters: string;
  /** A number of clusters inside a sentence: "én", "fem", "14". */
  number: (count: number) => string;
  /** The framework's usual points and limits in words; others stand as fractions. */
  points: Readonly<Record<string, string>>;
  shares: Readonly<Record<string, string>>;
  /** "4 til": how many more there are. */
  more: (count: string) => string;
  /** "fase 2" that holds together at a line's end. */
  phase: (phase: number) => string;
  allGreen: string;
  /** "fase 2, 46 %". */
  standing: (phase: number, progress: string | null) => string;
  /** "fase 2 og 3". */
  twoPhases: (from: number, to: number) => string;
  /** "fase 1 til 3". */
  phases: (from: number, to: number) => string;
};

const { nb, nn, en } = formats;

const portfolioWords: ReportCatalogue<PortfolioWords> = {
  nb: {
    cluster: "klynge",
    clusters: "klynger",
    number: (count) => nb.numberWord(count),
    points: { "1/1": "ett poeng", "1/2": "et halvt", "0/1": "null" },
    shares: { "2/3": "to tredeler", "1/3": "en tredel" },
    more: (count) => `${count} til`,
    phase: (phase) => `fase${noBreak}${phase}`,
    allGreen: "alle faser grønne",
    standing: (phase, progress) => `fase${noBreak}${phase}, ${progress ?? "ikke grunnlag"}`,
    twoPhases: (from, to) => `fase${noBreak}${from} og${noBreak}${to}`,
    phases: (from, to) => `fase${noBreak}${from} til${noBreak}${to}`,
  },
  nn: {
    cluster: "klynge",
    clusters: "klynger",
    number: (count) => nn.numberWord(count, "feminine"),
    points: { "1/1": "eitt poeng", "1/2": "eit halvt", "0/1": "null" },
    shares: { "2/3": "to tredelar", "1/3": "ein tredel" },
    more: (count) => `${count} til`,
    phase: (phase) => `fase${noBreak}${phase}`,
    allGreen: "alle fasar grøne",
    standing: (phase, progress) => `fase${noBreak}${phase}, ${progress ?? "ikkje grunnlag"}`,
    twoPhases: (from, to) => `fase${noBreak}${from} og${noBreak}${to}`,
    phases: (from, to) => `fase${noBreak}${from} til${noBreak}${to}`,
  },
  en: {
    cluster: "cluster",
    clusters: "clusters",
    number: (count) => en.numberWord(count),
    points: { "1/1": "one point", "1/2": "half a point", "0/1": "none" },
    shares: { "2/3": "two thirds", "1/3": "one third" },
    more: (count) => `${count} more`,
    phase: (phase) => `phase${noBreak}${phase}`,
    allGreen: "all phases green",
    standing: (phase, progress) => `phase${noBreak}${phase}, ${progress ?? "no basis"}`,
    twoPhases: (from, to) => `phases${noBreak}${from} and${noBreak}${to}`,
    phases: (from, to) => `phases${noBreak}${from} to${noBreak}${to}`,
  },
};

/** A number inside a sentence about clusters: "én", "fem", "14". */
export function inWords({ language }: Voice, count: number): string {
  return portfolioWords[language].number(count);
}

/** What an answer of each level gives: "ett poeng", "et halvt", "null", or the fraction as it stands. */
export function pointWords({ language, framework }: Voice & { framework: Framework }): Record<Level, string> {
  const { points } = framework.scoring;
  const inWords = (fraction: string) => portfolioWords[language].points[fraction] ?? fraction;
  return { green: inWords(points.green), yellow: inWords(points.yellow), red: inWords(points.red) };
}

/** A limit of the lights: "to tredeler", or the fraction as it stands. */
export function shareInWords({ language }: Voice, fraction: string): string {
  return portfolioWords[language].shares[fraction] ?? fraction;
}

/** "én klynge", "fem klynger". */
export function clusterCount(voice: Voice, count: number): string {
  return `${inWords(voice, count)} ${clusterNoun(voice, count)}`;
}

export function clusterNoun({ language }: Voice, count: number): string {
  const { cluster, clusters } = portfolioWords[language];
  return plural(count, cluster, clusters);
}

/** The first names of a list and how many more there are: "a, b og 4 til". */
export function firstOf({ language, format }: Voice, words: readonly string[], most: number): string {
  if (words.length <= most) return format.list(words);
  return format.list([...words.slice(0, most - 1), moreOf({ language, format }, words.length - most + 1)]);
}

/** "4 til": how many more there are. */
export function moreOf({ language, format }: Pick<Voice, "language" | "format">, count: number): string {
  return portfolioWords[language].more(format.number(count));
}

/** "fase 2" that holds together at a line's end. */
export function phaseName({ language }: Voice, phase: number): string {
  return portfolioWords[language].phase(phase);
}

/** Where a cluster stands, for a cell: "fase 2, 46 %", "alle faser grønne". */
export function standingText(
  { language, format }: Voice,
  { phase, progress, completed }: Pick<Placement, "phase" | "progress" | "completed">,
): string {
  const say = portfolioWords[language];
  return completed ? say.allGreen : say.standing(phase, progress === null ? null : format.percent(progress));
}

/** "fase 2", "fase 2 og 3", "fase 1 til 3". */
export function phaseRange({ language }: Voice, from: number, to: number): string {
  const say = portfolioWords[language];
  if (from === to) return say.phase(from);
  return to === from + 1 ? say.twoPhases(from, to) : say.phases(from, to);
}
